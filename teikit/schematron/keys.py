"""``xsl:key``: indexes of the nodes of a document by a value (XSLT 2.0, 16.3)."""

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


def lookup(document: Document, scope: Scope, keys: list[Key], name: str, values: list[Any]) -> list[Any]:
    """elementpath's nodes that the keys of a name list under any of the atomic values, in document order."""
    slot = (id(keys), name)
    if slot not in document.keys:
        document.keys[slot] = {}  # also ends the recursion of a key that refers to itself
        document.keys[slot] = _index(document, scope, keys)
    index = document.keys[slot]
    found = {id(node): node for value in values for node in index.get(_comparable(value), ())}
    return sorted(found.values(), key=lambda node: node.position)


def _index(document: Document, scope: Scope, keys: list[Key]) -> dict[Any, list[Any]]:
    index: dict[Any, list[Any]] = {}
    inside = Scope(scope.lets, document.tree, document, scope.documents, scope.outer)
    for node in _candidates(document, keys):
        for key in keys:
            if key.match.matches(node, inside):
                for value in _values(key, node, inside):
                    entry = index.setdefault(_comparable(value), [])
                    entry.append(document.xdm_node(node))
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
