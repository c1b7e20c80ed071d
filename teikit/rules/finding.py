"""What a rule yields."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from teikit.model.diagnostic import Fix, Severity
from teikit.xmldocument.region import Region

if TYPE_CHECKING:
    from lxml import etree


class Finding(NamedTuple):
    """One thing that a rule found."""

    region: Region | None
    """Where; ``None`` for the file as a whole."""
    message: str
    """What is there, and what was expected."""
    hint: str | None = None
    """What to do."""
    element: etree._Element | None = None
    """The element that it is about."""
    fix: Fix | None = None
    severity: Severity | None = None
    """Where it is another than that of the rule."""

    def as_note(self) -> Finding:
        """The same as mere information: where a rule's finding may be meant so."""
        return self._replace(severity=Severity.INFO)
