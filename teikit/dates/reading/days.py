"""Days with the name of a month, and days alone."""

import re
from dataclasses import replace

from teikit.dates import evidence
from teikit.dates import wordclass as kind
from teikit.dates.expression import (
    Expression,
    Period,
    Point,
)
from teikit.dates.forms import lower
from teikit.dates.reading.groups import (
    Match,
    days_of,
    days_to_expressions,
    expression,
    month_of,
    number,
    number_at,
    shifted,
    start_of,
    value_of,
    weekday_of,
    which_of,
    year_of,
    year_said,
)
from teikit.dates.window import Window

LADY_DAY = 3
"""Month with whose 25th day the Julian year began in England."""
LAST_DAY = 31
"""The highest number a day may have to be one at all; 31 June is an impossible date."""
OTHER_RECKONINGS = frozenset(
    ("fasli", "jalali", "ilahi", "rumi", "mali", "shamsi", "semsi", "bangla", "amli")
)
"""Words behind a year of Islamic months that say that it is none of the Hijra's lunar years."""


def named_month(window: Window, match: Match) -> list[Expression] | None:
    """A day with a month's name, the year perhaps."""
    groups = match.groupdict()
    month = month_of(window, match)
    shape = "month_day" if match.start("month") < match.start("days") else "day_month"
    point = Point(month=month, weekday=weekday_of(window, match) if "weekday" in groups else None)
    shift = which_of(window, match, "which") if groups.get("which") is not None else None
    in_words = kind.WORD_NUMBER in match["days"]
    last = max(match.end("days"), match.end("month"))
    if "year_behind_dash" in groups:
        year = year_of(window, match)
        point.year, point.short_year = year.value, year.short
        if year.range_end is not None and point.year is not None:
            if year.range_end != point.year + 1:
                return None
            point.year = year.range_end  # 11 February 1731/2: the new year counts
            until = window.vocabulary.languages[0].double_years_until
            point.doubled = until is not None and point.year <= until and (month or 12) <= LADY_DAY
        last = year.end or last
        if year.style or point.doubled:
            point.calendar = year.style or "julian"
    else:
        point.year = number(window, match, "year")
    if groups.get("this_year") is not None:
        last = year_said(window, match, point, last)
    if groups.get("style_in_front") is not None:
        point.calendar = str(value_of(window, match, "style_in_front"))
        last = max(last, match.end("style_in_front"))
    first = start_of(match, *(name for name in ("weekday", "days", "month", "year") if groups.get(name)))
    if shift is not None:
        if point.has_year:
            return None
        point.year_shift = None if shift else 0
    if not point.has_year:
        point.tense = evidence.tense(window, match.start(), last)
    if in_words and not point.has_year and kind.OF not in match.group():
        return None
    if not evidence.named_month(window, match, point, last):
        return None
    if any(day > LAST_DAY for _, _, day in days_of(window, match)[0]):
        return None
    found = days_to_expressions(window, match, point, first, last, shape)
    if len(found) == 1 and shape == "day_month" and not _with_broken_day(window, found[0]):
        return None
    if shift:
        for item in found:  # the 10th day of last February
            item.bound = "last" if shift < 0 else "next"
    if evidence.every(window, match.start("month")) and not point.has_year:
        for item in found:
            if isinstance(item.value, Point):
                item.value.recurring = True
    return found


def _with_broken_day(window: Window, found: Expression) -> bool:
    """Put together a day that a scan has broken: "2 4 July"; whether the day is one."""
    at = found.first
    if window.kinds[max(0, at - 2) : at] != "i " or len(window.digits(at)) > 1 or window.kinds[at] != "i":
        return True
    figures = window.digits(at - 2) + window.digits(at)
    if len(figures) > 2 or evidence.before(window, at - 2)[0] in ("i", "j", "k", ",", kind.AND):
        return True
    if int(figures) > LAST_DAY or not isinstance(found.value, Point):
        return False
    found.value.day = int(figures)
    found.first, found.start = at - 2, window.starts[at - 2]
    return True


def roman_day_month(window: Window, match: Match) -> list[Expression] | None:
    """XXV aprile 1945."""
    value = window.values[match.start("days")]
    year = year_of(window, match)
    figures = window.word(match.start("days"))
    if not isinstance(value, int) or value > LAST_DAY or len(figures) < 2 or not figures.isupper():
        return None  # a lone I or V is a word in many languages
    if match["this_year"] is None and (year.value is None or year.end is None):
        return None
    point = Point(year.value, month_of(window, match), value)
    last = year.end or match.end("month")
    last = year_said(window, match, point, last)
    return [expression(window, match.start(), last, point, "day_month")]


