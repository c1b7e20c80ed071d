"""The movable feasts."""

from teikit.dates.calendars import gregorian, julian

FIRST_GREGORIAN_YEAR = 1583


def easter(year: int, is_julian: bool = False) -> int:
    """Day number of Easter Sunday (Gregorian reckoning from 1583; Julian before, and in the Eastern churches).

    >>> gregorian.date(easter(1887)), gregorian.date(easter(1960))
    ((1887, 4, 10), (1960, 4, 17))
    """
    golden = year % 19
    if is_julian or year < FIRST_GREGORIAN_YEAR:
        epact = (19 * golden + 15) % 30
        weekday = (year + year // 4 + epact) % 7
        moon = epact - weekday
        month = 3 + (moon + 40) // 44
        return julian.day_number(year, month, moon + 28 - 31 * (month // 4))
    century = year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    distance = moon - weekday
    month = 3 + (distance + 40) // 44
    return gregorian.day_number(year, month, distance + 28 - 31 * (month // 4))


def feast(rule: str, year: int) -> tuple[int, int, int]:
    """The day of a feast in a year, by its rule: ``12-25`` or ``easter+49``.

    >>> feast("easter+49", 1838)
    (1838, 6, 3)
    """
    if rule.startswith("easter"):
        return gregorian.date(easter(year) + int(rule.removeprefix("easter")))
    month, _, day = rule.partition("-")
    return year, int(month), int(day)
