"""Months without a day."""

from teikit.dates import evidence
from teikit.dates import wordclass as kind
from teikit.dates.expression import (
    Expression,
    LastDay,
    Period,
    Point,
)
from teikit.dates.forms import forms, lower
from teikit.dates.language import NEXT
from teikit.dates.reading.groups import (
    Match,
    expression,
    month_of,
    number,
    part_in,
    which_of,
    year_of,
    year_said,
)
from teikit.dates.window import Window

TERM = "term"
"""Shape of a month that names a term of a court: what is late in the term is not late in the month."""


def month_year(window: Window, match: Match) -> list[Expression] | None:
    """March 1953."""
    year = year_of(window, match)
    point = Point(month=month_of(window, match), year=year.value, short_year=year.short)
    last = year.end
    if match["this_year"] is not None:
        last = year_said(window, match, point, match.end("month"))
    if (
        last is None
        or not point.has_year
        or (year.range_end is not None and year.range_end != (year.value or 0) + 1)
    ):
        return None
    if year.range_end is not None:
        last = match.start("year") + 1
    of_term = kind.TERM in match.group()
    part = None if of_term else part_in(window, match)
    first = match.start("part") if part is not None else match.start("month")
    if not evidence.named_month(window, match, point, last):
        return None
    found = expression(window, first, last, point, TERM if of_term else "month_year")
    found.part = part
    return [found]


def middle_of_month(window: Window, match: Match) -> list[Expression] | None:
    """W połowie maja 1950: the half of a month that is not counted is its middle."""
    word = lower(window.word(match.start("half")))
    if not any(
        (word,) == form.words
        for language in window.vocabulary.languages
        for form in forms(language.parts.get("middle", ""))
    ):
        return None
    found = month_year(window, match) if match["month"] else None
    if found is None:
        return None
    found[0].part = "middle"
    found[0].first, found[0].start = match.start(), window.starts[match.start()]
    return found


def month_part_year(window: Window, match: Match) -> list[Expression] | None:
    """Maaliskuun alussa 1953."""
    if not any(language.postpositions for language in window.vocabulary.languages):
        return None
    found = month_year(window, match)
    if found is not None:
        found[0].first, found[0].start = match.start("month"), window.starts[match.start("month")]
    return found


def months(window: Window, match: Match) -> list[Expression] | None:
    """May-June 1640."""
    year = year_of(window, match)
    first, last = month_of(window, match), month_of(window, match, "month_to")
    if year.end is None or year.range_end is not None or first is None or last is None:
        return None
    end = Point(month=last, year=year.value, short_year=year.short)
    start = Point(month=first, year=year.value, short_year=year.short)
    if first > last:  # December–January 1950
        if year.value is None:
            return None
        start.year = year.value - 1
    return [expression(window, match.start(), year.end, Period(start, end), "months")]


def month_list(window: Window, match: Match) -> list[Expression] | None:
    """May and June 1950: the year belongs to both."""
    year = year_of(window, match)
    if year.end is None or year.range_end is not None:
        return None
    first, last = (
        Point(month=month_of(window, match, group), year=year.value, short_year=year.short)
        for group in ("month", "month_to")
    )
    return [
        expression(window, match.start("month"), match.end("month"), first, "month_year"),
        expression(window, match.start("month_to"), year.end, last, "month_year"),
    ]


def last_day(window: Window, match: Match) -> list[Expression] | None:
    """The last day of May 1850; último de enero."""
    if which_of(window, match, "which") != -1 or not evidence.last_day(window, match):
        return None
    year = year_of(window, match)
    point = Point(month=month_of(window, match), year=year.value, short_year=year.short)
    last = year.end or match.end("month")
    last = year_said(window, match, point, last)
    return [expression(window, match.start(), last, LastDay(point), "last_day")]


def year_month(window: Window, match: Match) -> list[Expression] | None:
    """1953. március; 1918 Nov."""
    ordered = any(language.order.startswith("ymd") for language in window.vocabulary.languages)
    if not ordered and not evidence.year_in_front(window, match):
        return None
    point = Point(year=number(window, match, "year"), month=month_of(window, match))
    return [expression(window, match.start(), match.end(), point, "year_month")]


def year_months(window: Window, match: Match) -> list[Expression] | None:
    """1956 October-December."""
    first, last = month_of(window, match), month_of(window, match, "month_to")
    if first is None or last is None or first >= last or not evidence.year_in_front(window, match):
        return None
    start, end = (Point(year=number(window, match, "year"), month=one) for one in (first, last))
    return [expression(window, match.start(), match.end(), Period(start, end), "months")]


def this_month_name(window: Window, match: Match) -> list[Expression] | None:
    """last October."""
    if window.kinds[match.start("which")] == kind.AT and window.word(match.start("which")).lower() != "this":
        return None
    shift = which_of(window, match, "which")
    point = Point(month=month_of(window, match), year_shift=None if shift else 0)
    if not evidence.month(window, match.start("month"), match.end("month")):
        return None
    found = expression(window, match.start(), match.end(), point, "this_month_name")
    found.bound = {-1: "last", 1: "next"}.get(shift)
    return [found]


def month_term(window: Window, match: Match) -> list[Expression] | None:
    """June Term: a court that sat, the last one if nothing else is said."""
    first = match.start("month")
    if window.kinds[first] == kind.MONTH_OR_WEEKDAY:
        return None
    letter, at = evidence.before(window, first)
    which = letter in (kind.THIS, kind.THIS_YEAR)
    if window.word(match.start("term"))[:1].islower() and not (evidence.capital(window, first) or which):
        return None
    found = expression(window, first, match.end("month"), Point(month=month_of(window, match)), TERM)
    shift = window.values[at] if which else None
    if match["which"] is not None:
        shift = which_of(window, match, "which")
    found.bound = "next" if shift in (1, NEXT) else None if shift == 0 else "last"
    return [found]


def month(window: Window, match: Match) -> list[Expression] | None:
    """in May."""
    group = "month" if match["month"] is not None else "bare_month"
    first, last = match.span(group)
    if not evidence.month(window, first, last, part=match["month"] is not None):
        return None
    if match["month"] is not None and evidence.behind(window, last)[0] == kind.TERM:
        return None  # the late June term
    if window.kinds[last - 1] == "." and window.kinds[first] == kind.MONTH:
        last -= 1
    found = expression(window, match.start(), last, Point(month=month_of(window, match, group)), "month")
    found.part = part_in(window, match)
    return [found]


def court_term(window: Window, match: Match) -> list[Expression] | None:
    """May Term of the Circuit Court 1856."""
    point = Point(month=month_of(window, match), year=number(window, match, "year"))
    return [expression(window, match.start(), match.end(), point, TERM)]
