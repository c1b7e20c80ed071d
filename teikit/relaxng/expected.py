"""What a pattern could or must go on with: asked only for messages and for people."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from teikit.relaxng.name_class import NameClass, single_names, wildcards
from teikit.relaxng.pattern import (
    EMPTY,
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
    Text,
    Value,
)

FEW = 8
"""Alternatives up to which each is thought of for its own sake, and not as one of a class."""


@dataclass(frozen=True, slots=True, eq=False)
class Expected:
    """What may come next; one object for each pattern, compared by identity."""

    names: frozenset[str]
    """Elements, or attributes, that are listed by name."""
    required: frozenset[str]
    """Those of them without which it cannot be complete."""
    wildcards: frozenset[NameClass]
    """Name classes of further elements or attributes."""
    text: bool = False
    """Whether text may come."""
    end: bool = False
    """Whether the element may end."""
    of_a_class: frozenset[str] = frozenset()
    """Those that are only some among many: elements that may stand anywhere, attributes that many elements have."""


@lru_cache(2_000)
def content(pattern: Pattern) -> Expected:
    """What may come next in an element whose content is still the pattern."""
    names: set[str] = set()
    of_their_own: set[str] = set()
    wild: set[NameClass] = set()
    text = False
    for first, rivals in _first(pattern):
        if isinstance(first, Element):
            names.update(single_names(first.names))
            wild.update(wildcards(first.names))
            if rivals <= FEW:
                of_their_own.update(single_names(first.names))
        else:
            text = True
    required = required_elements(pattern)
    of_a_class = frozenset(names - of_their_own)
    return Expected(frozenset(names), required, frozenset(wild), text, pattern.nullable, of_a_class)


@lru_cache(2_000)
def attributes(pattern: Pattern, common: frozenset[str] = frozenset()) -> Expected:
    """What attributes may still come; ``common`` are those that many elements have."""
    names: set[str] = set()
    wild: set[NameClass] = set()
    for attribute in attributes_of(pattern):
        names.update(single_names(attribute.names))
        wild.update(wildcards(attribute.names))
    required = required_attributes(pattern)
    return Expected(frozenset(names), required, frozenset(wild), of_a_class=common & names)


def _first(pattern: Pattern, rivals: int = 1) -> Iterator[tuple[Pattern, int]]:
    """The elements, text and datatypes that may come first, and among how many alternatives each of them stands."""
    if isinstance(pattern, Choice):
        for alternative in pattern.alternatives:
            yield from _first(alternative, len(pattern.alternatives))
    elif isinstance(pattern, Interleave):
        for member in pattern.members:
            yield from _first(member)
    elif isinstance(pattern, Group):
        for member in pattern.members:
            yield from _first(member)
            if not (member.nullable or isinstance(member, Attribute)):
                break
    elif isinstance(pattern, OneOrMore):
        yield from _first(pattern.operand, rivals)
    elif isinstance(pattern, Element | Text | Data | Value | List):
        yield pattern, rivals


def first_strings(pattern: Pattern) -> list[Pattern]:
    """The datatypes and values that a string, or the next item of a list, may be of."""
    return [first for first, _ in _first(pattern) if isinstance(first, Data | Value)]


def attributes_of(pattern: Pattern) -> Iterator[Attribute]:
    """All attribute patterns in a pattern, not those of elements inside."""
    if not pattern.attributes:
        return
    if isinstance(pattern, Attribute):
        yield pattern
    elif isinstance(pattern, OneOrMore):
        yield from attributes_of(pattern.operand)
    elif isinstance(pattern, Choice | Group):
        for part in parts(pattern):
            yield from attributes_of(part)


def parts(pattern: Pattern) -> Iterable[Pattern]:
    """The patterns that a pattern is made of."""
    if isinstance(pattern, Choice):
        return pattern.alternatives
    if isinstance(pattern, Group):
        return pattern.members
    if isinstance(pattern, OneOrMore | List):
        return (pattern.operand,)
    return ()


def required_elements(pattern: Pattern) -> frozenset[str]:
    """The elements that must come, whatever else does; of a group those of its first member that requires any."""
    if isinstance(pattern, Element):
        return frozenset([pattern.names]) if isinstance(pattern.names, str) else frozenset()
    if isinstance(pattern, Choice):
        return _common(required_elements(alternative) for alternative in pattern.alternatives)
    if isinstance(pattern, Interleave):
        return frozenset().union(*[required_elements(member) for member in pattern.members])
    if isinstance(pattern, Group):
        for member in pattern.members:
            if not member.nullable and not isinstance(member, Attribute):
                return required_elements(member)
    if isinstance(pattern, OneOrMore):
        return required_elements(pattern.operand)
    return frozenset()


def required_attributes(pattern: Pattern) -> frozenset[str]:
    """The attributes that must be there, whatever else is."""
    if isinstance(pattern, Attribute):
        return frozenset([pattern.names]) if isinstance(pattern.names, str) else frozenset()
    if not pattern.attributes:
        return frozenset()
    if isinstance(pattern, Choice):
        return _common(required_attributes(alternative) for alternative in pattern.alternatives)
    if isinstance(pattern, Group):
        return frozenset().union(*[required_attributes(member) for member in pattern.members])
    if isinstance(pattern, OneOrMore):
        return required_attributes(pattern.operand)
    return frozenset()


def _common(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    first, *others = sets
    return first.intersection(*others)


def values(pattern: Pattern) -> list[str]:
    """The strings that a pattern lists one by one, sorted; none of a datatype's."""
    found: set[str] = set()
    todo = [pattern]
    while todo:
        part = todo.pop()
        if isinstance(part, Value):
            found.add(part.written)
        else:
            todo += parts(part)
    return sorted(found)


def datatypes(pattern: Pattern) -> list[Data]:
    """The datatypes that a pattern mentions, in a fixed order."""
    found: list[Data] = []
    todo = [pattern]
    while todo:
        part = todo.pop()
        if isinstance(part, Data):
            found.append(part)
        else:
            todo += parts(part)
    return sorted(found, key=lambda data: (data.definition, data.datatype.words))


def admits_text(pattern: Pattern) -> bool:
    """Whether any text is right."""
    return pattern is TEXT or (isinstance(pattern, Choice) and TEXT in pattern.alternatives)


def is_empty(pattern: Pattern) -> bool:
    """Whether nothing may come."""
    return pattern is EMPTY
