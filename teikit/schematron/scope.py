"""Variables at run time: values computed on first use, in the scope where they were declared.

ISO/IEC 19757-3, 5.4.8: a variable of the schema, a phase or a pattern is evaluated with the document as context,
one of a rule with the node the rule fires on.
"""

from collections.abc import Mapping
from typing import Any, Protocol

from teikit.schematron.document import Document, Documents
from teikit.schematron.nodes import Node


class Declaration(Protocol):
    """The declaration of a variable."""

    @property
    def expression(self) -> Any:
        """The expression that gives the value, ``None`` for a value given as content."""

    @property
    def is_global(self) -> bool:
        """Whether it is evaluated with the document as context."""

    def value(self, node: Node, scope: "Scope") -> Any:
        """The value for elementpath."""

    def native(self, node: Node, scope: "Scope") -> Any:
        """The value for libxml2."""


class EvaluationError(Exception):
    """An expression could not be evaluated at a node; the message says why."""


class LimitError(EvaluationError):
    """An expression takes more time or memory than any is given."""


class Scope:
    """The variables in scope at one place of the run, and what expressions there need to know."""

    __slots__ = ("_evaluating", "_native", "_values", "document", "documents", "lets", "node", "outer")

    def __init__(
        self,
        lets: Mapping[str, Declaration],
        node: Node,
        document: Document,
        documents: Documents,
        outer: "Scope | None" = None,
    ) -> None:
        self.lets = lets
        self.node = node
        """The context item for the variables declared here."""
        self.document = document
        self.documents = documents
        self.outer = outer
        self._values: dict[str, Any] = {}
        self._native: dict[str, Any] = {}
        self._evaluating: set[str] = set()

    def inner(self, lets: Mapping[str, Declaration], node: Node) -> "Scope":
        """A scope within this one."""
        return Scope(lets, node, self.document, self.documents, self)

    def owner(self, name: str) -> "Scope | None":
        """The innermost scope that declares a variable."""
        scope: Scope | None = self
        while scope is not None and name not in scope.lets:
            scope = scope.outer
        return scope

    def value(self, name: str) -> Any:
        """A variable's value for elementpath. Raises :class:`EvaluationError`."""
        scope = self.owner(name)
        if scope is None:
            raise EvaluationError(f"there is no variable ${name}")
        return scope._own(name, scope._values, "value")

    def native(self, name: str) -> Any:
        """A variable's value for libxml2. Raises :class:`EvaluationError`, or ``NotNativeError`` if it has none."""
        scope = self.owner(name)
        if scope is None:
            raise EvaluationError(f"there is no variable ${name}")
        return scope._own(name, scope._native, "native")

    def _own(self, name: str, values: dict[str, Any], form: str) -> Any:
        if name not in values:
            if name in self._evaluating:
                raise EvaluationError(f"the value of ${name} depends on itself")
            self._evaluating.add(name)
            try:
                values[name] = getattr(self.lets[name], form)(self.node, self)
            finally:
                self._evaluating.discard(name)
        return values[name]
