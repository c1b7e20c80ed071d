"""Sections to ``body``: divisions, headings, paragraphs, lists, tables, verse, speeches."""

import re

from lxml import etree

from teikit.model.annotation import Annotation
from teikit.model.editorial import Note
from teikit.model.structure import CastList
from teikit.model.text import Span, lines, trim
from teikit.model.turn import Stage, Turn
from teikit.structure.blocks import LIST_MARKER, Block, BlockKind, Lineation, blocks, is_filled
from teikit.tei.inline import (
    Writing,
    note_element,
    page_break,
    stage_element,
    write_inline,
)
from teikit.tei.items import NUMBERED, Item, ItemKind, items
from teikit.tei.names import XML_ID, add, append_text, tei
from teikit.tei.sections import Section, assemble

_NO_CONTENT = frozenset(tei(name) for name in ("head", "opener", "byline", "note", "pb", "fw", "timeline"))
"""Children with which alone a body is not valid."""
_NO_SPEECH = frozenset(tei(name) for name in ("speaker", "pb", "fw", "note"))
"""Children of a speech that are no words of it."""
_SP, _U = tei("sp"), tei("u")
_CELL = re.compile(r"\|([^|]*)")


def write_body(writing: Writing, text_element: etree._Element, how: Lineation) -> etree._Element:
    """Write the whole annotated text as ``body``."""
    source = writing.source
    found = items(source.text, source.annotations, 0, len(source.text), how)
    body = add(text_element, "body")
    _BodyWriter(writing, how).section(body, assemble(found))
    return body


