"""Rule contexts: XSLT match patterns, matched from right to left.

A pattern such as ``tei:body//tei:p[@n]`` is not turned into a selection over the document. It is a question asked
of one node: is its name ``p``, has it ``@n``, is some ancestor a ``body``? The last step's name says beforehand
which nodes need not be asked at all.
Sources: XSLT 3.0, 5.5 (patterns); ISO/IEC 19757-3, Annexes C, H and I (rule contexts are match patterns).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from teikit.schematron.errors import UnsupportedError, XPathSyntaxError
from teikit.schematron.node_tests import described, required_attribute, simple_predicate, step_test
from teikit.schematron.nodes import Attribute, Element, Node, Tree, node_kind, parent
from teikit.schematron.scope import Declaration, Scope
from teikit.schematron.xpath import syntax
from teikit.schematron.xpath.expression import Expression
from teikit.schematron.xpath.parser import parse
from teikit.schematron.xpath.static import StaticContext
from teikit.schematron.xpath.syntax import Call, Expr, Filter, Operation, Path, Step

Matcher = Callable[[Node, Scope], bool | None]

MAX_STEPS = 250
"""Steps of a pattern. Each asks the one before it, as deep as the pattern is long."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of the patterns that ``|`` joins, with what can be said of its nodes before asking."""

    kind: str
    """The kind of node that can match, see :func:`teikit.schematron.nodes.node_kind`; ``*`` for any."""
    name: str | None
    """The only name that can match, in lxml's notation; ``None`` for any."""
    matches: Matcher
    required: str | None = None
    """An attribute without which an element cannot match, in lxml's notation."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A match pattern."""

    source: str
    alternatives: tuple[Alternative, ...]
    expressions: tuple[Expression, ...] = field(default=())
    """The expressions in its predicates."""

    def matches(self, node: Node, scope: Scope) -> bool:
        """Whether a node matches. Raises ``EvaluationError`` where a predicate cannot be evaluated."""
        kind = node_kind(node)
        return any(a.kind in (kind, "*") and a.matches(node, scope) for a in self.alternatives)


def compile_pattern(source: str, static: StaticContext, variables: Mapping[str, Declaration]) -> Pattern:
    """A match pattern for use. Raises :class:`XPathSyntaxError` if it is none."""
    compiler = _Compiler(source, static, variables)
    alternatives = tuple(compiler.alternatives(parse(source)))
    return Pattern(source, alternatives, tuple(compiler.expressions))


