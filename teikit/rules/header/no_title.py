"""The document has no title.

`titleStmt/title` is empty: lists and search results show nothing.

Bad::

    <titleStmt><title/></titleStmt>

Good::

    <titleStmt><title>Minutes of the water board, 4 May 1936</title></titleStmt>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import TEI, child, text_of
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """A finding at the ``titleStmt`` without words."""
    for header in view.named("teiHeader"):
        statement = child(header, "fileDesc", "titleStmt")
        if statement is None:
            continue
        if not any(text_of(title).strip() for title in statement.iterfind(TEI + "title")):
            yield view.about(statement, "the document has no title")


RULE = Rule("HDR001", "no-title", Severity.WARNING, check, __doc__)
