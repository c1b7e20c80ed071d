"""Times of day, and dates with the hour behind them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from teikit.model.annotation import Annotation
from teikit.model.normalised_date import NormalisedDate, TimeOfDay

_PATTERNS = (
    # 10:30 a.m. · 4 p.m. · 4.45 p.m.
    r"(?P<h1>\d{1,2})(?:[:.](?P<m1>[0-5]\d))?\s?(?P<half>[ap]\.?\s?m\b\.?)",
    # 17.00 hours · 9.30 Uhr · 18 Uhr 40 · 14 h 30 · 7 heures · 11.00 часов · godz. 10.15
    r"(?P<h2>[01]?\d|2[0-4])(?:[:.](?P<m2>[0-5]\d))?\s?(?:hours|hrs\.?|Uhr|heures?|horas?|ore|часов|часа|час\b|ч\.)"
    r"(?:\s(?P<m2b>[0-5]\d)\b(?!\s?[.\d]))?",
    r"(?P<h3>[01]?\d|2[0-3])\s?h\.?\s?(?P<m3>[0-5]\d)\b",
    r"(?:godz\.|godzinie|в|at|um|à|kl\.|alle|a las|o|until|from|till|bis|gegen|vers|до|с|от)\s(?P<h4>[01]?\d|2[0-3]):(?P<m4>[0-5]\d)(?![\d:.,-])",
)
_GAP = re.compile(r",?[ ]+(?:at |um |à |в |o |a las |kl\. )?")
_ANNOUNCED = re.compile(r"^\D+")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.:#/$£€-])(?:{'|'.join(_PATTERNS)})(?![\d:])")


def times(text: str) -> Iterator[Annotation]:
    """The times of day of a text: those that a word for the hour, a.m. or p.m., or a preposition makes sure."""
    for match in _pattern().finditer(text):
        value = _value(match)
        if value is None or "-->" in text[text.rfind("\n", 0, match.start()) + 1 : match.end() + 20]:
            continue
        announced = _ANNOUNCED.match(match[0])
        start = match.start() + (announced.end() if announced else 0)
        yield Annotation(start, match.end(), TimeOfDay(value), reason="time of day")


def _value(match: re.Match[str]) -> str | None:
    number = next(n for n in ("1", "2", "3", "4") if match[f"h{n}"] is not None)
    hour = int(match[f"h{number}"])
    minute = int(match[f"m{number}"] or (match["m2b"] if number == "2" else None) or 0)
    half = (match["half"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    if hour == 24 and minute == 0:
        return "24:00:00"
    return f"{hour:02d}:{minute:02d}:00" if hour < 24 else None


def with_times(text: str, dates: Sequence[Annotation]) -> list[Annotation]:
    """The dates and times of a text, by start. A time directly behind a day belongs to its date."""
    found = list(times(text))
    behind = {time.start: time for time in found}
    joined: list[Annotation] = []
    used: set[int] = set()
    for date in dates:
        gap = _GAP.match(text, date.end)
        time = behind.get(gap.end()) if gap else None
        value = date.value
        if time is None or not isinstance(value, NormalisedDate) or not isinstance(time.value, TimeOfDay):
            joined.append(date)
            continue
        if value.when is None or len(value.when) != 10 or value.calendar:
            joined.append(date)
            continue
        used.add(time.start)
        when = f"{value.when}T{time.value.when}"
        joined.append(replace(date, end=time.end, value=replace(value, when=when)))
    rest = [
        t
        for t in found
        if t.start not in used and not any(d.start < t.end and t.start < d.end for d in joined)
    ]
    return sorted([*joined, *rest], key=lambda annotation: (annotation.start, -annotation.end))
