"""The findings of several recognisers over one text: which of them another recogniser knows better."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from teikit.model.annotation import Annotation
from teikit.model.archival_reference import ArchivalReference
from teikit.model.editorial import Gap, Note, Supplied, Unclear
from teikit.model.normalised_date import NormalisedDate, TimeOfDay
from teikit.model.structure import Head, Signed
from teikit.model.text import Span, SpanIndex, embeds
from teikit.model.turn import Stage, Turn

_TOLD = frozenset(
    {"recording", "source", "handwritten", "stamp", "margin", "endorsement", "footnote", "narrative"}
)
_LONGEST_DIRECTION = 400
"""Characters; a longer bracket is an editor's note."""


def reconciled(text: str, found: Iterable[Annotation], speeches: Sequence[Span]) -> list[Annotation]:
    """Drop what another recogniser knows better: an editor's bracket that is a stage direction or a time stamp, a date
    within an identifier, a heading found twice, a bracket with nothing but a date in it that is no stage direction.
    """
    everything = list(found)
    context = _Context(text, everything, speeches)
    return [one for one in everything if type(one.value) not in _DOUBTFUL or context.keeps(one)]


def without_references(
    text: str, spoken: Iterable[Annotation], referred: Iterable[Annotation]
) -> list[Annotation]:
    """Turns end before a paragraph behind their words that is nothing but an archival reference: nobody says it."""
    ends = {reference.end: reference.start for reference in referred}
    return [
        _shortened(text, one, one.value, ends[one.end])
        if isinstance(one.value, Turn) and one.end in ends
        else one
        for one in spoken
    ]


def _shortened(text: str, annotation: Annotation, turn: Turn, reference: int) -> Annotation:
    words = text[turn.speech.start : reference]
    said = words.rstrip()
    if not said or words[len(said) :].count("\n") < 2:
        return annotation
    end = turn.speech.start + len(said)
    extent = turn.extent and Span(turn.extent.start, end)
    speech = Span(turn.speech.start, end)
    return replace(annotation, end=end, value=replace(turn, speech=speech, extent=extent))


_DOUBTFUL = frozenset({NormalisedDate, TimeOfDay, Head, Signed, Stage, Supplied, Note, Unclear})
"""What another recogniser may know better."""


class _Context:
    """Where the findings stand that decide about others."""

    def __init__(self, text: str, found: Sequence[Annotation], speeches: Sequence[Span]) -> None:
        self._text = text
        spans: dict[type, list[Span]] = {}
        for annotation in found:
            spans.setdefault(type(annotation.value), []).append(annotation.span)
        turns = [annotation.value for annotation in found if isinstance(annotation.value, Turn)]
        self._told = _told(text, found)
        self._told.update(Span(start - 1, end + 1) for start, end in spans.get(NormalisedDate, ()))
        self._stages = SpanIndex(span for span in spans.get(Stage, ()) if span not in self._told)
        self._stamps = SpanIndex(turn.time_span for turn in turns if turn.time_span is not None)
        self._labels = SpanIndex(turn.label for turn in turns)
        self._referring = frozenset(spans.get(ArchivalReference, ()))
        self._references = SpanIndex(self._referring)
        self._speeches = SpanIndex(speeches)
        self._headings = SpanIndex(
            span for span in spans.get(Head, ()) if not any(self._speeches.overlapping(span))
        )

    def keeps(self, annotation: Annotation) -> bool:
        """Whether no other finding says that it is something else."""
        value, span = annotation.value, annotation.span
        if isinstance(value, NormalisedDate):
            return self._is_no_part_of_a_reference(span)
        if isinstance(value, TimeOfDay):
            # a stamp counts from the beginning of the recording
            return not any(self._stamps.overlapping(span)) and self._is_no_part_of_a_reference(span)
        if isinstance(value, Head):
            # a line that only says where the document is kept is no heading
            return not (
                span in self._referring
                or any(embeds(other, span) and other != span for other in self._headings.overlapping(span))
                or any(self._speeches.overlapping(span))
            )
        if isinstance(value, Signed):
            return all(stage != span for stage in self._stages.overlapping(span))
        if isinstance(value, Stage):
            return not (
                span in self._told
                or any(self._headings.overlapping(span))
                or any(self._labels.overlapping(span))
            )
        if isinstance(value, Supplied) and not any(map(str.isalnum, self._text[span.start : span.end])):
            return False  # "[/]" of CHAT
        return not any(self._stages.overlapping(span)) and not any(self._stamps.overlapping(span))

    def _is_no_part_of_a_reference(self, span: Span) -> bool:
        return not self._referring or all(
            embeds(span, reference) for reference in self._references.overlapping(span)
        )


def _told(text: str, found: Sequence[Annotation]) -> set[Span]:
    """Brackets of editors whose words leave no doubt, so that they are no stage directions."""
    heard = {a.span for a in found if isinstance(a.value, Stage) and a.value.type is not None}
    told: set[Span] = set()
    for annotation in found:
        value, span = annotation.value, annotation.span
        if (
            isinstance(value, Gap)
            or (isinstance(value, Note) and _is_no_direction(annotation, value))
            or (isinstance(value, Unclear) and _is_guess(text, span) and span not in heard)
        ):
            told.add(span)
    return told


def _is_guess(text: str, span: Span) -> bool:
    return text[span.start : span.end].rstrip(")]").endswith("?")


def _is_no_direction(annotation: Annotation, note: Note) -> bool:
    return note.type in _TOLD or annotation.end - annotation.start > _LONGEST_DIRECTION
