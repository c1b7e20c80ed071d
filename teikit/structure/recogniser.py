"""Text and its dates to headings, datelines, salutations, signatures, classifications, distribution lists."""

import re
from collections.abc import Iterator, Sequence

from teikit.model.annotated import Annotated
from teikit.model.annotation import Annotation
from teikit.model.editorial import Note
from teikit.model.normalised_date import NormalisedDate
from teikit.model.structure import Dateline, Head, Salute, Segment, Signed
from teikit.model.text import Span
from teikit.structure.addresses import is_address
from teikit.structure.blocks import Block, BlockKind, Lineation, blank_lines_before, blocks, lineation
from teikit.structure.datelines import is_date_alone, is_dateline
from teikit.structure.headings import (
    end_of_subject,
    ends_title,
    goes_on_with_title,
    is_heading,
    is_prose,
    is_subject,
    is_title,
    markdown_heading,
    numbered_headings,
)
from teikit.structure.sittings import narratives
from teikit.structure.words import (
    APPARATUS,
    BYLINE,
    CLOSING,
    COPY,
    DISTRIBUTION,
    DISTRIBUTION_LINE,
    END,
    OPENING,
    POSTSCRIPT,
    SIGNED_LABEL,
    SIGNING,
    classification,
)

_TOP = 14
"""Blocks at the head of a document in which its opener stands."""
_LONGEST_TITLE = 4
"""Blocks behind the first."""
_LONGEST_APPARATUS = 600
"""Characters."""
_LONGEST_LINE = 95
"""Characters; a longer line is prose."""
_NAME = re.compile(r"[(/\[]?\s*(?:[^\W\d_a-zа-яё][\w.’'-]*+,?\s*){1,7}[)/\].,]?")
"""Words are taken whole: in capitals, any letter might begin the next one."""
_SLASHED = re.compile(r"/[^/\n]{3,40}/")
_BRACKETED = re.compile(r"[(/][^()/\n]{3,40}[)/]")
_SIGNATURE_LEFT_OUT = re.compile(r"\[(?:\w+ )?(?:signature|podpis|подпись|unterschrift|signed)", re.I)
_OFFICE = re.compile(r"[^\n.;!?]{2,70}[.,]?")


def recognise(
    text: str, dates: Sequence[Annotation], speeches: Sequence[Span] = (), taken: Sequence[Span] = ()
) -> list[Annotation]:
    """Annotations of the document's parts, sorted by start.

    ``dates`` are the date annotations of the text. Nothing is sought in the ``speeches``, nor in what else is ``taken``.
    """
    how = lineation(text)
    dated = Annotated(text, [date for date in dates if isinstance(date.value, NormalisedDate)])
    free = [
        block for block in _free_blocks(text, how, [*speeches, *taken]) if block.kind is not BlockKind.CUE
    ]
    found: list[Annotation] = []
    claimed: set[int] = set()
    for step in (
        _distribution,
        _opener_lines,
        _salutes_and_signatures,
        _addresses,
        _apparatus,
        _headings,
        _datelines,
    ):
        for index, annotation in step(text, free, dated, claimed):
            claimed.add(index)
            found.append(annotation)
    for index in narratives(text, free, sorted(speeches)):
        if index not in claimed:
            found.append(Annotation(*free[index].span, Note("narrative")))
    return sorted(found, key=lambda annotation: (annotation.start, -annotation.end))


_Found = Iterator[tuple[int, Annotation]]


def _free_blocks(text: str, how: Lineation, taken: Sequence[Span]) -> Iterator[Block]:
    at = 0
    for span in [*sorted(taken), Span(len(text), len(text))]:
        if span.start > at:
            yield from blocks(text, at, span.start, how)
        at = max(at, span.end)


def _distribution(text: str, free: list[Block], dates: Annotated, claimed: set[int]) -> _Found:
    """``Distribution:`` and the lines behind it; the list may stand in the next block."""
    for index, block in enumerate(free):
        first = block.lines[0]
        if not DISTRIBUTION.fullmatch(text, *first):
            continue
        end = block.span.end
        following = free[index + 1] if index + 1 < len(free) else None
        only_label = len(block.lines) == 1 and not text[first.start : first.end].partition(":")[2].strip()
        if only_label and following and all(DISTRIBUTION_LINE.match(text, *line) for line in following.lines):
            claimed.add(index + 1)
            end = following.span.end
        yield index, Annotation(block.span.start, end, Note("distribution"))


def _opener_lines(text: str, free: list[Block], dates: Annotated, claimed: set[int]) -> _Found:
    """Classifications and copy numbers, each on a line of its own, anywhere near the top."""
    for index, block in enumerate(free[:_TOP]):
        if index in claimed:
            continue
        for line in block.lines:
            words = text[line.start : line.end]
            if len(words) > _LONGEST_LINE:
                continue
            if classification().fullmatch(words):
                yield index, Annotation(line.start, line.end, Segment("classification"))
            elif COPY.fullmatch(words.rstrip(".")):
                yield index, Annotation(line.start, line.end, Segment("copy"))


