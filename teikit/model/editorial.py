"""What editors and scribes put into a text: brackets, page breaks, notes (TEI Guidelines 3.4, 11.3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from teikit.model.text import Span


@dataclass(frozen=True, slots=True)
class Gap:
    """Something left out or not legible, brackets included in the span."""

    KIND: ClassVar[str] = "gap"

    reason: str
    """``illegible``, ``inaudible``, ``editorial``, ``redacted``, ``damage``, ``lost``."""
    description: Span | None = None
    """The words that describe it, without brackets."""

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        return {"reason": self.reason}


@dataclass(frozen=True, slots=True)
class Unclear:
    """An uncertain reading, brackets included in the span."""

    KIND: ClassVar[str] = "unclear"

    content: Span
    """The reading, without brackets."""

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        return {"cert": "low"}


@dataclass(frozen=True, slots=True)
class Supplied:
    """Words added by an editor or translator, brackets included in the span."""

    KIND: ClassVar[str] = "supplied"

    content: Span
    """The words, without brackets."""

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        return {}


@dataclass(frozen=True, slots=True)
class Note:
    """A note by an editor or scribe: ``[sic]``, ``[handwritten: …]``, a distribution list, a footnote."""

    KIND: ClassVar[str] = "note"

    type: str
    """``editorial``, ``handwritten``, ``stamp``, ``margin``, ``footnote``, ``distribution`` …"""
    content: Span | None = None
    """The words of the note without brackets and label; ``None``: all of the span."""
    place: str | None = None
    """``margin``, ``bottom`` …, where the words say it."""
    n: str | None = None
    """Mark of a footnote."""

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        named: dict[str, object] = {"type": self.type}
        if self.place is not None:
            named["place"] = self.place
        if self.n is not None:
            named["n"] = self.n
        return named


@dataclass(frozen=True, slots=True)
class NoteAnchor:
    """The mark of a footnote in the running text."""

    KIND: ClassVar[str] = "anchor"

    n: str
    """The mark without its brackets."""

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        return {"n": self.n}


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The beginning of a page, with what the source prints for it."""

    KIND: ClassVar[str] = "pb"

    n: str | None
    """Number of the page that begins, where the text gives one."""

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        return {} if self.n is None else {"n": self.n}
