"""The days of the Roman calendar: Kalends, Nones and Ides, and the days counted back from them."""

from teikit.dates.calendars import julian

LATE = (3, 5, 7, 10)
"""Months whose Nones and Ides lie two days later."""
BISSEXTILE = 6
"""The number before the Kalends of March that a leap year has twice."""


def roman_day(year: int, month: int, day: str, count: int) -> tuple[int, int, int] | None:
    """The Julian date of a Roman one; ``None`` where it is not certain or does not exist.

    Both ends are counted: III Kalendas is the day before the eve. In leap years the extra day of February is the
    sixth before the Kalends of March a second time, so that the days before it keep their numbers.

    >>> roman_day(1521, 5, "nones", 3), roman_day(1521, 1, "kalends", 12), roman_day(1520, 3, "kalends", 7)
    ((1521, 5, 5), (1520, 12, 21), (1520, 2, 23))
    """
    first = {"kalends": 1, "nones": 5, "ides": 13}[day]
    if day != "kalends":
        first += 2 if month in LATE else 0
        return (year, month, first - count + 1) if count <= (6 if day == "nones" else 8) else None
    if count == 1:
        return year, month, 1
    year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    length = julian.month_length(year, month)
    if month == 2 and length == 29:
        if count == BISSEXTILE:
            return None
        length -= count > BISSEXTILE
    return year, month, length - count + 2
