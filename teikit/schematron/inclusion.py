"""Drawing in other files: ``include`` and ``extends/@href`` (ISO/IEC 19757-3, 5.4.5 and 5.4.7).

The tree is changed in place; what is drawn in keeps the base it had, in ``xml:base`` (XInclude 1.1, 4.7.5).
"""

from copy import deepcopy
from urllib.parse import urldefrag

from lxml import etree

from teikit.schematron.errors import ResourceError, SchemaError
from teikit.schematron.nodes import Element, line_of
from teikit.schematron.resources import Library, resolve

SCHEMATRON = "http://purl.oclc.org/dsdl/schematron"
INCLUDE, EXTENDS, SCHEMA = (f"{{{SCHEMATRON}}}{name}" for name in ("include", "extends", "schema"))
XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

MAX_INCLUSIONS = 1_000
"""How many inclusions a schema may have in all: small files that draw each other in grow exponentially."""


class _Inclusions:
    """The state of one expansion: where files come from, and how many were drawn in."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.count = 0

    def expand(self, root: Element, chain: tuple[str, ...]) -> None:
        """Replaces the inclusions below ``root``; ``chain`` are the places being drawn in just now."""
        for reference in [
            element
            for element in root.iter(INCLUDE, EXTENDS)
            if element.tag == INCLUDE or element.get("href") is not None
        ]:
            self._replace(reference, chain)

    def _replace(self, reference: Element, chain: tuple[str, ...]) -> None:
        href = reference.get("href")
        if not href:
            raise SchemaError(f"line {line_of(reference)}: an include without href")
        target = resolve(href.strip(), reference.base)
        if target in chain:
            loop = " -> ".join((*chain[chain.index(target) :], target))
            raise SchemaError(f"line {line_of(reference)}: inclusion runs in a circle: {loop}")
        self.count += 1
        if self.count > MAX_INCLUSIONS:
            raise SchemaError(f"the schema has more than {MAX_INCLUSIONS:,} inclusions")
        found = deepcopy(self._find(target, reference))
        found.set(XML_BASE, urldefrag(target).url)
        self.expand(found, (*chain, target))
        above = reference.getparent()
        if above is None:
            raise SchemaError("an inclusion cannot be the root of a schema")
        taken_whole = reference.tag == INCLUDE and found.tag != SCHEMA
        parts = [found] if taken_whole else list(found)
        for part in parts:
            if not taken_whole and isinstance(part.tag, str):
                part.set(XML_BASE, part.base or urldefrag(target).url)
            part.tail = None
        place = above.index(reference)
        above[place : place + 1] = parts

    def _find(self, target: str, reference: Element) -> Element:
        uri, fragment = urldefrag(target)
        try:
            root = self.library.read(uri).getroot()
        except ResourceError as error:
            raise type(error)(f"line {line_of(reference)}: {error}") from error
        if not fragment:
            return root
        for element in root.iter(etree.Element):
            if fragment in (element.get("id"), element.get(XML_ID)):
                return element
        raise SchemaError(f"line {line_of(reference)}: {uri} has no element with id {fragment!r}")


def expand_inclusions(root: Element, library: Library, base: str | None) -> None:
    """Replaces every ``include`` and ``extends/@href`` below ``root`` by what it names, also within that.

    Raises :class:`SchemaError` for circles and for more than :data:`MAX_INCLUSIONS`, and the errors of
    :meth:`Library.read`.
    """
    _Inclusions(library).expand(root, (base,) if base else ())
