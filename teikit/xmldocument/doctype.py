"""Documents with a document type declaration, made safe for a parser that would read what it names.

libxml2 reads the external subset as soon as it is asked not to collect ids, whatever else it is told, and refuses a
document whose external entities it may not read. So it is given the document with a declaration that says the same
as far as the file itself goes: the entities and attributes that the internal subset declares, and every entity from
elsewhere as an empty one.
"""

import re
from typing import NamedTuple

from teikit.xmldocument.prolog import read_prolog
from teikit.xmldocument.source import Source

REFERENCE = re.compile(rb"&([^#\s;&<]+);")
PREDEFINED = frozenset(("lt", "gt", "amp", "quot", "apos"))
START = re.compile(rb"<!DOCTYPE\s")


class SelfContained(NamedTuple):
    """A document that names nothing outside itself."""

    utf8: bytes
    """The text of the document with another document type declaration."""
    missing: tuple[str, ...]
    """Names of the entities that are referred to and declared, if at all, in another file; sorted."""


def has_doctype(source: Source) -> bool:
    """Whether a file has a document type declaration. Raises what :attr:`Source.utf8` raises."""
    return START.search(source.utf8) is not None


def self_contained(source: Source) -> SelfContained:
    """The document without anything from outside. The source must be well-formed."""
    from xml.parsers import expat

    utf8 = source.utf8
    doctype = read_prolog(source).doctype
    if doctype is None:
        return SelfContained(utf8, ())
    entities: dict[str, str] = {}
    attributes: list[str] = []

    def entity(name: str, is_parameter: int, value: str | None, *_: object) -> None:
        if not is_parameter and value is not None:
            entities.setdefault(name, value)

    def attribute(element: str, name: str, type: str, default: str | None, required: int) -> None:
        if default is not None:
            kind = "CDATA" if type.startswith(("NOTATION", "ENTIT")) else type
            attributes.append(f'<!ATTLIST {element} {name} {kind} "{_attribute_literal(default)}">')

    parser = expat.ParserCreate("utf-8")
    parser.EntityDeclHandler = entity
    parser.AttlistDeclHandler = attribute
    parser.Parse(utf8, True)
    referred = {name.decode() for name in REFERENCE.findall(utf8)}
    for value in entities.values():
        referred.update(name.decode() for name in REFERENCE.findall(value.encode()))
    missing = sorted(referred - entities.keys() - PREDEFINED)
    declarations = [f'<!ENTITY {name} "{_entity_literal(value)}">' for name, value in entities.items()]
    declarations += [f'<!ENTITY {name} "">' for name in missing]
    declaration = f"<!DOCTYPE {doctype.name} [{''.join(declarations + attributes)}]>".encode()
    return SelfContained(utf8[: doctype.start] + declaration + utf8[doctype.end :], tuple(missing))


def _entity_literal(value: str) -> str:
    """A replacement text as the literal that means it (XML 1.0, 4.5)."""
    return value.replace("&", "&#38;").replace("%", "&#37;").replace('"', "&#34;")


def _attribute_literal(value: str) -> str:
    return value.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
