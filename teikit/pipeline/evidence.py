"""Header fields whose evidence stands in the body: a title from the heading, a date from the dateline, the archival
reference from a line that names the source. The text stays where it is.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from teikit.model.annotation import Annotation
from teikit.model.archival_reference import ArchivalReference
from teikit.model.editorial import Note, NoteAnchor
from teikit.model.record import Field, Record
from teikit.model.structure import Head, Segment
from teikit.model.text import Span, SpanIndex, trim
from teikit.model.turn import Turn
from teikit.structure.words import BYLINE, SUBJECT

_GENERIC_TITLE = re.compile(r"\W*(?:\w\W*){0,40}", re.S)
_SOURCE_LINE = re.compile(
    r"\s*\[?(?:source|sources|archive|archival source|quelle|überlieferung|original|ort der überlieferung|standort"
    r"|cote|источник|архив|źródło|fuente|fonte|forrás|jelzet|pramen)\s*:",
    re.I,
)
_TOP = 600
"""Characters; above, a line that is nothing but a reference says where the document is kept."""
_FIRST_WORD = re.compile(r"\S+\s+")


def evidence(record: Record, body: Sequence[Annotation], dates: Sequence[Annotation]) -> tuple[Field, ...]:
    """The fields that the record does not state in a header but shows in its body.

    ``body`` are the annotations of the body and ``dates`` those of the document, offsets counted from the
    beginning of the body; the fields' spans count from the beginning of the text.
    """
    text = record.text[record.body.start : record.body.end]
    found: list[tuple[str, Span]] = []
    if not record.values("title"):
        title = _title(text, body)
        if title is not None:
            found.append(("title", title))
    if not record.values("author"):
        found += [
            ("author", trim(text, _behind_first_word(text, a.span), a.end))
            for a in body
            if isinstance(a.value, Segment)
            and a.value.type == "byline"
            and BYLINE.fullmatch(text, a.start, a.end)
        ]
    if not record.values("date"):
        found += [("date", date.span) for date in dates]
    if not record.values("provenance"):
        source = _source(text, body)
        if source is not None:
            found.append(("provenance", source))
    return tuple(_field(record, text, name, span) for name, span in found)


def _field(record: Record, text: str, name: str, span: Span) -> Field:
    value = " ".join(text[span.start : span.end].split())
    start = record.body.start
    return Field(name, value, Span(start + span.start, start + span.end), from_body=True)


def _behind_first_word(text: str, span: Span) -> int:
    word = _FIRST_WORD.match(text, *span)
    return word.end() if word else span.start


def _title(text: str, body: Sequence[Annotation]) -> Span | None:
    """The first heading; a subject line where the heading only names the kind of document."""
    first_turn = min((a.start for a in body if isinstance(a.value, Turn)), default=len(text))
    headings = [a for a in body if isinstance(a.value, Head) and not a.value.closes and a.start <= first_turn]
    subject = next((a for a in headings if SUBJECT.match(text, a.start, a.end)), None)
    plain = next((a for a in headings if a is not subject and a.start < max(400, len(text) // 4)), None)
    if subject is not None and (plain is None or _names_only_a_kind(text, plain)):
        colon = text.index(":", subject.start) + 1
        end = min(
            (a.start for a in body if isinstance(a.value, NoteAnchor) and colon < a.start < subject.end),
            default=subject.end,
        )
        return trim(text, colon, end)
    return plain.span if plain is not None else None


def _names_only_a_kind(text: str, heading: Annotation) -> bool:
    """``Memorandum``, letterspaced or not: one word."""
    letters = "".join(text[heading.start : heading.end].split())
    return letters.isalpha() and (len(letters) < 20)


def _source(text: str, body: Sequence[Annotation]) -> Span | None:
    """The reference that a source note, a source line or the first line of the text gives."""
    visible = len(text) - len(text.lstrip())
    notes = SpanIndex(
        a.span for a in body if isinstance(a.value, Note) and a.value.type in ("source", "apparatus")
    )
    for annotation in body:
        value = annotation.value
        if not isinstance(value, ArchivalReference) or not value.repository or not value.units:
            continue
        line = text.rfind("\n", 0, annotation.start) + 1
        in_first_line = line <= visible and annotation.start - line < 3
        alone_at_top = line < _TOP and _is_alone(text, annotation)
        in_note = any(notes.overlapping(Span(annotation.start, annotation.start + 1)))
        if in_first_line or alone_at_top or in_note or _SOURCE_LINE.match(text, line, annotation.start + 1):
            return annotation.span
    return None


def _is_alone(text: str, annotation: Annotation) -> bool:
    """Whether nothing else stands on the lines of an annotation but punctuation."""
    start = text.rfind("\n", 0, annotation.start) + 1
    end = text.find("\n", annotation.end)
    rest = text[start : annotation.start] + text[annotation.end : len(text) if end < 0 else end]
    return not rest.strip(" \t\f.,;:()[]")


def with_fields(record: Record, fields: Sequence[Field]) -> Record:
    """The record with further fields."""
    return replace(record, fields=(*record.fields, *fields))
