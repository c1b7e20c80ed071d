"""The path of an element, as people and reports name it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree


def element_path(element: etree._Element) -> str:
    """The path of an element with the document's own prefixes: ``/TEI/text[1]/body[1]/p[3]``.

    A comment or processing instruction has the path of the element it stands in.
    """
    steps: list[str] = []
    current: etree._Element | None = element
    while current is not None:
        if isinstance(current.tag, str):
            name = prefixed_name(current)
            if current.getparent() is not None:
                name += f"[{1 + sum(1 for _ in current.itersiblings(current.tag, preceding=True))}]"
            steps.append(name)
        current = current.getparent()
    return "/" + "/".join(reversed(steps))


def prefixed_name(element: etree._Element) -> str:
    """The name of an element as it is written, with its prefix."""
    local = str(element.tag).rpartition("}")[2]
    return f"{element.prefix}:{local}" if element.prefix else local


def context(element: etree._Element) -> str:
    """Where an element stands: ``inside msIdentifier after idno``, ``as the root element``."""
    parent = element.getparent()
    if parent is None:
        return "as the root element"
    before = next((e for e in element.itersiblings(preceding=True) if isinstance(e.tag, str)), None)
    return f"inside {prefixed_name(parent)}" + (
        f" after {prefixed_name(before)}" if before is not None else ""
    )


def element_at(tree: etree._ElementTree, path: str | None) -> etree._Element:
    """The element that a path of libxml2's selects; the root where it selects none."""
    from lxml import etree

    found = tree.xpath(path) if path else None
    if isinstance(found, list) and found and isinstance(found[0], etree._Element):
        return found[0]
    return tree.getroot()
