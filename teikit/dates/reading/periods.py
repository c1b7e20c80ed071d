"""Seasons, quarters, weeks of a month, feasts."""

from teikit.dates import evidence
from teikit.dates import wordclass as kind
from teikit.dates.expression import (
    Expression,
    Feast,
    Fraction,
    Point,
    RelativeSeason,
    Season,
    WithinMonth,
)
from teikit.dates.reading.groups import (
    OF_WHOLE,
    Match,
    count_in,
    end_year,
    expression,
    month_of,
    number,
    number_at,
    part_in,
    shifted,
    value_of,
    weekday_of,
    which_of,
    year_said,
)
from teikit.dates.window import Window


def season(window: Window, match: Match) -> list[Expression] | None:
    """Winter 1962/63; 1953 nyarán."""
    if match.start("year") < match.start("season") and not any(
        language.postpositions for language in window.vocabulary.languages
    ):
        return None
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
        max(
            match.end("season"),
            match.end("year"),
            *(match.end("year_word"),) if match.groupdict().get("year_word") else (),
        ),
        Season(str(value_of(window, match, "season")), point),
        "season",
    )
    found.part = part_in(window, match)
    return [found]


def this_season(window: Window, match: Match) -> list[Expression] | None:
    """Last winter; l'été dernier."""
    group, which = ("season", "which") if match["season"] is not None else ("season_first", "which_behind")
    value = RelativeSeason(str(value_of(window, match, group)), which_of(window, match, which))
    return [expression(window, match.start(), match.end(), value, "this_season")]


def fraction(window: Window, match: Match) -> list[Expression] | None:
    """second quarter of 1956."""
    count = count_in(window, match, "number")
    noun = value_of(window, match, "fraction")
    of = 3 if noun == 3 else OF_WHOLE.get(str(noun))  # "third" is an ordinal too
    if count is None or of is None or count > of:
        return None
    whole = Point()
    if match["month"] is not None:
        whole = Point(month=month_of(window, match), year=number(window, match, "month_year"))
    elif match["of_this_month"] is not None:
        whole = Point(month_shift=shifted(window, match, "of_this_month"))
    elif match["year"] is not None:
        whole = Point(year=number(window, match, "year"))
    elif value_of(window, match, "unit") == "month":
        whole = Point(month_shift=0)
    elif match["unit"] is not None and value_of(window, match, "unit") in ("year", None):
        whole = Point(year_shift=0)
    else:
        return None
    return [expression(window, match.start(), match.end(), Fraction(count, of, whole), "fraction")]


def quarter(window: Window, match: Match) -> list[Expression] | None:
    """Q2 1956."""
    behind = match["quarter"] is None
    count = value_of(window, match, "quarter_behind" if behind else "quarter")
    year = number(window, match, "year_in_front" if behind else "year")
    if not isinstance(count, int) or year is None or evidence.numbered(window, match.start()):
        return None
    return [expression(window, match.start(), match.end(), Fraction(count, 4, Point(year=year)), "fraction")]


def last_of_month(window: Window, match: Match) -> list[Expression] | None:
    """last Monday in August 1935."""
    count = count_in(window, match, "which")
    if (
        count is None
        or count > 5
        or (match["unit"] is not None and value_of(window, match, "unit") != "week")
    ):
        return None
    month = Point(month=month_of(window, match), year=number(window, match, "year"))
    value = WithinMonth(count, weekday_of(window, match), month)
    return [expression(window, match.start(), match.end(), value, "last_of_month")]


def feast(window: Window, match: Match) -> list[Expression] | None:
    """Easter 1871."""
    if evidence.behind(window, match.end("feast"))[0] == kind.TERM:
        return None  # Michaelmas Term 1621
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
        last = year_said(window, match, year, last)
    elif not evidence.feast(window, match.start()):
        return None
    return [
        expression(
            window, match.start(), last, Feast(str(value_of(window, match, "feast")).strip(), year), "feast"
        )
    ]
