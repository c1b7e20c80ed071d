"""DTD: validity constraints of XML 1.0, checked by libxml2 with local files only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin
from xml.sax.saxutils import quoteattr

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.validation.access import AccessRefused, is_remote
from teikit.validation.layers.layer import SchemaFault, SchemaSource
from teikit.xmldocument.declarations import DeclarationError, declarations
from teikit.xmldocument.doctype import internal_subset
from teikit.xmldocument.document import XmlDocument
from teikit.xmldocument.paths import element_at
from teikit.xmldocument.region import Region

if TYPE_CHECKING:
    from lxml import etree

SYSTEM = re.compile(
    rb"""(<!ENTITY\s+(?:%\s+)?[^\s>]+\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+)("[^"]*"|'[^']*')"""
)
"""An entity in another file (XML 1.0, production 75)."""

MAX_REPEATED = 300
"""How often a content model may name the same element: the time that libxml2 takes grows with the cube of that."""

CODES = (
    ("DTD_UNKNOWN_ELEM", "DTD001"),
    ("DTD_CONTENT_MODEL", "DTD003"),
    ("DTD_NOT_EMPTY", "DTD003"),
    ("DTD_NOT_PCDATA", "DTD005"),
    ("DTD_UNKNOWN_ATTRIBUTE", "DTD006"),
    ("DTD_MISSING_ATTRIBUTE", "DTD007"),
    ("DTD_ATTRIBUTE", "DTD008"),
    ("DTD_INVALID_CHILD", "DTD003"),
    ("DTD_ID_REDEFINED", "DTD010"),
    ("DTD_UNKNOWN_ID", "DTD011"),
    ("DTD_ROOT_NAME", "DTD002"),
)
"""Our code for the names of libxml2's errors, by how they begin."""

OTHER = "DTD009"

NAMED_ATTRIBUTE = re.compile(r"attribute ([^\s]+)", re.IGNORECASE)


class DtdLayer:
    """A DTD. Raises :class:`SchemaFault`."""

    def __init__(self, source: SchemaSource) -> None:
        self._name = source.name
        self._source = source
        self._uri = source.located.path.absolute().as_uri()
        self._dtds: dict[tuple[bytes, str], etree.DTD] = {}
        self._load(b"", self._uri)

    def check(self, document: XmlDocument) -> Iterator[Diagnostic]:
        """The problems of a document. What its internal subset declares counts before the DTD (XML 1.0, 2.8)."""
        tree = document.tree
        written = document.written
        doctype = written.prolog.doctype
        internal = internal_subset(written.source, doctype) if doctype else b""
        dtd = self._load(internal, written.base_uri if internal else self._uri)
        if dtd.validate(tree):
            return
        errors: Any = dtd.error_log
        for error in errors.filter_from_errors():
            code = next((code for start, code in CODES if error.type_name.startswith(start)), OTHER)
            element = element_at(tree, error.path)
            region = _region(document, element, error.message, code)
            yield Diagnostic(
                code,
                Severity.ERROR,
                error.message,
                document.path,
                *region[:4],
                event=(region.end_line, region.end_column),
                xpath=document.path_of(element),
                schema=self._name,
            )

    def _load(self, internal: bytes, base_uri: str) -> etree.DTD:
        """The DTD behind an internal subset. libxml2 reads what it draws in, so that is looked at first."""
        from lxml import etree

        key = (internal, base_uri.rpartition("/")[0])
        if key in self._dtds:
            return self._dtds[key]
        start = f"<!DOCTYPE x SYSTEM {quoteattr(self._uri)} [".encode() + internal + b"]>"
        try:
            declared = declarations(start, base_uri, self._read)
            if declared.refused:
                uri, reason = declared.refused[0]
                raise SchemaFault(f"it draws in {uri}: {reason}")
            times, element = declared.most_repeated
            if times > MAX_REPEATED:
                raise SchemaFault(
                    f"the content model of {element} names an element more than {MAX_REPEATED} times"
                )
            text = _with_addresses(internal, base_uri)
            text += f"\n<!ENTITY % teikit.external SYSTEM {quoteattr(self._uri)}>\n%teikit.external;".encode()
            self._dtds[key] = etree.DTD(BytesIO(text))
        except (DeclarationError, etree.DTDParseError, OSError) as error:
            raise SchemaFault(str(error)) from error
        return self._dtds[key]

    def _read(self, uri: str, public_id: str | None) -> bytes:
        if is_remote(uri):
            raise AccessRefused("the address of another computer; libxml2 cannot be given a local copy of it")
        return self._source.resolve(uri)


def _with_addresses(internal: bytes, base_uri: str) -> bytes:
    """An internal subset in which the addresses of other files are absolute."""

    def absolute(found: re.Match[bytes]) -> bytes:
        literal = found[2]
        address = urljoin(base_uri, literal[1:-1].decode("utf-8", "replace"))
        return b"".join((found[1], literal[:1], address.encode(), literal[:1]))

    return SYSTEM.sub(absolute, internal)


def _region(document: XmlDocument, element: etree._Element, message: str, code: str) -> Region:
    """The attribute that a message names, where it has one; else the start tag."""
    found = NAMED_ATTRIBUTE.search(message)
    if code in ("DTD006", "DTD008", "DTD010", "DTD011") and found and found[1] in element.attrib:
        return document.region_of_attribute(element, found[1])
    return document.region_of_start_tag(element)
