"""What was found in a record, as annotations."""

import re
from collections.abc import Iterator, Sequence

from teikit.model.annotation import Annotation
from teikit.model.text import Span
from teikit.model.turn import Stage, Turn
from teikit.turns.brackets import Bracketed
from teikit.turns.extents import Extent
from teikit.turns.headings import is_heading
from teikit.turns.label import ENTRANCES
from teikit.turns.layout import Layout
from teikit.turns.persons import Cast
from teikit.turns.stages import stage_type
from teikit.turns.words import Words, fold


def turn_annotations(text: str, turns: Sequence[Extent], people: Cast) -> Iterator[Annotation]:
    """The turns, in order."""
    for turn in turns:
        opening = turn.opening
        speaker = text[opening.name.start : opening.name.end]
        value = Turn(
            who=people.who[" ".join(speaker.split())],
            speaker=speaker,
            label=opening.label,
            speech=Span(min(opening.speech, turn.end), turn.end),
            number=opening.number,
            time=clock(text[slice(*opening.time)]) if opening.time else None,
            time_span=opening.time,
            extent=Span(opening.start, turn.whole) if turn.whole > turn.end else None,
        )
        yield Annotation(opening.start, turn.end, value)


def stage_annotations(
    text: str,
    layout: Layout,
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
        for span in _without_brackets(text, layout, turns, words):
            found.setdefault(span.start, span)
    return [
        Annotation(*span, Stage(stage_type(text[span.start : span.end].strip("()[]_（）【】. "), words)))
        for _, span in sorted(found.items())
    ]


def _without_brackets(text: str, layout: Layout, turns: Sequence[Extent], words: Words) -> Iterator[Span]:
    """Paragraphs of a play that nobody speaks: below the heading of a scene, behind the last word, or an entrance."""
    ends = {turn.opening.start: turn.whole for turn in turns}
    spoken_to = -1
    begun = False
    block: Span | None = None
    for line in layout.lines:
        if line.gap and block is not None:
            yield block
            block = None
        if block is not None:
            block = Span(block.start, line.end)
            continue
        content = text[line.start : line.end]
        if line.start in ends:
            begun, spoken_to = True, ends[line.start]
        elif is_heading(content, words):
            begun = True
        elif not begun or not line.gap or content[0] in "([_":
            continue
        elif line.start >= spoken_to or fold(content.partition(" ")[0]) in ENTRANCES:
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
