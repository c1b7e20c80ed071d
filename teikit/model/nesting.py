"""Which of several annotations a tree can hold: those that nest.

The policy: of two annotations that cross, the one of the kind further up in :data:`PRECEDENCE` stays; of one kind,
the longer, then the earlier. Of two with the same span, the kind further up is the outer element.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from teikit.model.annotation import Annotation

PRECEDENCE: Mapping[str, int] = MappingProxyType(
    {
        kind: rank
        for rank, kind in enumerate(
            (
                "turn",
                "castList",
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

PHRASES = frozenset({"dateline", "signed", "salute", "idno", "date", "time", "persName"})
"""Kinds whose elements hold phrases only (TEI class model.phrase)."""
BETWEEN_PHRASES = frozenset({"stage", "said"})
"""Kinds whose elements are no phrases (model.inter): they cannot stand in such an element."""


def _rank(annotation: Annotation) -> tuple[int, int, int]:
    return (PRECEDENCE[annotation.kind], annotation.start - annotation.end, annotation.start)


def outer_first(annotation: Annotation) -> tuple[int, int, int]:
    """The key to sort annotations by: by start, outer before inner."""
    return (annotation.start, -annotation.end, PRECEDENCE[annotation.value.KIND])


def nest(annotations: Iterable[Annotation]) -> list[Annotation]:
    """The annotations that nest, outer before inner, sorted by start; those that lose against others are dropped,
    and so are those for which the element around has no place.

    Two annotations of one kind with the same span are one.
    """
    kept: list[Annotation] = []
    lost: set[int] = set()
    seen: set[tuple[int, int, int]] = set()
    active: list[Annotation] = []
    for annotation in sorted(annotations, key=outer_first):
        key = outer_first(annotation)
        if key in seen or annotation.start >= annotation.end:
            continue
        seen.add(key)
        active = [other for other in active if other.end > annotation.start]
        # Of two that are sorted so, the first begins no later: they cross where it ends before the second does.
        rivals = [other for other in active if other.end < annotation.end]
        if any(_rank(rival) <= _rank(annotation) for rival in rivals):
            continue
        if rivals:
            lost.update(map(id, rivals))
            active = [other for other in active if id(other) not in lost]
        active.append(annotation)
        kept.append(annotation)
    return list(_placed(annotation for annotation in kept if id(annotation) not in lost))


def _placed(nested: Iterable[Annotation]) -> Iterator[Annotation]:
    """Without what is between phrases and would stand within one."""
    until = -1
    for annotation in nested:
        if annotation.kind in BETWEEN_PHRASES and annotation.end <= until:
            continue
        if annotation.kind in PHRASES:
            until = max(until, annotation.end)
        yield annotation


def outermost(nested: Iterable[Annotation]) -> list[Annotation]:
    """Those that no other of them embeds; they must nest and be sorted, outer before inner."""
    found: list[Annotation] = []
    end = -1
    for annotation in nested:
        if annotation.start >= end:
            found.append(annotation)
            end = annotation.end
    return found


def levels(nested: Iterable[Annotation]) -> Iterator[tuple[Annotation, list[Annotation]]]:
    """Those that no other of them embeds, each with all that it embeds; they must nest and be sorted, outer before
    inner.

    One pass: a paragraph may hold thousands.
    """
    outer: Annotation | None = None
    inner: list[Annotation] = []
    for annotation in nested:
        if outer is not None and annotation.start < outer.end:
            if annotation.end <= outer.end:
                inner.append(annotation)
            continue
        if outer is not None:
            yield outer, inner
        outer, inner = annotation, []
    if outer is not None:
        yield outer, inner
