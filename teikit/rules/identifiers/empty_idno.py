"""An idno has no content.

A label without a value: the number was to be filled in, or the element was not needed.

Bad::

    <publicationStmt><publisher>The archive</publisher><idno type="DOI"/></publicationStmt>

Good::

    <publicationStmt><publisher>The archive</publisher><idno type="DOI">10.1000/182</idno></publicationStmt>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each empty ``idno``."""
    for element in view.named("idno"):
        if not len(element) and not (element.text or "").strip() and "corresp" not in element.attrib:
            kind = f" of type {element.get('type')}" if element.get("type") else ""
            yield view.about(element, f"an idno{kind} without a number")


RULE = Rule("IDN006", "empty-idno", Severity.INFO, check, __doc__)
