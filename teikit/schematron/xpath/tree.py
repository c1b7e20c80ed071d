"""elementpath's tree for an lxml tree, with the string values that XPath defines.

elementpath has a builder of its own. But the string of its elements puts the text behind a child before the text
within it, and leaves out what follows a comment; and the string of its documents includes comments.
"""

from collections.abc import Iterator
from typing import Any

from elementpath.datatypes import UntypedAtomic
from elementpath.xpath_nodes import (
    CommentNode,
    ElementNode,
    EtreeDocumentNode,
    EtreeElementNode,
    ProcessingInstructionNode,
    TextNode,
)
from lxml import etree

from teikit.schematron.nodes import Element, Tree, node_kind

_string = etree.XPath("string()", smart_strings=False)

GAP = 1_000
"""Positions left free behind an element for its namespaces; its attributes come on top."""


class ElementOfTree(EtreeElementNode):
    """An element; its string value is computed by libxml2."""

    __slots__ = ()

    @property
    def string_value(self) -> str:
        return str(_string(self.value))  # type: ignore[arg-type]

    compat_string_value = string_value

    @property
    def iter_typed_values(self) -> Iterator[UntypedAtomic]:
        yield UntypedAtomic(self.string_value)


class DocumentOfTree(EtreeDocumentNode):
    """A document; its string value is that of its elements and texts."""

    __slots__ = ()

    @property
    def string_value(self) -> str:
        return "".join(
            child.string_value for child in self.children if isinstance(child, ElementNode | TextNode)
        )

    compat_string_value = string_value

    @property
    def iter_typed_values(self) -> Iterator[UntypedAtomic]:
        yield UntypedAtomic(self.string_value)


def document_node(tree: Tree, uri: str | None) -> DocumentOfTree:
    """The document node for a tree, with all nodes below it."""
    document = DocumentOfTree(tree, uri)
    root = tree.getroot()
    before = reversed(list(root.itersiblings(preceding=True)))
    position = 2
    for element in (*before, root, *root.itersiblings()):
        position = _add(element, document, position)
    return document


def fragment(content: Element) -> DocumentOfTree:
    """A document node with the content of an element (XSLT 2.0, 9.4: a temporary tree); its layout is dropped."""
    document = DocumentOfTree(etree.ElementTree(etree.Element("content")))
    position = 2
    if content.text and content.text.strip():
        TextNode(content.text, document, position)  # type: ignore[arg-type]
        position += 1
    for child in content:
        position = _add(child, document, position)
        if child.tail and child.tail.strip():
            TextNode(child.tail, document, position)  # type: ignore[arg-type]
            position += 1
    return document


def standalone_element(element: Element) -> Any:
    """An element without parent, with all nodes below it."""
    document = DocumentOfTree(etree.ElementTree(etree.Element("content")))
    _add(element, document, 2)
    node = document.children[0]
    node.parent = None
    return node


def _add(top: Element, parent: Any, position: int) -> int:
    """Adds a node and all below it to a parent, without recursion; the next free position."""
    levels: list[Iterator[Element]] = [iter((top,))]
    parents: list[Any] = [parent]
    while levels:
        element = next(levels[-1], None)
        if element is None:
            levels.pop()
            closed = parents.pop()
            if len(levels) > 1 and (tail := closed.value.tail):  # the tail of the top is not below it
                TextNode(tail, parents[-1], position)
                position += 1
            continue
        kind = node_kind(element)
        if kind == "element":
            node = ElementOfTree(element, parents[-1], position)
            position += GAP + len(element.attrib)
            if element.text:
                TextNode(element.text, node, position)
                position += 1
            levels.append(iter(element))
            parents.append(node)
            continue
        if kind == "comment":
            CommentNode(element, parents[-1], position)
        elif kind == "processing-instruction":
            ProcessingInstructionNode(element, None, parents[-1], position)
        position += 1
        if element.tail and len(levels) > 1:
            TextNode(element.tail, parents[-1], position)
            position += 1
    return position
