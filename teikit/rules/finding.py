"""What a rule yields."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from teikit.model.diagnostic import Fix
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
