"""From what the words say to W3C dates: missing years from the record, relative days from its date.

Every guess leaves its reason; where two readings stay possible there is no value.
"""

from dataclasses import dataclass, field, replace

from teikit.dates.calendars import calendars, gregorian, japanese, julian
from teikit.dates.context import DateContext
from teikit.dates.easter import feast
from teikit.dates.expression import (
    Decade,
    Expression,
    Feast,
    Fraction,
    Period,
    Point,
    RelativeDay,
    RelativeUnit,
    Season,
    Weekday,
    WithinMonth,
    Years,
)
from teikit.dates.vocabulary import SEVERAL_MONTHS
from teikit.model.annotation import Annotation, Certainty
from teikit.model.normalised_date import NormalisedDate

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 14)}
"""First and last month; 13 and 14 are January and February of the next year."""
THIRDS = {"early": (1, 10), "middle": (11, 20), "late": (21, 31)}
"""Days of a month."""
YEAR_THIRDS = {"early": (1, 4), "middle": (5, 8), "late": (9, 12)}
"""Months of a year."""
MINIMUM_LETTERS = 4
GRACE_YEARS = 5
"""A year of two digits may lie this far behind the record's."""


@dataclass(slots=True)
class Day:
    """A Gregorian day, month or year that is known; parts may be missing."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def number(self) -> int | None:
        """Day number; the middle of what is known where the day or month is not."""
        if self.year is None:
            return None
        month = self.month or 7
        day = min(self.day or 15, gregorian.month_length(self.year, month))
        return gregorian.day_number(self.year, month, day)

    def iso(self) -> str | None:
        """As a W3C date; ``--07-24`` without a year."""
        if self.year is None:
            if self.month is None:
                return None
            return f"--{self.month:02}" + (f"-{self.day:02}" if self.day else "")
        return (
            iso_year(self.year)
            + (f"-{self.month:02}" if self.month else "")
            + (f"-{self.day:02}" if self.day and self.month else "")
        )


def iso_year(year: int) -> str:
    """A year in at least four figures; 0 is 1 BC and written -0001, as XML Schema 1.0 counts."""
    return f"{year:04}" if year > 0 else f"-{1 - year:04}"


def parse(value: str | None) -> Day:
    """A W3C date, month or year (a time behind it is left out); nothing known for anything else."""
    if not value:
        return Day()
    parts = value.partition("T")[0].split("-")
    try:
        numbers = [int(part) for part in parts if part]
    except ValueError:
        return Day()
    if not numbers or value.startswith("-"):
        return Day()
    return Day(*numbers[:3])


@dataclass(slots=True)
class State:
    """What the reading of a record knows so far."""

    context: DateContext
    languages: tuple[str, ...]
    reference: Day
    """Date of the document."""
    order: str | None
    """Order of day and month in figures."""
    order_reason: str
    julian_until: Day | None
    """Last Julian day of records like this one."""
    paragraph: int = -1
    """Number of the paragraph being read."""
    carried: Day = field(default_factory=Day)
    """The last date, as far as it was known."""
    carried_paragraph: int = -1
    carried_explicit: bool = False
    entry: Day | None = None
    """Date of the diary entry or section being read."""
    republican: tuple[int, int] | None = None
    """Year and month of the last Republican date."""


@dataclass(slots=True)
class Found:
    """The outcome for one point."""

    day: Day
    derived: bool = False
    """Whether something came from the context."""
    reasons: list[str] = field(default_factory=list)
    calendar: str | None = None
    custom: str | None = None
    impossible: bool = False
    until: Day | None = None
    """Where a month or year of another calendar is a stretch of two Gregorian ones: its last day."""


def resolve(expression: Expression, state: State) -> Annotation | None:
    """The annotation of an expression; ``None`` where it says nothing in this record."""
    value = expression.value
    if isinstance(value, Point):
        return _point(expression, value, state)
    if isinstance(value, Period):
        return _period(expression, value, state)
    if isinstance(value, Years):
        first = iso_year(value.first) if value.first is not None else None
        last = iso_year(value.last) if value.last is not None else None
        return _annotation(expression, NormalisedDate(not_before=first, not_after=last), [], derived=False)
    if isinstance(value, Decade):
        return _decade(expression, value, state)
    if isinstance(value, Season):
        return _season(expression, value, state)
    if isinstance(value, Fraction):
        return _fraction(expression, value, state)
    if isinstance(value, WithinMonth):
        return _within_month(expression, value, state)
    if isinstance(value, Feast):
        return _feast(expression, value, state)
    if not state.context.relative:
        return None
    if isinstance(value, RelativeDay):
        return _relative_day(expression, value, state)
    if isinstance(value, Weekday):
        return _weekday(expression, value, state)
    return _relative_unit(expression, value, state)


def _annotation(
    expression: Expression, date: NormalisedDate, reasons: list[str], derived: bool
) -> Annotation:
    cert = Certainty.LOW if expression.about else Certainty.MEDIUM if derived else None
    return Annotation(expression.start, expression.end, date, cert, "; ".join(dict.fromkeys(reasons)))


# --- what the record gives ---


NARRATIVE = 400
"""Days: a record that speaks of a time so long before its own date tells a story, which carries its year on."""
REACH = 14
"""Lines that a story's date is carried over."""


