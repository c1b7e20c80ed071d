"""The text as the recogniser looks at it: same places, fewer ways to write the same sign.

The record's text is never changed. The shadow has the same length, so that every offset holds for both:
full-width signs, curly apostrophes and special spaces are replaced by their plain forms, and a word that
mixes Latin and Cyrillic (or Greek) letters which look alike is read in the script of its unmistakable ones.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from teikit.model.text import Span

CYRILLIC = "АВЕЅІЈКМНОРСТУХЬаеѕіјорсухһ"
LATIN_OF_CYRILLIC = "ABESIJKMHOPCTYXbaesijopcyxh"
GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"
LATIN_OF_GREEK = "ABEZHIKMNOPTYXo"

PLAIN = {
    "’": "'", "‘": "'", "ʼ": "'", "′": "'", "＇": "'", "´": "'", "`": "'",
    "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u2007": " ", "\u3000": " ", "\u2011": "-", "\u2010": "-",
    "、": ",", "，": ",", "。": ".", "．": ".", "：": ":", "；": ";", "（": "(", "）": ")", "／": "/", "－": "-",
    "〔": "(", "〕": ")", "【": "[", "】": "]", "～": "-", "〜": "-", "\u061b": ";", "\u060c": ",",
    "〇": "0", "《": "«", "》": "»", "〈": "«", "〉": "»", "「": "«", "」": "»", "『": "«", "』": "»",
}  # fmt: skip
"""Signs that are written in several ways, and the plain one."""

FULL_WIDTH = {0xFF10 + i: str(i) for i in range(10)} | {0xFF21 + i: chr(65 + i) for i in range(26)}


@dataclass(frozen=True, slots=True)
class Homoglyph:
    """A word that mixes scripts, and how it was read."""

    span: Span
    written: str
    read: str


@cache
def _plain() -> dict[str, str]:
    return PLAIN | {chr(sign): plain for sign, plain in FULL_WIDTH.items()}


@cache
def _signs() -> re.Pattern[str]:
    """Few signs of a text have a plainer form: to look for them is faster than to map every letter."""
    return re.compile("[" + re.escape("".join(_plain())) + "]")


@cache
def _scripts() -> dict[str, dict[int, int]]:
    return {
        "cyrillic": str.maketrans(LATIN_OF_CYRILLIC, CYRILLIC),
        "greek": str.maketrans(LATIN_OF_GREEK, GREEK),
        "from cyrillic": str.maketrans(CYRILLIC, LATIN_OF_CYRILLIC),
        "from greek": str.maketrans(GREEK, LATIN_OF_GREEK),
    }


_CHANGE_OF_SCRIPT = re.compile(r"[A-Za-z][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z]")
"""The place within a word where a Latin letter meets a Cyrillic or Greek one."""

_REST_OF_WORD = re.compile(r"\w*")


def _mixed_words(text: str) -> Iterator[Span]:
    """All words that mix scripts."""
    end = 0
    for match in _CHANGE_OF_SCRIPT.finditer(text):
        if match.start() < end:
            continue
        start = match.start()
        while start > end and (text[start - 1].isalnum() or text[start - 1] == "_"):
            start -= 1
        rest = _REST_OF_WORD.match(text, match.end())
        end = rest.end() if rest else match.end()
        yield Span(start, end)


def _one_script(word: str, latin_text: bool = False) -> str:
    """The word in the script of the letters that exist in one script only; as it is where both have some.

    ``latin_text``: where all letters exist in both, Latin is meant.

    >>> _one_script("PГAHИ")
    'РГАНИ'
    """
    script = "greek" if any("\u0370" <= letter <= "\u03ff" for letter in word) else "cyrillic"
    whole = word.translate(_scripts()[script])
    if latin_text and (latin := word.translate(_scripts()["from " + script])).isascii():
        return latin
    if not any("A" <= letter <= "Z" or "a" <= letter <= "z" for letter in whole):
        return whole
    latin = word.translate(_scripts()["from " + script])
    return latin if latin.isascii() else word


def _is_latin(text: str) -> bool:
    """Whether most letters of a text are Latin."""
    return 2 * sum("A" <= letter <= "z" for letter in text) > sum(map(str.isalpha, text))


def homoglyphs(text: str) -> list[Homoglyph]:
    """All words that mix scripts by letters that look alike."""
    found = []
    mixed = list(_mixed_words(text))
    latin = bool(mixed) and _is_latin(text)
    for span in mixed:
        written = text[span.start : span.end]
        read = _one_script(written, latin)
        if read != written:
            found.append(Homoglyph(span, written, read))
    return found


def shadow(text: str) -> str:
    """The text to search in; same length, same offsets."""
    if text.isascii():
        return text
    table = _plain()
    plain = _signs().sub(lambda match: table[match[0]], text)
    mixed = list(_mixed_words(plain))
    latin = bool(mixed) and _is_latin(plain)
    parts, at = [], 0
    for span in mixed:
        parts += [plain[at : span.start], _one_script(plain[span.start : span.end], latin)]
        at = span.end
    return "".join([*parts, plain[at:]])
