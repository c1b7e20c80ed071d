"""The fast evaluator: XPath 2.0 expressions that mean the same in XPath 1.0, translated for libxml2.

The translation is by types. Each part of an expression is given a kind - nodes, string, integer ... - and only
combinations for which the two versions agree by definition are let through (XPath 2.0, Appendix I, lists where they do
not). Where agreement depends on the data, such as ``@n > 1`` when ``@n`` is no number, or ``contains(a, 'x')`` when
there are several ``a``, a function in the translation looks, and *declines*; then, as for all that has no
translation, elementpath decides.

What the context item is called in a translation is a matter of the :class:`Focus`.
"""

from collections.abc import Mapping
from dataclasses import replace

from teikit.schematron.node_tests import exact_name
from teikit.schematron.scope import Declaration
from teikit.schematron.xpath import syntax
from teikit.schematron.xpath.extensions import PREFIX
from teikit.schematron.xpath.native_comparisons import MIRRORED, VALUE_OPERATORS, general, value
from teikit.schematron.xpath.native_constants import (
    Make,
    Start,
    constant_elements,
    constant_start,
    looked_up,
)
from teikit.schematron.xpath.native_functions import call
from teikit.schematron.xpath.native_steps import as_step, is_one_position, selects_one
from teikit.schematron.xpath.native_types import NUMBERS, Focus, NotNativeError, Typed, quoted
from teikit.schematron.xpath.static import StaticContext
from teikit.schematron.xpath.syntax import (
    Call,
    Expr,
    Filter,
    KindTest,
    Literal,
    NameTest,
    Operation,
    Path,
    Step,
)

DESCENDANTS = Step("descendant-or-self", KindTest("node"), abbreviated=True)
"""The step that ``//`` stands for."""

WALKING = frozenset(("following", "preceding"))
"""The axes that lead through the whole document."""

CASTABLE = frozenset("integer decimal double date dateTime gYear gYearMonth boolean NCName".split())
"""The types of XML Schema that values are tried against here."""

MAX_LENGTH = 20_000
"""Longest translation, in characters; variables are put in place of their names, which may multiply."""


MORE_PARTS = 1_000
"""How many parts of expressions one translation may look at, beyond some for each part of the expression itself.
There are several ways to translate a part, and what stands within it is looked at again for each; parts of parts of
parts would take time without end."""


