"""How far a turn reaches.

A turn runs to the next label, to the heading of the next act, scene or item, or to the formula that closes the
record. Interjections and stage directions on lines of their own behind the last word belong to it in the tree, but
nobody speaks them: the turn's own span ends before them unless the record prints them into the sentences.
"""

from collections import Counter
from collections.abc import Sequence, Set
from typing import NamedTuple

from teikit.model.text import Span
from teikit.turns.brackets import Bracketed
from teikit.turns.convention import Opening
from teikit.turns.headings import Headings, is_trailer
from teikit.turns.layout import Layout
from teikit.turns.words import Words, fold

SENTENCE_END = frozenset('.?!…:;"”»)]–—-。？！」』’·')


CHAT_END = "@End"
"""What closes a transcript in CHAT."""


class Extent(NamedTuple):
    """A turn in the text."""

    opening: Opening
    end: int
    """Offset behind the last word."""
    whole: int
    """Offset behind the stage directions on lines of their own that follow."""


def extents(
    text: str,
    layout: Layout,
    headings: Headings,
    openings: Sequence[Opening],
    stages: Sequence[Bracketed],
    words: Words,
    play: bool,
    listed: Set[int] = frozenset(),
) -> list[Extent]:
    """The turns that the openings begin, in order; ``stages`` are the stage directions, in order, ``listed`` the
    numbers of the lines of cast lists, in which nobody speaks.
    """
    lines = layout.lines
    own = {stage.start: stage for stage in stages if stage.alone}
    within = play or _printed_into_sentences(text, layout, own, {opening.line for opening in openings})
    usual = Counter(lines[opening.line].gap for opening in openings[1:]).most_common(1)
    usual_gap = max(1, usual[0][0]) if usual else 1
    found: list[Extent] = []
    for index, opening in enumerate(openings):
        following = openings[index + 1].line if index + 1 < len(openings) else len(lines)
        last = opening.line
        for number in range(opening.line + 1, following):
            if number in listed:
                break
            if _ends_turn(text, layout, headings, number, following, usual_gap, words):
                # The chair that says "The sitting is closed." below its label has no other words.
                spoken = last > opening.line or lines[last].end > opening.speech
                if spoken or not is_closing(text[slice(*lines[number][:2])], words):
                    break
            last = number
        whole = max(lines[last].end, opening.label.end)
        end = whole
        while True:
            trailing = _trailing(lines, last, own)
            if trailing is None or trailing.start <= opening.speech:
                break
            number = _line_at(lines, last, trailing.start)
            if within and not lines[number].gap:
                break
            last = number - 1
            end = max(lines[last].end, opening.label.end)
        found.append(Extent(opening, end, whole))
    return found


def _trailing(
    lines: Sequence[Span | tuple[int, int, int]], last: int, own: dict[int, Bracketed]
) -> Bracketed | None:
    """The stage direction that ends where line ``last`` ends and has its lines to itself."""
    number = last
    while number >= 0 and last - number < 40:
        stage = own.get(lines[number][0])
        if stage is not None:
            return stage if stage.end >= lines[last][1] - 1 else None
        number -= 1
    return None


def _line_at(lines: Sequence[Span | tuple[int, int, int]], last: int, start: int) -> int:
    number = last
    while lines[number][0] > start:
        number -= 1
    return number


def _printed_into_sentences(text: str, layout: Layout, own: dict[int, Bracketed], labels: set[int]) -> bool:
    """Whether most stage directions on lines of their own interrupt a sentence: the line above does not end one."""
    interrupting = total = 0
    for number, (above, line) in enumerate(zip(layout.lines, layout.lines[1:], strict=False)):
        if line.start in own and number not in labels and text[above.start] not in "([_":
            total += 1
            interrupting += text[above.end - 1] not in SENTENCE_END
    return total > 1 and interrupting > 0.6 * total


def _ends_turn(
    text: str, layout: Layout, headings: Headings, number: int, following: int, usual_gap: int, words: Words
) -> bool:
    """Whether the line cannot belong to the turn above it."""
    line = layout.lines[number]
    if layout.spaced:
        if not line.gap:
            return number + 2 >= len(layout.lines) and is_closing(text[line.start : line.end], words)
        if line.gap > usual_gap:
            return True
    content = text[line.start : line.end]
    if number in headings.lines:
        if content[0].isalpha():
            return True
        return number + 1 >= following or text[layout.lines[number + 1].start] in "([_"
    if content == CHAT_END or (layout.spaced and is_trailer(content, words)):
        return True
    if layout.spaced and content.isupper() and len(content) < 80 and content[-1] not in '.!?…)]»”"':
        alone = number + 1 == len(layout.lines) or layout.lines[number + 1].gap
        return bool(alone)
    return (layout.spaced or content[0] in "[(") and is_closing(content, words)


def is_closing(content: str, words: Words) -> bool:
    """Whether a line closes the record: ``The meeting was adjourned at noon.``, ``CURTAIN``."""
    if content == CHAT_END:
        return True
    if not words.closings.may_begin(content):
        return False
    folded = fold(content[:80])
    if folded in words.closings:
        return True
    parts = folded.split(" ")
    if parts[0] in words.closings and len(parts) > 1 and parts[1][:1].isdigit() and len(content) < 60:
        return True  # "Sluiting 12.05 uur."
    return any(fold(" ".join(parts[:length])) in words.closings for length in range(2, 6))
