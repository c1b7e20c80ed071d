"""The Hebrew calendar, months numbered from Nisan (1) to Adar (12) and, in leap years, second Adar (13).

The year begins with Tishri (7). Rules of Hillel II: the molad of Tishri, advanced by the four postponements.
"""

from teikit.dates.calendars import Calendar

EPOCH = -1_373_427
"""Day number of the day before 1 Tishri of the year 1, less the first molad's half day."""
PARTS_IN_DAY = 25_920
PARTS_IN_MONTH = 765_433
FIRST_MOLAD = 12_084
NISAN, TAMMUZ, ELUL, TISHRI, MARHESHVAN, KISLEV, TEVET, ADAR, SECOND_ADAR = 1, 4, 6, 7, 8, 9, 10, 12, 13


def is_leap(year: int) -> bool:
    """Whether the year has a second Adar: seven times in nineteen years."""
    return (7 * year + 1) % 19 < 7


def _elapsed(year: int) -> int:
    """Days from the epoch to the new year, before the last two postponements."""
    months = (235 * year - 234) // 19
    days = months * 29 + (FIRST_MOLAD + 13_753 * months) // PARTS_IN_DAY
    return days + 1 if 3 * (days + 1) % 7 < 3 else days


def new_year(year: int) -> int:
    """Day number of 1 Tishri."""
    before, this, after = _elapsed(year - 1), _elapsed(year), _elapsed(year + 1)
    postponed = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return EPOCH + this + postponed


def month_length(year: int, month: int) -> int:
    """Days in a month, 0 for a month that does not exist."""
    if not 1 <= month <= (SECOND_ADAR if is_leap(year) else ADAR):
        return 0
    days_in_year = new_year(year + 1) - new_year(year)
    if month in (2, TAMMUZ, ELUL, TEVET, SECOND_ADAR):
        return 29
    if month == ADAR and not is_leap(year):
        return 29
    if month == MARHESHVAN and days_in_year % 10 != 5:
        return 29
    if month == KISLEV and days_in_year % 10 == 3:
        return 29
    return 30


def _months_in_order(year: int) -> list[int]:
    last = SECOND_ADAR if is_leap(year) else ADAR
    return [*range(TISHRI, last + 1), *range(NISAN, TISHRI)]


def day_number(year: int, month: int, day: int) -> int:
    """Day number of a Hebrew date.

    >>> from teikit.dates.calendars import gregorian
    >>> gregorian.date(day_number(5721, 7, 5))  # 5 Tishri 5721
    (1960, 9, 26)
    """
    months = _months_in_order(year)
    before = months[: months.index(month)]
    return new_year(year) + sum(month_length(year, earlier) for earlier in before) + day - 1


def date(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number."""
    year = (number - EPOCH) * 98_496 // 35_975_351
    while new_year(year + 1) <= number:
        year += 1
    rest = number - new_year(year)
    for month in _months_in_order(year):
        length = month_length(year, month)
        if rest < length:
            return year, month, rest + 1
        rest -= length
    raise AssertionError("the months of a year add up to its length")


CALENDAR = Calendar("hebrew", day_number, date, month_length)