def double_day(window: Window, match: Match) -> list[Expression] | None:
    """10 (23) марта 1910 г.: one day in two calendars."""
    old, new = number(window, match, "old"), number(window, match, "new")
    year = year_of(window, match)
    point = Point(month=month_of(window, match), year=year.value, short_year=year.short)
    last = year.end or match.end("month")
    last = year_said(window, match, point, last)
    if old is None or new is None or not 10 <= new - old <= 13:
        return None
    found = expression(
        window, match.start(), last, Period(replace(point, day=old), replace(point, day=new)), "double_day"
    )
    found.slash = True
    return [found]


def day_twice(window: Window, match: Match) -> list[Expression] | None:
    """The twenty-seventh (27th) day of May: in words and in figures."""
    if number(window, match, "days") != number(window, match, "figures"):
        return None
    return named_month(window, match)


def roman_day_of_month(window: Window, match: Match) -> list[Expression] | None:
    """III Nonas Maii 1521."""
    count = 1
    if match["count"] is not None:
        at = match.start("count")
        value = 2 if window.kinds[at] == kind.PRIDIE else window.values[at]
        if not isinstance(value, int) or not 2 <= value <= LONGEST_COUNT:
            return None
        count = value
    year = year_of(window, match)
    point = Point(month=month_of(window, match), year=year.value, short_year=year.short)
    point.counted_back = str(value_of(window, match, "day")), count
    last = year.end or match.end("month")
    last = year_said(window, match, point, last)
    return [expression(window, match.start(), last, point, "day_month")]


SENTENCE = 16
"""Tokens in front of "to the 24th" among which the day stands that it goes on from."""
LONGEST_COUNT = 19
"""XIX Kalendas is the farthest that the Roman calendar counts back."""


def days_roman(window: Window, match: Match) -> list[Expression] | None:
    """27.-29. IV.; 12. u. 13. XII. 04."""
    year = year_of(window, match)
    point = Point(month=number(window, match, "month"), year=year.value, short_year=year.short)
    last = year.end
    if last is None:
        last = match.end("month")
        last += window.kinds[last : last + 1] == "."
    if not evidence.days_roman(window, match, point):
        return None
    return days_to_expressions(window, match, point, match.start("days"), last, "day_month")


def other_calendar(window: Window, match: Match) -> list[Expression] | None:
    """A date with a month of another calendar."""
    value = value_of(window, match, "month")
    if not isinstance(value, tuple):
        return None
    calendar, month = value
    letter, at = evidence.behind(window, match.end())
    if letter == kind.OTHER and lower(window.word(at)) in OTHER_RECKONINGS:
        return None
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
    first = start_of(match, "weekday", "day_name", "days")
    return days_to_expressions(window, match, point, first, last, "other_calendar")


def day_of_this_month(window: Window, match: Match) -> list[Expression] | None:
    """15th inst., the 9th of last month."""
    shift = shifted(window, match, "this_month")
    last = match.end("this_month")
    if window.kinds[match.start("this_month")] == kind.THE:
        if window.word(match.start("this_month")).lower() != "d":
            return None
        shift = 0
    if not evidence.this_month(window, match):
        return None
    first = start_of(match, "weekday", "days")
    first = evidence.article_in_front(window, first, match.start("this_month"))
    return days_to_expressions(
        window,
        match,
        Point(month_shift=shift, weekday=weekday_of(window, match)),
        first,
        last,
        "day_of_this_month",
    )


def this_month_day(window: Window, match: Match) -> list[Expression] | None:
    """F. hó 15-én: the month stands in front in some languages."""
    if not any(language.order == "ymd" for language in window.vocabulary.languages):
        return None
    point = Point(month_shift=shifted(window, match, "this_month"))
    return days_to_expressions(window, match, point, match.start(), match.end(), "day_of_this_month")


def weekday_day(window: Window, match: Match) -> list[Expression] | None:
    """Sunday 24; Sonntag, den 13."""
    if not evidence.weekday_day(window, match):
        return None
    point = Point(weekday=weekday_of(window, match), year=number(window, match, "year"))
    return days_to_expressions(window, match, point, match.start(), match.end(), "weekday_day")


def day(window: Window, match: Match) -> list[Expression] | None:
    """the 15th."""
    if not evidence.day(window, match):
        return None
    last = match.end()
    if match["days"].endswith(".") and not any(one.ordinal_dot for one in window.vocabulary.languages):
        last -= 1
    letter, at = evidence.before(window, match.start())
    if letter in (kind.THE, kind.AT):
        letter, at = evidence.before(window, at)
    goes_on = letter == kind.TO and any(one in "ij" for one in window.kinds[max(0, at - SENTENCE) : at])
    tense = 1 if goes_on else evidence.tense(window, match.start(), last)
    point = Point(tense=tense)
    return days_to_expressions(window, match, point, match.start(), last, "day")
