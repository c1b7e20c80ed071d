"""What the groups of a match say: numbers, names, lists of days, years."""

import re
from dataclasses import replace

from teikit.dates import evidence
from teikit.dates import wordclass as kind
from teikit.dates.expression import (
    Expression,
    Period,
    Point,
    Value,
)
from teikit.dates.language import LATEST, NEXT
from teikit.dates.window import Window

Match = re.Match[str]


NUMBERS = "ijklYyzRrQnN"


_CORRECTION = re.compile(rf"[ ]?\[(?:{kind.OTHER}\.?[ ]?){{0,2}}(?P<year>Y)[ ]?[?!]?\]")
CORRECTED_BY = 10
"""Years that an editor's correction in brackets may lie away: "Jan 26th 1862 [1863]"."""
OF_WHOLE = {"half": 2, "third": 3, "quarter": 4}


def expression(window: Window, first: int, last: int, value: Value, shape: str) -> Expression:
    """An expression from token ``first`` to before token ``last``."""
    while last > first + 1 and window.kinds[last - 1] in " \n":
        last -= 1
    return Expression(window.starts[first], window.ends[last - 1], value, shape, first, last)


def start_of(match: Match, *groups: str) -> int:
    """The first token of the named groups that matched."""
    return min(match.start(group) for group in groups if match[group] is not None)


def number_at(window: Window, first: int, last: int) -> int | None:
    """The number among some tokens."""
    for index in range(first, last):
        if window.kinds[index] in NUMBERS:
            value = window.values[index]
            return value if isinstance(value, int) else None
    return None


def number(window: Window, match: Match, group: str) -> int | None:
    """The number in a group, ``None`` where the group did not match."""
    if match[group] is None:
        return None
    return number_at(window, *match.span(group))


def value_of(window: Window, match: Match, group: str) -> object:
    """The value of the first token of a group that has one."""
    if match[group] is None:
        return None
    for index in range(*match.span(group)):
        if window.values[index] is not None:
            return window.values[index]
    return None


def month_of(window: Window, match: Match, group: str = "month") -> int | None:
    """The month in a group."""
    value = value_of(window, match, group)
    if isinstance(value, tuple):
        value = value[0]
    return value if isinstance(value, int) else None


def weekday_of(window: Window, match: Match, group: str = "weekday") -> int | None:
    """The weekday in a group, Monday 0."""
    value = value_of(window, match, group)
    if isinstance(value, tuple):
        value = value[1]
    return value if isinstance(value, int) else None


def days_of(window: Window, match: Match) -> tuple[list[tuple[int, int, int]], bool]:
    """The days of a group: first token, end and number of each; and whether they are the ends of a range."""
    found: list[tuple[int, int, int]] = []
    is_range = False
    first, last = match.span("days")
    for index in range(first, last):
        letter = window.kinds[index]
        if letter in "ijnNRr":
            value = window.values[index]
            assert isinstance(value, int)
            found.append((index, index + 1, value))
        elif letter in (kind.SUFFIX, ".", '"', "'", "|") and found and found[-1][1] >= index - 1:
            found[-1] = (found[-1][0], index + 1, found[-1][2])
        elif letter == "-" and window.kinds[index + 1 : index + 2] == kind.SUFFIX:
            continue
        elif letter in ("-", "=", kind.TO, "/"):
            is_range = True
        elif letter == kind.AND:
            is_range = False
    return found, is_range


class Year:
    """The year of a match: its value and where it ends."""

    __slots__ = ("bc", "end", "range_end", "short", "style", "value")

    def __init__(self) -> None:
        self.value: int | None = None
        self.short: int | None = None
        self.end: int | None = None
        self.range_end: int | None = None
        self.style: str | None = None
        self.bc = False


def long_year(window: Window, first: int, last: int) -> tuple[int | None, int | None]:
    """The year of some tokens, and the end of a period of years written with it ("1957/58")."""
    kinds = window.kinds[first:last]
    value = number_at(window, first, last)
    if kinds[0] == "l" and len(kinds) == 3:  # 187 6
        return int(window.digits(first) + window.digits(last - 1)), None
    if kinds[0] == "j" and len(kinds) == 3:  # 19 60
        year = int(window.digits(first) + window.digits(last - 1))
        return (year if len(str(year)) == 4 and 15 <= int(window.digits(first)) <= 20 else None), None
    if kinds[0] == "i" and len(kinds) > 5:  # 1 9 1 7
        figures = "".join(window.digits(index) for index in range(first, last, 2))
        return (int(figures) if len(figures) == 4 else None), None
    if value is not None and len(kinds) >= 3 and kinds[1] in "/-":
        return value, end_year(value, window.digits(last - 1))
    return value, None


def end_year(year: int, digits: str) -> int:
    """The year that a shortened one means behind another: 64 in 1962-64.

    >>> end_year(1899, "02"), end_year(1962, "4")
    (1902, 1964)
    """
    scale = int("1" + "0" * len(digits))
    end = year - year % scale + int(digits)
    return end + scale if end < year and len(digits) > 1 else end


