"""Minutes that words add to an hour or take from it: "a quarter past", "et demie", "menos cuarto"."""

import re
from functools import cache
from typing import NamedTuple

from teikit.dates.forms import forms, lower
from teikit.dates.vocabulary import languages

REACH = 40
"""Characters in front of an hour in which such words may begin."""
_COUNTED_MINUTES = re.compile(
    r"(?:minut\w*|min\.?) \w+ $"
    r"|\b(?:five|ten|twenty|twenty-five|funf|zehn|zwanzig) (?:past|to|before|after|nach|vor) $|\bpast $"
)
"""Minutes that are counted ("ten minutes to"): the hour is not the time."""


class Minutes(NamedTuple):
    """What words near an hour add to it."""

    minutes: int | None
    """``None``: they change the hour in a way that is not read."""
    at: int
    """Where they begin (in front) or end (behind)."""


@cache
def _patterns(code: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None, dict[str, int]]:
    """What stands in front of the hour, what stands behind it, and the minutes of each."""
    language = languages()[code]
    known: dict[str, int] = {}
    patterns: list[re.Pattern[str] | None] = []
    for table, before, after in (
        (language.minutes_in_front, r"(?<!\w)", r"[ \n]$"),
        (language.minutes_behind, r"[ \n]", r"(?!\w)"),
    ):
        words = {" ".join(form.words): minutes for minutes, listed in table.items() for form in forms(listed)}
        known |= words
        longest = sorted(words, key=len, reverse=True)
        patterns.append(re.compile(f"{before}({'|'.join(longest)}){after}") if words else None)
    return patterns[0], patterns[1], known


def minutes_in_front(text: str, at: int, code: str) -> Minutes | None:
    """The words in front of an hour at ``at``; ``None`` where none changes it."""
    near = lower(text[max(0, at - REACH) : at])
    pattern, _, known = _patterns(code)
    found = pattern.search(near) if pattern is not None else None
    if found is not None:
        return Minutes(known[" ".join(found[1].split())], at - len(near) + found.start(1))
    counted = _COUNTED_MINUTES.search(near)
    return Minutes(None, at) if counted is not None and code in ("en", "de") else None


def minutes_behind(text: str, at: int, code: str) -> Minutes | None:
    """The words behind an hour that ends at ``at``; ``None`` where none changes it."""
    _, pattern, known = _patterns(code)
    found = pattern.match(lower(text[at : at + REACH])) if pattern is not None else None
    return Minutes(known[" ".join(found[1].split())], at + found.end(1)) if found is not None else None
