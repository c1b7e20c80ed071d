"""Persons in the document and in the authority files of the project."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from teikit.rules.names import TEI, XML_ID
from teikit.rules.targets import Fate, targets
from teikit.rules.view import View
from teikit.xmldocument.id_index import Stamp, stamp

if TYPE_CHECKING:
    from lxml import etree

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest authority file that is read."""


def death_of(view: View, element: etree._Element) -> etree._Element | None:
    """The ``death`` of the person to whom a name leads with ``ref`` or ``key``: here or in another file."""
    known = _deaths(view)
    for pointer in element.get("ref", "").split():
        for target in targets(view, pointer, element):
            if target.identifier in known:
                return known[target.identifier]
            if (
                target.path
                and target.fate is Fate.FOUND
                and (death := _deaths_in(view, target.path).get(target.identifier)) is not None
            ):
                return death
    return known.get(element.get("key", "").strip().removeprefix("#"))


def _deaths(view: View) -> Mapping[str, etree._Element]:
    """Those in the document and in the authority files of the project's scope, by the ids of the persons."""
    if "deaths" not in view.memo:
        found: dict[str, etree._Element] = {}
        for word in view.options.scope:
            kind, _, pattern = word.partition(":")
            if kind == "authority":
                for path in view.index.matching(pattern):
                    found.update(_deaths_in(view, path))
        for person in view.named("person"):
            identifier, death = person.get(XML_ID), person.find(TEI + "death")
            if identifier and death is not None:
                found[identifier] = death
        view.memo["deaths"] = found
    return cast("Mapping[str, etree._Element]", view.memo["deaths"])


def _deaths_in(view: View, path: str) -> Mapping[str, etree._Element]:
    if not view.index.may_read(path):
        return {}
    view.index.used(path)
    return deaths_in(path, stamp(path))


@lru_cache(maxsize=32)
def deaths_in(path: str, stamp: Stamp | None) -> Mapping[str, etree._Element]:
    """The ``death`` of each person in a file by the person's id; empty for a file that cannot be read. ``stamp`` tells
    a changed file from what it was."""
    from lxml import etree

    from teikit.xmldocument.document import MalformedDocument, XmlDocument

    try:
        document = XmlDocument.read(path)
        tree = document.tree if len(document.data) <= LARGEST else etree.ElementTree(etree.Element("none"))
    except (OSError, MalformedDocument):
        return {}
    return {
        identifier: death
        for person in tree.getroot().iter(TEI + "person")
        if (identifier := person.get(XML_ID)) and (death := person.find(TEI + "death")) is not None
    }
