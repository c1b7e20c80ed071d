"""Which schemas a document is to be checked against.

In this order, the first that says anything decides: the caller, the project's configuration, the document itself
(``xml-model`` instructions, ``xsi:schemaLocation`` **and** document type: all of them), the bundled schema for
documents that teikit wrote. Sources: W3C note "Associating Schemas with XML documents 1.0"; XML Schema 1.1 part 1,
4.3.2; XML 1.0, 2.8.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from teikit.model.diagnostic import Diagnostic
from teikit.validation import codes
from teikit.validation.schema_kind import (
    MEDIA_TYPES,
    NAMESPACES,
    OLD_SCHEMATRON,
    SchemaKind,
    kind_by_name,
)
from teikit.validation.settings import Settings
from teikit.xmldocument.document import XmlDocument
from teikit.xmldocument.prolog import Prolog, instructions_within, schema_locations_within
from teikit.xmldocument.region import Region

WRITTEN_BY_TEIKIT = rb"<(?:\w+:)?application\s[^>]*ident\s*=\s*[\"']teikit[\"']"
"""``appInfo/application``, as the encoder writes it; it stands in the header."""

HEADER_BYTES = 200_000
"""How far to look for the header's ``appInfo``."""

STYLESHEET_KINDS = ("text/css", "text/xsl", "text/xslt", "application/xslt+xml")


BY_COMMAND = "--schema"
BY_CONFIGURATION = "the configuration"
BY_THE_USER = (BY_COMMAND, BY_CONFIGURATION)
"""Who may say so, other than the document. These schemas must be there and in order: otherwise the run has failed."""


class Association(NamedTuple):
    """A document is to be checked against a schema, because somebody said so."""

    address: str
    """As written: a path, a URL, a known name."""
    kind: SchemaKind | None
    """``None``: to be seen from the schema itself."""
    said_by: str
    """Who said so: ``--schema``, ``the configuration``, ``xml-model``, ``xsi:schemaLocation``,
    ``xsi:noNamespaceSchemaLocation``, ``DOCTYPE``, ``bundled``."""
    base: str | None = None
    """What a relative address is resolved against: a URI; ``None`` for the current folder."""
    phase: str | None = None
    """The Schematron phase asked for."""
    charset: str | None = None
    """The encoding of a schema in compact syntax, where the document names it."""
    region: Region | None = None
    """Where the document says so."""
    public_id: str | None = None
    """The public identifier of a DTD, for catalogues."""
    namespace: str = ""
    """The namespace that an XML Schema is said to be for."""
    others: "tuple[Association, ...]" = ()
    """XML Schemas of further namespaces, to go with this one."""


BUNDLED = "teikit:bundled"
"""The address of the schema that comes with the program."""

BUNDLED_SCHEMA = Association(BUNDLED, SchemaKind.XSD, "bundled")


def associations(
    document: XmlDocument, prolog: Prolog, settings: Settings
) -> tuple[list[Association], list[Diagnostic]]:
    """The schemas of a document, and findings about what the document says and nobody can follow."""
    if settings.schemas:
        return [Association(address, None, BY_COMMAND) for address in settings.schemas], []
    if configured := _configured(document.path, settings):
        return configured, []
    findings: list[Diagnostic] = []
    found = [
        *_by_instructions(document, prolog, findings),
        *_by_schema_location(document, prolog, findings),
        *_by_doctype(document, prolog),
    ]
    if not found and is_written_by_teikit(document):
        found.append(BUNDLED_SCHEMA)
    return found, findings


def is_written_by_teikit(document: XmlDocument) -> bool:
    """Whether the header says that the encoder wrote the document."""
    return re.compile(WRITTEN_BY_TEIKIT).search(document.data, 0, HEADER_BYTES) is not None


def _configured(path: str, settings: Settings) -> list[Association]:
    if not settings.assignments or settings.root is None:
        return []
    from pathlib import Path

    from teikit.validation.path_patterns import matches

    base = Path(settings.root).as_uri() + "/"
    for assignment in reversed(settings.assignments):
        if matches(assignment.pattern, path, settings.root):
            return [Association(address, None, BY_CONFIGURATION, base) for address in assignment.schemas]
    return []


