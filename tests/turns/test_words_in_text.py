"""Words that are looked up stand where a search for them would find them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teikit.turns.language import TurnLanguage
from teikit.turns.reporting import patterns, verbs_of_saying
from teikit.turns.whole_words import FEW, whole_words
from teikit.turns.word_pattern import WordPattern
from teikit.turns.words import tables

ENTRIES = ("said", "has said", "s'est tu", "dedi", "sagte", "είπος")
PATTERN = r"(?<![\w'’])(?:has\s+said|s['’]est\s+tu|said|dedi|sagte|είπος)(?![\w'’])"
PIECES = (
    *ENTRIES,
    "SAID",
    "Has\nSaid",
    "DEDİ",
    "dedı",
    "ſagte",
    "ΕΊΠΟΣ",
    "aforesaid",
    "saidst",
    "'",
    "’",
    "-",
    " ",
    "\n",
    "é",
    "_",
)
texts = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@given(texts, st.integers(0, 20), st.integers(0, 60))
def test_a_pattern_of_words_finds_what_the_plain_pattern_finds(text: str, start: int, end: int) -> None:
    start, end = min(start, len(text)), min(end, len(text))
    expected = [match.span() for match in re.compile(PATTERN, re.IGNORECASE).finditer(text, start, end)]
    words = WordPattern(PATTERN, ENTRIES)
    assert [match.span() for match in words.finditer(text, start, end)] == expected
    places = words.places(text, 0, end)  # a longer stretch, but no word is cut that was none
    assert [match.span() for match in words.finditer(text, start, end, places)] == expected


@given(texts, st.sets(st.sampled_from(("said", "has", "e", "s", "est", "aforesaid"))))
def test_whole_words_are_the_matches_that_are_wanted(text: str, wanted: set[str]) -> None:
    letters = re.compile(r"[^\W\d_]+")
    expected = [(match.start(), match[0]) for match in letters.finditer(text) if match[0] in wanted]
    assert [tuple(word) for word in whole_words(letters, text, wanted)] == expected
    many = wanted | {f"word{number}" for number in range(FEW)}
    assert [tuple(word) for word in whole_words(letters, text, many)] == expected


@pytest.mark.parametrize("table", tables(), ids=lambda table: table.xml_lang)
def test_a_language_has_patterns_if_it_has_verbs_of_saying(table: TurnLanguage) -> None:
    languages = (table.xml_lang,)
    assert (verbs_of_saying(languages) is None) == (table.reporting is None)
    if table.reporting is None:
        with pytest.raises(ValueError, match="no verbs of saying"):
            patterns(languages)
    else:
        verb = table.reporting.verbs[0].upper()
        assert patterns(languages).verb.search(verb, 0, len(verb))
