"""The header still has the words of a template.

New files are made from templates, whose words (“Publication Information”, “Lorem ipsum”, “TODO”) are meant to be replaced.

Bad::

    <titleStmt><title>Title</title></titleStmt><sourceDesc><p>Information about the source</p></sourceDesc>

Good::

    <titleStmt><title>Minutes</title></titleStmt><sourceDesc><p>Typescript with corrections in ink.</p></sourceDesc>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import TEI, shortened, words_of
from teikit.rules.rule import Rule
from teikit.rules.view import View

WHOLE = re.compile(
    r"(title|title here|titel|publication information|information about the source|information about publication"
    r"|lorem ipsum.*|to ?do|tbd|tba|fixme|xxx+|\?\?+|\.\.\.|…|insert .* here|author name|your name|untitled( document)?"
    r"|edition title|born digital\.? ?\?)[.:!]?$",
    re.IGNORECASE,
)
"""What a template says in an element, as a whole."""

WITHIN = re.compile(r"\b(TODO|FIXME|TBD)\b|\b[Ll]orem ipsum\b|\[(?:insert|add|your) [^\]]*\]")
"""What may stand anywhere in it."""

ELEMENTS = ("title", "author", "editor", "publisher", "pubPlace", "p", "idno", "licence", "authority", "resp")


def check(view: View) -> Iterator[Finding]:
    """Findings at each such element of a header."""
    names = [TEI + name for name in ELEMENTS]
    for element in (one for file in view.named("fileDesc") for one in file.iter(*names)):
        words = words_of(element)
        if words and (WHOLE.match(words) or WITHIN.search(words)):
            finding = view.about(element, f"“{shortened(words)}” looks like the words of a template")
            # a number may be to come, and the edition may be published all the same
            yield finding.as_note() if element.tag == TEI + "idno" else finding


RULE = Rule("HDR008", "placeholder-text", Severity.WARNING, check, __doc__)
