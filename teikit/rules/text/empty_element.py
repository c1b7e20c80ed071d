"""An element that marks words has none.

A name, a date in words, a heading, a paragraph without content: the words were lost, or the element was forgotten.
Elements whose attributes say something (a pointer, a date) may be meant so, and so may the one paragraph of a body that
is there because TEI wants one.

Bad::

    <p>He met <persName/> in Minsk.</p>

Good::

    <p>He met <persName>Orlov</persName> in Minsk.</p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import TEI, XML_ID, name_of, within
from teikit.rules.rule import Rule
from teikit.rules.view import View

ELEMENTS = (
    "p", "head", "hi", "emph", "persName", "placeName", "orgName", "quote", "q", "said", "foreign", "note", "label",
    "signed", "salute", "dateline", "closer", "opener", "del", "add", "sic", "corr", "expan", "abbr", "title", "l",
)  # fmt: skip

SILENT = frozenset({XML_ID, "rend", "rendition", "style", "type", "subtype", "n", "place", "cert"})
"""Attributes that say how something looks, and not what it is."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each such element of a text."""
    for element in view.named(*ELEMENTS):
        if len(element) or (element.text or "").strip() or set(map(str, element.attrib)) - SILENT:
            continue
        parent = element.getparent()
        is_stub = parent is not None and parent.tag == TEI + "body" and len(parent) == 1
        if within(element, "text") and not is_stub:
            yield view.about(element, f"the {name_of(element)} has no content")


RULE = Rule("TXT013", "empty-element", Severity.INFO, check, __doc__)
