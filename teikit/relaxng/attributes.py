"""The attributes of a start tag: what they leave of the content, which of them are wrong, which values to look at.

Attributes come in any order, so each is taken by its name from wherever it stands in the pattern. Nearly always the
value decides only whether the attribute is right, not what comes next; then looking at it can wait, and what the names
do can be remembered.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from teikit.relaxng.builder import Builder
from teikit.relaxng.datatypes.datatype import Context, Datatype
from teikit.relaxng.derivative import Derivatives
from teikit.relaxng.pattern import EMPTY, NOT_ALLOWED, TEXT, Data, Pattern

Members: TypeAlias = frozenset[tuple[int, Pattern]]
"""Holes and patterns; :mod:`teikit.relaxng.automaton` tells what a hole is."""


class Fault(NamedTuple):
    """What is wrong with a start tag, as a transition keeps it."""

    kind: str
    """``unknown-element``, ``misplaced-element``, ``early-element``, ``attribute``, ``missing-attribute``, ``value``."""
    expected: Pattern
    """What would have been allowed: content for elements, the pattern with its attributes for attributes."""
    which: int = -1
    """Which attribute, from 0."""


class Check(NamedTuple):
    """A value to look at."""

    position: int
    """Of the value in the list of names and values."""
    accepted: set[str]
    """Strings known to match."""
    content: Pattern
    plainly: Callable[[str], object]
    """True for strings that surely match; of others nothing is known."""


class Attributes:
    """The attributes of one start tag, one after the other."""

    def __init__(
        self,
        builder: Builder,
        derivatives: Derivatives,
        accepted: Callable[[Pattern], set[str]],
        members: Members,
        faults: list[Fault],
    ) -> None:
        """``accepted`` gives the strings that are known to match a pattern; ``faults`` grows with what is wrong."""
        self._builder = builder
        self._derivatives = derivatives
        self._accepted = accepted
        self._members = members
        self._faults = faults
        self.checks: list[Check] = []

    def pattern(self) -> Pattern:
        """What is still open."""
        return self._builder.choice([pattern for _, pattern in self._members])

    def enter(self, index: int, name: str, values: Sequence[str] | None, context: Context) -> bool:
        """Take the attribute; false where its value decides what comes next, and the values are not given."""
        targets: defaultdict[Pattern, set[tuple[int, Pattern]]] = defaultdict(set)
        for hole, pattern in self._members:
            for attribute, rest in self._derivatives.enter(pattern, name):
                if rest is not NOT_ALLOWED:
                    targets[attribute.content].add((hole, rest))
        if not targets:
            self._faults.append(Fault("attribute", self.pattern(), index))
            return True
        everything = frozenset().union(*targets.values())
        content = self._builder.choice(targets)
        if all(len(target) == len(everything) for target in targets.values()):
            if content is not TEXT and TEXT not in targets:
                position = 2 * index + 1
                self.checks.append(Check(position, self._accepted(content), content, _plainly(content)))
            self._members = everything
            return True
        if values is None:
            return False
        accepts = self._derivatives.accepts
        matching = [target for part, target in targets.items() if accepts(part, values[index], context)]
        if not matching:
            self._faults.append(Fault("value", content, index))
        self._members = frozenset().union(*matching) if matching else everything
        return True

    def close(self) -> Members:
        """The members when the start tag ends; missing attributes are noted and forgiven."""
        close = self._derivatives.close
        members = [(hole, close(pattern)) for hole, pattern in self._members]
        closed = frozenset([member for member in members if member[1] is not NOT_ALLOWED])
        if closed or not self._members:
            return closed
        # No attribute can mend content that is notAllowed: that is no fault of the start tag.
        members = [(hole, close(pattern, EMPTY)) for hole, pattern in self._members]
        forgiven = frozenset([member for member in members if member[1] is not NOT_ALLOWED])
        self._faults.append(Fault("missing-attribute", self.pattern()))
        return forgiven


def _plainly(content: Pattern) -> Callable[[str], object]:
    """For ids, which come once and are not worth remembering, the datatype's short way."""
    if isinstance(content, Data) and content.excepted is None and content.datatype.id_type == "ID":
        return content.datatype.plainly
    return Datatype.plainly