class _Compiler:
    """Turns the syntax tree of one pattern into questions."""

    def __init__(self, source: str, static: StaticContext, variables: Mapping[str, Declaration]) -> None:
        self.source = source
        self.static = static
        self.variables = variables
        self.expressions: list[Expression] = []

    def expression(self, source: str) -> Expression:
        made = Expression(source, self.static, self.variables)
        self.expressions.append(made)
        return made

    def refuse(self, what: str, position: int = 0) -> XPathSyntaxError:
        return XPathSyntaxError(f"{what} is not allowed in a match pattern", position)

    # the whole

    def alternatives(self, tree: Expr) -> Iterator[Alternative]:
        """The alternatives of a pattern (Pattern30, UnionExprP, IntersectExceptExprP)."""
        match tree:
            case Operation(operator="|" | "union"):
                for operand in tree.operands:
                    yield from self.alternatives(operand)
            case Operation(operator="except" | "intersect"):
                yield from self.combined(tree)
            case Path():
                yield from self.path(tree)
            case Filter() | Call() | syntax.Variable() | syntax.ContextItem():
                filter_ = tree if isinstance(tree, Filter) else Filter(tree)
                yield from self.path(Path(False, (filter_,)))
            case _:
                raise self.refuse(f"{self.source!r}")

    def combined(self, tree: Operation) -> Iterator[Alternative]:
        """``a except b``: both sides asked of one node, which decides for patterns of one step only.

        Of longer ones the two sides would have to be relative to the same ancestor (XSLT 3.0, 5.5.3).
        """
        if any(isinstance(operand, Path) and len(operand.steps) > 1 for operand in tree.operands):
            raise UnsupportedError(f"pattern {self.source}: {tree.operator!r} between paths of several steps")
        left, right = [tuple(self.alternatives(operand)) for operand in tree.operands]
        wanted = tree.operator == "intersect"

        def matches_right(node: Node, scope: Scope) -> bool:
            kind = node_kind(node)
            return any(a.kind in (kind, "*") and a.matches(node, scope) for a in right) is wanted

        for alternative in left:
            yield Alternative(
                alternative.kind,
                alternative.name,
                _both(alternative.matches, matches_right),
                alternative.required,
            )

    # paths

    def path(self, tree: Path) -> Iterator[Alternative]:
        """PathExprP: a chain of steps, each asked of the parent or an ancestor of the next."""
        if not tree.steps:
            yield Alternative("document", None, lambda node, scope: isinstance(node, Tree))
            return
        if len(tree.steps) > MAX_STEPS:
            raise UnsupportedError(f"a pattern of more than {MAX_STEPS} steps")
        last = tree.steps[-1]
        if isinstance(last, Filter) and isinstance(last.primary, Operation | Path) and len(tree.steps) > 1:
            yield from self.distributed(tree, last)
            return
        above: Matcher | None = None
        if tree.absolute:
            above = lambda node, scope: isinstance(node, Tree)  # noqa: E731
        is_direct, link = True, "child"
        for step in tree.steps[:-1]:
            if isinstance(step, Step) and step.abbreviated:
                is_direct = False
                continue
            above = self.linked(self.step(step), above, is_direct, link)
            is_direct, link = True, "child"
        for alternative in self.last(last):
            own = alternative.matches
            axis = last.axis if isinstance(last, Step) else "child"
            joined = self.linked(own, above, is_direct, axis)
            yield Alternative(alternative.kind, alternative.name, joined, alternative.required)

    def distributed(self, tree: Path, last: Filter) -> Iterator[Alternative]:
        """``a/(b | c)``: the alternatives of the last step, each behind the steps before."""
        if last.predicates:
            raise self.refuse("a predicate on alternatives")
        inner = last.primary
        options = (
            inner.operands if isinstance(inner, Operation) and inner.operator in ("|", "union") else (inner,)
        )
        for option in options:
            if not isinstance(option, Path) or option.absolute:
                raise self.refuse(f"{self.source!r}")
            yield from self.path(Path(tree.absolute, (*tree.steps[:-1], *option.steps)))

    def linked(self, own: Matcher, above: Matcher | None, is_direct: bool, axis: str) -> Matcher:
        """A step's question together with the question to its parent or ancestors.

        The answer ``None`` is a no for every ancestor of the node too: the step matches, and above it there is nothing
        that the rest matches. Who asks one ancestor after the other can stop, where else ``a//b//c//d`` would try all
        combinations of ancestors.
        """
        if above is None:
            return own
        if axis == "self":
            return _both(own, above)
        if is_direct and axis in ("child", "attribute"):

            def with_parent(node: Node, scope: Scope) -> bool | None:
                if not own(node, scope):
                    return False
                up = parent(node)
                return up is not None and above(up, scope)

            return with_parent

        def with_ancestor(node: Node, scope: Scope) -> bool | None:
            if not own(node, scope):
                return False
            up: Node | None = node if axis == "descendant-or-self" else parent(node)
            while up is not None:
                answer = above(up, scope)
                if answer is not False:
                    return answer
                up = parent(up)
            return None

        return with_ancestor

    def last(self, step: Step | Filter) -> Iterator[Alternative]:
        """The last step, which says what kind of node can match."""
        if isinstance(step, Filter):
            yield from self.filtered(step)
            return
        matcher = self.step(step)
        kinds, name = described(step, self.static)
        required = next((r for p in step.predicates if (r := required_attribute(p, self.static))), None)
        for kind in kinds:
            yield Alternative(kind, name, matcher, required if kind == "element" else None)

    def filtered(self, step: Filter) -> Iterator[Alternative]:
        """``(a | b)[...]``, ``key(...)``, ``id(...)``, ``$x``, ``.[...]``, ``root()``, ``doc(...)``."""
        primary = step.primary
        conditions = [self.predicate(*p) for p in zip(step.predicates, step.sources, strict=True)]
        if isinstance(primary, Path) or (
            isinstance(primary, Operation) and primary.operator in ("|", "union", "except", "intersect")
        ):
            inner = list(self.alternatives(primary))
        elif isinstance(primary, syntax.ContextItem):
            inner = [Alternative("*", None, lambda node, scope: True)]
        elif isinstance(primary, syntax.Variable) or (
            isinstance(primary, Call)
            and primary.name.removeprefix("fn:")
            in ("key", "id", "doc", "document", "root", "element-with-id")
        ):
            inner = [Alternative("*", None, self.selected(self.expression(self.written(primary))))]
        else:
            raise self.refuse(f"{self.source!r}")
        for alternative in inner:
            matcher = alternative.matches
            for condition in conditions:
                matcher = _both(matcher, condition)
            yield Alternative(alternative.kind, alternative.name, matcher, alternative.required)

    def written(self, tree: Expr) -> str:
        """A variable or call as source; its arguments are literals, variables and calls (XSLT 3.0, 5.5.2)."""
        match tree:
            case syntax.Variable():
                return f"${tree.name}"
            case syntax.Literal(value=str()):
                return "'" + str(tree.value).replace("'", "''") + "'"
            case syntax.Literal():
                return str(tree.value)
            case Call():
                return f"{tree.name}({', '.join(self.written(argument) for argument in tree.arguments)})"
            case _:
                raise self.refuse(f"{self.source!r}")

    def selected(self, expression: Expression) -> Matcher:
        def is_selected(node: Node, scope: Scope) -> bool:
            return node in expression.nodes(scope.document.tree, scope)

        return is_selected

    # steps

    def step(self, step: Step | Filter) -> Matcher:
        """The question whether a node passes one step: its test, then its predicates."""
        if isinstance(step, Filter):
            inner = tuple(self.filtered(step))

            def passes(node: Node, scope: Scope) -> bool:
                kind = node_kind(node)
                return any(a.kind in (kind, "*") and a.matches(node, scope) for a in inner)

            return passes
        if step.axis not in ("child", "attribute", "descendant", "self", "descendant-or-self", "namespace"):
            raise self.refuse(f"the axis {step.axis}", step.start)
        test = step_test(step, self.static)
        if any(syntax.is_positional(predicate) for predicate in step.predicates):
            return _both(test, self.positional(step))
        matcher: Matcher = test
        for predicate, source in zip(step.predicates, step.sources, strict=True):
            matcher = _both(matcher, self.predicate(predicate, source))
        return matcher

    def predicate(self, tree: Expr, source: str) -> Matcher:
        """The question whether a node passes a predicate that does not depend on its position."""
        simple = simple_predicate(tree, self.static)
        if simple is not None:
            return simple
        return self.expression(source).boolean

    def positional(self, step: Step) -> Matcher:
        """The question whether a step from the node's parent selects it; remembered per parent."""
        selection = self.expression(self.source[step.start : step.end])
        key = id(selection)

        def is_selected(node: Node, scope: Scope) -> bool:
            up = parent(node)
            if up is None:
                return False
            if isinstance(node, Attribute) or not isinstance(node, Element):
                return node in selection.nodes(up, scope)
            known = scope.document.selections
            if (key, up) not in known:
                known[key, up] = frozenset(selection.nodes(up, scope))  # type: ignore[arg-type]
            return node in known[key, up]

        return is_selected


def _both(first: Matcher, second: Matcher) -> Matcher:
    return lambda node, scope: first(node, scope) and second(node, scope)
