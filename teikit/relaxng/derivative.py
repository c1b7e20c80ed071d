"""Derivatives: what is left of a pattern after a piece of a document (after J. Clark, "An algorithm for RELAX NG
validation", 2002; RELAX NG specification, section 6.2).

A start tag has no single derivative, as what follows it depends on two things: the content of the element, and what
may come after it. Clark joins the two in an ``After`` pattern; here they stay apart, as a pair of an element and the
*rest*. A pattern may give several pairs, when the same tag may begin different elements of the schema. Likewise an
attribute's name gives pairs of an attribute pattern, whose content the value must match, and a rest.

Every function goes down the pattern by the rules of the algebra, for member ``p`` of ``p, q`` or ``p & q``::

    open(p, q)  = { (e, (rest, q)) | (e, rest) in open(p) }  and, if p may be empty, open(q)
    open(p & q) = { (e, rest & q)  | (e, rest) in open(p) }  and the same for q
    open(p | q) = open(p) and open(q)
    open(p+)    = { (e, (rest, p*)) | (e, rest) in open(p) }
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias

from teikit.relaxng.builder import Builder
from teikit.relaxng.datatypes.datatype import Context
from teikit.relaxng.datatypes.white_space import XML_SPACE, tokens
from teikit.relaxng.name_class import contains
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
    Text,
    Value,
)

Opened: TypeAlias = frozenset[tuple[Element, Pattern]]
"""What a start tag gives: elements and rests."""
Entered: TypeAlias = frozenset[tuple[Attribute, Pattern]]
"""What an attribute's name gives: attribute patterns and rests."""

_NOTHING: frozenset[Any] = frozenset()

MAX_TOKENS = 10_000
"""Tokens of lists remembered, with what they leave."""
MAX_TOKEN_LENGTH = 100
"""Longer tokens are not remembered."""


