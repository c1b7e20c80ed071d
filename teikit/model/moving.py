"""Annotations moved along a text: all offsets that a value holds move with its span."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from teikit.model.annotation import Annotation
from teikit.model.text import Span


def moved(annotation: Annotation, by: int) -> Annotation:
    """The annotation ``by`` characters further on."""
    if by == 0:
        return annotation
    return replace(
        annotation, start=annotation.start + by, end=annotation.end + by, value=_moved(annotation.value, by)
    )


def _moved(value: Any, by: int) -> Any:
    if isinstance(value, Span):
        return Span(value.start + by, value.end + by)
    if isinstance(value, tuple):
        return tuple(_moved(one, by) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        changes = {}
        for one in fields(value):
            old = getattr(value, one.name)
            new = _moved(old, by)
            if new is not old and new != old:
                changes[one.name] = new
        return replace(value, **changes) if changes else value
    return value
