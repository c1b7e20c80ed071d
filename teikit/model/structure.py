"""Parts of a document: headings, the opener and closer of a letter (TEI Guidelines 4.2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Head:
    """A heading; several lines may be one heading."""

    KIND: ClassVar[str] = "head"

    level: int = 1
    """1 for the heading of the record, 2 for a section …"""

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
