"""Authority files: the persons a project knows, from a TEI ``listPerson`` or from a table.

In a table the columns are called ``id`` and ``name``, and where there are any ``variants``, ``role`` and ``ref``;
several variants are separated by ``|`` or ``;``. Columns with other names are identifiers: ``viaf``, ``gnd``.
"""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from teikit.model.person import Person

TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

KNOWN_COLUMNS = ("id", "name", "variants", "role", "ref")
NCNAME = re.compile(r"[^\W\d][\w.\-·]*")


class AuthorityError(ValueError):
    """An authority file that cannot be read, or says two things."""


def read_authority(path: Path) -> tuple[Person, ...]:
    """The persons of an authority file, in its order.

    XML is read as TEI (Guidelines 14.3.2), everything else as a table in UTF-8 whose first row names the columns.
    Raises :class:`AuthorityError` where the file is neither, or gives one id to two persons, and ``OSError``.
    """
    data = path.read_bytes()
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        persons = tuple(_from_tei(data, path))
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise AuthorityError(
                f"{path}: byte {error.start} is not UTF-8; save the table as UTF-8"
            ) from error
        persons = tuple(_from_table(text, path))
    seen: set[str] = set()
    for person in persons:
        if person.id in seen:
            raise AuthorityError(f"{path}: two persons have the id {person.id!r}")
        seen.add(person.id)
    return persons


def _from_tei(data: bytes, path: Path) -> Iterator[Person]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise AuthorityError(f"{path}: not well-formed: {error.msg}") from error
    found = False
    for element in root.iter(TEI + "person", TEI + "personGrp"):
        identifier = element.get(XML_ID)
        names = [words for name in element.iter(TEI + "persName") if (words := _words(name))]
        if identifier is None or not names:
            continue
        found = True
        main = next((name for name in element.iter(TEI + "persName") if name.get("type") != "variant"), None)
        name = (_words(main) if main is not None else "") or names[0]
        yield Person(
            id=identifier,
            name=name,
            variants=_different([*names, *map(_turned, names)], name),
            role=_role(element),
            ref=_reference(element),
            identifiers=tuple(
                (idno.get("type", "idno"), _words(idno))
                for idno in element.iter(TEI + "idno")
                if _words(idno)
            ),
        )
    if not found:
        raise AuthorityError(f"{path}: no person with xml:id and persName in it")


def _words(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _turned(name: str) -> str:
    """``Holt, Anna`` as ``Anna Holt``."""
    surname, comma, forename = name.partition(", ")
    return f"{forename} {surname}" if comma else name


def _role(element: etree._Element) -> str | None:
    for tag in ("roleName", "occupation"):
        for child in element.iter(TEI + tag):
            if words := _words(child):
                return words
    return element.get("role")


def _reference(element: etree._Element) -> str | None:
    for one in (element, *element.iter(TEI + "persName")):
        for attribute in ("ref", "sameAs", "corresp"):
            if value := one.get(attribute):
                return value
    return None


def _from_table(text: str, path: Path) -> Iterator[Person]:
    first = text.partition("\n")[0]
    delimiter = max(("\t", ";", ","), key=first.count)
    rows = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    columns = {(name or "").strip().casefold(): name for name in rows.fieldnames or ()}
    if "id" not in columns or "name" not in columns:
        raise AuthorityError(f"{path}: the first row must name the columns id and name")
    for number, row in enumerate(rows, start=2):
        values = {
            column: " ".join((row.get(name) or "").split())
            for column, name in columns.items()
            if not isinstance(row.get(name), list)
        }
        if not values["id"] and not values["name"]:
            continue
        if not values["name"] or NCNAME.fullmatch(values["id"]) is None:
            raise AuthorityError(
                f"{path}, row {number}: a person needs a name, and an id that is an XML name"
            )
        variants = [form.strip() for form in re.split(r"[|;]", values.get("variants", ""))]
        yield Person(
            id=values["id"],
            name=values["name"],
            variants=_different([*variants, _turned(values["name"])], values["name"]),
            role=values.get("role") or None,
            ref=values.get("ref") or None,
            identifiers=tuple(
                (column, value)
                for column, value in values.items()
                if value and column not in KNOWN_COLUMNS and column
            ),
        )


def _different(forms: list[str], name: str) -> tuple[str, ...]:
    """The forms that are not empty and not the name, once each."""
    return tuple(form for form in dict.fromkeys(forms) if form and form != name)
