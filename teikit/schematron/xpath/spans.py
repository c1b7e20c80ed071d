"""Where a regular expression matches, found by backtracking that never tries a state twice at one place.

The matches are those of a backtracking engine (leftmost, the first alternative, as often as possible), with their
groups, but the time is bounded by the size of the automaton times the length of the text: a state that has failed at
a place fails there again, whatever was read before, as long as the expression does not refer back to groups.
"""

import re
from collections.abc import Iterator
from re import _constants as codes  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from teikit.schematron.xpath.automaton import Automaton, TooComplexError, holds

MAX_STEPS = 5_000_000
"""How many pairs of state and place may be tried in one text."""


class Span(NamedTuple):
    """A match."""

    start: int
    end: int
    groups: tuple[tuple[int, int] | None, ...]
    """The place of each group, from the first; ``None`` for one that takes no part."""


class _Mark(NamedTuple):
    """An edge that begins or ends a group."""

    group: int
    is_end: bool


class _Trail(NamedTuple):
    """A place on the way, and how it was reached."""

    state: int
    at: int
    marks: "_Marks | None"


class _Marks(NamedTuple):
    """The marks passed, the last first."""

    mark: _Mark
    at: int
    before: "_Marks | None"


class Finder(Automaton):
    """Finds the matches of a pattern. Raises :class:`TooComplexError`."""

    def __init__(self, expression: re.Pattern[str]) -> None:
        self.groups = expression.groups
        super().__init__(expression)
        self._answers: dict[tuple[re.Pattern[str], str], bool] = {}
        self._starts: dict[str, bool] = {}
        """Whether a match may begin with a character."""

    def _add_item(self, code: Any, argument: Any, state: int) -> int:
        if code == codes.SUBPATTERN and argument[0] is not None:
            inside = self._link(state, _Mark(argument[0], False), self._state())
            end = self._add(argument[-1], inside)
            return self._link(end, _Mark(argument[0], True), self._state())
        return super()._add_item(code, argument, state)

    def find(self, text: str) -> Iterator[Span]:
        """The matches in a text, from left to right, none of them empty."""
        steps, start = 0, 0
        tried: set[tuple[int, int]] = set()
        while start <= len(text):
            if not self._may_start(text[start : start + 1]):
                start += 1
                continue
            found, taken = self._at(text, start, tried, MAX_STEPS - steps)
            steps += taken
            if found is None:
                start += 1
                continue
            tried.clear()
            if found.end > start:
                yield found
            start = max(found.end, start + 1)

    def _at(self, text: str, start: int, tried: set[tuple[int, int]], limit: int) -> tuple[Span | None, int]:
        """The match that begins at a place, and the number of steps it took."""
        pending = [_Trail(self.start, start, None)]
        before = len(tried)
        while pending:
            state, at, marks = pending.pop()
            if (state, at) in tried:
                continue
            tried.add((state, at))
            if len(tried) - before > limit:
                raise TooComplexError("it takes too many steps")
            if state == self.final:
                return Span(start, at, self._places(marks)), len(tried) - before
            character = text[at : at + 1]
            for condition, target in reversed(self.edges[state]):
                if isinstance(condition, re.Pattern):
                    if character and self._is_met(condition, character):
                        pending.append(_Trail(target, at + 1, marks))
                elif isinstance(condition, _Mark):
                    pending.append(_Trail(target, at, _Marks(condition, at, marks)))
                elif condition == "" or holds(
                    condition, self.place(text[at - 1 : at] if at else "", character)
                ):
                    pending.append(_Trail(target, at, marks))
        return None, len(tried) - before

    def _may_start(self, character: str) -> bool:
        answer = self._starts.get(character)
        if answer is None:
            answer = self._starts[character] = self._find_start(character)
        return answer

    def _find_start(self, character: str) -> bool:
        """Whether some way from the start reads the character, or asks for a position."""
        seen, pending = {self.start}, [self.start]
        while pending:
            state = pending.pop()
            if state == self.final:
                return True
            for condition, target in self.edges[state]:
                if isinstance(condition, re.Pattern):
                    if character and self._is_met(condition, character):
                        return True
                elif isinstance(condition, _Mark) or condition == "":
                    if target not in seen:
                        seen.add(target)
                        pending.append(target)
                else:
                    return True
        return False

    def _is_met(self, condition: re.Pattern[str], character: str) -> bool:
        answer = self._answers.get((condition, character))
        if answer is None:
            answer = self._answers[condition, character] = condition.fullmatch(character) is not None
        return answer

    def _places(self, marks: _Marks | None) -> tuple[tuple[int, int] | None, ...]:
        """The last place of each group."""
        ends: dict[int, int] = {}
        found: list[tuple[int, int] | None] = [None] * self.groups
        while marks is not None:
            (group, is_end), at, marks = marks
            if found[group - 1] is None:
                if is_end:
                    ends.setdefault(group, at)
                elif group in ends:
                    found[group - 1] = (at, ends[group])
        return tuple(found)
