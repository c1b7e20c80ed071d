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

NO_BREAK = rb"(?:\xc2\xa0|\xe2\x80\xaf)"
BESIDE_A_SPACE = re.compile(
    NO_BREAK + rb"(?:(?<=[ \t\r\n]\xc2\xa0)|(?<=[ \t\r\n]\xe2\x80\xaf)|(?=[ \t\r\n]))"
)
"""U+00A0 or U+202F with a space before or behind it."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each such pair."""
    if not is_ascii(view):
        yield from limited(_found(view), "of them")


def _found(view: View) -> Iterator[Finding]:
    utf8 = view.document.source.utf8
    for match in places(view, BESIDE_A_SPACE):
        space = (match.end(), match.end() + 1)
        if utf8[match.start() - 1 : match.start()].isspace():
            space = (match.start() - 1, match.start())
        fix = view.fix("remove it", view.document.region(*match.span()), "", safe=False)
        kind = "line end" if utf8[space[0] : space[1]] in (b"\n", b"\r") else "space"
        yield view.about_bytes(*match.span(), f"a no-break space beside a {kind}", "remove it", fix)


RULE = Rule("TXT007", "misplaced-no-break-space", Severity.INFO, check, __doc__)
