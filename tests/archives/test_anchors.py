"""One pattern of all archives, and that of the names that a text can hold, find the same."""

import re
from typing import Any

import pytest

from teikit.archives import anchors
from teikit.archives.shadow import shadow
from teikit.archives.table import archives
from teikit.archives.words import HEADS, IBID, NETWORKS, SHELFMARKS, SHORT


@pytest.mark.parametrize("key", sorted(archives()))
def test_fewer_names_find_the_same(key: str) -> None:
    plain = shadow(f"See {archives()[key].example}; also the minutes of 1957, f. 3.")
    every = anchors._anchor(frozenset(anchors._by_first_word()))
    few = anchors._anchor(frozenset(anchors._by_first_word().keys() & set(anchors._WORD.findall(plain))))
    assert [m.span() for m in few.finditer(plain)] == [m.span() for m in every.finditer(plain)]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ibid", IBID),
        ("code", anchors._strong()),
        ("head", rf"{HEADS}|{SHELFMARKS}|{SHORT}"),
        ("none", "|".join(sigla for sigla, _ in NETWORKS)),
    ],
)
def test_all_small_letters_with_which_words_begin_are_told(name: str, words: str) -> None:
    small = {letter for letter in first_letters(words) if letter in anchors._SMALL}
    assert small == set(anchors.SMALL_FIRST.get(name, ""))


def first_letters(pattern: str) -> set[str]:
    """The letters with which the matches of a pattern can begin, as the parser of patterns sees it."""

    def of_sequence(items: Any) -> tuple[set[str], bool]:
        found: set[str] = set()
        for kind, value in items:
            letters, may_be_empty = of_item(str(kind), value)
            found |= letters
            if not may_be_empty:
                return found, False
        return found, True

    def of_item(kind: str, value: Any) -> tuple[set[str], bool]:
        if kind == "LITERAL":
            return {chr(value)}, False
        if kind == "IN":
            return {letter for letter in anchors._SMALL if is_in(letter, value)}, False
        if kind == "BRANCH":
            branches = [of_sequence(branch) for branch in value[1]]
            return {letter for letters, _ in branches for letter in letters}, any(
                empty for _, empty in branches
            )
        if kind == "SUBPATTERN":
            return of_sequence(value[3])
        if kind in ("MAX_REPEAT", "MIN_REPEAT"):
            letters, may_be_empty = of_sequence(value[2])
            return letters, may_be_empty or value[0] == 0
        assert kind in ("ASSERT", "ASSERT_NOT", "AT"), kind
        return set(), True

    def is_in(letter: str, members: Any) -> bool:
        for kind, value in members:
            if str(kind) == "LITERAL" and ord(letter) == value:
                return True
            if str(kind) == "RANGE" and value[0] <= ord(letter) <= value[1]:
                return True
            assert str(kind) in ("LITERAL", "RANGE") or str(value) == "CATEGORY_DIGIT", (kind, value)
        return False

    return of_sequence(re._parser.parse(pattern))[0]  # type: ignore[attr-defined]
