"""Is this line a dateline: a place and a date, or a date alone?"""

import re
from collections.abc import Iterator, Sequence

from teikit.model.annotated import Annotated
from teikit.model.annotation import Annotation
from teikit.model.normalised_date import NormalisedDate
from teikit.model.text import Span, trim
from teikit.structure.blocks import Block, BlockKind
from teikit.structure.words import heading_word

_LONGEST = 95
"""Characters; a longer line is prose."""
_COLUMN = re.compile(r"(?<=\S)[ \t]{3,}(?=\S)")
_SMALL_WORDS = frozenset(
    word
    for words in (
        "den der des am im in dem zu le la les ce à de du d il lo al el en a",
        "an at on the of day days inst date dated dne dnia v w z u på den г. года и i",
    )
    for word in words.split()
)
_ADDRESS_WORD = re.compile(r"[^\W_][\w.'’-]*[.,;:]*|\d+[a-z]?[.,]*|[.,;:/()–—-]+")


def _full_dates(dates: Annotated, span: Span) -> list[Annotation]:
    """Dates within a span that state at least a month."""
    return [
        date
        for date in dates.within(span)
        if isinstance(date.value, NormalisedDate)
        and any(
            len(value) >= 7
            for value in (date.value.when, date.value.from_, date.value.not_before)
            if value is not None
        )
    ]


def _rest_is_place(text: str, line: Span, date: Annotation) -> bool:
    """Whether what stands beside the date is a place: a few capitalised words, numbers, small words."""
    if re.search(r"[^\W\d_]\s*:", text[line.start : date.start]):
        return False  # "Dated: …", "Period: …": a labelled value
    if heading_word().match(text, line.start, line.end):
        return False  # "Session of 3 May": a heading
    before = text[line.start : date.start].split()
    after = text[date.end : line.end].strip(" .,;:()")
    if after and not re.fullmatch(r"(?:г\.?|года|r\.|\d{1,2}[.:]\d\d.*|at .{1,20}|[^\W\d_]\w+)", after):
        return False
    if len(before) > 8:
        return False
    return all(
        _ADDRESS_WORD.fullmatch(word) is not None
        and (
            word[0].isupper()
            or word[0].isdigit()
            or word.strip(".,;:").casefold() in _SMALL_WORDS
            or not word[0].isalpha()
        )
        for word in before
    )


def is_date_alone(text: str, block: Block, dates: Annotated) -> bool:
    """Whether a block is one line that is nothing but a date."""
    if len(block.lines) != 1:
        return False
    found = _full_dates(dates, block.span)
    if not found:
        return False
    rest = text[block.span.start : found[0].start] + text[found[-1].end : block.span.end]
    return not rest.strip(" .,;:()[]")


def is_dateline(text: str, block: Block, dates: Annotated, *, top: bool, bottom: bool) -> Iterator[Span]:
    """The datelines of a block: one at most for each of its lines, joined with the address lines above at the top."""
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.LINES) or len(block.lines) > 5:
        return
    if not dates.within(block.span) or not (top or bottom or is_date_alone(text, block, dates)):
        return
    for number, line in enumerate(block.lines):
        if line.end - line.start > 2 * _LONGEST:
            return
        found = _full_dates(dates, line)
        if not found:
            continue
        column = _last_column(text, line)
        if column.end - column.start > _LONGEST or not column.start <= found[0].start:
            continue
        if not _rest_is_place(text, column, found[0]) and not is_date_alone(text, block, dates):
            continue
        start = column.start
        if column.start == line.start and number > 0 and top and _is_address(text, block.lines[:number]):
            start = block.lines[0].start
        yield Span(start, column.end)


def _last_column(text: str, line: Span) -> Span:
    """The last of several columns that wide gaps separate."""
    start = line.start
    for gap in _COLUMN.finditer(text, line.start, line.end):
        start = gap.end()
    return trim(text, start, line.end)


def _is_address(text: str, above: Sequence[Span]) -> bool:
    """Lines above a date that state where: short, no sentence, no label."""
    return all(
        line.end - line.start <= 60
        and ":" not in text[line.start : line.end]
        and "," in text[line.start : line.end]
        for line in above
    )
