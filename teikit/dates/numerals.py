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


def compose(values: Sequence[int]) -> int | None:
    """The number that a sequence of numerals names, ``None`` where it names none.

    "nineteen forty-seven" is a year in two halves; "mil cinq cens quarante et ung" adds up and multiplies;
    "fünf-und-vierzig" puts the units first. A 0 stands for "and".

    >>> compose([19, 40, 7]), compose([1000, 5, 100, 40, 0, 1]), compose([5, 0, 40]), compose([4, 20, 10, 9])
    (1947, 1541, 45, 99)
    """
    if not values or values[-1] == 0:
        return None
    if len(values) > 1 and 11 <= values[0] <= 20 and 10 <= values[1] <= 90:
        rest = compose(values[1:])
        if rest is not None and rest < 100:
            return values[0] * 100 + rest
    total = current = 0
    for value in values:
        if value == 0:
            continue
        if value in (100, 1000):
            current = max(current, 1) * value
            if value == 1000:
                total, current = total + current, 0
        elif value == 20 and current % 100 == 4 and 0 not in values:
            current += 76  # quatre-vingts
        elif current >= 100 and value < 100 and current % 100:
            if (value >= 20) == (current % 100 >= 20):
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
