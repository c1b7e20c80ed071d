"""What the groups of a production mean: from a match to expressions."""

import re
from collections.abc import Callable
from dataclasses import replace

from teikit.dates import evidence
from teikit.dates import wordclass as kind
from teikit.dates.expression import (
    Decade,
    Expression,
    Feast,
    Fraction,
    Period,
    Point,
    RelativeDay,
    RelativeUnit,
    Season,
    Value,
    Weekday,
    WithinMonth,
)
from teikit.dates.tokens import Window

Match = re.Match[str]
Reader = Callable[[Window, Match], list[Expression] | None]
READERS: dict[str, Reader] = {}
NUMBERS = "ijklYyzRrQnN"
OF_WHOLE = {"half": 2, "third": 3, "quarter": 4}


def reader(*names: str) -> Callable[[Reader], Reader]:
    """Declare a function the reader of productions."""

    def declare(function: Reader) -> Reader:
        for name in names:
            READERS[name] = function
        return function

    return declare


def read(name: str, window: Window, match: Match) -> list[Expression] | None:
    """The expressions of a match, in the order of the text; ``None`` where it is no date after all."""
    return READERS[name](window, match)


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
        if letter in "ijn":
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
    if kinds[0] == "i" and len(kinds) > 5:  # 1 9 1 7
        return int("".join(window.digits(index) for index in range(first, last, 2))), None
    if value is not None and len(kinds) >= 3 and kinds[1] in "/-":
        return value, end_year(value, window.digits(last - 1))
    return value, None


def end_year(year: int, digits: str) -> int:
    """The year that a shortened one means behind another: 64 in 1962-64.

    >>> end_year(1899, "02"), end_year(1962, "4")
    (1902, 1964)
    """
    scale = 10 ** len(digits)
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


def _shifted(window: Window, match: Match, group: str) -> int | None:
    value = value_of(window, match, group)
    return value if isinstance(value, int) else None


def _days_to_expressions(
    window: Window, match: Match, point: Point, first: int, last: int, shape: str
) -> list[Expression]:
    """One expression for a day, for a range; one for each item of a list."""
    days, is_range = days_of(window, match)
    if len(days) == 1:
        return [expression(window, first, last, replace(point, day=days[0][2]), shape)]
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


@reader("day_month", "month_day", "year_month_day")
def named_month(window: Window, match: Match) -> list[Expression] | None:
    """A day with a month's name, the year perhaps."""
    groups = match.groupdict()
    month = month_of(window, match)
    shape = "month_day" if match.start("month") < match.start("days") else "day_month"
    point = Point(month=month, weekday=weekday_of(window, match) if "weekday" in groups else None)
    last = max(match.end("days"), match.end("month"))
    if "year_behind_dash" in groups:
        year = year_of(window, match)
        point.year, point.short_year = year.value, year.short
        if year.range_end is not None and point.year is not None:
            if year.range_end != point.year + 1:
                return None
            point.year = year.range_end  # 11 February 1731/2: the new year counts
        last = year.end or last
        if year.style:
            point.calendar = year.style
    else:
        point.year = number(window, match, "year")
    if groups.get("this_year") is not None:
        point.year_shift = _shifted(window, match, "this_year")
        last = match.end("this_year")
    first = start_of(match, *(name for name in ("weekday", "days", "month", "year") if groups.get(name)))
    if not evidence.named_month(window, match, point, last):
        return None
    found = _days_to_expressions(window, match, point, first, last, shape)
    if evidence.every(window, match.start("month")) and not point.has_year:
        for item in found:
            if isinstance(item.value, Point):
                item.value.recurring = True
    return found


@reader("year_first")
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


@reader("iso")
def iso(window: Window, match: Match) -> list[Expression] | None:
    """1960-07-24."""
    point = Point(number(window, match, "year"), number(window, match, "month"), number(window, match, "day"))
    return [expression(window, match.start(), match.end(), point, "iso")]


@reader("numeric", "roman_day")
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


@reader("double_numeric")
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


