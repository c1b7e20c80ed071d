"""One pattern of all archives, and that of the names that a text can hold, find the same."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

import pytest

from teikit.archives import anchors
from teikit.archives.known_names import END_OF_WORD, NOT_IN_WORD, by_first_word, first_words_in, name_at
from teikit.archives.shadow import shadow
from teikit.archives.table import archives, by_name
from teikit.archives.trie import pattern_of
from teikit.archives.words import HEADS, IBID, NETWORKS, SHELFMARKS, SHORT


@pytest.mark.parametrize("key", sorted(archives()))
def test_fewer_names_find_the_same(key: str) -> None:
    plain = shadow(f"See {archives()[key].example}; also the minutes of 1957, f. 3.")
    every = anchors._anchor(frozenset(by_first_word()))
    few = anchors._anchor(first_words_in(plain))
    assert [m.span() for m in few.finditer(plain)] == [m.span() for m in every.finditer(plain)]


def test_a_name_at_a_place_is_what_one_pattern_of_all_names_finds_there() -> None:
    every = re.compile(rf"{NOT_IN_WORD}(?<![\w]-)(?:{pattern_of(by_name())}){END_OF_WORD}")
    for archive in archives().values():
        plain = shadow(
            f"見{archive.name}藏, {archive.example}; X{archive.name} ({'  '.join(archive.written)})"
        )
        for at in range(len(plain)):
            expected, found = every.match(plain, at, len(plain)), name_at(plain, at, len(plain))
            assert (found and found.span()) == (expected and expected.span()), plain[at:]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("見國史館藏002-080106-00058-012。", ["國史館"]),
        ("根据中华人民共和国外交部档案馆所藏109-02090-01，第3页", ["中华人民共和国外交部档案馆"]),
        ("據RGANI藏，f. 5, op. 30", ["RGANI"]),
        ("Als RGANIS bekannt, nicht RGANI-2", ["RGANI"]),
    ],
)
def test_names_are_found_in_scripts_without_spaces(text: str, names: list[str]) -> None:
    plain = shadow(text)
    for first_words in (first_words_in(plain), frozenset(by_first_word())):
        found = anchors._anchor(first_words).finditer(plain)
        assert [match[0] for match in found if match["archive"]] == names


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("network", "|".join(sigla for sigla, _ in NETWORKS)),
        ("ibid", IBID),
        ("code", anchors._strong()),
        ("head", rf"{HEADS}|{SHELFMARKS}|{SHORT}"),
    ],
)
def test_the_characters_with_which_words_begin_are_all_told(name: str, words: str) -> None:
    told = re.compile(f"[{anchors.FIRST[name]}]")
    alphabet = [chr(code) for code in range(0x10000) if chr(code).isalnum()]
    assert begin(words, alphabet) == {letter for letter in alphabet if told.match(letter)}


def begin(pattern: str, alphabet: Sequence[str]) -> set[str]:
    """The characters of an alphabet with which the matches of a pattern begin, as the parser of patterns sees it."""

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
            return {letter for member in value for letter in of_class(str(member[0]), member[1])}, False
        if kind == "BRANCH":
            branches = [of_sequence(branch) for branch in value[1]]
            return set().union(*(letters for letters, _ in branches)), any(empty for _, empty in branches)
        if kind == "SUBPATTERN":
            return of_sequence(value[3])
        if kind in ("MAX_REPEAT", "MIN_REPEAT"):
            letters, may_be_empty = of_sequence(value[2])
            return letters, may_be_empty or value[0] == 0
        assert kind in ("ASSERT", "ASSERT_NOT", "AT"), kind
        return set(), True

    def of_class(kind: str, value: Any) -> Iterable[str]:
        if kind == "RANGE":
            return map(chr, range(value[0], value[1] + 1))
        assert kind == "LITERAL" or str(value) == "CATEGORY_DIGIT", (kind, value)
        return chr(value) if kind == "LITERAL" else (letter for letter in alphabet if letter.isdecimal())

    return of_sequence(re._parser.parse(pattern))[0]  # type: ignore[attr-defined]
