"""The values of days, months, years and of periods between them."""

from dataclasses import replace

from teikit.dates.calendars import gregorian
from teikit.dates.expression import (
    Expression,
    Period,
    Point,
)
from teikit.dates.resolving.conversion import finish
from teikit.dates.resolving.state import Day, Found, State, annotation_of
from teikit.model.annotation import Annotation
from teikit.model.normalised_date import NormalisedDate

THIRDS = {"early": (1, 10), "middle": (11, 20), "late": (21, 31)}
"""Days of a month."""


YEAR_THIRDS = {"early": (1, 4), "middle": (5, 8), "late": (9, 12)}
"""Months of a year."""


def remember(found: Found, expression: Expression, point: Point, state: State) -> None:
    """Keep a date for those that follow it."""
    day = found.day
    if day.year is None or expression.about or expression.bound in ("before", "after"):
        return
    explicit = point.year is not None and point.calendar is None
    state.carried = day
    state.carried_paragraph = state.paragraph
    state.carried_since = expression.since and state.reference.year is not None
    state.carried_explicit = explicit or (state.carried_explicit and not explicit and point.day is not None)


def resolve_point(expression: Expression, point: Point, state: State) -> Annotation | None:
    found = finish(point, expression, state)
    value = found.day.iso()
    if found.impossible:
        return annotation_of(expression, NormalisedDate(impossible=True), found.reasons, derived=False)
    if value is None:
        if (
            point.short_year is None
            and not point.swappable
            and point.month is None
            and point.calendar is None
            and expression.shape not in ("day_of_this_month", "weekday_day")
        ):
            return None
        return annotation_of(
            expression, NormalisedDate(calendar=found.calendar), found.reasons, derived=False
        )
    remember(found, expression, point, state)
    custom = found.custom
    if found.until is not None:
        if expression.part is not None and point.month is not None:
            value, found.until = _part_of_stretch(found.day, found.until, expression.part)
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
    return annotation_of(expression, date, found.reasons, found.derived)


def _part_of_stretch(first: Day, last: Day, part: str) -> tuple[str | None, Day]:
    """The first, second or last ten days of a month of another calendar."""
    begin, end = first.number or 0, last.number or 0
    stretch = {"early": (begin, begin + 9), "middle": (begin + 10, begin + 19), "late": (begin + 20, end)}[
        part
    ]
    return Day(*gregorian.date(stretch[0])).iso(), Day(*gregorian.date(stretch[1]))


def part_of(day: Day, part: str) -> tuple[str | None, str | None]:
    """First and last day, or month, of the beginning, middle or end of a month or year."""
    if day.month is not None:
        first, last = THIRDS[part]
        length = gregorian.month_length(day.year or 2000, day.month)
        return replace(day, day=first).iso(), replace(day, day=min(last, length)).iso()
    first, last = YEAR_THIRDS[part]
    return replace(day, month=first).iso(), replace(day, month=last).iso()


def resolve_period(expression: Expression, period: Period, state: State) -> Annotation | None:
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
        return annotation_of(expression, NormalisedDate(impossible=True), reasons, derived=False)
    a, b = first.day, last.day
    if a.iso() is None or b.iso() is None:
        if expression.shape in ("day", "weekday_day"):
            return None
        return annotation_of(expression, NormalisedDate(), reasons, derived=False)
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
            if period.first.month is None and period.last.month is None and period.first.day is None:
                return None  # "Vote: 1950 to 1848"
            reasons.append("the end lies before the beginning")
            return annotation_of(expression, NormalisedDate(), reasons, derived=False)
    remember(last, expression, period.last, state)
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
    return annotation_of(expression, date, reasons, first.derived or last.derived)