class Translator:
    """Translates one expression for one way of writing the context item."""

    def __init__(
        self, static: StaticContext, variables: Mapping[str, Declaration], make: Make, depth: int = 0
    ) -> None:
        self.static = static
        self.variables = variables
        self.make = make
        """Makes an expression of a constant part."""
        self.depth = depth
        self.whole: Expr | None = None
        """The expression that is being translated; it cannot be a constant part of itself."""
        self.used: set[str] = set()
        """The variables that the translation refers to by name."""
        self.names: dict[str, str] = {}
        """The element names, in lxml's notation, that it looks for in the whole document, and variables for them."""
        self.parts: dict[str, int] = {}
        """The variables that stand for the elements which constant parts yield, and the numbers of the parts."""
        self.known: dict[tuple[int, str, int], tuple[Typed, frozenset[str]] | None] = {}
        """What variables were translated to, and the variables that refers to, by the identity of the declaration,
        the way in which its context item is written, and the walks around it; ``None`` for those without a
        translation. Each is translated once, as translations that use one another several times would multiply."""
        self.left = [MORE_PARTS]
        """How many parts may still be looked at; shared by the translations that make one."""

    def translate_whole(self, node: Expr, focus: Focus) -> Typed:
        """The translation of a whole expression. Raises :class:`NotNativeError`."""
        self.whole = node
        self.left[0] += 4 * sum(1 for _ in syntax.walk(node))
        return self.translate(node, focus)

    def translate(self, node: Expr, focus: Focus) -> Typed:
        """The translation. Raises :class:`NotNativeError`."""
        self.left[0] -= 1
        if self.left[0] < 0:
            raise NotNativeError("too many parts")
        match node:
            case Literal():
                return self.literal(node)
            case syntax.ContextItem():
                return Typed(focus.written_item, "nodes", True, False, True)
            case syntax.Variable():
                return self.variable(node.name, focus)
            case Call():
                return call(self, node, focus)
            case Path():
                return self.path(node, focus)
            case Filter():
                return self.filter(node, focus)
            case Operation():
                return self.operation(node, focus)
            case syntax.TypeOperation(operator="castable as"):
                return self.castable(node, focus)
            case syntax.Binding(keyword="some" | "every"):
                return self.quantified(node, focus)
            case _:
                raise NotNativeError(type(node).__name__)

    def literal(self, node: Literal) -> Typed:
        value = node.value
        if isinstance(value, str):
            return Typed(quoted(value), "string")
        if abs(value) > 2**53 or "e" in repr(value):
            raise NotNativeError("a number beyond the exact range")
        return Typed(repr(value), "integer" if isinstance(value, int) else "double")

    # variables

    def variable(self, name: str, focus: Focus) -> Typed:
        if name in focus.bound:
            written = focus.bound[name]
            if written is None:
                raise NotNativeError(f"${name} in an inner focus")
            if written.startswith("string("):
                return Typed(written, "string")
            return Typed(written, "nodes", True, False, True)
        declaration = self.variables.get(name)
        if declaration is None or declaration.expression is None or self.depth > 20:
            raise NotNativeError(f"${name}")
        item = "/" if declaration.is_global else focus.written_item if focus.is_outermost else "."
        key = (id(declaration), item, focus.walks)
        if key not in self.known:
            try:
                self.known[key] = self.declared(name, declaration, Focus(item, True, {}, focus.walks))
            except NotNativeError:
                self.known[key] = None
        known = self.known[key]
        if known is None:
            if declaration.is_global:
                return constant_elements(self, syntax.Variable(name))
            raise NotNativeError(f"${name}")
        typed, used = known
        if declaration.is_global or focus.is_outermost:  # its expression may stand in its place
            self.used |= used
            return replace(typed, xpath=self.limited(f"({typed.xpath})"))
        return self.referred(name, typed)

    def declared(self, name: str, declaration: Declaration, focus: Focus) -> tuple[Typed, frozenset[str]]:
        """The translation of a variable's expression, and the variables that it refers to."""
        expression = declaration.expression
        if expression.tree is None:
            raise NotNativeError(f"${name}")
        inner = Translator(expression.static, expression.variables, self.make, self.depth + 1)
        inner.names, inner.parts = self.names, self.parts
        inner.known, inner.left = self.known, self.left
        typed = inner.translate_whole(expression.tree, focus)
        return typed, frozenset(inner.used)

    def referred(self, name: str, typed: Typed) -> Typed:
        """A variable by name, from within a predicate."""
        if ":" in name:
            raise NotNativeError(f"${name}")
        self.used.add(name)
        if typed.kind in ("string", "integer", "boolean"):
            return Typed(f"${name}", typed.kind)
        if typed.kind == "nodes" and typed.attribute and typed.single:
            return Typed(f"${name}", "untyped")
        if typed.kind == "nodes" and typed.is_untyped and not typed.attribute:
            return replace(typed, xpath=f"${name}")
        raise NotNativeError(f"${name}")

    def limited(self, written: str) -> str:
        if len(written) > MAX_LENGTH:
            raise NotNativeError("too long")
        return written

    # paths

    def path(self, node: Path, focus: Focus) -> Typed:
        if node.absolute and not node.steps:
            return Typed("/", "nodes", True)
        if node.absolute or any(isinstance(step, Step) and step.axis in WALKING for step in node.steps):
            focus = focus.walk()
        written, single, steps = self.start(node, focus)
        attribute, is_untyped = False, True
        for step in steps:
            if isinstance(step, Filter):
                step = as_step(step)
            if step.axis == "following" and (
                attribute or (written == focus.item and written.startswith("@"))
            ):
                raise NotNativeError(
                    "what follows an attribute, of which libxml2 leaves out the children beside it"
                )
            text = self.step(step, focus)
            written = text if written == "." else f"{written}{'' if written == '/' else '/'}{text}"
            single = single and selects_one(step)
            attribute = step.axis == "attribute"
            is_untyped = isinstance(step.test, NameTest) or step.test.kind in ("text", "element", "attribute")
        return Typed(self.limited(written), "nodes", single, attribute, is_untyped)

    def start(self, node: Path, focus: Focus) -> tuple[str, bool, list[Step | Filter]]:
        """How a path begins, whether that is one node at most, and the steps that remain."""
        found = looked_up(self, node, focus) or (self.named(node, focus) if node.absolute else None)
        if found is not None:
            return found.written, False, list(node.steps[found.steps :])
        if node.absolute:
            return "/", True, list(node.steps)
        first = node.steps[0]
        if not isinstance(first, Filter):
            return focus.written_item, True, list(node.steps)
        try:
            typed = self.filter(first, focus)
        except NotNativeError:
            constant = constant_start(self, node, focus)
            if constant is None:
                raise
            return constant.written, False, list(node.steps[constant.steps :])
        if typed.kind != "nodes":
            raise NotNativeError("a path from atomic values")
        return typed.xpath, typed.single, list(node.steps[1:])

    def named(self, node: Path, focus: Focus) -> Start | None:
        """The beginning ``//name[...]`` of a path, as a variable.

        It is the same wherever it stands, so the elements of that name are collected once per document, and not
        by a walk through the document at each evaluation.
        """
        if len(node.steps) < 2 or node.steps[0] != DESCENDANTS:
            return None
        step = node.steps[1]
        if not isinstance(step, Step) or step.axis != "child" or not isinstance(step.test, NameTest):
            return None
        name = exact_name(step.test, self.static)
        if name is None or any(syntax.is_positional(predicate) for predicate in step.predicates):
            return None
        variable = self.names.setdefault(name, f"elements-{len(self.names)}")
        predicates = "".join(f"[{self.predicate(predicate, focus)}]" for predicate in step.predicates)
        return Start(f"(${variable}){predicates}", 2)

    def step(self, step: Step, focus: Focus) -> str:
        predicates = "".join(f"[{self.predicate(predicate, focus)}]" for predicate in step.predicates)
        return f"{step.axis}::{self.test(step.axis, step.test)}{predicates}"

    def test(self, axis: str, test: NameTest | KindTest) -> str:
        if axis == "namespace":
            raise NotNativeError("the namespace axis")
        if isinstance(test, KindTest):
            if test.kind == "element" and axis != "attribute" and test.argument in ("", "*"):
                return "*"
            if test.kind not in ("node", "text", "comment", "processing-instruction"):
                raise NotNativeError(f"{test.kind}()")
            return f"{test.kind}({quoted(test.argument) if test.argument else ''})"
        if test.uri is not None:
            raise NotNativeError("Q{}")
        if test.prefix == "*":
            return "*" if test.local == "*" else f"*[local-name()={quoted(test.local)}]"
        return f"{test.prefix}:{test.local}" if test.prefix else test.local

    def predicate(self, node: Expr, focus: Focus) -> str:
        typed = self.translate(node, focus.predicate())
        if typed.kind in ("double", "untyped"):
            raise NotNativeError("a predicate of unclear meaning")
        return typed.xpath

    def filter(self, node: Filter, focus: Focus) -> Typed:
        typed = self.translate(node.primary, focus)
        if not node.predicates:
            return typed
        if typed.kind == "strings" and all(map(is_one_position, node.predicates)):
            positions = "".join(f"[{self.predicate(predicate, focus)}]" for predicate in node.predicates)
            return replace(typed, xpath=f"({typed.xpath}){positions}", single=True)
        if typed.kind != "nodes":
            raise NotNativeError("a predicate on atomic values")
        predicates = "".join(f"[{self.predicate(predicate, focus)}]" for predicate in node.predicates)
        single = typed.single or any(is_one_position(predicate) for predicate in node.predicates)
        return replace(typed, xpath=f"({typed.xpath}){predicates}", single=single)

    # operators

    def operation(self, node: Operation, focus: Focus) -> Typed:
        operator, operands = node.operator, node.operands
        if operator in ("or", "and"):
            return Typed(f"({f' {operator} '.join(self.condition(o, focus) for o in operands)})", "boolean")
        if operator in MIRRORED:
            return general(self, operator, operands[0], operands[1], focus)
        if operator in VALUE_OPERATORS:
            return value(self, VALUE_OPERATORS[operator], operands[0], operands[1], focus)
        if operator in ("|", "union"):
            return self.union([self.nodes(operand, focus) for operand in operands])
        if operator == "||":
            return Typed(
                f"concat({', '.join(self.string(operand, focus) for operand in operands)})", "string"
            )
        if operator == "if":
            test, then, other = (self.condition(operand, focus) for operand in operands)
            return Typed(f"(({test} and {then}) or (not({test}) and {other}))", "truth")
        return self.arithmetic(operator, operands, focus)

    def union(self, parts: list[Typed]) -> Typed:
        attribute = all(part.attribute for part in parts)
        is_uniform = attribute or not any(part.attribute for part in parts)
        is_untyped = is_uniform and all(part.is_untyped for part in parts)
        return Typed(f"({' | '.join(part.xpath for part in parts)})", "nodes", False, attribute, is_untyped)

    def arithmetic(self, operator: str, operands: tuple[Expr, ...], focus: Focus) -> Typed:
        if operator not in ("+", "-", "*", "neg"):
            raise NotNativeError(operator)
        parts = [self.number(operand, focus) for operand in operands]
        kind = "double" if any(part.kind == "double" for part in parts) else "integer"
        if operator == "neg":
            return Typed(f"(- {parts[0].xpath})", kind)
        return Typed(f"({parts[0].xpath} {operator} {parts[1].xpath})", kind)

    def number(self, node: Expr, focus: Focus) -> Typed:
        """An operand of arithmetic: of one node its number; it declines if there is no node, or no number in it."""
        typed = self.translate(node, focus)
        if typed.kind in NUMBERS:
            return typed
        if typed.kind == "nodes" and typed.single and typed.is_untyped and not self.static.lenient:
            return Typed(f"{PREFIX}:number({typed.xpath})", "double")
        raise NotNativeError(f"arithmetic with {typed.kind}")

    def castable(self, node: syntax.TypeOperation, focus: Focus) -> Typed:
        """``castable as``, of one string or untyped node."""
        typed = self.translate(node.operand, focus)
        name = node.type.removesuffix("?").removeprefix("xs:")
        if name not in CASTABLE or not (typed.kind == "string" or (typed.kind == "nodes" and typed.single)):
            raise NotNativeError(f"{typed.kind} castable as {node.type}")
        exists = f"boolean({typed.xpath})" if typed.kind == "nodes" else "true()"
        empty = "true()" if node.type.endswith("?") else "false()"
        return Typed(f"{PREFIX}:castable({exists}, string({typed.xpath}), '{name}', {empty})", "boolean")

    def condition(self, node: Expr, focus: Focus) -> str:
        """An expression as a condition: its effective boolean value, for most kinds the same in both versions."""
        typed = self.translate(node, focus)
        if typed.kind == "strings" and typed.single:
            return f"boolean(string({typed.xpath}))"
        if typed.kind in (
            "untyped",
            "strings",
        ):  # an attribute exists also if empty; several strings are an error
            raise NotNativeError(f"{typed.kind} as a condition")
        return f"boolean({typed.xpath})"

    def quantified(self, node: syntax.Binding, focus: Focus) -> Typed:
        """``some`` and ``every``, as a predicate on what the variable ranges over."""
        (name, domain), *others = node.variables
        if isinstance(domain, Operation) and domain.operator == "," and domain.operands:
            domain = Operation("|", domain.operands)  # which values there are, not how often, is what counts
        values = self.translate(domain, focus)
        if values.kind not in ("nodes", "strings"):
            raise NotNativeError("quantification over atomic values")
        body = syntax.Binding(node.keyword, tuple(others), node.body) if others else node.body
        condition = self.condition(body, focus.condition(name, values.kind))
        if node.keyword == "some":
            return Typed(f"boolean(({values.xpath})[{condition}])", "boolean")
        return Typed(f"not(({values.xpath})[not({condition})])", "boolean")

    def nodes(self, node: Expr, focus: Focus) -> Typed:
        typed = self.translate(node, focus)
        if typed.kind != "nodes":
            raise NotNativeError("nodes are expected")
        return typed

    def string(self, node: Expr, focus: Focus, numbers: bool = False) -> str:
        """An argument of type ``xs:string?``: of several nodes there is none in XPath 2.0, so they decline."""
        typed = self.translate(node, focus)
        if typed.kind == "string":
            return typed.xpath
        if typed.kind == "untyped" or (typed.kind == "integer" and (numbers or self.static.lenient)):
            return f"string({typed.xpath})"
        if typed.kind in ("nodes", "strings"):
            return self.once(typed, f"string({typed.xpath})")
        raise NotNativeError(f"{typed.kind} as a string")

    def once(self, nodes: Typed, written: str) -> str:
        """A string made from nodes, of which there may be at most one, unless the rules of XPath 1.0 hold."""
        if nodes.single or self.static.lenient:
            return written
        return f"{PREFIX}:only(count({nodes.xpath}), {written})"
