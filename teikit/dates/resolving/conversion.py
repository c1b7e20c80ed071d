"""Other calendars, and whether a day exists and has the weekday that the words name."""

from dataclasses import replace

from teikit.dates.calendars import calendars, gregorian, japanese, julian
from teikit.dates.expression import (
    Expression,
    Point,
)
from teikit.dates.resolving.missing import complete
from teikit.dates.resolving.state import Day, Found, State

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def convert(found: Found, point: Point, state: State) -> None:
    """Turn a date of another calendar into the Gregorian one."""
    day = found.day
    calendar = point.calendar
    if calendar == "french-republican":
        republican(found, state)
        day = found.day
    if calendar in (None, "gregorian", "julian"):
        if calendar is None and is_julian(day, state):
            calendar = "julian"
            found.reasons.append("Julian calendar: usual in records like this one")
        if calendar != "julian" or day.year is None or day.month is None or day.day is None:
            return
        if day.day > julian.month_length(day.year, day.month):
            found.impossible = True
            return
        if point.doubled:
            found.reasons.append("Julian calendar: the year is written double")
        found.custom = Day(day.year, day.month, day.day).iso()
        found.day = Day(*gregorian.date(julian.day_number(day.year, day.month, day.day)))
        found.calendar = "julian"
        return
    assert calendar is not None
    arithmetic = calendars()[calendar]
    found.calendar = calendar
    if day.year is None:
        found.day = Day()
        return
    year = day.year
    months = 1 if day.month is None else day.month
    length = arithmetic.month_length(year, months)
    if length == 0 or (day.day is not None and day.day > length):
        found.impossible = day.day is not None
        found.day = Day()
        return
    shown = japanese.PER_ERA if calendar == "japanese" else 10_000
    found.custom = (
        f"{year % shown:04}"
        + (f"-{day.month:02}" if day.month else "")
        + (f"-{day.day:02}" if day.day else "")
    )
    first = arithmetic.day_number(year, months, day.day or 1)
    if day.day is not None:
        found.day = Day(*gregorian.date(first))
        if not arithmetic.exact and point.equated is not None and _is_seen(first, point.equated):
            found.day = Day(*point.equated)
            found.reasons.append(f"{calendar} calendar: the day that the words give beside it")
        elif not arithmetic.exact:
            found.reasons.append(f"{calendar} calendar as computed; a day or two may differ")
        return
    if day.month is not None:
        last = first + length - 1
    else:
        last = new_year(calendar, year + 1) - 1
        first = new_year(calendar, year)
    found.day, found.until = Day(*gregorian.date(first)), Day(*gregorian.date(last))
    if calendar in ("japanese", "minguo", "juche", "dangun"):
        found.until = None
        found.day = Day(found.day.year, found.day.month if day.month else None)


SEEN = 2
"""Days by which a month that began when the new moon was seen may be off the computed one."""


def _is_seen(computed: int, equated: tuple[int, int, int]) -> bool:
    """Whether the Gregorian day that the words give is the computed one, but for when the new moon was seen."""
    return abs(gregorian.day_number(*equated) - computed) <= SEEN


def new_year(calendar: str, year: int) -> int:
    return calendars()[calendar].day_number(year, 7 if calendar == "hebrew" else 1, 1)


def republican(found: Found, state: State) -> None:
    """Give a Republican date its year: that of the dates before, else the nearest to the document's."""
    day = found.day
    found.day = day = Day(day.year, day.month, day.day)
    if day.year is None and day.month is not None and state.context.relative:
        base = state.reference if state.reference.number is not None else state.carried
        if state.republican is not None:
            year, month = state.republican
            distance = day.month - month
            day.year = min((year - 1, year, year + 1), key=lambda other: abs((other - year) * 13 + distance))
            if day.year < 1:
                day.year = 1
        elif base.number is not None:
            arithmetic = calendars()["french-republican"]
            number = base.number
            day.year = min(
                range(1, 15),
                key=lambda year: abs(arithmetic.day_number(year, day.month or 1, day.day or 15) - number),
            )
        if day.year is not None:
            found.derived = True
            found.reasons.append("year from the dates before")
    if day.year is not None and day.month is not None and not found.derived:
        state.republican = (day.year, day.month)


def is_julian(day: Day, state: State) -> bool:
    until = state.julian_until
    if until is None or until.year is None or day.year is None or day.month is None or day.day is None:
        return False
    return day.year >= 1582 and (day.year, day.month, day.day) <= (
        until.year,
        until.month or 12,
        until.day or 31,
    )


REPUBLIC = range(1792, 1807)
"""Years in which "vieux style" is what the French called the Gregorian calendar."""


def old_style(point: Point, state: State) -> str:
    """The calendar of "vieux style": the Gregorian beside Republican dates, the Julian elsewhere."""
    years = (point.year, state.reference.year)
    return "gregorian" if state.is_republican or any(year in REPUBLIC for year in years) else "julian"


def finish(point: Point, expression: Expression, state: State) -> Found:
    """A point resolved, in the Gregorian calendar, checked against the calendar and the weekday."""
    if point.calendar == "old":
        point = replace(point, calendar=old_style(point, state))
    relative = point.calendar in (None, "gregorian", "julian")
    found = complete(point, expression, state) if relative else Found(Day(point.year, point.month, point.day))
    day = found.day
    if relative and day.month is not None and day.day is not None:
        length = julian.month_length if point.calendar == "julian" else gregorian.month_length
        year = day.year if day.year is not None else 2000
        if day.day > length(year, day.month) and not is_julian(day, state):
            found.impossible, found.day = True, Day()
            found.reasons.append(f"{day.day}.{day.month}. is no day of the calendar")
            return found
    convert(found, point, state)
    if found.impossible and not any("no day" in reason for reason in found.reasons):
        found.reasons.append("no such day in its calendar")
        found.day = Day()
    if (
        point.weekday is not None
        and found.day.day is not None
        and found.day.number is not None
        and found.day.year is not None
    ):
        actual = gregorian.weekday(found.day.number)
        if actual != point.weekday:
            found.reasons.append(
                f"says {WEEKDAYS[point.weekday]}, but {found.day.iso()} was a {WEEKDAYS[actual]}"
            )
            found.derived = True
    return found
