"""The path of an element, as people and reports name it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree


class ElementPaths:
    """The paths of many elements of one tree that does not change meanwhile: what lies beside an element is counted
    once, not for each of them."""

    def __init__(self) -> None:
        self._places: dict[etree._Element, dict[etree._Element, int]] = {}
        self._paths: dict[etree._Element, str] = {}

    def of(self, element: etree._Element) -> str:
        """The path of an element with the document's own prefixes: ``/TEI/text[1]/body[1]/p[3]``.

        A comment or processing instruction has the path of the element it stands in.
        """
        current: etree._Element | None = element if isinstance(element.tag, str) else element.getparent()
        steps: list[str] = []
        while current is not None:
            parent = current.getparent()
            if steps and current in self._paths:
                steps.append(self._paths[current])
                break
            place = "" if parent is None else f"[{self._place(parent, current)}]"
            steps.append(f"/{prefixed_name(current)}{place}")
            current = parent
        path = "".join(reversed(steps)) or "/"
        if len(steps) > 1 and (above := element.getparent()) is not None and isinstance(element.tag, str):
            self._paths.setdefault(above, "".join(reversed(steps[1:])))
        return path

    def _place(self, parent: etree._Element, element: etree._Element) -> int:
        """The number of an element among those of its name."""
        if parent not in self._places:
            counts: Counter[str] = Counter()
            places: dict[etree._Element, int] = {}
            for child in parent.iterchildren("{*}*"):
                name = str(child.tag)
                counts[name] += 1
                places[child] = counts[name]
            self._places[parent] = places
        return self._places[parent][element]


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
