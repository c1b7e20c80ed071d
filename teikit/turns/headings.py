"""The headings that end a turn: acts and scenes, items of an agenda (TEI Guidelines 4.2, 7.2.1)."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from teikit.turns.layout import Layout
from teikit.turns.words import MARKS, Words, fold

HEADING_LENGTH = 160
"""The longest line that may be such a heading; a French scene names everyone on stage."""

ARTICLES = frozenset("the der die das le la il el o a".split())
"""Between the word and the number: ``Scene the second, a wood.``"""

_IN = frozenset("in en i em w we v ve в у u na på a".split())
"""By which a subtitle tells of how many acts a play is: ``Comédie en un acte``."""

_NO_HEADING = frozenset("([{<%@|")
"""What opens a direction, a line of codes, a tag."""

TRAILER_LENGTH = 60
"""The longest line that closes a play or an act."""

_LOOKED_AT = 80
"""Characters of a line whose words are looked at."""

_FARTHEST = 4
"""Words among which the noun of a heading stands."""

HEADING_NUMBER = 30
"""Characters in which the word and the number of an item stand, and the colon behind them."""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    word = rf"[\w{MARKS}]+(?:·[\w{MARKS}]+)*"
    return (
        re.compile(word),
        re.compile(r"(?:[IVXLCDM]{1,7}|\d{1,3})(?:\.\d{1,3})*[.)]?$|§\s?\d|#{1,6}\s"),
        re.compile(r"[ivxlcdm]+$"),
        re.compile(rf"(?:[^\w{MARKS}]*({word}))?" * _FARTHEST),
    )


class Headings(NamedTuple):
    """Which lines of a record are headings, by their numbers in the layout: each line is looked at once."""

    lines: frozenset[int]
    divisions: frozenset[int]
    """Those of acts and scenes."""


def read_headings(text: str, layout: Layout, words: Words) -> Headings:
    """The headings among the lines of a record."""
    found = [
        number for number, line in enumerate(layout.lines) if is_heading(text[line.start : line.end], words)
    ]
    divisions = [number for number in found if is_division(text[slice(*layout.lines[number][:2])], words)]
    return Headings(frozenset(found), frozenset(divisions))


def is_division(line: str, words: Words) -> bool:
    """Whether a line is the heading of an act or a scene: ``SCENE 2``, ``Vierter Akt``."""
    return _names(line, words, words.divisions)


def is_scene(line: str, words: Words) -> bool:
    """Whether a line is the heading of a part of an act: a scene, or a number by itself."""
    if is_number(line):
        return True
    parts = [fold(part) for part in _patterns()[0].findall(line[:_LOOKED_AT])]
    noun = next((part for part in parts if part in words.divisions), None)
    return noun in words.scenes


def is_item(line: str, words: Words) -> bool:
    """Whether a line is a heading of minutes or of an official record."""
    return _names(line, words, words.items)


def is_number(line: str) -> bool:
    """Whether a line is a number alone, or a heading by its mark: ``8``, ``IV.``, ``§ 3 …``, ``## …``."""
    return len(line) <= HEADING_LENGTH and _patterns()[1].match(line) is not None


def is_heading(line: str, words: Words) -> bool:
    """Whether a line is any of these."""
    return len(line) <= HEADING_LENGTH and (
        is_number(line) or _names(line, words, words.divisions, words.items)
    )


def is_trailer(line: str, words: Words) -> bool:
    """Whether a line closes a play or a part of it: ``THE END``, ``Fin du premier acte``."""
    if len(line) > TRAILER_LENGTH or line[:1].casefold() not in words.trailer_letters:
        return False
    folded = fold(line)
    if folded in words.trailers:
        return True
    parts = [fold(part) for part in _patterns()[0].findall(line)]
    if not 1 < len(parts) <= 6 or not (parts[0] in words.trailers or " ".join(parts[:2]) in words.trailers):
        return False
    return parts[-1].isdigit() or any(
        # in the genitive, as a rule: "Ende des ersten Aktes", "Конец первого действия"
        part.startswith(noun if len(noun) < 5 else noun[:-1])
        for part in parts[1:]
        for noun in words.divisions
        if len(noun) > 2
    )


def _names(line: str, words: Words, *kinds: frozenset[str]) -> bool:
    """Whether the line is a heading with a noun of one of the kinds."""
    line = line.strip("_*")
    if (
        not line
        or line[0] in _NO_HEADING
        or len(line) > HEADING_LENGTH
        or (line[0].isalpha() and line[0].islower())
    ):
        return False
    begins = _patterns()[3].match(line, 0, _LOOKED_AT)
    if begins is None or words.headings.isdisjoint(map(fold, begins.groups(""))):
        return False
    pieces = _patterns()[0].findall(line[:_LOOKED_AT])
    # The noun is looked for where it can stand: in a line that goes on like a sentence among the first two words.
    head = [fold(part) for part in pieces[: 2 if _goes_on(line) else _FARTHEST]]
    met = [nouns for nouns in kinds if not nouns.isdisjoint(head)]
    if not met or is_trailer(line, words):
        return False
    parts = [*head, *(fold(part) for part in pieces[len(head) :])]
    return any(_begins_or_ends(line, parts, nouns, words) for nouns in met)


def _goes_on(line: str) -> bool:
    """Whether a line ends or goes on as no heading does that only names a part."""
    return line.endswith((",", ";", "?", "!", "...", "…")) or ": " in line


def _begins_or_ends(line: str, parts: Sequence[str], nouns: frozenset[str], words: Words) -> bool:
    """Whether the line begins with one of the nouns and a number, or is short and ends with one of them.

    ``parts`` are its first words, folded.
    """
    counted = len(parts) > 1 and {parts[0] in nouns, parts[1] in nouns} == {True, False}
    if counted and _numbered(parts[0 if parts[1] in nouns else 1]) and ": " in line[:HEADING_NUMBER]:
        return True  # "2. točka: …", "Tagesordnungspunkt 3: …"
    if _goes_on(line):
        return False
    first = next((index for index, part in enumerate(parts[:_FARTHEST]) if part in nouns), None)
    if first is None:
        return False
    if first == 0 and _describes(line, parts, words):
        return False
    if first == 0:
        return len(parts) <= 5 or _numbered(parts[1]) or line[:5].isupper() or line[-1] not in ".:"
    if line[-1] == "." and nouns is words.items and not line.isupper():
        return False
    sentence, stop, _ = line.rstrip(".").rpartition(". ")
    if stop and len(sentence) > 3 and first >= len(_patterns()[0].findall(sentence)):
        return False  # "PRESIDENTE. Prendo atto."
    if not _IN.isdisjoint(parts[:first]):
        return False
    behind = parts[first + 1 :]
    return len(parts) <= 5 and (not behind or behind[0] in nouns or _numbered(behind[0]))


def _describes(line: str, parts: Sequence[str], words: Words) -> bool:
    """Whether a line is a sentence about the scene: ``Scenen forestiller en stue.``, not ``Actus primi, Scena 2.``"""
    behind = line.split(maxsplit=2)[1:2]
    return (
        line[-1] == "."
        and len(parts) > 3
        and bool(behind)
        and behind[0].isalpha()
        and behind[0].islower()
        and parts[1] not in ARTICLES
        and not any(part in words.divisions or _numbered(part) for part in parts[1:])
    )


def _numbered(part: str) -> bool:
    """Whether a word is a number."""
    return part.isdigit() or _patterns()[2].match(part) is not None
