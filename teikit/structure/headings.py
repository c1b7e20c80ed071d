"""Is this block a heading?"""

import itertools
import re
from collections.abc import Sequence

from teikit.model.annotation import Annotation
from teikit.model.normalised_date import NormalisedDate
from teikit.model.text import Span
from teikit.structure.blocks import LIST_MARKER, Block, BlockKind, stands_alone
from teikit.structure.words import BYLINE, END, KIND, LETTERHEAD, SUBJECT, heading_word

_LONGEST = 120
"""Characters of a line of a heading."""
_MARKDOWN = re.compile(r"#{1,6}[ \t]+(?=\S)")
_LETTERSPACED = re.compile(r" (?<=[^\W\d_] )(?:[^\W\d_] ){2}[^\W\d_]\b")
"""The last letters of such a word."""
_LOWER_CASE = re.compile(r"[a-zà-öø-ÿа-я]")
_NUMBERED = re.compile(r"(?:\d{1,3}|[IVXLC]{1,6}|[A-Z]|§ ?\d+)[.)]?\s+(?P<words>[^\W\d_][^\n]*)")
_FILE_NUMBER = re.compile(r"(?:\bNo\.|\bNr\.|№|\bN°|\bRef\b)\s*:?\s*\S*\d", re.I)
_LABELLED = re.compile(r"[^\W\d_][\w ()]{1,30}:[ \t]*\S")
_ADDRESSING = frozenset({"To", "TO", "An", "À", "A", "Do", "Dla", "Al", "Aan", "Till", "Til"})
"""Words alone on a line above an address."""
_VALUE = re.compile(r":\s*\S")
_COUNTED = re.compile(r"(?P<n>\d{1,2})[.)]\s+(?P<words>[^\W\d_a-zа-яё][^\n]{1,70})")
_MOST_WORDS = 9
_LONG_LINE = 40
"""Characters."""
_LONGEST_SUBJECT = 500
"""Characters."""
_VISIBLE = re.compile(r"\S")
_SENTENCE = re.compile(r"[a-zà-ÿа-я]{2,}[.;,]$|[.!?…]$")


def markdown_heading(text: str, block: Block) -> Span | None:
    """The words of a heading in Markdown, behind its ``#``; ``None`` for any other block."""
    marks = _MARKDOWN.match(text, *block.lines[0])
    if marks is None or len(block.lines) > 1:
        return None
    return Span(marks.end(), block.span.end)


def _is_capitals(words: str) -> bool:
    if _LOWER_CASE.search(words):
        return False
    letters = "".join(filter(str.isalpha, words))
    return len(letters) >= 3 and letters.upper() == letters and letters.lower() != letters


def _lines(text: str, block: Block) -> list[str]:
    return [text[line.start : line.end] for line in block.lines]


_PARTICIPLE = re.compile(r"[a-zà-öø-ÿа-я]{4,}\s")


def goes_on_with_title(text: str, free: list[Block], index: int, dates: Sequence[Annotation]) -> bool:
    """Whether a line is that of a title which tells when what it names took place: ``taken between 3 and 9 May 1936``.

    It begins with a small letter, as no sentence and no dateline does.
    """
    return (
        bool(dates)
        and _PARTICIPLE.match(text, *free[index].span) is not None
        and is_title(text, free, index, ())
    )


def is_title(text: str, free: list[Block], index: int, dates: Sequence[Annotation]) -> bool:
    """Whether a block near the top may be the title or a part of it: short lines that are no sentence, label,
    letterhead or byline, with something after them.
    """
    block = free[index]
    rows = _lines(text, block)
    if (
        block.kind not in (BlockKind.PARAGRAPH, BlockKind.LINES)
        or len(rows) > 4
        or not _VISIBLE.search(text, block.span.end)
    ):
        return False
    if any(len(row) > _LONGEST or row[:1] in "[(" for row in rows) or not stands_alone(text, block):
        return False
    if heading_word().match(rows[0]) and not any(":" in row for row in rows):
        return not rows[-1].endswith((",", ";", "?"))
    if (
        (LETTERHEAD.match(rows[0]) and not KIND.match(rows[0]))
        or BYLINE.fullmatch(rows[0])
        or rows[0] in _ADDRESSING
    ):
        return False
    if any(":" in row or "：" in row or "   " in row or _FILE_NUMBER.search(row) for row in rows):
        return False
    if all(_is_capitals(row) for row in rows):
        return True
    stated = sum(date.end - date.start for date in dates)
    below_capitals = len(rows) > 1 and _is_capitals(rows[0])
    if (
        rows[-1].endswith((".", ",", ";", "?", "!")) and not below_capitals
    ) or 2 * stated > block.span.end - block.span.start:
        return False
    first = rows[0][:1]
    if first.isalpha() and not first.isupper() and not first.islower():
        # A script without capitals; its sentences have signs of their own.
        return rows[-1][-1] not in "。、，；：？！।؟،"
    return first.isupper() or first.islower()


