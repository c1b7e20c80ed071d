r"""The file has the sign for a character that was lost.

U+FFFD stands where a program could not read a character: look at the source.

Bad::

    <p>Fr\uFFFDulein</p>

Good::

    <p>Fräulein</p>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.characters import limited, places
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

REPLACEMENT = re.compile(rb"(?:\xef\xbf\xbd)+|&#(?:x0*[Ff]{3}[Dd]|65533);")


def check(view: View) -> Iterator[Finding]:
    """Findings at each run of such characters."""
    utf8 = view.document.source.utf8
    if b"\xef\xbf\xbd" not in utf8 and b"&#" not in utf8:
        return
    found = (
        view.about_bytes(*match.span(), "a character was lost here (U+FFFD)")
        for match in places(view, REPLACEMENT)
    )
    yield from limited(found, "of them")


RULE = Rule("TXT004", "replacement-character", Severity.WARNING, check, __doc__)
