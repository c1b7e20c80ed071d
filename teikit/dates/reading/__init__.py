"""What the groups of a production mean: from a match to expressions, one function for each shape."""

from collections.abc import Callable, Mapping

from teikit.dates.expression import Expression
from teikit.dates.reading import days, figures, months, periods, relative, years
from teikit.dates.reading.groups import Match
from teikit.dates.window import Window

READERS: Mapping[str, Callable[[Window, Match], list[Expression] | None]] = {
    "day_month": days.named_month,
    "roman_day_of_month": days.roman_day_of_month,
    "day_twice": days.day_twice,
    "month_day": days.named_month,
    "year_month_day": days.named_month,
    "day_of_this_month": days.day_of_this_month,
    "this_month_day": days.this_month_day,
    "weekday_day": days.weekday_day,
    "day": days.day,
    "roman_day_month": days.roman_day_month,
    "republican_year": years.republican_year,
    "days_roman": days.days_roman,
    "other_calendar": days.other_calendar,
    "iso": figures.iso,
    "year_first": figures.year_first,
    "numeric": figures.numeric,
    "roman_day": figures.numeric,
    "double_day": days.double_day,
    "double_numeric": figures.double_numeric,
    "numeric_range": figures.numeric_range,
    "date_time_group": figures.date_time_group,
    "numeric_pair": figures.numeric_pair,
    "month_number_year": figures.month_number_year,
    "month_year": months.month_year,
    "month_list": months.month_list,
    "months": months.months,
    "last_day": months.last_day,
    "month_part_year": months.month_part_year,
    "year_month": months.year_month,
    "year_months": months.year_months,
    "middle_of_month": months.middle_of_month,
    "month": months.month,
    "month_term": months.month_term,
    "court_term": months.court_term,
    "this_month_name": months.this_month_name,
    "year_season": periods.season,
    "season": periods.season,
    "this_season": periods.this_season,
    "fraction": periods.fraction,
    "quarter": periods.quarter,
    "last_of_month": periods.last_of_month,
    "feast": periods.feast,
    "relative_day": relative.relative_day,
    "this_weekday": relative.this_weekday,
    "this_unit": relative.this_unit,
    "distance": relative.distance,
    "relative_year": relative.relative_year,
    "this_year": relative.this_year,
    "weekday": relative.weekday,
    "century": years.century,
    "century_noun": years.century,
    "century_sign": years.century,
    "decade": years.decade,
    "decade_noun": years.decade_noun,
    "decade_noun_behind": years.decade_noun,
    "decade_in_words": years.decade_in_words,
    "years": years.years,
    "year": years.year,
    "year_of_two_digits": years.year_of_two_digits,
    "small_year": years.small_year,
    "apostrophe_year": years.apostrophe_year,
    "year_in_words": years.year_in_words,
}
"""Production of the grammar, and who reads it."""


def read(name: str, window: Window, match: Match) -> list[Expression] | None:
    """The expressions of a match, in the order of the text; ``None`` where it is no date after all."""
    return READERS[name](window, match)
