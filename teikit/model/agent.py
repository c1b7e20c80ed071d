"""Somebody who did something for a record: obtained, translated, edited it."""

from dataclasses import dataclass

from teikit.model.text import Span


@dataclass(frozen=True, slots=True)
class Agent:
    """One person or body in one role. Offsets count from the beginning of the line that names them."""

    role: str
    """``obtained``, ``contributed``, ``discovered``, ``transcribed``, ``translated``, ``edited``."""
    name: str
    """As written, without article."""
    name_span: Span
    words: Span
    """The words that tell the role, up to the name: ``Translated for NKIDP by``."""
    program: str | None = None
    """For whom, as written."""
    program_span: Span | None = None
