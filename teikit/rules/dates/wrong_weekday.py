"""The weekday in the words of a date does not fit the day.

Weekdays are a checksum: either the day or the weekday is wrong, in the source or in the transcription, or the date is
in the Julian calendar.

Bad::

    <p><date when="1958-09-20">Friday, 20 September 1958</date></p>

Good::

    <p><date when="1958-09-19">Friday, 19 September 1958</date></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View
from teikit.rules.worded import Kind, disagreements


def check(view: View) -> Iterator[Finding]:
    """Findings at each such date."""
    for element, kind, message in disagreements(view):
        if kind is Kind.WEEKDAY:
            yield view.about(
                element, message, "if the source has it so, mark it: <sic>, or ignore this finding"
            )


RULE = Rule("DAT006", "wrong-weekday", Severity.WARNING, check, __doc__)
