"""The header does not say what readers may do with the text.

Without `availability` nobody knows whether the text may be used. Say it even where nothing is allowed.

Bad::

    <publicationStmt><publisher>The archive</publisher></publicationStmt>

Good::

    <publicationStmt><publisher>The archive</publisher><availability>
      <licence target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence></availability></publicationStmt>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import TEI, child, text_of
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """A finding at the ``publicationStmt``."""
    statement = child(view.header, "fileDesc", "publicationStmt")
    if statement is None:
        return
    for availability in statement.iterfind(TEI + "availability"):
        has_licence = any(licence.get("target") for licence in availability.iterfind(TEI + "licence"))
        if text_of(availability).strip() or availability.get("status") or has_licence:
            return
    prose = [paragraph for paragraph in statement if paragraph.tag in (TEI + "p", TEI + "ab")]
    if not any(text_of(paragraph).strip() for paragraph in prose):
        yield view.about(statement, "neither a licence nor anything else says how the text may be used")


RULE = Rule("HDR002", "no-licence", Severity.INFO, check, __doc__)
