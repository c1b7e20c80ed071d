"""From text to words with a class: what stands in a window."""

import re
from bisect import bisect_left
from itertools import accumulate

from teikit.dates import wordclass as kind
from teikit.dates.forms import LETTER, MARKS
from teikit.dates.number_tokens import number_in_figures
from teikit.dates.vocabulary import Vocabulary
from teikit.dates.window import Window
from teikit.dates.word_tokens import (
    CAPITAL_ROMANS,
    SMALL_ROMAN_ORDINAL,
    broken_month,
    goes_on,
    is_short_name,
    phrase_at,
    unknown_word,
    word_at,
)

_TOKEN = re.compile(
    r"\[{1,2}\d+\]{1,2}\d+|\d+(?:\[{1,2}\d+\]{1,2}\d*)?"
    rf"|{LETTER}+(?:[\u0300-\u036f]+{LETTER}*)*|[°ºª]"
    r"|\s+|.",
    re.DOTALL,
)
"""A number (maybe with an editor's brackets inside), a word, space, a mark."""


_DIGITS = re.compile(r"\d+")


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


_FRACTIONS = frozenset("¹²³⁴⁵⁶⁷⁸⁹½¼¾⅓⅔")


def read_window(text: str, lowered: str, start: int, end: int, vocabulary: Vocabulary) -> Window:
    """The tokens between two offsets.

    Most words mean the same wherever they stand: those are read once for a vocabulary (:class:`PlainWords`). The
    others are read where they stand, and may take in words that follow.
    """
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    values: list[object] = []
    at = start
    for stop in (*_seams(text, lowered, start, end, vocabulary), end):
        while at < stop:
            letters, places, meanings = _stretch(text, lowered, at, stop, end, vocabulary, kinds)
            at = places[-1]
            kinds += letters
            starts += places[:-1]
            ends += places[1:]
            values += meanings
    return Window(text, "".join(kinds), starts, ends, values, vocabulary)


def _stretch(
    text: str, lowered: str, at: int, stop: int, end: int, vocabulary: Vocabulary, kinds: list[str]
) -> tuple[list[str], list[int], list[object]]:
    """The classes, places and values of the tokens from ``at`` to ``stop``, behind those of the classes ``kinds``.

    The last place is where they end: sooner if a word ends within a token, later if it goes on behind ``stop``.
    """
    plain = vocabulary.plain
    tokens = _TOKEN.findall(lowered, at, stop)
    places = list(accumulate(map(len, tokens), initial=at))
    letters: list[str | None] = list(map(plain.letters.get, tokens))
    meanings = list(map(plain.values.get, tokens))
    index = -1
    while (index := _first_unread(letters, index + 1)) >= 0:
        token, place, behind = tokens[index], places[index], places[index + 1]
        following = tokens[index + 2] if index + 2 < len(tokens) and tokens[index + 1] == " " else ""
        if token in plain.alone and _stands_alone(
            text, lowered, place, behind, end, token, vocabulary, following
        ):
            letters[index], meanings[index] = plain.alone[token], plain.values.get(token)
            continue
        if token not in plain.closely:
            letters[index] = _read_plain(token, vocabulary)
            if letters[index] is not None:
                meanings[index] = plain.values.get(token)
                continue
        before = [*kinds[-BEFORE:], *filter(None, letters[max(0, index - BEFORE) : index])]
        letters[index], meanings[index], last = _read_closely(
            text, lowered, place, behind, end, token, vocabulary, before
        )
        if last != behind:  # it takes in the tokens behind it
            following = bisect_left(places, last)
            if following == len(places) or places[following] > last:
                following = len(places)  # the rest is read anew from there
            places[index + 1 : following] = [] if following < len(places) else [last]
            del tokens[index + 1 : following], letters[index + 1 : following], meanings[index + 1 : following]
    return letters, places, meanings  # type: ignore[return-value]  # none is None any more


def _first_unread(letters: list[str | None], at: int) -> int:
    """The first token at or behind an index that has no class yet; -1 where all have one."""
    try:
        return letters.index(None, at)
    except ValueError:
        return -1


