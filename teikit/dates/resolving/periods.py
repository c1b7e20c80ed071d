"""The values of decades, seasons, quarters, weeks of a month, feasts."""

from dataclasses import replace

from teikit.dates.calendars import gregorian
from teikit.dates.easter import feast
from teikit.dates.expression import (
    Decade,
    Expression,
    Feast,
    Fraction,
    LastDay,
    Season,
    WithinMonth,
)
from teikit.dates.resolving.conversion import finish
from teikit.dates.resolving.missing import century_reason, latest_year, year_of_point
from teikit.dates.resolving.points import remember
from teikit.dates.resolving.state import Day, Found, State, annotation_of, base_date, iso_year
from teikit.model.annotation import Annotation
from teikit.model.normalised_date import NormalisedDate

SEASONS = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "winter": (12, 14),
    "summer half": (4, 9),
    "winter half": (10, 15),
}
"""First and last month; 13 to 15 are January to March of the next year."""


AUTUMN = SEASONS["autumn"][0]


def resolve_decade(expression: Expression, decade: Decade, state: State) -> Annotation | None:
    first, reasons, derived = decade.year, [], False
    if first < 100:
        latest = latest_year(state, 0)
        if latest is None:
            return annotation_of(expression, NormalisedDate(), ["the century is not known"], derived=False)
        first = latest - (latest - first) % 100
        reasons, derived = [century_reason(state)], True
    last = first + 9
    if expression.part is not None:
        third = {"early": (0, 3), "middle": (3, 6), "late": (6, 9)}[expression.part]
        first, last = first + third[0], first + third[1]
    return annotation_of(
        expression, NormalisedDate(not_before=iso_year(first), not_after=iso_year(last)), reasons, derived
    )


def resolve_season(expression: Expression, season: Season, state: State) -> Annotation | None:
    year, reasons, derived = year_of_point(season.year, state)
    if year is None:
        return annotation_of(expression, NormalisedDate(), reasons, derived=False)
    first, last = SEASONS[season.name]
    months = [(year + (month - 1) // 12, (month - 1) % 12 + 1) for month in (first, last)]
    begin, end = (Day(*month).iso() for month in months)
    # A story goes on behind a spring or summer, and all through the year of its autumn.
    remember(Found(Day(*months[1 if first < AUTUMN else 0])), expression, season.year, state)
    return annotation_of(expression, NormalisedDate(not_before=begin, not_after=end), reasons, derived)


def resolve_fraction(expression: Expression, fraction: Fraction, state: State) -> Annotation | None:
    whole = fraction.whole
    found = finish(whole, expression, state) if whole.has_month else None
    if found is not None:
        if found.day.iso() is None or found.day.month is None:
            return None
        length = gregorian.month_length(found.day.year or 2000, found.day.month)
        number = fraction.of if fraction.number == -1 else fraction.number
        remember(found, expression, whole, state)
        step = {2: 15, 3: 10, 4: 7}[fraction.of]
        begin = replace(found.day, day=step * (number - 1) + 1)
        end = replace(found.day, day=length if number == fraction.of else step * number)
        date = NormalisedDate(not_before=begin.iso(), not_after=end.iso())
        return annotation_of(expression, date, found.reasons, found.derived)
    year, reasons, derived = year_of_point(whole, state)
    if year is None:
        return None
    months = 12 // fraction.of
    number = fraction.of if fraction.number == -1 else fraction.number
    begin = Day(year, months * (number - 1) + 1)
    remember(Found(begin), expression, whole, state)
    date = NormalisedDate(from_=begin.iso(), to=Day(year, months * number).iso())
    return annotation_of(expression, date, reasons, derived)


def resolve_within_month(expression: Expression, value: WithinMonth, state: State) -> Annotation | None:
    found = finish(value.month, expression, state)
    year, month = found.day.year, found.day.month
    if year is None or month is None:
        return annotation_of(expression, NormalisedDate(), found.reasons, derived=False)
    length = gregorian.month_length(year, month)
    remember(found, expression, value.month, state)
    if value.weekday is None:
        first = length - 6 if value.number == -1 else 7 * value.number - 6
        last = min(first + 6, length)
        date = NormalisedDate(from_=Day(year, month, first).iso(), to=Day(year, month, last).iso())
        return annotation_of(expression, date, found.reasons, found.derived)
    start = gregorian.weekday(gregorian.day_number(year, month, 1))
    first = 1 + (value.weekday - start) % 7
    days = list(range(first, length + 1, 7))
    if value.number > len(days):
        return annotation_of(
            expression, NormalisedDate(impossible=True), ["there is no such day"], derived=False
        )
    chosen = Day(year, month, days[value.number - 1 if value.number > 0 else -1])
    found.day = chosen
    remember(found, expression, value.month, state)
    return annotation_of(expression, NormalisedDate(when=chosen.iso()), found.reasons, found.derived)


def resolve_last_day(expression: Expression, value: LastDay, state: State) -> Annotation | None:
    found = finish(value.month, expression, state)
    year, month = found.day.year, found.day.month
    if month is None or (year is None and month == 2):
        return annotation_of(expression, NormalisedDate(), found.reasons, derived=False)
    found.day = Day(year, month, gregorian.month_length(year if year is not None else 2001, month))
    remember(found, expression, value.month, state)
    return annotation_of(expression, NormalisedDate(when=found.day.iso()), found.reasons, found.derived)


def resolve_feast(expression: Expression, value: Feast, state: State) -> Annotation | None:
    year, reasons, derived = year_of_point(value.year, state)
    if year is None:
        if value.year.short_year is not None:
            return annotation_of(expression, NormalisedDate(), reasons, derived=False)
        base = base_date(state)
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
    return annotation_of(expression, date, reasons, derived)