def _by_instructions(
    document: XmlDocument, prolog: Prolog, findings: list[Diagnostic]
) -> Iterator[Association]:
    for instruction in prolog.instructions:
        if instruction.target != "xml-model":
            continue
        attributes = instruction.attributes
        address = attributes.get("href", "").strip()
        if not address:
            findings.append(_ignored(document, instruction.place.region, "it has no href"))
            continue
        kind, reason = _kind(attributes, address)
        if reason:
            findings.append(_ignored(document, instruction.place.region, reason))
            continue
        yield Association(
            address,
            kind,
            "xml-model",
            document.base_uri,
            attributes.get("phase") or None,
            attributes.get("charset") or None,
            instruction.place.region,
        )
    found = sum(instruction.target == "xml-model" for instruction in prolog.instructions)
    if document.source.utf8.count(b"<?xml-model") > found:
        reason = "it stands behind the first tag, not before it"
        findings.extend(
            _ignored(document, region, reason) for region in instructions_within(document.source, "xml-model")
        )


def _kind(attributes: dict[str, str], address: str) -> tuple[SchemaKind | None, str]:
    """The language an instruction names, or why it cannot be followed. The namespace says more than the media
    type, the media type more than the file's ending."""
    namespace = attributes.get("schematypens", "").strip()
    if namespace in NAMESPACES:
        return NAMESPACES[namespace], ""
    if namespace == OLD_SCHEMATRON:
        return None, "it names Schematron 1.5; only ISO Schematron is known"
    if namespace:
        return None, f"schematypens={namespace!r} is no schema language that is known"
    media_type = attributes.get("type", "").partition(";")[0].strip().lower()
    if media_type in STYLESHEET_KINDS:
        return None, f"type={media_type!r} is no schema language"
    return MEDIA_TYPES.get(media_type) or kind_by_name(address), ""


def _ignored(document: XmlDocument, region: Region, reason: str) -> Diagnostic:
    return codes.INSTRUCTION_IGNORED.at(
        document.path, region, f"this xml-model instruction is ignored: {reason}"
    )


def _by_schema_location(
    document: XmlDocument, prolog: Prolog, findings: list[Diagnostic]
) -> Iterator[Association]:
    """The schema of the root's namespace, and with it those of others."""
    said: dict[tuple[str, str], Association] = {}
    for region, namespace, address in _schema_locations(document, prolog):
        written = "xsi:schemaLocation" if namespace else "xsi:noNamespaceSchemaLocation"
        if address:
            association = Association(
                address, SchemaKind.XSD, written, document.base_uri, region=region, namespace=namespace
            )
            said.setdefault((namespace, address), association)
        else:
            message = f"{written} ends with {namespace!r}, a namespace without an address: it is ignored"
            findings.append(codes.INSTRUCTION_IGNORED.at(document.path, region, message))
    of_root = [wish for wish in said.values() if wish.namespace == prolog.root_namespace]
    if of_root:
        others = tuple(wish for wish in said.values() if wish not in of_root)
        yield of_root[0]._replace(others=others)
        yield from of_root[1:]
        return
    for wish in said.values():
        whose = (
            f"the namespace {wish.namespace!r}, not for"
            if wish.namespace
            else "elements without a namespace, not for"
        )
        message = f"the schema {wish.address} is ignored: it is for {whose} the root's"
        findings.append(codes.INSTRUCTION_IGNORED.at(document.path, wish.region, message))


def _schema_locations(document: XmlDocument, prolog: Prolog) -> Iterator[tuple[Region | None, str, str]]:
    """Where the document says that XML Schemas are, in the root's start tag first: places, namespaces and addresses."""
    for namespace, address in prolog.schema_locations:
        yield prolog.root, namespace, address
    if prolog.root is None:
        return
    utf8 = document.source.utf8
    if utf8.find(b"chemaLocation", prolog.root.end if document.source.is_utf8 else 0) >= 0:
        for region, said in schema_locations_within(document.source):
            for namespace, address in said:
                yield region, namespace, address


def _by_doctype(document: XmlDocument, prolog: Prolog) -> Iterator[Association]:
    doctype = prolog.doctype
    if doctype is not None and (doctype.system_id or doctype.public_id):
        yield Association(
            doctype.system_id or doctype.public_id or "",
            SchemaKind.DTD,
            "DOCTYPE",
            document.base_uri,
            region=doctype.place.region,
            public_id=doctype.public_id,
        )
