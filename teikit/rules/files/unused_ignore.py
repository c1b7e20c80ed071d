"""An instruction to ignore a finding ignores nothing.

`<?teikit ignore DAT005 reason?>` switches a rule off for the element that follows. There is nothing to ignore any more,
or the code is mistyped: so the instruction can go. The fix removes it.

Bad::

    <p><?teikit ignore DAT005 as in the source?><date when="1906-12-29">29 December 1906</date></p>

Bad::

    <p><?teikit ignore DAT999?><date when="1906-12-29">29 December 1906</date></p>

Good::

    <p><?teikit ignore DAT005 as in the source?><date when="1906-12-28">29 December 1906</date></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Nothing: what is unused is known when all other findings are (:mod:`teikit.validation.suppressions`)."""
    yield from ()


RULE = Rule("FIL008", "unused-ignore", Severity.WARNING, check, __doc__)
