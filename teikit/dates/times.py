"""Times of day: 10:30 a.m., 17.00 hours, 18 Uhr 40, half past ten, 22h15, noon."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from teikit.dates import wordclass as kind
from teikit.dates.evidence import before, capital, numbered
from teikit.dates.grammar import _
from teikit.dates.tokens import Window

_NUMBER = "[ijkN]"
_SHAPES = (
    # half past ten; halb neun
    ("half", rf"(?P<half>[{kind.HALF_PAST}{kind.HALF_TO}]){_}(?P<hour>[ijN])(?:{_}{kind.HOUR}\.?)?"),
    # 10:30 a.m.; 17.30; 22:15 Uhr
    (
        "clock",
        rf"(?<![ijklYyz:./-])(?P<hour>[ijk])(?P<mark>[:.])(?P<minute>[ijk])(?::(?P<second>[ijk]))?"
        rf"(?:[ ]?(?P<noun>{kind.HOUR}\.?))?(?:{_}(?P<half_day>{kind.HALF_DAY}\.?))?(?![ijklYyz:]|[./-][ijklYyz])",
    ),
    # 4¼ Uhr nachmittags; 18 Uhr 40; six heures du matin; 22h15
    (
        "hours",
        rf"(?<![ijklYyz:./-])(?P<hour>{_NUMBER})(?:[ ]?(?P<quarters>½))?[ ]?(?P<noun>{kind.HOUR}\.?)"
        rf"(?:[ ]?(?P<minute>{_NUMBER})(?![./-]))?(?:{_}(?P<half_day>{kind.HALF_DAY}\.?))?",
    ),
    # 5 p.m.; ten in the morning
    (
        "half_day",
        rf"(?<![ijklYyz:./-])(?P<hour>[ijN])(?:[ ]?(?P<quarters>½))?[ ]?(?P<half_day>{kind.HALF_DAY}\.?)",
    ),
    # 2237Z; 0930 hours
    (
        "four_figures",
        rf"(?<![ijklYyz:./-])(?P<figures>[Yy])(?:[ ]?(?P<noun>{kind.HOUR})|(?P<zulu>{kind.OTHER}))",
    ),
    # noon
    ("named", rf"(?P<named>{kind.CLOCK})"),
)
_QUARTERS = {"¼": 15, "½": 30, "¾": 45}


@dataclass(slots=True)
class Time:
    """A time of day and its tokens."""

    first: int
    last: int
    value: str
    """``HH:MM:SS``, with ``Z`` where the text gives universal time."""


_TELLING = re.compile(
    rf"[{kind.HOUR}{kind.HALF_DAY}{kind.CLOCK}{kind.HALF_PAST}{kind.HALF_TO}:]|[Yy]{kind.OTHER}"
)
"""What every time of day has; most windows have none of it."""


@cache
def _shapes() -> re.Pattern[str]:
    inner = re.compile(r"\(\?P<(\w+)>")
    named = ((name, inner.sub(rf"(?P<{name}_\1>", pattern)) for name, pattern in _SHAPES)
    return re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in named))


def times(window: Window) -> Iterator[Time]:
    """The times of a window, in the order of the text."""
    if _TELLING.search(window.kinds) is None:
        return
    for match in _shapes().finditer(window.kinds):
        shape = str(match.lastgroup)
        value = _value(window, match, shape)
        if value is not None and not numbered(window, match.start()):
            yield Time(match.start(), match.end() - window.ends_sentence(match.end() - 1), value)


def _value(window: Window, match: re.Match[str], shape: str) -> str | None:
    """The time that a match says; ``None`` where the numbers are no time."""

    def at(group: str) -> int | None:
        index = match.start(f"{shape}_{group}") if f"{shape}_{group}" in match.groupdict() else -1
        return index if index >= 0 else None

    def number(group: str) -> int | None:
        index = at(group)
        value = window.values[index] if index is not None else None
        return value if isinstance(value, int) else None

    if shape == "named":
        return f"{window.values[match.start()]}:00"
    if shape == "four_figures":
        return _four_figures(window, match, at("zulu"))
    hour, minute, second = number("hour"), number("minute") or 0, number("second") or 0
    if hour is None or not _is_time(window, match, shape, at("minute"), at("noun"), at("half_day")):
        return None
    quarters = at("quarters")
    if quarters is not None:
        minute = _QUARTERS.get(window.word(quarters), -1)
    if shape == "half":
        minute = 30
        hour -= window.kinds[match.start()] == kind.HALF_TO
    half_day = number("half_day")
    if half_day is not None and hour <= 12:
        hour = hour % 12 + half_day
    if not (0 <= hour <= 24 and 0 <= minute < 60 and 0 <= second < 60) or (hour == 24 and minute):
        return None
    return f"{hour:02}:{minute:02}:{second:02}"


def _is_time(
    window: Window,
    match: re.Match[str],
    shape: str,
    minute: int | None,
    noun: int | None,
    half_day: int | None,
) -> bool:
    """Whether a number is an hour: "3.5", "7 hours" (a duration) and the cue 00:01:12 are not."""
    if shape == "clock":
        digits = window.digits(minute) if minute is not None else ""
        colon = ":" in match.group()
        seconds = match.group().count(":") > 1
        front, at = before(window, match.start())
        if front == kind.OTHER and capital(window, at) and noun is None and half_day is None:
            return False  # John 3:16
        return len(digits) == 2 and not seconds and (colon or noun is not None or half_day is not None)
    if shape == "half_day" and half_day is not None and window.word(half_day).lower() in ("дня", "dnia"):
        return before(window, match.start())[0] == kind.IN  # три дня are three days, "в три дня" is 3 p.m.
    if shape == "hours" and minute is None and half_day is None and noun is not None:
        word = window.word(noun).lower()
        return word not in ("hours", "hrs", "stunden", "h", "hour") and window.kinds[match.start()] != "k"
    return True


def _four_figures(window: Window, match: re.Match[str], zulu: int | None) -> str | None:
    figures = window.digits(match.start())
    if zulu is not None and window.word(zulu) != "Z":
        return None
    hour, minute = int(figures[:2]), int(figures[2:])
    if hour > 23 or minute > 59:
        return None
    return f"{hour:02}:{minute:02}:00" + ("Z" if zulu is not None else "")
