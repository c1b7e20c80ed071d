"""From text to words with a class: what stands in a window."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from teikit.dates import wordclass as kind
from teikit.dates.forms import MARKS
from teikit.dates.numerals import compose, compound, roman
from teikit.dates.vocabulary import Vocabulary, lexicon
from teikit.dates.wordclass import Word

LETTER = r"[^\W\d_¹²³⁴⁵⁶⁷⁸⁹½¼¾⅓⅔\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]"


_TOKEN = re.compile(
    r"(\[{1,2}\d+\]{1,2}\d+|\d+(?:\[{1,2}\d+\]{1,2}\d*)?)"
    rf"|({LETTER}+(?:[\u0300-\u036f]+{LETTER}*)*|[°ºª])( (?!\s))?"
    r"|(\s+)|(.)",
    re.DOTALL,
)


_SECOND = re.compile(rf"\.?[ '’/=-]{{0,2}}\n?({LETTER}+|\d+|[°ºª&])")
_LONG_WORD = 9
"""Letters from which on a word may be a numeral written together."""
_JOINING = frozenset("-=['’")
"""What may join the halves of one word."""
_DIGITS = re.compile(r"\d+")
_BROKEN = re.compile(rf"(?:-\n ?|\[{{1,2}}|['’])({LETTER}+)\]{{0,2}}")


_PUNCTUATION = {
    **dict.fromkeys("-–‒−‐‑", "-"),
    **dict.fromkeys("—―", "="),
    **dict.fromkeys("'’‘ʼ`´", "'"),
    **dict.fromkeys('"“”„«»″', '"'),
    **dict.fromkeys("/⁄", "/"),
    **dict.fromkeys("?¿", "?"),
    **dict.fromkeys(".,()[]:;×", ""),
    **dict.fromkeys("#§№$£€¥", kind.NUMBERED),
    "%": kind.COUNTED,
    "&": kind.AND,
}
_PUNCTUATION.update({mark: mark for mark, letter in _PUNCTUATION.items() if not letter})


_ROMAN_YEAR_WORDS = re.compile(r"M{1,2}(?:[., ]{0,2}[MDCLXVI]+)+(?!\w)")


_ROMAN_ORDINAL = re.compile(r"([IVXLC]{1,8})(?:e|er|ème|eme|th|st|nd|rd|º|°|го|й|а)(?!\w)")
"""XVIIIe, XVIIIth."""


_MARKS = frozenset(MARKS)


_FRACTIONS = frozenset("¹²³⁴⁵⁶⁷⁸⁹½¼¾⅓⅔")


_CAPITAL_ROMANS = frozenset("IVXLCDM")


PHRASE_GAP = re.compile(r"[\u0300-\u036f]*[ '’/=-]{0,2}\n?")


DOTTED_GAP = re.compile(r"[\u0300-\u036f]*\.?[ '’-]{0,2}\n?")


@dataclass(slots=True)
class Window:
    """A stretch of text, word by word."""

    text: str
    """The whole text."""
    kinds: str
    """The class of every token, a letter each."""
    starts: list[int]
    ends: list[int]
    values: list[object]
    """Numbers of months, distances in days, the value of numbers."""
    vocabulary: Vocabulary

    def word(self, index: int) -> str:
        """A token as it stands in the text."""
        return self.text[self.starts[index] : self.ends[index]]

    def digits(self, index: int) -> str:
        """The figures of a number, without an editor's brackets ("195[[8]]")."""
        return self.word(index).replace("[", "").replace("]", "")


def read_window(text: str, lowered: str, start: int, end: int, vocabulary: Vocabulary) -> Window:
    """The tokens between two offsets."""
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    values: list[object] = []
    words, phrases = vocabulary.words, vocabulary.phrases
    known, common, long_months = vocabulary.known, vocabulary.common, vocabulary.long_months
    at = start
    while at < end:
        match = _TOKEN.match(lowered, at, end)
        assert match is not None, "every character is a token"
        token, stop, group = match[0], match.end(), match.lastindex
        value: object = None
        spaced = 0
        if group == 4:
            letter = (
                kind.SPACE
                if "\n" not in token
                else kind.PARAGRAPH
                if token.count("\n") > 1
                else kind.LINE_END
            )
        elif group == 5:
            if token in _FRACTIONS:
                letter, value = kind.FRACTION, token
            else:
                letter = _PUNCTUATION.get(token, "|")
        elif group == 1:
            digits = token.replace("[", "").replace("]", "")
            if digits != token and len(digits) > 4:
                bare = _DIGITS.search(token)
                assert bare is not None, "a number has figures"
                digits, stop = bare[0], at + bare.end()
            phrase = _phrase(lowered, stop, end, phrases.get(digits), attached=True)
            if phrase is not None:
                letter, value, stop = phrase[0].kind, phrase[0].value, phrase[1]
            else:
                letter, value = _number(digits)
        else:
            if group == 3:  # a word and the space behind it
                token, spaced, stop = token[:-1], stop, stop - 1
            if not token.isalpha():
                token = token.rstrip(MARKS)
            if (
                token not in known
                and len(token) < _LONG_WORD
                and text[at] not in _CAPITAL_ROMANS
                and token[0] not in "ivxm"
                and lowered[stop : stop + 1] not in _JOINING
            ):
                letter = kind.COMMON if token in common else kind.OTHER
                if letter == kind.OTHER and token[:3] in long_months:
                    month = misspelt_month(token, long_months[token[:3]])
                    if month is not None:
                        letter, value = kind.WEAK_MONTH, month
            else:
                letter, value, stop = _word(
                    text, lowered, at, stop, end, token, words, phrases, vocabulary, kinds
                )
        kinds.append(letter)
        starts.append(at)
        ends.append(stop)
        values.append(value)
        at = stop
        if spaced == stop + 1:
            kinds.append(kind.SPACE)
            starts.append(stop)
            ends.append(spaced)
            values.append(None)
            at = spaced
    return Window(text, "".join(kinds), starts, ends, values, vocabulary)


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


