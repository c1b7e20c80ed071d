"""The Julian calendar ("Old Style"): every fourth year is a leap year.

In force in the Catholic countries until 4 October 1582, in Britain until 2 September 1752, in Russia until
31 January 1918.
"""

from teikit.dates.calendars import Calendar
from teikit.dates.calendars.gregorian import DAYS


def month_length(year: int, month: int) -> int:
    """Days in a month, 0 for a month that does not exist."""
    if not 1 <= month <= 12:
        return 0
    return 29 if month == 2 and year % 4 == 0 else DAYS[month - 1]


def day_number(year: int, month: int, day: int) -> int:
    """Days since the beginning of the Gregorian year 1, which is 3 January 1 here.

    >>> from teikit.dates.calendars import gregorian
    >>> gregorian.date(day_number(1917, 10, 24))
    (1917, 11, 6)
    """
    before = year - 1
    leap = 1 if month > 2 and year % 4 == 0 else 0
    return 365 * before + before // 4 + sum(DAYS[: month - 1]) + leap + day - 2


def date(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number.

    >>> from teikit.dates.calendars import gregorian
    >>> date(gregorian.day_number(1582, 10, 15))
    (1582, 10, 5)
    """
    year = (4 * (number + 1)) // 1461 + 1
    while day_number(year, 1, 1) > number:
        year -= 1
    while day_number(year + 1, 1, 1) <= number:
        year += 1
    month = 12
    while day_number(year, month, 1) > number:
        month -= 1
    return year, month, number - day_number(year, month, 1) + 1


CALENDAR = Calendar("julian", day_number, date, month_length)
