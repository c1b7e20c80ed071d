"""Annotations as plain data: the interface of ``teikit annotate``."""

from collections.abc import Collection, Sequence

from teikit.model.annotation import Annotation

KINDS = (
    "date",
    "time",
    "turn",
    "stage",
    "said",
    "idno",
    "persName",
    "gap",
    "unclear",
    "supplied",
    "note",
    "anchor",
    "pb",
    "head",
    "dateline",
    "signed",
    "salute",
    "seg",
)
"""The kinds of spans, as ``--kinds`` takes them."""


def spans(annotations: Sequence[Annotation], kinds: Collection[str]) -> list[dict[str, object]]:
    """The spans of the kinds wanted."""
    found: list[dict[str, object]] = []
    for annotation in annotations:
        if annotation.kind not in kinds:
            continue
        span: dict[str, object] = {
            "start": annotation.start,
            "end": annotation.end,
            "kind": annotation.kind,
            "attrs": dict(annotation.value.attributes()),
        }
        if annotation.cert is not None:
            span["cert"] = str(annotation.cert)
        found.append(span)
    return found