def year_of(window: Window, match: Match) -> Year:
    """The year of a match of ``YEAR`` (see the grammar)."""
    found = Year()
    groups = match.groupdict()
    for group in ("year", "year_behind_dash"):
        if groups.get(group) is not None:
            found.value, found.range_end = long_year(window, *match.span(group))
            found.end = match.end(group)
            if window.kinds[match.start(group)] == kind.WORD_NUMBER and (found.value or 0) < 1000:
                found.short = found.value if 20 <= (found.value or 0) <= 99 else None
                found.value, found.end = None, found.end if found.short is not None else None
                if found.end is None:
                    return found
    if groups.get("short_year") is not None:
        first, last = match.span("short_year")
        if evidence.short_year(window, first, last):
            digits = window.digits(last - 1)
            found.short = int(digits)
            if len(digits) == 3:
                found.value, found.short = found.short + 1000, None
            found.end = last
    if found.end is None:
        return found
    if _opened(window, match):
        while found.end < len(window.kinds) and window.kinds[found.end] in ")]?":
            found.end += 1
    corrected = _CORRECTION.match(window.kinds, found.end)
    if corrected is not None and found.value is not None and found.range_end is None:
        year = number_at(window, *corrected.span("year"))
        if year is not None and 0 < abs(year - found.value) <= CORRECTED_BY:
            found.value, found.end = year, corrected.end()
    for group in ("year_word", "era", "style"):
        if groups.get(group) is not None:
            found.end = match.end(group)
    if groups.get("style") is not None:
        found.style = str(value_of(window, match, "style"))
        if "(" in window.kinds[match.start("style") - 2 : match.start("style")]:
            found.end += window.kinds[found.end : found.end + 1] == ")"
    found.bc = groups.get("era") is not None and value_of(window, match, "era") == "bc"
    if found.bc and found.value is not None:
        found.value = 1 - found.value
    return found


def _opened(window: Window, match: Match) -> bool:
    """Whether the year stands in brackets: "(1544)", "[1863]"."""
    group = "year" if match.groupdict().get("year") is not None else None
    if group is None:
        return False
    return any(letter in "([" for letter in window.kinds[match.start(group) - 3 : match.start(group)])


def shifted(window: Window, match: Match, group: str) -> int | None:
    value = value_of(window, match, group)
    return value if isinstance(value, int) else None


def year_said(window: Window, match: Match, point: Point, last: int) -> int:
    """Give a point the year of a "this year" behind it; returns where the date then ends. What stands behind the
    end of the sentence ("1 грудня. Торік…") is not about this date.
    """
    at = match.start("this_year")
    if at < 0 or window.ends_sentence(window.kinds.rfind(".", match.start(), at)):
        return last
    shift = shifted(window, match, "this_year")
    if window.kinds[at] == kind.THIS_MONTH and shift in (-1, 1):
        shift = LATEST if shift < 0 else NEXT  # "3 July ult."
    point.year_shift = shift
    return match.end("this_year")


def days_to_expressions(
    window: Window, match: Match, point: Point, first: int, last: int, shape: str
) -> list[Expression]:
    """One expression for a day, for a range; one for each item of a list."""
    days, is_range = days_of(window, match)
    if len(days) == 1:
        point.day = days[0][2]
        return [expression(window, first, last, point, shape)]
    if is_range and len(days) == 2:
        start, end = (replace(point, day=day) for _, _, day in days)
        end.weekday = None
        period = expression(window, first, last, Period(start, end), shape)
        period.slash = "/" in match["days"]
        return [period]
    found = []
    month_first = (
        match.start("month") < days[0][0] if "month" in match.groupdict() and match["month"] else False
    )
    for position, (begin, stop, day) in enumerate(days):
        item_first = first if month_first and position == 0 else begin
        item_last = last if position == len(days) - 1 else stop
        item = expression(window, item_first, item_last, replace(point, day=day, weekday=None), shape)
        item.list_item = True
        found.append(item)
    return found


def part_in(window: Window, match: Match, group: str = "part") -> str | None:
    value = value_of(window, match, group) if match.groupdict().get(group) else None
    return str(value) if value is not None else None


def count_in(window: Window, match: Match, group: str) -> int | None:
    """A number counted from 1; -1 is the last."""
    at = match.start(group)
    if window.kinds[at] == kind.LAST:
        return -1
    if window.kinds[at] in (kind.THIS, kind.THIS_YEAR):
        return -1 if window.values[at] in (-1, LATEST) else None
    return number(window, match, group)


def which_of(window: Window, match: Match, group: str) -> int:
    for index in range(*match.span(group)):
        if window.kinds[index] == kind.LAST:
            return -1
        value = window.values[index]
        if isinstance(value, int):
            return {LATEST: -1, NEXT: 1}.get(value, value)
    return 0
