"""The productions of the grammar, compiled, and where in a window they match."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from teikit.dates.grammar import PRODUCTIONS

Production = tuple[str, re.Pattern[str]]


@cache
def productions() -> Mapping[str, tuple[Production, ...]]:
    """Class of word: the productions that can begin with it, by name and compiled, the likeliest first."""
    compiled = [(name, opens, re.compile(pattern)) for name, opens, pattern in PRODUCTIONS]
    letters = sorted({letter for _name, opens, _pattern in compiled for letter in opens})
    return {
        letter: tuple((name, pattern) for name, opens, pattern in compiled if letter in opens)
        for letter in letters
    }


@cache
def _openings() -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join(productions()))}]")


def next_place(kinds: str, at: int) -> int:
    """The first place at or behind ``at`` where a date may begin; -1 where there is none."""
    match = _openings().search(kinds, at)
    return match.start() if match is not None else -1


def candidates(kinds: str, place: int) -> Iterator[tuple[str, re.Match[str]]]:
    """The readings of a place, the likeliest first."""
    for name, pattern in productions()[kinds[place]]:
        match = pattern.match(kinds, place)
        if match is not None:
            yield name, match
