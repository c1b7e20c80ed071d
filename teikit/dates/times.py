"""Times of day: 10:30 a.m., 17.00 hours, 18 Uhr 40, kl. 17.30, half past ten, 22h15, noon; from 3 to 4 p.m."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from teikit.dates import wordclass as kind
from teikit.dates.clock_fractions import minutes_behind, minutes_in_front
from teikit.dates.evidence import before, behind, numbered, word_before
from teikit.dates.forms import forms, lower
from teikit.dates.pieces import DASH, _
from teikit.dates.window import Window
from teikit.dates.zones import zone_behind

_NUMBER = "[ijkNn]"
_ANY_WORD = f"[{kind.COUNTED}{kind.OTHER}{kind.COMMON}]"
_SHAPES = (
    # half past ten; halb neun
    ("half", rf"(?P<half>[{kind.HALF_PAST}{kind.HALF_TO}]){_}(?P<hour>[ijN])(?:{_}{kind.HOUR}\.?)?"),
    # 10:30 a.m.; 17.30; 22:15 Uhr
    (
        "clock",
        rf"(?<![ijklYyz:./-])(?P<hour>[ijk])(?P<mark>[:.])(?P<minute>[ijk])(?::(?P<second>[ijk]))?"
        rf"(?:[ ]?(?P<noun>{kind.HOUR}\.?))?(?:{_}(?P<half_day>{kind.HALF_DAY}\.?))?(?![ijklYyz:]|[./-][ijklYyz])",
    ),
    # kl. 17.30; ore 17,30; godz. 10
    (
        "front",
        rf"(?P<noun>{kind.HOUR_IN_FRONT}\.?){_}(?P<hour>{_NUMBER})(?![ijklYyz%])(?:[:.,](?P<minute>[ijk]))?"
        rf"(?:{_}(?P<half_day>{kind.HALF_DAY}\.?))?(?![ijklYyz:]|[./-][ijklYyz])",
    ),
    # 4¼ Uhr nachmittags; 18 Uhr 40; six heures du matin; 22h15
    (
        "hours",
        rf"(?<![ijklYyz:./-])(?:(?P<half_to>½)[ ]?)?(?P<hour>{_NUMBER})(?:[ ]?(?P<quarters>½))?[ ]?(?P<noun>{kind.HOUR}\.?)"
        rf"(?:[ ]?(?P<minute>{_NUMBER})(?![./-])(?:[ ](?P<minute_noun>{_ANY_WORD}))?)?"
        rf"(?:{_}(?P<half_day>{kind.HALF_DAY}\.?))?",
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
    """``HH:MM:SS``, with the zone where the text gives one."""
    either_half: bool = False
    """Whether a clock face is read ("six heures") and nothing says which half of the day it is."""


_TELLING = re.compile(
    rf"[{kind.HOUR}{kind.HOUR_IN_FRONT}{kind.HALF_DAY}{kind.CLOCK}{kind.HALF_PAST}{kind.HALF_TO}]|[ijk][.:][ijk]|[Yy]{kind.OTHER}"
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
    found: list[Time] = []
    for match in _shapes().finditer(window.kinds):
        shape = str(match.lastgroup)
        value = _value(window, match, shape)
        if value is None or numbered(window, match.start()):
            continue
        last = match.end()
        if shape == "hours" and match["hours_minute_noun"] and not _named_minutes(window, match):
            last = match.end("hours_minute")
        if shape == "hours" and match["hours_minute"] and _minutes(window, match) is None:
            last = match.start("hours_minute")
            last -= window.kinds[last - 1] == kind.SPACE
        time = Time(match.start(), last - window.ends_sentence(last - 1), value)
        if shape != "named" and not _add_minutes(window, time):
            continue
        if match.groupdict().get(f"{shape}_half_day") or match.groupdict().get(f"{shape}_noun"):
            _share(window, found, time, halved=bool(match.groupdict().get(f"{shape}_half_day")))
        _add_zone(window, time)
        time.either_half = (
            shape in ("half", "hours")
            and 1 <= int(time.value[:2]) <= HOURS_OF_A_FACE
            and kind.HALF_DAY not in window.kinds[time.first : time.last]
            and _half_in_front(window, match.start()) is None
        )
        found.append(time)
    yield from found


def _add_minutes(window: Window, time: Time) -> bool:
    """Take in "a quarter past" and "et demie"; whether the time still says what is known."""
    code = window.vocabulary.languages[0].xml_lang
    start, end = window.starts[time.first], window.ends[time.last - 1]
    front, behind_it = minutes_in_front(window.text, start, code), minutes_behind(window.text, end, code)
    for words in (front, behind_it):
        if words is None:
            continue
        if words.minutes is None or time.value[3:] != "00:00":
            return False
        minutes = int(time.value[:2]) * 60 + words.minutes
        time.value = f"{minutes // 60 % 24:02}:{minutes % 60:02}:00"
    while front is not None and time.first > 0 and window.starts[time.first] > front.at:
        time.first -= 1
    while (
        behind_it is not None and time.last < len(window.ends) and window.ends[time.last - 1] < behind_it.at
    ):
        time.last += 1
    letter, at = behind(window, time.last)
    half = window.values[at] if behind_it is not None and letter == kind.HALF_DAY else None
    if isinstance(half, int) and int(time.value[:2]) <= HOURS_OF_A_FACE:
        time.value, time.last = f"{int(time.value[:2]) % 12 + half:02}{time.value[2:]}", at + 1
    return True


HOURS_OF_A_FACE = 12


_FIRST = re.compile(
    rf"(?<![ijklYyz:./-])(?P<hour>[ijN])(?:[:.](?P<minute>[ijk]))?{_}(?:{kind.TO}|{DASH}){_}$"
)
"""The hour in front of "to 4 p.m."."""
_JOINED = re.compile(rf"{_}(?:{kind.TO}|{DASH}|{kind.AND}){_}")


def _share(window: Window, found: list[Time], last: Time, *, halved: bool) -> None:
    """3:15 – 4:05 p.m.; from 3 to 4 o'clock: what stands behind the second time counts for the first too."""
    first = found[-1] if found else None
    if first is not None and _JOINED.fullmatch(window.kinds, first.last, last.first):
        if halved and kind.HALF_DAY not in window.kinds[first.first : first.last]:
            first.value = _half_before(first.value, last.value)
        return
    bare = _FIRST.search(window.kinds, max(0, last.first - _REACH), last.first)
    hour = window.values[bare.start("hour")] if bare is not None else None
    if bare is None or not isinstance(hour, int) or hour > 24 or numbered(window, bare.start()):
        return
    minute = window.digits(bare.start("minute")) if bare["minute"] else "00"
    if len(minute) != 2 or minute > "59":
        return
    value = f"{hour:02}:{minute}:00"
    end = bare.end("minute") if bare["minute"] else bare.end("hour")
    found.append(Time(bare.start(), end, _half_before(value, last.value) if halved else value))


