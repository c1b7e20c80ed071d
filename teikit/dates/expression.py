"""What words say about time, before the context is asked: values with parts that may be missing."""

from dataclasses import dataclass, field, replace

FIELDS = ("year", "month", "day")


@dataclass(slots=True)
class Point:
    """A day, month or year, as far as the words name it."""

    year: int | None = None
    """In ``calendar``; 0 and below are years before Christ, astronomically counted."""
    month: int | None = None
    day: int | None = None
    short_year: int | None = None
    """The last two digits, where the century is not written."""
    weekday: int | None = None
    """Monday 0."""
    calendar: str | None = None
    """As the words have it; ``None``: not said."""
    month_shift: int | None = None
    """"ult." -1, "inst." 0: the month, counted from the document's."""
    year_shift: int | None = None
    """The year, counted from the document's."""
    swappable: bool = False
    """Day and month are both in figures of 12 or less and may be the other way round."""
    order: str | None = None
    """``dmy`` or ``mdy`` where day and month are in figures and only one can be the day."""
    counted_back: tuple[str, int] | None = None
    """``kalends``, ``nones`` or ``ides`` of the month, and the number counted back from it, both ends included."""
    tense: int = 0
    """-1 where the sentence tells of the past, 1 where of the future; asked only where year or month is not said."""
    doubled: bool = False
    """Whether the year is written double, as in the Julian calendar with its new year on 25 March: "1731/2"."""
    equated: tuple[int, int, int] | None = None
    """Year, month and day of the Gregorian calendar that the words give beside a day of another one."""
    recurring: bool = False
    """"of every November": no year is meant."""

    @property
    def has_year(self) -> bool:
        """Whether the words fix the year (short years and "last year" too)."""
        return self.year is not None or self.short_year is not None or self.year_shift is not None

    @property
    def has_month(self) -> bool:
        """Whether the words fix the month."""
        return self.month is not None or self.month_shift is not None

    def completed_by(self, other: "Point") -> "Point":
        """This point with what only the other says: "16" of "16–24 March 1960"."""
        filled = replace(self)
        if not filled.has_year and (other.has_year or not filled.has_month):
            filled.year, filled.short_year, filled.year_shift = other.year, other.short_year, other.year_shift
        if not filled.has_month:
            filled.month, filled.month_shift = other.month, other.month_shift
        filled.calendar = filled.calendar or other.calendar
        return filled


@dataclass(slots=True)
class Period:
    """From one point to another, or somewhere between them."""

    first: Point
    last: Point
    between: bool = False


@dataclass(slots=True)
class Years:
    """Somewhere between two years (a century, a decade), both included; ``None`` on one side: open."""

    first: int | None
    last: int | None
    calendar: str | None = None
    """Where the words count in another calendar: ``islamic``. The years are Gregorian all the same."""


@dataclass(slots=True)
class RelativeDay:
    """A day at a distance from the document's."""

    days: int
    weekday: int | None = None


@dataclass(slots=True)
class Weekday:
    """A Monday: last, this or next, or the one that the sentence means."""

    weekday: int
    shift: int | None = None
    week_shift: int | None = None
    """"Monday of last week" -1."""
    past: bool = False
    """Whether the sentence tells of the past."""


@dataclass(slots=True)
class RelativeUnit:
    """ "last month", "this year"."""

    unit: str
    shift: int


@dataclass(slots=True)
class Season:
    """ "spring of 1931", "Winter 1962/63"."""

    name: str
    year: Point


@dataclass(slots=True)
class RelativeSeason:
    """ "last winter", "this summer"."""

    name: str
    shift: int


@dataclass(slots=True)
class Fraction:
    """ "second quarter of 1956", "last third of the month"."""

    number: int
    """Counted from 1; -1 is the last."""
    of: int
    """2 for halves, 3 for thirds, 4 for quarters."""
    whole: Point


@dataclass(slots=True)
class WithinMonth:
    """ "last Monday in August 1935", "first week of May"."""

    number: int
    """Counted from 1; -1 is the last."""
    weekday: int | None
    """``None``: a week is meant."""
    month: Point


@dataclass(slots=True)
class LastDay:
    """ "the last day of May 1850"."""

    month: Point


@dataclass(slots=True)
class Feast:
    """ "Easter 1827", "Lady Day"."""

    rule: str
    """``12-25`` or ``easter+49``."""
    year: Point


@dataclass(slots=True)
class Decade:
    """ "the 1950s", "the thirties"."""

    year: int
    """First year; below 100 where the century is not said."""


Value = (
    Point
    | Period
    | Years
    | RelativeDay
    | Weekday
    | RelativeUnit
    | Season
    | RelativeSeason
    | Fraction
    | WithinMonth
    | LastDay
    | Feast
    | Decade
)


@dataclass(slots=True)
class Expression:
    """A value and the words that say it."""

    start: int
    end: int
    value: Value
    shape: str
    """The production of the grammar, for the reason."""
    first: int
    """Index of the first token in its window."""
    last: int
    """Index behind the last token."""
    about: bool = False
    doubted: bool = False
    """Whether a question mark in brackets stands behind it."""
    bound: str | None = None
    """``before``, ``after``; ``last``, ``next`` of a month ("last October")."""
    part: str | None = None
    """``early``, ``middle``, ``late``."""
    inner: list["Expression"] = field(default_factory=list)
    """Dates inside this one, in another calendar."""
    since: bool = False
    """Whether the time goes on from there to the day of writing: "since January 1956"."""
    list_item: bool = False
    """Whether it is one of several that share month or year ("1 and 2 May")."""
    time: str | None = None
    """Time of day that follows: ``10:30:00``."""
    slash: bool = False
    """Whether two days stand with a stroke between them, Old and New Style maybe: "12/23 Octobre"."""
