"""The search for turns, for any convention."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from teikit import catalogue
from teikit.model.annotation import Annotation
from teikit.model.editorial import Note
from teikit.model.person import Person
from teikit.model.text import Span, SpanIndex
from teikit.model.turn import Stage, Turn
from teikit.turns.brackets import Bracketed, bracketed
from teikit.turns.captions import CaptionTurn, caption_turns, comments
from teikit.turns.cast_lists import callable_names, cast_annotations, cast_lists, settings
from teikit.turns.choice import choose
from teikit.turns.convention import Convention
from teikit.turns.doubts import without_doubtful
from teikit.turns.evidence import Evidence
from teikit.turns.extents import extents
from teikit.turns.findings import (
    heading_annotations,
    stage_annotations,
    trailer_annotations,
    turn_annotations,
)
from teikit.turns.floor import speakers
from teikit.turns.headings import read_headings
from teikit.turns.layout import Layout, read_layout
from teikit.turns.participants import participants
from teikit.turns.persons import cast
from teikit.turns.stages import is_play, stage_type, stages, unclosed, without_brackets
from teikit.turns.stamps import stamped
from teikit.turns.words import Words, fold, words


@dataclass(frozen=True, slots=True)
class TurnContext:
    """What is known about a record before its speakers are looked for."""

    languages: tuple[str, ...] = ()
    """BCP 47 codes of the languages of the record; empty: not known."""
    convention: str | None = None
    """Name of the convention that the user prescribes; ``None``: it is found."""
    persons: tuple[Person, ...] = ()
    """Persons of the authority file, of an edited persons table, of the record's list of participants."""


@dataclass(frozen=True, slots=True)
class Turns:
    """Who speaks in a record."""

    annotations: tuple[Annotation, ...] = ()
    """Turns, stage directions and the headings that end turns, in the order of the text."""
    persons: tuple[Person, ...] = ()
    """One person for each speaker, in the order of their first turn."""
    convention: str | None = None
    """Name of the convention; ``None``: nobody speaks in turn."""
    reason: str = ""
    """Why this convention, or why none, for ``-v``."""


class UnknownConventionError(ValueError):
    """A convention was asked for that has no module."""


@cache
def conventions() -> Mapping[str, Convention]:
    """All conventions by name."""
    import teikit.turns.conventions as folder

    return catalogue.collect(folder, "CONVENTION", lambda convention: str(convention.name))


CAPTIONS = "captions"
"""Name of the convention of WebVTT and SubRip files."""


