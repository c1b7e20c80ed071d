"""Which schema language a schema is written in."""

from enum import StrEnum
from pathlib import PurePosixPath


class SchemaKind(StrEnum):
    """A schema language."""

    RELAXNG = "relaxng"
    """RELAX NG, in XML or compact syntax."""
    XSD = "xsd"
    SCHEMATRON = "schematron"
    """ISO Schematron, on its own or embedded in a RELAX NG schema or XML Schema."""
    DTD = "dtd"


NAMESPACES = {
    "http://relaxng.org/ns/structure/1.0": SchemaKind.RELAXNG,
    "http://www.w3.org/2001/XMLSchema": SchemaKind.XSD,
    "http://purl.oclc.org/dsdl/schematron": SchemaKind.SCHEMATRON,
}
"""What ``schematypens`` and the root element of a schema may say."""

OLD_SCHEMATRON = "http://www.ascc.net/xml/schematron"
"""Schematron 1.5, before ISO: not the same language."""

MEDIA_TYPES = {
    "application/relax-ng-compact-syntax": SchemaKind.RELAXNG,
    "application/x-rnc": SchemaKind.RELAXNG,
    "application/xml-dtd": SchemaKind.DTD,
    "application/schematron+xml": SchemaKind.SCHEMATRON,
}
"""What ``type`` may say, beyond ``application/xml``."""

EXTENSIONS = {
    ".rng": SchemaKind.RELAXNG,
    ".rnc": SchemaKind.RELAXNG,
    ".xsd": SchemaKind.XSD,
    ".sch": SchemaKind.SCHEMATRON,
    ".schematron": SchemaKind.SCHEMATRON,
    ".dtd": SchemaKind.DTD,
}
"""How the names of schema files end."""


def kind_by_name(address: str) -> SchemaKind | None:
    """The language that an address's ending stands for."""
    path = address.partition("?")[0].partition("#")[0]
    return EXTENSIONS.get(PurePosixPath(path.replace("\\", "/")).suffix.lower())


def kind_by_content(data: bytes) -> SchemaKind | None:
    """The language of a schema by its root element; ``None`` if it is none that is known."""
    from teikit.xmldocument.prolog import read_prolog
    from teikit.xmldocument.source import Source

    start = data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")
    if start.startswith(b"<"):
        prolog = read_prolog(Source(data))
        if prolog.root_name:
            return NAMESPACES.get(prolog.root_namespace)
        is_dtd = any(mark in data for mark in (b"<!ELEMENT", b"<!ATTLIST", b"<!ENTITY"))
        return SchemaKind.DTD if is_dtd else None
    return SchemaKind.RELAXNG if is_compact_syntax(data) else None


def is_compact_syntax(data: bytes) -> bool:
    """Whether bytes are a schema in the compact syntax of RELAX NG: decided by the parser."""
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        return False
    if not any(mark in text for mark in ("=", "{")):
        return False
    from teikit.relaxng.compact import parse
    from teikit.relaxng.errors import RelaxNGError

    try:
        parse(text, "")
    except RelaxNGError:
        return False
    return True
