"""Reading lists of forms: ``"{d.|ds.} {M.|Monats}, huj."`` (the notation of :mod:`teikit.dates.language`)."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*|\d+|[°ºª&]")
LETTER = r"[^\W\d_¹²³⁴⁵⁶⁷⁸⁹½¼¾⅓⅔\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]"
"""A letter of an alphabet; the scripts of East Asia have their own reader."""
PHRASE_GAP = re.compile(r"[\u0300-\u036f]*[ '’/=-]{0,2}\n?")
"""What may stand between the words of a phrase."""
DOTTED_GAP = re.compile(r"[\u0300-\u036f]*\.?[ '’-]{0,2}\n?")
"""The same where a word before it is abbreviated."""
MARKS = "".join(map(chr, range(0x0300, 0x0370)))
"""Combining marks."""
_CHOICE = re.compile(r"\{([^{}]*)\}")


class Form(NamedTuple):
    """One form of a word or phrase."""

    words: tuple[str, ...]
    """In lower case and without accents."""
    abbreviation: bool
    """Whether a full stop may follow."""
    dotted: bool
    """Whether full stops may stand between the words."""


def expand(form: str) -> Iterator[str]:
    """A form with its ``{a|b}`` written out.

    >>> list(expand("{d.|ds.} M."))
    ['d. M.', 'ds. M.']
    """
    choice = _CHOICE.search(form)
    if choice is None:
        yield form
        return
    for alternative in choice[1].split("|"):
        yield from expand(form[: choice.start()] + alternative + form[choice.end() :])


def forms(listed: str) -> Iterator[Form]:
    """The forms of a list.

    >>> [form.words for form in forms("Jan., of the month")]
    [('jan',), ('of', 'the', 'month')]
    """
    for item in listed.split(","):
        for form in expand(item.strip()):
            words = tuple(word.rstrip(MARKS) for word in WORD.findall(lower(form)))
            if words:
                yield Form(words, form.endswith("."), "." in form)


@cache
def singles(listed: str) -> frozenset[str]:
    """The single words of a list of forms.

    >>> sorted(singles("année, {an|ans}, l'an"))
    ['an', 'annee', 'ans']
    """
    return frozenset(form.words[0] for form in forms(listed) if len(form.words) == 1)


def lower(text: str) -> str:
    """The text in lower case and without accents, which scribes and printers leave out; offsets are kept.

    A letter that would become two in lower case stays as it is. The signs of Arabic romanisation that stand for
    ayn and hamza become apostrophes, and no-break and thin spaces become spaces. Combining marks go to the end of
    their word, and the stroke over m and n that doubles them does double them.

    >>> lower("Février, Ša\u02bfbān, Som\u0304er")
    "fevrier, sa'ban, sommer"
    >>> lower("Fe\u0301vrier")
    'fevrier\u0301'
    """
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    if len(lowered) != len(text):
        lowered = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    plain = _plain_letters()
    lowered = _NOT_ASCII.sub(lambda run: run[0].translate(plain), lowered)
    if _MARK.search(lowered) is not None:
        lowered = _marks_behind(_DOUBLED.sub(r"\1\1", lowered))
    return lowered


_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_MARK = re.compile("[\u0300-\u036f]")
_DOUBLED = re.compile("([mn])[\u0304\u0305]")


def _marks_behind(text: str) -> str:
    """The text with the combining marks of every word at its end."""
    parts: list[str] = []
    done = 0
    for match in _MARK.finditer(text):
        if match.start() < done:
            continue
        start, end = match.span()
        while start > done and text[start - 1].isalpha():
            start -= 1
        while end < len(text) and (text[end].isalpha() or text[end] in MARKS):
            end += 1
        word = text[start:end]
        parts += (text[done:start], "".join(letter for letter in word if letter not in MARKS))
        parts.append("".join(mark for mark in word if mark in MARKS))
        done = end
    return "".join((*parts, text[done:]))


@cache
def _plain_letters() -> dict[int, str]:
    """Letters with accents, and the letters that they are without."""
    plain = dict.fromkeys(map(ord, "\u02bb\u02bc\u02be\u02bf\u2018\u2019"), "'")
    plain |= dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2009\u200a\u202f"), " ")
    for code in (*range(0x00C0, 0x0250), *range(0x0386, 0x0500), *range(0x1E00, 0x2000)):
        decomposed = unicodedata.normalize("NFD", chr(code))
        if len(decomposed) > 1 and decomposed[0].isalpha():
            plain[code] = decomposed[0]
    return plain
