"""An archival reference as printed, taken apart (TEI Guidelines 11.4; ISAD(G) 3.1.1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from teikit.model.text import Span


@dataclass(frozen=True, slots=True)
class Unit:
    """One step of an archive's hierarchy."""

    type: str
    """From one vocabulary: fond, opis, papka, delo, list, record-group, box, folder, series, piece …"""
    value: str
    """Characters of the source, without the label: ``0102``, ``165-192``."""
    label: str = ""
    """The words that name the unit as written (``F.``, ``delo``); empty where the text has none."""
    span: Span | None = None
    """Where the value stands; ``None`` for a unit taken over from a reference before."""


@dataclass(frozen=True, slots=True)
class ArchivalReference:
    """Repository, units from broad to narrow, pages. The annotation's span is the whole reference."""

    KIND: ClassVar[str] = "idno"

    repository: str | None
    """The holder as written; ``None`` where only units stand in the text."""
    archive: str | None
    """Key of the archive's row in the table of archives; ``None`` where it is not known."""
    units: tuple[Unit, ...]
    """Broad to narrow."""
    pages: str | None = None
    """Pages, frames or images of the unit as written, without their label."""
    pages_span: Span | None = None
    """Where the pages stand, without their label."""
    repository_span: Span | None = None
    """Where the repository stands."""
    role: str | None = None
    """``copy`` for a second holder."""
    settlement: str | None = None
    """Town of the holder where the text names it apart from the repository."""
    inherited: tuple[Unit, ...] = ()
    """Broader units that a shortened reference ("ibid., d. 7") takes over from the one before it."""

    def attributes(self) -> Mapping[str, object]:
        """The attributes of the interchange format."""
        named: dict[str, object] = {
            "repository": self.repository,
            "units": [{"type": unit.type, "value": unit.value} for unit in self.units],
            "pages": self.pages,
        }
        if self.role is not None:
            named["role"] = self.role
        if self.inherited:
            named["inherited"] = [{"type": unit.type, "value": unit.value} for unit in self.inherited]
        return named
