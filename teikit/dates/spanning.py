"""An expression over several tokens, and how fine a point is."""

import re

from teikit.dates import wordclass as kind
from teikit.dates.expression import Expression, Point, Value
from teikit.dates.pieces import ARTICLE, DASH, OF, TO, _
from teikit.dates.window import Window

TO_THE_END = re.compile(
    rf"{_},?{_}(?:{DASH}|{TO}){_}(?:{ARTICLE}'?{_})?(?:[{kind.YEAR_BEFORE}{kind.YEAR_AFTER}]\.?{_}(?:{OF}{_})?)?"
    rf"(?:{kind.ABOUT}\.?{_})?"
)
"""Between the ends of a period: a dash, or the word for it; "from the year 1914 to the year 1918"."""
LONGEST_GAP = 15
"""Tokens between two dates that are one at most."""


def granularity(point: Point) -> str:
    """The smallest part that a point names: ``day``, ``month`` or ``year``."""
    return "day" if point.day is not None else "month" if point.has_month else "year"


def spanning(window: Window, first: int, last: int, value: Value, shape: str) -> Expression:
    """An expression from the token ``first`` to that before ``last``."""
    return Expression(window.starts[first], window.ends[last - 1], value, shape, first, last)
