"""The nodes that a rule may fire on, over lxml trees.

lxml has objects for elements, comments and processing instructions, but none for attributes and texts, and its
document is an ``_ElementTree``. The two missing kinds are small tuples here. Source: XDM 3.1, section 6.
"""

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

Element = etree._Element
"""An element, comment or processing instruction of lxml."""

Tree = etree._ElementTree


class Attribute(NamedTuple):
    """An attribute: its element and its name in lxml's notation, ``{namespace}local`` or ``local``."""

    element: Element
    name: str


class Text(NamedTuple):
    """A text node: the node it belongs to in lxml, and whether it is that node's ``tail``."""

    element: Element
    is_tail: bool


Node = Element | Attribute | Text | Tree


def node_kind(node: Node) -> str:
    """``element attribute text comment processing-instruction document`` or, unresolved, ``entity``."""
    if isinstance(node, Attribute):
        return "attribute"
    if isinstance(node, Text):
        return "text"
    if isinstance(node, Tree):
        return "document"
    tag: object = node.tag
    if isinstance(tag, str):
        return "element"
    if tag is etree.Comment:
        return "comment"
    return "processing-instruction" if tag is etree.ProcessingInstruction else "entity"


def is_element(node: Element) -> bool:
    """Whether an lxml object is an element, not a comment, processing instruction or entity reference."""
    tag: object = node.tag
    return isinstance(tag, str)


def attribute_names(element: Element) -> list[str]:
    """The names of an element's attributes, in lxml's notation."""
    return element.keys()  # type: ignore[return-value]  # of XML they are never bytes


def parent(node: Node) -> Element | Tree | None:
    """The parent in the XPath data model; ``None`` for a document."""
    if isinstance(node, Attribute):
        return node.element
    if isinstance(node, Text):
        return node.element.getparent() if node.is_tail else node.element
    if isinstance(node, Tree):
        return None
    above = node.getparent()
    return node.getroottree() if above is None else above


def element_of(node: Node) -> Element:
    """The lxml object nearest to a node: for positions in the file."""
    if isinstance(node, Attribute | Text):
        return node.element
    if isinstance(node, Tree):
        return node.getroot()
    return node


def line_of(element: Element) -> int:
    """The line of an element in its file, from 1; 0 where unknown."""
    line: object = element.sourceline
    return line if isinstance(line, int) else 0


def split_name(name: str) -> tuple[str, str]:
    """Namespace and local name of a name in lxml's notation.

    >>> split_name("{urn:x}p"), split_name("p")
    (('urn:x', 'p'), ('', 'p'))
    """
    if name[:1] == "{":
        uri, _, local = name[1:].partition("}")
        return uri, local
    return "", name


def nodes_of(tree: Tree) -> Iterator[Element]:
    """All elements, comments and processing instructions in document order, those beside the root included."""
    root = tree.getroot()
    before = list(root.itersiblings(preceding=True))
    yield from reversed(before)
    yield from root.iter()
    yield from root.itersiblings()


def location(node: Node) -> str:
    """An XPath 2.0 expression that finds exactly this node.

    The notation is the one the ISO reference implementation writes for Saxon (``schematron-get-full-path``):
    ``/*:TEI[namespace-uri()='...'][1]/...``; a document is ``/``. Texts, comments and instructions, for which
    that implementation has no notation, end in ``/text()[1]``, ``/comment()[1]``, ``/processing-instruction()[1]``.
    """
    if isinstance(node, Tree):
        return "/"
    steps: list[str] = []
    current: Element | None
    if isinstance(node, Attribute):
        uri, local = split_name(node.name)
        steps.append(f"@*[local-name()='{local}' and namespace-uri()='{uri}']" if uri else f"@{local}")
        current = node.element
    elif isinstance(node, Text):
        above = node.element.getparent() if node.is_tail else node.element
        steps.append(f"text()[{_text_position(node)}]")
        current = above
    else:
        current = node
    while current is not None:
        steps.append(_step(current))
        current = current.getparent()
    return "/" + "/".join(reversed(steps))


def _step(node: Element) -> str:
    kind = node_kind(node)
    if kind != "element":
        number = 1 + sum(1 for _ in node.itersiblings(node.tag, preceding=True))
        return f"{kind}()[{number}]"
    number = 1 + sum(1 for _ in node.itersiblings(node.tag, preceding=True))
    uri, local = split_name(str(node.tag))
    return f"*:{local}[namespace-uri()='{uri}'][{number}]" if uri else f"{local}[{number}]"


def _text_position(node: Text) -> int:
    """The number of a text among the text nodes of its parent, from 1."""
    above = node.element.getparent() if node.is_tail else node.element
    if not node.is_tail or above is None:
        return 1
    number = int(bool(above.text))
    for sibling in above:
        number += bool(sibling.tail)
        if sibling is node.element:
            break
    return number
