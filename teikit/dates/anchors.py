"""Where to look for dates.

Looking costs most, so it is done once for all languages: one pass over the words and numbers of the text finds
the *anchors*, words that may belong to a date (a lookup in one dictionary each). Only the *windows* around them
are read closely (:mod:`teikit.dates.tokens`).
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import accumulate, compress, count

from teikit.dates import wordclass as kind
from teikit.dates.forms import LETTER, singles
from teikit.dates.vocabulary import languages, lexicon
from teikit.dates.word_collection import month_names

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
        kind.CENTURY_SIGN,
        kind.DECADE,
        kind.RELATIVE_YEAR,
        kind.AGO,
        kind.ROMAN_DAY,
        kind.FRACTION_NOUN,
        kind.CLOCK,
        kind.HOUR,
        kind.HOUR_IN_FRONT,
    )
)
"""Classes whose words open a window by themselves."""


ANCHOR_UNITS = ("week", "month", "year")


MARGIN = 48
"""Characters on either side of an anchor that belong to its window."""


_SCAN = re.compile(rf"\d+|{LETTER}{{3,}}")


_ROMANS_IN_CAPITALS = re.compile(
    r"[MSsIVXa](?<!\w.)"  # first the set of letters, so that the rest of the text is passed by quickly
    r"(?:(?<=M)M?[., ]{0,2}[MDCLXVI](?=[MDCLXVI., ])|(?<=[sS])[sS]?\. ?[ivxIVX]"
    r"|(?<=[IVX])[IVX]{0,5} (?:[вw]|ст|st)\.|(?<=a)n [IVX]{1,4}\b)"
)
"""Years, and centuries or years of the Republic with a small word beside them: "s. XIV", "XIX в.", "an VIII"."""


_ERA_STARTS = frozenset(("bc", "ad", "ah", "ce", "b.", "a.", "v.", "n.", "av", "ap", "до", "н."))


_ROMANS = ("i", "v", "x")
_BEHIND_DAY = frozenset("./-–—'’\"°º]")


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
                or (meaning.kind in (kind.YEAR_BEFORE, kind.YEAR_AFTER) and len(word) > 3)
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
    at_words, behind_words, going_on = _neighbours(codes)
    start = reach = -1
    owners: set[str] = set()
    found: list[tuple[int, int, tuple[str, ...]]] = []
    chunks = lowered.split(" ")
    places = list(accumulate(map(len, chunks), initial=0))
    openings = list(map(_openings(codes).__getitem__, chunks))
    for index in compress(count(), openings):
        place = places[index] + index
        for first, last, owning in openings[index]:
            if (
                owning
                or last - first > 3
                or _announced(lowered, place + first, place + last, at_words, behind_words, going_on)
            ):
                found.append((place + first, place + last, owning))
    for match in _ROMANS_IN_CAPITALS.finditer(text):
        found.append((match.start(), match.end(), ()))
    found.sort()
    for first, last, languages_of_word in found:
        # the end of a word is at most a margin before the reach: mostly there is no need to look for it
        if reach < 0 or (first > reach and first - MARGIN > _word_end(text, reach)):
            end = -1
            if reach >= 0:
                end = _word_end(text, reach)
                yield start, end, frozenset(owners)
            start, owners = _word_start(text, max(first - MARGIN, end, 0)), set()
        reach = last + MARGIN
        owners.update(languages_of_word)
    if reach >= 0:
        yield start, _word_end(text, reach), frozenset(owners)


Opening = tuple[int, int, tuple[str, ...]]
"""Start and end of a word or number, and the languages of the word; none for a number or a compound numeral."""


class _Openings(dict[str, tuple[Opening, ...]]):
    """What may open a window in a stretch of text between two spaces: a text repeats most of its stretches."""

    def __init__(self, codes: tuple[str, ...]) -> None:
        super().__init__()
        self.anchors = anchor_words(codes)
        self.compound_starts = _compound_starts(codes)

    def __missing__(self, chunk: str) -> tuple[Opening, ...]:
        openings: tuple[Opening, ...] = ()
        if any(map(self.opens, _SCAN.findall(chunk))):  # most have none: their places are not asked for
            openings = tuple(
                (match.start(), match.end(), self.anchors.get(match[0], ()))
                for match in _SCAN.finditer(chunk)
                if self.opens(match[0])
            )
        if len(chunk) <= LONGEST_KEPT:
            if len(self) >= KEPT:
                self.clear()
            self[chunk] = openings
        return openings

    def opens(self, piece: str) -> bool:
        """Whether a word or number may open a window; numbers of up to three figures do where they are announced."""
        if "0" <= piece[0] <= "9":
            return len(piece) <= 4
        return piece in self.anchors or (len(piece) > 9 and piece[:4] in self.compound_starts)


KEPT = 50_000
"""Stretches that are kept at most, before all are forgotten."""
LONGEST_KEPT = 40
"""Characters of a stretch that is kept."""
_openings = cache(_Openings)


@cache
def _compound_starts(codes: tuple[str, ...]) -> frozenset[str]:
    """How numerals written as one word begin."""
    return frozenset(word[:4] for code in codes for word in lexicon(code).numerals if len(word) > 3)


_TIME_BEHIND = re.compile(r":\d\d(?!\d)|[ ]?[ap]\.?[ ]?m\b")
"""What makes a time of day of a number in any language: "10:30", "5 p.m."."""
_FOLLOWING = re.compile(rf"[ ]?({LETTER}+)")


@cache
def _ending(code: str) -> frozenset[str]:
    """Words that make a date or a time of the small number in front of them: "bm.", "Uhr", "h"."""
    own = lexicon(code)
    letters = (kind.THIS_MONTH, kind.HOUR)
    words = {word for word, meaning in own.words.items() if meaning.kind in letters}
    phrases = {
        first for first, listed in own.phrases.items() if any(word.kind in letters for _, word in listed)
    }
    return frozenset((words | phrases) - own.common)


@cache
def _going_on(codes: tuple[str, ...]) -> frozenset[str]:
    """Words that go on a date behind a number and its full stop: those of ``_ending``, "léta", "Quartal"."""
    decades = (singles(language.decade_nouns) for language in map(languages().__getitem__, codes))
    fractions = (
        {word for word, meaning in lexicon(code).words.items() if meaning.kind == kind.FRACTION_NOUN}
        for code in codes
    )
    return frozenset().union(*map(_ending, codes), *decades, *fractions)


@cache
def _announcing(code: str) -> frozenset[str]:
    """Words after which a small number may be a day."""
    own = lexicon(code)
    letters = (
        kind.AT,
        kind.DATED,
        kind.THE,
        kind.BEFORE,
        kind.OF,
        kind.WEEKDAY,
        kind.WEAK_WEEKDAY,
        kind.HOUR_IN_FRONT,
    )
    words = {word for word, meaning in own.words.items() if meaning.kind in letters}
    for listed in own.phrases.values():
        words.update(rest[-1] for rest, meaning in listed if meaning.kind == kind.AGO)
    return frozenset(words)


@cache
def _neighbours(codes: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words in front of a small number, directly behind it, and behind its full stop that make it worth a look."""
    announcing, ending = (frozenset().union(*map(words, codes)) for words in (_announcing, _ending))
    return announcing, ending, _going_on(codes)


