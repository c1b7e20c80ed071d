"""Text to blocks: paragraphs, lists, tables, verse, cues, lines of ornament.

How the lines of a text hang together is decided once for the whole text (:func:`lineation`), then any part of it
can be cut into blocks.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from teikit.model.text import Span, lines, trim
from teikit.structure.words import SEPARATOR

LIST_MARKER = re.compile(
    r"[ \t]*(?P<n>[-–—•*·]|\((?:\d{1,3}|[a-zа-я]|[ivx]{1,4})\)"
    r"|(?:\d{1,3}|[a-zа-я]|[ivx]{1,4})[.)]|\d{1,2}\s?[-–—x×])[ \t]+(?=\S)",
    re.I,
)
"""``-``, ``1.``, ``a)``, ``(i)``, ``1x``: what an item of a list begins with."""
CUE_TIMING = re.compile(r"[ \t]*(?:\d+:)?\d\d:\d\d[.,]\d{3}[ \t]+-->[ \t]+(?:\d+:)?\d\d:\d\d[.,]\d{3}[^\n]*")
"""The timing line of a caption (WebVTT section 4.1, SubRip)."""
_TABLE_ROW = re.compile(r"[ \t]*\|.*\|[ \t]*")
_CUE_NUMBER = re.compile(r"[ \t]*[\w/.:-]{1,80}[ \t]*")
_WINDOW = 400
"""Characters of white space that are looked at beside a block."""
_SHORT_LINE = 62
"""Characters; prose that was wrapped fills more than this."""


_FILLED = 0.7
"""Of the longest line: what wrapping leaves of a line at least, since the next word would not have fitted."""


class BlockKind(StrEnum):
    """What a block of lines is."""

    PARAGRAPH = "paragraph"
    LIST = "list"
    TABLE = "table"
    LINES = "lines"
    """Short lines that are no prose: an address, verse, columns."""
    CUE = "cue"
    """The number and timing of a caption."""
    SEPARATOR = "separator"


class Block(NamedTuple):
    """Lines that belong together."""

    kind: BlockKind
    span: Span
    """Without outer white space."""
    lines: tuple[Span, ...]
    """Each without outer white space."""


@dataclass(frozen=True, slots=True)
class Lineation:
    """How the lines of a text hang together."""

    blank_lines: bool
    """Blank lines separate the paragraphs; otherwise each line is one, or the lines are wrapped."""
    width: int | None
    """Width to which the lines were wrapped, in characters; ``None`` where each line is a whole paragraph."""


@lru_cache(maxsize=2)
def lineation(text: str) -> Lineation:
    """Look at a text as a whole; those who recognise its structure and those who write it ask for the same one."""
    every = [len(text[start:end].strip()) for start, end in lines(text)]
    lengths = [length for length in every if length]
    if not lengths:
        return Lineation(blank_lines=False, width=None)
    inner = every[1:-1].count(0)
    blank = inner > 0 and inner * 8 >= len(every) - inner
    long_lines = sorted(length for length in lengths if length > 40)
    middle = long_lines[(len(long_lines) - 1) // 2 : len(long_lines) // 2 + 1]
    typical = sum(middle) // len(middle) if middle else 0  # the median
    wrapped = 50 <= typical <= 100 and max(lengths) <= typical + 25
    return Lineation(blank_lines=blank, width=typical if wrapped else None)


def is_filled(block: Block) -> bool:
    """Whether the lines of a block are one paragraph that was wrapped: all but the last are about as long."""
    if len(block.lines) == 1:
        return True
    lengths = [line.end - line.start for line in block.lines]
    return min(lengths[:-1]) >= _FILLED * max(lengths)


def blank_lines_before(text: str, at: int) -> int:
    """How many blank lines end just before the line of an offset; at the beginning of the text, two."""
    window = text[max(0, at - _WINDOW) : at]
    visible = window.rstrip()
    return window.count("\n", len(visible)) - 1 if visible else 2


def stands_alone(text: str, block: Block) -> bool:
    """Whether blank lines, or the ends of the text, surround a block."""
    rest = text[block.span.end : block.span.end + _WINDOW]
    after = rest[: len(rest) - len(rest.lstrip())].count("\n")
    return blank_lines_before(text, block.span.start) > 0 and (after > 1 or not rest.strip())


def blocks(text: str, start: int, end: int, how: Lineation) -> list[Block]:
    """The blocks of a part of a text, in order; they hold all its visible characters."""
    found: list[Block] = []
    if text[start:end].isspace():
        return found
    group: list[Span] = []
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        if stop < 0:
            stop = end
        line = trim(text, at, stop)
        if line.start < line.end and (not group or how.blank_lines or _continues(text, group[-1], line, how)):
            group.append(line)
        elif group:
            found += _cut(text, group)
            group = [line] if line.start < line.end else []
        at = stop + 1
    return found + _cut(text, group)


def _continues(text: str, previous: Span, line: Span, how: Lineation) -> bool:
    """Whether a line goes on with the paragraph of the one before, in a text without blank lines."""
    if LIST_MARKER.match(text, *previous) and LIST_MARKER.match(text, *line):
        return True
    if _TABLE_ROW.fullmatch(text, *previous) and _TABLE_ROW.fullmatch(text, *line):
        return True
    if how.width is None:
        return False
    return previous.end - previous.start > 0.8 * how.width and text[previous.end - 1] not in ":"


def _cut(text: str, group: Sequence[Span]) -> list[Block]:
    """The blocks of lines without a blank one between them."""
    found: list[Block] = []
    first = 0
    while first < len(group):
        kind, count = _take(text, group, first)
        part = tuple(group[first : first + count])
        found.append(Block(kind, Span(part[0].start, part[-1].end), part))
        first += count
    return found


def _take(text: str, group: Sequence[Span], first: int) -> tuple[BlockKind, int]:
    """What the lines of a group are from one on, and how many of them."""
    if _is_timing(text, group, first):
        return BlockKind.CUE, 1
    if _cue_follows(text, group, first):
        return BlockKind.CUE, 2
    if _is_separator(text, group[first]):
        return BlockKind.SEPARATOR, 1
    if len(group) == first + 1:
        return BlockKind.PARAGRAPH, 1
    rows = _run(text, group, first, _TABLE_ROW.fullmatch)
    if rows >= 2:
        return BlockKind.TABLE, rows
    items = _run(text, group, first, LIST_MARKER.match)
    if items >= 2:
        return BlockKind.LIST, items
    # A list, table or caption may begin within the group.
    behind = first + 1
    while behind < len(group) and not _begins_something(text, group, behind):
        behind += 1
    count = behind - first
    if count > 1 and all(line.end - line.start < _SHORT_LINE for line in group[first:behind]):
        return BlockKind.LINES, count
    return BlockKind.PARAGRAPH, count


def _is_separator(text: str, line: Span) -> bool:
    """Whether a line is ornament: no letter in it but ``x``, and no figure."""
    initial = text[line.start]
    if initial.isalnum() and initial not in "xX":
        return False
    words = text[line.start : line.end]
    return SEPARATOR.fullmatch(words) is not None and not any(
        character.isalnum() and character not in "xX" for character in words
    )


def _begins_something(text: str, group: Sequence[Span], at: int) -> bool:
    return (
        _is_timing(text, group, at)
        or _cue_follows(text, group, at)
        or _two(text, group, at, LIST_MARKER.match)
        or _two(text, group, at, _TABLE_ROW.fullmatch)
    )


def _is_timing(text: str, group: Sequence[Span], at: int) -> bool:
    line = group[at]
    return text[line.start].isdigit() and CUE_TIMING.fullmatch(text, *line) is not None


def _cue_follows(text: str, group: Sequence[Span], at: int) -> bool:
    return (
        at + 1 < len(group)
        and _is_timing(text, group, at + 1)
        and _CUE_NUMBER.fullmatch(text, *group[at]) is not None
    )


_Test = Callable[[str, int, int], object]


def _run(text: str, group: Sequence[Span], at: int, test: _Test) -> int:
    """How many lines from one on pass a test."""
    count = 0
    while at + count < len(group) and test(text, *group[at + count]):
        count += 1
    return count


def _two(text: str, group: Sequence[Span], at: int, test: _Test) -> bool:
    """Whether a line and the next one pass a test."""
    return at + 1 < len(group) and bool(test(text, *group[at])) and bool(test(text, *group[at + 1]))