@reader("numeric_pair")
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


@reader("other_calendar")
def other_calendar(window: Window, match: Match) -> list[Expression] | None:
    """A date with a month of another calendar."""
    value = value_of(window, match, "month")
    if not isinstance(value, tuple):
        return None
    calendar, month = value
    point = Point(month=month, calendar=calendar, weekday=weekday_of(window, match))
    last = match.end("month")
    if match["year"] is not None:
        digits = "".join(window.word(index) for index in range(*match.span("year")))
        year = number_at(window, *match.span("year")) if "]" not in digits else int(re.sub(r"\D", "", digits))
        if evidence.year_of_calendar(calendar, year, match["year_word_in_front"] is not None):
            point.year, last = year, match.end("year")
            if match["era"] is not None:
                last = match.end("era")
                if window.kinds[last : last + 1] == ")" and "(" in match.group()[-4:]:
                    last += 1
    if match["days"] is None:
        if point.year is None:
            return None
        return [expression(window, match.start("month"), last, point, "other_calendar")]
    first = start_of(match, "weekday", "days")
    return _days_to_expressions(window, match, point, first, last, "other_calendar")


@reader("day_of_this_month")
def day_of_this_month(window: Window, match: Match) -> list[Expression] | None:
    """15th inst., the 9th of last month."""
    shift = _shifted(window, match, "this_month")
    last = match.end("this_month")
    if window.kinds[match.start("this_month")] == kind.THE:
        if window.word(match.start("this_month")).lower() != "d":
            return None
        shift = 0
    if not evidence.this_month(window, match):
        return None
    first = start_of(match, "weekday", "days")
    first = evidence.article_in_front(window, first, match.start("this_month"))
    return _days_to_expressions(
        window,
        match,
        Point(month_shift=shift, weekday=weekday_of(window, match)),
        first,
        last,
        "day_of_this_month",
    )


@reader("season")
def season(window: Window, match: Match) -> list[Expression] | None:
    """Winter 1962/63."""
    first_year = match.start("year")
    if window.kinds[first_year] == "Y":
        span = match.span("year")
        numbers = [index for index in range(*span) if window.kinds[index] in "Yijk"]
        year = number_at(window, *span)
        assert year is not None
        point = Point(year=year)
        if len(numbers) > 1 and end_year(year, window.digits(numbers[1])) != year + 1:
            return None
    else:
        point = Point(short_year=number_at(window, *match.span("year")))
    found = expression(
        window,
        match.start(),
        match.end("year"),
        Season(str(value_of(window, match, "season")), point),
        "season",
    )
    found.part = _part(window, match)
    return [found]


def _part(window: Window, match: Match, group: str = "part") -> str | None:
    value = value_of(window, match, group) if match.groupdict().get(group) else None
    return str(value) if value is not None else None


def _count(window: Window, match: Match, group: str) -> int | None:
    letter = window.kinds[match.start(group)]
    if letter in (kind.LAST, kind.THIS, kind.THIS_YEAR):
        return -1
    return number(window, match, group)


@reader("fraction")
def fraction(window: Window, match: Match) -> list[Expression] | None:
    """second quarter of 1956."""
    count = _count(window, match, "number")
    of = OF_WHOLE.get(str(value_of(window, match, "fraction")), 3)
    if count is None or count > of:
        return None
    whole = Point()
    if match["month"] is not None:
        whole = Point(month=month_of(window, match), year=number(window, match, "month_year"))
    elif match["year"] is not None:
        whole = Point(year=number(window, match, "year"))
    elif value_of(window, match, "unit") == "month":
        whole = Point(month_shift=0)
    elif match["unit"] is not None and value_of(window, match, "unit") in ("year", None):
        whole = Point(year_shift=0)
    else:
        return None
    return [expression(window, match.start(), match.end(), Fraction(count, of, whole), "fraction")]


