"""Labels to persons: one person for one human, whatever the label's form.

Names are compared part by part, in Latin letters; a shorter form joins a longer one only where a single person of the
record can be meant. Persons that are known beforehand (an authority file, a review table, the header) come first.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from teikit.model.person import Person
from teikit.turns.joining import Human, Humans, known_human
from teikit.turns.names import Label, read_label, without_brackets
from teikit.turns.person_ids import slug, unused
from teikit.turns.words import AND, Words, fold

_SEVERAL = re.compile(rf"\s*,\s+|\s+(?:{AND}|&)\s+", re.I)
_NAME_WITH_INITIAL = re.compile(r"[^\W\d_]\.\s?(?:[^\W\d_]\.\s?)?[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Cast:
    """Who speaks."""

    persons: tuple[Person, ...]
    """In the order of their first words; known persons that do not speak behind them."""
    who: Mapping[str, tuple[str, ...]]
    """Label as printed, white space folded, to the ids of those who speak."""


def cast(labels: Iterable[str], vocabulary: Words, known: Sequence[Person] = ()) -> Cast:
    """Join the labels of a record, given in the order of the text, to persons."""
    spoken = [" ".join(label.split()) for label in labels]
    order = {label: number for number, label in enumerate(dict.fromkeys(spoken))}
    if not spoken:
        merged = _merged(known)
        silent = [known_human(number, person, vocabulary) for number, person in enumerate(merged)]
        return Cast(tuple(_person(human, human.known.id, {}) for human in silent if human.known), {})
    humans = Humans(vocabulary, _merged(known))
    read = {label: read_label(label, vocabulary) for label in order}
    chosen: dict[str, list[Human]] = {}
    # The fullest names first, so that shorter forms find them.
    alone = {fold(label) for label in order}
    together = dict.fromkeys(label for label in order if _names_several(label, alone))
    singly = [label for label in order if label not in together]
    full_names = _abbreviated(spoken, read)
    for label in sorted(singly, key=lambda one: -_fullness(read[one])):
        full = full_names.get(label)
        if full in chosen:
            chosen[label] = chosen[full]
            humans.add(chosen[label][0], read[label], "an abbreviation of the name", "medium")
        else:
            chosen[label] = [humans.join(read[label])]
    for label in together:
        chosen[label] = _several(label, read, chosen, vocabulary) or [humans.join(read[label])]
    first = {human: order[label] for label in reversed(order) for human in chosen[label]}
    everyone = sorted(humans.everyone, key=lambda human: first.get(human, len(order)))
    for human in everyone:
        human.holder = _holder(human, vocabulary)
    ids = _ids(everyone)
    persons = tuple(_person(human, ids[human], order) for human in everyone)
    return Cast(persons, {label: tuple(ids[human] for human in found) for label, found in chosen.items()})


def _merged(known: Sequence[Person]) -> list[Person]:
    """One person for each id: an edited table's decisions come first, the authority file adds what it knows."""
    merged: dict[str, Person] = {}
    for person in known:
        first = merged.get(person.id)
        if first is None:
            merged[person.id] = person
            continue
        forms = dict.fromkeys((*first.variants, person.name, *person.variants))
        merged[person.id] = replace(
            first,
            variants=tuple(form for form in forms if form != first.name),
            role=first.role or person.role,
            affiliation=first.affiliation or person.affiliation,
            description=first.description or person.description,
            ref=first.ref or person.ref,
            identifiers=first.identifiers or person.identifiers,
        )
    return list(merged.values())


def _abbreviated(spoken: Sequence[str], read: Mapping[str, Label]) -> dict[str, str]:
    """Abbreviated names of parts to the names in full: a play prints the name once or twice, then its beginning.

    Only where a single name begins so, and is met before, is it believed: Ann and Anna may both be on stage.
    """
    times = Counter(spoken)
    names = sorted({parts.names[0] for parts in read.values() if parts.names})
    beginning_with: dict[str, list[str]] = defaultdict(list)
    for label, parts in read.items():
        if parts.names:
            beginning_with[parts.names[0]].append(label)
    first = {label: number for number, label in reversed(list(enumerate(spoken)))}
    found: dict[str, str] = {}
    for label, parts in read.items():
        if len(parts.names) != 1 or parts.voice or parts.sex or len(parts.names[0]) < 2:
            continue
        beginning = parts.names[0]
        longer = names[bisect_right(names, beginning) : bisect_left(names, beginning + _BEHIND_LETTERS)]
        fitting = [other for name in longer for other in beginning_with[name]]
        if len(fitting) == 1 and times[fitting[0]] <= 2 and first[fitting[0]] < first[label]:
            found[label] = fitting[0]
    return found


