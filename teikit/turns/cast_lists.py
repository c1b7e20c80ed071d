"""Cast lists: the heading, and below it a part a line (TEI Guidelines 7.1.4).

The list is read before the speakers are looked for: whoever stands in it may speak, and none of its lines is spoken.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from teikit.model.annotation import Annotation
from teikit.model.structure import CastList, CastPart, Head
from teikit.model.text import Span, trim
from teikit.model.turn import PersonName
from teikit.turns.headings import is_heading
from teikit.turns.label import ARTICLES, tokens
from teikit.turns.layout import Layout, Line
from teikit.turns.words import AND, Words, fold

LONGEST_CAST = 80
"""Lines below the heading of a cast list that are looked at."""
LONGEST_PART = 160
"""A part with its description has no more characters."""
LONGEST_NAME = 60
"""Nor has the name of a part."""
MOST_NAMES = 4
"""A name of more words than these is none by which somebody is called: ``Голос с того берега``."""
SHORTEST_NAME = 3
"""Letters of a part of a name by which somebody may be called."""


class CastListing(NamedTuple):
    """A cast list in the text."""

    first: int
    """Number of its heading's line in the layout."""
    last: int
    """Number of the line behind its last."""
    head: Span
    parts: tuple[CastPart, ...]


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(r"[ \t]*(?:(?:\. ?){4,}|…{2,}|\t+|(?<!\n) {4,}| [–—]{2,} )[ \t]*"),
        re.compile(r"(?P<name>[^\W\d_][^.:,;!?\n]{0,50})[.:]\s*[–—]?\s*(?=\S)"),
        re.compile(r"(?<![^\W\d_])[^\W\d_]{1,3}$"),
    )


def cast_lists(text: str, layout: Layout, words: Words) -> tuple[CastListing, ...]:
    """The cast lists of a record, in order: a heading and at least two parts below it."""
    found: list[CastListing] = []
    number = 0
    lines = layout.lines
    while number < len(lines):
        line = lines[number]
        number += 1
        if line.end - line.start > LONGEST_NAME:
            continue
        content = text[line.start : line.end]
        if not words.cast.may_begin(content) or fold(content) not in words.cast:
            continue
        last = _end(text, lines, number, words)
        parts = tuple(_part(text, span) for span in _entries(text, lines[number:last]))
        if len(parts) > 1:
            found.append(CastListing(number - 1, last, Span(line.start, line.end), parts))
            number = last
    return tuple(found)


def callable_names(text: str, listings: Sequence[CastListing]) -> frozenset[str]:
    """The names by which the parts may be called in the play, folded: ``ivan arsentyev``, ``arsentyev``."""
    found: set[str] = set()
    for name in (text[slice(*role)] for listing in listings for part in listing.parts for role in part.roles):
        words = [word for word in tokens(name) if fold(word) not in ARTICLES]
        found.update((fold(name), fold(" ".join(words))))
        if len(words) <= MOST_NAMES and all(word[0].isupper() for word in words):
            found.update(fold(word) for word in words if len(word.rstrip(".")) >= SHORTEST_NAME)
    return frozenset(found)


def cast_annotations(
    text: str, listings: Sequence[CastListing], ids: Mapping[str, str]
) -> Iterator[Annotation]:
    """The cast lists, their headings and the names in them; ``ids`` are those of the persons by name, folded."""
    for listing in listings:
        yield Annotation(
            listing.head.start, listing.parts[-1].span.end, CastList(listing.head, listing.parts)
        )
        yield Annotation(*listing.head, Head(2))
        for role in (role for part in listing.parts for role in part.roles):
            who = ids.get(fold(text[slice(*role)]))
            if who is not None:
                yield Annotation(*role, PersonName(who))


def settings(text: str, layout: Layout, listings: Sequence[CastListing], words: Words) -> Iterator[Span]:
    """The paragraphs below the cast lists that tell where the play is set: ``La scène est à Nantes.``"""
    for listing in listings:
        for line in layout.lines[listing.last : listing.last + _SETTINGS]:
            content = text[line.start : line.end]
            if is_heading(content, words):
                break
            first = [fold(part) for part in tokens(content[:LONGEST_NAME])[:3]]
            if line.gap and len(content) < LONGEST_PART and any(_is_division(part, words) for part in first):
                yield Span(line.start, line.end)


