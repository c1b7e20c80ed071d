"""The body of a record as a sequence of items: what will be an element of a division, in the order of the text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from teikit.model.annotation import Annotation
from teikit.model.editorial import Gap, Note, PageBreak
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


@dataclass(frozen=True, slots=True)
class Item:
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


def items(
    text: str, annotations: Sequence[Annotation], start: int, end: int, how: Lineation
) -> Iterator[Item]:
    """The items of a part of a text. All its visible characters are in exactly one of them."""
    containers = outermost([a for a in annotations if _is_container(text, a, start, end)])
    at = start
    for number, container in enumerate(containers):
        if isinstance(container.value, Turn):
            behind = (containers[index] for index in range(number + 1, len(containers)))
            span = speech_extent(container, behind, end)
        else:
            span = _extent(text, container, at, end)
        if span.start < at:
            continue
        yield from _plain(text, annotations, at, span.start, how)
        yield _item(text, container, trim(text, *span))
        at = span.end
    yield from _plain(text, annotations, at, end, how)


def _is_container(text: str, annotation: Annotation, start: int, end: int) -> bool:
    if annotation.start < start or annotation.end > end:
        return False
    value = annotation.value
    if isinstance(value, Turn | CastList | Head | Dateline | Signed | Salute | Segment):
        return True
    if isinstance(value, PageBreak | Stage):
        return _fills_lines(text, annotation.span)
    return isinstance(value, Note) and _fills_lines(text, annotation.span)


def _fills_lines(text: str, span: Span) -> bool:
    """Whether nothing visible stands beside a span on its lines."""
    before = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    after = text.find("\n", span.end)
    return not before.strip() and not text[span.end : len(text) if after < 0 else after].strip()


def speech_extent(turn: Annotation, behind: Iterable[Annotation], end: int) -> Span:
    """The turn with the stage directions on lines of their own behind it, ``behind`` being what follows the turn.

    What a speech cannot hold (a heading, the closing dateline, the next turn) ends it, and so does what lies half in it.
    """
    whole = turn.value.extent if isinstance(turn.value, Turn) else None
    if whole is None:
        return turn.span
    limit = min(whole.end, end)
    for annotation in behind:
        if annotation.start >= limit:
            break
        if annotation.end > limit or not isinstance(annotation.value, Stage | Note | PageBreak):
            limit = annotation.start
    return Span(turn.start, max(turn.end, limit))


def _extent(text: str, annotation: Annotation, at: int, end: int) -> Span:
    """Openers and closers take their lines whole, so that no paragraph is left beside them; a heading takes the marks
    of Markdown before it.
    """
    if isinstance(annotation.value, Head):
        marks = HEADING_MARKS.search(text, at, annotation.start)
        return Span(marks.start() if marks else annotation.start, annotation.end)
    if not isinstance(annotation.value, Dateline | Signed | Salute | Segment):
        return annotation.span
    line_start = max(at, text.rfind("\n", 0, annotation.start) + 1)
    line_end = text.find("\n", annotation.end)
    return trim(text, line_start, min(end, len(text) if line_end < 0 else line_end))


def _item(text: str, annotation: Annotation, span: Span) -> Item:
    value = annotation.value
    joined = span.start > 0 and not text[span.start - 1].isspace()
    kinds: dict[type, ItemKind] = {
        Turn: ItemKind.TURN,
        CastList: ItemKind.CAST,
        Head: ItemKind.HEAD,
        Dateline: ItemKind.DATELINE,
        Signed: ItemKind.CLOSER,
        Segment: ItemKind.OPENER,
        PageBreak: ItemKind.PAGE_BREAK,
        Stage: ItemKind.STAGE,
        Note: ItemKind.NOTE,
    }
    if isinstance(value, Salute):
        kind = ItemKind.CLOSER if value.type == "closing" else ItemKind.OPENER
    elif isinstance(value, Note) and value.type == "address":
        kind = ItemKind.OPENER
    elif isinstance(value, Segment) and value.type == "byline":
        kind = ItemKind.BYLINE
    elif isinstance(value, Head) and value.closes:
        kind = ItemKind.TRAILER
    else:
        kind = kinds[type(value)]
    level = value.level if isinstance(value, Head) else 0
    return Item(kind, span, annotation, level=level, joined=joined)


def _plain(
    text: str, annotations: Sequence[Annotation], start: int, end: int, how: Lineation
) -> Iterator[Item]:
    if start >= end:
        return
    for block in blocks(text, start, end, how):
        joined = block.span.start > 0 and not text[block.span.start - 1].isspace()
        kind = ItemKind.BLOCK
        if POSTSCRIPT.match(text, *block.span) and block.kind is not BlockKind.CUE:
            kind = ItemKind.POSTSCRIPT
        yield Item(kind, block.span, block=block, joined=joined)


HEADING_MARKS = re.compile(r"(?<![^\n])#{1,6}[ \t]+$")
"""Of Markdown, up to the words of the heading."""
NUMBERED = re.compile(r"(?P<n>\d{1,4}|[a-z])[.)°]\s")
"""The number of a paragraph."""


def is_gap_alone(annotation: Annotation, span: Span) -> bool:
    """Whether a block is nothing but a gap."""
    return isinstance(annotation.value, Gap) and annotation.span == span
