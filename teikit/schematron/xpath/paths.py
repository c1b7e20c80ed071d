"""elementpath's operators on nodes, put right: ``/ // << >>``.

elementpath yields ``.//a`` grouped by parent, so that ``(.//a)[1]`` may be the wrong one, and takes ``/`` for the root
of the document the evaluation began in, also within another document. To compare the places of two nodes it walks
through the document; they know their places.
"""

from collections.abc import Iterator
from copy import copy
from typing import Any

from elementpath.xpath31 import XPath31Parser
from elementpath.xpath_nodes import XPathNode

_Slash: Any = XPath31Parser.symbol_table["/"]
_DoubleSlash: Any = XPath31Parser.symbol_table["//"]
_Before: Any = XPath31Parser.symbol_table["<<"]
_After: Any = XPath31Parser.symbol_table[">>"]


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
            found = in_document_order(list(super().select(context)))
            context.walk(len(found) + 1)
            yield from found
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
            found = in_document_order(list(super().select(context)))
            context.walk(len(found) + 1)
            yield from found
            return
        status = context.item, context.axis
        _enter_root(context)
        found = []
        try:
            for _ in context.iter_descendants():
                context.walk(1)
                found.extend(self[0].select(context))
        finally:
            context.item, context.axis = status
        yield from in_document_order(found)


def _place(token: Any, operand: Any, context: Any) -> tuple[int, int] | None:
    """Where the node that an operand yields stands; ``None`` if it yields none (XPath 3.1, 3.7.3)."""
    found = list(operand.select(copy(context)))
    if len(found) > 1 or not all(isinstance(item, XPathNode) for item in found):
        raise token.error("XPTY0004", f"{token.symbol!r} compares single nodes")
    return (id(found[0].root_node), found[0].position) if found else None


class Before(_Before):  # type: ignore[misc]
    """``<<``"""

    def evaluate(self, context: Any = None) -> Any:
        if context is None:
            raise self.missing_context()
        left, right = (_place(self, operand, context) for operand in self)
        return [] if left is None or right is None else left < right

    def select(self, context: Any = None) -> Iterator[Any]:
        answer = self.evaluate(context)
        yield from answer if isinstance(answer, list) else [answer]


class After(_After):  # type: ignore[misc]
    """``>>``"""

    def evaluate(self, context: Any = None) -> Any:
        if context is None:
            raise self.missing_context()
        left, right = (_place(self, operand, context) for operand in self)
        return [] if left is None or right is None else left > right

    def select(self, context: Any = None) -> Iterator[Any]:
        answer = self.evaluate(context)
        yield from answer if isinstance(answer, list) else [answer]
