"""A word mixes letters of two scripts that look alike.

“Мoscow” with a Latin o in a Cyrillic word, or the other way round, is not found by any search. It comes in by text
recognition, or by a wrong keyboard.

Bad::

    <p>Договор подписан в Мoскве.</p>

Good::

    <p>Договор подписан в Москве.</p>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.characters import is_ascii, limited, places
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

LEADS = (b"\xd0", b"\xd1", b"\xd2")
"""First bytes of Cyrillic letters (U+0400 to U+04BF)."""

CYRILLIC = rb"[\xd0-\xd2][\x80-\xbf]"
SEAM = re.compile(rb"(?<=[A-Za-z])" + CYRILLIC + rb"|" + CYRILLIC + rb"(?=[A-Za-z])")
"""A Cyrillic letter beside a Latin one."""

WORD = re.compile(rb"(?:[A-Za-z]|" + CYRILLIC + rb")+")
WORD_END = re.compile(rb"(?:[A-Za-z]|" + CYRILLIC + rb")+$")

LONGEST = 64
"""Bytes before the seam that can be of the same word."""

LATIN_LOOKALIKES = dict(zip("ABCEHKMOPTXYaceopxyi", "АВСЕНКМОРТХУасеорхуі", strict=True))
CYRILLIC_LOOKALIKES = {cyrillic: latin for latin, cyrillic in LATIN_LOOKALIKES.items()}

SHORTEST = 4
"""Letters of the shortest word that is looked at: abbreviations mix scripts on purpose."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each such word."""
    utf8 = view.document.source.utf8
    # looking for a byte is a hundred times faster than the pattern, and most files have no Cyrillic
    if not is_ascii(view) and any(lead in utf8 for lead in LEADS):
        yield from limited(_found(view), "such words")


def _found(view: View) -> Iterator[Finding]:
    utf8 = view.document.source.utf8
    behind = 0
    for seam in places(view, SEAM):
        if seam.start() < behind:
            continue
        before = utf8[max(0, seam.start() - LONGEST) : seam.start()]
        letters = WORD_END.search(before)
        match = WORD.match(utf8, seam.start() - (len(letters[0]) if letters else 0))
        if match is None:
            continue
        behind = match.end()
        word = match[0].decode("utf-8", "replace")
        meant = in_one_script(word)
        if meant is not None:
            fix = view.fix(
                f"write {meant} in one script", view.document.region(*match.span()), meant, safe=False
            )
            strange = "".join(dict.fromkeys(c for c, d in zip(word, meant, strict=True) if c != d))
            script = "Latin" if strange.isascii() else "Cyrillic"
            message = f"the word “{word}” has {script} letters among the others: {', '.join(strange)}"
            yield view.about_bytes(*match.span(), message, fix=fix)


def in_one_script(word: str) -> str | None:
    """The word with the letters of its main script for their likenesses; ``None`` where that is not possible."""
    latin = [character for character in word if character < "\u0100"]
    cyrillic = [character for character in word if character >= "\u0100"]
    table, strange = (
        (LATIN_LOOKALIKES, latin) if len(latin) < len(cyrillic) else (CYRILLIC_LOOKALIKES, cyrillic)
    )
    if len(word) < SHORTEST or not all(character in table for character in strange):
        return None
    return "".join(table[character] if character in strange else character for character in word)


RULE = Rule("TXT010", "mixed-scripts", Severity.WARNING, check, __doc__)
