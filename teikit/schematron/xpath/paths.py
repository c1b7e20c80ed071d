"""elementpath's path operators, put right: results in document order, and ``/`` the root of the node at hand.

elementpath yields ``.//a`` grouped by parent, so that ``(.//a)[1]`` may be the wrong one, and takes ``/`` for the root
of the document the evaluation began in, also within another document.
"""

from collections.abc import Iterator
from typing import Any

from elementpath.xpath31 import XPath31Parser
from elementpath.xpath_nodes import XPathNode

_Slash: Any = XPath31Parser.symbol_table["/"]
_DoubleSlash: Any = XPath31Parser.symbol_table["//"]


def in_document_order(items: list[Any]) -> list[Any]:
    """Nodes once each and in document order; documents in the order in which they turn up. Other items as they are."""
    if not all(isinstance(item, XPathNode) for item in items):
        return items
    trees: dict[int, int] = {}
    places = {
        id(node): (trees.setdefault(id(node.root_node), len(trees)), node.position, place)
        for place, node in reversed(list(enumerate(items)))
    }
    unique = {id(node): node for node in items}
    return sorted(unique.values(), key=lambda node: places[id(node)])


def _enter_root(context: Any) -> None:
    """Makes the root of the context node's tree the context node."""
    item = context.item
    context.item = item.root_node if isinstance(item, XPathNode) else (context.document or context.root)


class ChildPath(_Slash):  # type: ignore[misc]
    """``/``"""

    def select(self, context: Any = None) -> Iterator[Any]:
        if context is None:
            raise self.missing_context()
        if len(self) == 2:
            yield from in_document_order(list(super().select(context)))
            return
        status = context.item, context.axis
        _enter_root(context)
        context.axis = None
        try:
            yield from ([context.item] if not self else list(self[0].select(context)))
        finally:
            context.item, context.axis = status


class DescendantPath(_DoubleSlash):  # type: ignore[misc]
    """``//``"""

    def select(self, context: Any = None) -> Iterator[Any]:
        if context is None:
            raise self.missing_context()
        if len(self) == 2:
            yield from in_document_order(list(super().select(context)))
            return
        status = context.item, context.axis
        _enter_root(context)
        found: list[Any] = []
        try:
            for _ in context.iter_descendants():
                found.extend(self[0].select(context))
        finally:
            context.item, context.axis = status
        yield from in_document_order(found)
