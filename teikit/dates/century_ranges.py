"""Centuries and decades that belong together, and the narrower date that explains one."""

import re

from teikit.dates import wordclass as kind
from teikit.dates.calendars import gregorian, islamic
from teikit.dates.expression import Decade, Expression, Period, Point, Years
from teikit.dates.pieces import AND, DASH, THE, TO, _
from teikit.dates.qualifying import REACH, qualify
from teikit.dates.spanning import TO_THE_END, spanning
from teikit.dates.window import Window

_CENTURIES = re.compile(rf"{_},?;?{_}(?:{DASH}|{AND}|{TO}|/){_}")
_STROKE = re.compile(rf"{_}/{_}")


def join_decades(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """1880s/1890s; from the 1950s to the 1970s."""
    a, b = left.value, right.value
    if not isinstance(a, Decade) or a.year < 100 or left.part or right.part:
        return None
    if isinstance(b, Point) and b.year and not b.has_month and a.year < b.year and TO_THE_END.fullmatch(gap):
        return spanning(window, left.first, right.last, Years(a.year, b.year), "decades")  # 1840s-1851
    if not isinstance(b, Decade) or not a.year < b.year:
        return None
    if not (TO_THE_END.fullmatch(gap) or _STROKE.fullmatch(gap)):
        return None
    return spanning(window, left.first, right.last, Years(a.year, b.year + 9), "decades")


_OF = re.compile(rf"{_}(?:[{kind.OF}{kind.AT}{kind.IN}]'?{_})?(?:{THE}{_})?")


def decade_of_century(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """20-х годах XIX века; die 40er Jahre des 19. Jahrhunderts."""
    decade, century = left.value, right.value
    if not isinstance(decade, Decade) or not isinstance(century, Years) or not 0 <= decade.year < 100:
        return None
    if century.first is None or century.last is None or century.last - century.first != 99:
        return None
    if right.shape != "century" or _OF.fullmatch(gap) is None:
        return None
    joined = spanning(
        window, left.first, right.last, Decade(century.first // 100 * 100 + decade.year), "decade"
    )
    joined.part = left.part
    return joined


_ADDED = re.compile(rf"(?:{_},?{_}\(|,{_})(?:{kind.OTHER}{_})?")
"""Between a century and a narrower date that explains it: "15th century (after 1401)"."""


def join_centuries(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """6th century – 7th century; 14th century, late, or 15th century, early."""
    a, b = left.value, right.value
    if not isinstance(a, Years) or not isinstance(b, Years) or _CENTURIES.fullmatch(gap) is None:
        return None
    apart = a.first is None or b.first is None or not 0 <= b.first - a.first <= 100
    if "," in gap and kind.TO in gap:
        return None
    if kind.AND in gap and apart:
        return None  # 12th century and 16th century
    if "/" in gap and a.first is not None and b.first is not None and apart:
        if 500 <= b.first - a.first <= 700 and a.calendar is None:
            left.value = hijri_years(a)  # 10th century / 16th century: of the Hijra and of Christ
        return None
    firsts = [years.first for years in (a, b) if years.first is not None]
    lasts = [years.last for years in (a, b) if years.last is not None]
    return spanning(window, left.first, right.last, Years(min(firsts), max(lasts)), "century")


def narrowed_century(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """15th century (after 1401); 16th century, c. 1564–75: the narrower date counts within the century."""
    century = left.value
    if not isinstance(century, Years) or left.shape != "century" or len(gap) > REACH:
        return None
    qualify(window, right)
    gap = window.kinds[left.last : right.first]
    bounds = _years(right)
    if bounds is None or century.first is None or century.last is None or _ADDED.fullmatch(gap) is None:
        return None
    first, last = max(bounds[0], century.first), min(bounds[1], century.last)
    if first > last:
        return None
    if bounds[0] > -9999 and bounds[1] < 9999:
        first, last = bounds  # mid-19th century (ca. 1850–1867)
    end = right.last
    if "(" in gap:
        while end < len(window.kinds) and window.kinds[end] in " ?(":
            end += 1
        if window.kinds[end : end + 1] != ")":
            return None
        end += 1
    return spanning(window, left.first, end, Years(first, last), "century")


def _years(expression: Expression) -> tuple[int, int] | None:
    """The years that a date of years allows; ``None`` for days and months."""
    value = expression.value
    if isinstance(value, Period) and value.first.month is None and value.first.year and value.last.year:
        return value.first.year, value.last.year
    if not isinstance(value, Point) or value.year is None or value.month is not None or value.calendar:
        return None
    if expression.bound == "after":
        return value.year, 9999
    if expression.bound == "before":
        return -9999, value.year
    return value.year, value.year


def hijri_years(years: Years) -> Years:
    """The Gregorian years of a century that counts from the Hijra."""
    if years.first is None or years.last is None:
        return years
    first = gregorian.date(islamic.day_number(years.first, 1, 1))[0]
    last = gregorian.date(islamic.day_number(years.last + 1, 1, 1) - 1)[0]
    return Years(first, last, "islamic")
