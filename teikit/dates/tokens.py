"""From text to words with a class: what stands in a window."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

from teikit.dates import wordclass as kind
from teikit.dates.forms import DOTTED_GAP, LETTER, MARKS, PHRASE_GAP, lower
from teikit.dates.number_tokens import compound_of, number_in_figures, number_in_words, roman_number
from teikit.dates.numerals import roman
from teikit.dates.vocabulary import Vocabulary
from teikit.dates.wordclass import Word

_TOKEN = re.compile(
    r"\[{1,2}\d+\]{1,2}\d+|\d+(?:\[{1,2}\d+\]{1,2}\d*)?"
    rf"|{LETTER}+(?:[\u0300-\u036f]+{LETTER}*)*|[°ºª]"
    r"|\s+|.",
    re.DOTALL,
)
"""A number (maybe with an editor's brackets inside), a word, space, a mark."""


_SECOND = re.compile(rf"\.?[ '’/=-]{{0,2}}\n?({LETTER}+|\d+|[°ºª&])")
_LONG_WORD = 9
"""Letters from which on a word may be a numeral written together."""
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


_SMALL_ROMAN_ORDINAL = re.compile(r"[ivxj]+th|[ivxj]{3,}(?:st|nd|rd|e)")
"""xxth, xxiijrd, xxve."""


_MARKS = frozenset(MARKS)


_FRACTIONS = frozenset("¹²³⁴⁵⁶⁷⁸⁹½¼¾⅓⅔")


_CAPITAL_ROMANS = frozenset("IVXLCDM")


_LONG_PHRASE = re.compile(r"[\s'’][^\W\d_]{4,}$")
"""A phrase that ends with a word written in full: "of this month", "o'clock"."""


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

    def ends_sentence(self, index: int) -> bool:
        """Whether a token is a full stop behind a word, or a phrase, that is known to be written in full."""
        if index <= 0 or self.kinds[index] != ".":
            return False
        word = self.word(index - 1)
        known = self.vocabulary.words.get(lower(word))
        return not known.abbreviation if known is not None else _LONG_PHRASE.search(word) is not None

    def digits(self, index: int) -> str:
        """The figures of a number, without an editor's brackets ("195[[8]]")."""
        return self.word(index).replace("[", "").replace("]", "")


def read_window(text: str, lowered: str, start: int, end: int, vocabulary: Vocabulary) -> Window:
    """The tokens between two offsets.

    Most words mean the same wherever they stand: those are read once for a vocabulary (:class:`PlainWords`) and
    then copied in runs. The others are read where they stand, and may take in words that follow.
    """
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    values: list[object] = []
    plain = vocabulary.plain
    at = start
    while at < end:
        tokens = _TOKEN.findall(lowered, at, end)
        places = list(accumulate(map(len, tokens), initial=at))
        letters = list(map(plain.letters.get, tokens))
        done = index = 0
        at = end
        while True:
            try:
                index = letters.index(None, index)
            except ValueError:
                index = len(letters)
            else:
                token = tokens[index]
                if token in plain.alone and _stands_alone(
                    text, lowered, places[index], places[index + 1], end, token, vocabulary
                ):
                    letters[index] = plain.alone[token]
                    continue
                if token not in plain.closely:
                    letters[index] = _read_plain(token, vocabulary)
                    if letters[index] is not None:
                        continue
            kinds += letters[done:index]  # type: ignore[arg-type]  # None ends a run
            starts += places[done:index]
            ends += places[done + 1 : index + 1]
            values += map(plain.values.get, tokens[done:index])
            if index == len(letters):
                break
            letter, value, stop = _read_closely(
                text, lowered, places[index], places[index + 1], end, tokens[index], vocabulary, kinds
            )
            kinds.append(letter)
            starts.append(places[index])
            ends.append(stop)
            values.append(value)
            index += 1
            while places[index] < stop:
                index += 1
            if places[index] > stop:  # it ends within a token
                at = stop
                break
            done = index
    return Window(text, "".join(kinds), starts, ends, values, vocabulary)


_SMALL_ROMAN = re.compile(r"[ivx][ivxlcdm]*|m[ivxlcdm]{3,}")
"""What may be Roman figures in small letters."""
_ROMAN_LIKE = re.compile(r"[ivxlcdm]+(?:e|er|eme|th|st|nd|rd|го|и|а)?")
"""What may be Roman figures where it is written in capitals."""


def _read_plain(token: str, vocabulary: Vocabulary) -> str | None:
    """The class of a token, kept for the next time; ``None`` where it depends on what stands around it."""
    plain = vocabulary.plain
    if len(plain.letters) > PLAIN_WORDS:
        plain.letters.clear()
        plain.values.clear()
        plain.alone.clear()
        plain.closely.clear()
    told = _plain(token, vocabulary)
    if told is None:
        plain.closely.add(token)
        return None
    letter, value = told
    if value is not None:
        plain.values[token] = value
    if token in vocabulary.phrases or _may_be_more(token, vocabulary):
        plain.alone[token] = letter
        plain.closely.add(token)
        return None
    plain.letters[token] = letter
    return letter


def _may_be_more(token: str, vocabulary: Vocabulary) -> bool:
    """Whether a word may be half of another, or Roman figures if it is written in capitals."""
    meaning = vocabulary.words.get(token)
    halved = meaning is None or meaning.kind == kind.WEAK_MONTH
    return (
        _ROMAN_LIKE.fullmatch(token) is not None
        or token in vocabulary.month_rests
        or (halved and vocabulary.begins_word(token))
    )


_NEXT_WORDS = re.compile(rf" ({LETTER}+)(?: ({LETTER}+))?")


def _before_month(lowered: str, stop: int, end: int, words: Mapping[str, Word]) -> bool:
    """Whether a month's full name follows, maybe behind "of"."""
    following = _NEXT_WORDS.match(lowered, stop, end)
    if following is None:
        return False
    first, second = words.get(following[1]), words.get(following[2] or "")
    if first is not None and first.kind == kind.OF:
        first = second
    return first is not None and first.kind in (kind.MONTH, kind.WEAK_MONTH) and not first.abbreviation


_NEXT_WORD = re.compile(rf" ({LETTER}+)")


def _broken_month(
    lowered: str, stop: int, end: int, token: str, vocabulary: Vocabulary
) -> tuple[str, int] | None:
    """A month's name that a scan has broken with a space ("Ju ly"), and where it ends."""
    rest = _NEXT_WORD.match(lowered, stop, end)
    if rest is None or rest[1] not in vocabulary.month_rests[token]:
        return None
    return token + rest[1], rest.end()


def _stands_alone(
    text: str, lowered: str, at: int, stop: int, end: int, token: str, vocabulary: Vocabulary
) -> bool:
    """Whether a word begins no phrase, is not half of another word, and no Roman figures."""
    seconds = vocabulary.seconds.get(token)
    return (
        text[at] not in _CAPITAL_ROMANS
        and lowered[stop : stop + 1] not in _JOINING
        and (seconds is None or not _goes_on(lowered, stop, end, seconds))
        and (
            token not in vocabulary.month_rests
            or _broken_month(lowered, stop, end, token, vocabulary) is None
        )
    )


_JOINING = frozenset("-['’")
"""What may join the halves of one word."""
PLAIN_WORDS = 50_000
"""Words that are kept at most, before all are forgotten."""


def _plain(token: str, vocabulary: Vocabulary) -> tuple[str, object] | None:
    """Class and value of a token that means the same wherever it stands, if it stands alone."""
    if token.isspace():
        if "\n" not in token:
            return kind.SPACE, None
        return (kind.PARAGRAPH if token.count("\n") > 1 else kind.LINE_END), None
    if token.isdecimal():
        return None if token in vocabulary.phrases else number_in_figures(token)
    if not token.isalpha() or token in "ªº":
        return None if len(token) > 1 or token in "°ªº" else _mark(token)
    if (
        _SMALL_ROMAN_ORDINAL.fullmatch(token)
        or token in vocabulary.suffixes
        or vocabulary.numerals.get(token, 0) > 0
        or _SMALL_ROMAN.fullmatch(token)
    ):
        return None
    meaning = vocabulary.words.get(token)
    if token in vocabulary.told_by_accents:
        return None
    if meaning is not None:
        return None if _short_name(token, meaning, vocabulary) else (meaning.kind, meaning.value)
    letter, value = _unknown(token, vocabulary)
    return (letter, value) if letter != kind.WORD_NUMBER else None


_SHORT_NAMES = frozenset((kind.WEAK_MONTH, kind.WEAK_WEEKDAY, kind.MONTH_OR_WEEKDAY))


def _short_name(token: str, meaning: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word is an abbreviated month or weekday that is written without accents."""
    return (
        meaning.abbreviation
        and meaning.kind in _SHORT_NAMES
        and token not in vocabulary.accented_abbreviations
    )


def _mark(token: str) -> tuple[str, object]:
    """Class and value of a punctuation mark or a fraction."""
    return (kind.FRACTION, token) if token in _FRACTIONS else (_PUNCTUATION.get(token, "|"), None)


def _unknown(token: str, vocabulary: Vocabulary) -> tuple[str, object]:
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


def _read_closely(
    text: str,
    lowered: str,
    at: int,
    stop: int,
    end: int,
    token: str,
    vocabulary: Vocabulary,
    before: list[str],
) -> tuple[str, object, int]:
    """Class, value and end of the token at ``at``, with a look at what stands around it."""
    if token[0] == "[" or token[0].isdecimal():
        digits = token.replace("[", "").replace("]", "")
        if digits != token and len(digits) > 4:
            bare = _DIGITS.search(token)
            if bare is None:
                return "[", None, stop
            digits, stop = bare[0], at + bare.end()
        phrase = _phrase(lowered, stop, end, vocabulary.phrases.get(digits), attached=True)
        if phrase is not None:
            return phrase[0].kind, phrase[0].value, phrase[1]
        return *number_in_figures(digits), stop
    if not token.isalpha():
        token = token.rstrip(MARKS)
    return _word(text, lowered, at, stop, end, token, vocabulary, before)


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
        and _short_name(token, meaning, vocabulary)
    ):
        meaning = None
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
    if meaning is None and _SMALL_ROMAN_ORDINAL.fullmatch(token):
        value = roman(re.sub(r"(?:th|st|nd|rd|e)$", "", token))
        if value is not None and value <= 31:
            return kind.ORDINAL, value, stop
    if text[at] in _CAPITAL_ROMANS and (meaning is None or token in ("i", "v", "x")):
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
        _broken_month(lowered, stop, end, token, vocabulary) if token in vocabulary.month_rests else None
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
    letter, number = _unknown(token, vocabulary)
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