_REACH = 6
"""Tokens in front of a time in which the first of the two stands."""


def _half_before(first: str, last: str) -> str:
    """The time that a clock face shows first, in the half of the day in which it comes before the last."""
    hour, rest = int(first[:2]) % 12, first[2:]
    afternoon = f"{hour + 12:02}{rest}"
    return afternoon if afternoon <= last else f"{hour:02}{rest}"


def _add_zone(window: Window, time: Time) -> None:
    """Take in the time zone that stands behind."""
    zone = zone_behind(window.text, window.ends[time.last - 1]) if "Z" not in time.value else None
    if zone is None:
        return
    last = time.last
    while last < len(window.ends) and window.ends[last] < zone.end:
        last += 1
    if last < len(window.ends) and window.ends[last] == zone.end:
        time.value, time.last = time.value + zone.offset, last + 1


def _value(window: Window, match: re.Match[str], shape: str) -> str | None:
    """The time that a match says; ``None`` where the numbers are no time."""

    def at(group: str) -> int | None:
        index = match.start(f"{shape}_{group}") if f"{shape}_{group}" in match.groupdict() else -1
        return index if index >= 0 else None

    def number(group: str) -> int | None:
        index = at(group)
        value = window.values[index] if index is not None else None
        if index is not None and window.kinds[index] == kind.ORDINAL:
            first = _FIRST_PART.split(lower(window.word(index)))[0]
            value = value if first in window.vocabulary.numerals else None  # "six", not "sixth"
        return value if isinstance(value, int) else None

    if shape == "named":
        return f"{window.values[match.start()]}:00" if _is_named(window, match.start()) else None
    if shape == "four_figures":
        return _four_figures(window, match, at("zulu"))
    hour, minute, second = number("hour"), number("minute") or 0, number("second") or 0
    if hour is None or not _is_time(window, match, shape, at("minute"), at("noun"), at("half_day")):
        return None
    if shape == "hours" and _minutes(window, match) is None:
        minute = 0
    half_to = at("half_to")
    if half_to is not None:  # "½ 4 Uhr" is half past three
        if not any(language.half_to for language in window.vocabulary.languages) or at("minute") is not None:
            return None
        hour, minute = hour - 1, _QUARTERS.get(window.word(half_to), -1)
    quarters = at("quarters")
    if quarters is not None:
        minute = _QUARTERS.get(window.word(quarters), -1)
    if shape == "half":
        minute = 30
        hour -= window.kinds[match.start()] == kind.HALF_TO
    half_day = number("half_day")
    if half_day is None:
        half_day = _half_in_front(window, match.start())
    if half_day is not None and hour <= 12:
        hour = hour % 12 + half_day
    if not (0 <= hour <= 24 and 0 <= minute < 60 and 0 <= second < 60) or (hour == 24 and minute):
        return None
    return f"{hour:02}:{minute:02}:{second:02}"


