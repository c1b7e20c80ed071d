"""WebVTT and SubRip captions: who speaks is told by ``<v Name>`` tags or by ``Name:`` at the beginning of a cue.

A cue that names nobody goes on with the turn before it. The numbers and timings of the cues stand within the turns.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from teikit.model.text import Span, lines, trim

_TIMING = re.compile(
    r"[ \t]*(?P<start>(?:\d+:)?\d\d:\d\d[.,]\d{3})[ \t]+-->[ \t]+(?:\d+:)?\d\d:\d\d[.,]\d{3}"
)
_VOICE = re.compile(r"[ \t]*(?P<tag><v(?:\.[\w.-]+)?[ \t]+(?P<name>[^>\n]+)>)")
_NAMED = re.compile(
    r"[ \t]*(?:[-–—>]+[ \t]*)?(?P<name>[^\W\d_][^:：\n<>]{0,40}?|SPEAKER[ _]\d+)[:：](?=[ \t]|$)"
)
_BLOCK = re.compile(r"(?:(?<=\n\n)|\A)[^\n]+(?:\n[^\n]+)*")
_COMMENT = re.compile(r"(?:NOTE|STYLE|REGION)(?![^\s])")
"""Blocks of WebVTT that are no cues."""
_DASHED = re.compile(r"[-–—]\s?[^\W\d_]")
"""How captions set apart what several say in one cue."""
_FEWEST = 2
"""Timing lines that make a text captions."""


class CaptionTurn(NamedTuple):
    """A turn in captions."""

    start: int
    """Where its tag or name begins."""
    end: int
    name: Span
    label: Span
    speech: int
    time: str
    """When its first cue begins, ``HH:MM:SS.fff``."""


def caption_turns(text: str) -> list[CaptionTurn]:
    """The turns of captions; none where the text is no captions or nobody is named in them."""
    if text.count("-->") < _FEWEST:
        return []
    return list(_turns(text))


def comments(text: str) -> Iterator[Span]:
    """The blocks of captions that are comments or settings (WebVTT 4.1): ``NOTE unclear passage``."""
    for block in _BLOCK.finditer(text):
        if _COMMENT.match(text, *block.span()):
            yield trim(text, *block.span())


def _turns(text: str) -> Iterator[CaptionTurn]:
    current: CaptionTurn | None = None
    time = ""
    first_of_cue = comment = False
    rows = [trim(text, *line) for line in lines(text)]
    for number, row in enumerate(rows):
        timing = _TIMING.match(text, *row)
        if timing:
            time, first_of_cue, comment = _stamp(timing["start"]), True, False
            continue
        comment = comment or (
            number > 0
            and rows[number - 1].start >= rows[number - 1].end
            and _COMMENT.match(text, *row) is not None
        )
        if comment:
            continue
        if row.start >= row.end or _is_cue_number(text, rows, number) or not time:
            continue
        opened = _opening(text, row, time, named=first_of_cue)
        if opened is None and first_of_cue and _DASHED.match(text, *row) and current is not None:
            yield current  # two who are not named
            current = None
        first_of_cue = False
        if opened is not None:
            if current is not None:
                yield current
            current = opened
        elif current is not None:
            current = current._replace(end=row.end)
    if current is not None:
        yield current


def _opening(text: str, row: Span, time: str, *, named: bool) -> CaptionTurn | None:
    voice = _VOICE.match(text, *row)
    if voice:
        name = trim(text, *voice.span("name"))
        return CaptionTurn(row.start, row.end, name, name, trim(text, voice.end(), row.end).start, time)
    match = _NAMED.match(text, *row) if named else None
    if match is None:
        return None
    name = Span(*match.span("name"))
    return CaptionTurn(
        name.start, row.end, name, Span(name.start, match.end()), trim(text, match.end(), row.end).start, time
    )


def _is_cue_number(text: str, rows: list[Span], number: int) -> bool:
    """Whether a line is the identifier of the cue whose timing follows it."""
    following = rows[number + 1] if number + 1 < len(rows) else None
    return following is not None and _TIMING.match(text, *following) is not None


def _stamp(time: str) -> str:
    time = time.replace(",", ".")
    return time if time.count(":") == 2 else f"00:{time}"