def _is_story(state: State) -> bool:
    """Whether the dates before carry the year on, because the record's own date is far away or unknown."""
    carried, reference = state.carried.number, state.reference.number
    if carried is None or state.carried.month is None:
        return False
    if reference is None:
        return True
    return reference - carried > NARRATIVE and state.paragraph - state.carried_paragraph <= REACH


def _base(state: State) -> Day:
    """The date that years are missing from: the last one of a story, the entry of a diary, the document's."""
    if not state.context.relative:
        return Day()
    if _is_story(state):
        return state.carried
    if state.reference.year is None and state.carried.year is not None:
        return state.carried
    return state.entry if state.entry is not None else state.reference


def _base_for_day(state: State) -> Day:
    """The date that a day's month is missing from: the last one read, if it has a month, else the document's."""
    if not state.context.relative:
        return Day()
    near = state.paragraph - state.carried_paragraph <= 2
    known = state.carried.year is not None and state.carried.month is not None
    if known and (near or _is_story(state) or state.reference.month is None):
        return state.carried
    return state.entry if state.entry is not None else state.reference


def _today(state: State) -> Day | None:
    """The day on which the writer writes."""
    for day in (state.entry, state.reference):
        if day is not None and day.year is not None and day.month is not None and day.day is not None:
            return day
    return None


def _full_year(short: int, state: State) -> tuple[int | None, str]:
    """The year of two digits, and why."""
    if state.context.century is not None:
        first = state.context.century
        return first + (short - first) % 100, "century as configured"
    base = state.reference.year or state.carried.year
    if base is None or not state.context.relative:
        return None, f"'{short:02}: the century is not known"
    latest = base + GRACE_YEARS
    return latest - (latest - short) % 100, "century from the record's date"


def _complete(point: Point, expression: Expression, state: State) -> Found:
    """The point with what the record adds."""
    found = Found(Day(point.year, point.month, point.day))
    day = found.day
    if day.month == SEVERAL_MONTHS:
        found.reasons.append("the month has this name in one language and another in the next")
        found.day = Day()
        return found
    if point.short_year is not None:
        day.year, reason = _full_year(point.short_year, state)
        found.reasons.append(reason)
        found.derived = day.year is not None
        if day.year is None:
            found.day = Day()
            return found
    if point.swappable and day.month is not None and day.day is not None:
        if state.order is None:
            if not _nearest_order(found, point, state):
                found.reasons.append("day and month may be the other way round")
                found.day = Day()
                return found
        else:
            if state.order == "mdy":
                day.month, day.day = day.day, day.month
            found.reasons.append(state.order_reason)
    if point.month_shift is not None:
        _shift_month(found, point.month_shift, state)
        if day.month is None:
            found.day = Day()
            return found
    if point.year_shift is not None and day.year is None:
        _shift_year(found, point.year_shift, state)
    if day.month is None and day.day is not None:
        _find_month(found, point, state)
    elif day.year is None and day.month is not None and not point.recurring:
        _find_year(found, point, expression, state)
    return found


