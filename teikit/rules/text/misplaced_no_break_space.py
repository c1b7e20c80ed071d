r"""A no-break space stands beside an ordinary space, or at the edge of a line.

There it keeps nothing together and only widens the gap; it comes in by copying.

Bad::

    <p>4 \u00a0May</p>

Good::

    <p>4\u00a0May</p>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.characters import is_ascii, limited, places
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

BESIDE_A_SPACE = re.compile(rb"[ \t\r\n]+(?:\xc2\xa0|\xe2\x80\xaf)+|(?:\xc2\xa0|\xe2\x80\xaf)+[ \t\r\n]+")


def check(view: View) -> Iterator[Finding]:
    """Findings at each such pair."""
    if not is_ascii(view):
        yield from limited(_found(view), "of them")


def _found(view: View) -> Iterator[Finding]:
    for match in places(view, BESIDE_A_SPACE):
        fix = view.fix("write one space", view.document.region(*match.span()), " ", safe=False)
        yield view.about_bytes(*match.span(), "a no-break space beside a space", "write one of the two", fix)


RULE = Rule("TXT007", "misplaced-no-break-space", Severity.INFO, check, __doc__)
