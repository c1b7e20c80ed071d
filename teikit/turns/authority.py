"""The project's own persons: a TEI ``listPerson`` or a CSV file with the columns ``id,name,variants,ref``."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat

from teikit import tabular
from teikit.model.person import Person

TEI = "http://www.tei-c.org/ns/1.0"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
NCNAME = re.compile(r"[^\W\d][\w.\-·]*")
"""What may be an ``xml:id`` (XML Names, production 4)."""
VARIANTS = re.compile(r"[;|]")
"""Separates the variants in a cell."""
COLUMNS = ("id", "name", "variants", "ref", "role")
_IDENTIFIERS = re.compile(r"(?P<type>[\w-]+):(?P<value>\S+)")


class AuthorityError(ValueError):
    """An authority file cannot be read; the message begins with its path."""


def read_authority(path: Path) -> tuple[Person, ...]:
    """The persons of an authority file, by its ending ``.csv`` or as TEI. Raises :class:`AuthorityError`, and
    ``OSError`` for a file that cannot be opened.
    """
    data = path.read_bytes()
    try:
        persons = tuple(_from_csv(data) if path.suffix.casefold() == ".csv" else _from_tei(data))
    except (ValueError, expat.ExpatError, SyntaxError) as error:
        raise AuthorityError(f"{path}: {error}") from None
    ids = [person.id for person in persons]
    twice = next((one for one in ids if ids.count(one) > 1), None)
    if twice is not None:
        raise AuthorityError(f"{path}: the id {twice!r} is there twice")
    if not persons:
        raise AuthorityError(f"{path}: no person in it")
    return persons


def _from_csv(data: bytes) -> Iterator[Person]:
    table = tabular.read(data.decode("utf-8-sig"))
    if not {"id", "name"} <= {column.casefold() for column in table.columns}:
        raise ValueError("the columns id and name are needed; variants, ref and role may follow")
    for row in table.rows:
        cells = {column.casefold(): cell for column, cell in row.cells.items()}
        identifier = cells["id"].removeprefix("#")
        if not identifier and not cells["name"]:
            continue
        if NCNAME.fullmatch(identifier) is None or not cells["name"]:
            raise ValueError(f"line {row.line}: a person needs a name, and an id that is an XML name")
        yield Person(
            id=identifier,
            name=cells["name"],
            variants=tuple(
                part.strip() for part in VARIANTS.split(cells.get("variants", "")) if part.strip()
            ),
            role=cells.get("role") or None,
            ref=cells.get("ref") or None,
            identifiers=tuple(
                (match["type"], match["value"])
                for match in _IDENTIFIERS.finditer(cells.get("identifiers", ""))
            ),
            affiliation=cells.get("affiliation") or None,
        )


def _from_tei(data: bytes) -> Iterator[Person]:
    """Every ``person`` with an ``xml:id`` and a name: ``persName`` first, further ones as variants; ``idno``, ``@ref``
    and ``@sameAs`` are carried over (Guidelines 14.3.2).
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, collect_ids=False)
    root = etree.fromstring(data, parser)
    for element in root.iter(f"{{{TEI}}}person", "person"):
        identifier = element.get(XML_ID)
        names = list(dict.fromkeys(_words(name) for name in element if _local(name) in ("persName", "name")))
        names = [name for name in names if name]
        if not identifier or not names:
            continue
        identifiers = tuple(
            (child.get("type") or "idno", _words(child))
            for child in element
            if _local(child) == "idno" and _words(child)
        )
        ref = next((child.get("ref") for child in element if child.get("ref")), None) or element.get("sameAs")
        role = next((_words(child) for child in element if _local(child) in ("occupation", "roleName")), None)
        party = next((_words(child) for child in element if _local(child) == "affiliation"), None)
        yield Person(
            identifier,
            names[0],
            tuple(names[1:]),
            role or element.get("role"),
            ref,
            identifiers,
            affiliation=party or None,
        )


def _local(element: object) -> str:
    tag = getattr(element, "tag", "")
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _words(element: object) -> str:
    """The words of a name; ``surname`` and ``forename`` are separated as they stand."""
    pieces = element.itertext() if hasattr(element, "itertext") else ()
    return " ".join(" ".join(pieces).split())
