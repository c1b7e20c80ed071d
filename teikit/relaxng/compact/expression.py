"""Parts of a schema on their way to the compact syntax: how closely they hold together, what annotates them."""

from typing import NamedTuple

from teikit.relaxng.compact.layout import Document, Enclosed
from teikit.relaxng.namespaces import RELAXNG
from teikit.relaxng.syntax import SchemaElement

CONNECTED, PARTICLE, PRIMARY = range(3)
"""How closely an expression holds together: ``a | b`` needs parentheses in ``(a | b)*``, ``a*`` in ``(a*)?``."""

_TEXTUAL = frozenset({"value", "name", "param"})


class Expression(NamedTuple):
    """A pattern or name class as it is written."""

    document: Document
    level: int
    """:data:`CONNECTED`, :data:`PARTICLE` or :data:`PRIMARY`."""

    def at_least(self, level: int) -> Document:
        """The expression, in parentheses if it holds together less than that."""
        return self.document if self.level >= level else Enclosed("(", self.document, ")", "")


class Item(NamedTuple):
    """A child that is a pattern, name class or parameter, with the foreign elements that annotate it."""

    element: SchemaElement
    before: list[SchemaElement]
    """What follows it in XML syntax, where it could not stand inside, and goes before it in compact syntax."""
    behind: list[SchemaElement]
    """What follows it in either syntax."""


def items_of(element: SchemaElement) -> tuple[list[SchemaElement], list[Item]]:
    """The foreign elements that annotate an element itself, and its own children with those that annotate them."""
    before: list[SchemaElement] = []
    items: list[Item] = []
    for child in element.children:
        if isinstance(child, str):
            continue
        if child.namespace == RELAXNG:
            items.append(Item(child, [], []))
        elif not items:
            before.append(child)
        elif items[-1].element.local in _TEXTUAL:
            items[-1].before.append(child)
        else:
            items[-1].behind.append(child)
    return before, items
