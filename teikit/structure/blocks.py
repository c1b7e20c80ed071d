"""Text to blocks: paragraphs, lists, tables, verse, cues, lines of ornament.

How the lines of a text hang together is decided once for the whole text (:func:`lineation`), then any part of it
can be cut into blocks.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from statistics import median

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


@dataclass(frozen=True, slots=True)
class Block:
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
    found = [trim(text, *line) for line in lines(text)]
    lengths = [span.end - span.start for span in found if span.end > span.start]
    inner = [span.end == span.start for span in found[1:-1]]
    blank = any(inner) and sum(inner) * 8 >= len(found) - sum(inner)
    if not lengths:
        return Lineation(blank_lines=False, width=None)
    long_lines = [length for length in lengths if length > 40]
    typical = int(median(long_lines)) if long_lines else 0
    wrapped = 50 <= typical <= 100 and max(lengths) <= typical + 25
    return Lineation(blank_lines=blank, width=typical if wrapped else None)


def is_filled(block: Block) -> bool:
    """Whether the lines of a block are one paragraph that was wrapped: all but the last are about as long."""
    lengths = [line.end - line.start for line in block.lines]
    return all(length >= _FILLED * max(lengths) for length in lengths[:-1])


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


def blocks(text: str, start: int, end: int, how: Lineation) -> Iterator[Block]:
    """The blocks of a part of a text, in order; they hold all its visible characters."""
    group: list[Span] = []
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        line = trim(text, at, stop)
        if line.start >= line.end:
            yield from _group(text, group)
            group = []
        elif not how.blank_lines and group and not _continues(text, group[-1], line, how):
            yield from _group(text, group)
            group = [line]
        else:
            group.append(line)
        at = stop + 1
    yield from _group(text, group)


def _continues(text: str, previous: Span, line: Span, how: Lineation) -> bool:
    """Whether a line goes on with the paragraph of the one before, in a text without blank lines."""
    if LIST_MARKER.match(text, *previous) and LIST_MARKER.match(text, *line):
        return True
    if _TABLE_ROW.fullmatch(text, *previous) and _TABLE_ROW.fullmatch(text, *line):
        return True
    if how.width is None:
        return False
    return previous.end - previous.start > 0.8 * how.width and text[previous.end - 1] not in ":"


def _group(text: str, group: list[Span]) -> Iterator[Block]:
    """Lines without a blank one between them: what are they?"""
    while group:
        taken = _take(text, group)
        yield taken
        group = group[len(taken.lines) :]


def _take(text: str, group: list[Span]) -> Block:
    first = text[group[0].start : group[0].end]
    timing = 0 if CUE_TIMING.fullmatch(first) else 1 if _cue_follows(text, group) else None
    if timing is not None:
        return _block(BlockKind.CUE, group[: timing + 1])
    if SEPARATOR.fullmatch(first) and not any(
        character.isalnum() and character not in "xX" for character in first
    ):
        return _block(BlockKind.SEPARATOR, group[:1])
    if len(group) == 1:
        return _block(BlockKind.PARAGRAPH, group)
    rows = _run(text, group, _TABLE_ROW.fullmatch)
    if rows >= 2:
        return _block(BlockKind.TABLE, group[:rows])
    items = _run(text, group, LIST_MARKER.match)
    if items >= 2:
        return _block(BlockKind.LIST, group[:items])
    # A list, table or caption may begin within the group.
    count = 1
    while count < len(group) and not _begins_something(text, group[count:]):
        count += 1
    part = group[:count]
    if count > 1 and all(line.end - line.start < _SHORT_LINE for line in part):
        return _block(BlockKind.LINES, part)
    return _block(BlockKind.PARAGRAPH, part)


def _begins_something(text: str, group: list[Span]) -> bool:
    return (
        CUE_TIMING.fullmatch(text, *group[0]) is not None
        or _cue_follows(text, group)
        or _run(text, group, LIST_MARKER.match) >= 2
        or _run(text, group, _TABLE_ROW.fullmatch) >= 2
    )


def _cue_follows(text: str, group: list[Span]) -> bool:
    return (
        len(group) > 1
        and CUE_TIMING.fullmatch(text, *group[1]) is not None
        and _CUE_NUMBER.fullmatch(text, *group[0]) is not None
    )


def _run(text: str, group: list[Span], test: object) -> int:
    count = 0
    for line in group:
        if not test(text, line.start, line.end):  # type: ignore[operator]
            break
        count += 1
    return count


def _block(kind: BlockKind, part: list[Span]) -> Block:
    return Block(kind, Span(part[0].start, part[-1].end), tuple(part))
