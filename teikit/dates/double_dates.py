"""Two days that are one: Old and New Style, the Republican calendar and the Gregorian."""

import re

from teikit.dates import wordclass as kind
from teikit.dates.calendars import gregorian, julian
from teikit.dates.expression import Expression, Period, Point
from teikit.dates.pieces import ARTICLE, _
from teikit.dates.spanning import spanning
from teikit.dates.window import Window

_OPENING = re.compile(rf"{_}[(\[/]{_}(?:{kind.OTHER}{_})?(?:{ARTICLE}{_})?")
_YEAR_BEHIND = re.compile(
    rf"\.?[)\]][ ]?,?[ ]?(?:{kind.OF}[ ])?(Y)(?![ijklYyz/-])(?:\.?[ ]?{kind.YEAR_AFTER}\.?)?\.?"
)


def double_date(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """24 October (6 November) 1917; 7 vendémiaire an III (28 septembre 1794)."""
    a, b = left.value, right.value
    if not isinstance(a, Point) or not isinstance(b, Point) or _OPENING.fullmatch(gap) is None:
        return None
    if a.day and b.calendar is None and _is_day(b):
        a.equated = b.year, b.month, b.day  # type: ignore[assignment]  # a day has all three
    stroke = "/" in gap
    last = right.last
    if not stroke:
        year = _YEAR_BEHIND.match(window.kinds, last)
        if year is not None:
            b.year = b.year or int(str(window.values[year.start(1)]))
            last = year.end()
        else:
            while last < len(window.kinds) and window.kinds[last] not in ")]" and last < right.last + 6:
                last += 1
            if last >= len(window.kinds) or window.kinds[last] not in ")]":
                return None
            last += 1
    if a.calendar in (None, "gregorian") and b.calendar in ("julian",) and b.day and not stroke:
        left.inner, right.inner = [], []
        outer = spanning(window, left.first, last, a, "double date")
        outer.inner = [right]
        return outer
    old_year = None
    old = b.calendar in ("julian", "old")
    if stroke and old and a.month == 12 and b.month == 1 and b.year and not a.has_year:
        b.year, old_year, b.calendar = b.year + 1, b.year, None  # 25 Decembre/5 Janvier 1766 St. v.
    elif stroke and old:
        b.calendar = None
    if a.calendar is None or a.calendar == "julian":
        if not (a.day and b.day and a.month and b.month) or (stroke and not (a.year or b.year)):
            return None
        if not _is_style_pair(a, b):
            return None
        a.calendar = "julian"
    elif a.calendar == b.calendar or (b.day is None and a.day is not None and a.calendar != "islamic"):
        return None
    if stroke and a.calendar != "julian":
        return None
    left.value = a.completed_by(b) if a.calendar == "julian" else a
    if (
        a.calendar == "julian"
        and isinstance(left.value, Point)
        and a.month == 12
        and b.month == 1
        and not a.has_year
        and b.year
    ):
        left.value.year = b.year - 1
    if a.calendar == "julian" and not b.has_year:
        right.value = b = b.completed_by(a)
    if old_year is not None and isinstance(left.value, Point):
        left.value.year = old_year
    b.calendar = "gregorian" if a.calendar == "julian" else b.calendar
    outer = spanning(window, left.first, last, b, "double date")
    outer.inner = [left]
    return outer


def _is_day(point: Point) -> bool:
    """Whether a point is a day of the Gregorian calendar with its year."""
    return bool(
        point.year
        and point.month
        and point.day
        and point.day <= gregorian.month_length(point.year, point.month)
    )


def _is_style_pair(a: Point, b: Point) -> bool:
    """Whether the first is the second's day in the Julian calendar."""
    year = b.year or a.year or 1800
    assert a.day
    assert a.month
    assert b.day
    assert b.month
    for julian_year in (a.year or year, (a.year or year) - 1):
        if a.day > julian.month_length(julian_year, a.month) or b.day > gregorian.month_length(year, b.month):
            continue
        distance = gregorian.day_number(year, b.month, b.day) - julian.day_number(julian_year, a.month, a.day)
        if distance == 0 or (b.year is None and a.year is None and abs(distance) <= 2):
            return True
    return False


def old_and_new_style(expression: Expression, window: Window) -> None:
    """12/23 Octobre 1767 is one day, if the distance is that of the calendars."""
    period = expression.value
    assert isinstance(period, Period)
    a, b = period.first, period.last
    if a.day and b.day and b.month and 10 <= b.day - a.day <= 13:
        year = b.year or 1850
        old = julian.day_number(year, a.month or b.month, a.day)
        if abs(gregorian.day_number(year, b.month, b.day) - old) <= (0 if b.year else 1):
            expression.value = b
            b.calendar = "gregorian"
