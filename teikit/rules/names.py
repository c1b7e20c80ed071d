"""Names and words of elements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

TEI = "{http://www.tei-c.org/ns/1.0}"
EXAMPLES = "{http://www.tei-c.org/ns/Examples}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"


def name_of(element: etree._Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def written(attribute: str) -> str:
    """The name of an attribute as people write it: ``xml:id``."""
    return attribute.replace("{http://www.w3.org/XML/1998/namespace}", "xml:")


def text_of(element: etree._Element) -> str:
    """All text of an element as it stands."""
    return "".join(map(str, element.itertext()))


def words_of(element: etree._Element, *, is_edited: bool = False) -> str:
    """The text of an element with white space normalised; notes and what editors offer beside the text left out.

    Of the parts of a ``choice`` only the first counts; with ``is_edited`` what the editor made of it (``corr``, ``reg``,
    ``expan``), if it is there.
    """
    return " ".join("".join(_pieces(element, is_edited)).split())


EDITED = (TEI + "corr", TEI + "reg", TEI + "expan")


def _pieces(element: etree._Element, is_edited: bool) -> Iterator[str]:
    if element.text:
        yield element.text
    taken = _taken(element, is_edited) if element.tag == TEI + "choice" else None
    for child in element:
        if isinstance(child.tag, str) and child.tag != TEI + "note" and taken in (None, child):
            yield from _pieces(child, is_edited)
        if child.tail:
            yield child.tail


def _taken(choice: etree._Element, is_edited: bool) -> etree._Element | None:
    parts = [part for part in choice if isinstance(part.tag, str)]
    if is_edited:
        parts.sort(key=lambda part: part.tag not in EDITED)
    return parts[0] if parts else None


def within(element: etree._Element, *names: str) -> bool:
    """Whether an element stands in one with one of the names."""
    return next(element.iterancestors(*(TEI + name for name in names)), None) is not None


def child(element: etree._Element | None, *names: str) -> etree._Element | None:
    """The element that a path of names leads to; ``None`` where there is none."""
    for name in names:
        if element is None:
            return None
        element = element.find(TEI + name)
    return element


def shortened(words: str, limit: int = 60) -> str:
    """Words for a message."""
    words = " ".join(words.split())
    return words if len(words) <= limit else words[: limit - 1] + "…"
