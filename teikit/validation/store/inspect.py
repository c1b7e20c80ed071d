"""What a schema is: its language, the files it draws in, the version of TEI it was made from."""

import re
from urllib.parse import urldefrag, urljoin

from teikit.validation.access import is_remote
from teikit.validation.schema_kind import SchemaKind, kind_by_content, kind_by_name

REFERENCES = {
    SchemaKind.RELAXNG: ("include", "externalRef"),
    SchemaKind.XSD: ("include", "import", "redefine", "override"),
    SchemaKind.SCHEMATRON: ("include", "extends"),
}
"""The elements by which a schema in XML draws in others; ``href`` or ``schemaLocation`` says where they are."""

COMPACT_REFERENCE = re.compile(
    r"^\s*(?:include|[\w.\-]+\s*=\s*external|external)\s+\"([^\"]+)\"", re.MULTILINE
)
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


def tei_version(data: bytes) -> str | None:
    """The version of TEI that a schema says it was made from: ``4.9.0``."""
    start = data[: 4 * START].decode("utf-8", "replace")[:START]
    return next((found[1] for pattern in TEI_VERSION if (found := pattern.search(start))), None)


def references(data: bytes, kind: SchemaKind, uri: str) -> list[str]:
    """The absolute addresses of the files that a schema draws in, in their order, each once."""
    if kind is SchemaKind.DTD:
        found = [(uri, address) for address in DTD_REFERENCE.findall(data.decode("utf-8", "replace"))]
    elif not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        found = [(uri, address) for address in COMPACT_REFERENCE.findall(data.decode("utf-8", "replace"))]
    else:
        found = _in_xml(data, kind, uri)
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
