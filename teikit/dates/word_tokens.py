"""The class and value of a word: what tables, numerals and the words around it say."""

import re
from collections.abc import Mapping

from teikit.dates import wordclass as kind
from teikit.dates.forms import DOTTED_GAP, LETTER, MARKS, PHRASE_GAP
from teikit.dates.number_tokens import compound_of, number_in_words, roman_number
from teikit.dates.numerals import roman
from teikit.dates.vocabulary import Vocabulary
from teikit.dates.wordclass import Word

_SECOND = re.compile(rf"\.?[ '’/=-]{{0,2}}\n?({LETTER}+|\d+|[°ºª&])")
_LONG_WORD = 9
"""Letters from which on a word may be a numeral written together."""
_BROKEN = re.compile(rf"(?:-\n ?|\[{{1,2}}|['’])({LETTER}+)\]{{0,2}}")
_ROMAN_YEAR_WORDS = re.compile(r"M{1,2}(?:[., ]{0,2}[MDCLXVI]+)+(?!\w)")
_ROMAN_ORDINAL = re.compile(r"([IVXLC]{1,8})(?:e|er|ème|eme|th|st|nd|rd|º|°|го|й|а)(?!\w)")
"""XVIIIe, XVIIIth."""
SMALL_ROMAN_MONTH = re.compile(r"i{1,3}|iv|vi{0,3}|ix|xi{0,2}")
_STOP_AND_YEAR = re.compile(r"\.[ ]?[12]\d{3}(?![\w.]\w)")
SMALL_ROMAN_ORDINAL = re.compile(r"[ivxj]+th|[ivxj]{3,}(?:st|nd|rd|e)")
"""xxth, xxiijrd, xxve."""
_MARKS = frozenset(MARKS)
CAPITAL_ROMANS = frozenset("IVXLCDM")
_NEXT_WORDS = re.compile(rf" ?({LETTER}+)(?: ({LETTER}+))?")
_NEXT_WORD = re.compile(rf" ({LETTER}+)")


def _before_month(lowered: str, stop: int, end: int, words: Mapping[str, Word]) -> bool:
    """Whether a month's full name follows, maybe behind "of"."""
    following = _NEXT_WORDS.match(lowered, stop, end)
    if following is None:
        return False
    first, second = words.get(following[1]), words.get(following[2] or "")
    if first is not None and first.kind == kind.OF:
        first = second
    return first is not None and first.kind in (kind.MONTH, kind.WEAK_MONTH) and not first.abbreviation


def broken_month(
    lowered: str, stop: int, end: int, token: str, vocabulary: Vocabulary
) -> tuple[str, int] | None:
    """A month's name that a scan has broken with a space ("Ju ly"), and where it ends."""
    rest = _NEXT_WORD.match(lowered, stop, end)
    if rest is None or rest[1] not in vocabulary.month_rests[token]:
        return None
    return token + rest[1], rest.end()


_SHORT_NAMES = frozenset((kind.WEAK_MONTH, kind.WEAK_WEEKDAY, kind.MONTH_OR_WEEKDAY))


