"""Lists of those who are present, and the parts of a play: persons that are known before anybody speaks.

``Present (our side): Anna Holt, Tom Bell`` names persons by side; ``Interpreter: Feng Luo`` by role; of a cast list
every part is one (TEI Guidelines 7.1.4, 14.3.2).
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from teikit.model.person import Person
from teikit.turns.cast_lists import CastListing
from teikit.turns.layout import Layout, Line
from teikit.turns.names import is_initials, read_label, without_brackets
from teikit.turns.person_ids import slug, unused
from teikit.turns.words import AND, Words, fold, is_office

LONGEST_NAME = 60
"""A name of more characters than these is a sentence."""
_INITIAL = re.compile(r"(?<=[\s.])[^\W\d_]$")
_ABBREVIATED = re.compile(r"(?:^|[\s.])[^\W\d_]\.$")
"""``U.S.``: a side, and no sentence."""
LONGEST_ENTRY = 110
"""A participant with his offices has no more characters."""
LONGEST_CAST = 60
"""Lines below the heading of a cast list that are looked at."""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(r"(?P<label>[^:：()\n]{2,50})(?:\((?P<side>[^()\n]{1,50})\))?\s?[:：]\s*(?P<names>\S.*)$"),
        re.compile(rf"\s*[;；、]\s*|\s*,\s+(?![^(]*\))|\s+(?:{AND})\s+(?=[^\W\d_])"),
        re.compile(r"\d|[!?:=/]|\b(?:none|nobody|keine|niemand|aucun|нет)\b"),
    )


def participants(
    text: str,
    layout: Layout,
    end: int,
    words: Words,
    taken: Sequence[Person] = (),
    listings: Sequence[CastListing] = (),
) -> tuple[Person, ...]:
    """The persons listed before ``end``, the offset of the first turn, in order; those of the cast lists behind them.

    Persons of ``taken``, who are known from elsewhere, are left out, and their ids are not given again.
    """
    known = {fold(name) for person in taken for name in (person.name, *person.variants)}
    ids = {person.id for person in taken}
    found: list[Person] = []
    for entry in (*_listed(text, layout, end, words), *_parts(text, listings, words)):
        if fold(entry.name) in known:
            continue
        known.add(fold(entry.name))
        identifier = unused(slug(read_label(entry.name, words)), ids)
        ids.add(identifier)
        found.append(
            Person(
                identifier,
                entry.name,
                entry.variants,
                role=entry.role,
                affiliation=entry.affiliation,
                description=entry.description,
                part=entry.part,
            )
        )
    return tuple(found)


_CHAT = "@Participants:"


def _of_chat(line: str) -> Iterator["_Entry"]:
    """The header of CHAT: ``@Participants:\tCHI Adam Target_Child, MOT Mother``: code, name if there is one, role."""
    for entry in line.removeprefix(_CHAT).split(","):
        parts = entry.split()
        if len(parts) > 1:
            code, *names, role = (part.replace("_", " ") for part in parts)
            yield _Entry(" ".join(names) or code, description=role, variants=(code,) if names else ())


class _Entry(NamedTuple):
    """A person as a list has them."""

    name: str
    role: str | None = None
    affiliation: str | None = None
    description: str | None = None
    variants: tuple[str, ...] = ()
    part: bool = False


def _listed(text: str, layout: Layout, end: int, words: Words) -> Iterator[_Entry]:
    """Names, roles and sides as they stand."""
    lines = [line for line in layout.lines if line.start < end]
    number = 0
    while number < len(lines):
        content = text[lines[number].start : lines[number].end]
        number += 1
        if not words.present.may_begin(content):
            continue
        if fold(content) in words.present:
            first = number
            group: str | None = None
            while number < len(lines) and number - first < LONGEST_CAST:
                line = lines[number]
                if not _goes_on(text, lines, number, first):
                    break
                if _is_side(text, lines, number, words):
                    group = text[line.start : line.end]
                else:
                    yield from _part(text[line.start : line.end], group, words)
                number += 1
            continue
        if content.startswith(_CHAT):
            yield from _of_chat(content)
            continue
        match = _patterns()[0].match(content) if ":" in content or "：" in content else None
        if match is None or fold(match["label"]) not in words.present:
            continue
        label, side = match["label"].strip(), match["side"]
        role = label if fold(label) in words.offices | words.questions | words.answers else None
        names = [
            name
            for part in _patterns()[1].split(match["names"])
            if (name := _INITIAL.sub(r"\g<0>.", part.strip(" .,;")))
        ]
        for name in names:
            if _is_name(name, words):
                yield _entry(name, role.casefold() if role and role.isupper() else role, side, words)


def _goes_on(text: str, lines: Sequence[Line], number: int, first: int) -> bool:
    """Whether a line below ``PARTICIPANTS:`` belongs to the list: a later group of names follows a blank line only
    where the list has groups.
    """
    content = text[lines[number].start : lines[number].end]
    if len(content) > LONGEST_ENTRY or content.endswith(("!", "?")) or ":" in content:
        return False
    if content.endswith(".") and not _ABBREVIATED.search(content):
        return False
    alone = number + 1 == len(lines) or bool(lines[number + 1].gap)
    if content.isupper() and len(content.split()) < 3 and lines[number].gap and number > first and alone:
        return False  # a classification, and no side with its names below
    return lines[number].gap <= 1


def _is_side(text: str, lines: Sequence[Line], number: int, words: Words) -> bool:
    """Whether a line is the heading of a group of participants: a country or side above several names."""
    content = text[lines[number].start : lines[number].end]
    if "," in content or "(" in content or number + 1 >= len(lines) or lines[number + 1].gap:
        return False
    keys = [fold(word) for word in content.split()]
    if any(key in words.titles or key in words.offices for key in keys):
        return False
    opens_group = lines[number].gap > 0 or (
        number > 0 and text[lines[number - 1].start : lines[number - 1].end].endswith(":")
    )
    return len(keys) == 1 or (len(keys) <= 3 and opens_group)


def _parts(text: str, listings: Sequence[CastListing], words: Words) -> Iterator[_Entry]:
    """The parts of cast lists, and what they are."""
    for part in (part for listing in listings for part in listing.parts):
        for role in part.roles:
            name = " ".join(text[slice(*role)].split())
            described = part.description and " ".join(text[slice(*part.description)].split()).rstrip(".")
            if _is_name(name, words):
                yield _Entry(name, description=described or None, part=True)


def _part(line: str, group: str | None, words: Words) -> Iterator[_Entry]:
    """A line of a list: ``Anna Holt, Secretary``, or several names, ``Anna Holt, Tom Bell``."""
    line = line.strip().rstrip(".")
    names = [name.strip() for name in _patterns()[1].split(line)]
    if len(names) > 1 and all(_is_full_name(name, words) for name in names):
        for name in names:
            yield _entry(name, None, group, words)
        return
    name, comma, role = line.partition(",")
    if not comma and " von " not in name and len(name.split()) > 4 and "(" not in name:
        return
    if _is_name(name, words):
        yield _entry(name, role.strip() or None, group, words)


def _entry(name: str, role: str | None, affiliation: str | None, words: Words) -> _Entry:
    """A name, with what stands in brackets behind it: an office, the initials by which the record calls it, or a side;
    ``Messrs.`` before the first of several is no part of it.
    """
    main = without_brackets(name)
    note = read_label(name, words).note_text
    first, _, behind = main.partition(" ")
    if fold(first) in words.plural_titles and behind:
        main = name = behind
    if not note or not main:
        return _Entry(name, role, affiliation)
    if is_initials(note):
        return _Entry(main, role, affiliation, variants=(note,))
    if any(is_office(fold(word), words) for word in note.split()):
        return _Entry(main, role or note, affiliation)
    return _Entry(name, role, affiliation or note)


def _is_full_name(name: str, words: Words) -> bool:
    """Whether words are a forename and a surname, no office."""
    parts = name.split()
    return (
        1 < len(parts) <= _MOST_NAMES
        and all(part[0].isupper() and part.replace("-", "").replace(".", "").isalpha() for part in parts)
        and not any(is_office(fold(part), words) or fold(part) in words.titles for part in parts)
    )


_MOST_NAMES = 4
"""Forenames and surnames of one person."""


def _is_name(words_: str, words: Words) -> bool:
    """Whether words from a list are a name rather than a remark."""
    if not 1 < len(words_) <= LONGEST_NAME or _patterns()[2].search(words_):
        return False
    label = read_label(words_, words)
    first = words_.split(maxsplit=1)[0]
    return bool(label.names) and (
        first[:1].isupper() or first.upper() == first.lower() or fold(first) in words.titles
    )
