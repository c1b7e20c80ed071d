"""What a record of speeches tells in its own voice: that the House met, rose, read the minutes, called a witness.

ParlaMint and ISO 24624 have it as a note between the speeches, of type ``narrative``. What is said here by phrases of
sittings alone; a paragraph behind such a one belongs to it until the first speech.
"""

import re
from collections.abc import Sequence
from functools import cache

from teikit.model.text import Span
from teikit.structure.blocks import Block, BlockKind
from teikit.structure.words import SITTINGS

_LONGEST = 400
"""Characters; a longer paragraph is an account, and not a remark between speeches."""
_LABEL = re.compile(r"[^\n:]{1,40}:\s")


@cache
def _phrases() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{phrases})" for phrases in SITTINGS.values()), re.I)


def narratives(text: str, free: Sequence[Block], speeches: Sequence[Span]) -> list[int]:
    """Numbers of the blocks that tell of a sitting, among blocks outside of the speeches.

    None where most of the text is no speech: such minutes tell everything in their own voice.
    """
    if not speeches or 2 * sum(span.end - span.start for span in speeches) < len(text.strip()):
        return []
    found: list[int] = []
    first, last = speeches[0].start, speeches[-1].end
    for index, block in enumerate(free):
        words = text[slice(*block.span)]
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.LINES) or len(words) > _LONGEST:
            continue
        if words[-1] in ",;:":
            continue
        phrase, label = _phrases().search(words), _LABEL.match(words)
        if label and not (phrase and phrase.start() < label.end()):
            continue
        goes_on = (
            bool(found)
            and words[-1] in ".)"
            and found[-1] == index - 1
            and first - block.span.end < last - first
            and _is_adjacent(text, free[index - 1].span, block.span)
            and block.span.start < last
        )
        if phrase or goes_on:
            found.append(index)
    return found


def _is_adjacent(text: str, one: Span, other: Span) -> bool:
    return not text[one.end : other.start].strip()
