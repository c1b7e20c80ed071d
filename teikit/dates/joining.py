"""From single dates to what they say together: periods, lists, double dates, and the words in front."""

import re
from collections.abc import Sequence
from functools import cache

from teikit.dates import wordclass as kind
from teikit.dates.century_ranges import decade_of_century, join_centuries, join_decades, narrowed_century
from teikit.dates.double_dates import double_date, old_and_new_style
from teikit.dates.evidence import before, is_since
from teikit.dates.expression import Expression, Period, Point
from teikit.dates.forms import forms, lower, singles
from teikit.dates.pieces import AND, ARTICLE, DASH, _
from teikit.dates.qualifying import IN_FRONT, REACH, doubt, qualify, qualify_behind
from teikit.dates.spanning import LONGEST_GAP, TO_THE_END, granularity, spanning
from teikit.dates.window import Window

_DASH_ONLY = re.compile(rf"{_}{DASH}{_}")
_LIST = re.compile(rf"{_},?{_}(?:{AND}|,){_}(?:{ARTICLE}{_})?")
_AND = re.compile(rf"\.?{_}{AND}\.?{_}(?:{ARTICLE}{_})?")


def join(window: Window, found: Sequence[Expression]) -> list[Expression]:
    """The expressions of a window, put together where they belong together."""
    joined: list[Expression] = []
    for expression in found:
        previous = joined[-1] if joined else None
        if previous is not None and expression.first < previous.last:
            continue
        if previous is not None and expression.first - previous.last <= LONGEST_GAP:
            gap = window.kinds[previous.last : expression.first]
            together = (
                join_centuries(window, previous, expression, gap)
                or join_decades(window, previous, expression, gap)
                or decade_of_century(window, previous, expression, gap)
                or narrowed_century(window, previous, expression, gap)
                or double_date(window, previous, expression, gap)
                or _between(window, previous, expression, gap)
                or _range(window, previous, expression, gap)
                or _suffixed_range(window, previous, expression, gap)
            )
            if together is not None:
                joined[-1] = together
                continue
            _share(joined, expression, window, gap)
        joined.append(expression)
    postpositions = any(language.postpositions for language in window.vocabulary.languages)
    if postpositions:
        joined = _between_behind(window, joined)
    for expression in joined:
        if expression.slash:
            old_and_new_style(expression, window)
        expression.since = _is_since(window, expression)
        qualify(window, expression)
        doubt(window, expression)
        if postpositions:
            qualify_behind(window, expression)
    return joined


def _begins_sentence(window: Window, index: int) -> bool:
    """Whether the next word begins with a capital: "К 18 часам 24.X. На 25.X назначен"."""
    while window.kinds[index] in (kind.SPACE, kind.LINE_END):
        index += 1
    return window.word(index)[:1].isupper()


def _without_dot(window: Window, left: Expression, gap: str) -> str:
    """The gap without the full stop of the year in front; a word in capitals begins another sentence."""
    if window.kinds[left.last - 1] != kind.YEAR_NUMBER or gap[:1] != "." or len(gap) < len(". X"):
        return gap
    return gap if window.word(left.last + 2)[:1].isupper() else gap[1:]


def _with_to(window: Window, left: Expression, right: Expression, gap: str) -> str:
    """The gap with "to" where a word in it is read as another: Spanish "a" is short for "año" too."""
    at = window.kinds.find(kind.YEAR_BEFORE, left.last, right.first)
    if at < 0 or not any(lower(window.word(at)) in singles(one.to) for one in window.vocabulary.languages):
        return gap
    return gap.replace(kind.YEAR_BEFORE, kind.TO, 1)


def _is_since(window: Window, expression: Expression) -> bool:
    """Whether "since" stands in front."""
    letter, at = before(window, expression.first)
    if letter == kind.THE:
        letter, at = before(window, at)
    return letter in _SINCE and is_since(window, at)


_SINCE = frozenset((kind.IN, kind.AT, kind.FROM, kind.AGO, kind.COMMON))
"""Classes of words for "since"."""


