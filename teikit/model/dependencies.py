"""What a verdict about a document rests on beside the document: questions to the world, and the answers they had."""

from collections.abc import Collection, Iterator, Sequence, Set

from teikit.digest import digest_of

Question = tuple[str, ...]
"""The kind of question, and what it is about: paths, addresses."""

Answer = str | list[str]
"""Mostly a digest."""

MOST = 2000
"""Facts; a verdict that rests on more is not worth keeping."""


class Dependencies:
    """The facts that a verdict rests on. They are noted before they are used: if one changes in between, the verdict is
    thrown away later, never kept for too long."""

    __slots__ = ("asked", "facts", "is_open", "owners")

    def __init__(self) -> None:
        self.facts: dict[Question, Answer] = {}
        self.asked: dict[Question, AskedIds] = {}
        """Sets of ids of which only some were asked for."""
        self.owners: dict[str, Sequence[str]] = {}
        """The files in which ids occur."""
        self.is_open = False
        """Whether the verdict rests on something that cannot be asked again: it holds for this run only."""

    def note(self, question: Question, answer: Answer) -> None:
        """Notes the answer to a question."""
        self.facts[question] = answer

    def ids(self, question: Question, ids: Set[str], whole: str) -> "AskedIds":
        """A set of ids that notes what it is asked; ``whole`` is the digest of all of it."""
        known = self.asked.get(question)
        if known is None:
            known = self.asked[question] = AskedIds(ids, whole)
        return known

    def add(self, others: "Dependencies") -> None:
        """Adds what a part of the verdict rests on."""
        self.facts.update(others.facts)
        self.is_open |= others.is_open or len(self.facts) > MOST

    def rows(self) -> list[list[object]]:
        """All of it as plain values: question and answer."""
        rows: list[list[object]] = [[*question, answer] for question, answer in self.facts.items()]
        rows += [[*question, asked.answer()] for question, asked in self.asked.items()]
        if self.owners:
            rows.append(["owners", *self.owners, owners_answer(self.owners.values())])
        return rows


def owners_answer(owners: Collection[Sequence[str]]) -> str:
    """The files in which several ids occur, as an answer."""
    return digest_of(*("\0".join(paths) for paths in owners))


class AskedIds(Set[str]):
    """A set that knows what it was asked: verdicts need not be thrown away since a file has got one id more."""

    __slots__ = ("_found", "_ids", "_is_whole", "_missing", "_whole")

    def __init__(self, ids: Set[str], whole: str) -> None:
        self._ids = ids
        self._whole = whole
        self._found: set[str] = set()
        self._missing: set[str] = set()
        self._is_whole = False

    def __contains__(self, identifier: object) -> bool:
        is_there = identifier in self._ids
        (self._found if is_there else self._missing).add(str(identifier))
        return is_there

    def __iter__(self) -> Iterator[str]:
        self._is_whole = True
        return iter(self._ids)

    def __len__(self) -> int:
        self._is_whole = True
        return len(self._ids)

    @classmethod
    def _from_iterable(cls, ids: object) -> frozenset[str]:  # type: ignore[override]
        return frozenset(ids)  # type: ignore[call-overload, no-any-return]

    def answer(self) -> list[object]:
        """The digest of the whole; what was found in it, what was not; ``None`` for both where all of it was looked
        at."""
        if self._is_whole:
            return [self._whole, None, None]
        return [self._whole, sorted(self._found), sorted(self._missing)]


def still_holds(answer: Sequence[object], ids: Set[str], whole: str) -> bool:
    """Whether a set of ids still gives the answers of :meth:`AskedIds.answer`."""
    before, found, missing = answer
    if before == whole:
        return True
    if not isinstance(found, list) or not isinstance(missing, list):
        return False
    return ids.issuperset(found) and ids.isdisjoint(missing) if isinstance(ids, frozenset) else False
