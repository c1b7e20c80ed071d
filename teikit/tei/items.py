"""The body of a record as a sequence of items: what will be an element of a division, in the order of the text."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from teikit.model.annotation import Annotation, Value
from teikit.model.editorial import Note, PageBreak
from teikit.model.nesting import outermost
from teikit.model.structure import CastList, Dateline, Head, Salute, Segment, Signed
from teikit.model.text import Span, trim
from teikit.model.turn import Stage, Turn
from teikit.structure.blocks import Block, BlockKind, Lineation, blocks
from teikit.structure.words import POSTSCRIPT


class ItemKind(StrEnum):
    """What an item becomes."""

    HEAD = "head"
    OPENER = "opener"
    DATELINE = "dateline"
    CLOSER = "closer"
    BYLINE = "byline"
    BLOCK = "block"
    POSTSCRIPT = "postscript"
    NOTE = "note"
    PAGE_BREAK = "pb"
    STAGE = "stage"
    TURN = "turn"
    CAST = "castList"
    TRAILER = "trailer"


class Item(NamedTuple):
    """One item."""

    kind: ItemKind
    span: Span
    """Without outer white space."""
    annotation: Annotation | None = None
    """What made it more than a block."""
    block: Block | None = None
    """The lines of a block."""
    level: int = 0
    """Of a heading."""
    joined: bool = False
    """No white space separates it from the item before."""


_CONTAINERS: Mapping[type, ItemKind] = MappingProxyType(
    {
        Turn: ItemKind.TURN,
        CastList: ItemKind.CAST,
        Head: ItemKind.HEAD,
        Dateline: ItemKind.DATELINE,
        Signed: ItemKind.CLOSER,
        Salute: ItemKind.OPENER,
        Segment: ItemKind.OPENER,
        PageBreak: ItemKind.PAGE_BREAK,
        Stage: ItemKind.STAGE,
        Note: ItemKind.NOTE,
    }
)
"""What is an item of its own, and of which kind unless its value says more (see :func:`_kind`)."""
_IN_LINES = (PageBreak, Stage, Note)
"""Of these, only those that fill their lines."""
_WHOLE_LINES = (Dateline, Signed, Salute, Segment)
"""These take what else stands on their lines."""


def items(text: str, annotations: Sequence[Annotation], start: int, end: int, how: Lineation) -> list[Item]:
    """The items of a part of a text. All its visible characters are in exactly one of them.

    The annotations nest and are sorted, outer before inner.
    """
    if not annotations:
        return _plain(text, start, end, how)
    found: list[Item] = []
    at = start
    containers = outermost([a for a in annotations if _is_container(text, a, start, end)])
    for number, container in enumerate(containers, 1):
        if isinstance(container.value, Turn):
            span = speech_extent(container, containers, number, end)
        else:
            span = _extent(text, container, at, end)
        if span.start < at:
            continue
        found += _plain(text, at, span.start, how)
        found.append(_item(text, container, trim(text, *span)))
        at = span.end
    return found + _plain(text, at, end, how)


def _is_container(text: str, annotation: Annotation, start: int, end: int) -> bool:
    value = annotation.value
    return (
        type(value) in _CONTAINERS
        and start <= annotation.start
        and annotation.end <= end
        and (not isinstance(value, _IN_LINES) or _fills_lines(text, annotation.span))
    )


def _fills_lines(text: str, span: Span) -> bool:
    """Whether nothing visible stands beside a span on its lines."""
    before = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    after = text.find("\n", span.end)
    return not before.strip() and not text[span.end : len(text) if after < 0 else after].strip()


def speech_extent(turn: Annotation, containers: Sequence[Annotation], behind: int, end: int) -> Span:
    """The turn with the stage directions on lines of their own behind it, ``behind`` being the number of the container
    that follows the turn.

    What a speech cannot hold (a heading, the closing dateline, the next turn) ends it, and so does what lies half in it.
    """
    whole = turn.value.extent if isinstance(turn.value, Turn) else None
    if whole is None:
        return turn.span
    limit = min(whole.end, end)
    while behind < len(containers) and containers[behind].start < limit:
        annotation = containers[behind]
        if annotation.end > limit or not isinstance(annotation.value, _IN_LINES):
            limit = annotation.start
        behind += 1
    return Span(turn.start, max(turn.end, limit))


def _extent(text: str, annotation: Annotation, at: int, end: int) -> Span:
    """Openers and closers take their lines whole, so that no paragraph is left beside them; a heading takes the marks
    of Markdown before it.
    """
    if isinstance(annotation.value, Head):
        marks = HEADING_MARKS.search(text, at, annotation.start)
        return Span(marks.start() if marks else annotation.start, annotation.end)
    if not isinstance(annotation.value, _WHOLE_LINES):
        return annotation.span
    line_start = max(at, text.rfind("\n", 0, annotation.start) + 1)
    line_end = text.find("\n", annotation.end)
    return trim(text, line_start, min(end, len(text) if line_end < 0 else line_end))


def _item(text: str, annotation: Annotation, span: Span) -> Item:
    value = annotation.value
    joined = span.start > 0 and not text[span.start - 1].isspace()
    level = value.level if isinstance(value, Head) else 0
    return Item(_kind(value), span, annotation, None, level, joined)


def _kind(value: Value) -> ItemKind:
    if isinstance(value, Salute) and value.type == "closing":
        return ItemKind.CLOSER
    if isinstance(value, Note) and value.type == "address":
        return ItemKind.OPENER
    if isinstance(value, Segment) and value.type == "byline":
        return ItemKind.BYLINE
    if isinstance(value, Head) and value.closes:
        return ItemKind.TRAILER
    return _CONTAINERS[type(value)]


def _plain(text: str, start: int, end: int, how: Lineation) -> list[Item]:
    """The blocks of a part that no annotation takes whole."""
    if start >= end:
        return []
    found: list[Item] = []
    for block in blocks(text, start, end, how):
        span = block.span
        joined = span.start > 0 and not text[span.start - 1].isspace()
        is_postscript = POSTSCRIPT.match(text, *span) and block.kind is not BlockKind.CUE
        kind = ItemKind.POSTSCRIPT if is_postscript else ItemKind.BLOCK
        found.append(Item(kind, span, None, block, 0, joined))
    return found


HEADING_MARKS = re.compile(r"(?<![^\n])#{1,6}[ \t]+$")
"""Of Markdown, up to the words of the heading."""
NUMBERED = re.compile(r"(?P<n>\d{1,4}|[a-z])[.)°]\s")
"""The number of a paragraph."""
