"""What a document type declares, with everything that it draws in (XML 1.0, 2.8 and 4.2)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from teikit.xmldocument.source import Source

Read = Callable[[str, str | None], bytes]
"""From an absolute address, and a public identifier, to the bytes there; raises ``OSError`` or ``ValueError``."""

TEXT_DECLARATION = re.compile(rb"\A<\?xml\s[^>]*\?>")
"""What an external entity may begin with (XML 1.0, 4.3.1)."""

MAX_FILES = 500
MAX_BYTES = 20_000_000
"""Of all files that a document type draws in."""


class DeclarationError(Exception):
    """The declarations are not well-formed, or draw in too much."""


@dataclass(slots=True)
class Declarations:
    """The declarations that count: of two with one name, the first."""

    entities: dict[str, str] = field(default_factory=dict)
    """General entities by name, with their replacement texts."""
    external: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    """General entities in files of their own: address and public identifier."""
    defaults: list[tuple[str, str, str, str]] = field(default_factory=list)
    """Attributes with a default: element, attribute, type, value."""
    has_elements: bool = False
    """Whether any element is declared."""
    most_repeated: tuple[int, str] = (0, "")
    """How often one content model names the same element at most, and the element whose model it is."""
    refused: list[tuple[str, str]] = field(default_factory=list)
    """Addresses of files that were drawn in and could not be read, with the reason."""


def declarations(start: bytes, base_uri: str, read: Read) -> Declarations:
    """The declarations of a document, of which ``start`` is the text in UTF-8 up to the end of its document type.

    Raises :class:`DeclarationError`.
    """
    found = Declarations()
    reader = _Reader(found, read)
    try:
        reader.parser(base_uri).Parse(start + b"<x/>", True)
    except expat.ExpatError as error:
        raise DeclarationError(str(error)) from error
    return found


def declarations_of_dtd(uri: str, read: Read) -> Declarations:
    """The declarations of a DTD. Raises :class:`DeclarationError`."""
    return declarations(f"<!DOCTYPE x SYSTEM {quoteattr(uri)}>".encode(), uri, read)


def entity_text(address: str, public_id: str | None, read: Read) -> str:
    """The text of an external entity, without its text declaration. Raises ``OSError``, ``ValueError``."""
    utf8 = Source(read(address, public_id)).utf8
    return TEXT_DECLARATION.sub(b"", utf8).decode()


class _Reader:
    """Reads the files of a document type, within limits."""

    def __init__(self, found: Declarations, read: Read) -> None:
        self._found = found
        self._read = read
        self._files = self._bytes = 0
        self._attributes: set[tuple[str, str]] = set()

    def parser(self, base_uri: str) -> expat.XMLParserType:
        parser = expat.ParserCreate("utf-8")
        parser.SetBase(base_uri)
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_ALWAYS)
        self._attach(parser)
        return parser

    def _attach(self, parser: expat.XMLParserType) -> None:
        """Sets the handlers; those of a parser of an external entity know that parser."""

        def draw_in(
            context: str | None, base: str | None, system_id: str | None, public_id: str | None
        ) -> int:
            return self._draw_in(parser, context, urljoin(base or "", system_id or ""), public_id)

        handlers: Any = parser  # the context of an external subset is None, which the stubs do not know
        handlers.ExternalEntityRefHandler = draw_in
        handlers.EntityDeclHandler = self._entity
        parser.AttlistDeclHandler = self._attribute
        parser.ElementDeclHandler = self._element

    def _draw_in(
        self, parser: expat.XMLParserType, context: str | None, uri: str, public_id: str | None
    ) -> int:
        self._files += 1
        try:
            data = self._read(uri, public_id)
        except (OSError, ValueError) as error:
            self._found.refused.append((uri, getattr(error, "strerror", None) or str(error)))
            return 1
        self._bytes += len(data)
        if self._files > MAX_FILES or self._bytes > MAX_BYTES:
            raise DeclarationError(f"it has more than {MAX_FILES} files or {MAX_BYTES:,} bytes")
        inner = parser.ExternalEntityParserCreate(context)
        inner.SetBase(uri)
        self._attach(inner)
        try:
            inner.Parse(data, True)
        except expat.ExpatError as error:
            raise DeclarationError(f"{uri}: {error}") from error
        return 1

    def _entity(
        self,
        name: str,
        is_parameter: bool,
        value: str | None,
        base: str | None,
        system_id: str | None,
        public_id: str | None,
        notation: str | None,
    ) -> None:
        if is_parameter or notation or name in self._found.entities or name in self._found.external:
            return
        if value is not None:
            self._found.entities[name] = value
        elif system_id:
            self._found.external[name] = (urljoin(base or "", system_id), public_id)

    def _attribute(self, element: str, name: str, kind: str, default: str | None, required: int) -> None:
        if (element, name) in self._attributes:
            return
        self._attributes.add((element, name))
        if default is not None:
            self._found.defaults.append((element, name, kind, default))

    def _element(self, name: str, model: Any) -> None:
        self._found.has_elements = True
        names: Counter[str] = Counter()
        pending = [model]
        while pending:
            _, _, child, children = pending.pop()
            if child:
                names[child] += 1
            pending.extend(children)
        most = max(names.values(), default=0)
        self._found.most_repeated = max(self._found.most_repeated, (most, name))
