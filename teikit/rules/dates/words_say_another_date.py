"""The words of a date name another day than its attributes.

The words are read as the encoder reads them, in the language of the text; where they allow more than one reading,
nothing is said.

Bad::

    <p><date when="1906-12-28">29 December 1906</date></p>

Good::

    <p><date when="1906-12-29">29 December 1906</date></p>
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
        if kind is Kind.OTHER_DATE:
            yield view.about(element, message)


RULE = Rule("DAT005", "words-say-another-date", Severity.WARNING, check, __doc__)