@reader("last_of_month")
def last_of_month(window: Window, match: Match) -> list[Expression] | None:
    """last Monday in August 1935."""
    count = _count(window, match, "which")
    if (
        count is None
        or count > 5
        or (match["unit"] is not None and value_of(window, match, "unit") != "week")
    ):
        return None
    month = Point(month=month_of(window, match), year=number(window, match, "year"))
    value = WithinMonth(count, weekday_of(window, match), month)
    return [expression(window, match.start(), match.end(), value, "last_of_month")]


@reader("month_year")
def month_year(window: Window, match: Match) -> list[Expression] | None:
    """March 1953."""
    year = year_of(window, match)
    point = Point(month=month_of(window, match), year=year.value, short_year=year.short)
    last = year.end
    if match["this_year"] is not None:
        point.year_shift, last = _shifted(window, match, "this_year"), match.end("this_year")
    if last is None or (year.range_end is not None and year.range_end != (year.value or 0) + 1):
        return None
    if year.range_end is not None:
        last = match.start("year") + 1
    first = match.start("part") if match["part"] else match.start("month")
    if not evidence.named_month(window, match, point, last):
        return None
    found = expression(window, first, last, point, "month_year")
    found.part = _part(window, match)
    return [found]


@reader("year_month")
def year_month(window: Window, match: Match) -> list[Expression] | None:
    """1953. március."""
    if not any(language.order.startswith("ymd") for language in window.vocabulary.languages):
        return None
    point = Point(year=number(window, match, "year"), month=month_of(window, match))
    return [expression(window, match.start(), match.end(), point, "year_month")]


@reader("month_number_year")
def month_number_year(window: Window, match: Match) -> list[Expression] | None:
    """12/1947."""
    if evidence.numbered(window, match.start()):
        return None
    point = Point(month=number(window, match, "month_number"), year=number(window, match, "year"))
    return [expression(window, match.start(), match.end(), point, "month_number_year")]


@reader("century", "century_noun", "century_sign")
def century(window: Window, match: Match) -> list[Expression] | None:
    """late 13th century; s. xiii²."""
    from teikit.dates.centuries import read_century

    found = read_century(window, match)
    if found is None:
        return None
    first, last, years = found
    return [expression(window, first, last, years, "century")]


@reader("decade")
def decade(window: Window, match: Match) -> list[Expression] | None:
    """the 1950s."""
    value = number(window, match, "year")
    suffix = window.word(match.start("suffix"))
    if value is None or value % 10 or not evidence.decade_suffix(window, match.start("suffix"), suffix):
        return None
    first = match.start()
    if match["article"] is not None and window.vocabulary.languages[0].xml_lang != "en":
        first = match.end("article")
    last = match.end("suffix")
    if match["noun"] is not None and value_of(window, match, "noun") in ("year", None):
        last = match.end("noun")
    found = expression(window, first, last, Decade(value), "decade")
    found.part = _part(window, match)
    return [found]


@reader("decade_in_words")
def decade_in_words(window: Window, match: Match) -> list[Expression] | None:
    """the thirties."""
    value = value_of(window, match, "decade")
    assert isinstance(value, int)
    first = match.start()
    if match["article"] is not None:
        if window.vocabulary.languages[0].xml_lang != "en":
            first = match.end("article")
    elif window.vocabulary.languages[0].xml_lang == "en":
        return None
    last = match.end("decade")
    if match["noun"] is not None and value_of(window, match, "noun") in ("year", None):
        last = match.end("noun")
    elif not evidence.decade_in_words(window, first, match.start("decade")):
        return None
    found = expression(window, first, last, Decade(value), "decade")
    found.part = _part(window, match)
    return [found]


@reader("feast")
def feast(window: Window, match: Match) -> list[Expression] | None:
    """Easter 1871."""
    year = Point()
    if match["year"] is not None:
        value = number(window, match, "year")
        if window.kinds[match.start("year")] == "Y":
            year.year = value
        else:
            year.short_year = value
    last = match.end("feast")
    if match["year"] is not None:
        last = match.end("year")
    elif match["this_year"] is not None:
        year.year_shift, last = _shifted(window, match, "this_year"), match.end("this_year")
    elif not evidence.feast(window, match.start()):
        return None
    return [
        expression(
            window, match.start(), last, Feast(str(value_of(window, match, "feast")).strip(), year), "feast"
        )
    ]


