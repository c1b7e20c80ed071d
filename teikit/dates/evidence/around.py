"""What stands around a word of a window."""

import re

from teikit.dates import wordclass as kind
from teikit.dates.forms import lower, singles
from teikit.dates.window import Window

Match = re.Match[str]


BLANK = " \n"


CLOSING = ".,;:)]?\"'-=|("


ANNOUNCING_YEAR = frozenset(
    (
        kind.IN,
        kind.AT,
        kind.OF,
        kind.DATED,
        kind.FROM,
        kind.TO,
        kind.BEFORE,
        kind.AFTER,
        kind.ABOUT,
        kind.BETWEEN,
        kind.YEAR_BEFORE,
        kind.THIS,
        kind.PART,
        kind.SEASON,
        kind.TERM,
        kind.FEAST,
    )
)


ABBREVIATED = frozenset(
    (kind.THE, kind.DATED, kind.AT, kind.ABOUT, kind.BEFORE, kind.AFTER, kind.WEAK_WEEKDAY)
)


ANNOUNCING_WEAK_MONTH = frozenset(
    (kind.IN, kind.PART, kind.THIS, kind.BEFORE, kind.AFTER, kind.OF, kind.TO, kind.AT, kind.FROM, kind.DATED)
)


STRONG_FOR_YEAR = frozenset(
    (kind.IN, kind.DATED, kind.ABOUT, kind.YEAR_BEFORE, kind.PART, kind.SEASON, kind.BEFORE, kind.AFTER)
)


MONTHS = frozenset((kind.MONTH, kind.WEAK_MONTH))


PAST_REACH = 24
"""Tokens on either side that are searched for a past tense."""


SHORT = 3
"""Letters of a preposition that is written as an abbreviation ("d.", "v.", "ca.")."""


def before(window: Window, index: int) -> tuple[str, int]:
    """Class and index of the token in front of one, blanks left out; ``""`` at the beginning of a line.

    The full stop of a short preposition ("d. 5.", "v. 8ten") is left out too.
    """
    index -= 1
    while index >= 0 and window.kinds[index] == kind.SPACE:
        index -= 1
    if index < 0 or window.kinds[index] in (kind.LINE_END, kind.PARAGRAPH):
        return "", index
    abbreviated = window.kinds[index] == "." and index > 0 and window.kinds[index - 1] in ABBREVIATED
    if abbreviated and window.ends[index - 1] - window.starts[index - 1] <= SHORT:
        return window.kinds[index - 1], index - 1
    return window.kinds[index], index


def behind(window: Window, index: int) -> tuple[str, int]:
    """Class and index of the token at or behind an index, blanks left out; ``""`` at the end of a line."""
    while index < len(window.kinds) and window.kinds[index] == kind.SPACE:
        index += 1
    if index >= len(window.kinds) or window.kinds[index] in (kind.LINE_END, kind.PARAGRAPH):
        return "", index
    return window.kinds[index], index


def word_before(window: Window, index: int) -> tuple[str, int]:
    """As ``before``, over a line end and an opening bracket or quotation mark."""
    letter, at = before(window, index)
    while letter in ("(", "[", '"', "'") or (letter == "" and at > 0 and window.kinds[at] == kind.LINE_END):
        letter, at = before(window, at)
    return letter, at


def capital(window: Window, index: int) -> bool:
    """Whether a word begins with a capital."""
    return window.word(index)[:1].isupper()


LONGEST_SERIES = 4
"""Letters of the name of a series between "ms." and its number: "lat.", "fr."."""
LONGEST_CODE = 4
"""Letters of the code of a series."""


def coded(window: Window, index: int) -> bool:
    """Whether the code of a series stands in front, in capitals: "HW 1/1945", "DY 30/IV"."""
    letter, at = before(window, index)
    if letter not in (kind.OTHER, kind.ROMAN, kind.ROMAN_MONTH):
        return letter == "/"
    return window.word(at).isupper() and len(window.word(at)) <= LONGEST_CODE


def numbered(window: Window, index: int) -> bool:
    """Whether "No.", "page" or the like stands in front."""
    letter, at = before(window, index)
    if letter == kind.TITLE and window.word(at) in ("MS", "MSS"):
        return True
    if at > 0 and window.word(at) in ("º", "ª", "°", "o", "os"):  # n.º
        letter, at = before(window, at)
    if letter in (".", ":", "-") and at > 0:
        letter, at = before(window, at)
        if letter != kind.NUMBERED and window.word(at).islower() and len(window.word(at)) <= LONGEST_SERIES:
            letter, at = before(window, at)  # ms. fr. 1848
            letter, at = before(window, at) if letter == "." else ("", at)
        return letter == kind.NUMBERED and not capital_sentence(window, at)
    return letter == kind.NUMBERED


def on_page(window: Window, index: int) -> bool:
    """Whether an abbreviation of one letter in front makes a page of a number: "с. 1901"."""
    at = index - 1
    if at > 0 and window.kinds[at] == kind.SPACE:
        at -= 1
    return at > 0 and window.kinds[at] == "." and lower(window.word(at - 1)) in window.vocabulary.page_signs


def capital_sentence(window: Window, index: int) -> bool:
    """Whether a word ends a sentence rather than abbreviates: it is written out."""
    return len(window.word(index)) > 6


def is_since(window: Window, index: int) -> bool:
    """Whether a word says that a time goes on from a date: "since"."""
    word = lower(window.word(index)).partition(" ")[0]
    return any(word in singles(language.since) for language in window.vocabulary.languages)


def every(window: Window, index: int) -> bool:
    """Whether "every" stands shortly in front."""
    return kind.EVERY in window.kinds[max(0, index - 4) : index]


def past(window: Window, first: int, last: int) -> bool:
    """Whether the sentence tells of the past."""
    words = window.vocabulary.past
    reach = range(max(0, first - PAST_REACH), min(len(window.kinds), last + PAST_REACH))
    return any(window.word(index).lower() in words for index in reach if not first <= index < last)


def tense(window: Window, first: int, last: int) -> int:
    """-1 where the sentence around some tokens tells of the past, 1 where of the future, 0 where nothing says."""
    begin, end = first, last
    while begin > max(0, first - PAST_REACH) and not _ends_sentence(window, begin - 1):
        begin -= 1
    while end < min(len(window.kinds), last + PAST_REACH) and not _ends_sentence(window, end):
        end += 1
    text, starts, ends, kinds = window.text, window.starts, window.ends, window.kinds
    words = {
        lower(text[starts[index] : ends[index]])
        for index in (*range(begin, first), *range(last, end))
        if kinds[index] != kind.SPACE
    }
    if not words.isdisjoint(window.vocabulary.future):
        return 1
    return -1 if not words.isdisjoint(window.vocabulary.past) else 0


def _ends_sentence(window: Window, index: int) -> bool:
    letter = window.kinds[index]
    if letter in (kind.PARAGRAPH, "?", ";"):
        return True
    return (
        letter == "." and index > 0 and window.kinds[index - 1] in (kind.OTHER, kind.COMMON, kind.YEAR_NUMBER)
    )


def token_value(window: Window, index: int) -> int:
    value = window.values[index]
    return value if isinstance(value, int) else 0
