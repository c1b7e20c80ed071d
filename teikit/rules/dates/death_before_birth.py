"""A person dies before being born.

The two dates were swapped, or a digit.

Bad::

    <listPerson><person xml:id="a"><birth when="1994"/><death when="1890"/></person></listPerson>

Good::

    <listPerson><person xml:id="a"><birth when="1890"/><death when="1949"/></person></listPerson>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.dated import bearer, begin, end
from teikit.rules.finding import Finding
from teikit.rules.names import TEI
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at the death."""
    for person in view.named("person"):
        birth, death = person.find(TEI + "birth"), person.find(TEI + "death")
        if birth is None or death is None:
            continue
        born, died = begin(bearer(birth)), end(bearer(death))
        if born and died and died.last < born.first:
            yield view.about(death, "the person dies before being born")


RULE = Rule("DAT011", "death-before-birth", Severity.ERROR, check, __doc__)
