"""Two elements have the same xml:id.

An id names one thing. Pointers to it lead to the first, and programs that load the file may refuse it.

Bad::

    <p xml:id="p1">One.</p><p xml:id="p1">Two.</p>

Good::

    <p xml:id="p1">One.</p><p xml:id="p2">Two.</p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import XML_ID, name_of
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at the second and each further one."""
    for identifier, elements in view.ids.items():
        for element in elements[1:]:
            line = view.document.region_of_start_tag(elements[0]).line
            yield view.about_value(
                element, XML_ID, f"the id {identifier} is taken by a {name_of(elements[0])} in line {line}"
            )


RULE = Rule("IDN001", "duplicate-id", Severity.ERROR, check, __doc__)