def _range(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """16 February through 24 March 1960; September 1800-May 1801."""
    a, b = left.value, right.value
    if any(language.year_dot for language in window.vocabulary.languages):
        gap = _without_dot(window, left, gap)
    if gap == "/" and left.shape == right.shape == "iso":
        gap = "-"  # an interval of ISO 8601
    if (
        TO_THE_END.fullmatch(_with_to(window, left, right, gap)) is None
        or not isinstance(a, Point)
        or not isinstance(b, Point)
    ):
        return None
    if left.list_item or right.list_item or left.about:
        return None
    if window.kinds[left.last - 1] == "." and kind.TO in gap and _begins_sentence(window, left.last):
        return None
    if "," in gap and kind.TO in gap and not _opened(window, left):
        return None
    if granularity(a) != granularity(b) and not (
        (granularity(a) == "month" and granularity(b) == "day" and a.has_year)
        or (a.year is not None and b.year is not None and a.year < b.year and not a.calendar)
    ):
        return None
    if kind.PARAGRAPH in gap or (a.calendar != b.calendar and a.calendar is not None):
        return None
    if granularity(a) == "day" and not b.has_month and a.has_month:
        return None
    if a.has_year and not b.has_year:
        if window.kinds[left.first] != kind.YEAR_NUMBER or not b.has_month or b.weekday is not None:
            return None
        b = b.completed_by(a)  # 1956 October 23-November 4
    _share_century(a, b)
    first = a if a.year is not None and not a.has_month else a.completed_by(b)
    return spanning(window, left.first, right.last, Period(first, b), "range")


LONGEST_ENDING = 12
"""Letters of an ending and its postposition."""


def _suffixed_range(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """1960. február 16-tól március 24-ig; 1914'ten 1918'e kadar."""
    a, b = left.value, right.value
    if not isinstance(a, Point) or not isinstance(b, Point) or left.list_item or right.list_item:
        return None
    if granularity(a) != granularity(b) and a.has_month:
        return None
    for language in window.vocabulary.languages:
        if not all(language.period_endings):
            continue
        begins, ends = map(_ending, language.period_endings)
        front = lower(window.text[max(left.start, left.end - LONGEST_ENDING) : right.start])
        behind = lower(window.text[right.end - 4 : right.end + LONGEST_ENDING])
        if begins.fullmatch(front) and (end := ends.match(behind)) is not None and end.end() >= 4:
            first, second = a.completed_by(b), b.completed_by(a)
            return spanning(window, left.first, right.last, Period(first, second), "range")
    return None


@cache
def _ending(listed: str) -> re.Pattern[str]:
    """A word, or its end, with one of the listed endings."""
    alternatives = "|".join(" ".join(form.words) for form in forms(listed))
    return re.compile(rf".*?(?:{alternatives})(?!\w)[ ,]*", re.DOTALL)


_OPENERS = frozenset((kind.FROM, kind.DATED, kind.BETWEEN, kind.AT, kind.TO, kind.IN))


def _opened(window: Window, left: Expression) -> bool:
    """Whether "from" stands in front: only then does a period go on behind a comma."""
    letter, at = before(window, left.first)
    if letter == kind.THE:
        letter, at = before(window, at)
    return letter in _OPENERS


def _share_century(a: Point, b: Point) -> None:
    """from 1965 to '69; 3 May '49 to 1951: the century that one end names counts for the other."""
    if a.year is not None and b.short_year is not None and b.year is None:
        b.year = a.year - a.year % 100 + b.short_year
        b.year += 100 if b.year < a.year else 0
        b.short_year = None
    elif b.year is not None and a.short_year is not None and a.year is None:
        a.year = b.year - b.year % 100 + a.short_year
        a.year -= 100 if a.year > b.year else 0
        a.short_year = None


def _between(window: Window, left: Expression, right: Expression, gap: str) -> Expression | None:
    """between 29 May and 2 June."""
    a, b = left.value, right.value
    if _AND.fullmatch(gap) is None or not isinstance(a, Point) or not isinstance(b, Point):
        return None
    front = IN_FRONT["between"].search(window.kinds, max(0, left.first - REACH), left.first)
    if front is None:
        return None
    return spanning(window, front.start(), right.last, Period(a.completed_by(b), b, between=True), "between")


_BETWEEN_BEHIND = re.compile(rf"(?:'?{kind.SUFFIX})?{_}{kind.BETWEEN}")


def _between_behind(window: Window, joined: Sequence[Expression]) -> list[Expression]:
    """1950 május 3. és 5. között; 3 ile 5 Mayıs 1950 arasında."""
    found: list[Expression] = []
    for expression in joined:
        behind = _BETWEEN_BEHIND.match(window.kinds, expression.last)
        left = found[-1] if found else None
        value = expression.value
        if behind is not None and isinstance(value, Period):
            found.append(
                spanning(
                    window, expression.first, behind.end(), Period(value.first, value.last, True), "between"
                )
            )
        elif (
            behind is not None
            and left is not None
            and isinstance(left.value, Point)
            and isinstance(value, Point)
            and _AND.fullmatch(window.kinds, left.last, expression.first)
        ):
            period = Period(left.value.completed_by(value), value.completed_by(left.value), between=True)
            found[-1] = spanning(window, left.first, behind.end(), period, "between")
        else:
            found.append(expression)
    return found


def _share(joined: list[Expression], right: Expression, window: Window, gap: str) -> None:
    """January 15 and November 30, 1963: the year belongs to both."""
    b = right.value
    if not isinstance(b, Point) or not b.has_year or b.year_shift is not None or _LIST.fullmatch(gap) is None:
        return
    index = len(joined) - 1
    while index >= 0:
        left = joined[index]
        a = left.value
        if not isinstance(a, Point) or a.has_year or granularity(a) != granularity(b) or a.recurring:
            return
        named = left.shape == "weekday_day" and b.day is not None and (a.day or 0) < b.day
        if not a.has_month and not (named and b.month is not None):
            return  # "Monday 4th and Tuesday 5th May 1891" share the month as well
        left.value = a.completed_by(b)
        if index == 0 or _LIST.fullmatch(window.kinds[joined[index - 1].last : left.first]) is None:
            return
        index -= 1
