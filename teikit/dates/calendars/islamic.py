"""The Islamic calendar as computed ("tabular", civil epoch): alternating months of 30 and 29 days, eleven leap
days in thirty years. Where the new moon was watched for, a document may be a day or two off.
"""

from teikit.dates.calendars import Calendar

EPOCH = 227_015
"""Day number of 1 Muharram of the year 1: 16 July 622 of the Julian calendar."""


def is_leap(year: int) -> bool:
    """Whether the last month has thirty days."""
    return (14 + 11 * year) % 30 < 11


def month_length(year: int, month: int) -> int:
    """Days in a month, 0 for a month that does not exist."""
    if not 1 <= month <= 12:
        return 0
    return 30 if month % 2 or (month == 12 and is_leap(year)) else 29


def day_number(year: int, month: int, day: int) -> int:
    """Day number of an Islamic date.

    >>> from teikit.dates.calendars import gregorian
    >>> gregorian.date(day_number(1215, 1, 14))
    (1800, 6, 7)
    """
    before = year - 1
    return EPOCH - 1 + 354 * before + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day


def date(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number."""
    year = (30 * (number - EPOCH) + 10_646) // 10_631
    month = 12
    while day_number(year, month, 1) > number:
        month -= 1
    return year, month, number - day_number(year, month, 1) + 1


CALENDAR = Calendar("islamic", day_number, date, month_length, exact=False)
