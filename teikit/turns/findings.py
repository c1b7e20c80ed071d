"""What was found in a record, as annotations."""

import re
from collections.abc import Iterator, Sequence

from teikit.model.annotation import Annotation, Certainty
from teikit.model.structure import Head
from teikit.model.text import Span, SpanIndex
from teikit.model.turn import Stage, Turn
from teikit.turns.brackets import Bracketed
from teikit.turns.extents import Extent, is_closing
from teikit.turns.headings import Headings, is_division, is_scene, is_trailer
from teikit.turns.label import is_entrance
from teikit.turns.layout import Layout
from teikit.turns.persons import Cast
from teikit.turns.stages import stage_type
from teikit.turns.words import Words

LONGEST_ENTRANCE = 160
"""Characters of the first line of a paragraph within a turn that may be a direction without brackets."""


def turn_annotations(
    text: str, turns: Sequence[Extent], named: Sequence[str], people: Cast
) -> Iterator[Annotation]:
    """The turns, in order; ``named`` are the labels by which their speakers are known."""
    for turn, name in zip(turns, named, strict=True):
        opening = turn.opening
        speaker = text[opening.name.start : opening.name.end]
        value = Turn(
            who=people.who[" ".join(name.split())],
            speaker=speaker,
            label=opening.label,
            speech=Span(min(opening.speech, turn.end), turn.end),
            number=opening.number,
            time=clock(text[slice(*opening.time)]) if opening.time else None,
            time_span=opening.time,
            extent=Span(opening.start, turn.whole) if turn.whole > turn.end else None,
        )
        if name == speaker:
            yield Annotation(opening.start, turn.end, value)
        else:
            yield Annotation(opening.start, turn.end, value, Certainty.MEDIUM, f"“{speaker}” has the floor")


def heading_annotations(
    text: str, layout: Layout, headings: Headings, turns: Sequence[Extent], words: Words
) -> Iterator[Annotation]:
    """The headings between the turns, in order: acts (level 2), the scenes in them (3), items of an agenda (2).

    Before the first turn and behind the last only acts and scenes count: a list of contents may stand there.
    """
    found: list[Span] = []
    ends = {turn.opening.start: turn.whole for turn in turns}
    first, last = turns[0].opening.start, turns[-1].opening.start
    spoken_to = -1
    for number, line in enumerate(layout.lines):
        spoken_to = max(spoken_to, ends.get(line.start, -1))
        if line.start < spoken_to or line.start in ends:
            continue
        between = first < line.start < last
        if number not in (headings.lines if between else headings.divisions):
            continue
        if not _is_setting(text[line.start : line.end]):
            found.append(Span(line.start, line.end))
    acts = any(
        is_division(text[slice(*span)], words) and not is_scene(text[slice(*span)], words) for span in found
    )
    for span in found:
        level = 3 if acts and is_scene(text[slice(*span)], words) else 2
        yield Annotation(span.start, span.end, Head(level))


def trailer_annotations(
    text: str, layout: Layout, turns: Sequence[Extent], words: Words
) -> Iterator[Annotation]:
    """The lines that close a play or an act, in order."""
    spoken_to = turns[0].opening.start
    ends = {turn.opening.start: turn.whole for turn in turns}
    for line in layout.lines:
        spoken_to = max(spoken_to, ends.get(line.start, -1))
        if line.start >= spoken_to and is_trailer(text[line.start : line.end], words):
            yield Annotation(line.start, line.end, Head(2, closes=True))


def _is_setting(line: str) -> bool:
    """Whether the word of a scene opens its description: ``SCENE. – A garden.``"""
    return re.match(r"[^\W\d_]+\s?(?:\.\s?[–—-]|[–—]|\.\s+[^\W\d]+\s[^\W\d])", line) is not None


def stage_annotations(
    text: str,
    layout: Layout,
    headings: Headings,
    turns: Sequence[Extent],
    directions: Sequence[Bracketed],
    words: Words,
    play: bool,
) -> list[Annotation]:
    """The stage directions and interjections, in order, also those that are not in brackets."""
    found: dict[int, Span] = {}
    for turn in turns:
        if (aside := turn.opening.aside) is not None:
            stop = turn.opening.name.end < aside.start and text[aside.end : aside.end + 1] == "."
            found[aside.start] = Span(aside.start, aside.end + stop)
    for direction in directions:
        found.setdefault(direction.start, Span(direction.start, direction.end))
    if play and layout.spaced:
        spans = list(_without_brackets(text, layout, headings, turns, words))
        paragraphs = SpanIndex(spans)
        found = {
            start: span
            for start, span in found.items()
            if not paragraphs.holds(start)  # "_Enter_ HORATIO."
        } | {span.start: span for span in spans}
    return [
        Annotation(*span, Stage(stage_type(text[span.start : span.end].strip("()[]_（）【】. "), words)))
        for _, span in sorted(found.items())
    ]


def _without_brackets(
    text: str, layout: Layout, headings: Headings, turns: Sequence[Extent], words: Words
) -> Iterator[Span]:
    """Paragraphs of a play that nobody speaks: below the heading of a scene, behind the last word, or an entrance."""
    ends = {turn.opening.start: turn.whole for turn in turns}
    spoken_to = -1
    begun = False
    block: Span | None = None
    for number, line in enumerate(layout.lines):
        if line.gap and block is not None:
            yield block
            block = None
        if block is not None:
            block = Span(block.start, line.end)
            continue
        content = text[line.start : line.end]
        if line.start in ends:
            begun, spoken_to = True, ends[line.start]
        elif number in headings.lines:
            begun = True
            if number in headings.divisions and _is_setting(content):
                block = Span(line.start, line.end)
        elif not begun or not line.gap or content[0] in "([":
            continue
        elif is_trailer(content, words) or (
            is_closing(content, words) and stage_type(content, words) is None
        ):
            continue  # "THE END" is no direction, "CURTAIN" is
        elif line.start >= spoken_to or (len(content) < LONGEST_ENTRANCE and is_entrance(content, words)):
            block = Span(line.start, line.end)
    if block is not None:
        yield block


def clock(stamp: str) -> str | None:
    """A time stamp as ``HH:MM:SS`` with its fraction; hours that are left out are none.

    >>> clock("12:31"), clock("1:02:03,5")
    ('00:12:31', '01:02:03.5')
    """
    match = re.fullmatch(r"\D?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,-](\d{1,3}))?\D?", stamp.strip())
    if match is None:
        return None
    hours, minutes, seconds, fraction = match.groups()
    return f"{int(hours or 0):02}:{int(minutes):02}:{seconds}" + (f".{fraction}" if fraction else "")
