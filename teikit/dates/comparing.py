"""Whether the words of a date agree with the attributes that an editor gave it."""

from collections.abc import Mapping

from teikit.dates.calendars import gregorian
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


def compare(text: str, attributes: Mapping[str, str], context: DateContext | None = None) -> str | None:
    """What the words say, where the attributes (``when``, ``from``, ``to``, ``notBefore``, ``notAfter``) differ.

    ``None`` where both agree or where nothing can be said: the words are no full date, or the century, the order
    of day and month or the calendar is a guess.
    """
    found = [
        annotation
        for annotation in recognise(text, context or DateContext())
        if isinstance(annotation.value, NormalisedDate) and annotation.cert is None
    ]
    outer = [annotation for annotation in found if not any(_inside(annotation, other) for other in found)]
    if len(outer) != 1:
        return None
    annotation = outer[0]
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
    if a is None or b is None or (a[0] <= b[1] and b[0] <= a[1]):
        return None
    shown = ", ".join(f'{name}="{said[name]}"' for name, _ in STATED if name in said)
    return f"the words “{text.strip()}” say {shown}"


def _inside(inner: object, outer: object) -> bool:
    start, end = getattr(inner, "start", 0), getattr(inner, "end", 0)
    first, last = getattr(outer, "start", 0), getattr(outer, "end", 0)
    return bool((first, last) != (start, end) and first <= start and end <= last)


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