_BEHIND_LETTERS = "~"
"""Sorts behind the letters of plain names."""


def _fullness(label: Label) -> int:
    return (
        0 if label.voice else sum(min(len(name), 3) for name in label.names) + (2 if label.note_text else 0)
    )


def _names_several(label: str, alone: set[str]) -> bool:
    """Whether each part of a label is a label by itself."""
    if " " not in label:
        return False
    parts = [fold(part) for part in _SEVERAL.split(label) if part]
    return len(parts) > 1 and all(part in alone for part in parts)


def _several(
    label: str, read: Mapping[str, Label], chosen: Mapping[str, list[Human]], vocabulary: Words
) -> list[Human] | None:
    """``PENNOCK and DILL``: several persons at once, where each of them also speaks alone."""
    parts = [part for part in _SEVERAL.split(label) if part]
    if len(parts) < 2:
        return None
    found: list[Human] = []
    for part in parts:
        names = read_label(part, vocabulary).names
        human = next(
            (
                humans[0]
                for other, humans in chosen.items()
                if len(humans) == 1 and other != label and names and read[other].names == names
            ),
            None,
        )
        if human is None:
            return None
        found.append(human)
    return found if len(set(found)) > 1 else None


def _holder(human: Human, vocabulary: Words) -> Label | None:
    """The name in brackets behind an office; a constituency or party is none: a title, or two names, must tell."""
    if human.known:
        return None
    for label in human.labels:
        if label.office and not label.names and label.note_text and not label.note_text[0].islower():
            inner = read_label(label.note_text, vocabulary)
            titled = fold(label.note_text.split(maxsplit=1)[0]) in vocabulary.titles
            if inner.names and (titled or len(inner.names) > 1):
                return inner
    return None


def _ids(humans: Sequence[Human]) -> dict[Human, str]:
    """Readable, unique NCNames: the id of the authority file, else the fullest name."""
    ids: dict[Human, str] = {}
    taken = {human.known.id for human in humans if human.known}
    for human in humans:
        if human.known:
            ids[human] = human.known.id
            continue
        ids[human] = unused(slug(human.holder or _best(human.labels)), taken)
        taken.add(ids[human])
    return ids


def _best(labels: Sequence[Label]) -> Label:
    """The fullest name: the most parts, the most letters, not in capitals."""
    return max(
        labels,
        key=lambda label: (
            len(label.names),
            sum(map(len, label.names)),
            not label.text.isupper(),
            -len(label.text),
        ),
    )


def _person(human: Human, identifier: str, order: Mapping[str, int]) -> Person:
    forms = sorted(
        {label.text for label in human.labels},
        key=lambda text: (order.get(text, -1), text),
    )
    known = human.known
    role: str | None = None
    if human.holder is not None:
        name = human.holder.text
        role = min((without_brackets(form.text) for form in human.labels if form.office), key=len)
    elif known:
        name, role = known.name, known.role
    else:
        name = _best(human.labels).text
    party = next((label.note_text for label in human.labels if _tells_party(label)), None)
    role = role or next(
        (label.note_text for label in human.labels if label.names and label.names_office), None
    )
    return Person(
        id=identifier,
        name=name,
        variants=tuple(form for form in forms if form != name),
        role=role or None,
        ref=known.ref if known else None,
        identifiers=known.identifiers if known else (),
        cert=human.cert,
        evidence="; ".join(human.evidence),
        affiliation=(known.affiliation if known else None) or party,
        description=known.description if known else None,
    )


def _tells_party(label: Label) -> bool:
    """Whether brackets behind a name tell of a party, country or constituency; behind an office a name may stand in
    them, behind a voice where it comes from.
    """
    note = label.note_text
    if not label.names or label.voice or label.names_office or not any(map(str.isalpha, note)):
        return False
    return _NAME_WITH_INITIAL.match(note) is None
