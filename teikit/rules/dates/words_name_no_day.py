"""The words of a date name a day that does not exist.

31 June is an error of the source, of the transcription, or no date. What the source has wrong is kept and marked.

Bad::

    <p><date>31 June 1960</date></p>

Good::

    <p><sic>31 June 1960</sic></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import within
from teikit.rules.rule import Rule
from teikit.rules.view import View
from teikit.rules.worded import Kind, disagreements


def check(view: View) -> Iterator[Finding]:
    """Findings at each such date that is not marked as an error of the source."""
    for element, kind, message in disagreements(view):
        is_marked = within(element, "sic") or next(element.iter("{*}sic"), None) is not None
        if kind is Kind.NO_SUCH_DAY and not is_marked:
            yield view.about(element, message, "if the source has it so, mark it with <sic>")


RULE = Rule("DAT007", "words-name-no-day", Severity.WARNING, check, __doc__)
