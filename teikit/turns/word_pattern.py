"""Patterns of many words, tried only where one of their first words stands.

An alternation of a hundred verbs is tried at every character of a text, letter case apart, one verb after the other.
Whether a word is one of those with which the entries begin a set tells at once.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from teikit.turns.whole_words import whole_words

_WORD = re.compile(r"\w+")


class WordPattern:
    """A pattern whose matches begin with the first word of one of some entries, in any letter case."""

    __slots__ = ("_beginnings", "_compiled", "_pattern")

    def __init__(self, pattern: str, entries: Iterable[str]) -> None:
        """Raises :class:`ValueError` if an entry begins with no word: it would never be found."""
        self._pattern = pattern
        self._compiled: re.Pattern[str] | None = None
        beginnings = [_WORD.match(_folded(entry)) for entry in entries]
        if None in beginnings:
            raise ValueError("an entry of a pattern of words begins with no word")
        self._beginnings = frozenset(beginning[0] for beginning in beginnings if beginning)

    def places(self, text: str, start: int, end: int) -> list[int]:
        """Where in ``text[start:end]`` a match may begin, in order."""
        words = whole_words(_WORD, _folded(text[start:end]), self._beginnings)
        return [start + word.start for word in words]

    def finditer(
        self, text: str, start: int, end: int, places: Sequence[int] | None = None
    ) -> Iterator[re.Match[str]]:
        """The matches within ``text[start:end]``, in order, none overlapping another; ``places`` are those of the
        stretch, or of a longer one in which no word goes on behind ``end``, where they are known.
        """
        places = self.places(text, start, end) if places is None else places
        for place in places[bisect_left(places, start) : bisect_left(places, end)]:
            if start > place:
                continue
            if self._compiled is None:
                self._compiled = re.compile(self._pattern, re.IGNORECASE)
            match = self._compiled.match(text, place, end)
            if match is not None:
                yield match
                start = match.end()

    def search(
        self, text: str, start: int, end: int, places: Sequence[int] | None = None
    ) -> re.Match[str] | None:
        """The first of them."""
        return next(self.finditer(text, start, end, places), None)


def _folded(words: str) -> str:
    """Words without letter case, so that those which a pattern takes for the same are the same; as many characters."""
    if words.isascii():
        return words.lower()
    # To a pattern, I with and without a dot is one letter, and so are the shapes of S and of Sigma.
    return words.replace("İ", "I").lower().replace("ı", "i").replace("ſ", "s").replace("ς", "σ")