def _nearest_order(found: Found, point: Point, state: State) -> bool:
    """Decide between two readings by the document's date, where only one is near it."""
    base = state.reference
    if base.month is None or base.number is None or found.day.year is None or not state.context.relative:
        return False
    assert point.month is not None
    assert point.day is not None
    number = base.number
    distances = []
    for month, day in ((point.month, point.day), (point.day, point.month)):
        reading = Day(found.day.year, month, day)
        distances.append((abs((reading.number or 0) - number), month, day))
    distances.sort()
    if distances[0][0] <= 31 and distances[1][0] > 60:
        found.day.month, found.day.day = distances[0][1:]
        found.reasons.append("order of day and month from the record's date")
        found.derived = True
        return True
    return False


def _shift_month(found: Found, shift: int, state: State) -> None:
    today = _today(state) or state.reference
    found.reasons.append("month from the record's date")
    if not state.context.relative or today.year is None or today.month is None:
        return
    index = today.year * 12 + today.month - 1 + shift
    found.day.year, found.day.month = index // 12, index % 12 + 1
    found.derived = True


def _shift_year(found: Found, shift: int, state: State) -> None:
    today = _today(state) or state.reference
    found.reasons.append("year from the record's date")
    if not state.context.relative or today.year is None:
        return
    year = today.year + shift
    if shift < 0 and found.day.month is not None and today.month is not None:
        # "July last" is the last July, maybe this year's
        month, day = found.day.month, found.day.day or 1
        if (month, day) < (today.month, today.day or 1):
            year = today.year
    elif shift > 0 and found.day.month is not None and today.month is not None:
        month, day = found.day.month, found.day.day or 28
        if (month, day) > (today.month, today.day or 28):
            year = today.year
    found.day.year = year
    found.derived = True


def _find_month(found: Found, point: Point, state: State) -> None:
    """The month of a day that has none: the nearest that has the day, and the weekday if one is named."""
    base = _base_for_day(state)
    found.reasons.append(
        "month from the dates before" if base is not state.reference else "month from the record's date"
    )
    if found.day.year is not None and base.year is None:
        base = Day(found.day.year, base.month, base.day)
    number, wanted = base.number, found.day.day
    if number is None or base.year is None or base.month is None or wanted is None:
        found.day = Day()
        return
    candidates = []
    for distance in range(-13, 14):
        index = base.year * 12 + base.month - 1 + distance
        year, month = index // 12, index % 12 + 1
        if wanted > gregorian.month_length(year, month):
            continue
        this = gregorian.day_number(year, month, wanted)
        agrees = point.weekday is None or gregorian.weekday(this) == point.weekday
        candidates.append((not agrees, abs(this - number), this < number, year, month))
    best = min(candidates)
    if best[0]:  # no month of two years fits the weekday
        candidates = [candidate for candidate in candidates if candidate[1] <= 31]
        best = min(candidates)
    found.day.year, found.day.month = best[3], best[4]
    found.derived = True