BEFORE = 6
"""Tokens in front of a word that its class depends on."""


_SEAM = re.compile(r"[A-Z](?<=[^\W\d_].)[a-z]{2}")
"""A capital within a word: where a copyist may have run two together ("tenOctober", "SOct", "SeptemberSalzburg")."""
_LETTERS = re.compile(r"[^\W\d_]+")
_HEAD = re.compile(r"[A-Z]?[a-z]+|[A-Z]")


def _seams(text: str, lowered: str, start: int, end: int, vocabulary: Vocabulary) -> list[int]:
    """Where words run together come apart, if one of them is a month or another noun of dates."""
    found = []
    for match in _SEAM.finditer(text, start, end):
        at = begin = match.start()
        while begin > start and text[begin - 1].isalpha():
            begin -= 1
        word = _LETTERS.match(text, at, end)
        assert word is not None, "a capital is a letter"
        head = text[begin:at]
        if head in _NAME_STARTS or _HEAD.fullmatch(head) is None or not word[0][1:].islower():
            continue
        first, second = (
            vocabulary.words.get(lowered[begin:at]),
            vocabulary.words.get(lowered[at : word.end()]),
        )
        if (first is not None and first.kind in _BEFORE_SEAM) or (
            second is not None and second.kind in _BEHIND_SEAM
        ):
            found.append(at)
    return found


_NAME_STARTS = frozenset(("Mc", "Mac", "De", "Di", "La", "Le", "Du", "Van", "Von", "Fitz"))
"""Beginnings of surnames that have a capital inside: "DeMay"."""
_BEFORE_SEAM = frozenset((kind.MONTH, kind.FRACTION_NOUN, kind.CENTURY))
_BEHIND_SEAM = frozenset((kind.MONTH, kind.WEAK_MONTH))
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


def _stands_alone(
    text: str,
    lowered: str,
    at: int,
    stop: int,
    end: int,
    token: str,
    vocabulary: Vocabulary,
    following: str,
) -> bool:
    """Whether a word begins no phrase, is not half of another word, and no Roman figures. ``following`` is the
    token behind the space that follows, where one does: if it is a word, there is no need to look further.
    """
    if text[at] in CAPITAL_ROMANS or lowered[stop : stop + 1] in _JOINING:
        return False
    seconds = vocabulary.seconds.get(token)
    rests = vocabulary.month_rests.get(token)
    if following.isalpha():
        return not (seconds and following in seconds) and not (rests and following in rests)
    return (seconds is None or not goes_on(lowered, stop, end, seconds)) and (
        rests is None or broken_month(lowered, stop, end, token, vocabulary) is None
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
        return number_in_figures(token)
    if not token.isalpha() or token in "ªº":
        return None if len(token) > 1 or token in "°ªº" else _mark(token)
    if (
        SMALL_ROMAN_ORDINAL.fullmatch(token)
        or token in vocabulary.suffixes
        or vocabulary.numerals.get(token, 0) > 0
        or _SMALL_ROMAN.fullmatch(token)
    ):
        return None
    meaning = vocabulary.words.get(token)
    if token in vocabulary.told_by_accents:
        return None
    if meaning is not None:
        return None if is_short_name(token, meaning, vocabulary) else (meaning.kind, meaning.value)
    letter, value = unknown_word(token, vocabulary)
    return (letter, value) if letter != kind.WORD_NUMBER else None


def _mark(token: str) -> tuple[str, object]:
    """Class and value of a punctuation mark or a fraction."""
    return (kind.FRACTION, token) if token in _FRACTIONS else (_PUNCTUATION.get(token, "|"), None)


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
        phrase = phrase_at(lowered, stop, end, vocabulary.phrases.get(digits), attached=True)
        if phrase is not None:
            return phrase[0].kind, phrase[0].value, phrase[1]
        return *number_in_figures(digits), stop
    if not token.isalpha():
        token = token.rstrip(MARKS)
    return word_at(text, lowered, at, stop, end, token, vocabulary, before)
