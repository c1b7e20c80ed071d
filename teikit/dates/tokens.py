"""From text to words with a class: where to look for dates, and what stands there.

Looking costs most, so it is done once for all languages: one pass over the words and numbers of the text finds
the *anchors*, words that may belong to a date (a lookup in one dictionary each). Only the *windows* around them
are read closely.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from teikit.dates import wordclass as kind
from teikit.dates.numerals import compose, compound, roman
from teikit.dates.vocabulary import Vocabulary, languages, lexicon, month_names
from teikit.dates.wordclass import Word

ANCHORS = frozenset(
    (
        kind.MONTH,
        kind.WEAK_MONTH,
        kind.MONTH_OR_WEEKDAY,
        kind.WEEKDAY,
        kind.FOREIGN_MONTH,
        kind.FEAST,
        kind.SEASON,
        kind.RELATIVE_DAY,
        kind.CENTURY,
        kind.DECADE,
        kind.FRACTION_NOUN,
    )
)
"""Classes whose words open a window by themselves."""
ANCHOR_UNITS = ("week", "month", "year")
LETTER = r"[^\W\d_¹²³⁴⁵⁶⁷⁸⁹½¼¾⅓⅔\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]"
MARGIN = 64
"""Characters on either side of an anchor that belong to its window."""

_SCAN = re.compile(rf"\d+|{LETTER}{{3,}}")
_ROMAN_YEAR = re.compile(r"\bM{1,2}[., ]{0,2}[MDCLXVI](?=[MDCLXVI., ])|\b[sS]{1,2}\. ?[ivxIVX]")
_ERA_STARTS = frozenset(("bc", "ad", "ah", "ce", "b.", "a.", "v.", "n.", "av", "ap", "до", "н."))
_BEHIND_DAY = frozenset("./-–—'’\"°º]")
_TOKEN = re.compile(
    r"(\[{1,2}\d+\]{1,2}\d+|\d+(?:\[{1,2}\d+\]{1,2}\d*)?)"
    rf"|({LETTER}+(?:[\u0300-\u036f]+{LETTER}*)*|[°ºª])"
    r"|(\s+)|(.)",
    re.DOTALL,
)
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
_FRACTIONS = frozenset("¹²³⁴⁵⁶⁷⁸⁹½¼¾⅓⅔")
_CAPITAL_ROMANS = frozenset("IVXLCDM")
PHRASE_GAP = re.compile(r"[ '’-]{0,2}\n?")
DOTTED_GAP = re.compile(r"\.?[ '’-]{0,2}\n?")


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


@cache
def anchor_words(codes: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """The words that open a window in texts of these languages: word, then the languages that know it.

    Words of the text's own languages count in all their classes; of the others, the full names of months.
    """
    found: dict[str, set[str]] = {}
    for code in codes:
        own = lexicon(code)
        for word, meaning in own.words.items():
            if (
                meaning.kind in ANCHORS
                or (meaning.kind == kind.UNIT and meaning.value in ANCHOR_UNITS)
                or (meaning.kind == kind.ORDINAL and isinstance(meaning.value, int) and meaning.value > 3)
            ):
                found.setdefault(word, set()).add(code)
        for first, listed in own.phrases.items():
            for rest, meaning in listed:
                if meaning.kind in ANCHORS or meaning.kind == kind.ORDINAL:
                    telling = [word for word in (first, *rest) if word not in own.common] or [first, *rest]
                    longest = max(telling, key=len)
                    if len(longest) > 2:
                        found.setdefault(longest, set()).add(code)
        for word, value in own.numerals.items():
            if value > 12:
                found.setdefault(word, set()).add(code)
    for code, name in month_names():
        if code not in codes and code in languages():
            owners = found.setdefault(name, set())
            if not owners & set(codes):
                owners.add(code)
    return {word: tuple(sorted(owners)) for word, owners in found.items()}


def spans(text: str, lowered: str, codes: tuple[str, ...]) -> Iterator[tuple[int, int, frozenset[str]]]:
    """The windows of a text: start, end, and the languages of the words that opened them."""
    anchors = anchor_words(codes)
    at_words = frozenset().union(*(_announcing(code) for code in codes))
    compound_starts = _compound_starts(codes)
    start = end = -1
    owners: set[str] = set()
    found: list[tuple[int, int, tuple[str, ...]]] = []
    for match in _SCAN.finditer(lowered):
        word = match[0]
        languages_of_word = anchors.get(word)
        if languages_of_word is None:
            if not "0" <= word[0] <= "9":
                if len(word) > 9 and word[:4] in compound_starts:
                    found.append((match.start(), match.end(), ()))
                continue
            length = len(word)
            if length == 4 or (length <= 3 and _announced(lowered, match.start(), match.end(), at_words)):
                found.append((match.start(), match.end(), ()))
            continue
        found.append((match.start(), match.end(), languages_of_word))
    for match in _ROMAN_YEAR.finditer(text):
        found.append((match.start(), match.end(), ()))
    found.sort()
    for first, last, languages_of_word in found:
        if end < 0 or first - MARGIN > end:
            if end >= 0:
                yield start, end, frozenset(owners)
            start, owners = _word_start(text, max(first - MARGIN, end, 0)), set()
        end = _word_end(text, last + MARGIN)
        owners.update(languages_of_word)
    if end >= 0:
        yield start, end, frozenset(owners)


@cache
def _compound_starts(codes: tuple[str, ...]) -> frozenset[str]:
    """How numerals written as one word begin."""
    return frozenset(word[:4] for code in codes for word in lexicon(code).numerals if len(word) > 3)


@cache
def _announcing(code: str) -> frozenset[str]:
    """Words after which a small number may be a day."""
    own = lexicon(code)
    letters = (kind.AT, kind.DATED, kind.THE, kind.OF, kind.WEEKDAY, kind.WEAK_WEEKDAY)
    return frozenset(word for word, meaning in own.words.items() if meaning.kind in letters)


def _announced(lowered: str, start: int, end: int, at_words: frozenset[str]) -> bool:
    """Whether a number of one or two digits is worth a look."""
    behind = lowered[end : end + 1]
    if behind in _BEHIND_DAY or behind.isalpha():
        return True
    if lowered[start - 1 : start] == "'" or (behind == " " and lowered[end + 1 : end + 3] in _ERA_STARTS):
        return True
    before = lowered[max(0, start - 8) : start].split()
    return bool(before) and before[-1].strip(".,('\"") in at_words


def _word_start(text: str, at: int) -> int:
    while 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum():
        at += 1
    return at


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    while at > 0 and text[at - 1].isalnum() and text[at].isalnum():
        at -= 1
    return at


def read_window(text: str, lowered: str, start: int, end: int, vocabulary: Vocabulary) -> Window:
    """The tokens between two offsets."""
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    values: list[object] = []
    words, phrases = vocabulary.words, vocabulary.phrases
    at = start
    while at < end:
        match = _TOKEN.match(lowered, at, end)
        assert match is not None, "every character is a token"
        token, stop, value, group = match[0], match.end(), None, match.lastindex
        if group == 3:
            letter = (
                kind.SPACE
                if "\n" not in token
                else kind.PARAGRAPH
                if token.count("\n") > 1
                else kind.LINE_END
            )
        elif group == 4:
            if token in _FRACTIONS:
                letter, value = kind.FRACTION, token
            else:
                letter = _PUNCTUATION.get(token, "|")
        elif group == 1:
            digits = token.replace("[", "").replace("]", "")
            if digits != token and len(digits) > 4:
                token = digits = re.match(r"\[*\d+", token)[0].strip("[")  # type: ignore[index]
                stop = lowered.index(token, at) + len(token)
            phrase = _phrase(lowered, stop, end, phrases.get(digits), attached=True)
            if phrase is not None:
                letter, value, stop = phrase[0].kind, phrase[0].value, phrase[1]
            else:
                letter, value = _number(digits)
        else:
            letter, value, stop = _word(
                text, lowered, at, stop, end, token, words, phrases, vocabulary, kinds
            )
        kinds.append(letter)
        starts.append(at)
        ends.append(stop)
        values.append(value)
        at = stop
    return Window(text, "".join(kinds), starts, ends, values, vocabulary)


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
    if before and token in vocabulary.suffixes:
        if (
            before[-1] in "ijklY"
            or (before[-1] == "-" and before[-2:-1] and before[-2] in "ijkY")
            or (before[-1] == "." and before[-2:-1] and before[-2] in "ij" and len(token) > 1)
        ):
            return kind.SUFFIX, None, stop
    if token in phrases:
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
        if ordinal is not None:
            value = roman(ordinal[1].lower())
            if value is not None:
                return kind.ROMAN, value, ordinal.end()
    if text[at] in _CAPITAL_ROMANS and (meaning is None or token in ("i", "v", "x")):
        figures = _roman(text, at, stop, token)
        if figures is not None:
            return figures[0], figures[1], stop
    if lowered[stop : stop + 1] in ("-", "[", "'", "’") and (
        meaning is None or meaning.kind == kind.WEAK_MONTH
    ):
        broken = _BROKEN.match(lowered, stop, end)
        if broken is not None and token + broken[1] in words:
            meaning, stop = words[token + broken[1]], broken.end()
    if meaning is None and token in vocabulary.numerals:
        numbered = _number_words(lowered, at, end, vocabulary)
        if numbered is not None:
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
    if len(token) > 3 and token[0] == "m":
        value = roman(token)
        if value is not None and 1400 <= value <= 2100:
            return kind.ROMAN_YEAR, value, stop
    if before and before[-1] in " ." and token[0] in "ivx" and kind.CENTURY_SIGN in before[-3:]:
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