def _find_year(found: Found, point: Point, expression: Expression, state: State) -> None:
    """The year of a day or month that has none: the nearest, and the one with the weekday if one is named."""
    base = _base(state)
    number = base.number
    month = found.day.month
    assert month is not None
    if number is None or base.year is None:
        return
    found.reasons.append(
        "year from the dates before" if base is state.carried else "year from the record's date"
    )
    found.derived = True
    if base.month is None:
        found.day.year = base.year
        if point.weekday is None:
            return
    candidates = []
    for year in range(base.year - 1, base.year + 2):
        day = min(found.day.day or 15, gregorian.month_length(year, month))
        this = gregorian.day_number(year, month, day)
        agrees = point.weekday is None or found.day.day is None or gregorian.weekday(this) == point.weekday
        against = (expression.bound == "last" and this > number) or (
            expression.bound == "next" and this < number
        )
        candidates.append(
            (against, not agrees, base.month is None and year != base.year, abs(this - number), year)
        )
    best = min(candidates)
    if best[1] and base is state.carried and state.reference.number is not None:
        # the weekday fits no year of the story: it may fit the document's
        year = state.reference.year
        assert year is not None
        assert point.weekday is not None
        day = min(found.day.day or 15, gregorian.month_length(year, month))
        if gregorian.weekday(gregorian.day_number(year, month, day)) == point.weekday:
            found.day.year = year
            return
    found.day.year = best[-1]


# --- points ---


def _convert(found: Found, point: Point, state: State) -> None:
    """Turn a date of another calendar into the Gregorian one."""
    day = found.day
    calendar = point.calendar
    if calendar == "french-republican":
        _republican(found, state)
        day = found.day
    if calendar in (None, "gregorian", "julian"):
        if calendar is None and _is_julian(day, state):
            calendar = "julian"
            found.reasons.append("Julian calendar: usual in records like this one")
        if calendar != "julian" or day.year is None or day.month is None or day.day is None:
            return
        if day.day > julian.month_length(day.year, day.month):
            found.impossible = True
            return
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
        if not arithmetic.exact:
            found.reasons.append(f"{calendar} calendar as computed; a day or two may differ")
        return
    if day.month is not None:
        last = first + length - 1
    else:
        last = _new_year(calendar, year + 1) - 1
        first = _new_year(calendar, year)
    found.day, found.until = Day(*gregorian.date(first)), Day(*gregorian.date(last))
    if calendar in ("japanese", "minguo", "juche", "dangun"):
        found.until = None
        found.day = Day(found.day.year, found.day.month if day.month else None)


def _new_year(calendar: str, year: int) -> int:
    return calendars()[calendar].day_number(year, 7 if calendar == "hebrew" else 1, 1)


def _republican(found: Found, state: State) -> None:
    """Give a Republican date its year: that of the dates before, else the nearest to the document's."""
    day = found.day
    found.day = day = Day(day.year, day.month, day.day)
    if day.year is None and day.month is not None and state.context.relative:
        base = state.reference if state.reference.number is not None else state.carried
        if state.republican is not None:
            year, month = state.republican
            day.year = min(
                (year - 1, year, year + 1), key=lambda other: abs((other - year) * 13 + day.month - month)
            )  # type: ignore[operator]
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


def _is_julian(day: Day, state: State) -> bool:
    until = state.julian_until
    if until is None or until.year is None or day.year is None or day.month is None or day.day is None:
        return False
    return day.year >= 1582 and (day.year, day.month, day.day) <= (
        until.year,
        until.month or 12,
        until.day or 31,
    )


def finish(point: Point, expression: Expression, state: State) -> Found:
    """A point resolved, in the Gregorian calendar, checked against the calendar and the weekday."""
    relative = point.calendar in (None, "gregorian", "julian")
    found = (
        _complete(point, expression, state) if relative else Found(Day(point.year, point.month, point.day))
    )
    day = found.day
    if relative and day.month is not None and day.day is not None:
        length = julian.month_length if point.calendar == "julian" else gregorian.month_length
        year = day.year if day.year is not None else 2000
        if day.day > length(year, day.month) and not _is_julian(day, state):
            found.impossible, found.day = True, Day()
            found.reasons.append(f"{day.day}.{day.month}. is no day of the calendar")
            return found
    _convert(found, point, state)
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


