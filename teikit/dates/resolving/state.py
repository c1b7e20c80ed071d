"""What the reading of a record knows so far, and the days that it reckons with."""

from dataclasses import dataclass, field
from functools import lru_cache

from teikit.dates.calendars import gregorian
from teikit.dates.context import DateContext
from teikit.dates.expression import (
    Expression,
)
from teikit.model.annotation import Annotation, Certainty
from teikit.model.normalised_date import NormalisedDate


@dataclass(slots=True)
class Day:
    """A Gregorian day, month or year that is known; parts may be missing."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def number(self) -> int | None:
        """Day number; the middle of what is known where the day or month is not."""
        if self.year is None:
            return None
        month = self.month or 7
        day = min(self.day or 15, gregorian.month_length(self.year, month))
        return gregorian.day_number(self.year, month, day)

    def iso(self) -> str | None:
        """As a W3C date; ``--07-24`` without a year."""
        if self.year is None:
            if self.month is None:
                return None
            return f"--{self.month:02}" + (f"-{self.day:02}" if self.day else "")
        return (
            iso_year(self.year)
            + (f"-{self.month:02}" if self.month else "")
            + (f"-{self.day:02}" if self.day and self.month else "")
        )


def iso_year(year: int) -> str:
    """A year in at least four figures; 0 is 1 BC and written -0001, as XML Schema 1.0 counts."""
    return f"{year:04}" if year > 0 else f"-{1 - year:04}"


def parse(value: str | None) -> Day:
    """A W3C date, month or year (a time behind it is left out); nothing known for anything else.

    >>> parse("1957-10-07T10:30:00"), parse("1957-13")
    (Day(year=1957, month=10, day=7), Day(year=None, month=None, day=None))
    """
    return Day(*_numbers(value)) if value else Day()


@lru_cache(maxsize=1024)
def _numbers(value: str) -> tuple[int, ...]:
    """Year, month and day of a W3C date, as far as it has them; nothing for anything else."""
    parts = value.partition("T")[0].split("-")
    try:
        numbers = tuple(int(part) for part in parts if part)
    except ValueError:
        return ()
    if not numbers or value.startswith("-"):
        return ()
    year, month, day = (*numbers, 1, 1)[:3]
    if not 1 <= month <= 12 or not 1 <= day <= gregorian.month_length(year, month):
        return ()
    return numbers[:3]


@dataclass(slots=True)
class State:
    """What the reading of a record knows so far."""

    context: DateContext
    languages: tuple[str, ...]
    reference: Day
    """Date of the document."""
    order: str | None
    """Order of day and month in figures."""
    order_reason: str
    julian_until: Day | None
    """Last Julian day of records like this one."""
    paragraph: int = -1
    """Number of the paragraph being read."""
    carried: Day = field(default_factory=Day)
    """The last date, as far as it was known."""
    carried_paragraph: int = -1
    carried_explicit: bool = False
    carried_since: bool = False
    """Whether the time goes on from it to the day of writing ("since January 1956"): nothing is told from there."""
    entry: Day | None = None
    """Date of the diary entry or section being read."""
    is_republican: bool = False
    """Whether the record has dates of the French Republican calendar."""
    republican: tuple[int, int] | None = None
    """Year and month of the last Republican date."""


@dataclass(slots=True)
class Found:
    """The outcome for one point."""

    day: Day
    derived: bool = False
    """Whether something came from the context."""
    reasons: list[str] = field(default_factory=list)
    calendar: str | None = None
    custom: str | None = None
    impossible: bool = False
    until: Day | None = None
    """Where a month or year of another calendar is a stretch of two Gregorian ones: its last day."""


def annotation_of(
    expression: Expression, date: NormalisedDate, reasons: list[str], derived: bool
) -> Annotation:
    cert = Certainty.LOW if expression.about or expression.doubted else Certainty.MEDIUM if derived else None
    return Annotation(expression.start, expression.end, date, cert, "; ".join(dict.fromkeys(reasons)))


NARRATIVE = 400
"""Days: a record that speaks of a time so long before its own date tells a story, which carries its year on."""


REACH = 4
"""Lines that a story's date is carried over."""


def is_story(state: State, *, past: bool = False) -> bool:
    """Whether the dates before carry the year on, because the record's own date is far away or unknown.

    A lone year ("Treaty of 1951") begins a story only for what is told in the past tense.
    """
    carried, reference = state.carried.number, state.reference.number
    if carried is None or state.carried_since:
        return False
    if state.carried.month is None and not (past and reference is not None and state.carried_explicit):
        return False
    if reference is None:
        return True
    return reference - carried > NARRATIVE and state.paragraph - state.carried_paragraph <= REACH


def _carries(state: State) -> bool:
    """Whether the date before still tells the year of a record without a date: a lone year ("the Act of 1911") only
    for what is told near it.
    """
    return state.carried.month is not None or state.paragraph - state.carried_paragraph <= REACH


def base_date(state: State, *, past: bool = False) -> Day:
    """The date that years are missing from: the last one of a story, the entry of a diary, the document's."""
    if not state.context.relative:
        return Day()
    if is_story(state, past=past):
        return state.carried
    if state.reference.year is None and state.carried.year is not None and _carries(state):
        return state.carried
    return state.entry if state.entry is not None else state.reference


def base_for_day(state: State) -> Day:
    """The date that a day's month is missing from: the last one read, if it has a month, else the document's."""
    if not state.context.relative:
        return Day()
    near = state.paragraph - state.carried_paragraph <= 2
    known = state.carried.year is not None and state.carried.month is not None and not state.carried_since
    if known and (near or is_story(state) or state.reference.month is None):
        return state.carried
    return state.entry if state.entry is not None else state.reference


def day_of_writing(state: State) -> Day | None:
    """The day on which the writer writes."""
    for day in (state.entry, state.reference):
        if day is not None and day.year is not None and day.month is not None and day.day is not None:
            return day
    return None
