"""RELAX NG validation as plainly as it can be said: James Clark, "An algorithm for RELAX NG validation" (2002).

Straight derivatives over plain trees: nothing is remembered, interned, compiled or recovered from. It is slow, and
it is here to be right: the engine is compared with it on random schemas and documents.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce

# --- documents ----------------------------------------------------------------------------------------------------

Name = tuple[str, str]
"""Namespace name and local name."""


@dataclass(frozen=True)
class Node:
    """An element of a document; no two pieces of text stand side by side."""

    name: Name
    attributes: tuple[tuple[Name, str], ...] = ()
    children: tuple["Node | str", ...] = ()


# --- name classes (section 6.1) -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class OneName:
    name: Name


@dataclass(frozen=True)
class AnyName:
    without: "NameClass | None" = None


@dataclass(frozen=True)
class NsName:
    namespace: str
    without: "NameClass | None" = None


@dataclass(frozen=True)
class NameChoice:
    first: "NameClass"
    second: "NameClass"


NameClass = OneName | AnyName | NsName | NameChoice


def contains(names: NameClass, name: Name) -> bool:
    match names:
        case OneName(one):
            return one == name
        case AnyName(without):
            return without is None or not contains(without, name)
        case NsName(namespace, without):
            return name[0] == namespace and (without is None or not contains(without, name))
        case NameChoice(first, second):
            return contains(first, name) or contains(second, name)


# --- patterns (section 6.2) ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Empty:
    pass


@dataclass(frozen=True)
class NotAllowed:
    pass


@dataclass(frozen=True)
class Text:
    pass


@dataclass(frozen=True)
class Choice:
    parts: frozenset["Pattern"]


@dataclass(frozen=True)
class Interleave:
    first: "Pattern"
    second: "Pattern"


@dataclass(frozen=True)
class Group:
    first: "Pattern"
    second: "Pattern"


@dataclass(frozen=True)
class OneOrMore:
    body: "Pattern"


@dataclass(frozen=True)
class ListOf:
    body: "Pattern"


@dataclass(frozen=True)
class Data:
    """``string``, ``token`` or ``integer``, without some values."""

    datatype: str
    without: "Pattern | None" = None


@dataclass(frozen=True)
class Value:
    datatype: str
    value: str


@dataclass(frozen=True)
class Attribute:
    names: NameClass
    content: "Pattern"


@dataclass(frozen=True)
class Ref:
    """A definition, which is an element: they alone may be recursive (section 4.19)."""

    definition: str


@dataclass(frozen=True)
class After:
    """The first inside the open element, then the second behind its end tag."""

    first: "Pattern"
    second: "Pattern"


Pattern = (
    Empty
    | NotAllowed
    | Text
    | Choice
    | Interleave
    | Group
    | OneOrMore
    | ListOf
    | Data
    | Value
    | Attribute
    | Ref
    | After
)

EMPTY, NOT_ALLOWED, TEXT = Empty(), NotAllowed(), Text()


def choice(*patterns: Pattern) -> Pattern:
    parts: set[Pattern] = set()
    for pattern in patterns:
        parts |= pattern.parts if isinstance(pattern, Choice) else {pattern}
    parts.discard(NOT_ALLOWED)
    return NOT_ALLOWED if not parts else parts.pop() if len(parts) == 1 else Choice(frozenset(parts))


def group(first: Pattern, second: Pattern) -> Pattern:
    if NOT_ALLOWED in (first, second):
        return NOT_ALLOWED
    return second if first == EMPTY else first if second == EMPTY else Group(first, second)


def interleave(first: Pattern, second: Pattern) -> Pattern:
    if NOT_ALLOWED in (first, second):
        return NOT_ALLOWED
    return second if first == EMPTY else first if second == EMPTY else Interleave(first, second)


def after(first: Pattern, second: Pattern) -> Pattern:
    return NOT_ALLOWED if NOT_ALLOWED in (first, second) else After(first, second)


def one_or_more(body: Pattern) -> Pattern:
    return body if body == NOT_ALLOWED else OneOrMore(body)


# --- derivatives --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Grammar:
    """A start pattern, and the names and content of every element that it refers to."""

    start: Pattern
    elements: Mapping[str, tuple[NameClass, Pattern]]

    def is_valid(self, root: Node) -> bool:
        return self.nullable(self.child(self.start, root))

    def nullable(self, pattern: Pattern) -> bool:
        match pattern:
            case Empty() | Text():
                return True
            case Choice(parts):
                return any(self.nullable(part) for part in parts)
            case Group(first, second) | Interleave(first, second):
                return self.nullable(first) and self.nullable(second)
            case OneOrMore(body):
                return self.nullable(body)
            case _:
                return False

    def child(self, pattern: Pattern, node: Node | str) -> Pattern:
        """What remains of a pattern behind a child."""
        if isinstance(node, str):
            return self.text(pattern, node)
        pattern = self.start_tag(pattern, node.name)
        for name, value in node.attributes:
            pattern = self.attribute(pattern, name, value)
        pattern = self.start_tag_close(pattern)
        return self.end_tag(self.children(pattern, node.children))

    def children(self, pattern: Pattern, children: tuple[Node | str, ...]) -> Pattern:
        """No children are the same as an empty text; blank text is there or is not."""
        if not children:
            children = ("",)
        if len(children) == 1 and isinstance(children[0], str):
            behind = self.text(pattern, children[0])
            return choice(pattern, behind) if is_blank(children[0]) else behind
        kept = [node for node in children if not isinstance(node, str) or not is_blank(node)]
        return reduce(self.child, kept, pattern)

    def text(self, pattern: Pattern, text: str) -> Pattern:
        match pattern:
            case Choice(parts):
                return choice(*(self.text(part, text) for part in parts))
            case Interleave(first, second):
                return choice(
                    interleave(self.text(first, text), second), interleave(first, self.text(second, text))
                )
            case Group(first, second):
                behind = group(self.text(first, text), second)
                return choice(behind, self.text(second, text)) if self.nullable(first) else behind
            case After(first, second):
                return after(self.text(first, text), second)
            case OneOrMore(body):
                return group(self.text(body, text), choice(pattern, EMPTY))
            case Text():
                return TEXT
            case Value(datatype, value):
                return EMPTY if same(datatype, value, text) else NOT_ALLOWED
            case Data(datatype, without):
                excepted = without is not None and self.nullable(self.text(without, text))
                return EMPTY if allows(datatype, text) and not excepted else NOT_ALLOWED
            case ListOf(body):
                return EMPTY if self.nullable(reduce(self.text, text.split(), body)) else NOT_ALLOWED
            case _:
                return NOT_ALLOWED

    def start_tag(self, pattern: Pattern, name: Name) -> Pattern:
        match pattern:
            case Choice(parts):
                return choice(*(self.start_tag(part, name) for part in parts))
            case Ref(definition):
                names, content = self.elements[definition]
                return after(content, EMPTY) if contains(names, name) else NOT_ALLOWED
            case Interleave(first, second):
                return choice(
                    apply_after(lambda rest: interleave(rest, second), self.start_tag(first, name)),
                    apply_after(lambda rest: interleave(first, rest), self.start_tag(second, name)),
                )
            case OneOrMore(body):
                further = choice(pattern, EMPTY)
                return apply_after(lambda rest: group(rest, further), self.start_tag(body, name))
            case Group(first, second):
                behind = apply_after(lambda rest: group(rest, second), self.start_tag(first, name))
                return choice(behind, self.start_tag(second, name)) if self.nullable(first) else behind
            case After(first, second):
                return apply_after(lambda rest: after(rest, second), self.start_tag(first, name))
            case _:
                return NOT_ALLOWED

    def attribute(self, pattern: Pattern, name: Name, value: str) -> Pattern:
        match pattern:
            case After(first, second):
                return after(self.attribute(first, name, value), second)
            case Choice(parts):
                return choice(*(self.attribute(part, name, value) for part in parts))
            case Group(first, second):
                return choice(
                    group(self.attribute(first, name, value), second),
                    group(first, self.attribute(second, name, value)),
                )
            case Interleave(first, second):
                return choice(
                    interleave(self.attribute(first, name, value), second),
                    interleave(first, self.attribute(second, name, value)),
                )
            case OneOrMore(body):
                return group(self.attribute(body, name, value), choice(pattern, EMPTY))
            case Attribute(names, content):
                return EMPTY if contains(names, name) and self.value_matches(content, value) else NOT_ALLOWED
            case _:
                return NOT_ALLOWED

    def value_matches(self, pattern: Pattern, value: str) -> bool:
        return (self.nullable(pattern) and is_blank(value)) or self.nullable(self.text(pattern, value))

    def start_tag_close(self, pattern: Pattern) -> Pattern:
        """No further attribute can come: those still asked for are missing."""
        match pattern:
            case After(first, second):
                return after(self.start_tag_close(first), second)
            case Choice(parts):
                return choice(*map(self.start_tag_close, parts))
            case Group(first, second):
                return group(self.start_tag_close(first), self.start_tag_close(second))
            case Interleave(first, second):
                return interleave(self.start_tag_close(first), self.start_tag_close(second))
            case OneOrMore(body):
                return one_or_more(self.start_tag_close(body))
            case Attribute():
                return NOT_ALLOWED
            case _:
                return pattern

    def end_tag(self, pattern: Pattern) -> Pattern:
        match pattern:
            case Choice(parts):
                return choice(*map(self.end_tag, parts))
            case After(first, second):
                return second if self.nullable(first) else NOT_ALLOWED
            case _:
                return NOT_ALLOWED


def apply_after(function, pattern: Pattern) -> Pattern:  # type: ignore[no-untyped-def]
    match pattern:
        case After(first, second):
            return after(first, function(second))
        case Choice(parts):
            return choice(*(apply_after(function, part) for part in parts))
        case _:
            return NOT_ALLOWED


# --- datatypes ----------------------------------------------------------------------------------------------------


def is_blank(text: str) -> bool:
    return not text.strip(" \t\r\n")


def allows(datatype: str, text: str) -> bool:
    digits = text.strip(" \t\r\n")
    return datatype != "integer" or digits.removeprefix("-").removeprefix("+").isdecimal()


def same(datatype: str, value: str, text: str) -> bool:
    if datatype == "string":
        return value == text
    return value.split() == text.split()
