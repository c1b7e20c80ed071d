"""Items to divisions. A division is, in this order: what opens it, its content, its sub-divisions, what closes it
(TEI Guidelines 4.1, 4.2). The items of a text come in any order; this module finds divisions that hold them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from teikit.tei.items import Item, ItemKind

_TOP = 16
"""Items at the head of a text in which its opener stands."""
_LONGEST_OPENER_LINE = 120
"""Characters of a block that may be part of the opener: an address, a file number."""
_FEWEST_ENTRIES = 3
"""Datelines with text after them make a diary; each opens an entry."""

_FLOATING = frozenset({ItemKind.NOTE, ItemKind.PAGE_BREAK})
"""Members of model.global: they may stand anywhere."""
_CONTENT = frozenset({ItemKind.BLOCK, ItemKind.POSTSCRIPT, ItemKind.STAGE, ItemKind.TURN, ItemKind.CAST})


@dataclass(slots=True)
class Section:
    """A division while it is being put together."""

    level: int
    type: str | None = None
    top: list[Item] = field(default_factory=list)
    content: list[Item] = field(default_factory=list)
    sections: "list[Section]" = field(default_factory=list)
    bottom: list[Item] = field(default_factory=list)
    postscript: list[Item] = field(default_factory=list)
    """Behind the closer: a postscript and what belongs to it."""


def assemble(found: Sequence[Item]) -> Section:
    """The divisions of a text; the root is the body."""
    tail = _tail(found)
    opener_end = _end_of_opener(found)
    entries = _entries(found, opener_end, tail)
    assembly = _Assembly(sum(item.kind is ItemKind.HEAD for item in found))
    for index, item in enumerate(found):
        if item.kind is ItemKind.TURN or (item.kind is ItemKind.BLOCK and index >= opener_end):
            assembly.content(item)
        elif item.kind is ItemKind.HEAD:
            assembly.head(item)
        elif index in entries:
            assembly.entry(item)
        elif item.kind in _FLOATING:
            assembly.floating(item)
        elif index < opener_end:
            assembly.opener(item)
        elif item.kind in (ItemKind.CLOSER, ItemKind.TRAILER) or (
            item.kind is ItemKind.DATELINE and index + 1 >= tail
        ):
            assembly.closer(item)
        elif item.kind is ItemKind.DATELINE:
            assembly.entry(item)
        elif item.kind is ItemKind.POSTSCRIPT:
            assembly.postscript(item)
        else:
            assembly.content(item)
    return assembly.root


class _Assembly:
    def __init__(self, headings: int) -> None:
        self.root = Section(0)
        self._headings = headings
        self._open: list[Section] = [self.root]

    @property
    def _current(self) -> Section:
        return self._open[-1]

    def _is_untouched(self, section: Section) -> bool:
        return not (section.content or section.sections or section.bottom or section.postscript)

    def head(self, item: Item) -> None:
        opens = self._current is self.root and self._is_untouched(self.root)
        # The first of several headings below the title's level is that of the first part, not of the whole.
        if opens and (item.level <= 1 or self._headings == 1):
            self.root.top.append(item)
            return
        self._begin(max(1, item.level), None).top.append(item)

    def entry(self, item: Item) -> None:
        """A dateline in the midst of a text opens an entry, a sibling of the entry before."""
        current = self._current
        if current.level and self._is_untouched(current):
            current.top.append(item)
            return
        level = current.level if current.type == "entry" else current.level + 1
        self._begin(max(1, level), "entry").top.append(item)

    def opener(self, item: Item) -> None:
        if self._is_untouched(self._current):
            self._current.top.append(item)
        else:
            self.content(item)

    def floating(self, item: Item) -> None:
        current = self._current
        if current.postscript:
            current.postscript.append(item)
        elif current.bottom or current.sections:
            current.bottom.append(item)
        elif current.content:
            current.content.append(item)
        else:
            current.top.append(item)

    def closer(self, item: Item) -> None:
        current = self._current
        if current.postscript:
            current.postscript.append(item)
        else:
            current.bottom.append(item)

    def postscript(self, item: Item) -> None:
        if (
            any(bottom.kind in (ItemKind.CLOSER, ItemKind.DATELINE) for bottom in self._current.bottom)
            or self._current.postscript
        ):
            self._current.postscript.append(item)
        else:
            self.content(item)

    def content(self, item: Item) -> None:
        current = self._current
        if not (current.bottom or current.postscript or current.sections):
            current.content.append(item)
            return
        if current.postscript and item.kind is ItemKind.BLOCK:
            current.postscript.append(item)
            return
        closed = any(one.kind not in _FLOATING for one in current.bottom) or current.postscript
        if closed or current.sections:
            current = self._after_closer()
        else:
            current.content += current.bottom
            current.bottom = []
        current.content.append(item)

    def _begin(self, level: int, kind: str | None) -> Section:
        # a division that is closed can hold no further one: it would stand before what closed it
        while len(self._open) > 1 and (self._current.level >= level or self._is_closed(self._current)):
            self._open.pop()
        if self._is_closed(self._current):
            self._wrap_root()
        section = Section(level, kind)
        self._current.sections.append(section)
        self._open.append(section)
        return section

    def _is_closed(self, section: Section) -> bool:
        return bool(section.bottom or section.postscript)

    def _after_closer(self) -> Section:
        """What follows a closer is a division of its own, beside the one that was closed."""
        closed = self._open.pop()
        if closed is self.root:
            self._open.append(closed)
            self._wrap_root()
        section = Section(closed.level or 1)
        self._current.sections.append(section)
        self._open.append(section)
        return section

    def _wrap_root(self) -> None:
        """All that the body holds so far becomes its first division."""
        inner = self._current
        if inner is not self.root:
            return
        wrapped = Section(1, None, [], inner.content, inner.sections, inner.bottom, inner.postscript)
        titles = [item for item in inner.top if item.kind is ItemKind.HEAD and item.level <= 1]
        if titles and inner.top[: len(titles)] == titles:
            wrapped.top = inner.top[len(titles) :]
            inner.top = titles
        else:
            wrapped.top, inner.top = inner.top, []
        inner.content, inner.sections, inner.bottom, inner.postscript = [], [wrapped], [], []


def _end_of_opener(found: Sequence[Item]) -> int:
    """Number of items that open the text: up to the last heading, dateline, salutation or classification of its top,
    as long as only short lines stand between them.
    """
    end = 0
    for index, item in enumerate(found[:_TOP]):
        if item.kind in (ItemKind.OPENER, ItemKind.DATELINE, ItemKind.BYLINE) or (
            item.kind is ItemKind.HEAD and item.level <= 1
        ):
            end = index + 1
        elif item.kind in _FLOATING or (item.kind is ItemKind.BLOCK and _is_short(item)):
            continue
        else:
            break
    return end


def _is_short(item: Item) -> bool:
    block = item.block
    return (
        block is not None
        and block.kind in ("paragraph", "lines")
        and len(block.lines) <= 5
        and all(line.end - line.start <= _LONGEST_OPENER_LINE for line in block.lines)
    )


def _entries(found: Sequence[Item], opener_end: int, tail: int) -> frozenset[int]:
    """Numbers of the datelines that open the entries of a diary."""
    candidates = [
        index
        for index, item in enumerate(found)
        if item.kind is ItemKind.DATELINE
        and index + 1 < len(found)
        and found[index + 1].kind in (ItemKind.BLOCK, ItemKind.TURN)
        and index + 1 < tail
    ]
    if len([index for index in candidates if index >= opener_end]) < _FEWEST_ENTRIES - 1:
        return frozenset()
    # The first entry's dateline may still stand in the opener: just before its text.
    return frozenset(index for index in candidates if index >= opener_end - 1)


def _tail(found: Sequence[Item]) -> int:
    """Number of the first of the last items that are nothing but signatures, datelines, postscripts, notes and page
    breaks; the number of items where the last is none of these.
    """
    tail = len(found)
    closing = _FLOATING | {ItemKind.CLOSER, ItemKind.TRAILER, ItemKind.DATELINE, ItemKind.POSTSCRIPT}
    while tail > 0 and found[tail - 1].kind in closing:
        tail -= 1
    return tail
