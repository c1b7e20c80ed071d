"""Archival references as ``msIdentifier`` (Guidelines 11.4): structured, and still readable."""

from collections.abc import Sequence

from lxml import etree

from teikit.archives.table import Archive, archives
from teikit.model.annotation import Annotation
from teikit.model.archival_reference import ArchivalReference, Unit
from teikit.model.text import Span
from teikit.tei.names import add, append_text, root


def ms_identifier(value: str, references: Sequence[Annotation]) -> etree._Element:
    """The identifier of a source. The first reference is the source itself, further ones are ``altIdentifier``.

    ``value`` is the text that the references' offsets belong to. Country and settlement come from the table of
    archives; the repository stays as written. Raises :class:`ValueError` where there is no reference.
    """
    if not references:
        raise ValueError("no reference")
    main, *others = sorted(references, key=lambda one: getattr(one.value, "role", None) == "copy")
    identifier = root("msIdentifier")
    _write(value, identifier, main)
    for other in others:
        if isinstance(other.value, ArchivalReference) and other.value.units:
            kind = "copy" if other.value.role == "copy" else None
            _write(value, add(identifier, "altIdentifier", type=kind), other)
    return identifier


def _write(value: str, element: etree._Element, annotation: Annotation) -> None:
    reference = annotation.value
    if not isinstance(reference, ArchivalReference):
        raise ValueError("not an archival reference")
    row = archives().get(reference.archive) if reference.archive else None
    if row is not None:
        add(element, "country", country_name(row))
    settlement = reference.settlement or (row.settlement if row is not None else None)
    if settlement:
        add(element, "settlement", settlement)
    words = _words(value, annotation, reference)
    if reference.repository:
        add(element, "repository", _holder(value, reference, words))
    if words is not None:
        write_reference(value, add(element, "idno", type="archival"), reference, words)


def _holder(value: str, reference: ArchivalReference, words: Span | None) -> str:
    """The holder as written, with the town that stands behind its name."""
    span = reference.repository_span
    if span is None or words is None or not span.end < words.start:
        return reference.repository or ""
    return " ".join(value[span.start : words.start].rstrip(" \n\t,.;:(–—-，、。：；（").split())


def country_name(row: Archive) -> str:
    """The country's English name from CLDR, or its code where CLDR has none."""
    from babel import Locale  # 30 ms: only when a header is written

    return str(Locale("en").territories.get(row.country, row.country))


def _words(value: str, annotation: Annotation, reference: ArchivalReference) -> Span | None:
    """The words of the reference: from the label of the first unit to the last unit, without repository and pages."""
    spans = [unit.span for unit in reference.units if unit.span is not None]
    if not spans:
        return None
    start = min(span.start for span in spans)
    end = max(span.end for span in spans)
    floor = annotation.start
    if reference.repository_span is not None and reference.repository_span.end <= start:
        floor = reference.repository_span.end
    # Before the first label stand the town and what separates it; a label is what the unit says it is.
    first = next(unit for unit in reference.units if unit.span is not None and unit.span.start == start)
    label = value.rfind(first.label, floor, start) if first.label else start
    return Span(label if label >= floor else start, end)


def _begin(text: str, unit: Unit, floor: int) -> int:
    """Where the identifier of a unit begins: at its value; at the letters that are part of a record group's number.

    ``RG 59`` is how finding aids call the group, and 59 alone is no name of it; ``Record Group`` is a label.
    """
    assert unit.span is not None
    if unit.type == "record-group" and unit.label.isalpha() and unit.label.isupper():
        begin = text.rfind(unit.label, floor, unit.span.start)
        if begin >= 0 and not text[begin + len(unit.label) : unit.span.start].strip(" -\u00a0"):
            return begin
    return unit.span.start


def write_reference(text: str, element: etree._Element, reference: ArchivalReference, span: Span) -> None:
    """The words of a reference with its units nested as typed ``idno``."""
    at = span.start
    placed = [unit for unit in reference.units if unit.span is not None]
    for unit in sorted(placed, key=lambda one: one.span or span):
        if unit.span is None or unit.span.start < at or unit.span.end > span.end:
            continue
        begin = _begin(text, unit, at)
        append_text(element, text[at:begin])
        add(element, "idno", text[begin : unit.span.end], type=unit.type)
        at = unit.span.end
    append_text(element, text[at : span.end])
