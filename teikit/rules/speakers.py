"""Speakers and the persons they point to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, cast

from teikit.rules.names import TEI, XML_ID, name_of, words_of
from teikit.rules.view import View

if TYPE_CHECKING:
    from lxml import etree

PERSONS = ("person", "personGrp", "castItem", "role", "org", "nym")
NAMES = frozenset({"persName", "name", "orgName", "role", "roleName"})
WORD = re.compile(r"[^\W\d_]{2,}")


class Label(NamedTuple):
    """The label of one turn and the one person it points to."""

    speaker: etree._Element
    text: str
    """White space normalised, punctuation at the end left out, in small letters."""
    who: str
    """The id of the person."""


def labels(view: View) -> tuple[Label, ...]:
    """The labels of all turns with exactly one speaker in this document."""
    if "labels" not in view.memo:
        view.memo["labels"] = tuple(_labels(view))
    return cast("tuple[Label, ...]", view.memo["labels"])


def _labels(view: View) -> Iterator[Label]:
    for turn in view.named("sp"):
        who = turn.get("who", "").split()
        speaker = turn.find(TEI + "speaker")
        if speaker is not None and len(who) == 1 and who[0].startswith("#"):
            text = words_of(speaker).rstrip(".:,;—– ").casefold()
            if text:
                yield Label(speaker, text, who[0][1:])


def names_of_persons(view: View) -> Mapping[str, frozenset[str]]:
    """The words in the names of each person of the document, in small letters, by the person's id."""
    if "names of persons" not in view.memo:
        found: dict[str, frozenset[str]] = {}
        for person in view.named(*PERSONS):
            if identifier := person.get(XML_ID):
                names = (
                    [person]
                    if name_of(person) == "role"
                    else [e for e in person.iter(TEI + "*") if name_of(e) in NAMES]
                )
                words = " ".join(words_of(name) for name in names)
                found[identifier] = frozenset(word.casefold() for word in WORD.findall(words))
        view.memo["names of persons"] = found
    return cast("Mapping[str, frozenset[str]]", view.memo["names of persons"])
