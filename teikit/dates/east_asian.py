"""Dates in Chinese, Japanese and Korean: numbers and signs without spaces between them.

1960年7月24日, 一九六〇年七月, 昭和35年7月24日, 民國四十九年, 1960년 7월 24일, 주체49(1960)년, 公元前221年.
"""

import re
from collections.abc import Iterator
from functools import cache

from teikit.dates.calendars import japanese
from teikit.dates.expression import Expression, Period, Point, Years

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
    return re.compile(
        rf"(?<!\d)(?:{century}|{decade}|{year}(?!代)(?:{gap}{month}(?:{gap}{day}(?:{to}|{weekday}))?)?"
        rf"|{_month_day(month, day)})"
    )


def _month_day(month: str, day: str) -> str:
    rename = re.compile(r"\?P<(month|day)>")
    return rename.sub(r"?P<alone_\1>", month + r"[ \u3000]?" + day)


def number(figures: str) -> int | None:
    """The value of figures, Western, full-width or Chinese; digits in a row or with tens and hundreds.

    >>> number("一九六〇"), number("二十四"), number("３５")
    (1960, 24, 35)
    """
    if figures.isdecimal():
        return int(figures)
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
    """The dates of a text in East Asian writing."""
    if not any(sign in text for sign in "年月년월紀纪세"):
        return
    for match in _date().finditer(text):
        found = _read(match)
        if found is not None:
            yield Expression(match.start(), match.end(), found, "east_asian", 0, 0)


def _read(match: re.Match[str]) -> Point | Period | Years | None:
    def value(group: str) -> int | None:
        return number(match[group]) if match[group] else None

    if match["century"]:
        century = value("century")
        return Years(100 * (century - 1) + 1, 100 * century) if century and century < 30 else None
    if match["decade"]:
        return Years(int(match["decade"]), int(match["decade"]) + 9)
    if match["alone_month"]:
        return _checked(Point(None, value("alone_month"), value("alone_day")))
    year = value("year")
    if year is None:
        return None
    point = _checked(Point(year, value("month"), value("day")))
    if point is None:
        return None
    era = match["era"]
    if era in dict(japanese.ERAS):
        point.calendar, point.year = "japanese", japanese.era_year(era, year)
    elif era:
        point.calendar = {"단기": "dangun", "주체": "juche"}.get(era, "minguo")
    elif match["bc"]:
        point.year = 1 - year
    elif len(match["year"]) < 3 or year > 2200:
        return None
    point.weekday = _weekday(match)
    if match["to_day"]:
        last = Point(point.year, value("to_month") or point.month, value("to_day"), calendar=point.calendar)
        return Period(point, last) if _checked(last) else None
    return point


def _checked(point: Point) -> Point | None:
    if point.month is not None and not 1 <= point.month <= 12:
        return None
    return point if point.day is None or 1 <= point.day <= 31 else None


def _weekday(match: re.Match[str]) -> int | None:
    if match["chinese"]:
        return 6 if match["chinese"] == "天" else _CHINESE_WEEKDAYS.index(match["chinese"])
    if match["japanese"]:
        return _WEEKDAYS.index(match["japanese"])
    if match["korean"]:
        return "월화수목금토일".index(match["korean"])
    return None
