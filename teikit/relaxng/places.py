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

    def here(self) -> tuple[int, int]:
        """Where the event begins."""
        return self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1

    def tag(self) -> Region:
        """The whole start tag, end tag or entity reference."""
        line, column = self.here()
        end = advance(line, column, self._markup())
        return Region(line, column, *end, end)

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
        line, column = self.here()
        markup = self._markup()
        found = [match for match in _attributes()(markup) if not _declares(match.group(1))]
        if index >= len(found):
            return self.name()
        start, end = found[index].span()
        if value:
            start, end = found[index].start(2) + 1, end - 1
        begin = advance(line, column, markup[:start])
        return Region(*begin, *advance(*begin, markup[start:end]), advance(*begin, markup[start:]))

    def text(self) -> Region:
        """The text before this event, from its first to its last character that is not blank."""
        if self._texts is None:
            self._texts = _TextFinder(self._data)
        begin, end = self._texts.before(self._parser.CurrentByteIndex)
        event = self.here()
        return Region(*(begin or event), *(end or event), event)

    def _markup(self) -> bytes:
        start = self._parser.CurrentByteIndex
        match = _tag()(self._data, start)
        return match.group() if match else bytes(self._data[start : start + 1])


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


class _TextFinder:
    """Finds where text begins: a second parser that follows the first one, piece of text by piece of text."""

    def __init__(self, data: Any) -> None:
        self._data = data
        self._fed = 0
        self._begin: tuple[int, int] | None = None
        self._end: tuple[int, int] | None = None
        parser = pyexpat.ParserCreate("utf-8")
        parser.StartElementHandler = self._tag
        parser.EndElementHandler = self._tag
        parser.CharacterDataHandler = self._text
        self._parser = parser

    def before(self, offset: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
        """First and last place of the text that ends at the offset."""
        while self._fed < offset:
            stop = min(self._fed + _CHUNK, offset)
            self._parser.Parse(self._data[self._fed : stop], False)
            self._fed = stop
        return self._begin, self._end

    def _tag(self, *_: object) -> None:
        self._begin = self._end = None

    def _text(self, text: str) -> None:
        solid = text.strip(XML_SPACE)
        if not solid:
            return
        line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
        column += len(text) - len(text.lstrip(XML_SPACE))
        if self._begin is None:
            self._begin = (line, column)
        self._end = (line, column + len(solid))
