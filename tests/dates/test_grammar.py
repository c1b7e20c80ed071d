"""The grammar says rightly which classes of words its productions can begin with."""

import re
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from teikit.dates import wordclass
from teikit.dates.grammar import PRODUCTIONS
from teikit.dates.matching import NEEDS

LETTERS = frozenset(
    value for name, value in vars(wordclass).items() if name.isupper() and isinstance(value, str)
) | frozenset("-='\"/?.,()[]:;×|")
NO_BEGINNING = frozenset("$")
"""A quantity ("tons") is looked for behind numbers only."""


def in_set(items: Any) -> frozenset[str]:
    found: set[str] = set()
    for code, value in items:
        if code is op.LITERAL:
            found.add(chr(value))
        elif code is op.RANGE:
            found |= {letter for letter in LETTERS if value[0] <= ord(letter) <= value[1]}
    return LETTERS - found if items[0][0] is op.NEGATE else frozenset(found)


def beginnings(sequence: Any) -> tuple[frozenset[str], bool]:
    """The letters that a parsed pattern can begin with, and whether it can be empty."""
    found: frozenset[str] = frozenset()
    ahead = LETTERS
    for code, value in sequence:
        if code in (op.ASSERT_NOT, op.AT):
            continue
        if code is op.ASSERT:
            if value[0] == 1:
                ahead &= beginnings(value[1])[0]
            continue
        if code is op.LITERAL:
            letters, empty = frozenset(chr(value)), False
        elif code is op.IN:
            letters, empty = in_set(value), False
        elif code is op.BRANCH:
            branches = [beginnings(branch) for branch in value[1]]
            letters = frozenset().union(*(branch for branch, _ in branches))
            empty = any(is_empty for _, is_empty in branches)
        elif code is op.SUBPATTERN:
            letters, empty = beginnings(value[3])
        else:
            assert code in (op.MAX_REPEAT, op.MIN_REPEAT), code
            letters, empty = beginnings(value[2])
            empty = empty or value[0] == 0
        found |= letters & ahead
        if not empty:
            return found, False
    return found, True


@pytest.mark.parametrize(("name", "opens", "pattern"), PRODUCTIONS, ids=lambda value: str(value)[:20])
def test_productions_begin_as_they_say(name: str, opens: str, pattern: str) -> None:
    letters, empty = beginnings(_parser.parse(pattern))
    assert not empty
    assert "".join(sorted(letters - NO_BEGINNING)) == opens


def always_has(sequence: Any, letters: frozenset[str]) -> bool:
    """Whether every text that a parsed pattern matches has one of the letters."""
    for code, value in sequence:
        if code is op.LITERAL:
            met = chr(value) in letters
        elif code is op.IN:
            met = in_set(value) <= letters
        elif code is op.BRANCH:
            met = all(always_has(branch, letters) for branch in value[1])
        elif code is op.SUBPATTERN:
            met = always_has(value[3], letters)
        elif code in (op.MAX_REPEAT, op.MIN_REPEAT):
            met = value[0] > 0 and always_has(value[2], letters)
        else:
            met = False
        if met:
            return True
    return False


@pytest.mark.parametrize("name", NEEDS)
def test_productions_need_what_they_say(name: str) -> None:
    pattern = next(pattern for one, _opens, pattern in PRODUCTIONS if one == name)
    assert always_has(_parser.parse(pattern), frozenset(NEEDS[name]))


def test_every_production_has_its_reader() -> None:
    from teikit.dates.reading import READERS

    assert {name for name, *_ in PRODUCTIONS} == set(READERS)
    for _, _, pattern in PRODUCTIONS:
        re.compile(pattern)
