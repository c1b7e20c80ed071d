"""The productions of the grammar, compiled, and where in a window they match."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from teikit.dates import wordclass as kind
from teikit.dates.grammar import PRODUCTIONS

MONTHS = kind.MONTH + kind.WEAK_MONTH + kind.MONTH_OR_WEEKDAY
YEAR_NOUNS = kind.UNIT + kind.YEAR_AFTER + kind.YEAR_BEFORE
NEEDS: Mapping[str, str] = {
    "roman_day_of_month": kind.ROMAN_DAY,
    "day_twice": "(",
    "day_month": MONTHS,
    "days_roman": kind.ROMAN_MONTH,
    "roman_day_month": MONTHS,
    "year_month_day": MONTHS,
    "month_day": "ijn",
    "double_day": "(",
    "double_numeric": "/",
    "republican_year": kind.ROMAN_MONTH + kind.ROMAN,
    "other_calendar": kind.FOREIGN_MONTH,
    "day_of_this_month": kind.THIS_MONTH + kind.THE,
    "middle_of_month": MONTHS,
    "month_part_year": kind.PART,
    "year_season": kind.SEASON,
    "fraction": kind.FRACTION_NOUN + kind.ORDINAL,
    "quarter": kind.QUARTER,
    "last_of_month": MONTHS,
    "last_day": MONTHS,
    "court_term": kind.TERM,
    "month_list": kind.AND,
    "year_months": MONTHS,
    "year_month": MONTHS,
    "month_number_year": "/",
    "century_noun": kind.CENTURY,
    "decade": kind.DECADE_SUFFIX + kind.SUFFIX,
    "decade_noun_behind": YEAR_NOUNS + kind.COUNTED,
    "decade_in_words": kind.DECADE,
    "distance": kind.DAY_WORD + YEAR_NOUNS + kind.COUNTED,
    "this_weekday": kind.WEEKDAY,
    "this_unit": YEAR_NOUNS,
    "this_month_name": MONTHS,
    "month_term": kind.TERM,
    "year_of_two_digits": kind.YEAR_BEFORE + kind.YEAR_AFTER + kind.PART,
    "small_year": kind.ERA,
}
"""Production: classes of which every match has one. Where a window has none of them, it is not tried there."""


class Production:
    """A shape of dates. Its pattern is compiled when it is first tried: most texts need few of them."""

    __slots__ = ("match", "name", "needs", "pattern")

    def __init__(self, name: str, pattern: str) -> None:
        self.name = name
        self.pattern = pattern
        self.needs = frozenset(NEEDS.get(name, ""))
        """Empty where nothing is needed."""
        self.match: Callable[[str, int], re.Match[str] | None] = self._compiled

    def _compiled(self, kinds: str, place: int) -> re.Match[str] | None:
        self.match = re.compile(self.pattern).match
        return self.match(kinds, place)


@cache
def productions() -> Mapping[str, tuple[Production, ...]]:
    """Class of word: the productions that can begin with it, the likeliest first."""
    listed = [(opens, Production(name, pattern)) for name, opens, pattern in PRODUCTIONS]
    letters = sorted({letter for opens, _production in listed for letter in opens})
    return {
        letter: tuple(production for opens, production in listed if letter in opens) for letter in letters
    }


@cache
def _openings() -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join(productions()))}]")


def places(kinds: str) -> list[int]:
    """Where a date may begin."""
    return [match.start() for match in _openings().finditer(kinds)]


def candidates(kinds: str, present: frozenset[str], place: int) -> Iterator[tuple[str, re.Match[str]]]:
    """The readings of a place, the likeliest first. ``present``: the classes of the window."""
    for production in productions()[kinds[place]]:
        if production.needs and production.needs.isdisjoint(present):
            continue
        match = production.match(kinds, place)
        if match is not None:
            yield production.name, match
