"""Dates in figures."""

import re
from dataclasses import replace

from teikit.dates import evidence
from teikit.dates import wordclass as kind
from teikit.dates.expression import (
    Expression,
    Period,
    Point,
)
from teikit.dates.reading.groups import Match, expression, month_of, number, weekday_of
from teikit.dates.window import Window


def year_first(window: Window, match: Match) -> list[Expression] | None:
    """1960. VII. 24."""
    month, day = number(window, match, "month"), number(window, match, "day")
    roman = window.kinds[match.start("month")] == kind.ROMAN_MONTH
    ordered = any(language.order == "ymd" for language in window.vocabulary.languages)
    if not (roman or ordered) or evidence.numbered(window, match.start()):
        return None
    return [
        expression(
            window, match.start(), match.end(), Point(number(window, match, "year"), month, day), "iso"
        )
    ]


def iso(window: Window, match: Match) -> list[Expression] | None:
    """1960-07-24."""
    point = Point(number(window, match, "year"), number(window, match, "month"), number(window, match, "day"))
    found = expression(window, match.start(), match.end(), point, "iso")
    time = _ISO_TIME.match(window.text, found.end)
    if time is not None and time.end() in window.ends:
        found.time, found.end = time[1] + (time[2] or ":00") + (time[3] or ""), time.end()
        found.last = window.ends.index(time.end()) + 1
    return [found]


_ISO_TIME = re.compile(r"[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?(?![\d:])")


def numeric(window: Window, match: Match) -> list[Expression] | None:
    """24.7.1960, with the month perhaps in Roman figures."""
    first, second = number(window, match, "first"), number(window, match, "second")
    digits = window.digits(match.end("third") - 1)
    if first is None or second is None:
        return None
    point = Point(day=first, month=second)
    if match.groupdict().get("weekday") is not None:
        point.weekday = weekday_of(window, match)
    if len(digits) == 4:
        point.year = int(digits)
    elif len(digits) == 3:
        if not 850 <= int(digits) <= 999:
            return None
        point.year = 1000 + int(digits)
    else:
        point.short_year = int(digits)
    arabic = window.kinds[match.start("second")] in "ij"
    point.swappable = arabic and first <= 12 and second <= 12 and first != second
    if arabic and max(first, second) > 12:
        point.order = "mdy" if second > 12 else "dmy"
    if point.order == "mdy":
        point.day, point.month = second, first
        if first > 12:
            return None
    if not evidence.numeric(window, match, point):
        return None
    last = match.end() if match.groupdict().get("year_word") else match.end("third")
    return [expression(window, match.start(), last, point, "numeric")]


def numeric_range(window: Window, match: Match) -> list[Expression] | None:
    """12.-13.11.1705; 30.11.-2.12.1956."""
    year, month = number(window, match, "year"), number(window, match, "month")
    first, last = number(window, match, "first"), number(window, match, "last")
    first_month = number(window, match, "first_month") or month
    if (
        first is None
        or last is None
        or month is None
        or first_month is None
        or first_month > 12
        or month > 12
    ):
        return None
    arabic = window.kinds[match.start("month")] in "ij"
    if arabic and "." not in match.group() and "/" not in match.group():
        return None
    if (month, last) <= (first_month, first) and first_month <= month:
        return None
    if evidence.numbered(window, match.start()):
        return None
    begin = Point(year if first_month <= month else (year or 1) - 1, first_month, first)
    period = Period(begin, Point(year, month, last))
    return [expression(window, match.start(), match.end(), period, "range")]


DATE_TIME_FIGURES = 6


def date_time_group(window: Window, match: Match) -> list[Expression] | None:
    """061944Z Jun 44: day, hour and minute in Greenwich time, as telegrams of the forces have it."""
    figures, zone = window.word(match.start("group")), window.word(match.start("group") + 1)
    if len(figures) != DATE_TIME_FIGURES or zone != "Z":
        return None
    day, hour, minute = (int(figures[at : at + 2]) for at in (0, 2, 4))
    if not (1 <= day <= 31 and hour < 24 and minute < 60):
        return None
    point = Point(number(window, match, "year"), month_of(window, match), day)
    point.short_year = number(window, match, "short_year")
    found = expression(window, match.start(), match.end(), point, "day_month")
    found.time = f"{hour:02}:{minute:02}:00Z"
    return [found]


def double_numeric(window: Window, match: Match) -> list[Expression] | None:
    """10/23. IV. 1913."""
    point = Point(month=number(window, match, "second"), year=None)
    third = number(window, match, "third")
    if window.kinds[match.start("third")] == "Y":
        point.year = third
    else:
        point.short_year = third
    if not 1 <= (point.month or 0) <= 12 or numbered_in_front(window, match):
        return None
    first, last = (replace(point, day=number(window, match, group)) for group in ("old", "first"))
    if not first.day or not last.day or first.day >= last.day:
        return None
    found = expression(window, match.start(), match.end(), Period(first, last), "double_numeric")
    found.slash = True
    return [found]


def numbered_in_front(window: Window, match: Match) -> bool:
    """Whether "No." stands in front of the match."""
    return evidence.numbered(window, match.start())


def numeric_pair(window: Window, match: Match) -> list[Expression] | None:
    """8.4., 24/7, 26/VII."""
    first, second = number(window, match, "first"), number(window, match, "second")
    if first is None or second is None:
        return None
    arabic = window.kinds[match.start("second")] in "ij"
    point = Point(day=first, month=second, weekday=weekday_of(window, match))
    point.swappable = arabic and first <= 12 and second <= 12 and first != second
    if arabic and max(first, second) > 12:
        point.order = "mdy" if second > 12 else "dmy"
    if point.order == "mdy":
        point.day, point.month = second, first
        if first > 12:
            return None
    if not evidence.numeric_pair(window, match):
        return None
    return [expression(window, match.start(), match.end(), point, "numeric_pair")]


def month_number_year(window: Window, match: Match) -> list[Expression] | None:
    """12/1947."""
    if evidence.numbered(window, match.start()) or evidence.coded(window, match.start()):
        return None
    point = Point(month=number(window, match, "month_number"), year=number(window, match, "year"))
    return [expression(window, match.start(), match.end(), point, "month_number_year")]
