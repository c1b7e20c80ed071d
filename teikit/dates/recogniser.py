"""The search: from a text to the annotations of its dates."""

import re
from collections.abc import Iterable, Sequence

from teikit.dates import east_asian
from teikit.dates import wordclass as kind
from teikit.dates.anchors import spans
from teikit.dates.context import DateContext
from teikit.dates.detection import detect
from teikit.dates.expression import Expression, Period, Point, RelativeDay
from teikit.dates.expression import Weekday as WeekdayValue
from teikit.dates.forms import lower
from teikit.dates.joining import join
from teikit.dates.matching import candidates, next_place
from teikit.dates.plausibility import is_plausible, without_heading_marks
from teikit.dates.reading import read
from teikit.dates.resolving import State, parse, resolve
from teikit.dates.times import times
from teikit.dates.tokens import Window, read_window
from teikit.dates.vocabulary import languages, vocabulary
from teikit.model.annotation import Annotation
from teikit.model.normalised_date import TimeOfDay

_COUNTED = re.compile("[\u3400-\u9fff]")
"""A sign directly behind a number: 1500人 are people."""
NEIGHBOURS = 3
"""How many languages besides the text's own may explain the words of one window."""
GLOSS = 3
"""Characters between a date and the weekday that explains it."""
GLOSS_MARKS = frozenset(("", ",", "(", "[", "-", "–"))
"""What may stand there."""
NUMBERS = frozenset((kind.MONTH_NUMBER, kind.DAY_NUMBER, kind.TWO_DIGITS, kind.YEAR_NUMBER))
"""Classes of numbers in figures."""


def recognise(text: str, context: DateContext | None = None) -> list[Annotation]:
    """The dates of a text, by start. Double dates are nested: the outer one plain, the inner one with its calendar.

    Offsets are code points. Dates whose value is not certain have a ``cert`` and a reason, or no value.
    """
    context = context or DateContext()
    source, text = text, without_heading_marks(text)
    lowered = lower(text)
    codes = known_languages(text, context)
    clock: list[Annotation] = []
    found = _expressions(text, lowered, codes, clock)
    signs = list(east_asian.expressions(text))
    if signs:
        taken = [(sign.start, sign.end) for sign in signs]
        found = [one for one in found if not any(start < one.end and one.start < end for start, end in taken)]
    found = [one for one in found if not (one.shape == "year" and _COUNTED.match(text, one.end))]
    if signs:
        found = sorted([*found, *signs], key=lambda one: one.start)
    dates = [date for date in _resolve_all(source, found, context, codes) if is_plausible(source, date)]
    return sorted([*dates, *clock], key=lambda one: (one.start, -one.end)) if clock else dates


def known_languages(text: str, context: DateContext) -> tuple[str, ...]:
    """The languages to search with: those of the context that have a table, else those of the words."""
    named = tuple(dict.fromkeys(language.split("-")[0].lower() for language in context.languages))
    named = tuple("no" if code in ("nb", "nn") else code for code in named)
    known = tuple(code for code in named if code in languages())
    return known or detect(text)


def _expressions(
    text: str, lowered: str, codes: tuple[str, ...], clock: list[Annotation]
) -> list[Expression]:
    """The dates of a text before their context is asked; times of day that belong to none go to ``clock``."""
    found: list[Expression] = []
    own = set(codes)
    for start, end, owners in spans(text, lowered, codes):
        foreign = tuple(sorted(owners - own))[:NEIGHBOURS] if not owners & own or len(own) < 4 else ()
        window_codes = codes
        if len(codes) > 1 and owners & own:
            window_codes = tuple(code for code in codes if code in owners)
        window = read_window(text, lowered, start, end, vocabulary(window_codes, foreign))
        dated = _read(window)
        _add_times(window, dated, clock)
        found.extend(dated)
    return found


def _read(window: Window) -> list[Expression]:
    """The expressions of one window."""
    found: list[Expression] = []
    at = 0
    while True:
        place = next_place(window.kinds, at)
        if place is None:
            break
        at = max(place.start(), at) + 1
        for name, match in candidates(window.kinds, place):
            expressions = read(name, window, match)
            if expressions:
                found.extend(expressions)
                at = max(at, expressions[-1].last)
                break
    found = join(window, found)
    for expression in found:
        for one in (expression, *expression.inner):
            _leave_full_stop(window, one)
    return found


def _leave_full_stop(window: Window, expression: Expression) -> None:
    """A full stop belongs to the date behind an abbreviation ("12 Feb.") and where it makes an ordinal of a number;
    behind a whole word or another number it ends the sentence.
    """
    last = expression.last - 1
    if last <= expression.first or window.kinds[last] != "." or window.ends[last] != expression.end:
        return
    if window.kinds[last - 1] in NUMBERS:
        belongs = any(language.ordinal_dot for language in window.vocabulary.languages)
    else:
        known = window.vocabulary.words.get(lower(window.word(last - 1)))
        belongs = known.abbreviation if known else not _LONG_PHRASE.search(window.word(last - 1))
    if not belongs:
        expression.end, expression.last = window.starts[last], last


_LONG_PHRASE = re.compile(r"\s[^\W\d_]{4,}$")
"""A phrase that ends with a word written in full: "of this month"."""

