"""The productions of the grammar, compiled, and where in a window they can stand."""

import re
from collections.abc import Iterator
from functools import cache

from teikit.dates.grammar import PRODUCTIONS

_START = r"(?=[^ \n¶~_.,;:()\[\]\"/=?!#&*9OIKbBFAdCGJTh%Hu56o½X$-])"
"""Most words can begin no date: no production needs to be tried on them."""


@cache
def productions() -> dict[str, re.Pattern[str]]:
    """The productions by name, compiled."""
    return {name: re.compile(pattern) for name, pattern in PRODUCTIONS}


@cache
def _any() -> re.Pattern[str]:
    """One pattern for all productions; the name of the group that matches is the production's."""
    inner_name = re.compile(r"\(\?P<\w+>")
    same_mark = re.compile(r"\(\?P=\w+\)")
    return re.compile(
        _START
        + "(?:"
        + "|".join(
            f"(?P<{name}>{same_mark.sub('[-/.]', inner_name.sub('(?:', pattern))})"
            for name, pattern in PRODUCTIONS
        )
        + ")"
    )


def next_place(kinds: str, at: int) -> re.Match[str] | None:
    """The first place at or behind ``at`` where a date can stand."""
    return _any().search(kinds, at)


def candidates(kinds: str, first: re.Match[str]) -> Iterator[tuple[str, re.Match[str]]]:
    """The readings of a place, the likeliest first."""
    started = False
    for name, pattern in productions().items():
        started = started or name == first.lastgroup
        if started:
            match = pattern.match(kinds, first.start())
            if match is not None:
                yield name, match
