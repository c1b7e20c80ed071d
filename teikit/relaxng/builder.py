"""Makes patterns: simplifies by the laws of the algebra, then interns, so that equal patterns are one object.

The laws (sections 4.20, 4.21, and what follows from section 6.2):

===============================  ===========================================================================
choice                           a set; ``p | notAllowed = p``; ``p | empty = p`` where ``p`` is nullable
group, interleave                flat; ``p, empty = p``; ``p, notAllowed = notAllowed``
``text, (text | q)+``            ``= (text | q)+``, as text may come in any number of pieces
``p+``                           ``empty+ = empty``, ``text+ = text``, ``(p+)+ = p+``, ``(p | empty)+ = p+ | empty``
===============================  ===========================================================================
"""

from collections.abc import Callable, Hashable, Iterable
from typing import TYPE_CHECKING

from teikit.relaxng.errors import SchemaError
from teikit.relaxng.name_class import NameClass
from teikit.relaxng.pattern import (
    EMPTY,
    NOT_ALLOWED,
    TEXT,
    Attribute,
    Choice,
    Data,
    Element,
    Group,
    Interleave,
    List,
    OneOrMore,
    Pattern,
    Value,
)

if TYPE_CHECKING:
    from teikit.relaxng.datatypes.datatype import Datatype


MAX_SIZE = 500_000
"""Patterns in a pattern, each as often as it occurs. The largest content of TEI has 651; definitions that refer twice
to each other, forty deep, would have a million millions."""


class Builder:
    """The table of all patterns that one schema has met. Raises ``SchemaError`` for patterns beyond all measure."""

    def __init__(self) -> None:
        self._known: dict[Hashable, Pattern] = {}
        self._parts = 0

    def __len__(self) -> int:
        """How much there is: patterns, and their direct parts."""
        return len(self._known) + self._parts

    def clear(self) -> None:
        """Forget all patterns. Those still in use stay right, only equality with new ones is lost."""
        self._known.clear()
        self._parts = 0

    def _remember(self, key: Hashable, made: Pattern, parts: int) -> Pattern:
        if made.size > MAX_SIZE:
            raise SchemaError(f"the content, with all definitions put in, has more than {MAX_SIZE:,} parts")
        self._known[key] = made
        self._parts += parts
        return made

    def _intern(self, key: Hashable, make: Callable[[], Pattern]) -> Pattern:
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = make()
        return known

    def choice(self, patterns: Iterable[Pattern]) -> Pattern:
        """Any of the patterns."""
        alternatives: set[Pattern] = set()
        for pattern in patterns:
            if isinstance(pattern, Choice):
                alternatives |= pattern.alternatives
            else:
                alternatives.add(pattern)
        alternatives.discard(NOT_ALLOWED)
        if EMPTY in alternatives and any(p.nullable for p in alternatives if p is not EMPTY):
            alternatives.discard(EMPTY)
        if len(alternatives) < 2:
            return alternatives.pop() if alternatives else NOT_ALLOWED
        key = frozenset(alternatives)
        known = self._known.get(key)
        if known is None:
            known = self._remember(key, Choice(key), len(key))
        return known

    def optional(self, pattern: Pattern) -> Pattern:
        """The pattern or nothing."""
        return pattern if pattern.nullable else self.choice((pattern, EMPTY))

    def group(self, patterns: Iterable[Pattern]) -> Pattern:
        """The patterns one after the other."""
        members: list[Pattern] = []
        for pattern in patterns:
            if pattern is NOT_ALLOWED:
                return NOT_ALLOWED
            if pattern is EMPTY:
                continue
            first = pattern
            if type(pattern) is Group:
                first = pattern.members[0]
            if members and members[-1] is TEXT and _repeats_text(first):
                members.pop()
            if type(pattern) is Group:
                members += pattern.members
            else:
                members.append(pattern)
        if len(members) < 2:
            return members[0] if members else EMPTY
        key = tuple(members)
        known = self._known.get(key)
        if known is None:
            known = self._remember(key, Group(key), len(key))
        return known

    def interleave(self, patterns: Iterable[Pattern]) -> Pattern:
        """The patterns mixed in any order."""
        members: list[Pattern] = []
        for pattern in patterns:
            if pattern is NOT_ALLOWED:
                return NOT_ALLOWED
            if isinstance(pattern, Interleave):
                members += pattern.members
            elif pattern is not EMPTY:
                members.append(pattern)
        if len(members) < 2:
            return members[0] if members else EMPTY
        # The order of members means nothing: one of them stands for all.
        members.sort(key=id)
        key = (Interleave, *members)
        known = self._known.get(key)
        if known is None:
            known = self._remember(key, Interleave(tuple(members)), len(members))
        return known

    def one_or_more(self, pattern: Pattern) -> Pattern:
        """The pattern once or several times."""
        if pattern in (EMPTY, NOT_ALLOWED, TEXT) or isinstance(pattern, OneOrMore):
            return pattern
        if isinstance(pattern, Choice) and EMPTY in pattern.alternatives:
            return self.optional(self.one_or_more(self.choice(pattern.alternatives - {EMPTY})))
        return self._intern((OneOrMore, pattern), lambda: OneOrMore(pattern))

    def list(self, pattern: Pattern) -> Pattern:
        """A string whose tokens match the pattern."""
        if pattern is NOT_ALLOWED:
            return NOT_ALLOWED
        return self._intern((List, pattern), lambda: List(pattern))

    def data(self, datatype: "Datatype", excepted: Pattern | None, definition: str) -> Pattern:
        """A string of the datatype; datatypes are compared by identity."""
        if excepted is NOT_ALLOWED:
            excepted = None
        return self._intern(
            (Data, datatype, excepted, definition), lambda: Data(datatype, excepted, definition)
        )

    def value(self, datatype: "Datatype", written: str, value: Hashable) -> Pattern:
        """A string that means the same as ``value`` in the datatype."""
        return self._intern((Value, datatype, value, written), lambda: Value(datatype, written, value))

    def attribute(self, names: NameClass, content: Pattern, default: str | None, definition: str) -> Pattern:
        """An attribute."""
        if content is NOT_ALLOWED:
            return NOT_ALLOWED
        return self._intern(
            (Attribute, names, content, default, definition),
            lambda: Attribute(names, content, default, definition),
        )

    def element(self, uid: int, names: NameClass) -> Pattern:
        """The element of that uid."""
        return self._intern((Element, uid), lambda: Element(uid, names))


def _repeats_text(pattern: Pattern) -> bool:
    """Whether the pattern is ``(text | …)+``, or that and more in a choice with ``empty``."""
    if not isinstance(pattern, OneOrMore):
        return pattern is TEXT
    operand = pattern.operand
    return isinstance(operand, Choice) and TEXT in operand.alternatives
