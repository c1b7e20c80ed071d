"""The search: from a text to the expressions of its dates, whatever their context.

The search costs most and asks nothing but the languages; the values, which depend on the record's date, come from
:mod:`teikit.dates.recogniser`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from teikit.dates import east_asian
from teikit.dates import wordclass as kind
from teikit.dates.anchors import spans
from teikit.dates.detection import detect
from teikit.dates.expression import Expression, Point
from teikit.dates.forms import lower
from teikit.dates.joining import join
from teikit.dates.matching import candidates, places
from teikit.dates.plausibility import without_heading_marks
from teikit.dates.reading import read
from teikit.dates.times import times
from teikit.dates.tokens import read_window
from teikit.dates.vocabulary import languages, vocabulary
from teikit.dates.window import Window
from teikit.model.annotation import Annotation, Certainty
from teikit.model.normalised_date import TimeOfDay
from teikit.model.text import Span, SpanIndex

_COUNTED = re.compile("[\u3400-\u9fff]")
"""A sign directly behind a number: 1500人 are people."""
NEIGHBOURS = 3
"""How many languages besides the text's own may explain the words of one window."""
NUMBERS = frozenset((kind.MONTH_NUMBER, kind.DAY_NUMBER, kind.TWO_DIGITS, kind.YEAR_NUMBER))
"""Classes of numbers in figures."""


@dataclass(frozen=True, slots=True)
class Searched:
    """What the search found in a text."""

    text: str
    codes: tuple[str, ...]
    """The languages that were searched with."""
    expressions: tuple[Expression, ...]
    """By start."""
    clock: tuple[Annotation, ...]
    """Times of day that belong to no date."""


def search(text: str, named: Sequence[str] = ()) -> Searched:
    """The dates of a text and what their words say. ``named``: the languages of the text (BCP 47), the main one
    first; without one that has a table, they are told from the words.
    """
    source, text = text, without_heading_marks(text)
    codes = known_languages(text, named)
    clock: list[Annotation] = []
    found = _expressions(text, lower(text), codes, clock)
    signs = list(east_asian.expressions(text))
    if signs:
        taken = SpanIndex(Span(sign.start, sign.end) for sign in signs)
        found = [one for one in found if not any(taken.overlapping(Span(one.start, one.end)))]
    found = [one for one in found if not (one.shape == "year" and _COUNTED.match(text, one.end))]
    if signs:
        found = sorted([*found, *signs], key=lambda one: one.start)
    return Searched(source, codes, tuple(found), tuple(clock))


def known_languages(text: str, named: Sequence[str]) -> tuple[str, ...]:
    """The languages to search with: those named that have a table, else those of the words."""
    return _with_tables(tuple(named)) or detect(text)


@lru_cache(maxsize=256)
def _with_tables(named: tuple[str, ...]) -> tuple[str, ...]:
    """The codes of the languages among those named that have a table."""
    bare = dict.fromkeys(language.split("-")[0].lower() for language in named)
    bare = dict.fromkeys("no" if code in ("nb", "nn") else code for code in bare)
    return tuple(code for code in bare if code in languages())


def _expressions(
    text: str, lowered: str, codes: tuple[str, ...], clock: list[Annotation]
) -> list[Expression]:
    """The dates of a text before their context is asked; times of day that belong to none go to ``clock``."""
    found: list[Expression] = []
    own = frozenset(codes)
    for start, end, owners in spans(text, lowered, codes):
        words = vocabulary(codes)
        if owners and (len(codes) > 1 or not owners <= own):
            foreign = sorted(owners - own)[:NEIGHBOURS] if not owners & own or len(own) < 4 else ()
            telling = tuple(code for code in codes if code in owners) or codes
            words = vocabulary(telling, tuple(foreign))
        window = read_window(text, lowered, start, end, words)
        dated = _read(window)
        _add_times(window, dated, clock)
        found.extend(dated)
    return found


def _read(window: Window) -> list[Expression]:
    """The expressions of one window."""
    found: list[Expression] = []
    at = 0
    present = frozenset(window.kinds)
    for place in places(window.kinds):
        if place < at:
            continue
        for name, match in candidates(window.kinds, present, place):
            expressions = read(name, window, match)
            if expressions:
                found.extend(expressions)
                at = expressions[-1].last
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
        belongs = not window.ends_sentence(last)
    if not belongs:
        expression.end, expression.last = window.starts[last], last


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
        clock.append(
            Annotation(
                window.starts[time.first],
                window.ends[time.last - 1],
                TimeOfDay(time.value),
                Certainty.MEDIUM if time.either_half else None,
                "which half of the day is not said" if time.either_half else "",
            )
        )