_DIRECTLY = re.compile(r"[ ]?(?:,|-{1,3}|=)?[ ]?")
"""What may stand between a day and its time."""


def _add_times(window: Window, dated: list[Expression], clock: list[Annotation]) -> None:
    """Give a day the time that follows it directly; other times stand alone."""
    for time in times(window):
        if any(time.first < expression.last and expression.first < time.last for expression in dated):
            continue
        day = next((one for one in reversed(dated) if one.last <= time.first), None)
        if (
            (
                day is not None
                and day.time is None
                and isinstance(day.value, Point)
                and day.value.day is not None
            )
            and _DIRECTLY.fullmatch(window.kinds, day.last, time.first)
            and day.shape
            not in (
                "day",
                "weekday_day",
            )
        ):
            day.time, day.end, day.last = time.value, window.ends[time.last - 1], time.last
            continue
        clock.append(Annotation(window.starts[time.first], window.ends[time.last - 1], TimeOfDay(time.value)))


def _resolve_all(
    text: str, found: list[Expression], context: DateContext, codes: tuple[str, ...]
) -> list[Annotation]:
    state = _state(found, context, codes)
    annotations: list[Annotation] = []
    newline = 0
    paragraph = 0
    last_end = -10
    for position, expression in enumerate(found):
        while (newline := text.find("\n", newline, expression.start)) >= 0:
            paragraph += 1
            newline += 1
        newline = expression.start
        state.paragraph = paragraph
        alone = _stands_alone(text, expression)
        if isinstance(expression.value, WeekdayValue):
            if (
                text[last_end : expression.start].strip(" ") in GLOSS_MARKS
                and expression.start - last_end <= GLOSS
            ):
                continue
            if alone:
                expression.shape = "weekday alone"
        if isinstance(expression.value, RelativeDay) and _explained(text, expression, found, position):
            continue
        for inner in expression.inner:
            annotation = resolve(inner, state)
            if annotation is not None:
                annotations.append(annotation)
        annotation = resolve(expression, state)
        if annotation is None:
            continue
        last_end = -10 if isinstance(expression.value, RelativeDay | WeekdayValue) else expression.end
        annotations.append(annotation)
        if alone and isinstance(expression.value, Point) and expression.value.day is not None:
            state.entry = parse(getattr(annotation.value, "when", None))
            if state.entry.day is None:
                state.entry = None
    annotations.sort(key=lambda annotation: (annotation.start, -annotation.end))
    return annotations


def _explained(text: str, expression: Expression, found: list[Expression], position: int) -> bool:
    """Whether the full date follows directly: "heute, den 14. Oktober"."""
    if position + 1 >= len(found):
        return False
    following = found[position + 1]
    gap = text[expression.end : following.start].strip(" ")
    return gap in GLOSS_MARKS and isinstance(following.value, Point) and following.value.day is not None


def _stands_alone(text: str, expression: Expression) -> bool:
    """Whether a date fills its line: a heading, a dateline, the entry of a diary."""
    before = text[text.rfind("\n", 0, expression.start) + 1 : expression.start]
    stop = text.find("\n", expression.end)
    behind = text[expression.end : stop if stop >= 0 else len(text)]
    return not before.strip(" \t#*-–—_.[(") and not behind.strip(" \t#*-–—_.,:])")


def _state(found: Sequence[Expression], context: DateContext, codes: tuple[str, ...]) -> State:
    order, reason = _order(found, context, codes)
    until = context.julian_until
    if until is None and context.languages:
        until = languages()[codes[0]].julian_until
    republican = any(
        point.calendar == "french-republican"
        for expression in found
        for one in (expression, *expression.inner)
        for point in _points(one)
    )
    return State(
        context,
        codes,
        parse(context.reference_date),
        order,
        reason,
        parse(until) if until else None,
        is_republican=republican,
    )


def _order(
    found: Iterable[Expression], context: DateContext, codes: tuple[str, ...]
) -> tuple[str | None, str]:
    """The order of day and month in figures, and why."""
    if context.day_month_order:
        return context.day_month_order, "order of day and month as configured"
    orders = {languages()[code].order for code in codes}
    if context.country and "dmy/mdy" in orders:
        return (
            "mdy" if context.country.upper() == "US" else "dmy"
        ), "order of day and month as in the country"
    if orders and "dmy/mdy" not in orders:
        return "dmy", "order of day and month as in the language"
    seen: set[str] = set()
    named = {"day_month": 0, "month_day": 0}
    for expression in found:
        for point in _points(expression):
            if point.order:
                seen.add(point.order)
        if expression.shape in named:
            named[expression.shape] += 1
    if len(seen) == 1:
        return seen.pop(), "order of day and month as elsewhere in the record"
    if not seen and named["month_day"] >= 2 and not named["day_month"]:
        return "mdy", "the month comes first everywhere in the record"
    if not seen and named["day_month"] >= 2 and not named["month_day"]:
        return "dmy", "the day comes first everywhere in the record"
    return None, ""


def _points(expression: Expression) -> tuple[Point, ...]:
    value = expression.value
    if isinstance(value, Point):
        return (value,)
    if isinstance(value, Period):
        return value.first, value.last
    return ()
