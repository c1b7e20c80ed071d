"""A person of the document is never pointed to.

Off by default: persons may be listed for other reasons. On request it shows participants who never speak, and persons
whose turns point to somebody else. A document in which nobody speaks is passed over, as the root of a corpus is whose
parts are files of their own.

Bad::

    <listPerson><person xml:id="orlov"/><person xml:id="lee"/></listPerson><sp who="#lee"><p>Yes.</p></sp>

Good::

    <listPerson><person xml:id="lee"/></listPerson><sp who="#lee"><p>Yes.</p></sp>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import XML_ID, within
from teikit.rules.rule import Rule
from teikit.rules.targets import resolved
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each such ``person``."""
    if "who" not in view.having:
        return
    used = {target.identifier for _, target in resolved(view)}
    for person in view.named("person", "personGrp"):
        identifier = person.get(XML_ID)
        if identifier and identifier not in used and within(person, "particDesc"):
            yield view.about_value(person, XML_ID, f"nothing points to the person {identifier}")


RULE = Rule("TRN008", "silent-person", Severity.INFO, check, __doc__, is_default=False)
