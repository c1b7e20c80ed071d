"""Which of several annotations a tree can hold: those that nest.

The policy: of two annotations that cross, the one of the kind further up in :data:`PRECEDENCE` stays; of one kind,
the longer, then the earlier. Of two with the same span, the kind further up is the outer element.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from teikit.model.annotation import Annotation
from teikit.model.text import Span, crosses

PRECEDENCE: Mapping[str, int] = MappingProxyType(
    {
        kind: rank
        for rank, kind in enumerate(
            (
                "turn",
                "head",
                "dateline",
                "signed",
                "salute",
                "seg",
                "pb",
                "stage",
                "note",
                "supplied",
                "gap",
                "said",
                "idno",
                "unclear",
                "date",
                "time",
                "anchor",
                "persName",
            )
        )
    }
)
"""Kind to rank; 0 is the strongest."""


def _rank(annotation: Annotation) -> tuple[int, int, int]:
    return (PRECEDENCE[annotation.kind], annotation.start - annotation.end, annotation.start)


def nest(annotations: Iterable[Annotation]) -> list[Annotation]:
    """The annotations that nest, outer before inner, sorted by start; those that lose against others are dropped.

    Two annotations of one kind with the same span are one.
    """
    kept: list[Annotation] = []
    seen: set[tuple[int, int, str]] = set()
    active: list[Annotation] = []
    for annotation in sorted(annotations, key=lambda one: (one.start, -one.end, PRECEDENCE[one.kind])):
        key = (annotation.start, annotation.end, annotation.kind)
        if key in seen or annotation.start >= annotation.end:
            continue
        seen.add(key)
        active = [other for other in active if other.end > annotation.start]
        rivals = [other for other in active if crosses(other.span, annotation.span)]
        if any(_rank(rival) <= _rank(annotation) for rival in rivals):
            continue
        for rival in rivals:
            active.remove(rival)
            kept.remove(rival)
        active.append(annotation)
        kept.append(annotation)
    return kept


def outermost(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Those that no other of them embeds, sorted by start; they must nest."""
    found: list[Annotation] = []
    for annotation in sorted(annotations, key=lambda one: (one.start, -one.end, PRECEDENCE[one.kind])):
        if not found or annotation.start >= found[-1].end:
            found.append(annotation)
    return found


def within(annotations: Iterable[Annotation], span: Span) -> list[Annotation]:
    """Those that lie within a span, in their order."""
    return [a for a in annotations if span.start <= a.start and a.end <= span.end]
