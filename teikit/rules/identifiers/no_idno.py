"""An archival unit has no number.

`msIdentifier` names the archive and not the unit: no `idno`, and no name that could stand for it.

Bad::

    <msDesc><msIdentifier><repository>NARB</repository></msIdentifier></msDesc>

Good::

    <msDesc><msIdentifier><repository>NARB</repository><idno>fond 4</idno></msIdentifier></msDesc>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import name_of, text_of, within
from teikit.rules.rule import Rule
from teikit.rules.view import View

NUMBERS = frozenset({"idno", "msName", "objectName", "altIdentifier", "collection"})


def check(view: View) -> Iterator[Finding]:
    """Findings at each ``msIdentifier``."""
    for identifier in view.named("msIdentifier"):
        if not text_of(identifier).strip():
            # one that says nothing at all is a field of a template, and empty-header-element reports it
            continue
        if within(identifier, "msPart", "msFrag", "biblStruct"):
            continue
        if not any(name_of(child) in NUMBERS and text_of(child).strip() for child in identifier):
            yield view.about(identifier, "the archival unit has no idno")


RULE = Rule("IDN004", "no-idno", Severity.WARNING, check, __doc__)
