"""A transcript of an interview with a head: a title, then lines such as ``Interviewer: …``, ``Date: …``."""

import re
from dataclasses import replace

from teikit.model.record import Record
from teikit.model.text import Span
from teikit.records.draft import Draft
from teikit.records.labelled_lines import LabelledLine, labelled_line, note_labelled
from teikit.records.record_format import RecordFormat

NAME = "interview"
_ROLES = frozenset({"interviewer", "interviewee"})
_RULES = re.compile(
    r"(?:transkriptions?regeln|transcription (?:rules|conventions)|conventions de transcription)", re.I
)
_LARGEST_HEAD = 30
"""Lines."""


def _head(draft: Draft) -> tuple[int, list[LabelledLine], int] | None:
    """(first line of the block of labels, its entries, line behind it), or ``None`` where there is no such head."""
    first: int | None = None
    entries: list[LabelledLine] = []
    last = 0
    for number in range(min(len(draft.lines), _LARGEST_HEAD)):
        if draft.is_blank(number):
            if entries:
                break
            continue
        entry = labelled_line(draft, number)
        if entry is not None and (entry.label is not None or _is_rules(entry)):
            first = number if first is None else first
            entries.append(entry)
            last = number + 1
        elif entries and number - last > 1:
            break
    return (first, entries, last) if first is not None else None


def _is_rules(entry: LabelledLine) -> bool:
    return _RULES.fullmatch(entry.words.strip()) is not None


def sniff(draft: Draft) -> str | None:
    """A label for the one who asks or is asked, and one more, in the first block of labels."""
    head = _head(draft)
    if head is None:
        return "no labelled lines near the top"
    entries = head[1]
    if not any(entry.label and entry.label.field in _ROLES for entry in entries):
        return "no line such as Interviewer: near the top"
    if len(entries) < 2:
        return "only one labelled line near the top"
    return None


def read(draft: Draft) -> Record:
    """Read title and labels; what stands unlabelled between them is the publisher's or a note."""
    head = _head(draft)
    if head is None:
        return draft.finish(NAME, Span(0, len(draft.text)))
    _, entries, end = head
    labelled = {entry.first_line: entry for entry in entries}
    has_title = any(entry.label and entry.label.field == "title" for entry in entries)
    for number in range(end):
        line = draft.lines[number]
        if draft.is_blank(number):
            continue
        entry = labelled.get(number)
        if entry is None and not has_title:
            draft.field("title", line)
            has_title = True
        elif entry is None:
            draft.field("publisher" if _is_institution(draft.words(line)) else "note", line)
        elif _is_rules(entry):
            draft.field("note", entry.value, type=" ".join(entry.words.split()))
        else:
            _note(draft, entry)
    body = Span(draft.lines[end].start, len(draft.text)) if end < len(draft.lines) else Span(0, 0)
    return draft.finish(NAME, body)


def _note(draft: Draft, entry: LabelledLine) -> None:
    """A labelled line; the code behind a role, ``Interviewerin (I)``, is kept as the type of its fields."""
    code = _ROLE_CODE.search(entry.words)
    before = len(draft.fields)
    note_labelled(draft, [entry])
    if code and entry.label and entry.label.field in _ROLES:
        draft.fields[before:] = [replace(field, type=code[1]) for field in draft.fields[before:]]


_ROLE_CODE = re.compile(r"\(([^\W_]{1,4}\d{0,2})\)\s*$")


def _is_institution(words: str) -> bool:
    return bool(
        re.search(
            r"\b(?:institut\w*|universit\w*|archive?s?|archiv\w*|museum|society|verein|projekt|project|program)\b",
            words,
            re.I,
        )
    )


FORMAT = RecordFormat(NAME, "transcript of an interview, with a head of labelled lines", 30, sniff, read)
