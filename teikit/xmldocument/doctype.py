"""Documents with a document type declaration, made safe for a parser that would read what it names.

libxml2 reads the external subset as soon as it is asked not to collect ids, whatever else it is told, and refuses a
document whose external entities it may not read. So it is given the document with a declaration that says the same
as far as the file itself goes: the entities and attributes that the internal subset declares, and every entity from
elsewhere as an empty one.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from teikit.xmldocument.declarations import Declarations
from teikit.xmldocument.prolog import Doctype, read_prolog
from teikit.xmldocument.source import Source

INTERNAL = re.compile(
    rb"""<!DOCTYPE\s+[^\s\[>]+\s*(?:SYSTEM\s*(?:"[^"]*"|'[^']*')\s*|PUBLIC\s*(?:"[^"]*"|'[^']*')\s*(?:"[^"]*"|'[^']*')\s*)?"""
    rb"""\[(.*)\]\s*>\Z""",
    re.DOTALL,
)
"""A document type declaration with an internal subset (XML 1.0, production 28)."""

REFERENCE = re.compile(rb"&([^#\s;&<]+);")
PREDEFINED = frozenset(("lt", "gt", "amp", "quot", "apos"))
START = re.compile(rb"<!DOCTYPE\s")


class SelfContained(NamedTuple):
    """A document that names nothing outside itself."""

    utf8: bytes
    """The text of the document with another document type declaration."""
    missing: tuple[str, ...]
    """Names of the entities that are referred to and declared, if at all, in another file; sorted."""


def internal_subset(source: Source, doctype: Doctype) -> bytes:
    """What stands between the brackets of a document type declaration."""
    found = INTERNAL.match(source.utf8[doctype.place.start : doctype.place.end])
    return found[1] if found else b""


def referred(utf8: bytes, values: Mapping[str, str]) -> set[str]:
    """The names of the entities that a text refers to, also within the replacement texts of others."""
    found: set[str] = set()
    pending = [utf8]
    while pending:
        for name in {match.decode() for match in REFERENCE.findall(pending.pop())} - found - PREDEFINED:
            found.add(name)
            if name in values:
                pending.append(values[name].encode())
    return found


def with_declarations(
    source: Source, doctype: Doctype, declared: Declarations, texts: Mapping[str, str]
) -> tuple[bytes, int]:
    """The text of a document whose declaration says itself what the files say that it draws in.

    Lines stay where they are. The number tells by how many characters what follows the declaration in its own line
    stands further right. ``texts`` are those of the external entities.
    """
    utf8 = source.utf8
    values = {**declared.entities, **texts}
    wanted = referred(utf8, values)
    parts = [
        f'<!ENTITY {name} "{_entity_literal(value)}">' for name, value in values.items() if name in wanted
    ]
    parts += [f'<!ENTITY {name} "">' for name in sorted(wanted - values.keys())]
    parts += [
        f'<!ATTLIST {element} {name} {_kind(kind)} "{_attribute_literal(default)}">'
        for element, name, kind, default in declared.defaults
    ]
    written = utf8[doctype.place.start : doctype.place.end].decode()
    opening = f"<!DOCTYPE {doctype.name} [{''.join(parts)}"
    lines, last = written.count("\n"), len(written) - written.rfind("\n") - 1
    if lines == 0:
        declaration = opening + "]>"
    elif last == 1:
        declaration = opening + "]" + "\n" * lines + ">"
    else:
        declaration = opening + "\n" * lines + " " * (last - 2) + "]>"
    whole = utf8[: doctype.place.start] + declaration.encode() + utf8[doctype.place.end :]
    return whole, 0 if lines else len(declaration) - len(written)


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
            attributes.append(f'<!ATTLIST {element} {name} {_kind(type)} "{_attribute_literal(default)}">')

    parser = expat.ParserCreate("utf-8")
    parser.EntityDeclHandler = entity
    parser.AttlistDeclHandler = attribute
    parser.Parse(utf8, True)
    missing = sorted(referred(utf8, entities) - entities.keys())
    declarations = [f'<!ENTITY {name} "{_entity_literal(value)}">' for name, value in entities.items()]
    declarations += [f'<!ENTITY {name} "">' for name in missing]
    declaration = f"<!DOCTYPE {doctype.name} [{''.join(declarations + attributes)}]>".encode()
    return SelfContained(
        utf8[: doctype.place.start] + declaration + utf8[doctype.place.end :], tuple(missing)
    )


def _entity_literal(value: str) -> str:
    """A replacement text as the literal that means it (XML 1.0, 4.5)."""
    for character, reference in (("&", "&#38;"), ("%", "&#37;"), ('"', "&#34;"), ("\n", "&#10;")):
        value = value.replace(character, reference)
    return value


def _kind(type_: str) -> str:
    """The type of an attribute as far as it matters without the declarations that it refers to."""
    return "CDATA" if type_.startswith(("NOTATION", "ENTIT")) else type_


def _attribute_literal(value: str) -> str:
    for character, reference in (("&", "&amp;"), ("<", "&lt;"), ('"', "&quot;"), ("\n", "&#10;")):
        value = value.replace(character, reference)
    return value