def _is_division(word: str, words: Words) -> bool:
    """Whether a word names an act or a scene, with an article or a case behind it: ``akten``."""
    return any(
        word.startswith(noun) and len(word) - len(noun) <= _LONGEST_ENDING
        for noun in words.divisions
        if len(noun) >= _LONGEST_ENDING
    )


_LONGEST_ENDING = 3
"""Letters."""
_SETTINGS = 4
"""Lines below a cast list that may tell of the scene."""


def _end(text: str, lines: Sequence[Line], first: int, words: Words) -> int:
    """Number of the line behind the last part: a heading, a direction or the first speech ends the list, and a blank
    line, unless a part stands by itself below it as the first one does.
    """
    names: set[str] = set()
    number = first
    apart = first + 1 < len(lines) and lines[first + 1].gap > 0
    while number < len(lines) and number - first < LONGEST_CAST:
        line = lines[number]
        content = text[line.start : line.end]
        if len(content) > LONGEST_PART or content[0] in "([_*#" or is_heading(content, words):
            break
        if number > first and line.gap and not (apart and _looks_like_part(content, words)):
            break
        speech = _patterns()[1].match(content)
        if speech and (fold(speech["name"]) in names or (":" in speech[0] and content[-1] in ".?!")):
            break
        if len(content.partition(",")[0]) > LONGEST_NAME and not _patterns()[0].search(content):
            break
        names.add(fold(re.split(r"[,.]", content, maxsplit=1)[0]))
        number += 1
    return number


def _looks_like_part(content: str, words: Words) -> bool:
    """Whether a line by itself is a part with its description rather than where or when the play is set."""
    name, comma, description = content.rstrip(".").partition(",")
    parts = [fold(part) for part in tokens(name)]
    if not parts or len(name) > LONGEST_NAME or not words.divisions.isdisjoint(parts[:3]):
        return False
    if ":" in content or parts[0] in words.no_speakers or ". " in description:
        return False
    return name.isupper() or (bool(comma) and not description.isupper() and len(parts) <= MOST_NAMES)


def _entries(text: str, lines: Sequence[Line]) -> list[Span]:
    """The entries: what begins in lower case goes on with the line above."""
    found: list[Span] = []
    for line in lines:
        if found and not line.gap and text[line.start].islower():
            found[-1] = Span(found[-1].start, line.end)
        else:
            found.append(Span(line.start, line.end))
    return found


def _part(text: str, span: Span) -> CastPart:
    """An entry taken apart: roles, description behind the first comma, actor behind leaders."""
    leaders = _patterns()[0].search(text, *span)
    actor = None
    end = span.end
    if leaders and leaders.start() > span.start and leaders.end() < span.end:
        end, actor = leaders.start(), Span(leaders.end(), span.end)
    several = _roles(text, Span(span.start, end))
    if several:
        return CastPart(span, several, None, actor)
    comma = text.find(", ", span.start, end)
    role = _without_stop(text, trim(text, span.start, end if comma < 0 else comma))
    described = None if comma < 0 else trim(text, comma + 1, end)
    return CastPart(span, (role,), described, actor)


def _roles(text: str, span: Span) -> tuple[Span, ...]:
    """The parts of ``Lords, Ladies, Officers and Attendants``: three nouns and more, none described."""
    found: list[Span] = []
    at = span.start
    for comma in re.finditer(r",\s+", text[span.start : span.end]):
        found.append(Span(at, span.start + comma.start()))
        at = span.start + comma.end()
    if len(found) < _FEWEST - 1:
        return ()
    last = Span(at, span.end)
    joined = re.search(rf"(?:^|\s)(?:{AND})\s+", text[last.start : last.end])
    if joined is None:
        return ()
    if joined.start():
        found.append(Span(last.start, last.start + joined.start()))
    found.append(_without_stop(text, Span(last.start + joined.end(), last.end)))
    plain = all(text[one.start].isupper() and len(text[slice(*one)].split()) < _FEWEST for one in found)
    return tuple(found) if plain else ()


_FEWEST = 3
"""Nouns of a list of parts that nothing describes; and a noun of it has fewer words."""


def _without_stop(text: str, role: Span) -> Span:
    """The name without its closing full stop, which an abbreviation keeps: ``CRANE, Esq.``"""
    if text[role.end - 1] != "." or _patterns()[2].search(text[role.start : role.end - 1]):
        return role
    return Span(role.start, role.end - 1)
