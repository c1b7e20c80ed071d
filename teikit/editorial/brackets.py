"""Pairs of square brackets, nested and doubled."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from teikit.model.text import Span, trim

LONGEST = 4000
"""Characters; brackets further apart do not belong together."""

_BRACKET = re.compile(r"[\[\]]")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


class Bracket(NamedTuple):
    """One pair."""

    span: Span
    """With the brackets."""
    content: Span
    """Within them, without outer white space."""
    doubled: bool
    """``[[ ]]``."""


def bracket_pairs(text: str) -> Iterator[Bracket]:
    """The pairs in the order of their opening brackets; a bracket without a partner is skipped.

    A pair does not reach over a blank line: an opening bracket that was lost, or is never closed, spoils no more
    than its paragraph.
    """
    stack: list[int] = []
    pairs: list[tuple[int, int]] = []
    for match in _BRACKET.finditer(text):
        at = match.start()
        if match[0] == "[":
            stack.append(at)
        elif stack:
            start = stack.pop()
            if at - start <= LONGEST and not _BLANK_LINE.search(text, start, at):
                pairs.append((start, at + 1))
    known = set(pairs)
    for start, end in sorted(pairs):
        if (start - 1, end + 1) in known:
            continue  # the inner pair of a doubled one
        doubled = (start + 1, end - 1) in known
        inner = 2 if doubled else 1
        yield Bracket(Span(start, end), trim(text, start + inner, end - inner), doubled)
