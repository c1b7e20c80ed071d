"""The newer page layout of the Wilson Center Digital Archive: date, title, credit line, text, summary,
then "Document Information" with or without label words, with or without blank lines.
"""

import re

from teikit.model.record import Record
from teikit.model.text import Span
from teikit.records.chrome import is_chrome
from teikit.records.date_line import is_date_line
from teikit.records.draft import Draft
from teikit.records.funders import CREDIT_LINE, funder_spans
from teikit.records.genres import GENRES
from teikit.records.labels import Label, label_of
from teikit.records.language import language_code
from teikit.records.record_format import RecordFormat
from teikit.records.summary import may_be_summary, reads_like_summary

NAME = "digital-archive-new"
_HEADING = "document information"
_PROVENANCE = re.compile(
    r"\b(?:translated|obtained|contributed|transcribed|discovered|edited|provided|copy courtesy)\b[^.]*\b(?:by|of)\b"
    r"|\b(?:fond|opis|delo|list|papka|box|folder|RG|record group|file|fonds|bestand|doboz)\b",
    re.I,
)
_RIGHTS = re.compile(r"\b(?:copyright|rights?|reuse|permission|licen[cs]e|fair use)\b", re.I)
_WELCOMES = re.compile(r"The (?P<publisher>[A-Z][^.]*?) (?:welcomes|encourages|asks|permits|allows)\b")
_RECORD_ID = re.compile(r"(?=\S*\d)[\w./:-]{1,40}")
_FUNDER = re.compile(
    r"\b(?:foundation|ministry|corporation|trust|fund|universit|institut|council|center|endowment)", re.I
)
_SIGNATURE = re.compile(r"[^.!?…]{2,60}|[^.!?…]{0,40}\b\w\. ?[^.!?…]{2,40}")
"""A line of a name or an office."""
_LARGEST_SUMMARY = 4
"""Paragraphs."""


def sniff(draft: Draft) -> str | None:
    """The heading "Document Information" on a line of its own tells this layout."""
    if _information_line(draft) is None:
        return 'no line "Document Information"'
    return None


def _information_line(draft: Draft) -> int | None:
    folded = draft.text.casefold()
    if not all(word in folded for word in _HEADING.split()):
        return None
    for number in range(len(draft.lines) - 1, -1, -1):
        if draft.words(draft.lines[number]).casefold() == _HEADING:
            return number
    return None


def read(draft: Draft) -> Record:
    """Read the head, the text with its summary, and the information below."""
    information = _information_line(draft)
    end = len(draft.lines) if information is None else information
    start = _read_head(draft, end)
    last = _read_summary(draft, start, end)
    if information is not None:
        draft.omit(draft.lines[information], "heading of the information block")
        _read_information(draft, information + 1)
    body = Span(draft.lines[start].start, draft.lines[last - 1].end) if start < last else Span(0, 0)
    return draft.finish(NAME, body)


def _read_head(draft: Draft, end: int) -> int:
    """Fields above the text; returns the number of the text's first line."""
    number = 0
    has_date = has_title = False
    while number < end:
        line = draft.lines[number]
        words = draft.words(line)
        if not words:
            number += 1
        elif not has_title and is_chrome(words):
            draft.omit(line, "page chrome")
            number += 1
        elif not has_date and is_date_line(words):
            draft.field("date", line)
            has_date = True
            number += 1
        elif not has_title:
            draft.field("title", line)
            has_title = True
            number += 1
        else:
            credit = CREDIT_LINE.match(draft.text, line.start, line.end)
            if credit is None:
                break
            draft.omit(Span(line.start, credit.start("names")), "wording of the credit line")
            for span in funder_spans(draft.text, *credit.span("names")):
                draft.field("funder", span)
            number += 1
            break
    while number < end and draft.is_blank(number):
        number += 1
    return number


def _read_summary(draft: Draft, start: int, end: int) -> int:
    """The abstract at the foot of the text; returns the number of the line behind the text's last."""
    paragraphs = _without_signature(draft, _paragraphs(draft, start, end))
    if len(paragraphs) < 2:
        return end
    large = max((gap for gap, _, _ in paragraphs[1:]), default=0) >= 2
    first = len(paragraphs)
    for index in range(len(paragraphs) - 1, 0, -1):
        gap, top, bottom = paragraphs[index]
        text = draft.words(Span(draft.lines[top].start, draft.lines[bottom].end))
        if len(paragraphs) - index > _LARGEST_SUMMARY or not may_be_summary(text):
            break
        if large and gap >= 2:
            first = index
            break
        if reads_like_summary(text):
            first = index
            if gap >= 2:
                break
        elif not large:
            break
    for _, top, bottom in paragraphs[first:]:
        draft.field("abstract", Span(draft.lines[top].start, draft.lines[bottom].end))
    return paragraphs[first][1] if first < len(paragraphs) else end


