"""Parts of a document: headings, the opener and closer of a letter (TEI Guidelines 4.2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from teikit.model.text import Span


@dataclass(frozen=True, slots=True)
class Head:
    """A heading; several lines may be one heading."""

    KIND: ClassVar[str] = "head"

    level: int = 1
    """1 for the heading of the record, 2 for a section …"""
    closes: bool = False
    """Whether it stands at the end of what it names: ``THE END``, a ``trailer`` in TEI."""

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        return {"type": "trailer"} if self.closes else {}


@dataclass(frozen=True, slots=True)
class CastPart:
    """An entry of a cast list; what stands between its spans is punctuation."""

    span: Span
    """The entry as a whole."""
    roles: tuple[Span, ...]
    """Names of parts; several in ``Lords, Ladies, and Attendants``."""
    description: Span | None = None
    """What the part is: ``his daughter``."""
    actor: Span | None = None
    """Who plays it."""


@dataclass(frozen=True, slots=True)
class CastList:
    """The list of the parts of a play, its heading included (Guidelines 7.1.4)."""

    KIND: ClassVar[str] = "castList"

    head: Span
    """Where the heading stands."""
    parts: tuple[CastPart, ...]

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        return {}


@dataclass(frozen=True, slots=True)
class Dateline:
    """Place and date, or a date alone, at the head or foot or over an entry."""

    KIND: ClassVar[str] = "dateline"

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        return {}


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature with the office of the signatory."""

    KIND: ClassVar[str] = "signed"

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        return {}


@dataclass(frozen=True, slots=True)
class Salute:
    """A salutation at the beginning or a complimentary close at the end of a letter."""

    KIND: ClassVar[str] = "salute"

    type: str = "opening"
    """``opening`` or ``closing``."""

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        return {"type": self.type}


@dataclass(frozen=True, slots=True)
class Segment:
    """A line with a function of its own in the opener: a classification, a copy number, a file number."""

    KIND: ClassVar[str] = "seg"

    type: str
    """``classification``, ``copy``, ``reference``, ``subject``, ``addressee`` …"""

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        return {"type": self.type}
