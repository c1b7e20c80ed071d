"""The Japanese eras since the Gregorian calendar came into use (1 January 1873).

A year of an era is written ``era * 1000 + year`` within this module's numbers, the era counted from Meiji = 1,
so that a date stays three integers: 昭和35年7月24日 is (3035, 7, 24).
"""

from teikit.dates.calendars import Calendar, gregorian

ERAS = (
    ("明治", (1868, 1, 25)),
    ("大正", (1912, 7, 30)),
    ("昭和", (1926, 12, 25)),
    ("平成", (1989, 1, 8)),
    ("令和", (2019, 5, 1)),
)
"""Name and first day of each."""
PER_ERA = 1000


def _western(year: int) -> int:
    era, count = divmod(year, PER_ERA)
    return ERAS[era - 1][1][0] + count - 1


def era_year(era: str, count: int) -> int:
    """The number of a year of an era, by the era's name; ``ValueError`` for an unknown one."""
    return ([name for name, _ in ERAS].index(era) + 1) * PER_ERA + count


def western_year(era: str, count: int) -> int:
    """The Gregorian year.

    >>> western_year("昭和", 35)
    1960
    """
    return _western(era_year(era, count))


def day_number(year: int, month: int, day: int) -> int:
    """Day number of a date."""
    return gregorian.day_number(_western(year), month, day)


def date(number: int) -> tuple[int, int, int]:
    """Year, month and day; the era is the one that had begun on that day."""
    year, month, day = gregorian.date(number)
    era = max(
        (index for index, (_, first) in enumerate(ERAS, 1) if first <= (year, month, day)),
        default=1,
    )
    return era * PER_ERA + year - ERAS[era - 1][1][0] + 1, month, day


def month_length(year: int, month: int) -> int:
    """Days in a month."""
    return gregorian.month_length(_western(year), month) if 1 <= year // PER_ERA <= len(ERAS) else 0


CALENDAR = Calendar("japanese", day_number, date, month_length)
