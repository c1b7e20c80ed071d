"""Labels to persons: one person for one human, whatever the label's form.

Names are compared part by part, in Latin letters; a shorter form joins a longer one only where a single person of the
record can be meant. Persons that are known beforehand (an authority file, a review table, the header) come first.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from teikit.model.person import Person
from teikit.turns.names import (
    SHORTEST_BEGINNING,
    Label,
    ancient,
    is_initials,
    plain,
    read_label,
    same_name,
    without_brackets,
)
from teikit.turns.person_ids import slug, unused
from teikit.turns.words import AND, Words, fold

_SEVERAL = re.compile(rf"\s*,\s+|\s+(?:{AND}|&)\s+", re.I)
_NAME_WITH_INITIAL = re.compile(r"[^\W\d_]\.\s?(?:[^\W\d_]\.\s?)?[^\W\d_]{2,}")
_SHORTEST_TITLE = 3
"""Letters: "Mr" fits too many."""


@dataclass(slots=True)
class _Human:
    """A person while forms are being joined."""

    known: Person | None
    labels: list[Label] = field(default_factory=list)
    evidence: list[str] = field(default_factory=list)
    holder: Label | None = None
    """Who holds the office, where brackets behind it tell: ``The CHAIRMAN (Sir Alan Holt)``."""
    cert: str | None = None

    @property
    def in_cast(self) -> bool:
        """Whether the person is a part of a play."""
        return self.known is not None and self.known.part

    def add(self, label: Label, evidence: str = "", cert: str | None = None) -> None:
        self.labels.append(label)
        if evidence:
            self.evidence.append(f"“{label.text}”: {evidence}")
        if cert:
            self.cert = cert


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
    order = list(dict.fromkeys(spoken))
    humans = [_of_known(person, vocabulary) for person in _merged(known)]
    read = {label: read_label(label, vocabulary) for label in order}
    chosen: dict[str, list[_Human]] = {}
    # The fullest names first, so that shorter forms find them.
    alone = {fold(label) for label in order}
    together = [label for label in order if _names_several(label, alone)]
    singly = [label for label in order if label not in together]
    full_names = _abbreviated(spoken, read)
    for label in sorted(singly, key=lambda one: (-_fullness(read[one]), order.index(one))):
        full = full_names.get(label)
        if full in chosen:
            chosen[label] = chosen[full]
            chosen[label][0].add(read[label], "an abbreviation of the name", "medium")
        else:
            chosen[label] = [_join(read[label], humans, vocabulary)]
    for label in together:
        chosen[label] = _several(label, read, chosen, vocabulary) or [_join(read[label], humans, vocabulary)]
    first = {id(human): order.index(label) for label in reversed(order) for human in chosen[label]}
    humans.sort(key=lambda human: first.get(id(human), len(order)))
    for human in humans:
        human.holder = _holder(human, vocabulary)
    ids = _ids(humans)
    persons = tuple(_person(human, ids[id(human)], order) for human in humans)
    return Cast(persons, {label: tuple(ids[id(human)] for human in found) for label, found in chosen.items()})


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
    first = {label: number for number, label in reversed(list(enumerate(spoken)))}
    found: dict[str, str] = {}
    for label, parts in read.items():
        if len(parts.names) != 1 or parts.voice or parts.sex or len(parts.names[0]) < 2:
            continue
        beginning = parts.names[0]
        fitting = [
            other
            for other, whole in read.items()
            if whole.names and whole.names[0] != beginning and whole.names[0].startswith(beginning)
        ]
        if len(fitting) == 1 and times[fitting[0]] <= 2 and first[fitting[0]] < first[label]:
            found[label] = fitting[0]
    return found


def _fullness(label: Label) -> int:
    return (
        0 if label.voice else sum(min(len(name), 3) for name in label.names) + (2 if label.note_text else 0)
    )


def _of_known(person: Person, vocabulary: Words) -> _Human:
    human = _Human(person, evidence=[person.evidence] if person.evidence else [], cert=person.cert)
    for form in (person.name, *person.variants):
        human.labels.append(read_label(form, vocabulary))
    return human


def _join(label: Label, humans: list[_Human], vocabulary: Words) -> _Human:
    """The human that a label means; a new one where none or several can be meant."""
    for human in humans:
        if any(fold(form.text) == fold(label.text) for form in human.labels):
            human.add(label)
            return human
    asked = _by_role(label, humans, vocabulary)
    if asked is not None:
        asked.add(label, f"the {asked.known.role}" if asked.known else "")
        return asked
    found = _by_name(label, humans) or _by_beginning(label, humans)
    if found is None and label.office and not label.names:
        found = _by_office(label, humans, vocabulary)
    if found is None:
        found = _by_initials(label, humans)
    if found is not None:
        human, how = found
        unsure = any(word in how for word in ("misspelt", "office", "initials", "abbreviation"))
        human.add(label, how, "medium" if unsure else None)
        return human
    human = _Human(None)
    human.add(label)
    humans.append(human)
    return human


def _by_role(label: Label, humans: Sequence[_Human], vocabulary: Words) -> _Human | None:
    """``Q.`` with one interviewer in the header is that person."""
    word = fold(label.text)
    for words, role in ((vocabulary.questions, "interviewer"), (vocabulary.answers, "interviewee")):
        if word in words:
            fitting = [human for human in humans if human.known and human.known.role == role]
            if len(fitting) == 1:
                return fitting[0]
    if label.office and not label.names:
        fitting = [
            human
            for human in humans
            if human.known
            and not {word, label.office}.isdisjoint(
                fold(told) for told in (human.known.role, human.known.description) if told
            )
        ]
        if len(fitting) == 1:
            return fitting[0]
    return None


def _by_name(label: Label, humans: Sequence[_Human]) -> tuple[_Human, str] | None:
    if label.voice and label.names:
        same = [human for human in humans if any(form.names == label.names for form in human.labels)]
        return (same[0], "the same words") if len(same) == 1 else None
    if not label.names:
        return None
    fitting: list[tuple[_Human, str]] = []
    for human in humans:
        hows = [
            how
            for form in human.labels
            if not _differ(form, label) and (how := same_name(form.names, label.names))
        ]
        if hows and not any(_exclude(form, label) for form in human.labels):
            fitting.append((human, min(hows, key=("equal", "shorter", "misspelt").index)))
    exact = [one for one in fitting if one[1] == "equal"]
    candidates = exact if len(exact) == 1 else fitting
    if len(candidates) > 1:
        candidates = [one for one in candidates if any(_same_title(form, label) for form in one[0].labels)]
    if len(candidates) != 1:
        return None
    human, how = candidates[0]
    words = {
        "equal": "the same name",
        "shorter": "a shorter form of the name",
        "misspelt": "the name misspelt",
    }
    return human, words[how]


def _by_beginning(label: Label, humans: Sequence[_Human]) -> tuple[_Human, str] | None:
    """``STAPH.``: the one part of the cast list whose name begins so, V being U and J being I."""
    if len(label.names) != 1 or label.office or label.voice or len(label.names[0]) < SHORTEST_BEGINNING:
        return None
    beginning = ancient(label.names[0])
    fitting = [
        human
        for human in humans
        if human.in_cast
        and any(ancient(name).startswith(beginning) for form in human.labels for name in form.names)
    ]
    return (fitting[0], "an abbreviation of the name") if len(fitting) == 1 else None


def _same_title(form: Label, label: Label) -> bool:
    """Whether two labels begin with the same title, abbreviated or not: ``Amb. Wu``, ``Ambassador Wu Tingfan``."""
    words_, others = form.text.split(), label.text.split()
    a, b = sorted((fold(words_[0]), fold(others[0])), key=len)
    if len(a) < _SHORTEST_TITLE or plain(a) in label.names or plain(b) in form.names:
        return False
    return b.startswith(a)


def _by_initials(label: Label, humans: Sequence[_Human]) -> tuple[_Human, str] | None:
    """``BK``: the one person of the record whose name has these initials, or its first and last."""
    if not is_initials(label.text):
        return None
    wanted = plain(label.text)
    fitting = [human for human in humans if any(wanted in _initials(form) for form in human.labels)]
    return (fitting[0], "the initials of the name") if len(fitting) == 1 else None


def _initials(label: Label) -> set[str]:
    if len(label.names) < 2:
        return set()
    letters = [name[0] for name in label.names if name]
    return {"".join(letters), letters[0] + letters[-1]}


def _differ(form: Label, label: Label) -> bool:
    """Whether two labels cannot be one human's: another sex, or ``BLUNT`` beside ``FRAU BLUNT`` in a cast."""
    if form.sex and label.sex:
        return form.sex != label.sex
    alike = form.names == label.names and form.text.isupper() and label.text.isupper()
    return alike and "f" in (form.sex, label.sex)