def _number(digits: str) -> tuple[str, int]:
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


def _goes_on(lowered: str, at: int, end: int, seconds: frozenset[str]) -> bool:
    """Whether the next word can be the second of a phrase."""
    match = _SECOND.match(lowered, at, end)
    return match is not None and match[1] in seconds


def _phrase(
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


def _word(
    text: str,
    lowered: str,
    at: int,
    stop: int,
    end: int,
    token: str,
    words: Mapping[str, Word],
    phrases: Mapping[str, list[tuple[tuple[str, ...], Word]]],
    vocabulary: Vocabulary,
    before: list[str],
) -> tuple[str, object, int]:
    """Class, value and end of the word at ``at``."""
    if (
        before
        and token in vocabulary.suffixes
        and (
            before[-1] in "ijklY"
            or (before[-1] == "-" and before[-2:-1] and before[-2] in "ijkYRr")
            or (before[-1] == "'" and before[-2:-1] and before[-2] in "ijkY" and len(token) > 1)
            or (
                before[-1] == "."
                and before[-2:-1]
                and before[-2] in "ij"
                and (len(token) > 1 or token in "ºª")
            )
        )
    ):
        return kind.SUFFIX, None, stop
    if token in phrases and _goes_on(lowered, stop, end, vocabulary.seconds[token]):
        phrase = _phrase(lowered, stop, end, phrases[token])
        if phrase is not None:
            return phrase[0].kind, phrase[0].value, phrase[1]
    meaning = words.get(token)
    if text[at] == "M":
        year = _ROMAN_YEAR_WORDS.match(text, at, end)
        if year is not None:
            figures = re.sub(r"[^A-Z]", "", year[0]).lower()
            value = roman(figures) if len(figures) > 3 or figures == year[0].lower() else None
            if value is not None and 1400 <= value <= 2100:
                return kind.ROMAN_YEAR, value, year.end()
    if text[at] in _CAPITAL_ROMANS and meaning is None:
        ordinal = _ROMAN_ORDINAL.match(text, at, end)
        value = roman(ordinal[1].lower()) if ordinal is not None else None
        if ordinal is not None and value is not None:
            return kind.ROMAN, value, ordinal.end()
    if text[at] in _CAPITAL_ROMANS and (meaning is None or token in ("i", "v", "x")):
        capitals = _roman(text, at, stop, token)
        if capitals is not None:
            return capitals[0], capitals[1], stop
    if lowered[stop : stop + 1] in ("-", "[", "'", "’") and (
        meaning is None or meaning.kind == kind.WEAK_MONTH
    ):
        broken = _BROKEN.match(lowered, stop, end)
        if broken is not None and token + broken[1] in words:
            meaning, stop = words[token + broken[1]], broken.end()
    if token in vocabulary.numerals and (meaning is None or meaning.kind == kind.COUNTED):
        numbered = _number_words(lowered, at, end, vocabulary)
        if numbered is not None and (meaning is None or numbered[0] > 1000):
            return kind.WORD_NUMBER, numbered[0], numbered[1]
    if meaning is not None:
        if meaning.kind == kind.ORDINAL and token in vocabulary.numerals:
            numbered = _number_words(lowered, at, end, vocabulary)
            if numbered is not None and numbered[1] > stop:
                return kind.WORD_NUMBER, numbered[0], numbered[1]
        return meaning.kind, meaning.value, stop
    if len(token) > 8:
        value = _compound(token, vocabulary.languages[0].xml_lang)
        if value is not None:
            return (kind.ORDINAL if value <= 31 else kind.WORD_NUMBER), value, stop
    if token in vocabulary.common:
        return kind.COMMON, None, stop
    if token[:3] in vocabulary.long_months:
        month = misspelt_month(token, vocabulary.long_months[token[:3]])
        if month is not None:
            return kind.WEAK_MONTH, month, stop
    if len(token) > 3 and token[0] == "m":
        value = roman(token)
        if value is not None and 1400 <= value <= 2100:
            return kind.ROMAN_YEAR, value, stop
    if before and before[-1] in " ./-" and token[0] in "ivx" and kind.CENTURY_SIGN in before[-6:]:
        value = roman(token)
        if value is not None:
            return kind.ROMAN, value, stop
    return kind.OTHER, None, stop


def _roman(text: str, at: int, stop: int, token: str) -> tuple[str, int] | None:
    """Class and value of Roman figures in capitals."""
    if not text[at:stop].isupper():
        return None
    value = roman(token)
    if value is None:
        return None
    return (kind.ROMAN_MONTH if value <= 12 else kind.ROMAN if value < 1000 else kind.ROMAN_YEAR), value


_NUMBER_WORDS = re.compile(rf"{LETTER}+")


def _number_words(lowered: str, at: int, end: int, vocabulary: Vocabulary) -> tuple[int, int] | None:
    """A number in several words from ``at`` on: its value and its end."""
    values: list[int] = []
    best: tuple[int, int] | None = None
    here = at
    while len(values) < 8:
        match = _NUMBER_WORDS.match(lowered, here, end)
        if match is None:
            break
        value = vocabulary.numerals.get(match[0])
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
        number = compose(values)
        if number is not None:
            best = number, match.end()
        gap = PHRASE_GAP.match(lowered, match.end(), end)
        here = gap.end() if gap else match.end()
        if here == match.end():
            break
    return best


@lru_cache(maxsize=4096)
def _compound(token: str, xml_lang: str) -> int | None:
    return compound(token, lexicon(xml_lang).numerals)
