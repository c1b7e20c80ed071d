"""What is said about a stretch of text, beside the text and never in it."""

from dataclasses import dataclass
from enum import StrEnum

from teikit.model.archival_reference import ArchivalReference
from teikit.model.editorial import Gap, Note, NoteAnchor, PageBreak, Supplied, Unclear
from teikit.model.normalised_date import NormalisedDate, TimeOfDay
from teikit.model.structure import CastList, Dateline, Head, Salute, Segment, Signed
from teikit.model.text import Span
from teikit.model.turn import PersonName, Said, Stage, Turn

Value = (
    NormalisedDate
    | TimeOfDay
    | Turn
    | Stage
    | Said
    | PersonName
    | ArchivalReference
    | Gap
    | Unclear
    | Supplied
    | Note
    | NoteAnchor
    | PageBreak
    | Head
    | CastList
    | Dateline
    | Signed
    | Salute
    | Segment
)


class Certainty(StrEnum):
    """How sure the program is, as in TEI's ``@cert``."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A span, what it is, how sure, and why."""

    start: int
    """Offset of the first character."""
    end: int
    """Offset behind the last character."""
    value: Value
    """What the span is; its class gives the kind."""
    cert: Certainty | None = None
    """``None``: nothing was guessed."""
    reason: str = ""
    """Who recognised it and why, for ``-v`` and for the review: ``two-digit year``."""

    @property
    def span(self) -> Span:
        """Start and end together."""
        return tuple.__new__(Span, (self.start, self.end))

    @property
    def kind(self) -> str:
        """The kind in the interchange format: ``date``, ``turn``, ``idno`` …"""
        return self.value.KIND
