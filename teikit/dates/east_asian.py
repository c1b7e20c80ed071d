"""Dates in Chinese, Japanese and Korean: numbers and signs without spaces between them.

1960年7月24日, 一九六〇年七月, 昭和35年7月24日, 民國四十九年, 1960년 7월 24일, 주체49(1960)년, 公元前221年.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from teikit.dates import lunisolar
from teikit.dates.calendars import japanese
from teikit.dates.east_asian_times import time_behind
from teikit.dates.expression import (
    Decade,
    Expression,
    Fraction,
    Period,
    Point,
    RelativeDay,
    RelativeUnit,
    Season,
    Value,
    Weekday,
    Years,
)
from teikit.dates.language import SAME
from teikit.dates.spanning import granularity
from teikit.model.text import Span, SpanIndex

DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "元": 1,
    "兩": 2,
    "两": 2,
}
_FIGURES = "0-9０-９〇零一二三四五六七八九十百廿卅元"
_ERAS = "|".join(name for name, _ in japanese.ERAS)
_NUMBER = rf"[{_FIGURES}]"
_WEEKDAYS = "月火水木金土日"
_CHINESE_WEEKDAYS = "一二三四五六日"
_KOREAN_WEEKDAYS = "월화수목금토일"
_SEASONS = {
    **dict.fromkeys(("春", "봄"), "spring"),
    **dict.fromkeys(("夏", "여름"), "summer"),
    **dict.fromkeys(("秋", "가을"), "autumn"),
    **dict.fromkeys(("冬", "겨울"), "winter"),
}
_PARTS = {
    **dict.fromkeys(("初頭", "初头", "年初", "上旬", "初", "초", "상순"), "early"),
    **dict.fromkeys(("中旬", "中葉", "中叶", "中期", "중순", "중엽", "중반"), "middle"),
    **dict.fromkeys(("年末", "末期", "末", "底", "下旬", "말", "하순"), "late"),
}
_HALVES = {
    **dict.fromkeys(("上半年", "上半葉", "上半叶", "上半期", "前半", "전반", "상반기"), 1),
    **dict.fromkeys(("下半年", "下半葉", "下半叶", "下半期", "後半", "后半", "후반", "하반기"), 2),
}
LUNAR_YEARS = 5
"""Years of Meiji before the Gregorian calendar came, on 1 January of the sixth."""
_THIRDS = {"early": (0, 33), "middle": (34, 65), "late": (66, 99)}
"""Years of a century from its first, both included."""
_SHIFTED_MONTHS = {
    **dict.fromkeys(("本月", "今月", "当月", "이달", "이번 달"), 0),
    **dict.fromkeys(("上月", "上个月", "上個月", "先月", "前月", "지난달"), -1),
    **dict.fromkeys(("下月", "下个月", "下個月", "来月", "來月", "다음달"), 1),
    **dict.fromkeys(("同月", "동월"), SAME),
}
_SHIFTED_YEARS = {
    **dict.fromkeys(("今年", "本年", "올해", "금년"), 0),
    **dict.fromkeys(("去年", "昨年", "작년", "지난해"), -1),
    **dict.fromkeys(("明年", "来年", "來年", "내년"), 1),
}
_SHIFTED_DAYS = {
    **dict.fromkeys(("昨天", "昨日", "昨晚", "昨夜", "어제", "어젯밤"), -1),
    **dict.fromkeys(("今天", "今日", "今晚", "今夜", "오늘"), 0),
    **dict.fromkeys(("明天", "明日", "내일"), 1),
    **dict.fromkeys(("前天", "一昨日", "그저께"), -2),
    **dict.fromkeys(("后天", "後天", "明後日", "모레"), 2),
}
_SHIFTED_WEEKS = {
    **dict.fromkeys(("上星期", "上周", "上週", "先週の", "先週", "지난주 "), -1),
    **dict.fromkeys(("本星期", "本周", "本週", "今週の", "今週", "이번 주 "), 0),
    **dict.fromkeys(("下星期", "下周", "下週", "来週の", "来週", "다음 주 "), 1),
}


@cache
def _date() -> re.Pattern[str]:
    gap = r"[ \u3000]?"
    year = (
        rf"(?:(?P<era>{_ERAS}|(?:中華)?民[國国]|단기|주체){gap})?(?P<bc>公元前|西元前|紀元前|기원전)?(?:公元|西元|西暦|서기)?{gap}"
        rf"(?P<year>{_NUMBER}{{1,5}}){gap}(?:[(（]\d{{4}}[)）]{gap})?[年년]"
    )
    month = rf"(?P<month>{_NUMBER}{{1,3}}){gap}[月월]"
    day = rf"(?P<day>{_NUMBER}{{1,3}}){gap}[日號号일]"
    to = (
        rf"{gap}[-–—~〜～至到から부터]{{1,2}}{gap}(?:(?P<to_month>{_NUMBER}{{1,3}}){gap}[月월]{gap})?"
        rf"(?P<to_day>{_NUMBER}{{1,3}}){gap}[日號号일]"
    )
    weekday = (
        r"(?:[(（ ]?(?:星期(?P<chinese>[一二三四五六日天])|(?P<japanese>[月火水木金土日])曜日?"
        r"|(?P<korean>[월화수목금토일])요일)[)）]?)?"
    )
    century = rf"(?P<century>{_NUMBER}{{1,3}}){gap}(?:世紀|世纪|세기)"
    decade = rf"(?P<decade>\d{{3}}0){gap}(?:年代|년대)"
    shifted = rf"(?P<shifted>{_any(_SHIFTED_MONTHS)}){gap}(?:{_renamed(day, 'shifted')})?"
    same = rf"(?P<same>同年|同じ年|동년|같은 해)の?{gap}{_renamed(month, 'same')}(?:{gap}{_renamed(day, 'same')})?"
    of_year = (
        rf"(?P<relative_year>{_any(_SHIFTED_YEARS)})(?:の?{gap}{_renamed(month, 'of_year')}"
        rf"(?:{gap}{_renamed(day, 'of_year')})?)?"
    )
    week = (
        rf"(?P<week>{_any(_SHIFTED_WEEKS)})(?:(?P<week_chinese>[一二三四五六日天])"
        r"|(?P<week_japanese>[月火水木金土日])曜日?|(?P<week_korean>[월화수목금토일])요일)"
    )
    return re.compile(
        rf"(?<!\d)(?:{century}(?:{gap}(?P<of_century>[1-9一二三四五六七八九][0十]){gap}(?:年代|년대))?|{decade}"
        rf"|{year}(?!代)(?:{gap}{month}(?:{gap}{day}(?:{to}|{weekday}))?)?"
        rf"|{_renamed(month + gap + day, 'alone')}(?:{_renamed(to, 'alone')})?"
        rf"|{same}|{shifted}|{week}|(?P<relative_day>{_any(_SHIFTED_DAYS)})|{of_year})"
    )


_ABOUT = re.compile(r"(?:大約|大约|約|约|およそ|대략|약)[ \u3000]?$")


@cache
def _behind() -> re.Pattern[str]:
    """What may stand behind a date and belongs to it."""
    return re.compile(
        rf"[ \u3000]?の?(?:(?P<season>{_any(_SEASONS)})[天季期]?|(?P<half>{_any(_HALVES)})|(?P<part>{_any(_PARTS)}))?"
        r"[ \u3000]?(?:(?P<about>前後|前后|左右|頃|ごろ|경|무렵)|(?P<before>以前|之前|이전)"
        r"|(?P<after>以後|以后|之後|之后|이후))?"
    )


def _any(words: Iterable[str]) -> str:
    """A pattern for any of some words, the longest first."""
    return "|".join(sorted(words, key=lambda word: -len(word)))


def _renamed(pattern: str, prefix: str) -> str:
    """A pattern with other names for its groups."""
    return re.sub(r"\?P<(\w+)>", rf"?P<{prefix}_\1>", pattern)


def number(figures: str) -> int | None:
    """The value of figures, Western, full-width or Chinese; digits in a row or with tens and hundreds.

    >>> number("一九六〇"), number("二十四"), number("３５")
    (1960, 24, 35)
    """
    if figures.isdecimal():
        return int(figures)
    if not figures:
        return None
    figures = figures.replace("廿", "二十").replace("卅", "三十")
    if not any(unit in figures for unit in "十百"):
        values = [DIGITS.get(sign) for sign in figures]
        if None in values:
            return None
        return int("".join(map(str, values)))
    total = current = 0
    for sign in figures:
        if sign in "十百":
            total += (current or 1) * (10 if sign == "十" else 100)
            current = 0
        elif sign in DIGITS:
            current = DIGITS[sign]
        else:
            return None
    return total + current


def expressions(text: str) -> Iterator[Expression]:
    """The dates of a text in East Asian writing; two with "until" between them are a period."""
    if text.isascii() or _FIRST_SIGN.search(text) is None or _SIGNS.search(text) is None:
        return
    lunar = list(lunisolar.expressions(text, number))
    if not lunar:
        yield from _solar(text)
        return
    taken = SpanIndex(Span(one.start, one.end) for one in lunar)
    solar = [one for one in _solar(text) if not any(taken.overlapping(Span(one.start, one.end)))]
    yield from sorted([*solar, *lunar], key=lambda one: one.start)


def _solar(text: str) -> Iterator[Expression]:
    """Those in calendars with the Gregorian months and days."""
    pending: Expression | None = None
    for expression in _single(text):
        joined = _period(text, pending, expression) if pending is not None else None
        if joined is not None:
            pending = joined
            continue
        if pending is not None:
            yield pending
        pending = expression
    if pending is not None:
        yield pending


_UNTIL = re.compile(r"[ \u3000]?(?:[-–—~〜～至到]|から|부터)[ \u3000]?")


def _period(text: str, first: Expression, last: Expression) -> Expression | None:
    """1914年至1918年, 1960年2月から1961年3月."""
    a, b = first.value, last.value
    if (
        _UNTIL.fullmatch(text, first.end, last.start) is None
        or not isinstance(a, Point)
        or not isinstance(b, Point)
    ):
        return None
    plain = not (first.about or last.about or first.bound or last.bound or first.part or last.part)
    if not plain or granularity(a) != granularity(b) or a.year is None:
        return None
    return Expression(first.start, last.end, Period(a, b.completed_by(a)), "range", 0, 0)


def _single(text: str) -> Iterator[Expression]:
    """The dates one by one."""
    for match in _date().finditer(text):
        found = _read(match)
        if found is None:
            continue
        start = match.start() + len(match[0]) - len(match[0].lstrip(" \u3000"))
        expression = Expression(start, match.end(), found, "east_asian", 0, 0)
        if not isinstance(found, RelativeDay | RelativeUnit | Weekday):
            _qualify(text, expression)
        if isinstance(found, Point) and found.day is not None and expression.bound is None:
            time = time_behind(text, expression.end, number)
            if time is not None:
                expression.time, expression.end = time
        yield expression


_FIRST_SIGN = re.compile("[\u2e80-\ud7af]")
_SIGNS = re.compile(
    "[年月週周日天期紀纪년월세주晚夜]|어제|어젯밤|오늘|내일|모레|올해|그저께|이달|지난달|다음달|지난해"
)


def _qualify(text: str, expression: Expression) -> None:
    """Take in the words in front and behind: 约1850年, 1949年底, 18世紀後半, 1953年夏, 1950年以前."""
    front = _ABOUT.search(text, max(0, expression.start - 4), expression.start)
    if front is not None:
        expression.about, expression.start = True, front.start()
    behind = _behind().match(text, expression.end)
    assert behind is not None, "everything in it is optional"
    value = expression.value
    end = expression.end
    if behind["part"] or behind["half"] or behind["season"]:
        narrowed = _narrowed(value, behind)
        if narrowed is None:
            return
        expression.value, expression.part = narrowed
        end = max(behind.end(group) for group in ("season", "half", "part"))
        if behind["season"] and text[end : end + 1] in "天季期":
            end += 1
    if isinstance(expression.value, Point | Period) and expression.part is None:
        if behind["about"]:
            expression.about = True
        elif behind["before"] or behind["after"]:
            expression.bound = "before" if behind["before"] else "after"
        if behind["about"] or expression.bound:
            end = behind.end()
    expression.end = end


def _narrowed(value: Value, behind: re.Match[str]) -> tuple[Value, str | None] | None:
    """A date with the season, half or part that follows it; ``None`` where the two make no date."""
    part = _PARTS.get(behind["part"] or "")
    half = _HALVES.get(behind["half"] or "")
    if isinstance(value, Years) and value.first is not None and (part or half):
        first, last = _THIRDS[part] if part else ((0, 49), (50, 99))[(half or 1) - 1]
        return Years(value.first + first, value.first + last), None
    if isinstance(value, Decade) and part:
        return value, part
    if not isinstance(value, Point) or value.day is not None:
        return None
    if part:
        return value, part
    if value.month is None and half:
        return Fraction(half, 2, value), None
    if value.month is None and behind["season"]:
        return Season(_SEASONS[behind["season"]], value), None
    return None


def _read(match: re.Match[str]) -> Value | None:
    def value(group: str) -> int | None:
        return number(match[group]) if match[group] else None

    if match["century"]:
        century = value("century")
        if not century or century >= 30:
            return None
        decade = value("of_century")
        return (
            Years(100 * (century - 1) + 1, 100 * century)
            if not decade
            else Decade(100 * (century - 1) + decade)
        )
    if match["decade"]:
        return Decade(int(match["decade"]))
    if match["alone_month"]:
        point = _checked(Point(None, value("alone_month"), value("alone_day")))
        if point is None or not match["alone_to_day"]:
            return point
        last = _checked(Point(None, value("alone_to_month") or point.month, value("alone_to_day")))
        return Period(point, last) if last else None
    relative = _relative(match)
    if relative is not None:
        return relative
    if match["same"]:
        return _checked(Point(None, value("same_month"), value("same_day"), year_shift=SAME))
    if match["shifted"]:
        shift = _SHIFTED_MONTHS[match["shifted"]]
        if match["shifted_day"]:
            return _checked(Point(day=value("shifted_day"), month_shift=shift))
        return RelativeUnit("month", shift) if shift != SAME else None
    year = value("year")
    if year is None:
        return None
    point = _checked(Point(year, value("month"), value("day")))
    if point is None:
        return None
    era = match["era"]
    if era in dict(japanese.ERAS):
        point.calendar, point.year = "japanese", japanese.era_year(era, year)
        if era == "明治" and year <= LUNAR_YEARS and point.month is not None:
            point.year = None  # a lunar month and day, which no arithmetic here can tell
    elif era:
        point.calendar = {"단기": "dangun", "주체": "juche"}.get(era, "minguo")
    elif match["bc"]:
        point.year = 1 - year
    elif (year < 1000 and not _counted_from_christ(match)) or year > 2200:
        return None  # 三年 are three years, 光绪二十六年 is a year of a reign
    point.weekday = _weekday(match)
    if match["to_day"]:
        last = Point(point.year, value("to_month") or point.month, value("to_day"), calendar=point.calendar)
        return Period(point, last) if _checked(last) else None
    return point


def _counted_from_christ(match: re.Match[str]) -> bool:
    """Whether the era is named: 公元79年, 西暦79年."""
    return any(
        name in match[0][: match.start("year") - match.start()] for name in ("公元", "西元", "西暦", "서기")
    )


def _relative(match: re.Match[str]) -> Value | None:
    """A day, year or weekday that is counted from the document's."""
    if match["relative_day"]:
        return RelativeDay(_SHIFTED_DAYS[match["relative_day"]])
    if match["relative_year"]:
        shift = _SHIFTED_YEARS[match["relative_year"]]
        if match["of_year_month"]:
            month, day = (number(match[group] or "") for group in ("of_year_month", "of_year_day"))
            return _checked(Point(None, month, day, year_shift=shift))
        return RelativeUnit("year", shift)
    if match["week"]:
        weekday = _weekday(match, "week_")
        assert weekday is not None, "the pattern has one"
        return Weekday(weekday, week_shift=_SHIFTED_WEEKS[match["week"]])
    return None


def _checked(point: Point) -> Point | None:
    if point.month is not None and not 1 <= point.month <= 12:
        return None
    return point if point.day is None or 1 <= point.day <= 31 else None


def _weekday(match: re.Match[str], prefix: str = "") -> int | None:
    chinese, japanese_sign, korean = (match[f"{prefix}{name}"] for name in ("chinese", "japanese", "korean"))
    if chinese:
        return 6 if chinese == "天" else _CHINESE_WEEKDAYS.index(chinese)
    if japanese_sign:
        return _WEEKDAYS.index(japanese_sign)
    if korean:
        return _KOREAN_WEEKDAYS.index(korean)
    return None
