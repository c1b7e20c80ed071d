"""The values of yesterday, last Monday, this year."""

from teikit.dates.calendars import gregorian
from teikit.dates.expression import (
    Expression,
    RelativeDay,
    RelativeSeason,
    RelativeUnit,
    Weekday,
)
from teikit.dates.resolving.conversion import WEEKDAYS
from teikit.dates.resolving.periods import SEASONS
from teikit.dates.resolving.state import Day, State, annotation_of, day_of_writing, iso_year
from teikit.model.annotation import Annotation
from teikit.model.normalised_date import NormalisedDate


def resolve_relative_day(expression: Expression, value: RelativeDay, state: State) -> Annotation | None:
    today = day_of_writing(state)
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
    return annotation_of(expression, NormalisedDate(when=day.iso()), reasons, derived=True)


def resolve_weekday(expression: Expression, value: Weekday, state: State) -> Annotation | None:
    today = day_of_writing(state)
    if today is None or today.number is None:
        if expression.shape == "weekday alone" and state.reference.year is not None:
            # the entry of a diary whose week is not known: a date, without a value
            return annotation_of(expression, NormalisedDate(), ["the week is not known"], derived=False)
        return None
    number = today.number
    if value.week_shift is not None:
        monday = number - gregorian.weekday(number)
        chosen = monday + 7 * value.week_shift + value.weekday
    else:
        ahead = (value.weekday - gregorian.weekday(number)) % 7
        if value.shift == -1 or (value.shift is None and (value.past or expression.since)):
            chosen = number + ahead - 7
        elif expression.shape == "weekday alone":
            chosen = number + ahead
        else:
            chosen = number + (ahead or 7)
    day = Day(*gregorian.date(chosen))
    return annotation_of(
        expression, NormalisedDate(when=day.iso()), [f"counted from {today.iso()}"], derived=True
    )


def resolve_relative_season(expression: Expression, value: RelativeSeason, state: State) -> Annotation | None:
    """The last season that was over, the nearest, or the next that had not begun."""
    today = day_of_writing(state) or state.reference
    if today.year is None or today.month is None:
        return None
    first, last = SEASONS[value.name]
    now = today.year * 12 + today.month
    begins = [12 * year + first for year in range(today.year - 2, today.year + 3)]
    length = last - first
    if value.shift < 0:
        begin = max(start for start in begins if start + length < now)
    elif value.shift > 0:
        begin = min(start for start in begins if start > now)
    else:
        begin = min(begins, key=lambda start: max(start - now, now - start - length, 0))
    ends = [Day((month - 1) // 12, (month - 1) % 12 + 1).iso() for month in (begin, begin + length)]
    return annotation_of(
        expression,
        NormalisedDate(not_before=ends[0], not_after=ends[1]),
        ["counted from the record's date"],
        derived=True,
    )


def resolve_relative_unit(expression: Expression, value: RelativeUnit, state: State) -> Annotation | None:
    today = day_of_writing(state) or state.reference
    if today.year is None:
        return None
    reasons = ["counted from the record's date"]
    if value.unit == "year":
        return annotation_of(
            expression, NormalisedDate(when=iso_year(today.year + value.shift)), reasons, derived=True
        )
    if value.unit == "month":
        if today.month is None:
            return None
        index = today.year * 12 + today.month - 1 + value.shift
        return annotation_of(
            expression, NormalisedDate(when=Day(index // 12, index % 12 + 1).iso()), reasons, derived=True
        )
    if today.day is None or today.number is None:
        return None
    monday = today.number - gregorian.weekday(today.number) + 7 * value.shift
    first, last = Day(*gregorian.date(monday)), Day(*gregorian.date(monday + 6))
    return annotation_of(expression, NormalisedDate(from_=first.iso(), to=last.iso()), reasons, derived=True)
