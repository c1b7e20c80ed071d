"""WebVTT captions (W3C WebVTT): header, STYLE and NOTE blocks, then the cues, which are the body."""

import re

from teikit.model.record import Record
from teikit.model.text import Span
from teikit.records.draft import Draft
from teikit.records.labelled_lines import labelled_line
from teikit.records.labels import label_of
from teikit.records.record_format import RecordFormat

NAME = "webvtt"
_HEADING = re.compile(
    r"\ufeff?WEBVTT[ \t]+(?:[-–—][ \t]*)?(?P<words>[^\W\d_]{2,}[^\n]*?[ \t][^\W\d_]{2,}[^\n]*)"
)
_TIMING = re.compile(r"(?:\d+:)?\d\d:\d\d[.,]\d{3}\s+-->\s")
_RECORDED = re.compile(r"(?:(?:interview|session|conversation)\s+)?recorded\s+(?:on|at)\s+(?P<date>.+)", re.I)


def sniff(draft: Draft) -> str | None:
    """The signature ``WEBVTT`` begins the file."""
    if not draft.text.lstrip("\ufeff").startswith("WEBVTT"):
        return "does not begin with WEBVTT"
    return None


def read(draft: Draft) -> Record:
    """Blocks before the first cue are header; the body is the rest."""
    start = _first_cue(draft)
    block: str | None = None
    for number in range(start):
        line = draft.lines[number]
        words = draft.words(line)
        if not words:
            block = None
        elif number == 0 or block == "WEBVTT":
            block = "WEBVTT"
            _note_header_line(draft, number)
        elif block is None and words.split()[0] in ("STYLE", "REGION"):
            block = words.split()[0]
            draft.omit(line, f"{block} block of the captions")
        elif block in ("STYLE", "REGION"):
            draft.omit(line, f"{block} block of the captions")
        elif block is None and words.split()[0] == "NOTE":
            block = "NOTE"
            keyword = draft.text.index("NOTE", line.start) + 4
            draft.omit(Span(line.start, keyword), "keyword of a NOTE block")
            _note_statement(draft, Span(keyword, line.end))
        elif block == "NOTE":
            _note_statement(draft, line)
        else:
            draft.field("note", line)
    body = Span(draft.lines[start].start, len(draft.text)) if start < len(draft.lines) else Span(0, 0)
    return draft.finish(NAME, body)


def _first_cue(draft: Draft) -> int:
    """Number of the line of the first cue's identifier, or of its timing where it has none."""
    for number, line in enumerate(draft.lines):
        if _TIMING.match(draft.text, line.start, line.end):
            return number - 1 if number > 1 and not draft.is_blank(number - 1) else number
    return len(draft.lines)


def _note_header_line(draft: Draft, number: int) -> None:
    line = draft.lines[number]
    heading = _HEADING.match(draft.text, line.start, line.end) if number == 0 else None
    if heading is not None:
        # What stands behind the signature is free text: words are a title, a code is none.
        draft.omit(Span(line.start, heading.start("words")), "header of the captions")
        draft.field("title", Span(*heading.span("words")))
        return
    entry = labelled_line(draft, number)
    if (
        number > 0
        and entry is not None
        and entry.label is not None
        and entry.label.field in ("title", "language")
    ):
        draft.labelled(entry.label, entry.value)
    else:
        draft.omit(line, "header of the captions")


def _note_statement(draft: Draft, span: Span) -> None:
    words = draft.text[span.start : span.end]
    colon = words.find(":")
    label = label_of(words[:colon]) if colon > 0 else None
    recorded = _RECORDED.fullmatch(words.strip())
    if label is not None:
        draft.labelled(label, Span(span.start + colon + 1, span.end))
    elif recorded:
        lead = len(words) - len(words.lstrip())
        draft.field(
            "date", Span(span.start + lead + recorded.start("date"), span.start + lead + recorded.end("date"))
        )
    else:
        draft.field("note", span)


FORMAT = RecordFormat(NAME, "WebVTT captions", 1, sniff, read)
