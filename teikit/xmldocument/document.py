"""One XML file: its bytes, its tree, and where every part of the tree stands in the bytes."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.xmldocument import markup
from teikit.xmldocument.nodes import NodeTable, read_nodes
from teikit.xmldocument.paths import ElementPaths
from teikit.xmldocument.region import Region
from teikit.xmldocument.source import Source

if TYPE_CHECKING:
    from lxml import etree

    from teikit.xmldocument.doctype import SelfContained
    from teikit.xmldocument.prolog import Prolog

XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"

LARGEST_TREE = 256 * 1024 * 1024
"""Bytes of the largest file that a tree is made of: it takes five to ten times as much memory."""


class MalformedDocument(Exception):  # noqa: N818 - a finding about the file, not a fault of the program
    """There is no tree of this file: mostly since it is not well-formed. ``diagnostic`` says why and where."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


class XmlDocument:
    """A file that is read once and never changed. Trees and tables are made when they are first asked for.

    ``path`` is the name for messages, as the user gave it; ``data`` the bytes. ``base_uri`` is what relative
    addresses in the file are resolved against; without it, the file's own address. ``written`` is the document as it
    is in the file, where this is the same with the declarations of other files put in.
    """

    __slots__ = ("__dict__", "_given_base", "_written", "data", "path", "source")

    def __init__(
        self, path: str, data: bytes, base_uri: str | None = None, written: XmlDocument | None = None
    ) -> None:
        self.path = path
        self.data = data
        self.source = Source(data)
        self._given_base = base_uri
        self._written = written

    @property
    def written(self) -> XmlDocument:
        """The document as it is in the file."""
        return self._written or self

    @cached_property
    def base_uri(self) -> str:
        """What relative addresses in the file are resolved against."""
        return self._given_base if self._given_base is not None else Path(self.path).absolute().as_uri()

    @cached_property
    def prolog(self) -> Prolog:
        """What stands before the first tag, and that tag."""
        from teikit.xmldocument.prolog import read_prolog

        return read_prolog(self.source)

    @cached_property
    def _paths(self) -> ElementPaths:
        return ElementPaths()

    def path_of(self, element: etree._Element) -> str:
        """The path of an element of :attr:`tree`: ``/TEI/text[1]/body[1]/p[3]``."""
        return self._paths.of(element)

    @classmethod
    def read(cls, path: str | Path) -> XmlDocument:
        """The document in a file. Raises ``OSError``."""
        return cls(str(path), Path(path).read_bytes())

    @cached_property
    def tree(self) -> etree._ElementTree:
        """The tree of lxml: entities of the file itself are expanded, nothing else is read.

        Raises :class:`MalformedDocument`.
        """
        from lxml import etree

        from teikit.xmldocument.doctype import has_doctype
        from teikit.xmldocument.wellformed import TOO_LARGE, first_problem

        if len(self.data) > LARGEST_TREE:
            size = f"{LARGEST_TREE // 1024 // 1024} MB"
            message = f"the file is larger than {size}: only the grammar can be checked, no rules"
            raise MalformedDocument(Diagnostic(TOO_LARGE, Severity.WARNING, message, self.path))

        parser = etree.XMLParser(
            resolve_entities="internal",  # type: ignore[arg-type]  # the stubs know only True and False
            no_network=True,
            load_dtd=False,
            huge_tree=True,
            collect_ids=False,
            encoding="utf-8",
        )
        try:
            if not (has_doctype(self.source) or self.source.is_misdeclared):
                data = self.source.utf8
            elif problem := first_problem(self.source, self.path):
                # huge_tree gives up the limits of libxml2: expat has counted what the entities expand to
                raise MalformedDocument(problem)
            else:
                data = self.self_contained.utf8
            root = etree.fromstring(data, parser, base_url=self.base_uri)
        except (etree.XMLSyntaxError, LookupError, UnicodeError) as error:
            raise self._malformed(error) from error
        return etree.ElementTree(root)

    @cached_property
    def self_contained(self) -> SelfContained:
        """The document without what its document type declaration draws in from outside."""
        from teikit.xmldocument.doctype import self_contained

        return self_contained(self.source)

    def _malformed(self, error: Exception) -> MalformedDocument:
        from teikit.xmldocument.wellformed import MALFORMED, TOO_DEEP, first_problem

        if problem := first_problem(self.source, self.path):
            return MalformedDocument(problem)
        code, severity, message = MALFORMED, Severity.ERROR, str(error)
        if "depth" in message:
            code, severity = TOO_DEEP, Severity.WARNING
            message = "elements are nested more than 2,048 deep: only the grammar can be checked, no rules"
        line, column = getattr(error, "position", None) or (0, 0)
        return MalformedDocument(Diagnostic(code, severity, message, self.path, line, column, line, column))

    @cached_property
    def nodes(self) -> NodeTable:
        """Where each node stands. Raises :class:`MalformedDocument`."""
        from xml.parsers.expat import ExpatError

        try:
            return read_nodes(self.source.utf8)
        except (ExpatError, LookupError, UnicodeError) as error:
            raise self._malformed(error) from error

    @cached_property
    def _numbers(self) -> dict[etree._Element, int]:
        """The number of each node in document order. Holding the nodes keeps their identity."""
        from lxml import etree

        root = self.tree.getroot()
        kinds = (etree.Element, etree.Comment, etree.ProcessingInstruction)
        before = [*root.itersiblings(preceding=True)][::-1]
        nodes = [*before, *root.iter(*kinds), *root.itersiblings()]
        return {node: number for number, node in enumerate(nodes)}

    def number_of(self, node: etree._Element) -> int:
        """The number of an element, comment or processing instruction in the document, from 0."""
        return self._numbers[node]

    def region(self, start: int, end: int) -> Region:
        """The region of a half-open span of ``source.utf8`` (the text of the file in UTF-8)."""
        return self.source.region(start, end)

    def region_of_start_tag(self, node: etree._Element) -> Region:
        """The start tag of an element; a comment or processing instruction as a whole."""
        return self.region(*self._tag(node))

    def region_of_end_tag(self, element: etree._Element) -> Region:
        """The end tag of an element; an empty region behind an empty-element tag."""
        start = self._content_end(element)
        return self.region(start, self._end(element))

    def region_of_end(self, element: etree._Element) -> Region:
        """Where an element ends: its end tag, or an empty-element tag as a whole."""
        region = self.region_of_end_tag(element)
        return self.region_of_start_tag(element) if region.start == region.end else region

    def region_of_element(self, element: etree._Element) -> Region:
        """An element from its start tag to its end tag."""
        return self.region(self._start(element), self._end(element))

    def region_of_attribute(self, element: etree._Element, name: str) -> Region:
        """An attribute, ``name="value"``; ``name`` in lxml's notation, ``{namespace}local`` or ``local``.

        The start tag where the attribute is not written there (a default of the DTD, an entity).
        """
        found = self._attribute(element, name)
        return self.region(found.start, found.end) if found else self.region_of_start_tag(element)

    def region_of_attribute_name(self, element: etree._Element, name: str) -> Region:
        """The name of an attribute with its prefix."""
        found = self._attribute(element, name)
        if found is None:
            return self.region_of_start_tag(element)
        return self.region(found.start, found.start + len(found.name.encode()))

    def region_of_attribute_value(
        self, element: etree._Element, name: str, start: int = 0, end: int | None = None
    ) -> Region:
        """The value of an attribute within its quotes, or its characters ``[start, end)``."""
        found = self._attribute(element, name)
        if found is None:
            return self.region_of_start_tag(element)
        if start == 0 and end is None:
            return self.region(found.value_start, found.value_end)
        utf8 = self.source.utf8
        return self._part(markup.value_runs(utf8, found.value_start, found.value_end), start, end)

    def region_of_text(
        self, node: etree._Element, start: int = 0, end: int | None = None, *, tail: bool = False
    ) -> Region:
        """The characters ``[start, end)`` of ``node.text`` (or ``node.tail``), as they are written.

        Without ``end``, up to the end of that text. Text that comes out of an entity stands where the entity is
        referred to.
        """
        first = self._end(node) if tail else self._tag(node)[1]
        return self._part(markup.text_runs(self.source.utf8, first), start, end)

    def _part(self, runs: list[markup.Run], start: int, end: int | None) -> Region:
        utf8 = self.source.utf8
        last = runs[-1].value_start if end is None else end
        first_byte = markup.place(utf8, runs, start, behind=False)
        last_byte = markup.place(utf8, runs, last, behind=True) if last > start else first_byte
        return self.region(first_byte, last_byte)

    def _start(self, node: etree._Element) -> int:
        return self.nodes.starts[self._numbers[node]]

    def _tag(self, node: etree._Element) -> tuple[int, int]:
        start = self._start(node)
        return start, self._leaf_end(node, start) or markup.tag_end(self.source.utf8, start)

    def _content_end(self, element: etree._Element) -> int:
        return self.nodes.ends[self._numbers[element]]

    def _end(self, node: etree._Element) -> int:
        utf8, start = self.source.utf8, self._start(node)
        if leaf_end := self._leaf_end(node, start):
            return leaf_end
        tag_end = markup.tag_end(utf8, start)
        if utf8[tag_end - 2 : tag_end] == b"/>" or utf8[start : start + 1] == b"&":
            return tag_end
        return markup.tag_end(utf8, self._content_end(node))

    def _leaf_end(self, node: etree._Element, start: int) -> int:
        """The end of a comment or processing instruction; 0 for an element."""
        utf8 = self.source.utf8
        if not utf8.startswith((b"<!--", b"<?"), start):
            return 0
        closing = b"-->" if utf8.startswith(b"<!--", start) else b"?>"
        at = utf8.find(closing, start)
        return at + len(closing) if at >= 0 else start

    def _attribute(self, element: etree._Element, name: str) -> markup.WrittenAttribute | None:
        namespace, _, local = name[1:].partition("}") if name.startswith("{") else ("", "", name)
        for attribute in markup.attributes(self.source.utf8, self._start(element)):
            prefix, _, written = attribute.name.rpartition(":")
            if written != local:
                continue
            bound = XML_NAMESPACE if prefix == "xml" else element.nsmap.get(prefix) if prefix else ""
            if bound == namespace:
                return attribute
        return None
