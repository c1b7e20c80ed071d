"""An element of the header was left empty.

A publisher without a name, a paragraph without words: fill it in, or leave it out where TEI lets you.

Bad::

    <publicationStmt><publisher/><date when="1999"/></publicationStmt>

Good::

    <publicationStmt><publisher>The archive</publisher><date when="1999"/></publicationStmt>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import TEI, XML_ID, name_of, text_of
from teikit.rules.rule import Rule
from teikit.rules.view import View

ELEMENTS = (
    "author", "editor", "publisher", "distributor", "authority", "pubPlace", "funder", "sponsor", "principal", "resp",
    "licence", "edition", "msIdentifier", "p", "repository", "settlement", "country", "institution", "collection",
    "language", "term",
)  # fmt: skip
"""Elements that say nothing without words."""

IDENTIFIER = TEI + "msIdentifier"
"""Empty if all in it is."""

SILENT = frozenset({XML_ID, "n", "type", "subtype", "level", "role", "xml:lang"})
"""Attributes that do not say what is missing."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each such element."""
    names = [TEI + name for name in ELEMENTS]
    for element in (one for header in view.named("teiHeader") for one in header.iter(*names)):
        parent = element.getparent()
        if parent is not None and parent.tag == IDENTIFIER and not text_of(parent).strip():
            continue
        if (len(element) and element.tag != IDENTIFIER) or text_of(element).strip():
            continue
        if set(map(str, element.attrib)) - SILENT:
            continue
        yield view.about(element, f"the {name_of(element)} is empty")


RULE = Rule("HDR009", "empty-header-element", Severity.INFO, check, __doc__)
