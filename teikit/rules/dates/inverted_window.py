"""The earliest possible date is later than the latest.

`notBefore` is later than `notAfter`: no day lies between them.

Bad::

    <p><date notBefore="1955" notAfter="1950">in the early fifties</date></p>

Good::

    <p><date notBefore="1950" notAfter="1955">in the early fifties</date></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.dated import SYSTEMS, datable, days
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at the value of ``notBefore``."""
    for element in datable(view):
        for begin, end in ((f"notBefore{system}", f"notAfter{system}") for system in SYSTEMS):
            first, last = days(element.get(begin)), days(element.get(end))
            if first and last and first.first > last.last:
                yield view.about_value(
                    element, begin, f"{begin} {element.get(begin)} is later than {end} {element.get(end)}"
                )


RULE = Rule("DAT002", "inverted-window", Severity.ERROR, check, __doc__)
