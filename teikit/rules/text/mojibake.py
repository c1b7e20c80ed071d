r"""Letters were read in the wrong encoding.

`FrÃ¤ulein` is `Fräulein` in UTF-8, read as Windows-1252. The fix writes what was meant; it is not safe, since the
letters could be meant as they stand.

Bad::

    <p>FrÃ¤ulein MÃ¼ller</p>

Good::

    <p>Fräulein Müller</p>
"""

import re
import unicodedata
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.characters import is_ascii, limited, places
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

FOLLOWING = (
    rb"(?:\xc2[\x80-\xbf]|\xc5[\x92\x93\xa0\xa1\xb8\xbd\xbe]|\xc6\x92|\xcb[\x86\x9c]"
    rb"|\xe2\x80[\x93\x94\x98-\x9e\xa0-\xa2\xa6\xb0\xb9\xba]|\xe2\x82\xac|\xe2\x84\xa2)"
)
"""The second or third byte of a character in UTF-8, read as a character of Windows-1252."""

SUSPICIOUS = re.compile(
    rb"(?:\xc3[\x82-\x85]"
    + FOLLOWING
    + rb"|\xc3\xa2"
    + FOLLOWING
    + rb"{2})+"  # Latin letters, punctuation: Â Ã Ä Å, â
    rb"|(?:\xc3[\x8e\x8f\x90\x91]" + FOLLOWING + rb"){2,}"  # Greek, Cyrillic: Î Ï, Ð Ñ
    rb"|(?:\xc3[\x97-\x9b]" + FOLLOWING + rb"){3,}"  # Hebrew, Arabic: ×, Ø Ù Ú Û
)
"""Characters of UTF-8 whose bytes were read one by one; where the first is a letter that texts have, several of them."""


LEAD = re.compile(rb"\xc3[\x82-\x85\x8e-\x91\x97-\x9b\xa2](?=[\xc2\xc5\xc6\xcb\xe2])")
"""How it begins."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each run of letters that is UTF-8 when it is written in Windows-1252."""
    if not is_ascii(view):
        yield from limited(_found(view), "of them")


def _found(view: View) -> Iterator[Finding]:
    utf8 = view.document.source.utf8
    behind = 0
    for lead in places(view, LEAD):
        match = SUSPICIOUS.match(utf8, lead.start())
        if match is None or lead.start() < behind:
            continue
        behind = match.end()
        garbled = match[0].decode()
        meant = repaired(garbled)
        if meant is not None:
            fix = view.fix(f"write {meant}", view.document.region(*match.span()), meant, safe=False)
            yield view.about_bytes(
                *match.span(),
                f"“{garbled}” looks like “{meant}” read in the wrong encoding",
                f"write {meant}",
                fix,
            )


def repaired(garbled: str) -> str | None:
    """What was meant; ``None`` where the letters are no UTF-8, or nothing that texts are written with.

    >>> repaired("Ã¤")
    'ä'
    """
    # Windows-1252 leaves five bytes undefined; programs read them as the control characters of Latin-1
    written = b"".join(c.encode("latin-1") if ord(c) < 0xA0 else _windows(c) for c in garbled)
    try:
        meant = written.decode()
    except UnicodeDecodeError:
        return None
    likely = {"Lu", "Ll", "Lo", "Pd", "Pi", "Pf", "Ps", "Po", "Sc"}
    is_text = all(unicodedata.category(c) in likely or c in "\u00a0°²³½" for c in meant)
    return meant if meant and is_text else None


def _windows(character: str) -> bytes:
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return b"?"


RULE = Rule("TXT005", "mojibake", Severity.WARNING, check, __doc__)
