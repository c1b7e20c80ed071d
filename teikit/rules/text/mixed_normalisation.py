r"""Some letters with accents are written as one character, others as two.

é and é look alike and are not found by the same search. The document has mostly one form; the fix writes it (NFC)
for the other.

Bad::

    <p>élève, étude, e\u0301tage</p>

Good::

    <p>élève, étude, étage</p>
"""

import re
import unicodedata
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.characters import is_ascii, limited, places
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

DECOMPOSED = re.compile(
    rb"(?:[A-Za-z]|[\xc3-\xdf][\x80-\xbf]|\xe1[\xb8-\xbf][\x80-\xbf])(?:\xcc[\x80-\xbf]|\xcd[\x80-\xaf])+"
)
"""A letter and combining marks (U+0300 to U+036F)."""

COMPOSED = re.compile(rb"\xc3[\x80-\x96\x98-\xb6\xb8-\xbf]|[\xc4\xc5][\x80-\xbf]|\xe1[\xb8-\xbf][\x80-\xbf]")
"""A letter with its accent in one character."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each letter of two characters, where others are of one."""
    utf8 = view.document.source.utf8
    if not is_ascii(view) and (b"\xcc" in utf8 or b"\xcd" in utf8):
        yield from limited(_found(view), "of them")


def _found(view: View) -> Iterator[Finding]:
    decomposed = []
    for match in places(view, DECOMPOSED):
        letters = match[0].decode("utf-8", "replace")
        composed = unicodedata.normalize("NFC", letters)
        if len(composed) < len(letters):
            decomposed.append((match.span(), letters, composed))
    if not decomposed:
        return
    others = sum(1 for _ in COMPOSED.finditer(view.document.source.utf8))
    if others < len(decomposed):
        return
    for span, letters, composed in decomposed:
        yield view.about_bytes(
            *span,
            f"{letters} is written as {len(letters)} characters, others like it as one",
            f"write {composed}",
            view.fix("write it as one character", view.document.region(*span), composed, safe=False),
        )


RULE = Rule("TXT003", "mixed-normalisation", Severity.WARNING, check, __doc__)