def _remember(found: Found, expression: Expression, point: Point, state: State) -> None:
    """Keep a date for those that follow it."""
    day = found.day
    if day.year is None or expression.about or expression.bound in ("before", "after"):
        return
    explicit = point.year is not None and point.calendar is None
    if day.month is None and state.carried.month is not None and state.carried_paragraph != state.paragraph:
        pass
    state.carried = day
    state.carried_paragraph = state.paragraph
    state.carried_explicit = explicit or (state.carried_explicit and not explicit and point.day is not None)


def _point(expression: Expression, point: Point, state: State) -> Annotation | None:
    found = finish(point, expression, state)
    value = found.day.iso()
    if found.impossible:
        return _annotation(expression, NormalisedDate(impossible=True), found.reasons, derived=False)
    if value is None:
        if (
            point.short_year is None
            and not point.swappable
            and point.month is None
            and point.calendar is None
            and expression.shape not in ("day_of_this_month", "weekday_day")
        ):
            return None
        return _annotation(expression, NormalisedDate(calendar=found.calendar), found.reasons, derived=False)
    _remember(found, expression, point, state)
    custom = found.custom
    if found.until is not None:
        date = NormalisedDate(
            not_before=value, not_after=found.until.iso(), calendar=found.calendar, when_custom=custom
        )
    elif expression.bound == "before":
        date = NormalisedDate(not_after=value, calendar=found.calendar, when_custom=custom)
    elif expression.bound == "after":
        date = NormalisedDate(not_before=value, calendar=found.calendar, when_custom=custom)
    elif expression.part is not None and found.day.day is None:
        first, last = part_of(found.day, expression.part)
        date = NormalisedDate(not_before=first, not_after=last)
    else:
        if expression.time is not None and found.day.day is not None and found.day.year is not None:
            value = f"{value}T{expression.time}"
        date = NormalisedDate(when=value, calendar=found.calendar, when_custom=custom)
    return _annotation(expression, date, found.reasons, found.derived)


def part_of(day: Day, part: str) -> tuple[str | None, str | None]:
    """First and last day, or month, of the beginning, middle or end of a month or year."""
    if day.month is not None:
        first, last = THIRDS[part]
        length = gregorian.month_length(day.year or 2000, day.month)
        return replace(day, day=first).iso(), replace(day, day=min(last, length)).iso()
    first, last = YEAR_THIRDS[part]
    return replace(day, month=first).iso(), replace(day, month=last).iso()


def _period(expression: Expression, period: Period, state: State) -> Annotation | None:
    last = finish(period.last, expression, state)
    first_point = period.first
    if (
        last.derived
        and not first_point.has_year
        and last.day.year is not None
        and first_point.calendar is None
    ):
        first_point = replace(first_point)
    first = finish(first_point, expression, state)
    reasons = first.reasons + last.reasons
    if first.impossible or last.impossible:
        return _annotation(expression, NormalisedDate(impossible=True), reasons, derived=False)
    a, b = first.day, last.day
    if a.iso() is None or b.iso() is None:
        if expression.shape in ("day", "weekday_day"):
            return None
        return _annotation(expression, NormalisedDate(), reasons, derived=False)
    if a.year is not None and b.year is not None and (a.number or 0) > (b.number or 0):
        if (
            period.first.month is not None
            and period.last.year is not None
            and period.first.year == period.last.year
        ):
            a.year -= 1  # 30 December to 2 January 1960
        elif period.first.day is not None and period.first.month is None and a.month is not None:
            index = a.year * 12 + a.month - 2
            a.year, a.month = index // 12, index % 12 + 1
        elif first.derived and not period.first.has_year:
            a.year -= 1
        if (a.number or 0) > (b.number or 0):
            reasons.append("the end lies before the beginning")
            return _annotation(expression, NormalisedDate(), reasons, derived=False)
    _remember(last, expression, period.last, state)
    begin, end = a.iso(), (last.until or b).iso()
    if expression.part is not None:
        begin, end = part_of(a, expression.part)[0] if a.day is None else begin, end
    calendar = last.calendar
    if period.between or expression.about:
        date = NormalisedDate(not_before=begin, not_after=end, calendar=calendar)
    elif expression.bound == "before":
        date = NormalisedDate(not_after=begin)
    elif expression.bound == "after":
        date = NormalisedDate(not_before=end)
    else:
        date = NormalisedDate(from_=begin, to=end, calendar=calendar)
    return _annotation(expression, date, reasons, first.derived or last.derived)


