"""Lines and columns, found when something is wrong: of tags, attributes and their values, of text.

expat tells where an event begins; where it ends, and what lies inside, is looked up in the document's bytes.
"""

import pyexpat
from functools import cache
from typing import Any, NamedTuple

from teikit.relaxng.datatypes.white_space import XML_SPACE
from teikit.relaxng.source import advance


class Region(NamedTuple):
    """A piece of the document: from one place to another, and where the parser stands when it reports it."""

    line: int
    column: int
    end_line: int
    end_column: int
    event: tuple[int, int]


class Places:
    """The places of the event that the parser reports just now."""

    def __init__(self, parser: pyexpat.XMLParserType, data: Any) -> None:
        self._parser = parser
        self._data = data
        self._texts: _TextFinder | None = None
        self._start_tag: _StartTag | None = None

    def release(self) -> None:
        """Part with the document: parsers and their handlers hold each other, and would be freed only in time."""
        _forget_handlers(self._parser)
        if self._texts is not None:
            self._texts.release()

    def here(self) -> tuple[int, int]:
        """Where the event begins."""
        return self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1

    def tag(self) -> Region:
        """The whole start tag, end tag or entity reference."""
        line, column = self.here()
        end = advance(line, column, self._markup())
        return Region(line, column, *end, end)

    def end_tag(self, *, childless: bool) -> Region:
        """The end tag; that of an element without any children may be its only tag, ``<p/>``.

        Then the parser stands behind it.
        """
        stop = self._parser.CurrentByteIndex
        if childless and self._data[stop - 2 : stop] == b"/>":
            match = _tag()(self._data, self._data.rfind(b"<", 0, stop))
            if match and match.end() == stop:
                here = self.here()
                return Region(*self._back(*here, stop), *here, here)
        return self.tag()

    def _back(self, line: int, column: int, stop: int) -> tuple[int, int]:
        """Where the tag that ends before the offset ``stop`` begins: values cannot hold its first character."""
        start = self._data.rfind(b"<", 0, stop)
        tag = bytes(self._data[start:stop])
        lines, _ = advance(1, 1, tag)
        if lines == 1:
            return line, column - len(tag.decode("utf-8", "replace"))
        newline = max(self._data.rfind(b"\n", 0, start), self._data.rfind(b"\r", 0, start))
        before = bytes(self._data[newline + 1 : start])
        return line - lines + 1, len(before.decode("utf-8", "replace")) + 1

    def name(self) -> Region:
        """A tag from its ``<`` to the end of the element's name."""
        line, column = self.here()
        markup = self._markup()
        stop = _name()(markup)
        end = advance(line, column, markup[: stop.end()]) if stop else advance(line, column, markup)
        return Region(line, column, *end, advance(line, column, markup))

    def attribute(self, index: int, *, value: bool) -> Region:
        """An attribute of the start tag, from 0, namespace declarations not counted; or only what is in quotes.

        An attribute that comes from the document type is where the tag is.
        """
        here = self._parser.CurrentByteIndex
        tag = self._start_tag
        if tag is None or tag.offset != here:
            tag = self._start_tag = _StartTag(here, *self.here(), self._markup())
        return tag.attribute(index, value=value) or self.name()

    def text(self) -> Region:
        """The text before this event, from its first to its last character that is not blank.

        It is reported behind the first piece that is not blank: a line, in most cases.
        """
        if self._texts is None:
            self._texts = _TextFinder(self._data)
        here = self.here()
        found = self._texts.before(self._parser.CurrentByteIndex)
        return found if found is not None else Region(*here, *here, here)

    def _markup(self) -> bytes:
        start = self._parser.CurrentByteIndex
        match = _tag()(self._data, start)
        return match.group() if match else bytes(self._data[start : start + 1])


class _StartTag:
    """A start tag with something wrong in it: looked through once, however many of its attributes are wrong."""

    def __init__(self, offset: int, line: int, column: int, markup: bytes) -> None:
        self.offset = offset
        """Where it begins in the document, in bytes."""
        self._markup = markup
        self._attributes = [match for match in _attributes()(markup) if not _declares(match.group(1))]
        self._end = advance(line, column, markup)
        self._begin = self._reached = (0, line, column)

    def attribute(self, index: int, *, value: bool) -> Region | None:
        """The attribute of that number, or what is in its quotes; ``None`` where the tag has not so many."""
        if index >= len(self._attributes):
            return None
        match = self._attributes[index]
        start, end = (match.start(2) + 1, match.end() - 1) if value else match.span()
        return Region(*self._place(start), *self._place(end), self._end)

    def _place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset in the tag, counted from the last one that was asked for, if that is before."""
        reached, line, column = self._reached if self._reached[0] <= offset else self._begin
        self._reached = (offset, *advance(line, column, self._markup[reached:offset]))
        return self._reached[1:]


def attributes_in(markup: bytes) -> list[tuple[str, str]]:
    """The names and values that stand in a piece of a start tag, values as they are written."""
    return [
        (match.group(1).decode("utf-8", "replace"), match.group(2)[1:-1].decode("utf-8", "replace"))
        for match in _attributes()(markup)
    ]


def _declares(name: bytes) -> bool:
    return name == b"xmlns" or name.startswith(b"xmlns:")


@cache
def _tag() -> Any:
    import re

    return re.compile(rb"&[^;]*;|<(?:[^>\"']+|\"[^\"]*\"|'[^']*')*>").match


@cache
def _name() -> Any:
    import re

    return re.compile(rb"</?[^\s/>]+").match


@cache
def _attributes() -> Any:
    import re

    return re.compile(rb"([^\s=<>/\"']+)\s*=\s*(\"[^\"]*\"|'[^']*')").finditer


_CHUNK = 65_536


_HANDLERS = tuple(name for name in dir(pyexpat.XMLParserType) if name.endswith("Handler"))


def _forget_handlers(parser: pyexpat.XMLParserType) -> None:
    for name in _HANDLERS:
        setattr(parser, name, None)


class _TextFinder:
    """Finds where text begins: a second parser that follows the first one, piece of text by piece of text."""

    def __init__(self, data: Any) -> None:
        self._data = data
        self._fed = 0
        self._found: Region | None = None
        parser = pyexpat.ParserCreate("utf-8")
        parser.StartElementHandler = self._tag
        parser.EndElementHandler = self._tag
        parser.CharacterDataHandler = self._text
        self._parser = parser

    def before(self, offset: int) -> Region | None:
        """The text that ends at the offset; ``None`` where it is blank."""
        while self._fed < offset:
            stop = min(self._fed + _CHUNK, offset)
            self._parser.Parse(self._data[self._fed : stop], False)
            self._fed = stop
        return self._found

    def release(self) -> None:
        """Part with the document."""
        _forget_handlers(self._parser)

    def _tag(self, *_: object) -> None:
        self._found = None

    def _text(self, piece: str) -> None:
        solid = piece.strip(XML_SPACE)
        if not solid:
            return
        line, start = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
        column = start + len(piece) - len(piece.lstrip(XML_SPACE))
        end = (line, column + len(solid))
        if self._found is None:
            self._found = Region(line, column, *end, (line, start + len(piece)))
        else:
            self._found = Region(*self._found[:2], *end, self._found.event)
