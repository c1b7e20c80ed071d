"""DTD: validity constraints of XML 1.0, checked by libxml2 with local files only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.validation.access import file_path, is_allowed, is_remote
from teikit.validation.layers.layer import SchemaFault, SchemaSource
from teikit.xmldocument.document import XmlDocument
from teikit.xmldocument.paths import element_at, element_path
from teikit.xmldocument.region import Region

if TYPE_CHECKING:
    from lxml import etree

EXTERNAL = re.compile(
    rb"""<!ENTITY\s+(?:%\s+)?[^\s>]+\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+(?:"([^"]*)"|'([^']*)')(\s+NDATA\b)?"""
)
"""An entity in another file (XML 1.0, production 75); with ``NDATA`` it is never read."""

MAX_FILES = 500
MAX_BYTES = 20_000_000

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
        from lxml import etree

        self._name = source.name
        path = source.located.path
        _check_files(path, source)
        try:
            self._dtd = etree.DTD(str(path))
        except (etree.DTDParseError, OSError) as error:
            raise SchemaFault(str(error)) from error

    def check(self, document: XmlDocument) -> Iterator[Diagnostic]:
        """The problems of a document."""
        tree = document.tree
        if self._dtd.validate(tree):
            return
        errors: Any = self._dtd.error_log
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
                xpath=element_path(element),
                schema=self._name,
            )


def _check_files(path: Path, source: SchemaSource) -> None:
    """Refuses a DTD that draws in files from where the program may not read: libxml2 would not ask."""
    pending, seen = [path], set[Path]()
    total = 0
    while pending:
        current = pending.pop()
        if current in seen:
            continue
        seen.add(current)
        try:
            data = current.read_bytes()
        except OSError:
            continue
        total += len(data)
        if len(seen) > MAX_FILES or total > MAX_BYTES:
            raise SchemaFault(f"it has more than {MAX_FILES} files or {MAX_BYTES:,} bytes")
        for first, second, unparsed in EXTERNAL.findall(data):
            if unparsed:
                continue
            address = urljoin(current.absolute().as_uri(), (first or second).decode("utf-8", "replace"))
            if is_remote(address) or not is_allowed(file_path(address), source.located.folders):
                raise SchemaFault(f"{current.name} draws in {address}, which lies outside the project")
            pending.append(file_path(address))


def _region(document: XmlDocument, element: etree._Element, message: str, code: str) -> Region:
    """The attribute that a message names, where it has one; else the start tag."""
    found = NAMED_ATTRIBUTE.search(message)
    if code in ("DTD006", "DTD008", "DTD010", "DTD011") and found and found[1] in element.attrib:
        return document.region_of_attribute(element, found[1])
    return document.region_of_start_tag(element)
