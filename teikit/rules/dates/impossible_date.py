"""An attribute names a day that does not exist, or is no date at all.

June has thirty days; a date in figures is written year first, `1960-06-30`. Programs drop such dates or stop at them.

Bad::

    <p><date when="1960-06-31">at the end of June</date></p>

Bad::

    <p><date when="30.6.1960">30 June</date></p>

Good::

    <p><date when="1960-06-30">30 June</date> or <date when="--06-30">every 30 June</date></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.dated import ISO, W3C, dated, problem
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at each value."""
    for element, attribute, value in dated(view):
        if attribute.endswith(ISO) and not W3C.match(value.strip()):
            # ISO 8601 has weeks, periods and much else
            continue
        if reason := problem(value):
            yield view.about_value(element, attribute, f"{attribute}=“{value}” is no date: {reason}")


RULE = Rule("DAT004", "impossible-date", Severity.ERROR, check, __doc__)
