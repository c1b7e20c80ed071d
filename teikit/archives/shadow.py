"""The text as the recogniser looks at it: same places, fewer ways to write the same sign.

The record's text is never changed. The shadow has the same length, so that every offset holds for both:
full-width signs, curly apostrophes and special spaces are replaced by their plain forms, and a word that
mixes Latin and Cyrillic (or Greek) letters which look alike is read in the script of its unmistakable ones.
"""

import re
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
def _plain() -> dict[int, str]:
    return {ord(sign): plain for sign, plain in PLAIN.items()} | FULL_WIDTH


@cache
def _scripts() -> dict[str, dict[int, int]]:
    return {
        "cyrillic": str.maketrans(LATIN_OF_CYRILLIC, CYRILLIC),
        "greek": str.maketrans(LATIN_OF_GREEK, GREEK),
        "from cyrillic": str.maketrans(CYRILLIC, LATIN_OF_CYRILLIC),
        "from greek": str.maketrans(GREEK, LATIN_OF_GREEK),
    }


@cache
def _change_of_script() -> re.Pattern[str]:
    """The place within a word where a Latin letter meets a Cyrillic or Greek one."""
    latin, other = "[A-Za-z]", r"[\u0370-\u03ff\u0400-\u04ff]"
    return re.compile(rf"\w*?(?:{latin}{other}|{other}{latin})\w*")


def _one_script(word: str) -> str:
    """The word in the script of the letters that exist in one script only; as it is where both have some.

    >>> _one_script("PГAHИ")
    'РГАНИ'
    """
    script = "greek" if any("\u0370" <= letter <= "\u03ff" for letter in word) else "cyrillic"
    whole = word.translate(_scripts()[script])
    if not any("A" <= letter <= "Z" or "a" <= letter <= "z" for letter in whole):
        return whole
    latin = word.translate(_scripts()["from " + script])
    return latin if latin.isascii() else word


def homoglyphs(text: str) -> list[Homoglyph]:
    """All words that mix scripts by letters that look alike."""
    found = []
    for match in _change_of_script().finditer(text):
        read = _one_script(match[0])
        if read != match[0]:
            found.append(Homoglyph(Span(*match.span()), match[0], read))
    return found


def shadow(text: str) -> str:
    """The text to search in; same length, same offsets."""
    if text.isascii():
        return text
    return _change_of_script().sub(lambda match: _one_script(match[0]), text.translate(_plain()))
