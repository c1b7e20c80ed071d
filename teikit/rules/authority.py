"""Persons in the document and in the authority files of the project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from teikit.digest import digest
from teikit.rules.names import TEI, XML_ID
from teikit.rules.targets import Fate, targets
from teikit.rules.view import View
from teikit.xmldocument.id_index import Stamp, stamp

if TYPE_CHECKING:
    from lxml import etree

DEATH = "death"
"""The kind of the question when a person of an authority file died."""

PERSONS = ("person", "personGrp", "castItem", "role", "org", "nym")
"""Elements that stand for those who speak."""

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest authority file that is read."""


def death_of(view: View, element: etree._Element) -> etree._Element | None:
    """The ``death`` of the person to whom a name leads with ``ref`` or ``key``: here or in another file."""
    for pointer in element.get("ref", "").split():
        for target in targets(view, pointer, element):
            death = _death(view, target.identifier)
            if death is None and target.path and target.fate is Fate.FOUND:
                death = _death_in(view, target.path, target.identifier)
            if death is not None:
                return death
    return _death(view, element.get("key", "").strip().removeprefix("#"))


def _death(view: View, identifier: str) -> etree._Element | None:
    """That of a person in the document, else in the authority files of the project's scope."""
    if not identifier:
        return None
    own = view.ids.get(identifier)
    death = own[0].find(TEI + "death") if own and own[0].tag == TEI + "person" else None
    if death is not None:
        return death
    for path in reversed(_authority_files(view)):
        if (death := _death_in(view, path, identifier)) is not None:
            return death
    return None


def _authority_files(view: View) -> Sequence[str]:
    words = (word.partition(":") for word in view.options.scope)
    return [
        path for kind, _, pattern in words if kind == "authority" for path in view.index.matching(pattern)
    ]


def _death_in(view: View, path: str, identifier: str) -> etree._Element | None:
    if not view.index.may_read(path):
        return None
    content = view.index.content(path)
    death = _death_of(persons_in(path, stamp(path)).get(identifier))
    view.index.notes.note((DEATH, path, identifier), [content, _answer(death)])
    return death


def _answer(death: etree._Element | None) -> str:
    from lxml import etree

    return "none" if death is None else digest(etree.tostring(death, with_tail=False)).hex()


def death_holds(path: str, identifier: str, content: str, answer: Sequence[object]) -> bool:
    """Whether what was noted of a person in an authority file still is so; ``content`` is what the file holds now."""
    return answer[0] == content or answer[1] == _answer(
        _death_of(persons_in(path, stamp(path)).get(identifier))
    )


def _death_of(person: etree._Element | None) -> etree._Element | None:
    return person.find(TEI + "death") if person is not None and person.tag == TEI + "person" else None


def persons_of_list(view: View, path: str) -> Mapping[str, etree._Element]:
    """The persons of an authority file by their ids; the verdict rests on all that the file holds."""
    if not view.index.may_read(path):
        return {}
    view.index.notes.note(("file", path), view.index.content(path))
    return persons_in(path, stamp(path))


@lru_cache(maxsize=32)
def persons_in(path: str, stamp: Stamp | None) -> Mapping[str, etree._Element]:
    """The persons in a file by their ids; empty for a file that cannot be read. ``stamp`` tells a changed file from
    what it was."""
    from lxml import etree

    from teikit.xmldocument.document import MalformedDocument, XmlDocument

    try:
        document = XmlDocument.read(path)
        tree = document.tree if len(document.data) <= LARGEST else etree.ElementTree(etree.Element("none"))
    except (OSError, MalformedDocument):
        return {}
    return {
        identifier: person
        for person in tree.getroot().iter(*(TEI + name for name in PERSONS))
        if (identifier := person.get(XML_ID))
    }
