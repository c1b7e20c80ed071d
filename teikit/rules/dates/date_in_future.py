"""A date lies in the future.

Nothing that was written down has happened after today: mostly a digit of the year is wrong. The end of a period may
lie ahead.

Bad::

    <p><date when="9160-07-24">24 July 1960</date></p>

Good::

    <p><date when="1960-07-24">24 July 1960</date></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.dated import DAY, dated, days
from teikit.rules.finding import Finding
from teikit.rules.names import within
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each value of ``when``, ``from``, ``notBefore`` after tomorrow."""
    today = days(view.options.today)
    if today is None:
        return
    for element, attribute, value in dated(view):
        covered = days(value)
        if attribute.startswith(("to", "notAfter")) or covered is None or covered.first <= today.last + DAY:
            continue
        if not within(element, "availability", "licence"):
            # true today; all else that is said of dates stays true
            view.index.notes.note(("day",), view.options.today)
            yield view.about_value(element, attribute, f"{attribute} {value} lies in the future")


RULE = Rule("DAT009", "date-in-future", Severity.WARNING, check, __doc__)
