"""Openings that the record as a whole speaks for, and their own line against."""

import re
from collections import Counter
from collections.abc import Sequence, Set

from teikit.turns.convention import Opening
from teikit.turns.headings import is_division
from teikit.turns.words import Words, fold

_ONLY_BRACKET = re.compile(r"\s*[\[(][^\])\n]{1,60}[\])][.]?\s*$")
_ABBREVIATION = re.compile(r"\b\w{1,3}\.")
_REFERENCE = re.compile(r"(?:[ФфFf](?:онд|ond)?\.?|RG|Bestand|fond)\s*[A-ZА-Я]?-?\d")
_DATED = re.compile(r",.*\d")
_FILE = re.compile(
    r"[^\s:/]+\.(?:mp[34]|wav|wma|m4[av]|ogg|flac|aac|mov|avi|docx?|odt|rtf|txt|pdf|xml|html?)", re.I
)
"""The name of a file: a recording or its transcript."""
_SIGNED = re.compile(r"signature|signed|подпись|podpis|unterschrift|gez|signé|firma", re.I)


def without_doubtful(
    text: str, openings: Sequence[Opening], words: Words, parts: Set[str] = frozenset()
) -> tuple[Opening, ...]:
    """The openings without captions of lists, headings, settings, signatures and archival references; ``parts`` are
    the names in the cast list, folded.
    """
    times = Counter(fold(text[slice(*opening.name)]) for opening in openings)
    empty = sum(_is_empty(text, opening) for opening in openings)
    # Where most labels stand over their speech, an empty line tells nothing.
    over_speech = 2 * empty > len(openings)
    return tuple(
        opening
        for opening in openings
        if not _is_doubtful(text, opening, words, times, over_speech=over_speech)
        and not (parts and _is_setting(text, opening, words, times, parts))
    )


def _is_setting(text: str, opening: Opening, words: Words, times: Counter[str], parts: Set[str]) -> bool:
    """Whether a label below the heading of an act or scene is that of no part, and never comes again: ``A mill.``"""
    name = text[slice(*opening.name)]
    return (
        times[fold(name)] == 1
        and parts.isdisjoint(map(fold, (name, *name.split())))
        and _below_division(text, opening, words)
    )


def _is_empty(text: str, opening: Opening) -> bool:
    """Whether the line holds no speech and a blank line follows."""
    end = text.find("\n", opening.label.end)
    end = len(text) if end < 0 else end
    return not text[opening.label.end : end].strip() and not text[end + 1 : _line_end(text, end + 1)].strip()


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _below_division(text: str, opening: Opening, words: Words) -> bool:
    """Whether the line above is the heading of an act or a scene."""
    end = opening.start
    while end and text[end - 1].isspace():
        end -= 1
    return end > 0 and is_division(text[text.rfind("\n", 0, end) + 1 : end].strip(), words)


def _is_list(words: str) -> bool:
    """Whether words are names separated by commas, and no sentence: none ends within them, nor with them."""
    without = _ABBREVIATION.sub("", words)
    if any(mark in without for mark in ".!?"):
        return False
    return without.count(",") + without.count(";") >= 2 or without.endswith((",", ";"))


def _is_doubtful(
    text: str, opening: Opening, words: Words, times: Counter[str], *, over_speech: bool
) -> bool:
    name = text[slice(*opening.name)]
    folded = fold(name)
    first = folded.partition(" ")[0].partition(",")[0]
    rest = text[opening.label.end : _line_end(text, opening.label.end)]
    if rest.isupper() and name.isupper() and _below_division(text, opening, words):
        return True  # those on stage: "HENRIK. DE FORRIGE."
    if (folded in words.closings or folded in words.trailers) and _is_empty(text, opening):
        return True  # "FIN."
    if not over_speech and _is_empty(text, opening) and _below_division(text, opening, words):
        return True  # those on stage: "Anna and Tom."
    if (
        times[folded] == 1
        and (first in words.present or first in words.no_speakers)
        and _is_list(rest.strip())
    ):
        return True
    if opening.aside is not None and times[folded] == 1 and _DATED.search(text[slice(*opening.aside)]):
        return True  # "SALT CREEK, OHIO, May 3, 1921."
    if _FILE.fullmatch(rest.strip()):
        return True
    if _ONLY_BRACKET.fullmatch(rest) and _SIGNED.search(rest):
        return True
    if times[folded] == 1 and _REFERENCE.match(rest.lstrip()):
        return True
    return (
        not over_speech
        and times[folded] == 1
        and (name.isupper() or opening.convention == SHORT_SENTENCES)
        and (" " in name or not name.isupper())
        and _is_empty(text, opening)
    )


SHORT_SENTENCES = "name-full-stop"
"""The convention of which a paragraph of one word may be a sentence: ``Yes.``"""
