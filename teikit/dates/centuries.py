"""Centuries and their parts, as catalogues of manuscripts write them.

"13th century, second half", "late 13th or early 14th cent.", "s. xiii²", "s. xiv in.", "XVIIIe siècle".

A century runs from its first to its last year, 1201 to 1300; of the parts, beginning, middle and end are a
third each, so that nothing is claimed that the words do not say.
"""

import re

from teikit.dates import evidence
from teikit.dates import wordclass as kind
from teikit.dates.expression import Years
from teikit.dates.language import LATEST
from teikit.dates.window import Window

PARTS = {"early": (0, 34), "middle": (34, 66), "late": (66, 100)}
"""Years of a century from its first, end exclusive."""
LATIN_PARTS = {"in": (0, 25), "med": (25, 75), "ex": (75, 100)}
"""ineunte, medio, exeunte behind Roman figures: quarters and the half between them."""
FRACTIONS = {"half": 2, "third": 3, "quarter": 4}
_SUPERSCRIPTS = {"¹": 1, "²": 2, "³": 3, "⁴": 4}


def _years(number: int, bc: bool, part: tuple[int, int]) -> Years:
    """The years of part of a century; before Christ a century runs from 300 BC to 201 BC (-299 to -200)."""
    first = 1 - 100 * number if bc else 100 * (number - 1) + 1
    return Years(first + part[0], first + part[1] - 1)


def _fraction(number: int, of: int) -> tuple[int, int] | None:
    """The years of one of 2, 3 or 4 equal parts.

    >>> _fraction(3, 4), _fraction(-1, 3)
    ((50, 75), (67, 100))
    """
    if number == -1:
        number = of
    if not 1 <= number <= of:
        return None
    return round(100 * (number - 1) / of), round(100 * number / of)


def read_century(window: Window, match: re.Match[str]) -> tuple[int, int, Years] | None:
    """First token, end and years of a match of the productions ``century`` and ``century_sign``."""
    number = window.values[match.start("number")]
    if not isinstance(number, int) or not 1 <= number <= 21:
        return None
    to = window.values[match.start("to")] if match["to"] is not None else None
    last = match.end()
    if match.lastgroup is None:
        return None
    if match.groupdict().get("noun") is not None:
        if not evidence.century(window, match):
            return None
        part, last = _modern_part(window, match)
        era = window.values[match.start("era")] if match["era"] is not None else None
        bc = era == "bc"
    else:
        part, last = _latin_part(window, match)
        bc = False
    if part is None:
        return None
    if isinstance(to, int):
        if not (number < to <= 21 or (bc and to < number)):
            return None
        parts = [(0, 100), (0, 100)]
        if match.groupdict().get("noun") is None:
            if window.kinds[match.start("to") - 1] == "/":
                parts = [(75, 100), (0, 25)]  # s. xiii/xiv: the turn of the century
            for position, group in enumerate(("exponent", "exponent_to")):
                if match[group] and (narrowed := _exponent(window, match, group)) is not None:
                    parts[position] = narrowed  # ss. xiii¹–xiv²/⁴
        if match.groupdict().get("part_to") is not None:
            parts[1] = PARTS[str(window.values[match.start("part_to")])]
        if match.groupdict().get("part") is not None and match.groupdict().get("noun") is not None:
            parts[0] = PARTS[str(window.values[match.start("part")])]
        return match.start(), last, Years(_years(number, bc, parts[0]).first, _years(to, bc, parts[1]).last)
    return match.start(), last, _years(number, bc, part)


def part_of_hundred(window: Window, match: re.Match[str]) -> tuple[int, int] | None:
    """The part of a century counted in hundreds ("senare hälften av 1700-talet"), ``None`` for no such part."""
    if match["front_fraction"] is not None:
        of = _fraction_noun(window.values[match.start("front_fraction")])
        return _fraction(_count(window, match.start("front_number")), of) if of is not None else None
    return PARTS[str(window.values[match.start("part")])] if match["part"] is not None else (0, 100)


def _modern_part(window: Window, match: re.Match[str]) -> tuple[tuple[int, int] | None, int]:
    """The part of the century that the words name, and where they end."""
    part: tuple[int, int] | None = (0, 100)
    last = match.end()
    if match["front_fraction"] is not None:  # the second half of the 18th century
        return part_of_hundred(window, match), last
    if match["fraction"] is not None:
        of = _fraction_noun(window.values[match.start("fraction")])
        if of is None:
            return part, match.end("era") if match["era"] is not None else match.end("noun")
        part = _fraction(_count(window, match.start("fraction_number")), of)
    elif match["part_behind"] is not None:
        part = PARTS[str(window.values[match.start("part_behind")])]
    elif match["part"] is not None:
        part = PARTS[str(window.values[match.start("part")])]
        if match.groupdict().get("part_from") is not None:  # early to mid-19th century
            part = PARTS[str(window.values[match.start("part_from")])][0], part[1]
    return part, last


def _count(window: Window, index: int) -> int:
    """Which of the parts is meant, from 1; -1 is the last, 0 none."""
    value = window.values[index]
    if window.kinds[index] == kind.LAST:
        return -1
    if window.kinds[index] in (kind.THIS, kind.THIS_YEAR):
        return -1 if value in (-1, LATEST) else 0
    return value if isinstance(value, int) else 0


def _fraction_noun(value: object) -> int | None:
    """How many parts the noun makes of a century; "third" is an ordinal too, other ordinals make none."""
    return 3 if value == 3 else FRACTIONS.get(str(value))


def _exponent(window: Window, match: re.Match[str], group: str) -> tuple[int, int] | None:
    """The part of a century that superscripts behind it name: ² its second half, ²/⁴ its second quarter."""
    signs = [window.word(index) for index in range(*match.span(group))]
    number = _SUPERSCRIPTS.get(signs[0])
    if number is None:
        return None
    return _fraction(number, _SUPERSCRIPTS.get(signs[-1], 2) if "/" in signs else 2)


def _latin_part(window: Window, match: re.Match[str]) -> tuple[tuple[int, int] | None, int]:
    """The part that a superscript or an abbreviation behind "s. xiii" names, and where it ends."""
    if match["exponent"]:
        return _exponent(window, match, "exponent"), match.end()
    if match["part"] is not None:
        word = window.word(match.start("part")).lower()
        if word in LATIN_PARTS:
            return LATIN_PARTS[word], match.end()
        return (0, 100), match.end("number")
    return (0, 100), match.end()
