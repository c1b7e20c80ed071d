"""What ``msIdentifier`` says of a unit (TEI Guidelines 11.4): who keeps it, and under which number."""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING

from teikit.rules.names import name_of, text_of

if TYPE_CHECKING:
    from lxml import etree

KEEPERS = frozenset({"repository", "institution", "collection", "msName", "objectName", "altIdentifier"})
"""Elements that name the keeper, or a thing so known that its keeper is."""

NUMBERS = frozenset({"idno", "msName", "objectName", "altIdentifier", "collection"})
"""Elements that tell the unit from others of its keeper."""


def has(identifier: etree._Element, names: Set[str]) -> bool:
    """Whether one of the elements is there and says something."""
    return any(
        name_of(child) in names and text_of(child).strip() for child in identifier.iterchildren("{*}*")
    )
