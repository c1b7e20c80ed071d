"""Is this block the address of whom a letter goes to: name, office, street, town above the salutation?"""

import re

from teikit.structure.blocks import Block, BlockKind
from teikit.structure.words import ADDRESSEE

_FEWEST, _MOST = 2, 7
"""Lines."""
_LONGEST_LINE = 60
"""Characters."""
_HOUSE = re.compile(
    r"(?:\d{1,4}[a-z]?,?\s+[^\W\d_][^\n]*"
    r"|[^\n]*[^\W\d_.]\.?,?\s+(?:nr\.?\s?|no\.?\s?|n°\s?)?\d{1,4}[a-z]?\b[^\n]{0,20})",
    re.I,
)
"""A street with its number."""
_SENTENCE = re.compile(r"[a-zà-ÿа-я]{4,}[.!?;:]$")


def is_address(text: str, block: Block) -> bool:
    """Whether short lines begin with a person's title, or hold a house's number, and none of them is a sentence."""
    rows = [text[line.start : line.end] for line in block.lines]
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.LINES) or not _FEWEST <= len(rows) <= _MOST:
        return False
    if any(len(row) > _LONGEST_LINE or ": " in row or _SENTENCE.search(row) for row in rows):
        return False
    if any(row[:1].islower() or row[:1] in "[(" for row in rows):
        return False
    return ADDRESSEE.match(rows[0]) is not None or any(_HOUSE.fullmatch(row) for row in rows[1:])
