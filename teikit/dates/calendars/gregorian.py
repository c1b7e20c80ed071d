"""The Gregorian calendar, reckoned backwards before its introduction in 1582 (proleptic, as in ISO 8601)."""

from teikit.dates.calendars import Calendar

DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
DAYS_IN_400_YEARS = 146_097


def is_leap(year: int) -> bool:
    """Whether the year has a 29 February.

    >>> [is_leap(year) for year in (1600, 1700, 1960, 1961)]
    [True, False, True, False]
    """
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in a month, 0 for a month that does not exist."""
    if not 1 <= month <= 12:
        return 0
    return 29 if month == 2 and is_leap(year) else DAYS[month - 1]


def day_number(year: int, month: int, day: int) -> int:
    """Days since the beginning of the year 1.

    >>> day_number(1, 1, 1), day_number(1970, 1, 1)
    (1, 719163)
    """
    before = year - 1
    leap = 1 if month > 2 and is_leap(year) else 0
    return 365 * before + before // 4 - before // 100 + before // 400 + sum(DAYS[: month - 1]) + leap + day


def date(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number.

    >>> date(719163)
    (1970, 1, 1)
    """
    year = (number * 400) // DAYS_IN_400_YEARS + 1
    while day_number(year, 1, 1) > number:
        year -= 1
    while day_number(year + 1, 1, 1) <= number:
        year += 1
    month = 12
    while day_number(year, month, 1) > number:
        month -= 1
    return year, month, number - day_number(year, month, 1) + 1


def weekday(number: int) -> int:
    """Day of the week, Monday 0 (in every calendar the same).

    >>> weekday(day_number(1958, 9, 19))  # a Friday
    4
    """
    return (number + 6) % 7


CALENDAR = Calendar("gregorian", day_number, date, month_length)
