"""What is known about a record before its dates are read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateContext:
    """The circumstances of a text."""

    languages: tuple[str, ...] = ()
    """Languages of the text (BCP 47), the main one first. Empty: told from the words."""
    reference_date: str | None = None
    """Date of the document, W3C; maybe only a year or a month. ``None``: unknown, so that nothing relative to
    it has a value."""
    country: str | None = None
    """ISO 3166 code; decides between 4/10 as April and as October in English."""
    day_month_order: str | None = None
    """``dmy``, ``mdy``, ``ymd``: how dates are written in figures. ``None``: told from the record."""
    julian_until: str | None = None
    """Last day of the Julian calendar, ``YYYY-MM-DD`` in it. ``None``: as usual in the language; ``""``: never."""
    century: int | None = None
    """First year of the hundred years that two-digit years lie in: 1860 makes '59 1959. ``None``: told from the
    record, and without it no value is given."""
    relative: bool = True
    """Whether "yesterday" and dates without a year are resolved by the reference date and the dates before."""
