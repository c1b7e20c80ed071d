"""The schema that ships with teikit: ``schemas/teikit.xsd``, a strict subset of TEI P5.

It is found wherever teikit runs from: an installed wheel (``teikit/schemas``), a zip archive on ``sys.path``,
or a checkout (``schemas`` beside the package).
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

SCHEMA = "teikit.xsd"
"""The bundled schema. Messages and reports call it so."""
FILES = (SCHEMA, "xml.xsd")
"""The schema and the documents that it imports."""
XSD = "{http://www.w3.org/2001/XMLSchema}"


class BundledSchemaError(Exception):
    """This copy of teikit was packed without its schema."""


def folder() -> Traversable:
    """The folder of the bundled schemas, which may lie within a zip archive.

    Raises :class:`BundledSchemaError` when the installation is incomplete.
    """
    package = files("teikit")
    candidates = [package / "schemas"]
    if isinstance(package, Path):
        candidates.append(package.parent / "schemas")
    for candidate in candidates:
        if (candidate / SCHEMA).is_file():
            return candidate
    raise BundledSchemaError(f"{SCHEMA} is missing from this installation of teikit: install it again")


def read(name: str = SCHEMA) -> bytes:
    """The bytes of a bundled schema document, one of :data:`FILES`."""
    return (folder() / name).read_bytes()


@contextmanager
def schema_path() -> Iterator[Path]:
    """The path of the schema for programs that want a file, with all that it imports beside it.

    Out of a zip archive the files are copied to a folder that vanishes afterwards.
    """
    place = folder()
    if isinstance(place, Path):
        yield place / SCHEMA
        return
    with tempfile.TemporaryDirectory(prefix="teikit-") as temporary:
        for name in FILES:
            (Path(temporary) / name).write_bytes(read(name))
        yield Path(temporary) / SCHEMA


@cache
def libxml2_schema() -> "etree.XMLSchema":
    """The schema compiled by libxml2, once a process: the quick verdict, in about 0.05 s.

    libxml2 turns every nested ``xs:group`` into states of an automaton that it must then get rid of, which costs
    ten times the rest. So it is given :func:`flattened` content models, which allow the same documents.
    """
    from lxml import etree

    class Imports(etree.Resolver):
        def resolve(self, system_url: str, public_id: str, context: object) -> object:  # type: ignore[override]
            name = system_url.rpartition("/")[2]
            if name in FILES:
                return self.resolve_string(read(name), context, base_url=name)
            return None

    parser = etree.XMLParser(no_network=True, remove_comments=True)
    parser.resolvers.add(Imports())
    schema = etree.fromstring(read(), parser, base_url=SCHEMA)
    return etree.XMLSchema(flattened(schema))


def flattened(schema: "etree._Element") -> "etree._Element":
    """An ``xs:schema``, changed in place: choices list the elements of a group instead of its name.

    Only references that occur exactly once within a choice, to groups that are choices themselves, are
    replaced: there the two mean the same (XML Schema 1.0, 3.8.6).
    """
    for annotation in list(schema.iter(XSD + "annotation")):
        parent = annotation.getparent()
        if parent is not None:
            parent.remove(annotation)
    choices = {group.get("name"): group.find(XSD + "choice") for group in schema.iterfind(XSD + "group")}

    def choice_of(member: "etree._Element") -> "etree._Element | None":
        if member.tag != XSD + "group" or "minOccurs" in member.attrib or "maxOccurs" in member.attrib:
            return None
        return choices.get(member.get("ref"))

    def members(choice: "etree._Element") -> Iterator["etree._Element"]:
        for child in choice:
            inner = choice_of(child)
            if inner is None:
                yield child
            else:
                yield from members(inner)

    nested = [
        choice
        for choice in schema.iter(XSD + "choice")
        if any(choice_of(child) is not None for child in choice)
    ]
    for choice, elements in [(choice, [copy(one) for one in members(choice)]) for choice in nested]:
        choice[:] = elements
    return schema