def ends_title(text: str, block: Block, dates: Sequence[Annotation]) -> bool:
    """Whether a title ends with this block: it states the date, or what follows is another thing."""
    stated = (date.value for date in dates)
    has_day = any(isinstance(value, NormalisedDate) and len(value.first or "") >= 10 for value in stated)
    return has_day or text[block.span.start : block.span.end].endswith(":")


def is_prose(text: str, block: Block) -> bool:
    """Whether a block is running text, behind which no title comes."""
    words = text[block.span.start : block.span.end]
    first = text[block.lines[0].start : block.lines[0].end]
    return len(words) > 200 or (len(words) > 80 and words.rstrip()[-1:] in ".!?" and not _is_capitals(first))


def is_subject(text: str, free: list[Block], index: int) -> bool:
    """Whether a block is a subject line on its own, not one of several labelled lines."""
    block = free[index]
    if not SUBJECT.match(text, *block.lines[0]) or not stands_alone(text, block):
        return False
    if len(block.lines) > 3 or block.span.end - block.span.start > _LONGEST_SUBJECT:
        return False
    neighbours = free[max(0, index - 1) : index] + free[index + 1 : index + 2]
    return not any(_LABELLED.match(text, *line) for neighbour in neighbours for line in neighbour.lines[:1])


def end_of_subject(text: str, block: Block) -> int:
    """Where a subject ends: before the line that has a label of its own, ``Reference:``."""
    ends = [line.end for line in block.lines]
    labelled = (number for number, line in enumerate(block.lines) if number and _LABELLED.match(text, *line))
    return ends[next(labelled, len(ends)) - 1]


def is_heading(text: str, free: list[Block], index: int) -> bool:
    """Whether a block within the text is a heading: alone, short, in capitals, numbered, or with a heading's word."""
    block = free[index]
    rows = _lines(text, block)
    words = " ".join(rows)
    if END.fullmatch(words):
        return True
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.LINES) or len(rows) > 2 or index + 1 >= len(free):
        return False
    if len(words) > _LONGEST or rows[0][:1] in "[(" or not stands_alone(text, block) or _VALUE.search(words):
        return False
    if index < 3 and LETTERHEAD.match(words):
        return False
    if len(words) < 60 and _LETTERSPACED.search(words):
        return True
    if words.endswith(":") and any(
        _LABELLED.match(text, *line)
        for neighbour in free[max(0, index - 1) : index]
        for line in neighbour.lines[:1]
    ):
        return False
    if _is_capitals(words) and len(words.split()) <= 12 and not words.endswith((",", ";")):
        return True
    if heading_word().fullmatch(words) and not _SENTENCE.search(words):
        return len(words.split()) <= 13
    numbered = _NUMBERED.fullmatch(words)
    if numbered:
        return (
            len(numbered["words"].split()) <= 10
            and not words.endswith((".", ";", ",", ":", "?"))
            and numbered["words"][:1].isupper()
            and _prose_follows(text, free, index)
        )
    return False


def numbered_headings(text: str, free: Sequence[Block]) -> dict[int, Span]:
    """First lines of blocks that are headings, by the number of their block: ``1. Minutes``, the text right below.

    They are believed where two of them at least count up, and each is short, no sentence, and over running text.
    """
    found: list[tuple[int, int, Span]] = []
    for index, block in enumerate(free):
        match = _COUNTED.fullmatch(text, *block.lines[0]) if len(block.lines) > 1 else None
        if match is None or block.kind not in (BlockKind.PARAGRAPH, BlockKind.LINES):
            continue
        below = text[slice(*block.lines[1])]
        if (
            len(match["words"].split()) > _MOST_WORDS
            or match["words"][-1] in ".,;:?!-"
            or below[:1].islower()
        ):
            continue
        if LIST_MARKER.match(below) is None and (len(below) > _LONG_LINE or below.endswith(".")):
            found.append((index, int(match["n"]), block.lines[0]))
    runs = itertools.groupby(enumerate(found), lambda one: one[1][1] - one[0])
    return {
        index: line
        for _, run in runs
        for members in [list(run)]
        if len(members) > 1
        for _, (index, _, line) in members
    }


def _prose_follows(text: str, free: list[Block], index: int) -> bool:
    """What follows is no further numbered line: else both are items of a list."""
    following = free[index + 1]
    return _NUMBERED.match(text, *following.lines[0]) is None
