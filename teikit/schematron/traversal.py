"""All nodes of a document in document order, in as many kinds as are asked for."""

from collections.abc import Iterator

from teikit.schematron.nodes import Attribute, Element, Node, Text, Tree, attribute_names, is_element


def all_nodes(tree: Tree, *, attributes: bool, texts: bool) -> Iterator[Node]:
    """The document, its elements, comments and instructions, and if wanted their attributes and texts."""
    yield tree
    root = tree.getroot()
    yield from reversed(list(root.itersiblings(preceding=True)))
    if texts:
        yield from _with_texts(root, attributes)
    else:
        for element in root.iter():
            yield element
            if attributes and is_element(element):
                for name in attribute_names(element):
                    yield Attribute(element, name)
    yield from root.itersiblings()


def _with_texts(root: Element, attributes: bool) -> Iterator[Node]:
    """An element's nodes with the texts between them, without recursion: documents nest deeply."""
    pending: list[tuple[Element, bool]] = [(root, False)]
    while pending:
        element, is_closing = pending.pop()
        if is_closing:
            yield Text(element, True)
            continue
        yield element
        if element.tail and element is not root:
            pending.append((element, True))
        if not is_element(element):
            continue
        if attributes:
            for name in attribute_names(element):
                yield Attribute(element, name)
        if element.text:
            yield Text(element, False)
        pending.extend((child, False) for child in reversed(element))
