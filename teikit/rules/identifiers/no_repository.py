"""An archival unit does not say who keeps it.

`msIdentifier` has neither `repository` nor `institution`, nor a name or a collection that could stand for them. Nobody
can find the unit again.

Bad::

    <msDesc><msIdentifier><settlement>Minsk</settlement><idno>fond 4</idno></msIdentifier></msDesc>

Good::

    <msDesc><msIdentifier><settlement>Minsk</settlement><repository>NARB</repository>
      <idno>fond 4</idno></msIdentifier></msDesc>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import name_of, text_of, within
from teikit.rules.rule import Rule
from teikit.rules.view import View

KEEPERS = frozenset({"repository", "institution", "collection", "msName", "objectName", "altIdentifier"})


def check(view: View) -> Iterator[Finding]:
    """Findings at each ``msIdentifier``; the parts of a unit are kept where the unit is."""
    for identifier in view.named("msIdentifier"):
        if not text_of(identifier).strip():
            # one that says nothing at all is a field of a template, and empty-header-element reports it
            continue
        if within(identifier, "msPart", "msFrag"):
            continue
        if not any(name_of(child) in KEEPERS and text_of(child).strip() for child in identifier):
            yield view.about(identifier, "no repository, institution or collection is named")


RULE = Rule("IDN003", "no-repository", Severity.WARNING, check, __doc__)
