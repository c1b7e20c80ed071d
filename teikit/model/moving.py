"""Annotations moved along a text: all offsets that a value holds move with its span."""

from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

from teikit.model.annotation import Annotation
from teikit.model.text import Span


def moved(annotation: Annotation, by: int) -> Annotation:
    """The annotation ``by`` characters further on."""
    if by == 0:
        return annotation
    value = _moved(annotation.value, by)
    return Annotation(annotation.start + by, annotation.end + by, value, annotation.cert, annotation.reason)


def _moved(value: Any, by: int) -> Any:
    if isinstance(value, Span):
        return Span(value.start + by, value.end + by)
    if isinstance(value, tuple):
        return tuple(_moved(one, by) for one in value)
    changes = {}
    for name in _names(type(value)):  # type: ignore[arg-type]  # to mypy, type[Any] is not hashable
        old = getattr(value, name)
        new = _moved(old, by)
        if new is not old and new != old:
            changes[name] = new
    return replace(value, **changes) if changes else value


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass; none of any other class."""
    return tuple(one.name for one in fields(kind)) if is_dataclass(kind) else ()
