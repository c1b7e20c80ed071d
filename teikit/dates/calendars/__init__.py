"""The calendars: one file each, every one a pair of functions between a day and its date.

All arithmetic goes through the *day number*: days since the Gregorian 1 January of the year 1, which is day 1
(the numbering of ``datetime.date.toordinal``, extended to earlier and later days). Years are counted
astronomically: the year before 1 is 0.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Calendar:
    """A way of counting days."""

    name: str
    """As in ``NormalisedDate.calendar``: ``julian``, ``french-republican`` …"""
    day_number: Callable[[int, int, int], int]
    """Day number of (year, month, day). The date must be one of the calendar: see ``month_length``."""
    date: Callable[[int], tuple[int, int, int]]
    """(year, month, day) of a day number."""
    month_length: Callable[[int, int], int]
    """Days in (year, month); 0 where the year has no such month."""
    exact: bool = True
    """Whether every day is certain. ``False`` where the beginning of a month was seen, not computed, so that
    a document may be a day or two off."""


@cache
def calendars() -> Mapping[str, Calendar]:
    """All calendars of this folder by name."""
    from teikit import catalogue
    from teikit.dates import calendars as folder

    found: Mapping[str, Calendar] = catalogue.collect(folder, "CALENDAR", lambda calendar: calendar.name)
    return found