def _without_signature(draft: Draft, paragraphs: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The paragraphs, the last one cut where short lines without a full stop, a signature, precede its sentence."""
    if not paragraphs:
        return paragraphs
    gap, top, bottom = paragraphs[-1]
    first = top
    while first < bottom and _SIGNATURE.fullmatch(draft.words(draft.lines[first])):
        first += 1
    summary = draft.words(Span(draft.lines[first].start, draft.lines[bottom].end))
    if first == top or not reads_like_summary(summary):
        return paragraphs
    return [*paragraphs[:-1], (gap, top, first - 1), (0, first, bottom)]


def _paragraphs(draft: Draft, start: int, end: int) -> list[tuple[int, int, int]]:
    """(blank lines before, first line, last line) of each paragraph; each line is one where there are no blanks."""
    blank = any(draft.is_blank(number) for number in range(start, end - 1))
    found: list[tuple[int, int, int]] = []
    gap = 0
    for number in range(start, end):
        if draft.is_blank(number):
            gap += 1
        elif found and gap == 0 and blank:
            found[-1] = (found[-1][0], found[-1][1], number)
        else:
            found.append((gap, number, number))
            gap = 0
    return found


def _read_information(draft: Draft, start: int) -> None:
    current: Label | None = None
    pending: Span | None = None
    """A label's line as long as no value has come."""
    seen_provenance = False
    for number in range(start, len(draft.lines)):
        line = draft.lines[number]
        words = draft.words(line)
        if not words:
            continue
        label = label_of(words.rstrip(":"))
        if label is not None or is_chrome(words):
            if pending is not None:
                draft.omit(pending, "label without a value")
            pending = line
            current = label
            if label is None:
                draft.omit(line, "page chrome")
                pending = None
            continue
        kind = current if current is not None and _fits(current, words) else _classify(words, seen_provenance)
        if pending is not None:
            draft.omit(pending, "label of a field" if kind is current else "label without a value")
            pending = None
        if kind is not current:
            current = None
        seen_provenance = seen_provenance or kind.field == "provenance"
        _note(draft, kind, line)
    if pending is not None:
        draft.omit(pending, "label without a value")


def _note(draft: Draft, kind: Label, line: Span) -> None:
    if kind.field == "language":
        kind = Label("original_language")
    if kind.field == "subject":
        # Library headings hold commas ("Korea (North)--Economic conditions"): one line is one subject.
        draft.field("subject", line)
        return
    draft.labelled(kind, line)
    if kind.field == "rights":
        welcome = _WELCOMES.match(draft.text, line.start, line.end)
        if welcome and not any(field.name == "publisher" for field in draft.fields):
            draft.field("publisher", Span(*welcome.span("publisher")), shared=True)


def _fits(label: Label, words: str) -> bool:
    """Whether a value can belong to the label above it: the labels' values are sometimes lost."""
    if label.field == "uploaded":
        return is_date_line(words)
    if label == Label("idno", "record"):
        return _RECORD_ID.fullmatch(words) is not None
    if label == Label("idno", "url"):
        return "://" in words
    if label.field == "genre":
        return len(words.split()) <= 5
    if label.field == "language":
        return language_code(words) is not None or all(
            language_code(word) for word in re.split(r"[,;/ ]+", words)
        )
    return True


def _classify(words: str, seen_provenance: bool) -> Label:
    """What an unlabelled line of the information block states."""
    if "://" in words:
        return Label("idno", "url")
    if words.casefold() in GENRES:
        return Label("genre")
    if _RIGHTS.search(words):
        return Label("rights")
    if _PROVENANCE.search(words) or not seen_provenance:
        return Label("provenance")
    if is_date_line(words):
        return Label("uploaded")
    if _RECORD_ID.fullmatch(words):
        return Label("idno", "record")
    if language_code(words) is not None:
        return Label("language")
    if _FUNDER.search(words):
        return Label("funder")
    return Label("note")


FORMAT = RecordFormat(NAME, "page of the Wilson Center Digital Archive, newer layout", 10, sniff, read)
