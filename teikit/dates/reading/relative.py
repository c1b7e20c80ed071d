"""Dates that count from the day of writing."""

from teikit.dates import evidence
from teikit.dates import wordclass as kind
from teikit.dates.expression import (
    Expression,
    RelativeDay,
    RelativeUnit,
    Weekday,
)
from teikit.dates.forms import lower, singles
from teikit.dates.language import LATEST, NEXT, SAME
from teikit.dates.reading.groups import Match, expression, value_of, weekday_of, which_of
from teikit.dates.window import Window

DAY_KINDS = frozenset("ijknoMmV.")
"""What may stand in front of "of this year" within a date."""


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


def this_weekday(window: Window, match: Match) -> list[Expression] | None:
    """last Monday; lundi prochain; Monday of last week."""
    group = "weekday" if match["weekday"] is not None else "weekday_first"
    weekday = weekday_of(window, match, group)
    if weekday is None:
        return None
    which = "which" if match["which"] is not None else "which_behind"
    shift = which_of(window, match, which)
    if match["unit"] is not None:
        if value_of(window, match, "unit") != "week":
            return None
        value = Weekday(weekday, week_shift=shift)
    else:
        value = Weekday(weekday, shift=shift, past=evidence.past(window, match.start(), match.end()))
    return [expression(window, match.start(), match.end(), value, "this_weekday")]


def this_unit(window: Window, match: Match) -> list[Expression] | None:
    """last month; dieses Jahr."""
    unit_group = "unit" if match["unit"] is not None else "unit_first"
    shift = which_of(window, match, "which" if match["which"] is not None else "which_behind")
    unit = str(value_of(window, match, unit_group) or "year")
    if not evidence.this_unit(window, match, unit, shift):
        return None
    first = match.start()
    if match["article"] is not None:
        first = match.end("article")
    return [expression(window, first, match.end(), RelativeUnit(unit, shift), "this_unit")]


def this_year(window: Window, match: Match) -> list[Expression] | None:
    """ "this year", "of last month" where no day stands in front."""
    index = match.start()
    first, _, rest = window.word(index).partition(" ")
    meaning = window.vocabulary.words.get(first.lower())
    shift = window.values[index]
    if shift in (SAME, LATEST, NEXT):
        return None
    if not rest or meaning is None or meaning.kind == kind.DATED or not isinstance(shift, int):
        return None
    unit = "year" if window.kinds[index] == kind.THIS_YEAR else "month"
    if meaning.kind == kind.OF and evidence.before(window, index)[0] in DAY_KINDS:
        return None
    found = expression(window, index, index + 1, RelativeUnit(unit, shift), "this_unit")
    if meaning.kind == kind.OF:
        if "the month" in rest:
            return None
        found.start += len(first) + 1
    return [found]


def distance(window: Window, match: Match) -> list[Expression] | None:
    """Vor 8 Tagen; three days ago. Weeks, months and years ago are too vague for a value."""
    language = window.vocabulary.languages[0]
    in_front = match["count"] is not None
    first = match.start() - 2 if in_front else match.start()
    count, unit = ("count", "unit") if in_front else ("count_first", "unit_first")
    if (
        in_front
        and lower(window.word(first)) not in singles(language.ago)
        and window.kinds[first] != kind.AGO
    ):
        return None
    days = value_of(window, match, count)
    if lower(window.word(match.start(unit))) not in singles(language.days) or not isinstance(days, int):
        return None
    if not 1 <= days <= FARTHEST:
        return None
    value = RelativeDay(-language.idiom.get(days, days))
    return [expression(window, first, match.end(), value, "distance")]


FARTHEST = 100
"""The greatest number that "ago" may have: beyond it nobody counts."""


def relative_year(window: Window, match: Match) -> list[Expression] | None:
    """Loni, heuer."""
    shift = value_of(window, match, "year")
    if not isinstance(shift, int):
        return None
    return [expression(window, match.start(), match.end(), RelativeUnit("year", shift), "this_unit")]


def weekday(window: Window, match: Match) -> list[Expression] | None:
    """Monday."""
    day_of_week = weekday_of(window, match)
    if day_of_week is None or not evidence.weekday(window, match):
        return None
    past = evidence.past(window, match.start(), match.end()) or evidence.last_weekday(window, match)
    value = Weekday(day_of_week, past=past)
    return [expression(window, match.start(), match.end(), value, "weekday")]
