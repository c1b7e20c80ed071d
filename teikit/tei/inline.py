"""Annotations within a block to elements within running text."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from lxml import etree

from teikit.archives.citation import format_reference
from teikit.model.annotated import Annotated
from teikit.model.annotation import Annotation
from teikit.model.archival_reference import ArchivalReference
from teikit.model.editorial import Gap, Note, NoteAnchor, PageBreak, Supplied, Unclear
from teikit.model.nesting import levels
from teikit.model.normalised_date import NormalisedDate, TimeOfDay
from teikit.model.structure import Dateline, Salute, Segment, Signed
from teikit.model.text import Span
from teikit.model.turn import PersonName, Said, Stage
from teikit.tei.ms_identifier import write_reference
from teikit.tei.names import add, append_text, tei
from teikit.tei.renditions import Renditions
from teikit.turns.person_ids import unused

PROGRAM = "teikit"
"""Id of the program in the header."""
FRAME = frozenset({"opener", "closer"})
"""Elements that hold datelines, signatures and salutations as such."""
_DESCRIPTION = tei("desc")
_IN_DESCRIPTIONS = (NormalisedDate, TimeOfDay, PersonName)
"""What a ``desc`` may hold of what is recognised (macro.limitedContent)."""
_WHITE = re.compile(r"\s+")


@dataclass(slots=True)
class Writing:
    """What all writers of one document share."""

    source: Annotated
    renditions: Renditions
    turns: str = "sp"
    """``sp``, ``u``, ``said`` or ``none``."""
    translator: str | None = None
    """Id of the statement of the translator, who supplied words."""
    footnotes: frozenset[str] = frozenset()
    """Marks that have a note."""
    persons: frozenset[str] = frozenset()
    """Ids of the persons, which no other element may have."""
    calendars: dict[str, str] = field(default_factory=dict)
    """Calendars met, in order, to their ids."""
    program: str | None = None
    """Id of the program, where it decided something and so is responsible for it."""
    verse: bool = False
    """Short lines in speeches are verse."""
    times: dict[str, str] = field(default_factory=dict)
    """Time stamps met, to ids of points of the timeline."""
    speeches: int = 0
    """Turns written."""


def write_inline(
    writing: Writing,
    parent: etree._Element,
    span: Span,
    *,
    line_breaks: bool = False,
    without: Annotation | None = None,
) -> None:
    """Write a stretch of text with the annotations in it as the content of an element.

    ``without`` is an annotation that the element itself stands for.
    """
    annotations = writing.source.within(span)
    if not annotations:
        _write_text(writing, parent, *span, line_breaks)
        return
    if without is not None:
        annotations = [annotation for annotation in annotations if annotation is not without]
    if parent.tag == _DESCRIPTION:
        annotations = [
            annotation for annotation in annotations if isinstance(annotation.value, _IN_DESCRIPTIONS)
        ]
    _write(writing, parent, span, annotations, line_breaks)


def _write(
    writing: Writing,
    parent: etree._Element,
    span: Span,
    annotations: Sequence[Annotation],
    line_breaks: bool,
) -> None:
    at = span.start
    for annotation, inner in levels(annotations):
        _write_text(writing, parent, at, annotation.start, line_breaks)
        _write_annotation(writing, parent, annotation, inner, line_breaks)
        at = annotation.end
    _write_text(writing, parent, at, span.end, line_breaks)


def _write_text(writing: Writing, parent: etree._Element, start: int, end: int, line_breaks: bool) -> None:
    text = writing.source.text[start:end]
    if not line_breaks or "\n" not in text:
        append_text(parent, text)
        return
    parts = text.split("\n")
    for number, line in enumerate(parts):
        if number:
            # A blank line is no line of the source; the last part may be empty before an element.
            if line.strip() or number == len(parts) - 1:
                add(parent, "lb")
            append_text(parent, "\n")
        append_text(parent, line)


_Writer = Callable[[Writing, etree._Element, Annotation, Sequence[Annotation], bool], None]


def _write_annotation(
    writing: Writing,
    parent: etree._Element,
    annotation: Annotation,
    inner: Sequence[Annotation],
    line_breaks: bool,
) -> None:
    writer = _WRITERS.get(type(annotation.value))
    if writer is None:
        _write(writing, parent, annotation.span, inner, line_breaks)
    else:
        writer(writing, parent, annotation, inner, line_breaks)


def date_attributes(writing: Writing, annotation: Annotation) -> dict[str, str | None]:
    """The attributes of ``date`` (Guidelines 3.6.4, 13.4)."""
    value = annotation.value
    if not isinstance(value, NormalisedDate):
        raise TypeError("not a date")
    calendar = None
    if value.calendar and value.calendar != "gregorian":
        identifier = writing.calendars.setdefault(value.calendar, unused(value.calendar, writing.persons))
        calendar = f"#{identifier}"
    resp = None
    if annotation.cert is not None and annotation.reason:
        writing.program = unused(PROGRAM, writing.persons)
        resp = f"#{writing.program}"
    return {
        "when": value.when,
        "from_": value.from_,
        "to": value.to,
        "notBefore": value.not_before,
        "notAfter": value.not_after,
        "calendar": calendar,
        "when_custom": value.when_custom,
        "cert": annotation.cert,
        "resp": resp,
    }


def _date(w: Writing, parent: etree._Element, a: Annotation, inner: Sequence[Annotation], lb: bool) -> None:
    _write(w, add(parent, "date", **date_attributes(w, a)), a.span, inner, lb)


def _time(w: Writing, parent: etree._Element, a: Annotation, inner: Sequence[Annotation], lb: bool) -> None:
    if isinstance(a.value, TimeOfDay):
        _write(w, add(parent, "time", when=a.value.when, cert=a.cert), a.span, inner, lb)


def _idno(w: Writing, parent: etree._Element, a: Annotation, inner: Sequence[Annotation], lb: bool) -> None:
    """An identifier holds nothing but text and identifiers (``idno`` has no room for dates or line breaks)."""
    if isinstance(a.value, ArchivalReference):
        # What "ibid., d. 7" refers to is said in full beside the words, which stay as they are.
        full = format_reference(a.value) if a.value.inherited else None
        element = add(parent, "idno", type="archival", cert=a.cert, n=full)
        write_reference(w.source.text, element, a.value, a.span)


def _said(w: Writing, parent: etree._Element, a: Annotation, inner: Sequence[Annotation], lb: bool) -> None:
    if isinstance(a.value, Said):
        who = f"#{a.value.who}" if a.value.who else None
        element = add(parent, "said", who=who, direct="true" if a.value.direct else "false", cert=a.cert)
        _write(w, element, a.span, inner, lb)


def _person(w: Writing, parent: etree._Element, a: Annotation, inner: Sequence[Annotation], lb: bool) -> None:
    if isinstance(a.value, PersonName):
        ref = f"#{a.value.who}" if a.value.who else None
        _write(w, add(parent, "persName", ref=ref, cert=a.cert), a.span, inner, lb)


def delimiters(w: Writing, span: Span, content: Span) -> str | None:
    """The rendition of an element whose delimiters stand around its content."""
    text = w.source.text
    before = _WHITE.sub(" ", text[span.start : content.start])
    after = _WHITE.sub(" ", text[content.end : span.end])
    return w.renditions.delimiters(before, after)


def _gap(w: Writing, parent: etree._Element, a: Annotation, inner: Sequence[Annotation], lb: bool) -> None:
    value = a.value
    if not isinstance(value, Gap):
        return
    if value.description is None:
        words = _WHITE.sub(" ", w.source.text[a.start : a.end])
        add(parent, "gap", reason=value.reason, rendition=w.renditions.delimiter("before", words))
        return
    gap = add(parent, "gap", reason=value.reason, rendition=delimiters(w, a.span, value.description))
    add(gap, "desc", w.source.text[value.description.start : value.description.end])


def _unclear(
    w: Writing, parent: etree._Element, a: Annotation, inner: Sequence[Annotation], lb: bool
) -> None:
    if isinstance(a.value, Unclear):
        element = add(parent, "unclear", cert="low", rendition=delimiters(w, a.span, a.value.content))
        _write(w, element, a.value.content, _in(inner, a.value.content), lb)


def _supplied(
    w: Writing, parent: etree._Element, a: Annotation, inner: Sequence[Annotation], lb: bool
) -> None:
    if isinstance(a.value, Supplied):
        resp = f"#{w.translator}" if w.translator else None
        element = add(parent, "supplied", resp=resp, rendition=delimiters(w, a.span, a.value.content))
        _write(w, element, a.value.content, _in(inner, a.value.content), lb)


def _in(annotations: Sequence[Annotation], span: Span) -> list[Annotation]:
    return [a for a in annotations if span.start <= a.start and a.end <= span.end]


def note_element(
    w: Writing, parent: etree._Element, a: Annotation, value: Note
) -> tuple[etree._Element, Span]:
    """The element of a note, still without content, and the span of its content."""
    content = value.content or a.span
    if value.type == "footnote" and value.n:
        identifier = f"fn{value.n}" if value.n in w.footnotes else None
        element = add(parent, "note", xml_id=identifier, n=value.n, type="footnote", place=value.place)
        return element, a.span
    rendition = delimiters(w, a.span, content)
    return add(parent, "note", type=value.type, place=value.place, rendition=rendition), content


def _note(w: Writing, parent: etree._Element, a: Annotation, inner: Sequence[Annotation], lb: bool) -> None:
    if isinstance(a.value, Note):
        element, content = note_element(w, parent, a, a.value)
        _write(w, element, content, _in(inner, content), lb)


def _anchor(w: Writing, parent: etree._Element, a: Annotation, inner: Sequence[Annotation], lb: bool) -> None:
    if isinstance(a.value, NoteAnchor):
        target = f"#fn{a.value.n}" if a.value.n in w.footnotes else None
        add(parent, "ref", w.source.text[a.start : a.end], type="noteAnchor", target=target)


def page_break(
    w: Writing, parent: etree._Element, a: Annotation, inner: Sequence[Annotation], lb: bool
) -> None:
    """``pb`` where the page begins, and what the source prints for it as ``fw``."""
    if isinstance(a.value, PageBreak):
        add(parent, "pb", n=a.value.n)
        words = w.source.text[a.start : a.end].strip()
        if words:
            add(parent, "fw", words, type="pageNum")


def _stage(w: Writing, parent: etree._Element, a: Annotation, inner: Sequence[Annotation], lb: bool) -> None:
    if isinstance(a.value, Stage):
        write_inline(w, stage_element(w, parent, a.value), a.span, line_breaks=lb, without=a)


def stage_element(w: Writing, parent: etree._Element, stage: Stage) -> etree._Element:
    """``stage``; in transcriptions of speech the element of ISO 24624 that fits, which holds a ``desc``."""
    if w.turns != "u":
        return add(parent, "stage")
    if stage.type in ("vocal", "kinesic", "incident"):
        return add(add(parent, stage.type), "desc")
    return add(parent, "note", type="comment")


def _frame(name: str) -> _Writer:
    """Elements that only openers and closers hold; elsewhere a ``seg`` of that type."""

    def write(
        w: Writing, parent: etree._Element, a: Annotation, inner: Sequence[Annotation], lb: bool
    ) -> None:
        if etree.QName(parent).localname in FRAME:
            element = add(parent, name)
        else:
            element = add(parent, "seg", type=name)
        _write(w, element, a.span, inner, lb)

    return write


def _segment(
    w: Writing, parent: etree._Element, a: Annotation, inner: Sequence[Annotation], lb: bool
) -> None:
    if isinstance(a.value, Segment):
        _write(w, add(parent, "seg", type=a.value.type), a.span, inner, lb)


_WRITERS: dict[type, _Writer] = {
    NormalisedDate: _date,
    TimeOfDay: _time,
    ArchivalReference: _idno,
    Said: _said,
    PersonName: _person,
    Gap: _gap,
    Unclear: _unclear,
    Supplied: _supplied,
    Note: _note,
    NoteAnchor: _anchor,
    PageBreak: page_break,
    Stage: _stage,
    Dateline: _frame("dateline"),
    Signed: _frame("signed"),
    Salute: _frame("salute"),
    Segment: _segment,
}
"""Values without a writer here (headings, turns) are blocks: within a line their text is written as it is."""