def _exclude(form: Label, label: Label) -> bool:
    """Whether what stands in brackets tells two bearers of a name apart: ``(North)`` and ``(South)``."""
    if not (form.note and label.note) or form.note == label.note:
        return False
    return form.names == label.names and not (form.office or label.office)


def _by_office(label: Label, humans: Sequence[_Human], vocabulary: Words) -> tuple[_Human, str] | None:
    """The holder of an office: the same words, or a shorter form of them that only one of the record can mean."""
    if label.note_text:
        inner = read_label(label.note_text, vocabulary)
        if inner.names and (found := _by_name(inner, humans)):
            return found[0], "the office, its holder named in brackets"
    same = [human for human in humans if any(form.office == label.office for form in human.labels)]
    if len(same) == 1:
        return same[0], "the same office"
    # "The Minister" is not Mr. Low, minister of works: another minister may have the floor.
    longer = [
        human
        for human in humans
        if any(form.office.startswith(label.office + " ") and not form.names for form in human.labels)
    ]
    if not same and len(longer) == 1:
        return longer[0], "a shorter form of the office"
    return None


def _names_several(label: str, alone: set[str]) -> bool:
    """Whether each part of a label is a label by itself."""
    parts = [fold(part) for part in _SEVERAL.split(label) if part]
    return len(parts) > 1 and all(part in alone for part in parts)


def _several(
    label: str, read: Mapping[str, Label], chosen: Mapping[str, list[_Human]], vocabulary: Words
) -> list[_Human] | None:
    """``PENNOCK and DILL``: several persons at once, where each of them also speaks alone."""
    parts = [part for part in _SEVERAL.split(label) if part]
    if len(parts) < 2:
        return None
    found: list[_Human] = []
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
    return found if len({id(human) for human in found}) > 1 else None


def _holder(human: _Human, vocabulary: Words) -> Label | None:
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


def _ids(humans: Sequence[_Human]) -> dict[int, str]:
    """Readable, unique NCNames: the id of the authority file, else the fullest name."""
    ids: dict[int, str] = {}
    taken = {human.known.id for human in humans if human.known}
    for human in humans:
        if human.known:
            ids[id(human)] = human.known.id
            continue
        ids[id(human)] = unused(slug(human.holder or _best(human.labels)), taken)
        taken.add(ids[id(human)])
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


def _person(human: _Human, identifier: str, order: Sequence[str]) -> Person:
    forms = sorted(
        {label.text for label in human.labels},
        key=lambda text: (order.index(text) if text in order else -1, text),
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
