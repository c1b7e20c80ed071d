"""The pointers of a document, one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from teikit.rules.names import name_of
from teikit.rules.tei_pointers import LISTS, ON_SOME_ELEMENTS, SINGLE, is_pointer

if TYPE_CHECKING:
    from lxml import etree

VALUE = re.compile(r"[^ \t\r\n]+")
"""One value of a list: what stands between white space (XML Schema, whiteSpace="collapse")."""


class Pointer(NamedTuple):
    """One pointer."""

    element: etree._Element
    attribute: str
    value: str
    """``#id``, ``file.xml#id``, a URI: as written."""
    start: int
    """Offset of its first character in the value of the attribute."""

    @property
    def part(self) -> tuple[int, int]:
        """Where it stands in the value of the attribute."""
        return self.start, self.start + len(self.value)

    @property
    def place(self) -> str:
        """``ref/@target``: for messages."""
        return f"{name_of(self.element)}/@{self.attribute}"


def pointers_of(having: Mapping[str, Sequence[etree._Element]]) -> Iterator[Pointer]:
    """All pointers in the elements of TEI ``having`` each attribute: attribute by attribute, in document order."""
    for attribute in sorted((LISTS | SINGLE | ON_SOME_ELEMENTS.keys()) & having.keys()):
        for element in having[attribute]:
            if is_pointer(name_of(element), attribute):
                for match in VALUE.finditer(element.get(attribute, "")):
                    yield Pointer(element, attribute, match[0], match.start())
