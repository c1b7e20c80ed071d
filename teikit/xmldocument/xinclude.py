"""Documents with their inclusions put in (XInclude 1.1), and the way back from there.

The text of the included file takes the place of the ``xi:include`` element, so that whatever reads bytes can read the
whole; places in it lead back to the document, where everything included stands at its ``xi:include``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urldefrag, urljoin
from xml.sax.saxutils import escape

from teikit.xmldocument.markup import tag_end
from teikit.xmldocument.source import Source

XINCLUDE = "http://www.w3.org/2001/XInclude"
XML_ID = "http://www.w3.org/XML/1998/namespace}id"
XML_BASE = "http://www.w3.org/XML/1998/namespace}base"

DECLARATION = re.compile(rb"<\?xml\s[^>]*\?>")

MAX_DEPTH = 20
MAX_BYTES = 256 * 1024 * 1024

Read = Callable[[str], bytes]
"""From an absolute address to the bytes there; raises ``OSError``."""


class Piece(NamedTuple):
    """A stretch of the whole and where it comes from."""

    start: int
    """Offset in the whole."""
    origin: int
    """Offset in the document: of the same byte, or of the ``xi:include`` that drew it in."""
    file: str | None
    """The address of the included file; ``None`` for the document itself."""
    file_offset: int
    """Offset in that file."""


@dataclass(slots=True)
class Whole:
    """A document with its inclusions."""

    utf8: bytes
    pieces: list[Piece] = field(default_factory=list)
    missing: list[tuple[int, str]] = field(default_factory=list)
    """Offset in the document and reason for each inclusion that could not be made and had no fallback."""
    sources: dict[str, Source] = field(default_factory=dict)
    """The included files by address."""

    def origin(self, offset: int) -> tuple[int, str | None]:
        """The offset in the document for one in the whole; for included text also its place, ``file:line:column``."""
        piece = self.pieces[max(0, bisect_right(self.pieces, offset, key=lambda piece: piece.start) - 1)]
        distance = offset - piece.start
        if piece.file is None:
            return piece.origin + distance, None
        line, column = self.sources[piece.file].position(piece.file_offset + distance)
        return piece.origin, f"{piece.file}:{line}:{column}"


class _Inclusion(NamedTuple):
    """An ``xi:include`` element as it stands in a file."""

    start: int
    end: int
    attributes: dict[str, str]
    base: str
    fallback: tuple[int, int] | None
    """The content of its ``xi:fallback``."""


def has_inclusions(source: Source) -> bool:
    """Whether a file may have inclusions at all."""
    return XINCLUDE.encode() in source.utf8


def put_in(source: Source, uri: str, read: Read) -> Whole:
    """The whole of a document. The source must be well-formed; ``uri`` is its address."""
    whole = Whole(b"")
    assembly = _Assembly(whole, read)
    assembly.add(source, uri, None, (uri,), (0, len(source.utf8)))
    whole.utf8 = bytes(assembly.parts)
    if not source.is_utf8 and (declaration := DECLARATION.match(whole.utf8)):
        # it names an encoding in which the whole is not; nothing may move
        whole.utf8 = b" " * declaration.end() + whole.utf8[declaration.end() :]
    return whole


class _Assembly:
    """The pieces of a whole, in the making."""

    def __init__(self, whole: Whole, read: Read) -> None:
        self._whole = whole
        self._read = read
        self.parts = bytearray()
        """The text so far."""

    def add(
        self, source: Source, uri: str, origin: int | None, chain: tuple[str, ...], span: tuple[int, int]
    ) -> None:
        """Adds a span of a file. ``origin`` is ``None`` for the document itself."""
        at, end = span
        for inclusion in _inclusions(source.utf8, uri):
            if not span[0] <= inclusion.start < end:
                continue
            self._text(source, uri, origin, at, inclusion.start)
            place = inclusion.start if origin is None else origin
            self._include(source, uri, inclusion, place, chain)
            at = inclusion.end
        self._text(source, uri, origin, at, end)

    def _text(self, source: Source, uri: str, origin: int | None, start: int, end: int) -> None:
        if start < end:
            where = Piece(
                len(self.parts),
                start if origin is None else origin,
                uri if origin is not None else None,
                start,
            )
            self._whole.pieces.append(where)
            self.parts += source.utf8[start:end]

    def _include(
        self, source: Source, uri: str, inclusion: _Inclusion, place: int, chain: tuple[str, ...]
    ) -> None:
        reason = self._try(inclusion, place, chain)
        if reason is None:
            return
        if inclusion.fallback is not None:
            self.add_fallback(source, uri, place, chain, inclusion.fallback)
        else:
            self._whole.missing.append((place, reason))

    def add_fallback(
        self, source: Source, uri: str, place: int, chain: tuple[str, ...], span: tuple[int, int]
    ) -> None:
        """Adds what stands instead of an inclusion that could not be made."""
        is_document = len(chain) == 1
        at = span[0]
        for inclusion in _inclusions(source.utf8, uri, within=span):
            self._text(source, uri, None if is_document else place, at, inclusion.start)
            self._include(source, uri, inclusion, inclusion.start if is_document else place, chain)
            at = inclusion.end
        self._text(source, uri, None if is_document else place, at, span[1])

    def _try(self, inclusion: _Inclusion, place: int, chain: tuple[str, ...]) -> str | None:
        """Makes an inclusion; or says why it cannot be made."""
        from xml.parsers.expat import ExpatError

        href = inclusion.attributes.get("href", "")
        pointer = inclusion.attributes.get("xpointer") or inclusion.attributes.get("fragid") or ""
        uri = urldefrag(urljoin(inclusion.base, href)).url
        if len(chain) > MAX_DEPTH or (uri in chain and not pointer):
            return (
                f"{href} includes itself"
                if uri in chain
                else f"{href} is included more than {MAX_DEPTH} deep"
            )
        try:
            source = self._whole.sources.get(uri) or Source(self._read(uri))
            if len(self.parts) + len(source.utf8) > MAX_BYTES:
                return f"with {href} the document is larger than {MAX_BYTES // 1024 // 1024} MB"
            self._whole.sources[uri] = source
            if inclusion.attributes.get("parse", "xml") == "text":
                self._plain(source, uri, place)
                return None
            span = _element(source.utf8, pointer)
        except (OSError, LookupError, UnicodeError, ValueError, ExpatError) as error:
            return f"{href or uri} cannot be included: {getattr(error, 'strerror', None) or error}"
        if span is None:
            return f"{href or uri} has no element for xpointer={pointer!r}"
        self.add(source, uri, place, (*chain, uri), span)
        return None

    def _plain(self, source: Source, uri: str, place: int) -> None:
        self._whole.pieces.append(Piece(len(self.parts), place, uri, 0))
        self.parts += escape(source.utf8.decode("utf-8", "replace")).encode()


def _inclusions(utf8: bytes, uri: str, within: tuple[int, int] | None = None) -> list[_Inclusion]:
    """The outermost ``xi:include`` elements of a file, or of the content of a fallback in it."""
    from xml.parsers import expat

    found: list[_Inclusion] = []
    bases = [uri]
    opened: list[tuple[int, dict[str, str], str]] = []
    fallback: list[int] = []
    depth = 0
    first, last = within or (0, len(utf8))

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        at = parser.CurrentByteIndex
        bases.append(urljoin(bases[-1], attributes.get(XML_BASE, "")))
        if opened:
            depth += 1
            if depth == 1 and name == f"{XINCLUDE}}}fallback":
                fallback[:] = [tag_end(utf8, at)]
        elif name == f"{XINCLUDE}}}include" and first <= at < last:
            opened.append((at, attributes, bases[-2]))
            fallback.clear()

    def end(name: str) -> None:
        nonlocal depth
        at = parser.CurrentByteIndex
        bases.pop()
        if not opened:
            return
        if depth == 1 and name == f"{XINCLUDE}}}fallback" and len(fallback) == 1:
            fallback.append(max(fallback[0], at))
        if depth:
            depth -= 1
            return
        begin, attributes, base = opened.pop()
        tag = tag_end(utf8, begin)
        close = tag if utf8[tag - 2 : tag] == b"/>" else tag_end(utf8, at)
        span = (fallback[0], fallback[1]) if len(fallback) == 2 else None
        found.append(_Inclusion(begin, close, attributes, base, span))

    parser = expat.ParserCreate("utf-8", "}")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.Parse(utf8, True)
    return found


ELEMENT_SCHEME = re.compile(r"element\(([\w.\-]+)\)$|^([\w.\-]+)$|xpointer\(id\(['\"]([\w.\-]+)['\"]\)\)$")
"""The pointers that name an element by its id (XPointer Framework, shorthand pointers; element() scheme)."""


def _element(utf8: bytes, pointer: str) -> tuple[int, int] | None:
    """The span of the root element of a file, or of the element that a pointer names."""
    from xml.parsers import expat

    wanted = None
    if pointer:
        scheme = ELEMENT_SCHEME.search(pointer.strip())
        if scheme is None:
            raise ValueError(f"xpointer={pointer!r} is of a kind that is not supported")
        wanted = next(group for group in scheme.groups() if group)
    spans: list[int] = []
    inside = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal inside
        if inside:
            inside += 1
        elif not spans and (wanted is None or attributes.get(XML_ID) == wanted):
            spans.append(parser.CurrentByteIndex)
            inside = 1

    def end(name: str) -> None:
        nonlocal inside
        if inside:
            inside -= 1
            if not inside:
                begin, at = spans[0], parser.CurrentByteIndex
                tag = tag_end(utf8, begin)
                spans.append(tag if utf8[tag - 2 : tag] == b"/>" else tag_end(utf8, at))

    parser = expat.ParserCreate("utf-8", "}")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.Parse(utf8, True)
    return (spans[0], spans[1]) if len(spans) == 2 else None