def is_short_name(token: str, meaning: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word is an abbreviated month or weekday that is written without accents."""
    return (
        meaning.abbreviation
        and meaning.kind in _SHORT_NAMES
        and token not in vocabulary.accented_abbreviations
    )


def unknown_word(token: str, vocabulary: Vocabulary) -> tuple[str, object]:
    """Class and value of a word that no table has: a numeral written together, a slip of the pen, or any word."""
    if len(token) >= _LONG_WORD:
        number = compound_of(token, vocabulary.languages[0].xml_lang)
        if number is not None:
            return (kind.ORDINAL if number <= 31 else kind.WORD_NUMBER), number
    if token in vocabulary.common:
        return kind.COMMON, None
    if token[:3] in vocabulary.long_months:
        month = misspelt_month(token, vocabulary.long_months[token[:3]])
        if month is not None:
            return kind.WEAK_MONTH, month
    return kind.OTHER, None


def misspelt_month(word: str, months: tuple[tuple[str, int], ...]) -> int | None:
    """The month that a word is a slip of the pen for: one letter more, less, other, or two changed about.

    >>> misspelt_month("novermber", (("november", 11),)), misspelt_month("novelty", (("november", 11),))
    (11, None)
    """
    for name, month in months:
        if abs(len(name) - len(word)) > 1:
            continue
        same = 0
        while same < min(len(name), len(word)) and name[same] == word[same]:
            same += 1
        if (
            name[same:] == word[same + 1 :]
            or name[same + 1 :] == word[same:]
            or name[same + 1 :] == word[same + 1 :]
            or (name[same + 2 :] == word[same + 2 :] and name[same : same + 2] == word[same : same + 2][::-1])
        ):
            return month
    return None


def goes_on(lowered: str, at: int, end: int, seconds: frozenset[str]) -> bool:
    """Whether the next word can be the second of a phrase."""
    match = _SECOND.match(lowered, at, end)
    return match is not None and match[1] in seconds


def phrase_at(
    lowered: str,
    at: int,
    end: int,
    listed: list[tuple[tuple[str, ...], Word]] | None,
    attached: bool = False,
) -> tuple[Word, int] | None:
    """The longest phrase that goes on at ``at``: its meaning and its end."""
    for rest, meaning in listed or ():
        here = at
        for word in rest:
            if not attached:
                gap = (DOTTED_GAP if meaning.dotted else PHRASE_GAP).match(lowered, here, end)
                here = gap.end() if gap else here
            elif meaning.dotted and lowered.startswith(".", here, end):
                here += 1
            if not lowered.startswith(word, here, end):
                break
            here += len(word)
            if lowered[here : here + 1].isalpha():
                break
        else:
            while lowered[here : here + 1] in _MARKS:
                here += 1
            if meaning.abbreviation and lowered.startswith(".", here, end):
                here += 1
            return meaning, here
    return None


def _is_month_of_day(text: str, stop: int, end: int, before: list[str]) -> bool:
    """Whether small Roman figures stand between a day and a year: "5.xii.1901", "5. xii. 1901"."""
    kinds = "".join(before[-4:]).rstrip(" ")
    return (
        kinds[-1:] == "." and kinds[-2:-1] in ("i", "j") and _STOP_AND_YEAR.match(text, stop, end) is not None
    )


def word_at(
    text: str,
    lowered: str,
    at: int,
    stop: int,
    end: int,
    token: str,
    vocabulary: Vocabulary,
    before: list[str],
) -> tuple[str, object, int]:
    """Class, value and end of the word at ``at``."""
    words, phrases = vocabulary.words, vocabulary.phrases
    if (
        before
        and token in vocabulary.suffixes
        and (
            before[-1] in "ijklY"
            or (before[-1] == "-" and before[-2:-1] and before[-2] in "ijkYRr")
            or (
                before[-1] == "'"
                and before[-2:-1]
                and before[-2] in "ijkY"
                and (len(token) > 1 or before[-2] == "Y")  # the 1960's
            )
            or (
                before[-1] == "."
                and before[-2:-1]
                and before[-2] in "ij"
                and (len(token) > 1 or token in "ºª")
            )
            or (before[-1] == "|" and before[-2:-1] and before[-2] in "ij" and len(token) > 1)  # 20^th^
            or (
                before[-1] == " "
                and before[-2:-1]
                and before[-2] in "ij"
                and len(token) > 1
                and _before_month(lowered, stop, end, words)  # "the 4 th of July"
            )
        )
    ):
        return kind.SUFFIX, None, stop
    if token in phrases and goes_on(lowered, stop, end, vocabulary.seconds[token]):
        phrase = phrase_at(lowered, stop, end, phrases[token])
        if phrase is not None:
            if phrase[0].kind == kind.ORDINAL and token in vocabulary.numerals:
                numbered = number_in_words(lowered, at, end, vocabulary)
                if numbered is not None and numbered[1] > phrase[1]:
                    return kind.WORD_NUMBER, numbered[0], numbered[1]
            return phrase[0].kind, phrase[0].value, phrase[1]
    meaning = words.get(token)
    if token in vocabulary.told_by_accents and text[at:stop].lower() == token:
        return kind.COMMON, None, stop
    if (
        meaning is not None
        and text[at:stop].lower() != lowered[at:stop]
        and is_short_name(token, meaning, vocabulary)
    ):
        meaning = None
    if text[at] == "M":
        year = _ROMAN_YEAR_WORDS.match(text, at, end)
        if year is not None:
            figures = re.sub(r"[^A-Z]", "", year[0]).lower()
            value = roman(figures) if len(figures) > 3 or figures == year[0].lower() else None
            if value is not None and 1400 <= value <= 2100:
                return kind.ROMAN_YEAR, value, year.end()
    if text[at] in CAPITAL_ROMANS and meaning is None:
        ordinal = _ROMAN_ORDINAL.match(text, at, end)
        value = roman(ordinal[1].lower()) if ordinal is not None else None
        if ordinal is not None and value is not None:
            return kind.ROMAN, value, ordinal.end()
    if meaning is None and SMALL_ROMAN_ORDINAL.fullmatch(token):
        value = roman(re.sub(r"(?:th|st|nd|rd|e)$", "", token))
        if value is not None and value <= 31:
            return kind.ORDINAL, value, stop
    if SMALL_ROMAN_MONTH.fullmatch(token) and _is_month_of_day(text, stop, end, before):
        return kind.ROMAN_MONTH, roman(token), stop
    if text[at] in CAPITAL_ROMANS and (meaning is None or token in ("i", "v", "x")):
        capitals = roman_number(text, at, stop, token)
        if capitals is not None:
            return capitals[0], capitals[1], stop
    if (
        meaning is not None
        and meaning.kind == kind.WEAK_MONTH
        and 0 < vocabulary.numerals.get(token, 0) <= 31
        and _before_month(lowered, stop, end, words)
    ):
        return kind.ORDINAL, vocabulary.numerals[token], stop  # "le sept mai" is no September
    broken_name = (
        broken_month(lowered, stop, end, token, vocabulary) if token in vocabulary.month_rests else None
    )
    if broken_name is not None:
        return kind.WEAK_MONTH, words[broken_name[0]].value, broken_name[1]
    if lowered[stop : stop + 1] in ("-", "[", "'", "’") and (
        meaning is None or meaning.kind == kind.WEAK_MONTH
    ):
        broken = _BROKEN.match(lowered, stop, end)
        if broken is not None and token + broken[1] in words:
            meaning, stop = words[token + broken[1]], broken.end()
    if token in vocabulary.numerals and (meaning is None or meaning.kind == kind.COUNTED):
        numbered = number_in_words(lowered, at, end, vocabulary)
        if numbered is not None and (meaning is None or numbered[0] > 1000):
            return kind.WORD_NUMBER, numbered[0], numbered[1]
    if meaning is not None:
        if meaning.kind == kind.ORDINAL and token in vocabulary.numerals:
            numbered = number_in_words(lowered, at, end, vocabulary)
            if numbered is not None and numbered[1] > stop:
                return kind.WORD_NUMBER, numbered[0], numbered[1]
        return meaning.kind, meaning.value, stop
    letter, number = unknown_word(token, vocabulary)
    if letter == kind.WORD_NUMBER:
        numbered = number_in_words(lowered, at, end, vocabulary)
        return (letter, *numbered) if numbered is not None else (letter, number, stop)
    if letter != kind.OTHER:
        return letter, number, stop
    if len(token) > 3 and token[0] == "m":
        value = roman(token)
        if value is not None and 1400 <= value <= 2100:
            return kind.ROMAN_YEAR, value, stop
    if before and before[-1] in " ./-" and token[0] in "ivx" and kind.CENTURY_SIGN in before[-6:]:
        value = roman(token)
        if value is not None:
            return kind.ROMAN, value, stop
    return kind.OTHER, None, stop
