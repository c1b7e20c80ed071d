"""The documents that expressions see, each with the indexes that XPath and XSLT functions need.

A :class:`Document` is an lxml tree; its counterpart in elementpath's data model, which only the complete evaluator
needs, is built on first use and once.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lxml import etree

from teikit.schematron.nodes import Attribute, Element, Node, Text, Tree
from teikit.schematron.resources import Library, resolve

if TYPE_CHECKING:
    from elementpath.xpath_nodes import XPathNode

XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


class Document:
    """A tree under validation, or one drawn in by ``document()``."""

    def __init__(self, tree: Tree, uri: str | None) -> None:
        self.tree = tree
        self.uri = uri
        self.keys: dict[int, dict[Any, list[XPathNode]]] = {}
        """The indexes of ``xsl:key``, filled by :mod:`teikit.schematron.keys`."""
        self.constants: dict[Any, Any] = {}
        """What constant parts of expressions yield here, see :mod:`teikit.schematron.xpath.constants`."""
        self.selections: dict[tuple[int, Element | Tree], frozenset[Element]] = {}
        """The children that a positional step selects, by the step's expression and parent."""

    @cached_property
    def xdm(self) -> Any:
        """The document node of elementpath's tree."""
        from teikit.schematron.xpath.tree import document_node

        return document_node(self.tree, self.uri)

    def xdm_node(self, node: Node) -> Any:
        """elementpath's node for a node."""
        if isinstance(node, Tree):
            return self.xdm
        if isinstance(node, Attribute):
            attributes = self.xdm.elements[node.element].attributes
            return next(attribute for attribute in attributes if attribute.name == node.name)
        if isinstance(node, Text):
            return self._xdm_text(node)
        found = self.xdm.elements.get(node)
        if found is None:  # comments and instructions are not in the map of every version
            above = node.getparent()
            siblings = self.xdm.children if above is None else self.xdm.elements[above].children
            found = next(sibling for sibling in siblings if sibling.value is node)
        return found

    def _xdm_text(self, node: Text) -> Any:
        if not node.is_tail:
            return self.xdm.elements[node.element].children[0]
        siblings = self.xdm.elements[node.element.getparent()].children
        place = next(i for i, sibling in enumerate(siblings) if sibling.value is node.element)
        return siblings[place + 1]

    def node(self, xdm: Any) -> Node:
        """The node for elementpath's node, the converse of :meth:`xdm_node`."""
        kind = xdm.node_kind
        if kind == "document":
            return self.tree
        if kind == "attribute":
            return Attribute(xdm.parent.value, xdm.name)
        if kind == "text":
            siblings = xdm.parent.children
            place = next(i for i, sibling in enumerate(siblings) if sibling is xdm)
            return Text(siblings[place - 1].value, True) if place else Text(xdm.parent.value, False)
        value: Element = xdm.value
        return value

    def named(self, name: str) -> list[Element]:
        """The elements of a name, in lxml's notation, in document order; none of them is to be changed."""
        return self._by_name.get(name, [])

    @cached_property
    def _by_name(self) -> dict[str, list[Element]]:
        found: dict[str, list[Element]] = {}
        for element in self.tree.iter(etree.Element):
            found.setdefault(element.tag, []).append(element)
        return found

    @cached_property
    def ids(self) -> dict[str, Element]:
        """The elements by ID: ``xml:id``, and what an internal or loaded DTD declares as ID."""
        found: dict[str, Element] = {}
        for element in self.tree.iter(etree.Element):
            value = element.get(XML_ID)
            if value is not None:
                found.setdefault(value.strip(), element)
        declared = _declared_ids(self.tree)
        if declared:
            for element in self.tree.iter(*(name for name, _ in declared)):
                for name, attribute in declared:
                    value = element.get(attribute) if element.tag == name else None
                    if value is not None:
                        found.setdefault(value.strip(), element)
        return found

    def with_ids(self, values: Iterable[str]) -> list[Element]:
        """The elements with one of these IDs, each value a list separated by white space; in document order."""
        found = {
            element: None
            for value in values
            for name in words(value)
            if (element := self.ids.get(name)) is not None
        }
        if len(found) < 2:
            return list(found)
        return [element for element in self.tree.iter(etree.Element) if element in found]


def words(text: str) -> list[str]:
    """The parts of a text between XML's white space.

    >>> words(" a\\n b ")
    ['a', 'b']
    """
    return [word for word in text.translate(SPACES).split(" ") if word]


SPACES = dict.fromkeys(map(ord, "\t\r\n"), " ")


def _declared_ids(tree: Tree) -> set[tuple[str, str]]:
    """The (element, attribute) names that the document's DTD declares to be IDs."""
    return {
        (declaration.name, attribute.name)
        for dtd in (tree.docinfo.internalDTD, tree.docinfo.externalDTD)
        if dtd is not None
        for declaration in dtd.iterelements()  # type: ignore[attr-defined]
        for attribute in declaration.iterattributes()
        if attribute.type == "id"
    }


class Documents:
    """All documents of one validation: each file is one document, whoever asks for it."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.refused: dict[str, str] = {}
        """What ``doc-available`` was asked for and may not be read, with the reason; it answers false."""
        self.asked_for_the_time = False
        """Whether an expression has used the current date or time."""
        self.effort = 0
        """The nodes and bindings that elementpath has walked over in all evaluations together."""
        self._by_uri: dict[str, Document] = {}
        self._by_root: dict[int, Document] = {}

    @cached_property
    def size(self) -> int:
        """The number of elements of the documents known when it is first asked for."""
        return sum(1 for document in self._by_uri.values() for _ in document.tree.iter(etree.Element))

    def add(self, document: Document) -> Document:
        """Makes a document known."""
        if document.uri:
            self._by_uri[document.uri] = document
        return document

    def open(self, reference: str, base: str | None) -> Document:
        """The document at a reference. Raises the errors of :meth:`Library.read`."""
        uri = resolve(reference, base)
        if uri not in self._by_uri:
            tree = self.library.read(uri)
            self._by_uri[uri] = self.library.cache.setdefault(("document", uri), None) or Document(tree, uri)
            self.library.cache["document", uri] = self._by_uri[uri]
        return self._by_uri[uri]

    def of(self, xdm: Any) -> Document | None:
        """The document that a node of elementpath's belongs to."""
        root = xdm.tree.root_node if hasattr(xdm, "tree") else xdm.root_node
        known = self._by_root.get(id(root))
        if known is None:
            for document in self._by_uri.values():
                if "xdm" in vars(document) and document.xdm is root:
                    known = self._by_root[id(root)] = document
        return known