class _BodyWriter:
    def __init__(self, writing: Writing, how: Lineation) -> None:
        self._writing = writing
        self._how = how
        self._text = writing.source.text

    def section(self, element: etree._Element, section: Section) -> None:
        self._frame(element, section.top, "opener")
        for item in section.content:
            self._item(element, item)
        for inner in section.sections:
            self.section(add(element, "div", type=inner.type), inner)
        needs_content = element.tag == tei("body") or section.bottom or section.postscript
        if needs_content and all(child.tag in _NO_CONTENT for child in element):
            add(element, "p")  # a body, or what closes, wants more before it than headings and page breaks
        self._frame(element, section.bottom, "closer")
        self._postscripts(element, section.postscript)

    def _frame(self, element: etree._Element, part: list[Item], name: str) -> None:
        """Headings, notes and page breaks stand by themselves; runs of other items share an opener or closer."""
        frame: etree._Element | None = None
        for item in part:
            if item.kind is ItemKind.HEAD:
                frame = None
                self._head(element, item)
            elif item.kind in (ItemKind.BYLINE, ItemKind.TRAILER):
                frame = None
                self._inline_block(element, item.kind.value, item, without=item.annotation)
            elif item.kind in (ItemKind.NOTE, ItemKind.PAGE_BREAK):
                frame = None
                self._item(element, item)
            else:
                if frame is None:
                    frame = add(element, name)
                    if item.joined:
                        frame.set("rendition", self._writing.renditions.run_on())
                elif not item.joined:
                    append_text(frame, "\n")
                self._framed(frame, item)

    def _framed(self, frame: etree._Element, item: Item) -> None:
        broken = "\n" in self._text[item.span.start : item.span.end]
        if item.annotation is not None and isinstance(item.annotation.value, Note):
            self._address(frame, item.span, item.annotation)
        elif item.annotation is None:
            write_inline(self._writing, add(frame, "seg"), item.span, line_breaks=broken)
        else:
            write_inline(self._writing, frame, item.span, line_breaks=broken)

    def _address(self, frame: etree._Element, span: Span, annotation: Annotation) -> None:
        address = add(frame, "address")
        for line in lines(self._text[span.start : span.end]):
            content = trim(self._text, span.start + line.start, span.start + line.end)
            write_inline(self._writing, add(address, "addrLine"), content, without=annotation)

    def _postscripts(self, element: etree._Element, part: list[Item]) -> None:
        postscript: etree._Element | None = None
        closer: etree._Element | None = None
        for item in part:
            is_cue = item.block is not None and item.block.kind is BlockKind.CUE
            if is_cue and closer is not None:
                postscript, closer = None, None  # behind its closer nothing belongs to it
            if is_cue or item.kind in (ItemKind.NOTE, ItemKind.PAGE_BREAK):
                self._item(element if postscript is None else postscript, item)
            elif item.kind in (ItemKind.CLOSER, ItemKind.DATELINE) and postscript is not None:
                if closer is None:
                    closer = add(postscript, "closer")
                else:
                    append_text(closer, "\n")
                self._framed(closer, item)
            else:
                if postscript is None or closer is not None or item.kind is ItemKind.POSTSCRIPT:
                    postscript, closer = add(element, "postscript"), None
                self._item(postscript, item)

    def _item(self, element: etree._Element, item: Item) -> None:
        annotation = item.annotation
        if item.block is not None:
            self._block(element, item.block, joined=item.joined)
        elif item.kind is ItemKind.TURN:
            self._turn(element, item)
        elif item.kind is ItemKind.CAST and annotation is not None and isinstance(annotation.value, CastList):
            self._cast_list(element, item, annotation.value)
        elif item.kind is ItemKind.PAGE_BREAK and annotation is not None:
            page_break(self._writing, element, annotation, (), False)
        elif item.kind is ItemKind.NOTE and annotation is not None and isinstance(annotation.value, Note):
            note, content = note_element(self._writing, element, annotation, annotation.value)
            self._note_content(note, content, annotation)
        elif item.kind is ItemKind.STAGE and annotation is not None and isinstance(annotation.value, Stage):
            self._stage(element, item, annotation.value)
        else:
            # An opener, closer or heading where none may stand: its words are a paragraph.
            self._inline_block(element, "p", item)

    def _inline_block(
        self, element: etree._Element, name: str, item: Item, without: Annotation | None = None
    ) -> None:
        child = add(element, name)
        self._mark(child, item.joined)
        write_inline(self._writing, child, item.span, line_breaks=True, without=without)

    def _head(self, element: etree._Element, item: Item) -> None:
        words = item.annotation.span if item.annotation else item.span
        marks = _fold(self._text[item.span.start : words.start])
        head = add(element, "head", rendition=self._writing.renditions.delimiters(marks, ""))
        self._mark(head, item.joined)
        write_inline(self._writing, head, words, line_breaks=True)

    def _mark(self, element: etree._Element, joined: bool) -> None:
        if joined:
            known = element.get("rendition")
            run_on = self._writing.renditions.run_on()
            element.set("rendition", f"{known} {run_on}" if known else run_on)

    def _stage(self, element: etree._Element, item: Item, stage: Stage) -> None:
        child = stage_element(self._writing, element, stage)
        self._mark(child, item.joined)
        write_inline(self._writing, child, item.span, without=item.annotation)

    def _cast_list(self, element: etree._Element, item: Item, cast: CastList) -> None:
        """Heading and parts (Guidelines 7.1.4); what stands between the spans of a part is its punctuation."""
        listing = add(element, "castList")
        self._mark(listing, item.joined)
        write_inline(self._writing, add(listing, "head"), cast.head)
        for part in cast.parts:
            several = len(part.roles) > 1
            entry = add(listing, "castItem", type="list" if several else None)
            spans = [("role", role) for role in part.roles]
            spans += [("roleDesc", part.description)] if part.description else []
            spans += [("actor", part.actor)] if part.actor else []
            at = part.span.start
            for name, span in spans:
                append_text(entry, self._text[at : span.start])
                write_inline(self._writing, add(entry, name), span)
                at = span.end
            append_text(entry, self._text[at : part.span.end])

    def _note_content(self, note: etree._Element, content: Span, annotation: Annotation) -> None:
        """A note of one paragraph holds it directly; a longer one holds blocks."""
        parts = blocks(self._text, content.start, content.end, self._how)
        if len(parts) <= 1 and not any(part.kind in (BlockKind.LIST, BlockKind.TABLE) for part in parts):
            write_inline(self._writing, note, content, without=annotation)
            return
        for part in parts:
            self._block(note, part, joined=False)

    def _block(self, element: etree._Element, block: Block, *, joined: bool) -> None:
        kind = block.kind
        if kind is BlockKind.PARAGRAPH or kind is BlockKind.LINES:
            self._running_text(element, block, joined=joined)
        elif kind is BlockKind.LIST:
            listing = add(element, "list")
            self._mark(listing, joined)
            for number, line in enumerate(block.lines):
                marker = LIST_MARKER.match(self._text, *line)
                n = re.sub(r"\W", "", marker["n"]) if marker else ""
                entry = add(listing, "item", n=n or None)
                self._mark(entry, joined and number == 0)
                write_inline(self._writing, entry, line)
        elif kind is BlockKind.TABLE:
            table = add(element, "table")
            self._mark(table, joined)
            for line in block.lines:
                self._row(table, line)
        elif kind is BlockKind.CUE:
            cue = add(element, "fw", type="cue")
            self._mark(cue, joined)
            append_text(cue, self._text[block.span.start : block.span.end])
        else:
            ornament = add(element, "seg" if element.tag == _U else "ab", type="ornament")
            self._mark(ornament, joined)
            append_text(ornament, self._text[block.span.start : block.span.end])

    def _running_text(self, element: etree._Element, block: Block, *, joined: bool) -> None:
        """A paragraph, or a stanza where short lines are verse."""
        tag = element.tag
        broken = _is_broken(block)
        if broken and self._writing.verse and tag == _SP:
            group = add(element, "lg")
            self._mark(group, joined)
            for number, line in enumerate(block.lines):
                verse = add(group, "l")
                self._mark(verse, joined and number == 0)
                write_inline(self._writing, verse, line)
            return
        numbered = NUMBERED.match(self._text, *block.span)
        paragraph = add(element, "seg" if tag == _U else "p", n=numbered["n"] if numbered else None)
        self._mark(paragraph, joined)
        write_inline(self._writing, paragraph, block.span, line_breaks=broken)

    def _row(self, table: etree._Element, line: Span) -> None:
        row = add(table, "row")
        found = list(_CELL.finditer(self._text, line.start, line.end))
        for number, match in enumerate(found[:-1]):
            content = trim(self._text, match.start(1), match.end(1))
            bar = self._text[match.start() : content.start if content.start < content.end else match.end()]
            closing = self._text[content.end : match.end()] + "|" if number == len(found) - 2 else ""
            cell = add(row, "cell", rendition=self._writing.renditions.delimiters(_fold(bar), _fold(closing)))
            self._mark(cell, number > 0 and not self._text[match.start() - 1].isspace())
            write_inline(self._writing, cell, content)

    def _turn(self, element: etree._Element, item: Item) -> None:
        annotation = item.annotation
        if annotation is None or not isinstance(annotation.value, Turn):
            return
        turn = annotation.value
        self._writing.speeches += 1
        who = " ".join([f"#{person}" for person in turn.who]) or None
        style = self._writing.turns
        if style == "sp":
            speech = add(element, "sp", who=who, cert=annotation.cert)
            self._label(speech, "speaker", None, annotation.span, turn)
        elif style == "u":
            self._label(element, "note", "speaker", annotation.span, turn)
            start = self._time(turn)
            speech = add(element, "u", who=who, start=start, cert=annotation.cert)
            speech.set(XML_ID, f"u{self._writing.speeches}")
        else:
            self._label(element, "p", None, annotation.span, turn)
            speech = element
        label = speech[-1] if style == "sp" else None
        if (
            style == "u"
            and turn.speech.start < turn.speech.end
            and not self._text[turn.speech.start - 1].isspace()
        ):
            self._mark(speech, True)
        rest = Span(turn.speech.start, max(turn.speech.end, item.span.end))
        for part in items(self._text, self._writing.source.within(rest), *rest, self._how):
            if style == "said" and part.block is not None and part.block.kind is not BlockKind.CUE:
                paragraph = add(speech, "p")
                self._mark(paragraph, part.joined)
                said = add(paragraph, "said", who=who, direct="true")
                write_inline(self._writing, said, part.span, line_breaks=part.block.kind is BlockKind.LINES)
            else:
                self._item(speech, part)
        if label is not None and not _says_something(label):
            add(speech, "p")  # a speech of no words, or of nothing but page breaks

    def _time(self, turn: Turn) -> str | None:
        if turn.time is None:
            return None
        identifier = self._writing.times.setdefault(turn.time, f"t{len(self._writing.times) + 1}")
        return f"#{identifier}"

    def _label(self, element: etree._Element, name: str, kind: str | None, span: Span, turn: Turn) -> None:
        """The label, with number and time stamp before it; captions' cue lines stand before it by themselves."""
        end = turn.speech.start if turn.speech.end > turn.speech.start else span.end
        line = self._text.rfind("\n", span.start, turn.label.start) + 1
        start = max(span.start, line)
        if self._text[span.start : start].strip():
            for part in blocks(self._text, span.start, start, self._how):
                cue = add(element, "fw", type="cue")
                append_text(cue, self._text[part.span.start : part.span.end])
        label = trim(self._text, start, max(end, turn.label.end))
        inside = self._writing.source.within(label)
        if not inside:
            append_text(add(element, name, type=kind), self._text[label.start : label.end])
            return
        directions = [a for a in inside if isinstance(a.value, Stage) and a.start >= turn.label.end]
        if not directions or name == "p":
            write_inline(self._writing, add(element, name, type=kind), label)
            return
        # the comma of "THE KEEPER, aside" closes the label
        comma = _LABEL_ENDS.match(self._text, directions[0].start, label.end)
        begin = comma.end() if comma else directions[0].start
        write_inline(self._writing, add(element, name, type=kind), trim(self._text, label.start, begin))
        direction = stage_element(self._writing, element, Stage())
        self._mark(direction, not self._text[begin - 1].isspace())
        append_text(direction, self._text[begin : label.end])


def _is_broken(block: Block) -> bool:
    """Whether the ends of a block's lines mean something."""
    return block.kind is BlockKind.LINES or (block.kind is BlockKind.PARAGRAPH and not is_filled(block))


def _says_something(label: etree._Element) -> bool:
    """Whether words follow the label of a speech, and not page breaks and notes alone."""
    return any(child.tag not in _NO_SPEECH for child in label.itersiblings())


_LABEL_ENDS = re.compile(r"[,;:]\s*(?=\S)")


def _fold(delimiter: str) -> str:
    """A delimiter with its white space folded."""
    return re.sub(r"\s+", " ", delimiter)
