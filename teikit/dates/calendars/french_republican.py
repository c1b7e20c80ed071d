"""The calendar of the French Republic, 1793-1805.

Twelve months of thirty days and five or six complementary days, which count here as month 13. The year begins
on the day of the autumn equinox in Paris; during the years 1 to 14, in which the calendar was in force, the
years 3, 7 and 11 had a sixth complementary day. Later years (the Commune's 79) follow Romme's proposal: leap
years as in the Gregorian calendar, so that the year 20 is the first of them.
"""

from teikit.dates.calendars import Calendar
from teikit.dates.calendars.gregorian import day_number as gregorian_day_number

FIRST_DAY = gregorian_day_number(1792, 9, 22)
LEAP_YEARS_IN_FORCE = (3, 7, 11)
MONTHS = 13


def is_leap(year: int) -> bool:
    """Whether the year has six complementary days."""
    if year <= 14:
        return year in LEAP_YEARS_IN_FORCE
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in a month; 13 are the complementary days."""
    if not 1 <= month <= MONTHS or year < 1:
        return 0
    return 30 if month < MONTHS else 6 if is_leap(year) else 5


def day_number(year: int, month: int, day: int) -> int:
    """Day number of a Republican date.

    >>> from teikit.dates.calendars import gregorian
    >>> gregorian.date(day_number(2, 11, 9))  # 9 thermidor an II
    (1794, 7, 27)
    """
    leap_days = sum(is_leap(earlier) for earlier in range(1, year))
    return FIRST_DAY + 365 * (year - 1) + leap_days + 30 * (month - 1) + day - 1


def date(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number; the day must not lie before 22 September 1792."""
    year = (number - FIRST_DAY) // 366 + 1
    while day_number(year + 1, 1, 1) <= number:
        year += 1
    month, day = divmod(number - day_number(year, 1, 1), 30)
    return year, month + 1, day + 1


CALENDAR = Calendar("french-republican", day_number, date, month_length)
