"""An expression of a schema: compiled once, evaluated often, on the evaluator that is fast and right for it."""

from collections.abc import Mapping
from typing import Any

from teikit.schematron.errors import XPathLimitError, XPathSyntaxError
from teikit.schematron.nodes import Element, Node
from teikit.schematron.scope import Declaration, EvaluationError, Scope
from teikit.schematron.xpath import syntax
from teikit.schematron.xpath.parser import parse
from teikit.schematron.xpath.static import StaticContext


class Expression:
    """An XPath expression with its static context.

    Where the expression provably means the same in XPath 1.0 it runs on libxml2, see
    :mod:`teikit.schematron.xpath.native`; otherwise, and whenever libxml2 meets data on which the two versions
    differ, elementpath decides.
    """

    __slots__ = ("_native", "_token", "is_independent", "source", "static", "tree", "variables")

    def __init__(
        self, source: str, static: StaticContext, variables: Mapping[str, Declaration] | None = None
    ) -> None:
        self.source = source
        self.static = static
        self.variables: Mapping[str, Declaration] = {} if variables is None else variables
        """The declarations in scope."""
        self.is_independent = False
        """Whether it yields the same whatever document is validated; set for constant parts of expressions."""
        try:
            self.tree: syntax.Expr | None = parse(source)
        except XPathLimitError:
            raise
        except XPathSyntaxError:
            self._token = self._compile()  # beyond our own grammar; raises if it is no XPath at all
            self.tree = None
        else:
            self._token = None
        self._native: Any = None
        """``None``: not tried yet; ``False``: it has no native form."""

    def _compile(self) -> Any:
        from teikit.schematron.xpath.xdm import compile_expression

        return compile_expression(self.source, self.static)

    @property
    def token(self) -> Any:
        """The expression as elementpath has compiled it. Raises ``EvaluationError`` if it refuses the expression."""
        if self._token is None:
            try:
                self._token = self._compile()
            except XPathSyntaxError as error:
                raise EvaluationError(str(error)) from error
        return self._token

    @property
    def native(self) -> Any:
        """The expression for libxml2, if it has such a form."""
        if self._native is None:
            from teikit.schematron.xpath.native_expression import NativeExpression
            from teikit.schematron.xpath.native_types import NotNativeError

            try:
                self._native = self.tree is not None and NativeExpression(
                    self.tree, self.static, self.variables, Expression
                )
            except NotNativeError:
                self._native = False
        return self._native or None

    def boolean(self, node: Node, scope: Scope) -> bool:
        """The effective boolean value at a node. Raises ``EvaluationError``."""
        if self.native is not None:
            answer = self.native.evaluate(node, scope, "boolean")
            if answer is not NotImplemented:
                return bool(answer)
        from teikit.schematron.xpath import xdm

        return xdm.boolean(self.token, node, scope)

    def text(self, node: Node, scope: Scope) -> str:
        """The string that ``xsl:value-of`` would write. Raises ``EvaluationError``."""
        if self.native is not None and self.native.is_text:
            answer = self.native.evaluate(node, scope, "string")
            if answer is not NotImplemented:
                return str(answer)
        from teikit.schematron.xpath import xdm

        return xdm.text(self.token, node, scope, self.static)

    def value(self, node: Node, scope: Scope) -> Any:
        """The value for elementpath: a list of its nodes and atomic values. Raises ``EvaluationError``."""
        from teikit.schematron.xpath import xdm

        return xdm.value(self.token, node, scope)

    def nodes(self, node: Node, scope: Scope) -> list[Node]:
        """The nodes selected. Raises ``EvaluationError`` also if something else is."""
        if self.native is not None and self.native.yields_elements:
            found = self.native.evaluate(node, scope, "value")
            if isinstance(found, list) and not any(isinstance(item, str) for item in found):
                return found
        from teikit.schematron.xpath import xdm

        return xdm.nodes(self.token, node, scope)

    def native_value(self, node: Node, scope: Scope) -> Any:
        """The value for libxml2, as a variable. Raises ``NotNativeError`` if there is none."""
        from teikit.schematron.xpath.native_types import NotNativeError

        if self.native is None:
            raise NotNativeError(self.source)
        answer = self.native.variable(node, scope)
        if answer is NotImplemented:
            raise NotNativeError(self.source)
        return answer

    def items(self, node: Node, scope: Scope) -> list[str | Element] | None:
        """The elements and the strings of the other nodes and values; ``None`` if there are other values.

        Raises ``EvaluationError``.
        """
        if self.native is not None and self.native.typed.kind == "nodes":
            found = self.native.evaluate(node, scope, "value")
            if isinstance(found, list):
                return found
        from teikit.schematron.xpath import xdm

        return xdm.items(self.token, node, scope)

    def strings(self, node: Node, scope: Scope) -> list[str]:
        """The atomic values as strings. Raises ``EvaluationError``."""
        from teikit.schematron.xpath import xdm

        return [str(self.token.string_value(item)) for item in xdm.atomized(self.token, node, scope)]
