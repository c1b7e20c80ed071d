"""A date in the text lies outside the years of the edition.

The configuration says which days the edition can speak of; a date beyond them is mostly a slip of a digit.

With::

    [dates]
    earliest = "1900-01-01"
    latest = "1991-12-31"

Bad::

    <p>signed on <date when="1860-07-24">24 July</date></p>

Good::

    <p>signed on <date when="1960-07-24">24 July</date></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.dated import dated, days
from teikit.rules.finding import Finding
from teikit.rules.names import within
from teikit.rules.rule import Rule
from teikit.rules.view import View

PLACES = ("text", "creation", "correspDesc")
"""Where dates are those that the edition speaks of, not those of the edition."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each value."""
    earliest, latest = days(view.options.earliest), days(view.options.latest)
    if earliest is None and latest is None:
        return
    for element, attribute, value in dated(view):
        covered = days(value)
        if covered is None or not within(element, *PLACES):
            continue
        if earliest is not None and covered.last < earliest.first:
            yield view.about_value(
                element, attribute, f"{attribute} {value} is earlier than {view.options.earliest}"
            )
        elif latest is not None and covered.first > latest.last:
            yield view.about_value(
                element, attribute, f"{attribute} {value} is later than {view.options.latest}"
            )


RULE = Rule("DAT010", "date-outside-edition", Severity.WARNING, check, __doc__)
