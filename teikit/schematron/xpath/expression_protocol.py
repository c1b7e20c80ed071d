"""What parts of the evaluators ask of an expression, so that they need not know the class."""

from typing import Protocol

from teikit.schematron.nodes import Element, Node
from teikit.schematron.scope import Scope


class Evaluable(Protocol):
    """An expression."""

    is_independent: bool
    """Whether it yields the same whatever document is validated."""

    def items(self, node: Node, scope: Scope) -> list[str | Element] | None:
        """The elements and the strings of the other nodes and values; ``None`` if there are other values."""
