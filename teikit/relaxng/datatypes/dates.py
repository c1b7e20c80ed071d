"""Dates, times, durations (XML Schema part 2, sections 3.2.6 to 3.2.14).

A point in time is a pair: whether it has a time zone, and its seconds on the time line (in UTC where it has one)
with the decimals of the seconds as digits, which compare as text. Years go beyond what ``datetime`` knows.
"""

from typing import NamedTuple

from teikit.relaxng.datatypes.datatype import Context
from teikit.relaxng.datatypes.primitive import BOUNDS, Primitive, ascii_matcher

_PIECES = {
    "Y": r"(?P<year>-?(?:[1-9][0-9]*)?[0-9]{4})",
    "M": r"(?P<month>[0-9]{2})",
    "D": r"(?P<day>[0-9]{2})",
    "t": r"(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2}):(?P<second>[0-9]{2})(?:\.(?P<decimals>[0-9]*))?",
}
_ZONE = r"(?P<zone>Z|[+\-][0-9]{2}:[0-5][0-9])?"

_DAY = 86_400
_FURTHEST_ZONE = 14 * 3_600


class Moment(NamedTuple):
    """A point in time, see above."""

    zoned: bool
    seconds: int
    decimals: str


class Temporal(Primitive):
    """One of the eight types of dates and times: its shape in letters, ``Y-M-D`` for a date."""

    facets = BOUNDS

    def __init__(self, shape: str, words: str) -> None:
        self.words = words
        self._pattern = "".join(_PIECES.get(char, char) for char in shape) + _ZONE

    def read(self, text: str, context: Context) -> Moment:
        """Section 3.2.7.1: there is no year 0 in XML Schema 1.0."""
        match = ascii_matcher(self._pattern)(text)
        self.require(match)
        parts = match.groupdict()
        year = int(parts.get("year", 2000))
        month = int(parts.get("month", 1))
        day = int(parts.get("day", 1))
        if not year:
            raise ValueError(f"{self.words}; there is no year 0000")
        if not 1 <= month <= 12:
            raise ValueError(f"{self.words}; there is no month {month:02}")
        if not 1 <= day <= days_of_month(year, month):
            raise ValueError(f"{self.words}; that month has no day {day:02}")
        hour, minute, second = (int(parts.get(name) or 0) for name in ("hour", "minute", "second"))
        decimals = (parts.get("decimals") or "").rstrip("0")
        # As jing has it: a leap second may stand in any minute; 24:00:00 is not a time.
        if hour > 23 or minute > 59 or second > 60:
            raise ValueError(f"{self.words}; there is no such time of day")
        zone = parts["zone"]
        offset = 0
        if zone and zone != "Z":
            offset = int(zone[1:3]) * 3_600 + int(zone[4:6]) * 60
            if offset > _FURTHEST_ZONE:
                raise ValueError(f"{self.words}; time zones go from -14:00 to +14:00")
            offset = -offset if zone[0] == "-" else offset
        if year < 0:
            year += 1  # -0001 is the year before 0001
        seconds = _days(year, month, day) * _DAY + hour * 3_600 + minute * 60 + second - offset
        return Moment(zone is not None, seconds, decimals)

    def below(self, one: Moment, other: Moment) -> bool:
        """Section 3.2.7.3: without a zone, a time may be up to 14 hours off either way."""
        if one.zoned == other.zoned:
            return one[1:] < other[1:]
        return (one.seconds + _FURTHEST_ZONE, one.decimals) < (other.seconds, other.decimals)


def days_of_month(year: int, month: int) -> int:
    """Days of a month in the proleptic Gregorian calendar; -1 is the year before 1."""
    if month == 2:
        astronomical = year if year > 0 else year + 1
        leap = astronomical % 4 == 0 and (astronomical % 100 != 0 or astronomical % 400 == 0)
        return 29 if leap else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _days(year: int, month: int, day: int) -> int:
    """Days since the first of March of the year 0: years begin in March so that the leap day is their last."""
    year -= month <= 2
    month = (month + 9) % 12
    return year * 365 + year // 4 - year // 100 + year // 400 + (month * 306 + 5) // 10 + day - 1


class Span(NamedTuple):
    """A duration: months and seconds, both with its sign, and the decimals of the seconds."""

    months: int
    seconds: int
    decimals: str


class Duration(Primitive):
    """``duration``."""

    words = "a duration such as P1Y6M or PT2H30M"
    facets = BOUNDS

    def read(self, text: str, context: Context) -> Span:
        match = ascii_matcher(
            r"(-?)P(?=.)(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?"
            r"(?:T(?=.)(?:([0-9]+)H)?(?:([0-9]+)M)?(?:(?=[0-9.]*[0-9])([0-9]*)(?:\.([0-9]*))?S)?)?"
        )(text)
        self.require(match and len(text) < 2_000)
        years, months, days, hours, minutes, seconds = (
            int(match.group(index) or 0) for index in (2, 3, 4, 5, 6, 7)
        )
        sign = -1 if match.group(1) else 1
        decimals = (match.group(8) or "").rstrip("0")
        total = days * _DAY + hours * 3_600 + minutes * 60 + seconds
        return Span(sign * (years * 12 + months), sign * total, decimals and ("-" * (sign < 0) + decimals))

    def below(self, one: Span, other: Span) -> bool:
        """Section 3.2.6.2: less when less from each of four dates on."""
        return all(
            _after(year, month, one) < _after(year, month, other)
            for year, month in ((1696, 9), (1697, 2), (1903, 3), (1903, 7))
        )


def _after(year: int, month: int, span: Span) -> tuple[int, float]:
    """Where one gets from the first of a month."""
    years, month = divmod(month - 1 + span.months, 12)
    fraction = float("0." + span.decimals.lstrip("-")) if span.decimals else 0.0
    return (
        _days(year + years, month + 1, 1) * _DAY + span.seconds,
        -fraction if span.decimals.startswith("-") else fraction,
    )


DATE_TIME = Temporal("Y-M-DTt", "a date with time such as 1960-07-24T18:30:00")
DATE = Temporal("Y-M-D", "a date such as 1960-07-24")
TIME = Temporal("t", "a time of day such as 18:30:00")
YEAR_MONTH = Temporal("Y-M", "a year with month such as 1960-07")
YEAR = Temporal("Y", "a year of four digits such as 1960")
MONTH_DAY = Temporal("--M-D", "a day of the year such as --07-24")
DAY = Temporal("---D", "a day of the month such as ---24")
MONTH = Temporal("--M", "a month such as --07")
