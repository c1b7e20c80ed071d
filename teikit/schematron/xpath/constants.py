"""Parts of expressions that are the same wherever they are evaluated, and indexes of what they yield.

Rules check pointers: ``substring-after(@ref, '#') = $register//person/@xml:id``, at each of many references. What is
right of the sign does not depend on the reference. It is evaluated once per document, and the comparison becomes a
question to a set; ``$register//person[@xml:id = $id]`` becomes a look-up by attribute.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from teikit.schematron.nodes import Element, is_element
from teikit.schematron.scope import Declaration, Scope
from teikit.schematron.xpath import syntax
from teikit.schematron.xpath.expression_protocol import Evaluable
from teikit.schematron.xpath.syntax import Call, Expr, Filter, Literal, Operation, Path, Step, Variable

PURE = frozenset("doc document concat string normalize-space distinct-values lower-case upper-case".split())
"""Functions that yield the same for the same arguments, and have arguments."""

MAY_COMBINE = frozenset(("|", "union", "intersect", "except", ","))


class Constants:
    """Tells what is constant, given the declarations in scope."""

    def __init__(self, variables: Mapping[str, Declaration], known: dict[int, bool] | None = None) -> None:
        self.variables = variables
        self._known: dict[int, bool] = {} if known is None else known
        """Which variables are independent, by the identity of their declarations: each is looked at once."""

    def is_constant(self, node: Expr) -> bool:
        """Whether an expression yields the same at every node of a document."""
        match node:
            case Literal():
                return True
            case Variable():
                return self._is_global(node.name)
            case Call():
                name = node.name.removeprefix("fn:")
                return name in PURE and bool(node.arguments) and all(map(self.is_constant, node.arguments))
            case Operation():
                return node.operator in MAY_COMBINE and all(map(self.is_constant, node.operands))
            case Filter():
                return self.is_constant(node.primary) and all(map(self.is_closed, node.predicates))
            case Path():
                first = node.steps[0] if node.steps else None
                rooted = node.absolute or (isinstance(first, Filter) and self.is_constant(first.primary))
                return rooted and all(self._is_closed_step(step) for step in node.steps)
            case _:
                return False

    def is_closed(self, node: Expr) -> bool:
        """Whether an expression depends on its own focus and on constants only: as a predicate within a constant."""
        free = syntax.free_variables(node)
        return all(map(self._is_global, free)) and "current" not in {
            name.removeprefix("fn:") for name in syntax.called(node)
        }

    def is_focus_free(self, node: Expr) -> bool:
        """Whether an expression does not depend on the focus it stands in, though on variables and ``current()``."""
        match node:
            case Literal() | Variable():
                return True
            case Call():
                name = node.name.removeprefix("fn:")
                return (bool(node.arguments) or name == "current") and all(
                    map(self.is_focus_free, node.arguments)
                )
            case Operation():
                return all(map(self.is_focus_free, node.operands))
            case Filter():
                return self.is_focus_free(node.primary)
            case Path():
                first = node.steps[0] if node.steps else None
                return node.absolute or (isinstance(first, Filter) and self.is_focus_free(first.primary))
            case _:
                return False

    def is_independent(self, node: Expr) -> bool:
        """Whether a constant is the same for every document that is validated: it begins in other documents."""
        return self.is_constant(node) and self._begins_elsewhere(node)

    def _begins_elsewhere(self, node: Expr) -> bool:
        match node:
            case Literal():
                return True
            case Variable():
                declaration = self.variables.get(node.name)
                expression = declaration.expression if declaration is not None else None
                if expression is None or expression.tree is None:
                    return False
                key = id(declaration)
                if key not in self._known:
                    self._known[key] = False  # in a circle
                    inner = Constants(expression.variables, self._known)
                    self._known[key] = inner.is_independent(expression.tree)
                return self._known[key]
            case Path(absolute=True):
                return False
            case Path() | Filter() | Call() | Operation():
                first = node.steps[:1] if isinstance(node, Path) else syntax.children(node)[: _outer(node)]
                used = map(Variable, syntax.free_variables(node))
                return all(map(self._begins_elsewhere, first)) and all(map(self._begins_elsewhere, used))
            case _:
                return False

    def _is_closed_step(self, step: Step | Filter) -> bool:
        if isinstance(step, Filter) and not self.is_closed(step.primary):
            return False
        return all(map(self.is_closed, step.predicates))

    def _is_global(self, name: str) -> bool:
        declaration = self.variables.get(name)
        return declaration is not None and declaration.is_global


def _outer(node: Expr) -> int | None:
    """How many of the expressions within an expression have its focus: of a filter the first, else all."""
    return 1 if isinstance(node, Filter) else None


class NotUniformError(Exception):
    """A constant yields something that is neither a node nor a string."""


def _cache(expression: Evaluable, scope: Scope) -> dict[Any, Any]:
    """Where to keep what a constant yields: with the document, or, if it is independent of that, with the files."""
    return scope.documents.library.cache if expression.is_independent else scope.document.constants


def items(expression: Evaluable, scope: Scope) -> list[str | Element]:
    """What a constant yields: elements, and the strings of all else. Raises :class:`NotUniformError`."""
    known = _cache(expression, scope)
    if id(expression) not in known:
        known[id(expression)] = expression.items(scope.document.tree, scope)
    found: list[str | Element] | None = known[id(expression)]
    if found is None:
        raise NotUniformError
    return found


def elements(expression: Evaluable, scope: Scope) -> list[Element]:
    """The elements that a constant yields. Raises :class:`NotUniformError` if it yields anything else."""
    found = items(expression, scope)
    if not all(not isinstance(item, str) and is_element(item) for item in found):
        raise NotUniformError
    return found  # type: ignore[return-value]


def values(expression: Evaluable, scope: Scope) -> Counter[str]:
    """The string values of a constant and how often each occurs. Raises :class:`NotUniformError`."""
    known = _cache(expression, scope)
    key = (id(expression), "values")
    if key not in known:
        known[key] = Counter(
            item if isinstance(item, str) else str(item.xpath("string()"))
            for item in items(expression, scope)
        )
    found: Counter[str] = known[key]
    return found


def by_attribute(expression: Evaluable, name: str, scope: Scope) -> Mapping[str, list[Element]]:
    """The elements of a constant by the value of an attribute. Raises :class:`NotUniformError`."""
    known = _cache(expression, scope)
    key = (id(expression), name)
    if key not in known:
        index: dict[str, list[Element]] = {}
        for item in items(expression, scope):
            if isinstance(item, str) or not is_element(item):
                raise NotUniformError
            value = item.get(name)
            if value is not None:
                index.setdefault(value, []).append(item)
        known[key] = index
    found: Mapping[str, list[Element]] = known[key]
    return found