def _salutes_and_signatures(text: str, free: list[Block], dates: Annotated, claimed: set[int]) -> _Found:
    opened = False
    for index, block in enumerate(free):
        if index in claimed:
            continue
        first = block.lines[0]
        short = first.end - first.start <= _LONGEST_LINE
        if index < _TOP and not opened and short and _is_opening(text, first):
            opened = True
            yield index, Annotation(first.start, first.end, Salute("opening"))
        elif short and 2 * index >= len(free) and CLOSING.fullmatch(text, *first) and _is_short(block):
            yield from _closing(text, free, index, block)
        elif _is_signature(text, free, index, block):
            label = SIGNED_LABEL.match(text, *block.span)
            yield index, Annotation(label.end() if label else block.span.start, block.span.end, Signed())


def _is_opening(text: str, line: Span) -> bool:
    words = text[line.start : line.end]
    return words.rstrip()[-1:] in ",!:—–-." and OPENING.fullmatch(words) is not None and words.count(".") <= 2


def _is_short(block: Block) -> bool:
    return len(block.lines) <= 6 and all(line.end - line.start <= _LONGEST_LINE for line in block.lines)


def _closing(text: str, free: list[Block], index: int, block: Block) -> _Found:
    """The complimentary close; the signature is the lines behind its last comma, or the next block."""
    cut = len(block.lines)
    for number, line in enumerate(block.lines):
        is_last = number == len(block.lines) - 1
        closed = text[block.lines[number - 1].end - 1] in ",."
        if (
            number > 0
            and _NAME.fullmatch(text, *line)
            and (closed or (is_last and " " in text[slice(*line)]))
        ):
            cut = number
            break
    salute = block.lines[:cut]
    yield index, Annotation(salute[0].start, salute[-1].end, Salute("closing"))
    if cut < len(block.lines):
        yield index, Annotation(block.lines[cut].start, block.span.end, Signed())
    elif index + 1 < len(free):
        following = free[index + 1]
        if len(following.lines) <= 4 and _is_short(following) and not POSTSCRIPT.match(text, *following.span):
            yield index + 1, Annotation(following.span.start, following.span.end, Signed())


