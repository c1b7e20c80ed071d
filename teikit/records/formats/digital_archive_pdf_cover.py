"""The cover page of the Digital Archive's PDF files, as text: a run of labelled fields (Citation, Summary, Credits,
Original Language, Contents), then the document.
"""

import re

from teikit.model.record import Record
from teikit.model.text import Span
from teikit.records.chrome import is_chrome, is_version_of_file
from teikit.records.date_line import is_date_line
from teikit.records.draft import Draft
from teikit.records.formats.digital_archive_old import CITATION, note_citation
from teikit.records.funders import CREDIT_LINE, funder_spans
from teikit.records.record_format import RecordFormat

NAME = "digital-archive-pdf-cover"
_SECTIONS = ("citation", "summary", "credits", "original language", "contents", "rights", "notes")
_LABEL = re.compile(rf"[ \t]*(?P<label>{'|'.join(_SECTIONS)})[ \t]*:[ \t]*", re.I)
_URL = re.compile(r"https?://\S+")
_SITE = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?")
"""The address of the site, printed without anything else."""
_ONE_LINE = frozenset({"original language"})
"""Sections of a single line."""
_LARGEST_HEAD = 80
"""Lines; a cover is never longer."""


def _labels(draft: Draft) -> dict[str, int]:
    """Section word to the number of its line."""
    found: dict[str, int] = {}
    for number, line in enumerate(draft.lines[:_LARGEST_HEAD]):
        label = _LABEL.match(draft.text, line.start, line.end)
        if label:
            found.setdefault(label["label"].casefold(), number)
    return found


def sniff(draft: Draft) -> str | None:
    """The labels "Citation:" and one of "Summary:", "Credits:", "Contents:" near the top."""
    labels = _labels(draft)
    if "citation" not in labels:
        return 'no field "Citation:" near the top'
    if not labels.keys() & {"summary", "credits", "contents", "original language"}:
        return 'no field "Summary:", "Credits:" or "Contents:"'
    return None


def read(draft: Draft) -> Record:
    """Read the labelled sections; the text begins behind the last."""
    labels = _labels(draft)
    starts = sorted(labels.values())
    first = starts[0] if starts else 0
    _read_above(draft, first)
    body = len(draft.lines)
    for index, number in enumerate(starts):
        is_last = index + 1 == len(starts)
        end = len(draft.lines) if is_last else starts[index + 1]
        body = _read_section(draft, number, end, is_last=is_last)
    body = _behind_versions(draft, body)
    return draft.finish(
        NAME, Span(draft.lines[body].start, len(draft.text)) if body < len(draft.lines) else Span(0, 0)
    )


def _read_above(draft: Draft, end: int) -> None:
    has_title = False
    for number in range(end):
        line = draft.lines[number]
        words = draft.words(line)
        if not words:
            continue
        if is_chrome(words):
            draft.omit(line, "page chrome")
        elif _SITE.fullmatch(words):
            draft.field("idno", line, type="url")
        elif is_date_line(words):
            draft.field("date", line)
        elif not has_title:
            draft.field("title", line)
            has_title = True


def _read_section(draft: Draft, number: int, end: int, *, is_last: bool) -> int:
    """Read one section; returns the number of the line behind it."""
    line = draft.lines[number]
    label = _LABEL.match(draft.text, line.start, line.end)
    name = label["label"].casefold() if label else ""
    value = label.end() if label else line.start
    draft.omit(Span(line.start, value), "label of a field")
    pieces: list[Span] = []
    if draft.text[value : line.end].strip():
        pieces.append(Span(value, line.end))
    at = number + 1
    while at < end:
        words = draft.words(draft.lines[at])
        if not words:
            # The last section ends with the blank line behind its value: what follows is the document.
            if is_last and pieces:
                break
        elif (
            is_last
            and pieces
            and (name in _ONE_LINE or (name == "contents" and not is_version_of_file(words)))
        ):
            break
        else:
            pieces.append(draft.lines[at])
        at += 1
    _note_section(draft, name, pieces)
    return at


def _behind_versions(draft: Draft, number: int) -> int:
    """The number of the text's first line; the name of the version that follows, as a heading, is chrome."""
    while number < len(draft.lines):
        line = draft.lines[number]
        if draft.is_blank(number):
            number += 1
        elif is_version_of_file(draft.words(line)):
            draft.omit(line, "page chrome")
            number += 1
        else:
            break
    return number


def _note_section(draft: Draft, name: str, pieces: list[Span]) -> None:
    if not pieces:
        return
    whole = Span(pieces[0].start, pieces[-1].end)
    if name == "citation":
        _note_citation(draft, pieces, whole)
    elif name == "summary":
        for piece in pieces:
            draft.field("abstract", piece)
    elif name == "credits":
        credit = CREDIT_LINE.match(draft.text, *whole)
        names = Span(credit.start("names"), whole.end) if credit else whole
        draft.omit(Span(whole.start, names.start), "wording of the credit line")
        for span in funder_spans(draft.text, *names):
            draft.field("funder", span)
    elif name == "original language":
        draft.field("original_language", whole)
    elif name == "rights":
        for piece in pieces:
            draft.field("rights", piece)
    else:
        for piece in pieces:
            draft.omit(piece, "versions of the file that the page offers") if is_version_of_file(
                draft.words(piece)
            ) else draft.field("note", piece, type=name)


def _note_citation(draft: Draft, pieces: list[Span], whole: Span) -> None:
    address = _URL.search(draft.text, *whole)
    end = address.start() if address else whole.end
    citation = CITATION.match(draft.text, whole.start, end)
    if citation:
        note_citation(draft, citation)
    else:
        for piece in pieces:
            if not _URL.fullmatch(draft.words(piece)):
                draft.field("note", piece, type="citation")
    if address:
        draft.field("idno", Span(*address.span()), type="url")
        number = re.search(r"\d+(?=/?$)", address[0])
        if number:
            start = address.start() + number.start()
            draft.field("idno", Span(start, start + len(number[0])), type="record", shared=True)


FORMAT = RecordFormat(NAME, "cover page of a Digital Archive PDF", 15, sniff, read)