def _announced(
    lowered: str,
    start: int,
    end: int,
    at_words: frozenset[str],
    behind_words: frozenset[str],
    going_on: frozenset[str],
) -> bool:
    """Whether a number of one or two digits is worth a look."""
    behind = lowered[end : end + 1]
    if behind == "." and lowered[start - 1 : start] in _LINE_ENDS and _counts_item(lowered, end, going_on):
        return lowered[max(0, start - 8) : start].rstrip().rpartition(" ")[2].rpartition("\n")[2] in at_words
    if behind in _BEHIND_DAY or behind.isalpha():
        return True
    if behind == " " and lowered[end + 1 : end + 2] in _ROMANS and not lowered[end + 3 : end + 5].isalpha():
        return True
    if lowered[start - 1 : start] == "'" or (behind == " " and lowered[end + 1 : end + 3] in _ERA_STARTS):
        return True
    if _TIME_BEHIND.match(lowered, end) is not None:
        return True
    following = _FOLLOWING.match(lowered, end)
    if following is not None and following[1] in behind_words:
        return True
    before = lowered[max(0, start - 8) : start].split()
    if not before:
        return False
    word = before[-1].strip(".,('\"/")
    return word in at_words or (end - start == 2 and bool(word) and word.strip("ivx") == "")


_LINE_ENDS = frozenset(("", "\n"))
_ITEM = re.compile(rf"\. +({LETTER}+)(?![.])")


def _counts_item(lowered: str, end: int, going_on: frozenset[str]) -> bool:
    """Whether a number at the beginning of a line counts a paragraph: a word follows that belongs to no date."""
    item = _ITEM.match(lowered, end)
    return item is not None and item[1] not in going_on and item[1].strip("ivx") != ""


def _word_start(text: str, at: int) -> int:
    """The next place at or behind ``at`` that is not within a word; ``at`` where none is near: signs without spaces."""
    for place in range(at, min(at + MARGIN, len(text))):
        if place == 0 or not (text[place - 1].isalnum() and text[place].isalnum()):
            return place
    return at


def _word_end(text: str, at: int) -> int:
    """The place at or before ``at`` that is not within a word; ``at`` where none is near."""
    if at >= len(text):
        return len(text)
    for place in range(at, max(at - MARGIN, 0), -1):
        if not (text[place - 1].isalnum() and text[place].isalnum()):
            return place
    return at
