"""The weekday as a checksum of a date."""

from teikit.dates.calendars import gregorian, julian
from teikit.dates.vocabulary import languages, lexicon
from teikit.dates.wordclass import WEEKDAY

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def weekday_of(year: int, month: int, day: int) -> int:
    """Weekday of a Gregorian day, Monday 0.

    >>> NAMES[weekday_of(1958, 9, 19)]
    'Friday'
    """
    return gregorian.weekday(gregorian.day_number(year, month, day))


def weekday_named(word: str, codes: tuple[str, ...] = ()) -> int | None:
    """The weekday that a word names in one of the languages (all, if none is given), Monday 0."""
    from teikit.dates.forms import lower

    for code in codes or tuple(languages()):
        meaning = lexicon(code).words.get(lower(word))
        if meaning is not None and meaning.kind == WEEKDAY and isinstance(meaning.value, int):
            return meaning.value
    return None


def weekday_doubt(reason: str) -> str | None:
    """The part of an annotation's reason that tells of a weekday that the date had not.

    >>> weekday_doubt("year from the record's date; says Friday, but 1958-09-18 was a Thursday")
    'says Friday, but 1958-09-18 was a Thursday'
    """
    return next((part for part in reason.split("; ") if part.startswith("says ")), None)


def weekday_disagrees(weekday: int, when: str) -> str | None:
    """What is wrong with a day said to be a weekday; ``None`` where the two agree or ``when`` is no day.

    >>> weekday_disagrees(4, "1958-09-20")
    'says Friday, but 1958-09-20 was a Saturday (the weekday fits the Julian calendar)'
    """
    parts = when.partition("T")[0].split("-")
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return None
    year, month, day = map(int, parts)
    if not 1 <= day <= gregorian.month_length(year, month):
        return None
    actual = weekday_of(year, month, day)
    if actual == weekday:
        return None
    old = gregorian.weekday(julian.day_number(year, month, day))
    hint = " (the weekday fits the Julian calendar)" if old == weekday else ""
    return f"says {NAMES[weekday]}, but {when} was a {NAMES[actual]}{hint}"
