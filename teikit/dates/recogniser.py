"""From a text to the annotations of its dates: what the search found, resolved in the record's context."""

from collections.abc import Iterable, Sequence

from teikit.dates.context import DateContext
from teikit.dates.expression import Expression, Period, Point, RelativeDay
from teikit.dates.expression import Weekday as WeekdayValue
from teikit.dates.plausibility import is_plausible
from teikit.dates.resolving import State, parse, resolve
from teikit.dates.searching import Searched, search
from teikit.dates.vocabulary import languages
from teikit.model.annotation import Annotation

GLOSS = 3
"""Characters between a date and the weekday that explains it."""
GLOSS_MARKS = frozenset(("", ",", "(", "[", "-", "–"))
"""What may stand there."""


def recognise(text: str, context: DateContext | None = None) -> list[Annotation]:
    """The dates of a text, by start. Double dates are nested: the outer one plain, the inner one with its calendar.

    Offsets are code points. Dates whose value is not certain have a ``cert`` and a reason, or no value.
    """
    context = context or DateContext()
    return resolved(search(text, context.languages), context)


def resolved(searched: Searched, context: DateContext) -> list[Annotation]:
    """The annotations of what was found, in a context, by start. A text may be searched once and resolved again
    when its own date is known.
    """
    text, clock = searched.text, searched.clock
    dates = [
        date
        for date in _resolve_all(text, searched.expressions, context, searched.codes)
        if is_plausible(text, date)
    ]
    return sorted([*dates, *clock], key=lambda one: (one.start, -one.end)) if clock else dates


def _resolve_all(
    text: str, found: Sequence[Expression], context: DateContext, codes: tuple[str, ...]
) -> list[Annotation]:
    if not found:
        return []
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


def _explained(text: str, expression: Expression, found: Sequence[Expression], position: int) -> bool:
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
