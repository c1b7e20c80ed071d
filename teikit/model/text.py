"""Places in a text.

Offsets are 0-based indices of a Python ``str`` (code points, not bytes); the end of a span is exclusive.
Lines end at ``\\n`` only: a form feed or U+2028 is an ordinary character.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of text, half-open: ``text[start:end]``."""

    start: int
    """Offset of the first character."""
    end: int
    """Offset behind the last character."""


_new = tuple.__new__
"""Makes a span without the detour over the names of its fields, where tens of thousands are made a record."""


def embeds(outer: Span, inner: Span) -> bool:
    """Whether ``inner`` lies within ``outer`` (equal spans embed each other)."""
    return outer.start <= inner.start and inner.end <= outer.end


def overlaps(a: Span, b: Span) -> bool:
    """Whether the two share at least one character."""
    return a.start < b.end and b.start < a.end


def crosses(a: Span, b: Span) -> bool:
    """Whether they overlap and neither embeds the other: a tree cannot hold both."""
    return overlaps(a, b) and not embeds(a, b) and not embeds(b, a)


def trim(text: str, start: int, end: int) -> Span:
    """The span without white space at its edges."""
    if start < end and not (text[start].isspace() or text[end - 1].isspace()):
        return _new(Span, (start, end))
    if start >= end:
        return _new(Span, (start, end))
    start = end - len(text[start:end].lstrip())
    return _new(Span, (start, start + len(text[start:end].rstrip())))


@lru_cache(maxsize=4)
def lines(text: str) -> tuple[Span, ...]:
    """The lines of a text without their line ends; a final ``\\n`` opens no further line.

    Every recogniser asks for them, so that those of the texts asked last are remembered.
    """
    found: list[Span] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        found.append(_new(Span, (start, end)))
        start = end + 1
    if text.endswith("\n") or not text:
        found.pop()
    return tuple(found)


class SpanIndex:
    """Spans to be asked which of them share characters with another span."""

    __slots__ = ("_ends", "_spans", "_starts")

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(set(spans))
        self._starts = [span.start for span in self._spans]
        # The furthest end so far: behind an offset that it does not reach, no earlier span can overlap.
        self._ends = list(accumulate((span.end for span in self._spans), max))

    def overlapping(self, span: Span) -> Iterator[Span]:
        """Those that overlap a span, the last first."""
        number = bisect_left(self._starts, span.end) - 1
        while number >= 0 and self._ends[number] > span.start:
            if self._spans[number].end > span.start:
                yield self._spans[number]
            number -= 1

    def holds(self, offset: int) -> bool:
        """Whether a character lies in one of them."""
        number = bisect_right(self._starts, offset) - 1
        return number >= 0 and self._ends[number] > offset


class LineIndex:
    """Offset to line and column.

    >>> LineIndex("ab\\ncd").position(3)
    (2, 1)
    """

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        starts = [0]
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        self._starts = starts

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1, columns in characters."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