# --- periods of a year, feasts ---


def _decade(expression: Expression, decade: Decade, state: State) -> Annotation | None:
    first, reasons, derived = decade.year, [], False
    if first < 100:
        base = state.reference.year or state.carried.year
        if base is None or not state.context.relative:
            return _annotation(expression, NormalisedDate(), ["the century is not known"], derived=False)
        first = base - (base - first) % 100
        reasons, derived = ["century from the record's date"], True
    last = first + 9
    if expression.part is not None:
        third = {"early": (0, 3), "middle": (3, 6), "late": (6, 9)}[expression.part]
        first, last = first + third[0], first + third[1]
    return _annotation(
        expression, NormalisedDate(not_before=iso_year(first), not_after=iso_year(last)), reasons, derived
    )


def _year(point: Point, state: State) -> tuple[int | None, list[str], bool]:
    """The year of a point that is nothing but a year."""
    if point.year is not None:
        return point.year, [], False
    if point.short_year is not None:
        year, reason = _full_year(point.short_year, state)
        return year, [reason], year is not None
    today = _today(state) or state.reference
    if point.year_shift is not None and today.year is not None and state.context.relative:
        return today.year + point.year_shift, ["year from the record's date"], True
    return None, [], False


def _season(expression: Expression, season: Season, state: State) -> Annotation | None:
    year, reasons, derived = _year(season.year, state)
    if year is None:
        return _annotation(expression, NormalisedDate(), reasons, derived=False)
    first, last = SEASONS[season.name]
    months = [(year + (month - 1) // 12, (month - 1) % 12 + 1) for month in (first, last)]
    begin, end = (Day(*month).iso() for month in months)
    return _annotation(expression, NormalisedDate(not_before=begin, not_after=end), reasons, derived)


def _fraction(expression: Expression, fraction: Fraction, state: State) -> Annotation | None:
    whole = fraction.whole
    found = finish(whole, expression, state) if whole.has_month else None
    if found is not None:
        if found.day.iso() is None or found.day.month is None:
            return None
        length = gregorian.month_length(found.day.year or 2000, found.day.month)
        number = fraction.of if fraction.number == -1 else fraction.number
        step = {2: 15, 3: 10, 4: 7}[fraction.of]
        begin = replace(found.day, day=step * (number - 1) + 1)
        end = replace(found.day, day=length if number == fraction.of else step * number)
        date = NormalisedDate(not_before=begin.iso(), not_after=end.iso())
        return _annotation(expression, date, found.reasons, found.derived)
    year, reasons, derived = _year(whole, state)
    if year is None:
        return None
    months = 12 // fraction.of
    number = fraction.of if fraction.number == -1 else fraction.number
    date = NormalisedDate(
        from_=Day(year, months * (number - 1) + 1).iso(), to=Day(year, months * number).iso()
    )
    return _annotation(expression, date, reasons, derived)


def _within_month(expression: Expression, value: WithinMonth, state: State) -> Annotation | None:
    found = finish(value.month, expression, state)
    year, month = found.day.year, found.day.month
    if year is None or month is None:
        return _annotation(expression, NormalisedDate(), found.reasons, derived=False)
    length = gregorian.month_length(year, month)
    if value.weekday is None:
        first = length - 6 if value.number == -1 else 7 * value.number - 6
        last = min(first + 6, length)
        date = NormalisedDate(from_=Day(year, month, first).iso(), to=Day(year, month, last).iso())
        return _annotation(expression, date, found.reasons, found.derived)
    start = gregorian.weekday(gregorian.day_number(year, month, 1))
    first = 1 + (value.weekday - start) % 7
    days = list(range(first, length + 1, 7))
    if value.number > len(days):
        return _annotation(
            expression, NormalisedDate(impossible=True), ["there is no such day"], derived=False
        )
    chosen = Day(year, month, days[value.number - 1 if value.number > 0 else -1])
    found.day = chosen
    _remember(found, expression, value.month, state)
    return _annotation(expression, NormalisedDate(when=chosen.iso()), found.reasons, found.derived)


def _feast(expression: Expression, value: Feast, state: State) -> Annotation | None:
    year, reasons, derived = _year(value.year, state)
    if year is None:
        if value.year.short_year is not None:
            return _annotation(expression, NormalisedDate(), reasons, derived=False)
        base = _base(state)
        number = base.number
        if number is None or base.year is None:
            return None
        if base.month is None:
            year = base.year
        else:
            year = min(
                range(base.year - 1, base.year + 2),
                key=lambda other: abs(gregorian.day_number(*feast(value.rule, other)) - number),
            )
        reasons, derived = ["year from the record's date"], True
    day = Day(*feast(value.rule, year))
    iso = day.iso()
    if expression.bound == "before":
        date = NormalisedDate(not_after=iso)
    elif expression.bound == "after":
        date = NormalisedDate(not_before=iso)
    else:
        date = NormalisedDate(when=iso)
        if not derived:
            state.carried, state.carried_paragraph, state.carried_explicit = day, state.paragraph, True
    return _annotation(expression, date, reasons, derived)


# --- relative to today ---


def _relative_day(expression: Expression, value: RelativeDay, state: State) -> Annotation | None:
    today = _today(state)
    if today is None or today.number is None:
        return None
    day = Day(*gregorian.date(today.number + value.days))
    reasons = [f"counted from {today.iso()}"]
    if (
        value.weekday is not None
        and day.number is not None
        and gregorian.weekday(day.number) != value.weekday
    ):
        reasons.append(
            f"says {WEEKDAYS[value.weekday]}, but {day.iso()} was a {WEEKDAYS[gregorian.weekday(day.number)]}"
        )
    return _annotation(expression, NormalisedDate(when=day.iso()), reasons, derived=True)


def _weekday(expression: Expression, value: Weekday, state: State) -> Annotation | None:
    today = _today(state)
    if today is None or today.number is None:
        return None
    number = today.number
    if value.week_shift is not None:
        monday = number - gregorian.weekday(number)
        chosen = monday + 7 * value.week_shift + value.weekday
    else:
        ahead = (value.weekday - gregorian.weekday(number)) % 7
        if value.shift == -1 or (value.shift is None and value.past):
            chosen = number + ahead - 7
        elif expression.shape == "weekday alone":
            chosen = number + ahead
        else:
            chosen = number + (ahead or 7)
    day = Day(*gregorian.date(chosen))
    return _annotation(
        expression, NormalisedDate(when=day.iso()), [f"counted from {today.iso()}"], derived=True
    )


def _relative_unit(expression: Expression, value: RelativeUnit, state: State) -> Annotation | None:
    today = _today(state) or state.reference
    if today.year is None:
        return None
    reasons = ["counted from the record's date"]
    if value.unit == "year":
        return _annotation(
            expression, NormalisedDate(when=iso_year(today.year + value.shift)), reasons, derived=True
        )
    if value.unit == "month":
        if today.month is None:
            return None
        index = today.year * 12 + today.month - 1 + value.shift
        return _annotation(
            expression, NormalisedDate(when=Day(index // 12, index % 12 + 1).iso()), reasons, derived=True
        )
    if today.day is None or today.number is None:
        return None
    monday = today.number - gregorian.weekday(today.number) + 7 * value.shift
    first, last = Day(*gregorian.date(monday)), Day(*gregorian.date(monday + 6))
    return _annotation(expression, NormalisedDate(from_=first.iso(), to=last.iso()), reasons, derived=True)
