"""Where in a text some words stand among all others."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple


class Word(NamedTuple):
    """A word in a text."""

    start: int
    """Offset of its first letter."""
    text: str


FEW = 64
"""Words that are sooner sought one after the other than all words of a text are had."""


def whole_words(pattern: re.Pattern[str], text: str, wanted: Collection[str]) -> Iterator[Word]:
    """The matches of ``pattern``, which is that of any word, that are ``wanted``, in order.

    >>> list(whole_words(re.compile(r"[a-z]+"), "than an hand", {"an"}))
    [Word(start=5, text='an')]
    """
    return (
        iter(sorted(_each(pattern, text, wanted)))
        if len(wanted) <= FEW
        else _among_all(pattern, text, wanted)
    )


def _each(pattern: re.Pattern[str], text: str, wanted: Collection[str]) -> Iterator[Word]:
    """Every word is sought by itself."""
    for word in wanted:
        at = text.find(word)
        while at >= 0:
            if _is_whole(pattern, text, at, at + len(word)):
                yield Word(at, word)
            at = text.find(word, at + len(word))


def _among_all(pattern: re.Pattern[str], text: str, wanted: Collection[str]) -> Iterator[Word]:
    """The words of a text are had at once, without their places; only those that are wanted are looked for."""
    at = 0
    for word in pattern.findall(text):
        if word in wanted:
            at = text.index(word, at)
            while not _is_whole(pattern, text, at, at + len(word)):
                at = text.index(word, at + 1)
            yield Word(at, word)
            at += len(word)


def _is_whole(pattern: re.Pattern[str], text: str, start: int, end: int) -> bool:
    """Whether the characters of a word have no others of the kind beside them."""
    return not (start and pattern.match(text, start - 1)) and not pattern.match(text, end)
