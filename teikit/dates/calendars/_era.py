"""Calendars that count the Gregorian months and days, and the years from an event of their own."""

from teikit.dates.calendars import Calendar, gregorian


def counted_from(name: str, year_before_first: int) -> Calendar:
    """The Gregorian calendar with the year ``year_before_first + 1`` called 1."""

    def day_number(year: int, month: int, day: int) -> int:
        return gregorian.day_number(year + year_before_first, month, day)

    def date(number: int) -> tuple[int, int, int]:
        year, month, day = gregorian.date(number)
        return year - year_before_first, month, day

    def month_length(year: int, month: int) -> int:
        return gregorian.month_length(year + year_before_first, month)

    return Calendar(name, day_number, date, month_length)
