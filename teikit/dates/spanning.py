"""An expression over several tokens, and how fine a point is."""

import re

from teikit.dates.expression import Expression, Point, Value
from teikit.dates.grammar import ARTICLE, DASH, TO, _
from teikit.dates.window import Window

TO_THE_END = re.compile(rf"{_},?{_}(?:{DASH}|{TO}){_}(?:{ARTICLE}{_})?")
"""Between the ends of a period: a dash, or the word for it."""


def granularity(point: Point) -> str:
    """The smallest part that a point names: ``day``, ``month`` or ``year``."""
    return "day" if point.day is not None else "month" if point.has_month else "year"


def spanning(window: Window, first: int, last: int, value: Value, shape: str) -> Expression:
    """An expression from the token ``first`` to that before ``last``."""
    return Expression(window.starts[first], window.ends[last - 1], value, shape, first, last)