class Derivatives:
    """The derivatives of one schema's patterns, each computed once."""

    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self._open: dict[tuple[Pattern, str, bool], Opened] = {}
        self._enter: dict[tuple[Pattern, str], Entered] = {}
        self._close: dict[tuple[Pattern, Pattern], Pattern] = {}
        self._text: dict[Pattern, Pattern] = {}
        self._tokens: dict[tuple[Pattern, str], Pattern] = {}

    def __len__(self) -> int:
        return len(self._open) + len(self._enter) + len(self._close) + len(self._text)

    def clear(self) -> None:
        """Forget what was computed."""
        for table in (self._open, self._enter, self._close, self._text, self._tokens):
            table.clear()

    # -- start tags

    def open(self, pattern: Pattern, name: str, skip: bool = False) -> Opened:
        """The pairs of element and rest that a start tag of that name gives.

        With ``skip``, members of groups that must come first may be missing: for recovery after an error.
        """
        if isinstance(pattern, Element):
            return frozenset([(pattern, EMPTY)]) if contains(pattern.names, name) else _NOTHING
        if not isinstance(pattern, Choice | Group | OneOrMore):
            return _NOTHING
        if isinstance(pattern, Choice):
            named = _by_name(pattern).get(name, _NOTHING)
            if not pattern.others:
                return named
        key = (pattern, name, skip)
        known = self._open.get(key)
        if known is None:
            known = self._open[key] = frozenset(self._opened(pattern, name, skip))
        return known

    def _opened(self, pattern: Pattern, name: str, skip: bool) -> Iterator[tuple[Element, Pattern]]:
        builder = self._builder
        if isinstance(pattern, Choice):
            yield from _by_name(pattern).get(name, _NOTHING)
            for alternative in pattern.others:
                yield from self.open(alternative, name, skip)
        elif isinstance(pattern, OneOrMore):
            for element, rest in self.open(pattern.operand, name, skip):
                yield element, builder.group((rest, builder.optional(pattern)))
        elif isinstance(pattern, Interleave):
            for index, member in enumerate(pattern.members):
                for element, rest in self.open(member, name, skip):
                    yield element, builder.interleave(_replaced(pattern.members, index, rest))
        elif isinstance(pattern, Group):
            for index, member in enumerate(pattern.members):
                for element, rest in self.open(member, name, skip):
                    yield element, builder.group((rest, *pattern.members[index + 1 :]))
                if not (member.nullable or skip):
                    break

    # -- attributes

    def enter(self, pattern: Pattern, name: str) -> Entered:
        """The pairs of attribute pattern and rest that an attribute of that name gives."""
        if not pattern.attributes:
            return _NOTHING
        if isinstance(pattern, Attribute):
            return frozenset([(pattern, EMPTY)]) if contains(pattern.names, name) else _NOTHING
        key = (pattern, name)
        known = self._enter.get(key)
        if known is None:
            known = self._enter[key] = frozenset(self._entered(pattern, name))
        return known

    def _entered(self, pattern: Pattern, name: str) -> Iterator[tuple[Attribute, Pattern]]:
        builder = self._builder
        if isinstance(pattern, Choice):
            for alternative in pattern.alternatives:
                yield from self.enter(alternative, name)
        elif isinstance(pattern, OneOrMore):
            for attribute, rest in self.enter(pattern.operand, name):
                yield attribute, builder.group((rest, builder.optional(pattern)))
        elif isinstance(pattern, Group):
            join = builder.interleave if isinstance(pattern, Interleave) else builder.group
            for index, member in enumerate(pattern.members):
                for attribute, rest in self.enter(member, name):
                    yield attribute, join(_replaced(pattern.members, index, rest))

    def close(self, pattern: Pattern, attribute: Pattern = NOT_ALLOWED) -> Pattern:
        """What is left when no more attributes come.

        ``attribute`` is what an attribute pattern still in it becomes: :data:`NOT_ALLOWED`, or :data:`EMPTY` for
        recovery, as if the missing attributes were there.
        """
        if not pattern.attributes:
            return pattern
        if isinstance(pattern, Attribute):
            return attribute
        key = (pattern, attribute)
        known = self._close.get(key)
        if known is None:
            known = self._close[key] = self._map(pattern, lambda inner: self.close(inner, attribute))
        return known

    def _map(self, pattern: Pattern, function: Callable[[Pattern], Pattern]) -> Pattern:
        """The pattern with its parts replaced."""
        builder = self._builder
        if isinstance(pattern, Choice):
            return builder.choice([function(alternative) for alternative in pattern.alternatives])
        if isinstance(pattern, OneOrMore):
            return builder.one_or_more(function(pattern.operand))
        if isinstance(pattern, Interleave):
            return builder.interleave([function(member) for member in pattern.members])
        assert isinstance(pattern, Group)
        return builder.group([function(member) for member in pattern.members])

    # -- text

    def text(self, pattern: Pattern) -> Pattern:
        """What is left after text that is not blank, where no datatype asks what text it is."""
        if not pattern.text or isinstance(pattern, Text):
            return TEXT if pattern is TEXT else NOT_ALLOWED
        known = self._text.get(pattern)
        if known is None:
            known = self._text[pattern] = self._after_text(pattern, self.text)
        return known

    def string(self, pattern: Pattern, text: str, context: Context) -> Pattern:
        """What is left after a string, which datatypes look at: :data:`NOT_ALLOWED` where it does not match."""
        if not pattern.strings:
            return self.text(pattern)
        if isinstance(pattern, Data):
            matches = pattern.datatype.accepts(text, context) and not (
                pattern.excepted is not None and self.accepts(pattern.excepted, text, context)
            )
            return EMPTY if matches else NOT_ALLOWED
        if isinstance(pattern, Value):
            return EMPTY if _means(pattern, text, context) else NOT_ALLOWED
        if isinstance(pattern, List):
            return EMPTY if self.list_rest(pattern, text, context)[0].nullable else NOT_ALLOWED
        return self._after_text(pattern, lambda inner: self.string(inner, text, context))

    def _after_text(self, pattern: Pattern, after: Callable[[Pattern], Pattern]) -> Pattern:
        """The rules of the algebra for text; ``after`` gives what it leaves of a part."""
        builder = self._builder
        if isinstance(pattern, Choice):
            return builder.choice([after(alternative) for alternative in pattern.alternatives])
        if isinstance(pattern, OneOrMore):
            return builder.group((after(pattern.operand), builder.optional(pattern)))
        assert isinstance(pattern, Group)
        members = pattern.members
        rests: list[Pattern] = []
        for index, member in enumerate(members):
            rest = after(member)
            if isinstance(pattern, Interleave):
                rests.append(builder.interleave(_replaced(members, index, rest)))
                continue
            rests.append(builder.group((rest, *members[index + 1 :])))
            if not member.nullable:
                break
        return builder.choice(rests)

    def list_rest(self, pattern: List, text: str, context: Context) -> tuple[Pattern, int]:
        """What is left of a list after the tokens of the text, and how many tokens it took to get there.

        Stops at the first token that is not allowed; then the rest is :data:`NOT_ALLOWED` and the number is that
        token's, from 0.
        """
        rest = pattern.operand
        index = -1
        for index, token in enumerate(tokens(text)):
            rest = self._token(rest, token, context)
            if rest is NOT_ALLOWED:
                return rest, index
        return rest, index + 1

    def _token(self, rest: Pattern, token: str, context: Context) -> Pattern:
        """What is left of the inside of a list after a token; remembered, as lists repeat themselves."""
        if rest.context:
            return self.string(rest, token, context)
        key = (rest, token)
        known = self._tokens.get(key)
        if known is None:
            known = self.string(rest, token, context)
            if len(self._tokens) < MAX_TOKENS and len(token) < MAX_TOKEN_LENGTH:
                self._tokens[key] = known
        return known

    def accepts(self, pattern: Pattern, text: str, context: Context) -> bool:
        """Whether a string, the value of an attribute or all the text of an element, matches the pattern."""
        return (pattern.nullable and not text.strip(XML_SPACE)) or self.string(
            pattern, text, context
        ).nullable

    def choice(self, patterns: Iterable[Pattern]) -> Pattern:
        """Any of the patterns."""
        return self._builder.choice(patterns)


def _replaced(members: tuple[Pattern, ...], index: int, rest: Pattern) -> tuple[Pattern, ...]:
    return (*members[:index], rest, *members[index + 1 :])


def _by_name(choice: Choice) -> dict[str, Opened]:
    """The elements among the alternatives, by name: choices of TEI have hundreds."""
    if choice.by_name is None:
        found: dict[str, set[tuple[Element, Pattern]]] = {}
        for alternative in choice.alternatives:
            if isinstance(alternative, Element) and isinstance(alternative.names, str):
                found.setdefault(alternative.names, set()).add((alternative, EMPTY))
            elif isinstance(alternative, Element | Group | OneOrMore):
                choice.others.append(alternative)
        choice.by_name = {name: frozenset(pairs) for name, pairs in found.items()}
    return choice.by_name


def _means(pattern: Value, text: str, context: Context) -> bool:
    try:
        return pattern.datatype.value(text, context) == pattern.value
    except ValueError:
        return False