def _minutes(window: Window, match: re.Match[str]) -> int | None:
    """Where the minutes behind an hour stand; in words, they need "minutes" behind them or a round number: "um 6 Uhr
    zwei Freunde" has none.
    """
    index = match.start("hours_minute")
    if index < 0:
        return None
    value = window.values[index]
    if window.kinds[index] in "ijk" or (isinstance(value, int) and value % 5 == 0):
        return index
    return index if _named_minutes(window, match) else None


def _named_minutes(window: Window, match: re.Match[str]) -> bool:
    """Whether the word behind the number is "minutes"."""
    at = match.start("hours_minute_noun")
    return at >= 0 and lower(window.word(at)).startswith(_MINUTES)


_MINUTES = ("min", "мин", "хв", "perc")


def _half_in_front(window: Window, index: int) -> int | None:
    """0 or 12 where "nachmittags (um)" or "délután" stands in front of the hour."""
    letter, at = word_before(window, index)
    if letter != kind.HALF_DAY and _at_hours(window, index):
        letter, at = word_before(window, at)
    value = window.values[at] if letter == kind.HALF_DAY else None
    return value if isinstance(value, int) else None


_FIRST_PART = re.compile(r"[ '’-]")


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
        if len(digits) != 2 or match.group().count(":") > 1:
            return False
        said = (
            noun is not None or half_day is not None or zone_behind(window.text, window.ends[match.end() - 1])
        )
        return bool(said) or _stands_as_time(window, match)
    if shape == "front":
        return minute is None or len(window.digits(minute)) == 2
    if shape == "half_day" and half_day is not None and window.word(half_day).lower() in ("дня", "dnia"):
        return before(window, match.start())[0] == kind.IN  # три дня are three days, "в три дня" is 3 p.m.
    if shape == "hours" and minute is None and half_day is None and noun is not None:
        if window.kinds[match.start()] == "k":
            return False
        return lower(window.word(noun)) not in window.vocabulary.lasting_hours or _at_hours(
            window, match.start()
        )
    return True


def _stands_as_time(window: Window, match: re.Match[str]) -> bool:
    """Whether "10:30" is a time where nothing behind says so: a score, a verse and a ratio are written alike."""
    front, at = before(window, match.start())
    if ":" not in match.group():  # 17.30, which may be a sum
        end, _ = behind(window, match.end())
        minute = window.values[match.end() - 1]
        return (
            _at_hours(window, match.start(), exactly=True)
            and (end == "" or end in ".,;)")
            and isinstance(minute, int)
            and minute % 5 == 0
        )
    if front == "," and at > 0:
        front, _at = before(window, at)
        return front in _DATES or front == kind.HALF_DAY
    if front in ("-", "=") or front == kind.TO:
        return before(window, at)[0] in "ijk" and window.kinds[max(0, at - 5) : at].count(":") == 1
    return front in ("", ":", "(", "[") or front in _DATES or _at_hours(window, match.start())


_DATES = frozenset((kind.YEAR_NUMBER, kind.WEEKDAY, kind.WEAK_WEEKDAY, kind.RELATIVE_DAY, kind.YEAR_AFTER))
"""What ends a date that a time follows."""


def _at_hours(window: Window, index: int, *, exactly: bool = False) -> bool:
    """Whether a preposition stands in front after which hours are a time of day; ``exactly``: "at" itself."""
    _letter, at = word_before(window, index)
    if at < 0 or window.kinds[at] in (kind.LINE_END, kind.PARAGRAPH):
        return False
    word = lower(window.word(at))
    if exactly:
        firsts = (language.clock_prepositions.partition(",")[0] for language in window.vocabulary.languages)
        return any(first and lower(first).split()[-1] == word.split()[-1] for first in firsts)
    words = window.vocabulary.clock_prepositions
    return word in words or word.rsplit(None, 1)[-1] in words


def _is_named(window: Window, index: int) -> bool:
    """Whether "noon" is a time."""
    word = lower(window.word(index))
    return _at_hours(window, index) or any(
        word in {" ".join(form.words) for listed in language.clock_adverbs.values() for form in forms(listed)}
        for language in window.vocabulary.languages
    )


def _four_figures(window: Window, match: re.Match[str], zulu: int | None) -> str | None:
    figures = window.digits(match.start())
    if zulu is not None and window.word(zulu) != "Z":
        return None
    hour, minute = int(figures[:2]), int(figures[2:])
    if hour > 23 or minute > 59:
        return None
    return f"{hour:02}:{minute:02}:00" + ("Z" if zulu is not None else "")
