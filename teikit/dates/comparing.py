"""Whether the words of a date agree with the attributes that an editor gave it."""

import re
from collections.abc import Iterator, Mapping

from teikit.dates.calendars import gregorian, julian
from teikit.dates.context import DateContext
from teikit.dates.recogniser import recognise
from teikit.dates.resolving import parse
from teikit.model.normalised_date import NormalisedDate

STATED = (
    ("when", "when"),
    ("from", "from_"),
    ("to", "to"),
    ("notBefore", "not_before"),
    ("notAfter", "not_after"),
)

OF_ROME = re.compile(r"\b(?:[KC]al|Non|Id|Prid)(?:\.|end|a[es]\b|us\b|ibus\b|ie\b|arum\b)", re.IGNORECASE)
"""Kalends, Nones, Ides: the day named is counted back from, and may lie in the month or year before."""

FIGURES_OF_YEAR = re.compile(r"(?<!\d)\d{3,4}(?!\d)")

FIGURES_OF_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")

DAYS_OF_FEASTS = 2
"""Days before and behind the one that a feast is on, that its name may mean too: Christmas, Easter."""

LAST_OLD_NEW_YEAR = 1752
"""Until then years began on other days than 1 January somewhere: 25 March in England, Easter in France."""


def compare(text: str, attributes: Mapping[str, str], context: DateContext | None = None) -> str | None:
    """What the words say, where the attributes (``when``, ``from``, ``to``, ``notBefore``, ``notAfter``) differ.

    ``None`` where both agree or where nothing can be said: the words are no full date, or the century, the order
    of day and month or the calendar is a guess; where one is the Old Style of the other; where the words have another
    year beside the one that was read (“1862 [1863]”).
    """
    if OF_ROME.search(text):
        return None
    found = [
        annotation
        for annotation in recognise(text, context or DateContext())
        if isinstance(annotation.value, NormalisedDate) and annotation.cert is None
    ]
    outer = [annotation for annotation in found if not any(_inside(annotation, other) for other in found)]
    if len(outer) != 1:
        return None
    annotation = outer[0]
    if FIGURES_OF_YEAR.search(text[: annotation.start] + " " + text[annotation.end :]):
        return None
    value = annotation.value
    assert isinstance(value, NormalisedDate)
    if value.impossible:
        return f"the words “{text.strip()}” name a day that does not exist"
    if "says" in annotation.reason:
        return f"the words “{text.strip()}”: {annotation.reason}"
    said = value.attributes()
    if (
        any(
            "calendar" in inner.value.attributes()
            for inner in found
            if isinstance(inner.value, NormalisedDate)
        )
        and value.calendar != "julian"
    ):
        return None
    stated = {name: attributes[name] for name, _ in STATED if attributes.get(name)}
    if not stated or not said:
        return None
    if _window(stated) is None or _window({k: str(v) for k, v in said.items()}) is None:
        return None
    a, b = _window(stated), _window({name: str(said[name]) for name, _ in STATED if name in said})
    if a is None or b is None:
        return None
    slack = DAYS_OF_FEASTS if b[0] == b[1] and not FIGURES_OF_DAY.search(text) else 0
    for first, last in _meant(*b, is_vague="when" not in said):
        if a[0] <= last + slack and first - slack <= a[1]:
            return None
    shown = ", ".join(f'{name}="{said[name]}"' for name, _ in STATED if name in said)
    return f"the words “{text.strip()}” say {shown}"


def _inside(inner: object, outer: object) -> bool:
    start, end = getattr(inner, "start", 0), getattr(inner, "end", 0)
    first, last = getattr(outer, "start", 0), getattr(outer, "end", 0)
    return bool((first, last) != (start, end) and first <= start and end <= last)


def _meant(first: int, last: int, *, is_vague: bool) -> Iterator[tuple[int, int]]:
    """The windows of day numbers that words may be meant to say: what they say, and for a day the same in the other
    style; seasons and parts of centuries begin and end where their authors like."""
    margin = (last - first) // 2 if is_vague else 0
    yield first - margin, last + margin
    if first != last:
        return
    year, month, day = gregorian.date(first)
    yield (as_old_style := julian.day_number(year, month, day)), as_old_style
    yield (as_new_style := gregorian.day_number(*julian.date(first))), as_new_style
    if year <= LAST_OLD_NEW_YEAR and month <= 4:
        for style in (gregorian, julian):
            yield (next_year := style.day_number(year + 1, month, day)), next_year


def _window(stated: Mapping[str, str]) -> tuple[int, int] | None:
    """First and last day number that attributes allow; ``None`` where they are no full dates."""
    low = stated.get("when") or stated.get("from") or stated.get("notBefore")
    high = stated.get("when") or stated.get("to") or stated.get("notAfter")
    first, last = parse(low), parse(high)
    if (low and first.year is None) or (high and last.year is None) or not (low or high):
        return None
    start, end = -10_000_000, 10_000_000
    if first.year is not None:
        start = gregorian.day_number(first.year, first.month or 1, first.day or 1)
    if last.year is not None:
        month = last.month or 12
        end = gregorian.day_number(last.year, month, last.day or gregorian.month_length(last.year, month))
    return start, end
