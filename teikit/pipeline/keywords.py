"""The options of an encoding as keyword arguments, for type checkers."""

from typing import TypedDict

from teikit.model.person import Person
from teikit.model.record import Field


class EncodeKeywords(TypedDict, total=False):
    """The fields of :class:`teikit.pipeline.options.EncodeOptions`."""

    format: str
    encoding: str | None
    language: str | None
    reference_date: str | None
    relative_dates: bool
    turns: str
    turns_convention: str | None
    reported_speech: str
    without: frozenset[str]
    persons: tuple[Person, ...]
    metadata: tuple[Field, ...]
    schemas: tuple[tuple[str, str], ...]
    date: str | None
    strict: bool
    validate: bool
