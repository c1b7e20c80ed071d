"""Regular expressions in time proportional to the text: a lazily built deterministic automaton.

Python parses the pattern (``re._parser``); its tree becomes a nondeterministic automaton (Thompson 1968), whose sets
of states are the states of the deterministic one, made when they are first reached. The edges of a state stand in
the order in which a backtracking engine would try them.
"""

import re
from itertools import chain
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

MAX_STATES = 5_000
"""Largest automaton that is built; a counted repetition multiplies states."""

MAX_WORK = 2_000_000
"""How many states may be looked at for one text, those of known transitions not counted."""

MAX_TRANSITIONS = 50_000
"""How many transitions are remembered before all are forgotten."""

REPEATS = frozenset(
    code for name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT") if (code := getattr(codes, name, None))
)
CHARACTERS = frozenset((codes.LITERAL, codes.NOT_LITERAL, codes.ANY, codes.IN, codes.CATEGORY, codes.RANGE))


class TooComplexError(Exception):
    """The pattern has no automaton of a reasonable size, or none at all (back-references)."""


def backtracking_degree(expression: re.Pattern[str]) -> float:
    """How the worst time of a backtracking search grows with the text: as its length to this power.

    An upper bound read off the pattern: each unbounded repetition may add a degree, the search for the place to
    begin one more, unless nothing follows that could fail; repetition within repetition, and alternatives within
    repetition, count as infinite.
    """
    tree = parser.parse(expression.pattern, expression.flags & ~re.UNICODE)
    if len(tree) and _is_run(*tree[-1]) and _degree(tree[:-1], False) == 0:
        return 1
    return _degree(tree, False) + 1


def _is_run(code: Any, argument: Any) -> bool:
    """Whether a part of a pattern is the repetition of one character."""
    return code in REPEATS and len(argument[2]) == 1 and argument[2][0][0] in CHARACTERS


def _degree(tree: Any, repeated: bool) -> float:
    total = 0.0
    for code, argument in tree:
        if code in REPEATS:
            low, high, body = argument
            many = high == codes.MAXREPEAT or high > 10 or (high > 1 and high != low)
            if many and repeated:
                return float("inf")
            total += _degree(body, repeated or many) + many
        elif code == codes.SUBPATTERN:
            total += _degree(argument[-1], repeated)
        elif code == codes.BRANCH:
            if repeated and not _distinct(argument[1]):
                return float("inf")
            total += max(_degree(branch, repeated) for branch in argument[1])
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            total += _degree(argument[1], repeated)
        elif code == codes.GROUPREF and repeated:
            return float("inf")
    return total


def _distinct(branches: Any) -> bool:
    """Whether alternatives begin with different literal characters, so that at most one can match."""
    firsts = []
    for branch in branches:
        if not len(branch) or branch[0][0] != codes.LITERAL:
            return False
        firsts.append(branch[0][1])
    return len(set(firsts)) == len(firsts)


FOUND: frozenset[int] = frozenset((-1,))
"""In place of the states that follow, where a match has ended."""


class Place(NamedTuple):
    """A place between two characters, as the conditions ``^`` and ``$`` see it."""

    begins_line: bool
    ends_line: bool
    begins_text: bool
    ends_text: bool


