"""What a schema is: its language, the files it draws in, the version of TEI it was made from."""

import re
from urllib.parse import urldefrag, urljoin

from teikit.relaxng.convert import xml_of_compact
from teikit.validation.access import is_remote
from teikit.validation.schema_kind import SchemaKind, kind_by_content, kind_by_name

REFERENCES = {
    SchemaKind.RELAXNG: ("include", "externalRef"),
    SchemaKind.XSD: ("include", "import", "redefine", "override"),
    SchemaKind.SCHEMATRON: ("include", "import", "extends"),
}
"""The elements by which a schema in XML draws in others; ``href`` or ``schemaLocation`` says where they are. Schematron
may draw in stylesheets too."""

STYLESHEET = "http://www.w3.org/1999/XSL/Transform"

DTD_REFERENCE = re.compile(r"<!ENTITY\s+%\s+\S+\s+(?:SYSTEM|PUBLIC\s+\"[^\"]*\")\s+[\"']([^\"']+)[\"']")

TEI_VERSION = (
    re.compile(r"TEI Edition:?\s*(?:P5\s+)?Version\s+(\d+\.\d+\.\d+[a-z]?)", re.IGNORECASE),
    re.compile(r"TEI Edition[^0-9]{0,80}?(\d+\.\d+\.\d+[a-z]?)", re.IGNORECASE),
    re.compile(r"P5(?:\s+Guidelines)?,?\s+Version\s+(\d+\.\d+\.\d+[a-z]?)", re.IGNORECASE),
    re.compile(r"Vault/P5/(\d+\.\d+\.\d+)"),
)
"""How a schema made from an ODD says which TEI it was made from."""

START = 20_000
"""Characters at the start of a schema to look for the version in."""


def kind_of(data: bytes, address: str) -> SchemaKind | None:
    """The language of a schema by its content; ``None`` if it is no schema at all (an error page, say)."""
    found = kind_by_content(data)
    if found is SchemaKind.DTD and kind_by_name(address) is not SchemaKind.DTD:
        return None
    return found


def is_part(data: bytes, kind: SchemaKind) -> bool:
    """Whether a file may be a part of a schema: another schema; a stylesheet for Schematron; declarations for a DTD."""
    from teikit.xmldocument.prolog import read_prolog
    from teikit.xmldocument.source import Source

    if kind is SchemaKind.DTD:
        is_page = data[:1000].lstrip().lower().startswith((b"<!doctype", b"<html"))
        return not is_page and not read_prolog(Source(data)).root_name
    if kind_by_content(data) not in (None, SchemaKind.DTD):
        return True
    return read_prolog(Source(data)).root_namespace == STYLESHEET


def fault(data: bytes, kind: SchemaKind) -> str | None:
    """Why a schema in XML is not well-formed, as one that was cut off; ``None`` if it is, or is not in XML."""
    from xml.parsers import expat

    if kind is SchemaKind.DTD or not _is_xml(data):
        return None
    try:
        expat.ParserCreate().Parse(data, True)
    except expat.ExpatError as error:
        return str(error)
    return None


def _is_xml(data: bytes) -> bool:
    return data.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith(b"<")


def tei_version(data: bytes) -> str | None:
    """The version of TEI that a schema says it was made from: ``4.9.0``."""
    start = data[: 4 * START].decode("utf-8", "replace")[:START]
    return next((found[1] for pattern in TEI_VERSION if (found := pattern.search(start))), None)


def references(data: bytes, kind: SchemaKind, uri: str) -> list[str]:
    """The absolute addresses of the files that a schema draws in, in their order, each once."""
    if kind is SchemaKind.DTD:
        found = [(uri, address) for address in DTD_REFERENCE.findall(data.decode("utf-8", "replace"))]
    else:
        found = _in_xml(data if _is_xml(data) else xml_of_compact(data, uri), kind, uri)
    absolute = [urldefrag(urljoin(base, address)).url for base, address in found if address.strip()]
    return [address for address in dict.fromkeys(absolute) if address != uri]


def _in_xml(data: bytes, kind: SchemaKind, uri: str) -> list[tuple[str, str]]:
    """Pairs of base and address. Schematron within RELAX NG may draw in files too."""
    from xml.parsers import expat

    names = {name for key in (kind, SchemaKind.SCHEMATRON) for name in REFERENCES.get(key, ())}
    found: list[tuple[str, str]] = []
    bases = [uri]

    def start(name: str, attributes: dict[str, str]) -> None:
        base = urljoin(bases[-1], attributes.get("http://www.w3.org/XML/1998/namespace}base", ""))
        bases.append(base)
        if name.rpartition("}")[2] in names:
            address = attributes.get("href") or attributes.get("schemaLocation")
            if address:
                found.append((base, address.strip()))

    parser = expat.ParserCreate(namespace_separator="}")
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: bases.pop()
    try:
        parser.Parse(data, True)
    except expat.ExpatError:
        return found
    return found


BUILT_IN = ("http://www.w3.org/2001/xml.xsd", "http://www.w3.org/XML/1998/namespace")
"""Addresses that the engines know without a file."""


def is_needed(address: str) -> bool:
    """Whether a file that a schema draws in must be stored with it."""
    return is_remote(address) and address not in BUILT_IN
