r"""The text has a character that takes no room.

Zero-width spaces, word joiners and byte order marks in the middle of a file come in by copying from web pages and word
processors. Words that contain them are not found. (Joiners of Arabic, Indic and other scripts are left alone.)

Bad::

    <p>Fräu\u200blein</p>

Good::

    <p>Fräulein</p>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.characters import code_point, is_ascii, limited, places
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

INVISIBLE = re.compile(rb"(?:\xe2\x80\x8b|\xe2\x81[\xa0-\xa4]|\xef\xbb\xbf)+")
"""U+200B, U+2060 to U+2064, U+FEFF."""

STARTS = tuple(c.encode() for c in "\u200b\u2060\u2061\u2062\u2063\u2064\ufeff")
"""The same one by one: looking for them is faster than the pattern."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each run of such characters."""
    utf8 = view.document.source.utf8
    if not is_ascii(view) and any(start in utf8 for start in STARTS):
        yield from limited(_found(view), "of them")


def _found(view: View) -> Iterator[Finding]:
    for match in places(view, INVISIBLE):
        names = ", ".join(dict.fromkeys(map(code_point, match[0].decode())))
        fix = view.fix("remove it", view.document.region(*match.span()), "", safe=False)
        yield view.about_bytes(*match.span(), f"an invisible character ({names})", "remove it", fix)


RULE = Rule("TXT006", "invisible-character", Severity.INFO, check, __doc__)