class Automaton:
    """Answers whether a pattern matches somewhere in a text. Raises :class:`TooComplexError`."""

    def __init__(self, expression: re.Pattern[str]) -> None:
        self.flags = expression.flags
        self._is_multiline = bool(expression.flags & re.MULTILINE)
        self.edges: list[list[tuple[Any, int]]] = []
        """Per state: conditions and the states they lead to; a condition is a tester, or a position's name."""
        self._testers: dict[str, re.Pattern[str]] = {}
        self._moves: dict[tuple[frozenset[int], int, str], frozenset[int]] = {}
        self._closures: dict[tuple[frozenset[int], Place], frozenset[int]] = {}
        start = self._state()
        self.final = self._add(parser.parse(expression.pattern, expression.flags & ~re.UNICODE), start)
        self.start = start

    def _state(self) -> int:
        if len(self.edges) >= MAX_STATES:
            raise TooComplexError(f"it needs more than {MAX_STATES:,} states")
        self.edges.append([])
        return len(self.edges) - 1

    def _link(self, source: int, condition: Any, target: int) -> int:
        self.edges[source].append((condition, target))
        return target

    def _add(self, tree: Any, state: int) -> int:
        """Adds the automaton of a sequence behind a state; its last state."""
        for code, argument in tree:
            state = self._add_item(code, argument, state)
        return state

    def _add_item(self, code: Any, argument: Any, state: int) -> int:
        if code in CHARACTERS:
            return self._link(state, self._tester(code, argument), self._state())
        if code == codes.SUBPATTERN:
            return self._add(argument[-1], state)
        if code == codes.BRANCH:
            end = self._state()
            for branch in argument[1]:
                self._link(self._add(branch, self._link(state, "", self._state())), "", end)
            return end
        if code in REPEATS:
            low, high, body = argument
            return self._add_repeat(low, high, body, state, is_lazy=code == codes.MIN_REPEAT)
        if code == codes.AT:
            return self._link(state, argument, self._state())
        if code == codes.ASSERT_NOT and not self.flags & re.MULTILINE and _is_last_newline(argument):
            return state  # "$(?!\n\Z)" as elementpath writes it: AT_END below never means "before a last newline"
        raise TooComplexError("it refers back to a group or looks ahead")

    def _add_repeat(self, low: int, high: Any, body: Any, state: int, *, is_lazy: bool) -> int:
        for _ in range(low):
            state = self._add(body, state)
        end = self._state()
        if high == codes.MAXREPEAT:
            loop = self._link(state, "", self._state())
            if is_lazy:
                self._link(loop, "", end)
            self._link(self._add(body, self._link(loop, "", self._state())), "", loop)
            if not is_lazy:
                self._link(loop, "", end)
            return end
        for _ in range(high - low):
            if is_lazy:
                self._link(state, "", end)
            once = self._add(body, self._link(state, "", self._state()))
            if not is_lazy:
                self._link(state, "", end)
            state = once
        self._link(state, "", end)
        return end

    def _tester(self, code: Any, argument: Any) -> re.Pattern[str]:
        """A pattern of Python's for one character."""
        source = _character_source(code, argument)
        if source not in self._testers:
            self._testers[source] = re.compile(source, self.flags & (re.IGNORECASE | re.DOTALL))
        return self._testers[source]

    def search(self, text: str) -> bool:
        """Whether the pattern matches some part of the text. Raises :class:`TooComplexError`."""
        states: frozenset[int] = frozenset()
        before, kind, work = "", 0, 0
        for after in chain(text, ("",)):
            move = self._moves.get((states, kind, after))
            if move is None:
                closed = self._closure(states | {self.start}, before, after)
                work += len(closed)
                if work > MAX_WORK:
                    raise TooComplexError("it takes too many states")
                move = self._moves[states, kind, after] = self._follow(closed, after)
            if move is FOUND:
                return True
            # of the character before a place only its kind matters: none, a line's end, another
            states, before, kind = move, after, 1 if after == "\n" else 2
        return False

    def _follow(self, states: frozenset[int], character: str) -> frozenset[int]:
        """The states to which a character leads; :data:`FOUND` if a match ends before it."""
        if self.final in states:
            return FOUND
        if len(self._moves) > MAX_TRANSITIONS:
            self._moves.clear()
            self._closures.clear()
        return frozenset(
            target
            for state in states
            for condition, target in self.edges[state]
            if isinstance(condition, re.Pattern) and condition.fullmatch(character)
        )

    def place(self, before: str, after: str) -> Place:
        """The place between two characters; an empty one is an end of the text."""
        return Place(
            not before or (self._is_multiline and before == "\n"),
            not after or (self._is_multiline and after == "\n"),
            not before,
            not after,
        )

    def _closure(self, states: frozenset[int], before: str, after: str) -> frozenset[int]:
        """The states reached without reading a character, between two characters."""
        place = self.place(before, after)
        if (states, place) in self._closures:
            return self._closures[states, place]
        found, pending = set(states), list(states)
        while pending:
            for condition, target in self.edges[pending.pop()]:
                if isinstance(condition, re.Pattern) or target in found:
                    continue
                if condition == "" or holds(condition, place):
                    found.add(target)
                    pending.append(target)
        self._closures[states, place] = frozenset(found)
        return self._closures[states, place]


def holds(position: Any, place: Place) -> bool:
    """Whether a condition on the position is met."""
    if position == codes.AT_BEGINNING:
        return place.begins_line
    if position == codes.AT_END:
        return place.ends_line
    if position == codes.AT_BEGINNING_STRING:
        return place.begins_text
    if position == codes.AT_END_STRING:
        return place.ends_text
    raise TooComplexError(f"it asks for {position}")


def _is_last_newline(argument: Any) -> bool:
    """Whether a negative look-ahead is ``(?!\\n\\Z)``."""
    direction, tree = argument
    return direction == 1 and [code for code, _ in tree] == [codes.LITERAL, codes.AT] and tree[0][1] == 10


CATEGORY_ESCAPES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}


def _character_source(code: Any, argument: Any) -> str:
    """The Python notation of a test of one character."""
    if code == codes.LITERAL:
        return re.escape(chr(argument))
    if code == codes.NOT_LITERAL:
        return f"[^{re.escape(chr(argument))}]"
    if code == codes.ANY:
        return "."
    if code == codes.CATEGORY:
        return CATEGORY_ESCAPES[str(argument)]
    if code == codes.RANGE:
        return f"{re.escape(chr(argument[0]))}-{re.escape(chr(argument[1]))}"
    negated = bool(argument) and argument[0][0] == codes.NEGATE
    members = "".join(_character_source(*item) for item in (argument[1:] if negated else argument))
    return f"[{'^' if negated else ''}{members}]"
