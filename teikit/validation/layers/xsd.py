"""XML Schema 1.0 and 1.1: ``xmlschema`` decides, libxml2 gives a quick first verdict on 1.0 schemas.

libxml2 says within milliseconds that a document is valid; that is believed. What it calls invalid is given to
``xmlschema``, which finds all errors and explains them. A schema that is too large for ``xmlschema`` to load in
reasonable time (``tei_all.xsd`` takes a minute) is left to libxml2 alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin
from xml.sax.saxutils import quoteattr

from teikit.model.diagnostic import Diagnostic
from teikit.validation import codes
from teikit.validation.association import BUNDLED
from teikit.validation.layers import libxml2_schema, xmlschema_errors, xmlschema_schema
from teikit.validation.layers.layer import SchemaFault, SchemaSource
from teikit.validation.layers.xsd_size import LIMIT, largest_group
from teikit.xmldocument.document import XmlDocument

if TYPE_CHECKING:
    from lxml import etree

VERSION_1_1 = re.compile(
    rb"""minVersion\s*=\s*["']1\.1|<(?:\w+:)?(?:assert|assertion|alternative|openContent|defaultOpenContent|override)\b"""
    rb"|(?:xpathDefaultNamespace|notQName|notNamespace|defaultAttributes)\s*="
)
"""What only XML Schema 1.1 has."""

LOCATION = re.compile(
    rb"""<(?:\w+:)?(?:include|import|redefine|override)\b[^>]*?schemaLocation\s*=\s*["']([^"']*)["']"""
)

MANY = re.compile(rb"""(?:min|max)Occurs\s*=\s*["']\d{4,}["']""")
"""libxml2 writes out repetitions one by one: thousands of them take it minutes."""

BUILT_IN = frozenset(
    (
        "http://www.w3.org/2001/xml.xsd",
        "http://www.w3.org/2009/01/xml.xsd",
        "http://www.w3.org/1999/xlink.xsd",
        "http://www.w3.org/XML/1998/namespace",
        "http://www.w3.org/2001/XMLSchema-instance",
    )
)
"""Addresses of schemas that the engines have themselves."""

LARGE = 600_000
"""Bytes beyond which a schema is not loaded by ``xmlschema`` if libxml2 accepts it."""

MAX_FILES = 200


class XsdLayer:
    """An XML Schema. Raises :class:`SchemaFault`."""

    def __init__(self, source: SchemaSource) -> None:
        self._source = source
        self._files: dict[str, bytes] = {}
        self._not_read: dict[str, str] = {}
        """The addresses of files that are drawn in and cannot be read, with the reason."""
        self._compiled: Any = None
        if source.located.path == Path(BUNDLED):
            self._load_bundled()
        else:
            self._uri = source.located.path.absolute().as_uri()
            self._collect(self._uri)
            if source.others:
                self._put_together()
            name, size = largest_group(self._files.values())
            if size > LIMIT:
                raise SchemaFault(f"the groups that {name} names come to more than {LIMIT:,} particles")
            self._quick = self._load_quick()
        if self._quick is None:
            self._compiled = self._load_thorough()

    def _load_bundled(self) -> None:
        from teikit import bundled

        self._uri = "file:///teikit/" + bundled.SCHEMA
        for name in bundled.FILES:
            self._files["file:///teikit/" + name] = bundled.read(name)
        self._quick = bundled.libxml2_schema()

    def _put_together(self) -> None:
        """Makes a schema that imports those of several namespaces."""
        imports = []
        for namespace, path in self._source.others:
            uri = path.absolute().as_uri()
            self._collect(uri)
            of_namespace = f"namespace={quoteattr(namespace)} " if namespace else ""
            imports.append(f"<xs:import {of_namespace}schemaLocation={quoteattr(uri)}/>")
        self._uri = "file:///teikit/together.xsd"
        self._files[self._uri] = (
            f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:teikit:together">'
            f"{''.join(imports)}</xs:schema>"
        ).encode()

    def check(self, document: XmlDocument) -> Iterator[Diagnostic]:
        """The problems of a document, and what of the schema it was not checked against."""
        for address, reason in self._not_read.items():
            message = f"not evaluated: {address}, which the schema draws in: {reason}"
            yield codes.NOT_EVALUATED.at(document.path, None, message, schema=self._source.name)
        if self._quick is not None:
            try:
                if self._quick.validate(document.tree):
                    return
                if sum(map(len, self._files.values())) > LARGE:
                    yield from libxml2_schema.diagnostics(document, self._quick, self._source.name)
                    return
            except libxml2_schema.GivesUp:
                # an expression that takes it too long: never ask it again
                self._quick = None
        if self._compiled is None:
            self._compiled = self._load_thorough()
        schema, budget = self._compiled
        budget.renew()
        yield from xmlschema_errors.diagnostics(document, schema, self._source.name)

    def _collect(self, uri: str) -> None:
        """Reads the schema and all that it includes or imports, as far as that may be read."""
        pending = [uri]
        while pending:
            current = pending.pop()
            if current in self._files:
                continue
            if len(self._files) >= MAX_FILES:
                raise SchemaFault(f"it has more than {MAX_FILES} files")
            try:
                data = self._source.resolve(current)
                self._source.looks_at_the_clock(data)
            except (OSError, ValueError) as error:
                if current == uri:
                    raise SchemaFault(str(error)) from error
                # not an error (XML Schema 1.1 part 1, 4.2.3 and 4.2.6); what of it is used the engine will miss
                if current not in BUILT_IN:
                    self._not_read[current] = getattr(error, "strerror", None) or str(error)
                continue
            self._files[current] = data
            pending += [
                urljoin(current, found.decode("utf-8", "replace")) for found in LOCATION.findall(data)
            ]

    def _load_quick(self) -> etree.XMLSchema | None:
        if any(VERSION_1_1.search(data) or MANY.search(data) for data in self._files.values()):
            return None
        return libxml2_schema.load(self._uri, self._files)

    def _load_thorough(self) -> Any:
        is_1_1 = any(VERSION_1_1.search(data) for data in self._files.values())
        return xmlschema_schema.load(self._uri, self._files, version="1.1" if is_1_1 else "1.0")
