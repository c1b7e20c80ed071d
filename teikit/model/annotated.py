"""A text with its annotations, ready to be looked up by place."""

from bisect import bisect_left
from collections.abc import Sequence

from teikit.model.annotation import Annotation
from teikit.model.nesting import outer_first
from teikit.model.text import Span


class Annotated:
    """The body of a record with annotations that nest (see :mod:`teikit.model.nesting`)."""

    def __init__(self, text: str, annotations: Sequence[Annotation]) -> None:
        self.text = text
        self.annotations = sorted(annotations, key=outer_first)
        self._starts = [annotation.start for annotation in self.annotations]

    def within(self, span: Span) -> list[Annotation]:
        """The annotations that lie within a span, outer before inner."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end, first)
        if first == last:
            return []
        return [annotation for annotation in self.annotations[first:last] if annotation.end <= span.end]
