"""From an expression to its annotation."""

from teikit.dates.expression import (
    Decade,
    Expression,
    Feast,
    Fraction,
    LastDay,
    Period,
    Point,
    RelativeDay,
    RelativeSeason,
    Season,
    Weekday,
    WithinMonth,
    Years,
)
from teikit.dates.resolving.periods import (
    resolve_decade,
    resolve_feast,
    resolve_fraction,
    resolve_last_day,
    resolve_season,
    resolve_within_month,
)
from teikit.dates.resolving.points import resolve_period, resolve_point
from teikit.dates.resolving.relative import (
    resolve_relative_day,
    resolve_relative_season,
    resolve_relative_unit,
    resolve_weekday,
)
from teikit.dates.resolving.state import State, annotation_of, iso_year
from teikit.model.annotation import Annotation
from teikit.model.normalised_date import NormalisedDate


def resolve(expression: Expression, state: State) -> Annotation | None:
    """The annotation of an expression; ``None`` where it says nothing in this record."""
    value = expression.value
    if isinstance(value, Point):
        return resolve_point(expression, value, state)
    if isinstance(value, Period):
        return resolve_period(expression, value, state)
    if isinstance(value, Years):
        first = iso_year(value.first) if value.first is not None else None
        last = iso_year(value.last) if value.last is not None else None
        date = NormalisedDate(not_before=first, not_after=last, calendar=value.calendar)
        return annotation_of(expression, date, [], derived=False)
    if isinstance(value, Decade):
        return resolve_decade(expression, value, state)
    if isinstance(value, Season):
        return resolve_season(expression, value, state)
    if isinstance(value, Fraction):
        return resolve_fraction(expression, value, state)
    if isinstance(value, WithinMonth):
        return resolve_within_month(expression, value, state)
    if isinstance(value, LastDay):
        return resolve_last_day(expression, value, state)
    if isinstance(value, Feast):
        return resolve_feast(expression, value, state)
    if not state.context.relative:
        return None
    if isinstance(value, RelativeDay):
        return resolve_relative_day(expression, value, state)
    if isinstance(value, Weekday):
        return resolve_weekday(expression, value, state)
    if isinstance(value, RelativeSeason):
        return resolve_relative_season(expression, value, state)
    return resolve_relative_unit(expression, value, state)
