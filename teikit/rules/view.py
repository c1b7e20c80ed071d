"""A document as rules look at it: its elements by name, its ids, its pointers; and how findings are made.

Everything is computed once, when a rule first asks for it. Places in the file are looked up for findings only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from teikit.model.diagnostic import Edit, Fix
from teikit.rules.finding import Finding
from teikit.rules.names import EXAMPLES, TEI, XML_ID
from teikit.rules.options import RuleOptions
from teikit.rules.pointers_of import Pointer, pointers_of
from teikit.xmldocument.document import XmlDocument
from teikit.xmldocument.id_index import IdIndex
from teikit.xmldocument.region import Region

if TYPE_CHECKING:
    from lxml import etree


class View:
    """One document, its options, and the ids of the project around it."""

    def __init__(self, document: XmlDocument, options: RuleOptions, index: IdIndex) -> None:
        self.document = document
        self.options = options
        self.index = index
        self.memo: dict[str, object] = {}
        """What several rules need and one of them has worked out, by the name of the function that did."""

    @cached_property
    def root(self) -> etree._Element:
        return self.document.tree.getroot()

    @cached_property
    def elements(self) -> Sequence[etree._Element]:
        """All elements of TEI in document order; what stands in examples (``egXML``) has another namespace."""
        return tuple(self.root.iter(TEI + "*"))

    @cached_property
    def _by_name(self) -> Mapping[str, list[etree._Element]]:
        found: dict[str, list[etree._Element]] = defaultdict(list)
        skip = len(TEI)
        for element in self.elements:
            found[str(element.tag)[skip:]].append(element)
        return found

    def named(self, *names: str) -> list[etree._Element]:
        """The elements with these names; in document order for one name."""
        return [element for name in names for element in self._by_name.get(name, ())]

    @cached_property
    def having(self) -> Mapping[str, list[etree._Element]]:
        """The elements that carry each attribute, in document order."""
        found: dict[str, list[etree._Element]] = defaultdict(list)
        for element in self.elements:
            for name in element.attrib:
                found[str(name)].append(element)
        return found

    def with_attributes(self, names: Iterable[str]) -> list[etree._Element]:
        """The elements that carry one of the attributes, each once."""
        return list(dict.fromkeys(element for name in names for element in self.having.get(name, ())))

    @cached_property
    def ids(self) -> Mapping[str, list[etree._Element]]:
        """The elements by ``xml:id``; more than one where an id is not unique. Other namespaces count too."""
        found: dict[str, list[etree._Element]] = defaultdict(list)
        for element in self.root.iter("*"):
            if (identifier := element.get(XML_ID)) and not str(element.tag).startswith(EXAMPLES):
                found[identifier].append(element)
        return found

    @cached_property
    def pointers(self) -> Sequence[Pointer]:
        """Every pointer of the document: one for each value in a list."""
        return tuple(pointers_of(self.having))

    @cached_property
    def header(self) -> etree._Element | None:
        """The first header."""
        return next(iter(self.named("teiHeader")), None)

    def about(
        self, element: etree._Element, message: str, hint: str | None = None, fix: Fix | None = None
    ) -> Finding:
        """A finding at the start tag of an element."""
        return Finding(self.document.region_of_start_tag(element), message, hint, element, fix)

    def about_value(
        self,
        element: etree._Element,
        attribute: str,
        message: str,
        hint: str | None = None,
        fix: Fix | None = None,
        part: tuple[int, int] | None = None,
    ) -> Finding:
        """A finding at the value of an attribute, or at its characters ``part``."""
        start, end = part or (0, None)
        region = self.document.region_of_attribute_value(element, attribute, start, end)
        return Finding(region, message, hint, element, fix)

    def about_bytes(
        self, start: int, end: int, message: str, hint: str | None = None, fix: Fix | None = None
    ) -> Finding:
        """A finding at a span of ``document.source.utf8``."""
        return Finding(self.document.region(start, end), message, hint, None, fix)

    def fix(self, title: str, region: Region, text: str, *, safe: bool) -> Fix:
        """A fix that writes ``text``, already in XML's notation, in the place of a region."""
        written = text.encode(self.document.source.encoding.name, "xmlcharrefreplace")
        return Fix(title, (Edit(region.start, region.end, written),), safe)

    def fix_value(
        self,
        title: str,
        element: etree._Element,
        attribute: str,
        value: str,
        *,
        safe: bool,
        part: tuple[int, int] | None = None,
    ) -> Fix | None:
        """A fix that replaces the value of an attribute, or its characters ``part``; ``None`` where the attribute
        is not written in the start tag."""
        start, end = part or (0, None)
        region = self.document.region_of_attribute_value(element, attribute, start, end)
        if region == self.document.region_of_start_tag(element):
            return None
        return self.fix(title, region, escaped(value), safe=safe)


def escaped(value: str) -> str:
    """A value as it may be written between either kind of quotation marks."""
    for character, reference in (("&", "&amp;"), ("<", "&lt;"), ('"', "&quot;"), ("'", "&apos;")):
        value = value.replace(character, reference)
    return value
