"""``xsl:key``: indexes of the nodes of a document by a value (XSLT 2.0, 16.3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from teikit.schematron.document import Document
from teikit.schematron.matching import Pattern
from teikit.schematron.nodes import Element, Node, nodes_of
from teikit.schematron.scope import Scope
from teikit.schematron.traversal import all_nodes
from teikit.schematron.xpath.expression import Expression
from teikit.schematron.xpath.static import StaticContext


@dataclass(frozen=True, slots=True)
class Key:
    """One ``xsl:key``; several of one name add up."""

    match: Pattern
    use: Expression | Element
    """The expression of ``@use``, or the ``xsl:key`` whose content says the value."""
    static: StaticContext


class Keys:
    """All keys of one name."""

    def __init__(self) -> None:
        self.definitions: list[Key] = []

    def lookup(self, document: Document, scope: Scope, values: Sequence[Any]) -> list[Any]:
        """elementpath's nodes listed under any of some atomic values, in document order."""
        index = document.keys.get(id(self))
        if index is None:
            document.keys[id(self)] = {}  # a key that refers to itself finds nothing
            index = document.keys[id(self)] = self._index(document, scope)
        found = {id(node): node for value in values for node in index.get(_comparable(value), ())}
        return sorted(found.values(), key=lambda node: node.position)

    def _index(self, document: Document, scope: Scope) -> dict[Any, list[Any]]:
        index: dict[Any, list[Any]] = {}
        inside = Scope(scope.lets, document.tree, document, scope.documents, scope.outer)
        for node in _candidates(document, self.definitions):
            for key in self.definitions:
                if key.match.matches(node, inside):
                    for value in _values(key, node, inside):
                        index.setdefault(_comparable(value), []).append(document.xdm_node(node))
        return index


def _candidates(document: Document, keys: list[Key]) -> list[Node]:
    kinds = {alternative.kind for key in keys for alternative in key.match.alternatives}
    if kinds <= {"element"}:
        return list(nodes_of(document.tree))
    return list(all_nodes(document.tree, attributes=True, texts="text" in kinds))


def _values(key: Key, node: Node, scope: Scope) -> list[Any]:
    from teikit.schematron.xpath import xdm
    from teikit.schematron.xslt import Frame, sequence

    if isinstance(key.use, Expression):
        return xdm.atomized(key.use.token, node, scope)
    frame = Frame(xdm.context(node, scope), key.static)
    return [item.string_value if hasattr(item, "string_value") else item for item in sequence(key.use, frame)]


def _comparable(value: Any) -> Any:
    """Values are compared as strings, untyped ones too; numbers as numbers."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    return float(value)