def _is_signature(text: str, free: list[Block], index: int, block: Block) -> bool:
    """A signature that no complimentary close announces."""
    if len(block.lines) > 4 or not _is_short(block) or index < max(1, len(free) // 3):
        return False
    if not _signs(text, free, index, block):
        return False
    return not is_heading(text, free, index) or SIGNING.match(text, *block.lines[0]) is not None


def _signs(text: str, free: list[Block], index: int, block: Block) -> bool:
    """Whether the words are those of a signature, the surer ones from where the document may end."""
    if any(text[line.start] == "/" and _SLASHED.fullmatch(text, *line) for line in block.lines):
        return True
    if SIGNING.match(text, *block.lines[0]):
        return True
    if 3 * index < 2 * len(free):
        return False
    if any(SIGNING.match(text, *line) for line in block.lines[1:]):
        return True  # an office above
    words = text[block.span.start : block.span.end]
    if _BRACKETED.fullmatch(words) and words[1].isupper() and words[-2] not in ".!?…":
        return True
    if _SIGNATURE_LEFT_OUT.search(words):
        return True
    return _is_name_block(text, block, last=index >= len(free) - 4)


def _is_name_block(text: str, block: Block, *, last: bool) -> bool:
    """A name with its office: capitals and an initial, or a slashed name, at the very end of the document."""
    if not last or any(character.isdigit() for character in text[block.span.start : block.span.end]):
        return False
    rows = [text[line.start : line.end] for line in block.lines]
    if len(rows) == 1 and rows[0].isupper() and rows[0].isalpha() and len(rows[0]) > 3:
        return not END.fullmatch(rows[0])  # a surname in capitals ends a cable
    named = [row for row in rows if _NAME.fullmatch(row)]
    has_initial = any(
        re.search(r"\b\w{1,2}\.\s*\w{2,}|\w{2,}\s+\w\.(?:\s*\w\.)?$|^\w\.(?:\s*\w\.)+$", row) for row in named
    )
    if all(re.fullmatch(r"[A-ZÀ-ÞА-ЯŁŚŻČŠŽ.\s-]{3,40}, [^\n.;]{3,40}\.?", row) for row in rows):
        return True
    signed = named[:1] == rows[:1] and 2 <= len(rows[0].split()) <= 4
    if signed and len(rows) > 1 and all(row[:1].islower() and _OFFICE.fullmatch(row) for row in rows[1:]):
        return True
    offices = all(_NAME.fullmatch(row) or _OFFICE.fullmatch(row) for row in rows)
    all_named = len(named) == len(rows) and all(2 <= len(row.split()) <= 4 for row in rows)
    return (
        bool(named)
        and offices
        and (has_initial or (all_named and not rows[0].endswith((":", "."))))
        and len(rows) <= 3
    )


def _addresses(text: str, free: list[Block], dates: Annotated, claimed: set[int]) -> _Found:
    """The address between a letter's dateline and its salutation."""
    salutation = next((index for index in sorted(claimed) if _is_opening(text, free[index].lines[0])), 0)
    for index in range(min(salutation, _TOP) - 1, -1, -1):
        if index in claimed or dates.within(free[index].span):
            continue
        if is_address(text, free[index]):
            yield index, Annotation(*free[index].span, Note("address"))
            return


def _apparatus(text: str, free: list[Block], dates: Annotated, claimed: set[int]) -> _Found:
    """Where the manuscript is kept and the text is printed, at the foot of an edited document."""
    for index, block in enumerate(free):
        if index == 0 or 2 * index < len(free) or index in claimed or not APPARATUS.match(text, *block.span):
            continue
        if block.span.end - block.span.start <= _LONGEST_APPARATUS:
            yield index, Annotation(*block.span, Note("apparatus"))


def _headings(text: str, free: list[Block], dates: Annotated, claimed: set[int]) -> _Found:
    """The blocks of the title at the top are one heading; a date alone close below a heading belongs to it."""
    counted = numbered_headings(text, free)
    titled = False
    index = 0
    while index < len(free):
        block = free[index]
        if index in counted and index not in claimed:
            yield index, Annotation(*counted[index], Head(2))
            titled = True
            index += 1
            continue
        if is_prose(text, block):
            titled = True
        if index in claimed or any(is_dateline(text, block, dates, top=index < _TOP, bottom=False)):
            index += 1
            continue
        last = index
        marks = markdown_heading(text, block)
        if marks is not None:
            yield index, Annotation(marks.start, marks.end, Head(2))
            titled = True
        elif is_subject(text, free, index):
            yield index, Annotation(block.span.start, end_of_subject(text, block), Head(2))
        elif not titled and index < _TOP and is_title(text, free, index, dates.within(block.span)):
            last = _end_of_title(text, free, index, dates, claimed)
            titled = True
            claimed.update(range(index, last))
            yield last, Annotation(block.span.start, free[last].span.end, Head(1))
        elif is_heading(text, free, index):
            last = _with_date(text, free, index, dates)
            claimed.update(range(index, last))
            yield last, Annotation(block.span.start, free[last].span.end, Head(2))
        elif index < _TOP and BYLINE.fullmatch(text, *block.span):
            yield index, Annotation(block.span.start, block.span.end, Segment("byline"))
        index = last + 1


def _end_of_title(text: str, free: list[Block], index: int, dates: Annotated, claimed: set[int]) -> int:
    """Number of the last block of a title that begins with a block."""
    last = index
    while not ends_title(text, free[last], dates.within(free[last].span)) and last - index < _LONGEST_TITLE:
        following = last + 1
        if following >= len(free) or following in claimed or not _adjoin(text, free, last):
            break
        dated = _with_date(text, free, last, dates)
        if dated > last:
            return dated
        stated = dates.within(free[following].span)
        if not (is_title(text, free, following, stated) or goes_on_with_title(text, free, following, stated)):
            break
        last = following
    return last


def _adjoin(text: str, free: list[Block], index: int) -> bool:
    """Whether nothing that is taken stands between a block and the next."""
    return not text[free[index].span.end : free[index + 1].span.start].strip()


def _with_date(text: str, free: list[Block], index: int, dates: Annotated) -> int:
    """The number of the next block where that is a date alone close below, otherwise the block's own."""
    following = index + 1
    if (
        following < len(free)
        and _adjoin(text, free, index)
        and is_date_alone(text, free[following], dates)
        and blank_lines_before(text, free[following].span.start) <= 1
    ):
        return following
    return index


def _datelines(text: str, free: list[Block], dates: Annotated, claimed: set[int]) -> _Found:
    for index, block in enumerate(free):
        if index in claimed:
            continue
        top = index < _TOP
        bottom = index >= len(free) - 6
        for span in is_dateline(text, block, dates, top=top, bottom=bottom):
            yield index, Annotation(span.start, span.end, Dateline())
            below = tuple(line for line in block.lines if line.start > span.end)
            if bottom and index >= len(free) - 2 and below and len(below) < 4:
                # The place and the date over the name of whoever signs.
                rest = Block(block.kind, Span(below[0].start, below[-1].end), below)
                if _is_name_block(text, rest, last=True):
                    yield index, Annotation(*rest.span, Signed())
