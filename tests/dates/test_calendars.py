"""The calendars beside convertdate, and what they promise about each other."""

from datetime import date

import pytest
from convertdate import french_republican, hebrew, holidays, islamic, julian
from hypothesis import given
from hypothesis import strategies as st

from teikit.dates.calendars import calendars, gregorian, japanese
from teikit.dates.easter import easter, feast

JULIAN_DAY = 1721424.5
"""Julian day number of the day before day 1."""
DAYS = st.integers(min_value=240_000, max_value=1_100_000)
OTHERS = {"hebrew": hebrew, "islamic": islamic, "julian": julian}


@pytest.mark.filterwarnings("ignore::DeprecationWarning:convertdate")
@given(DAYS, st.sampled_from(sorted(OTHERS)))
def test_as_convertdate(number: int, name: str) -> None:
    expected = tuple(map(int, OTHERS[name].from_jd(number + JULIAN_DAY)))
    assert calendars()[name].date(number) == expected


@given(DAYS)
def test_gregorian_as_the_standard_library(number: int) -> None:
    day = date.fromordinal(number)
    assert gregorian.date(number) == (day.year, day.month, day.day)
    assert gregorian.weekday(number) == day.weekday()


@given(DAYS, st.sampled_from(sorted(calendars().keys() - {"french-republican", "japanese"})))
def test_there_and_back(number: int, name: str) -> None:
    calendar = calendars()[name]
    year, month, day = calendar.date(number)
    assert calendar.day_number(year, month, day) == number
    assert 1 <= day <= calendar.month_length(year, month)


def test_every_day_of_the_republic() -> None:
    calendar = calendars()["french-republican"]
    for number in range(gregorian.day_number(1792, 9, 22), gregorian.day_number(1806, 1, 1)):
        expected = tuple(map(int, french_republican.from_jd(number + JULIAN_DAY)))
        assert calendar.date(number) == expected
        assert calendar.day_number(*expected) == number


@given(st.integers(min_value=gregorian.day_number(1868, 1, 25), max_value=gregorian.day_number(2100, 1, 1)))
def test_japanese_eras(number: int) -> None:
    calendar = calendars()["japanese"]
    assert calendar.day_number(*calendar.date(number)) == number


@pytest.mark.parametrize(
    ("era", "count", "year"), [("昭和", 35, 1960), ("平成", 1, 1989), ("明治", 45, 1912)]
)
def test_years_of_eras(era: str, count: int, year: int) -> None:
    assert japanese.western_year(era, count) == year


@given(st.integers(min_value=1583, max_value=3000))
def test_easter(year: int) -> None:
    assert gregorian.date(easter(year)) == tuple(holidays.easter(year))


@pytest.mark.parametrize(
    ("rule", "year", "day"),
    [("easter+49", 1838, (1838, 6, 3)), ("easter-2", 1892, (1892, 4, 15)), ("12-25", 1871, (1871, 12, 25))],
)
def test_feasts(rule: str, year: int, day: tuple[int, int, int]) -> None:
    assert feast(rule, year) == day


@pytest.mark.parametrize("name", sorted(calendars()))
def test_months_that_do_not_exist(name: str) -> None:
    year = 3035 if name == "japanese" else 5
    assert calendars()[name].month_length(year, 14) == 0
