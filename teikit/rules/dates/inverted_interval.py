"""A period ends before it begins.

`from` is later than `to`: mostly two values were swapped, or a digit.

Bad::

    <p><date from="1960-03-24" to="1960-02-16">16 February to 24 March</date></p>

Good::

    <p><date from="1960-02-16" to="1960-03-24">16 February to 24 March</date></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.dated import SYSTEMS, datable, days, has_dates
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at the value of ``from``."""
    for element in datable(view):
        for begin, end in ((f"from{system}", f"to{system}") for system in SYSTEMS):
            first, last = days(element.get(begin)), days(element.get(end))
            if first and last and first.first > last.last and has_dates(element, begin):
                yield view.about_value(
                    element, begin, f"{begin} {element.get(begin)} is later than {end} {element.get(end)}"
                )


RULE = Rule("DAT001", "inverted-interval", Severity.ERROR, check, __doc__)
