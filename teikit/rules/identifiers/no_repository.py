"""An archival unit does not say who keeps it.

`msIdentifier` has neither `repository` nor `institution`, nor a name or a collection that could stand for them. Nobody
can find the unit again. Where it says neither who keeps it nor under which number, that is mere information: such a
unit may be lost.

Bad::

    <msDesc><msIdentifier><settlement>Minsk</settlement><idno>fond 4</idno></msIdentifier></msDesc>

Good::

    <msDesc><msIdentifier><settlement>Minsk</settlement><repository>NARB</repository>
      <idno>fond 4</idno></msIdentifier></msDesc>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.msidentifier import KEEPERS, NUMBERS, has
from teikit.rules.names import text_of, within
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each ``msIdentifier``; the parts of a unit are kept where the unit is."""
    for identifier in view.named("msIdentifier"):
        if not text_of(identifier).strip():
            # one that says nothing at all is a field of a template, and empty-header-element reports it
            continue
        if within(identifier, "msPart", "msFrag"):
            continue
        if not has(identifier, KEEPERS):
            finding = view.about(identifier, "no repository, institution or collection is named")
            # where the other half is missing too, nobody knows where the unit is
            yield finding if has(identifier, NUMBERS) else finding.as_note()


RULE = Rule("IDN003", "no-repository", Severity.WARNING, check, __doc__)
