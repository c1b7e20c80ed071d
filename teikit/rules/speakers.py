"""Speakers and the persons they point to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from teikit.rules.authority import PERSONS, persons_in, persons_of_list
from teikit.rules.names import TEI, XML_ID, name_of, words_of
from teikit.rules.targets import Fate, files_in_scope, targets
from teikit.rules.view import View
from teikit.xmldocument.id_index import Stamp, stamp

if TYPE_CHECKING:
    from lxml import etree

NAMES = frozenset({"persName", "name", "orgName", "role", "roleName"})
WORD = re.compile(r"[^\W\d_]{2,}")


class Label(NamedTuple):
    """The label of one turn and the one person it points to."""

    speaker: etree._Element
    text: str
    """White space normalised, punctuation at the end left out, in small letters."""
    who: str
    """The pointer to the person, as written."""


class Speaker(NamedTuple):
    """Where a person who speaks is described."""

    file: str
    """The file, absolute; ``""`` for the document itself."""
    identifier: str


def labels(view: View) -> tuple[Label, ...]:
    """The labels of all turns with exactly one speaker."""
    if "labels" not in view.memo:
        view.memo["labels"] = tuple(_labels(view))
    return cast("tuple[Label, ...]", view.memo["labels"])


def _labels(view: View) -> Iterator[Label]:
    for turn in view.named("sp"):
        who = turn.get("who", "").split()
        speaker = turn.find(TEI + "speaker")
        if speaker is not None and len(who) == 1:
            text = words_of(speaker).rstrip(".:,;—– ").casefold()
            if text:
                yield Label(speaker, text, who[0])


def speaker_of(view: View, label: Label) -> Speaker | None:
    """The person to whom a label's turn points: in the document, in the file that the pointer names, or in the files of
    the project's scope; ``None`` where there is none."""
    turn = label.speaker.getparent()
    assert turn is not None
    for target in targets(view, label.who, turn):
        if target.fate is Fate.FOUND and target.identifier:
            if target.element is not None:
                return Speaker("", target.identifier)
            file = target.path or view.index.holder(files_in_scope(view), target.identifier)
            return Speaker(file, target.identifier) if file else None
    return None


def names_beside(view: View, file: str) -> Mapping[str, frozenset[str]]:
    """The words in the names of each person of a file, in small letters, by the person's id; ``""`` for the document
    itself."""
    key = f"names of persons {file}"
    if key not in view.memo:
        if file:
            persons_of_list(view, file)
            view.memo[key] = _names_in(file, stamp(file)) if view.index.may_read(file) else {}
        else:
            view.memo[key] = _names(
                (identifier, person) for person in view.named(*PERSONS) if (identifier := person.get(XML_ID))
            )
    return cast("Mapping[str, frozenset[str]]", view.memo[key])


@lru_cache(maxsize=32)
def _names_in(path: str, stamp: Stamp | None) -> Mapping[str, frozenset[str]]:
    return _names(persons_in(path, stamp).items())


def _names(persons: Iterable[tuple[str, etree._Element]]) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for identifier, person in persons:
        names = (
            [person]
            if name_of(person) == "role"
            else [e for e in person.iter(TEI + "*") if name_of(e) in NAMES]
        )
        words = " ".join(words_of(name) for name in names)
        found[identifier] = frozenset(word.casefold() for word in WORD.findall(words))
    return found
