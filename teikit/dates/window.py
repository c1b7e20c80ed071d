"""A stretch of text as words with their classes: what the grammar reads."""

import re
from dataclasses import dataclass

from teikit.dates.forms import lower
from teikit.dates.vocabulary import Vocabulary

_LONG_PHRASE = re.compile(r"[\s'’][^\W\d_]{4,}$")
"""A phrase that ends with a word written in full: "of this month", "o'clock"."""


@dataclass(slots=True)
class Window:
    """A stretch of text, word by word."""

    text: str
    """The whole text."""
    kinds: str
    """The class of every token, a letter each."""
    starts: list[int]
    ends: list[int]
    values: list[object]
    """Numbers of months, distances in days, the value of numbers."""
    vocabulary: Vocabulary

    def word(self, index: int) -> str:
        """A token as it stands in the text."""
        return self.text[self.starts[index] : self.ends[index]]

    def ends_sentence(self, index: int) -> bool:
        """Whether a token is a full stop behind a word, or a phrase, that is known to be written in full."""
        if index <= 0 or self.kinds[index] != ".":
            return False
        word = self.word(index - 1)
        known = self.vocabulary.words.get(lower(word))
        return not known.abbreviation if known is not None else _LONG_PHRASE.search(word) is not None

    def digits(self, index: int) -> str:
        """The figures of a number, without an editor's brackets ("195[[8]]")."""
        return self.word(index).replace("[", "").replace("]", "")
