"""Numbers written as words or in Roman figures."""

import re
from collections.abc import Mapping, Sequence

_ROMAN = re.compile(r"m{0,4}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?[ij]{0,4})")
_VALUES = {"m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1, "j": 1}
ENDINGS = ("sten", "ster", "stes", "ste", "ten", "ter", "te")
"""Endings that make an ordinal of a German or Dutch numeral."""


def roman(figures: str) -> int | None:
    """The value of Roman figures in small letters; additive forms (xxxx, viiii, iij) count.

    >>> roman("mdcclxxxix"), roman("iiii"), roman("vx")
    (1789, 4, None)
    """
    if not figures or _ROMAN.fullmatch(figures) is None:
        return None
    total = 0
    for figure, following in zip(figures, figures[1:] + " ", strict=True):
        value = _VALUES[figure]
        total += -value if _VALUES.get(following, 0) > value else value
    return total


AND = 0
"""Among numerals: an "and" that joins tens and units too ("quarante et un")."""
AND_BEHIND_HUNDREDS = -1
"""An "and" that joins only what follows a hundred or a thousand ("nineteen hundred and eleven")."""


def compose(values: Sequence[int], *, ten_adds: bool = False) -> int | None:
    """The number that a sequence of numerals names, ``None`` where it names none.

    "nineteen forty-seven" is a year in two halves; "mil cinq cens quarante et ung" adds up and multiplies;
    "fünf-und-vierzig" puts the units first. ``ten_adds``: ten and a unit make a number ("dix-neuf", "decimo tertio").

    >>> compose([19, 40, 7]), compose([1000, 5, 100, 40, 0, 1]), compose([5, 0, 40]), compose([4, 20, 10, 9])
    (1947, 1541, 45, 99)
    >>> compose([19, 100, -1, 11]), compose([19, 40, -1, 5]), compose([10, 9], ten_adds=True), compose([19, 40, 0, 19])
    (1911, None, 19, None)
    """
    if not values or values[-1] <= AND or not _joins_well(values):
        return None
    if len(values) > 1 and 11 <= values[0] <= 20 and 10 <= values[1] <= 90:
        rest = compose(values[1:])
        if rest is not None and rest < 100:
            return values[0] * 100 + rest
    total = current = 0
    for value in values:
        if value <= AND:
            continue
        tens = current % 100
        if value in (100, 1000):
            current = max(current, 1) * value
            if value == 1000:
                total, current = total + current, 0
        elif value == 20 and tens == 4 and AND not in values:
            current += 76  # quatre-vingts
        elif ten_adds and (min(value, tens), max(value, tens)) < (10, 11) and tens and 10 in (value, tens):
            current += value
        elif current >= 100 and value < 100 and tens:
            if (value >= 20) == (tens >= 20):
                return None
            current += value
        elif (
            0 < current < 100
            and (value >= 20) == (current >= 20)
            and not (current >= 60 and 10 <= value < 20)
        ):
            return None
        else:
            current += value
    return total + current


def _joins_well(values: Sequence[int]) -> bool:
    """Whether every "and" stands where numerals have one: behind hundreds, between tens and units."""
    for before, joint, behind in zip(values, values[1:], values[2:], strict=False):
        if joint > AND or before % 100 == 0:
            continue
        if joint == AND_BEHIND_HUNDREDS:
            return False
        units, tens = sorted((before, behind))
        if not (units < 10 or (units < 20 <= 60 <= tens)) or tens < 10 or tens % 10:
            return False
    return True


def segment(word: str, numerals: Mapping[str, int]) -> list[int] | None:
    """The numerals that a compound is put together from, longest first; ``None`` for another word.

    >>> segment("neunzehnhundertsechs", {"neunzehn": 19, "neun": 9, "hundert": 100, "sechs": 6})
    [19, 100, 6]
    """
    found: list[int] = []
    rest = word
    while rest:
        for length in range(min(len(rest), 12), 1, -1):
            value = numerals.get(rest[:length])
            if value is not None:
                found.append(value)
                rest = rest[length:]
                break
        else:
            return None
    return found


def compound(word: str, numerals: Mapping[str, int]) -> int | None:
    """The value of a numeral written as one word, with or without an ordinal's ending."""
    for candidate in (word, *(word.removesuffix(ending) for ending in ENDINGS if word.endswith(ending))):
        values = segment(candidate, numerals)
        if values is not None:
            return compose(values)
    return None
