"""An archival unit has no number.

`msIdentifier` names the archive and not the unit: no `idno`, and no name that could stand for it. Where it says neither
who keeps it nor under which number, that is mere information: such a unit may be lost.

Bad::

    <msDesc><msIdentifier><repository>NARB</repository></msIdentifier></msDesc>

Good::

    <msDesc><msIdentifier><repository>NARB</repository><idno>fond 4</idno></msIdentifier></msDesc>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.msidentifier import KEEPERS, NUMBERS, has
from teikit.rules.names import text_of, within
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each ``msIdentifier``."""
    for identifier in view.named("msIdentifier"):
        if not text_of(identifier).strip():
            # one that says nothing at all is a field of a template, and empty-header-element reports it
            continue
        if within(identifier, "msPart", "msFrag", "biblStruct"):
            continue
        if not has(identifier, NUMBERS):
            finding = view.about(identifier, "the archival unit has no idno")
            # where the other half is missing too, nobody knows where the unit is
            yield finding if has(identifier, KEEPERS) else finding.as_note()


RULE = Rule("IDN004", "no-idno", Severity.WARNING, check, __doc__)