@reader("weekday_day")
def weekday_day(window: Window, match: Match) -> list[Expression] | None:
    """Sunday 24; Sonntag, den 13."""
    if not evidence.weekday_day(window, match):
        return None
    point = Point(weekday=weekday_of(window, match), year=number(window, match, "year"))
    return _days_to_expressions(window, match, point, match.start(), match.end(), "weekday_day")


@reader("relative_day")
def relative_day(window: Window, match: Match) -> list[Expression] | None:
    """yesterday; morgen, Donnerstag."""
    days = value_of(window, match, "day")
    if not isinstance(days, int) or not evidence.relative_day(window, match):
        return None
    last = match.end("day")
    weekday = None
    if match["gloss"] is not None:
        weekday, last = weekday_of(window, match), match.end("gloss")
    return [expression(window, match.start(), last, RelativeDay(days, weekday), "relative_day")]


@reader("this_weekday")
def this_weekday(window: Window, match: Match) -> list[Expression] | None:
    """last Monday; lundi prochain; Monday of last week."""
    group = "weekday" if match["weekday"] is not None else "weekday_first"
    weekday = weekday_of(window, match, group)
    if weekday is None:
        return None
    which = "which" if match["which"] is not None else "which_behind"
    shift = _which(window, match, which)
    if match["unit"] is not None:
        if value_of(window, match, "unit") != "week":
            return None
        value = Weekday(weekday, week_shift=shift)
    else:
        value = Weekday(weekday, shift=shift, past=evidence.past(window, match.start(), match.end()))
    return [expression(window, match.start(), match.end(), value, "this_weekday")]


def _which(window: Window, match: Match, group: str) -> int:
    for index in range(*match.span(group)):
        if window.kinds[index] == kind.LAST:
            return -1
        value = window.values[index]
        if isinstance(value, int):
            return value
    return 0


@reader("this_unit")
def this_unit(window: Window, match: Match) -> list[Expression] | None:
    """last month; dieses Jahr."""
    unit_group = "unit" if match["unit"] is not None else "unit_first"
    shift = _which(window, match, "which" if match["which"] is not None else "which_behind")
    unit = str(value_of(window, match, unit_group) or "year")
    if not evidence.this_unit(window, match, unit, shift):
        return None
    first = match.start()
    if match["article"] is not None:
        first = match.end("article")
    return [expression(window, first, match.end(), RelativeUnit(unit, shift), "this_unit")]


@reader("this_year")
def this_year(window: Window, match: Match) -> list[Expression] | None:
    """ "this year", where it is not behind a day: "of this year" must be."""
    index = match.start()
    first, _, rest = window.word(index).partition(" ")
    meaning = window.vocabulary.words.get(first.lower())
    if not rest or meaning is None or meaning.kind in (kind.OF, kind.DATED):
        return None
    shift = window.values[index]
    unit = "year" if window.kinds[index] == kind.THIS_YEAR else "month"
    return [
        expression(
            window, index, index + 1, RelativeUnit(unit, shift if isinstance(shift, int) else 0), "this_unit"
        )
    ]


@reader("this_month_name")
def this_month_name(window: Window, match: Match) -> list[Expression] | None:
    """last October."""
    if window.kinds[match.start("which")] == kind.AT and window.word(match.start("which")).lower() != "this":
        return None
    shift = _which(window, match, "which")
    point = Point(month=month_of(window, match), year_shift=None if shift else 0)
    if not evidence.month(window, match.start("month"), match.end("month")):
        return None
    found = expression(window, match.start(), match.end(), point, "this_month_name")
    found.bound = {-1: "last", 1: "next"}.get(shift)
    return [found]


