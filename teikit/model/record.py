"""A record as its source gives it: the whole text, where the body is, and what the rest of it states."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from teikit.model.text import Span

FIELD_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "title": "titleStmt/title",
        "author": "titleStmt/author",
        "editor": "titleStmt/editor",
        "translator": "titleStmt/respStmt, who translated",
        "transcriber": "titleStmt/respStmt, who transcribed",
        "contributor": "titleStmt/respStmt, who contributed the document",
        "interviewer": "titleStmt/respStmt, who asked",
        "interviewee": "titleStmt/respStmt, who was asked",
        "funder": "titleStmt/funder",
        "publisher": "publicationStmt/publisher",
        "rights": "publicationStmt/availability/p",
        "licence": "publicationStmt/availability/licence",
        "idno": "publicationStmt/idno, of the type that the field names",
        "uploaded": "publicationStmt/date[@type='uploaded']",
        "provenance": "sourceDesc/msDesc and respStmt: archival reference, who obtained and translated",
        "abstract": "profileDesc/abstract/p",
        "date": "profileDesc/creation/date",
        "place": "profileDesc/creation/placeName",
        "language": "profileDesc/langUsage/language, of the text at hand",
        "original_language": "profileDesc/langUsage/language, of the original",
        "genre": "profileDesc/textClass/keywords/term[@type='genre']",
        "subject": "profileDesc/textClass/keywords/term[@type='subject']",
        "note": "notesStmt/note, whatever else the record states",
    }
)
"""Every field a record may have, and where the TEI header holds it."""


@dataclass(frozen=True, slots=True)
class Field:
    """One statement of a record about itself."""

    name: str
    """One of :data:`FIELD_NAMES`."""
    value: str
    """The words, white space folded to single spaces."""
    span: Span | None = None
    """Where the words stand; ``None`` for a value from a metadata table."""
    type: str | None = None
    """Kind of an ``idno`` (``record``, ``url``, ``doi``) or label of a ``note``."""
    from_body: bool = False
    """The evidence is part of the body and stays there (a title taken from the first heading)."""


@dataclass(frozen=True, slots=True)
class Omission:
    """Characters of the source that the TEI does not repeat, and why."""

    span: Span
    reason: str
    """In words: ``page chrome``, ``label without a value``, ``control character U+0001`` …"""


@dataclass(frozen=True, slots=True)
class Record:
    """The text of a record, immutable, and what its layout tells."""

    text: str
    """The decoded text, line ends ``\\n``."""
    format: str
    """Name of the record format that read it."""
    body: Span
    """The document itself, without outer white space."""
    fields: tuple[Field, ...] = ()
    """In the order of the text; those of a metadata table behind them."""
    omissions: tuple[Omission, ...] = ()
    """Sorted by start, disjoint from each other, the fields and the body."""
    encoding: str = "utf-8"
    """Python's name of the codec that decoded the bytes."""
    reasons: tuple[str, ...] = ()
    """Why this format was taken and the others were not, for ``-v``."""

    def values(self, name: str) -> tuple[Field, ...]:
        """All fields of that name, each different value once."""
        seen: dict[str, Field] = {}
        for field in self.fields:
            if field.name == name:
                seen.setdefault(field.value.casefold(), field)
        return tuple(seen.values())