def recognise(text: str, context: TurnContext = TurnContext()) -> Turns:
    """Who speaks in ``text``, the body of a record.

    Offsets are those of ``text``. A record in which nobody speaks in turn gives no turns; ``reason`` says why.
    Raises :class:`UnknownConventionError` if the convention prescribed does not exist.
    """
    layout = read_layout(text)
    vocabulary = words(context.languages)
    if context.convention in (None, CAPTIONS) and (spoken := caption_turns(text)):
        return _of_captions(text, layout, spoken, vocabulary, context)
    candidates = tuple(conventions().values())
    if context.convention is not None:
        if context.convention not in conventions():
            known = ", ".join(conventions())
            raise UnknownConventionError(f"no convention {context.convention!r}; there are: {known}")
        candidates = (conventions()[context.convention],)
    listings = cast_lists(text, layout, vocabulary)
    parts = callable_names(text, listings)
    names = _known_names(context.persons) | parts
    listed_lines = frozenset(number for listing in listings for number in range(listing.first, listing.last))
    headings = read_headings(text, layout, vocabulary)
    evidence = Evidence(text, layout, vocabulary, names, headings, listed_lines)
    choice = choose(candidates, evidence, forced=context.convention is not None)
    openings = stamped(text, without_doubtful(text, choice.openings, vocabulary, parts))
    if not openings:
        listed = participants(text, layout, len(text), vocabulary, context.persons, listings)
        return Turns(persons=(*context.persons, *listed) if listed else (), reason=choice.reason)
    marks = bracketed(text, 0, len(text))
    play = bool(listings) or is_play(text, openings, marks, evidence.divisions)
    listed_parts = SpanIndex(Span(listing.head.start, listing.parts[-1].span.end) for listing in listings)
    outside = [mark for mark in marks if not listed_parts.holds(mark.start)]
    directions = stages(text, layout, openings, outside, vocabulary, play)
    if play:
        directions = _with_unclosed(directions, unclosed(text, directions))
    if not directions:
        directions = without_brackets(text, layout, openings, vocabulary)
    turns = extents(text, layout, headings, openings, directions, vocabulary, play, listed_lines)
    named = speakers([text[slice(*turn.opening.name)] for turn in turns], vocabulary)
    listed = participants(text, layout, openings[0].start, vocabulary, context.persons, listings)
    people = cast(named, vocabulary, (*context.persons, *listed))
    annotations = [
        *turn_annotations(text, turns, named, people),
        *heading_annotations(text, layout, headings, turns, vocabulary),
        *(trailer_annotations(text, layout, turns, vocabulary) if play else ()),
        *cast_annotations(text, listings, _ids(people.persons)),
        *(Annotation(*span, Stage()) for span in settings(text, layout, listings, vocabulary)),
        *stage_annotations(text, layout, headings, turns, directions, vocabulary, play),
    ]
    annotations.sort(key=lambda annotation: (annotation.start, -annotation.end))
    return Turns(tuple(annotations), people.persons, choice.convention, choice.reason)


def _known_names(persons: Sequence[Person]) -> frozenset[str]:
    """The names of persons known, folded, also with the forename first: ``Holt, Anna`` is ``Anna Holt``."""
    names: set[str] = set()
    for person in persons:
        for name in (person.name, *person.variants):
            surname, comma, forename = name.partition(", ")
            names.update((fold(name), fold(f"{forename} {surname}" if comma else name)))
    return frozenset(names)


def _with_unclosed(directions: Sequence[Bracketed], found: Sequence[Bracketed]) -> list[Bracketed]:
    """The directions with those that are left open, in which others may stand: ``[_A knock._``"""
    opened = SpanIndex(Span(other.start, other.end) for other in found)
    return sorted([*(one for one in directions if not opened.holds(one.start)), *found])


def _ids(persons: Sequence[Person]) -> Mapping[str, str]:
    """The ids of persons by their names, folded."""
    return {fold(name): person.id for person in persons for name in (person.name, *person.variants)}


def _of_captions(
    text: str, layout: Layout, spoken: Sequence[CaptionTurn], vocabulary: Words, context: TurnContext
) -> Turns:
    """The turns of captions, whose cues tell where each begins."""
    named = [text[slice(*turn.name)] for turn in spoken]
    people = cast(named, vocabulary, context.persons)
    annotations = [Annotation(*span, Note("editorial")) for span in comments(text)]
    for turn, speaker in zip(spoken, named, strict=True):
        who = people.who[" ".join(speaker.split())]
        speech = Span(min(turn.speech, turn.end), turn.end)
        value = Turn(who, speaker, turn.label, speech, time=turn.time)
        annotations.append(Annotation(turn.start, turn.end, value))
    starts = [turn.start for turn in spoken]
    for mark in bracketed(text, 0, len(text)):
        within = bisect_right(starts, mark.start) - 1
        if mark.mark in "([" and within >= 0 and mark.start < spoken[within].end:
            kind = stage_type(text[mark.start + 1 : mark.end - 1], vocabulary)
            if kind is not None or text[mark.start + 1 : mark.start + 2].islower():
                annotations.append(Annotation(mark.start, mark.end, Stage(kind)))
    annotations.sort(key=lambda annotation: (annotation.start, -annotation.end))
    return Turns(tuple(annotations), people.persons, CAPTIONS, f"captions with {len(spoken)} named cues")