@reader("month_term")
def month_term(window: Window, match: Match) -> list[Expression] | None:
    """June Term."""
    if window.kinds[match.start("month")] == kind.MONTH_OR_WEEKDAY:
        return None
    if window.word(match.start("term"))[:1].islower() and not evidence.capital(window, match.start("month")):
        return None
    return [
        expression(
            window, match.start(), match.end("month"), Point(month=month_of(window, match)), "month_term"
        )
    ]


@reader("day")
def day(window: Window, match: Match) -> list[Expression] | None:
    """the 15th."""
    if not evidence.day(window, match):
        return None
    last = match.end()
    if match["days"].endswith(".") and not any(one.ordinal_dot for one in window.vocabulary.languages):
        last -= 1
    return _days_to_expressions(window, match, Point(), match.start(), last, "day")


@reader("weekday")
def weekday(window: Window, match: Match) -> list[Expression] | None:
    """Monday."""
    day_of_week = weekday_of(window, match)
    if day_of_week is None or not evidence.weekday(window, match):
        return None
    value = Weekday(day_of_week, past=evidence.past(window, match.start(), match.end()))
    return [expression(window, match.start(), match.end(), value, "weekday")]


@reader("month")
def month(window: Window, match: Match) -> list[Expression] | None:
    """in May."""
    group = "month" if match["month"] is not None else "bare_month"
    first, last = match.span(group)
    if not evidence.month(window, first, last):
        return None
    if window.kinds[last - 1] == "." and window.kinds[first] == kind.MONTH:
        last -= 1
    found = expression(window, match.start(), last, Point(month=month_of(window, match, group)), "month")
    found.part = _part(window, match)
    return [found]


@reader("court_term")
def court_term(window: Window, match: Match) -> list[Expression] | None:
    """May Term of the Circuit Court 1856."""
    point = Point(month=month_of(window, match), year=number(window, match, "year"))
    return [expression(window, match.start(), match.end(), point, "court_term")]


@reader("years")
def years(window: Window, match: Match) -> list[Expression] | None:
    """1962-64."""
    first = number(window, match, "year")
    assert first is not None
    last = end_year(first, window.digits(match.start("to")))
    if not evidence.years(window, match, first, last):
        return None
    bc = match["era"] is not None and value_of(window, match, "era") == "bc"
    period = Period(
        Point(year=1 - first if bc else first),
        Point(year=1 - last if bc else last),
        between="×" in match["mark"],
    )
    return [expression(window, match.start(), match.end(), period, "years")]


@reader("year")
def year(window: Window, match: Match) -> list[Expression] | None:
    """1914."""
    value = number(window, match, "year")
    if value is None or not evidence.year(window, match):
        return None
    era = value_of(window, match, "era") if match["era"] is not None else None
    last = match.end()
    if era == "ah":
        return [expression(window, match.start(), last, Point(year=value, calendar="islamic"), "year")]
    return [expression(window, match.start(), last, Point(year=1 - value if era == "bc" else value), "year")]


@reader("small_year")
def small_year(window: Window, match: Match) -> list[Expression] | None:
    """312 AD; 430 AH."""
    value, era = number(window, match, "year"), value_of(window, match, "era")
    if not value:
        return None
    if era == "ah":
        return [expression(window, match.start(), match.end(), Point(year=value, calendar="islamic"), "year")]
    return [
        expression(
            window, match.start(), match.end(), Point(year=1 - value if era == "bc" else value), "year"
        )
    ]


@reader("apostrophe_year")
def apostrophe_year(window: Window, match: Match) -> list[Expression] | None:
    """'69."""
    value = number(window, match, "year")
    if value is None or not evidence.apostrophe_year(window, match):
        return None
    return [expression(window, match.start(), match.end(), Point(short_year=value), "apostrophe_year")]


@reader("year_in_words")
def year_in_words(window: Window, match: Match) -> list[Expression] | None:
    """nineteen forty-seven."""
    value = number(window, match, "year")
    if value is None or not evidence.year_in_words(window, match, value):
        return None
    point = Point(year=value) if value >= 1000 else Point(short_year=value)
    return [expression(window, match.start(), match.end(), point, "year_in_words")]
