"""Numbers as tokens: figures, Roman figures, and words from one on."""

import re
from functools import lru_cache

from teikit.dates import wordclass as kind
from teikit.dates.forms import LETTER, PHRASE_GAP
from teikit.dates.numerals import AND, compose, compound, roman
from teikit.dates.vocabulary import Vocabulary, lexicon


def number_in_figures(digits: str) -> tuple[str, int]:
    """Class and value of a number in figures."""
    if len(digits) > 9:
        return kind.LONG_NUMBER, 0
    value = int(digits)
    if len(digits) == 4:
        return (kind.YEAR_NUMBER if 1000 <= value < 2200 else kind.FOUR_DIGITS), value
    if len(digits) > 4:
        return kind.LONG_NUMBER, value
    if len(digits) == 3:
        return kind.THREE_DIGITS, value
    if 1 <= value <= 12:
        return kind.MONTH_NUMBER, value
    return (kind.DAY_NUMBER if 13 <= value <= 31 else kind.TWO_DIGITS), value


def roman_number(text: str, at: int, stop: int, token: str) -> tuple[str, int] | None:
    """Class and value of Roman figures in capitals."""
    if not text[at:stop].isupper():
        return None
    value = roman(token)
    if value is None:
        return None
    return (kind.ROMAN_MONTH if value <= 12 else kind.ROMAN if value < 1000 else kind.ROMAN_YEAR), value


_NUMBER_WORDS = re.compile(rf"{LETTER}+|\d{{1,2}}(?!\d)")


def number_in_words(lowered: str, at: int, end: int, vocabulary: Vocabulary) -> tuple[int, int] | None:
    """A number in several words from ``at`` on: its value and its end."""
    values: list[int] = []
    best: tuple[int, int] | None = None
    ten_adds = any(language.ten_adds for language in vocabulary.languages)
    here = at
    while len(values) < 8:
        match = _NUMBER_WORDS.match(lowered, here, end)
        if match is None:
            break
        value = vocabulary.numerals.get(match[0])
        if match[0].isdecimal():  # a printed form, filled in: "eighteen hundred and 63"
            if best is None or values[-1] > AND or best[0] < 1000 or best[0] % 100:
                break
            value = int(match[0])
        elif value is None:
            value = compound_of(match[0], vocabulary.languages[0].xml_lang)
        if value is None:
            meaning = vocabulary.words.get(match[0])
            if (
                meaning is None
                or meaning.kind != kind.ORDINAL
                or not isinstance(meaning.value, int)
                or not values
            ):
                break
            value = meaning.value
        values.append(value)
        number = compose(values, ten_adds=ten_adds)
        if number is not None:
            best = number, match.end()
        gap = PHRASE_GAP.match(lowered, match.end(), end)
        here = gap.end() if gap else match.end()
        if here == match.end():
            break
    return best


@lru_cache(maxsize=4096)
def compound_of(token: str, xml_lang: str) -> int | None:
    """The value of a numeral that is written as one word in a language: ``neunzehnhundertelf``; ``None`` for others."""
    return compound(token, lexicon(xml_lang).numerals)
