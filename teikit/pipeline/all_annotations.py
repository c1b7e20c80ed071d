"""All annotations of a record, those of its header's fields among them, which the tree does without."""

from collections.abc import Sequence

from teikit import archives, dates
from teikit.editorial.recogniser import recognise as recognise_editorial
from teikit.model.annotation import Annotation
from teikit.model.interpretation import Interpretation
from teikit.model.moving import moved
from teikit.model.record import Record

_DATED = frozenset({"title", "date", "abstract", "uploaded"})
"""Fields in which dates are marked."""


def all_annotations(record: Record, interpretation: Interpretation) -> tuple[Annotation, ...]:
    """The annotations of header and body, with offsets in the whole text, sorted."""
    start = record.body.start
    found = header_annotations(record, interpretation)
    found += [moved(annotation, start) for annotation in interpretation.body]
    return tuple(sorted(found, key=lambda one: (one.start, -one.end)))


def kinds_in_order(record: Record, interpretation: Interpretation) -> list[str]:
    """The kinds of all annotations, in the order of :func:`all_annotations`."""
    places = [(a.start, -a.end, a.kind) for a in header_annotations(record, interpretation)]
    start = record.body.start
    places += [(start + a.start, -start - a.end, a.kind) for a in interpretation.body]
    return [kind for _, _, kind in sorted(places, key=lambda place: place[:2])]


def header_annotations(record: Record, interpretation: Interpretation) -> list[Annotation]:
    """The annotations of the header's fields, with offsets in the whole text."""
    found: list[Annotation] = []
    languages = (interpretation.language,) if interpretation.language else ()
    read = {one.statement.value: one.references for one in interpretation.provenances}
    for field in record.fields:
        if field.span is None or field.from_body:
            continue
        words = record.text[field.span.start : field.span.end]
        if field.name in _DATED:
            recognised: Sequence[Annotation] = dates.recognise(words, dates.DateContext(languages=languages))
            recognised = [*recognised, *(a for a in recognise_editorial(words) if field.name != "date")]
        elif field.name == "provenance":
            # On one line, the words are those of the value, which have been read.
            recognised = (
                read[words]
                if words in read
                else archives.read_provenance(words, states_source=True).references
            )
        elif field.type == "shelfmark":
            recognised = archives.read_shelfmark(words)
        else:
            continue
        found += [moved(a, field.span.start) for a in recognised]
    return found
