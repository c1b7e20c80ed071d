"""The names and sigla of the table in a text, looked up by their first words.

A pattern of all of them takes longer to compile than a record takes to be read; one of those that begin with the word at
hand is small.
"""

import re
from collections.abc import Mapping
from functools import cache

from teikit.archives.table import by_name
from teikit.archives.trie import pattern_of

_SCRIPTS = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
"""Characters of scripts that set no spaces."""
END_OF_WORD = rf"(?![^\W_{_SCRIPTS}])"
"""No letter follows, save of a script that sets no spaces."""
NOT_IN_WORD = rf"(?<![^\W_{_SCRIPTS}])"
"""No letter stands before, save of a script that sets no spaces."""

_WORD = re.compile(rf"[^\W_{_SCRIPTS}]+|[{_SCRIPTS}]+")
_UNSPACED = re.compile(rf"[{_SCRIPTS}]")


@cache
def by_first_word() -> Mapping[str, tuple[str, ...]]:
    """The first word of a name, or its characters of a script without spaces, to the names that begin so."""
    found: dict[str, list[str]] = {}
    for name in by_name():
        word = _WORD.search(name)
        found.setdefault(word[0] if word else name, []).append(name)
    return {word: tuple(names) for word, names in found.items()}


def first_words_in(plain: str) -> frozenset[str]:
    """The words with which names of archives begin, as far as a text has them; where no spaces part the words, any
    characters may be one.
    """
    words = by_first_word().keys()
    found = words & set(_WORD.findall(plain))
    if _UNSPACED.search(plain):
        found |= {word for word in words if _UNSPACED.match(word) and word in plain}
    return frozenset(found)


def name_at(plain: str, at: int, end: int) -> re.Match[str] | None:
    """The longest name of the table at exactly this place."""
    word = _WORD.search(plain, at, end)
    if word is None:
        return None
    if _UNSPACED.match(word[0]):
        begun = frozenset(first for first in by_first_word() if word[0].startswith(first))
    else:
        begun = frozenset({word[0]} & by_first_word().keys())
    return _names_with(begun).match(plain, at, end) if begun else None


@cache
def _names_with(first_words: frozenset[str]) -> re.Pattern[str]:
    names = [name for word in sorted(first_words) for name in by_first_word()[word]]
    return re.compile(rf"{NOT_IN_WORD}(?<![\w]-)(?:{pattern_of(names)}){END_OF_WORD}")
