"""The humans of a record while labels are being joined to them.

A label is compared only with those humans that have something in common with it: its words, a part of its name, its
office. A session has hundreds of speakers, of whom each has little in common with the others.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from teikit.model.person import Person
from teikit.turns.names import (
    SHORTEST_BEGINNING,
    Label,
    ancient,
    is_initials,
    plain,
    read_label,
    same_name,
    slip_key,
)
from teikit.turns.words import Words, fold

_SHORTEST_TITLE = 3
"""Letters: "Mr" fits too many."""


@dataclass(slots=True, eq=False)
class Human:
    """A person while forms are being joined."""

    number: int
    """In the order in which they were met."""
    known: Person | None
    labels: list[Label] = field(default_factory=list)
    evidence: list[str] = field(default_factory=list)
    holder: Label | None = None
    """Who holds the office, where brackets behind it tell: ``The CHAIRMAN (Sir Alan Holt)``."""
    cert: str | None = None


def known_human(number: int, person: Person, vocabulary: Words) -> Human:
    """A person known beforehand, with their names as labels."""
    labels = [read_label(form, vocabulary) for form in (person.name, *person.variants)]
    return Human(number, person, labels, [person.evidence] if person.evidence else [], cert=person.cert)


class Humans:
    """The humans met so far."""

    __slots__ = ("_alike", "_offices", "_parts", "_vocabulary", "everyone")

    def __init__(self, vocabulary: Words, known: Iterable[Person] = ()) -> None:
        """``known`` are the persons known beforehand, each once."""
        self.everyone: list[Human] = []
        self._vocabulary = vocabulary
        self._alike: dict[tuple[str, str], list[Human]] = defaultdict(list)
        """Humans by what forms of theirs have, a kind of trait and its value."""
        self._offices: dict[str, list[Human]] = defaultdict(list)
        """Those called by an office alone, by its words."""
        self._parts: list[Human] = []
        """The parts of a play."""
        for person in known:
            human = known_human(len(self.everyone), person, vocabulary)
            self.everyone.append(human)
            for label in human.labels:
                self._note_traits(human, label)
            for told in (person.role, person.description):
                if told:
                    self._alike["role", fold(told)].append(human)
            if person.part:
                self._parts.append(human)

    def add(self, human: Human, label: Label, evidence: str = "", cert: str | None = None) -> None:
        """Note that a label is a human's."""
        human.labels.append(label)
        if evidence:
            human.evidence.append(f"“{label.text}”: {evidence}")
        if cert:
            human.cert = cert
        self._note_traits(human, label)

    def _note_traits(self, human: Human, label: Label) -> None:
        """Make a human one to be found by what a label of theirs has."""
        for trait in _traits(label):
            self._alike[trait].append(human)
        if label.office and not label.names:
            self._offices[label.office].append(human)

    def join(self, label: Label) -> Human:
        """The human that a label means; a new one where none or several can be meant."""
        same = self._sharing(("words", fold(label.text)))
        if same:
            self.add(same[0], label)
            return same[0]
        asked = self._by_role(label)
        if asked is not None:
            self.add(asked, label, f"the {asked.known.role}" if asked.known else "")
            return asked
        found = self._by_name(label) or self._by_beginning(label)
        if found is None and label.office and not label.names:
            found = self._by_office(label)
        if found is None:
            found = self._by_initials(label)
        if found is not None:
            human, how = found
            unsure = any(word in how for word in ("misspelt", "office", "initials", "abbreviation"))
            self.add(human, label, how, "medium" if unsure else None)
            return human
        human = Human(len(self.everyone), None)
        self.everyone.append(human)
        self.add(human, label)
        return human

    def _sharing(self, *traits: tuple[str, str]) -> list[Human]:
        """The humans who have one of the traits, in the order in which they were met."""
        found = {human.number: human for trait in traits for human in self._alike.get(trait, ())}
        return [human for _, human in sorted(found.items())] if len(found) > 1 else list(found.values())

    def _by_role(self, label: Label) -> Human | None:
        """``Q.`` with one interviewer in the header is that person."""
        word = fold(label.text)
        for words, role in (
            (self._vocabulary.questions, "interviewer"),
            (self._vocabulary.answers, "interviewee"),
        ):
            if word in words:
                fitting = [human for human in self.everyone if human.known and human.known.role == role]
                if len(fitting) == 1:
                    return fitting[0]
        if label.office and not label.names:
            fitting = self._sharing(("role", word), ("role", label.office))
            if len(fitting) == 1:
                return fitting[0]
        return None

    def _by_name(self, label: Label) -> tuple[Human, str] | None:
        if not label.names:
            return None
        alike = self._sharing(*_traits_of_name(label))
        if label.voice:
            same = [human for human in alike if any(form.names == label.names for form in human.labels)]
            return (same[0], "the same words") if len(same) == 1 else None
        fitting: list[tuple[Human, str]] = []
        for human in alike:
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
            candidates = [
                one for one in candidates if any(_same_title(form, label) for form in one[0].labels)
            ]
        if len(candidates) != 1:
            return None
        human, how = candidates[0]
        return human, _HOW[how]

    def _by_beginning(self, label: Label) -> tuple[Human, str] | None:
        """``STAPH.``: the one part of the cast list whose name begins so, V being U and J being I."""
        if len(label.names) != 1 or label.office or label.voice or len(label.names[0]) < SHORTEST_BEGINNING:
            return None
        beginning = ancient(label.names[0])
        fitting = [
            human
            for human in self._parts
            if any(ancient(name).startswith(beginning) for form in human.labels for name in form.names)
        ]
        return (fitting[0], "an abbreviation of the name") if len(fitting) == 1 else None

    def _by_office(self, label: Label) -> tuple[Human, str] | None:
        """The holder of an office: the same words, or a shorter form of them that only one of the record can mean."""
        if label.note_text:
            inner = read_label(label.note_text, self._vocabulary)
            if inner.names and (found := self._by_name(inner)):
                return found[0], "the office, its holder named in brackets"
        same = self._sharing(("office", label.office))
        if len(same) == 1:
            return same[0], "the same office"
        # "The Minister" is not Mr. Low, minister of works: another minister may have the floor.
        longer = {
            human
            for office, humans in self._offices.items()
            if office.startswith(label.office + " ")
            for human in humans
        }
        if not same and len(longer) == 1:
            return longer.pop(), "a shorter form of the office"
        return None

    def _by_initials(self, label: Label) -> tuple[Human, str] | None:
        """``BK``: the one person of the record whose name has these initials, or its first and last."""
        if not is_initials(label.text):
            return None
        fitting = self._sharing(("initials", plain(label.text)))
        return (fitting[0], "the initials of the name") if len(fitting) == 1 else None


_HOW = {"equal": "the same name", "shorter": "a shorter form of the name", "misspelt": "the name misspelt"}


def _traits(label: Label) -> Iterator[tuple[str, str]]:
    """What a label may have in common with another that means the same human."""
    yield "words", fold(label.text)
    if label.office:
        yield "office", label.office
    if label.names:
        yield from _traits_of_name(label)
    if len(label.names) > 1:
        letters = [name[0] for name in label.names if name]
        for initials in {"".join(letters), letters[0] + letters[-1]}:
            yield "initials", initials


def _traits_of_name(label: Label) -> Iterator[tuple[str, str]]:
    """What two names that can be one human's have in common: a part, or what a slip leaves of one."""
    for name in label.names:
        yield "name", name
        if key := slip_key(name):
            yield "slip", key


def _same_title(form: Label, label: Label) -> bool:
    """Whether two labels begin with the same title, abbreviated or not: ``Amb. Wu``, ``Ambassador Wu Tingfan``."""
    words_, others = form.text.split(), label.text.split()
    a, b = sorted((fold(words_[0]), fold(others[0])), key=len)
    if len(a) < _SHORTEST_TITLE or plain(a) in label.names or plain(b) in form.names:
        return False
    return b.startswith(a)


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
