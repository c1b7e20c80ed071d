"""Whether the words around a candidate bear it out.

A number is a year only where something says so; a day without a month needs "on the"; "May" needs a
preposition. An unmarked date is better than a wrong one.
"""

from teikit.dates.evidence.around import (
    before,
    behind,
    capital,
    coded,
    every,
    is_since,
    numbered,
    past,
    tense,
    word_before,
)
from teikit.dates.evidence.days import day, last_weekday, relative_day, this_unit, weekday, weekday_day
from teikit.dates.evidence.figures import days_roman, numeric, numeric_pair, short_year
from teikit.dates.evidence.months import (
    article_in_front,
    feast,
    last_day,
    month,
    named_month,
    this_month,
    year_in_front,
    year_of_calendar,
)
from teikit.dates.evidence.years import (
    apostrophe_year,
    century,
    century_suffix,
    decade_in_words,
    decade_noun,
    decade_suffix,
    year,
    year_in_words,
    year_of_two_digits,
    years,
)

__all__ = [
    "apostrophe_year",
    "article_in_front",
    "before",
    "behind",
    "capital",
    "century",
    "century_suffix",
    "coded",
    "day",
    "days_roman",
    "decade_in_words",
    "decade_noun",
    "decade_suffix",
    "every",
    "feast",
    "is_since",
    "last_day",
    "last_weekday",
    "month",
    "named_month",
    "numbered",
    "numeric",
    "numeric_pair",
    "past",
    "relative_day",
    "short_year",
    "tense",
    "this_month",
    "this_unit",
    "weekday",
    "weekday_day",
    "word_before",
    "year",
    "year_in_front",
    "year_in_words",
    "year_of_calendar",
    "year_of_two_digits",
    "years",
]
