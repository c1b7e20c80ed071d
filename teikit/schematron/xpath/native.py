"""The fast evaluator: XPath 2.0 expressions that mean the same in XPath 1.0, translated for libxml2.

The translation is by types. Each part of an expression is given a kind - nodes, string, integer ... - and only
combinations for which the two versions agree by definition are let through (XPath 2.0, Appendix I, lists where they do
not). Where agreement depends on the data, such as ``@n > 1`` when ``@n`` is no number, or ``contains(a, 'x')`` when
there are several ``a``, a function in the translation looks, and *declines*; then, as for all that has no
translation, elementpath decides.

What the context item is called in a translation is a matter of the :class:`Focus`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from teikit.schematron.scope import Declaration
from teikit.schematron.xpath import syntax
from teikit.schematron.xpath.extensions import PREFIX
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

CURRENT = "current-node"
"""The variable that holds the node a rule fired on, for use within predicates."""

MAX_LENGTH = 20_000
"""Longest translation, in characters; variables are put in place of their names, which may multiply."""

VALUE_OPERATORS = {"eq": "=", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "!=": "!="}
NUMBERS = ("integer", "double")

STRING_FUNCTIONS: Mapping[str, tuple[int, int, str, str]] = {
    # name in XPath 2.0: least and most arguments, name in the translation, kind of the result
    "contains": (2, 2, "contains", "boolean"),
    "starts-with": (2, 2, "starts-with", "boolean"),
    "ends-with": (2, 2, f"{PREFIX}:ends-with", "boolean"),
    "matches": (2, 3, f"{PREFIX}:matches", "boolean"),
    "substring-before": (2, 2, "substring-before", "string"),
    "substring-after": (2, 2, "substring-after", "string"),
    "normalize-space": (1, 1, "normalize-space", "string"),
    "string-length": (1, 1, "string-length", "integer"),
    "translate": (3, 3, "translate", "string"),
    "upper-case": (1, 1, f"{PREFIX}:upper-case", "string"),
    "lower-case": (1, 1, f"{PREFIX}:lower-case", "string"),
    "replace": (3, 4, f"{PREFIX}:replace", "string"),
}
"""Functions of strings, the same in both versions, or added to libxml2 here."""

NODE_NAME_FUNCTIONS = frozenset(("name", "local-name", "namespace-uri"))
IMPLICIT = frozenset(
    ("normalize-space", "string-length", "string", "name", "local-name", "namespace-uri", "number")
)
"""Functions whose argument is the context item if none is given."""


class NotNativeError(Exception):
    """The expression has no translation; the message says because of what."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A translated part and what it yields."""

    xpath: str
    kind: str
    """``boolean``; ``truth``: a boolean or nothing, good for a condition only; ``string``; ``integer``;
    ``double``; ``nodes``; ``untyped``: the string of an attribute, or no node."""
    single: bool = True
    """Whether there is never more than one item."""
    attribute: bool = False
    """Of nodes: whether they are attributes."""
    is_untyped: bool = False
    """Of nodes: whether their typed value is untyped, that is, neither comments nor instructions are among them."""


@dataclass(frozen=True, slots=True)
class Focus:
    """What the context item and the variables are called at some place of the translation."""

    item: str | None
    """How ``.`` is written; ``None`` where it cannot be."""
    is_outermost: bool
    """Whether this is the focus in which the whole expression is evaluated."""
    bound: Mapping[str, str | None]
    """How the variables bound in the expression are written; ``None`` where they cannot be."""

    def predicate(self) -> "Focus":
        """The focus within a predicate."""
        return Focus(".", False, dict.fromkeys(self.bound))

    def condition(self, name: str) -> "Focus":
        """The focus in the condition of ``some`` or ``every``, written as a predicate on the values of a variable."""
        outer = f"${CURRENT}" if self.is_outermost and self.item == "." else None
        return Focus(outer, False, {**dict.fromkeys(self.bound), name: "."})


class Translator:
    """Translates one expression for one way of writing the context item."""

    def __init__(self, static: StaticContext, variables: Mapping[str, Declaration], depth: int = 0) -> None:
        self.static = static
        self.variables = variables
        self.depth = depth
        self.used: set[str] = set()
        """The variables that the translation refers to by name."""

    def translate(self, node: Expr, focus: Focus) -> Typed:
        """The translation. Raises :class:`NotNativeError`."""
        match node:
            case Literal():
                return self.literal(node)
            case syntax.ContextItem():
                return Typed(_item(focus), "nodes", True, False, True)
            case syntax.Variable():
                return self.variable(node.name, focus)
            case Call():
                return self.call(node, focus)
            case Path():
                return self.path(node, focus)
            case Filter():
                return self.filter(node, focus)
            case Operation():
                return self.operation(node, focus)
            case syntax.Binding(keyword="some" | "every"):
                return self.quantified(node, focus)
            case _:
                raise NotNativeError(type(node).__name__)

    def literal(self, node: Literal) -> Typed:
        value = node.value
        if isinstance(value, str):
            return Typed(_quoted(value), "string")
        if abs(value) > 2**53 or "e" in repr(value):
            raise NotNativeError("a number beyond the exact range")
        return Typed(repr(value), "integer" if isinstance(value, int) else "double")

    # variables

    def variable(self, name: str, focus: Focus) -> Typed:
        if name in focus.bound:
            written = focus.bound[name]
            if written is None:
                raise NotNativeError(f"${name} in an inner focus")
            return Typed(written, "nodes", True, False, True)
        declaration = self.variables.get(name)
        if declaration is None or declaration.expression is None or self.depth > 20:
            raise NotNativeError(f"${name}")
        expression = declaration.expression
        if expression.tree is None:
            raise NotNativeError(f"${name}")
        inner = Translator(expression.static, expression.variables, self.depth + 1)
        is_global = declaration.is_global
        own_focus = (
            Focus("/", True, {}) if is_global else Focus(focus.item if focus.is_outermost else ".", True, {})
        )
        typed = inner.translate(expression.tree, own_focus)
        if is_global or focus.is_outermost:  # its expression may stand in its place
            self.used |= inner.used
            return replace(typed, xpath=self.limited(f"({typed.xpath})"))
        return self.referred(name, typed)

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
        steps = list(node.steps)
        first = steps[0]
        if node.absolute:
            written, single = "/", True
        elif isinstance(first, Filter):
            start = self.filter(first, focus)
            if start.kind != "nodes":
                raise NotNativeError("a path from atomic values")
            written, single = start.xpath, start.single
            steps.pop(0)
        else:
            written, single = _item(focus), True
        attribute, is_untyped = False, True
        for step in steps:
            if isinstance(step, Filter):
                step = _as_step(step)
            if step.axis == "following" and (
                attribute or (written == focus.item and written.startswith("@"))
            ):
                raise NotNativeError(
                    "what follows an attribute, of which libxml2 leaves out the children beside it"
                )
            text = self.step(step, focus)
            written = text if written == "." else f"{written}{'' if written == '/' else '/'}{text}"
            single = single and _selects_one(step)
            attribute = step.axis == "attribute"
            is_untyped = isinstance(step.test, NameTest) or step.test.kind in ("text", "element", "attribute")
        return Typed(self.limited(written), "nodes", single, attribute, is_untyped)

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
            return f"{test.kind}({_quoted(test.argument) if test.argument else ''})"
        if test.uri is not None:
            raise NotNativeError("Q{}")
        if test.prefix == "*":
            return "*" if test.local == "*" else f"*[local-name()={_quoted(test.local)}]"
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
        if typed.kind != "nodes":
            raise NotNativeError("a predicate on atomic values")
        predicates = "".join(f"[{self.predicate(predicate, focus)}]" for predicate in node.predicates)
        single = typed.single or any(_is_one_position(predicate) for predicate in node.predicates)
        return replace(typed, xpath=f"({typed.xpath}){predicates}", single=single)

    # operators

    def operation(self, node: Operation, focus: Focus) -> Typed:
        operator, operands = node.operator, node.operands
        if operator in ("or", "and"):
            return Typed(f"({f' {operator} '.join(self.condition(o, focus) for o in operands)})", "boolean")
        if operator in MIRRORED:
            return self.general(operator, operands[0], operands[1], focus)
        if operator in VALUE_OPERATORS:
            return self.value(VALUE_OPERATORS[operator], operands[0], operands[1], focus)
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
        parts = [self.translate(operand, focus) for operand in operands]
        if any(part.kind != "integer" for part in parts):
            raise NotNativeError("arithmetic with other than integers")
        if operator == "neg":
            return Typed(f"(- {parts[0].xpath})", "integer")
        return Typed(f"({parts[0].xpath} {operator} {parts[1].xpath})", "integer")

    def condition(self, node: Expr, focus: Focus) -> str:
        """An expression as a condition: its effective boolean value, the same for all kinds but one."""
        typed = self.translate(node, focus)
        if typed.kind == "untyped":  # a node, hence true; its empty string would be false
            raise NotNativeError("an attribute's existence, by its value")
        return f"boolean({typed.xpath})"

    def general(self, operator: str, left: Expr, right: Expr, focus: Focus) -> Typed:
        """A general comparison: true if it is so for some pair of items."""
        for side, other in ((left, right), (right, left)):
            if isinstance(side, Operation) and side.operator == "," and side.operands:
                written = operator if other is left else MIRRORED[operator]
                options = [self.general(written, other, item, focus).xpath for item in side.operands]
                return Typed(f"({' or '.join(options)})", "boolean")
            if other == Literal("NaN") and operator in ("=", "!="):
                number = _number_as_string(side)
                if number is not None:
                    is_number = f"{PREFIX}:is-number({self.string(number, focus)})"
                    return Typed(f"not({is_number})" if operator == "=" else is_number, "boolean")
        first, second = self.translate(left, focus), self.translate(right, focus)
        if second.kind == "nodes" and first.kind != "nodes":
            first, second, operator = second, first, MIRRORED[operator]
        kinds = (first.kind, second.kind)
        plain = Typed(f"({first.xpath} {operator} {second.xpath})", "boolean")
        if self.static.lenient:
            return self.general_in_xpath_1(operator, first, second)
        if set(kinds) <= set(NUMBERS):
            return plain
        if operator in ("=", "!=") and (
            kinds == ("boolean", "boolean") or set(kinds) <= {"nodes", "string", "untyped"}
        ):
            return plain
        numeral = second.kind in NUMBERS and _is_numeral(second.xpath)
        if first.kind == "nodes" and first.is_untyped and numeral:
            return Typed(f"boolean(({first.xpath})[{PREFIX}:number(.) {operator} {second.xpath}])", "boolean")
        raise NotNativeError(f"{kinds[0]} {operator} {kinds[1]}")

    def general_in_xpath_1(self, operator: str, first: Typed, second: Typed) -> Typed:
        """The same by the rules of XPath 1.0, but with the numbers that 2.0 knows (XPath 2.0, 3.5.2)."""
        kinds = {first.kind, second.kind}
        is_order = operator not in ("=", "!=")
        if kinds <= {"nodes", "string", "untyped"} and not is_order:
            return Typed(f"({first.xpath} {operator} {second.xpath})", "boolean")
        if "boolean" in kinds and not is_order and not kinds & {"truth", "untyped"}:
            return Typed(f"(boolean({first.xpath}) {operator} boolean({second.xpath}))", "boolean")
        if first.kind == "nodes" and second.kind in NUMBERS and _is_numeral(second.xpath):
            number = f"{PREFIX}:double(string(.))"
            return Typed(f"boolean(({first.xpath})[{number} {operator} {second.xpath}])", "boolean")
        if kinds <= {"string", *NUMBERS}:
            left, right = (
                f"{PREFIX}:double({part.xpath})" if part.kind == "string" else part.xpath
                for part in (first, second)
            )
            return Typed(f"({left} {operator} {right})", "boolean")
        raise NotNativeError(f"{first.kind} {operator} {second.kind} in XPath 1.0")

    def value(self, operator: str, left: Expr, right: Expr, focus: Focus) -> Typed:
        """A value comparison: of at most one item with at most one; nothing if one is missing."""
        first, second = self.translate(left, focus), self.translate(right, focus)
        kinds = {first.kind, second.kind}
        strings = kinds <= {"nodes", "string", "untyped"} and operator in ("=", "!=")
        if not (strings or kinds <= set(NUMBERS) or (kinds == {"boolean"} and operator in ("=", "!="))):
            raise NotNativeError(f"{first.kind} {operator} {second.kind} by value")
        guards = [f"{PREFIX}:at-most-one(count({part.xpath}))" for part in (first, second) if not part.single]
        plain = f"({first.xpath} {operator} {second.xpath})"
        is_sure = not kinds & {"nodes", "untyped"}
        return Typed(f"({' and '.join([*guards, plain])})", "boolean" if is_sure else "truth")

    def quantified(self, node: syntax.Binding, focus: Focus) -> Typed:
        """``some`` and ``every``, as a predicate on what the variable ranges over."""
        (name, domain), *others = node.variables
        values = self.translate(domain, focus)
        if values.kind != "nodes":
            raise NotNativeError("quantification over atomic values")
        body = syntax.Binding(node.keyword, tuple(others), node.body) if others else node.body
        condition = self.condition(body, focus.condition(name))
        if node.keyword == "some":
            return Typed(f"boolean(({values.xpath})[{condition}])", "boolean")
        return Typed(f"not(({values.xpath})[not({condition})])", "boolean")

    # functions

    def call(self, node: Call, focus: Focus) -> Typed:
        name, arguments = node.name.removeprefix("fn:"), node.arguments
        if not arguments and name in IMPLICIT:
            arguments = (syntax.ContextItem(),)
        if name in STRING_FUNCTIONS:
            least, most, written, kind = STRING_FUNCTIONS[name]
            if not least <= len(arguments) <= most:
                raise NotNativeError(f"{name}() with {len(arguments)} arguments")
            return Typed(f"{written}({', '.join(self.string(a, focus) for a in arguments)})", kind)
        handler = HANDLERS.get((name, len(arguments)))
        if handler is not None:
            return handler(self, arguments, focus)  # type: ignore[no-any-return]
        if name in NODE_NAME_FUNCTIONS and len(arguments) == 1:
            nodes = self.nodes(arguments[0], focus)
            return Typed(self.once(nodes, f"{name}({nodes.xpath})"), "string")
        if name == "concat" and len(arguments) > 1:
            return Typed(f"concat({', '.join(self.string(a, focus, True) for a in arguments)})", "string")
        raise NotNativeError(f"{name}()")

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
        if typed.kind == "nodes":
            return self.once(typed, f"string({typed.xpath})")
        raise NotNativeError(f"{typed.kind} as a string")

    def once(self, nodes: Typed, written: str) -> str:
        """A string made from nodes, of which there may be at most one, unless the rules of XPath 1.0 hold."""
        if nodes.single or self.static.lenient:
            return written
        return f"{PREFIX}:only(count({nodes.xpath}), {written})"

    # functions that are not only about strings, each by name and number of arguments

    def call_not(self, arguments: tuple[Expr, ...], focus: Focus) -> Typed:
        return Typed(f"not({self.condition(arguments[0], focus)})", "boolean")

    def call_boolean(self, arguments: tuple[Expr, ...], focus: Focus) -> Typed:
        return Typed(self.condition(arguments[0], focus), "boolean")

    def call_exists(self, arguments: tuple[Expr, ...], focus: Focus) -> Typed:
        return Typed(f"boolean({self.nodes(arguments[0], focus).xpath})", "boolean")

    def call_empty(self, arguments: tuple[Expr, ...], focus: Focus) -> Typed:
        return Typed(f"not({self.nodes(arguments[0], focus).xpath})", "boolean")

    def call_count(self, arguments: tuple[Expr, ...], focus: Focus) -> Typed:
        match arguments[0]:
            case Call(name="distinct-values", arguments=(inner,)):
                nodes = self.nodes(inner, focus)
                if not nodes.attribute:
                    raise NotNativeError("distinct values of other than attributes")
                return Typed(f"{PREFIX}:count-distinct({nodes.xpath})", "integer")
        return Typed(f"count({self.nodes(arguments[0], focus).xpath})", "integer")

    def call_string(self, arguments: tuple[Expr, ...], focus: Focus) -> Typed:
        return Typed(f"string({self.string(arguments[0], focus, True)})", "string")

    def call_number(self, arguments: tuple[Expr, ...], focus: Focus) -> Typed:
        return Typed(f"{PREFIX}:double({self.string(arguments[0], focus, True)})", "double")

    def call_substring(self, arguments: tuple[Expr, ...], focus: Focus) -> Typed:
        numbers = [self.translate(argument, focus) for argument in arguments[1:]]
        if any(number.kind != "integer" for number in numbers):
            raise NotNativeError("substring() at other than integers")
        written = ", ".join((self.string(arguments[0], focus), *(number.xpath for number in numbers)))
        return Typed(f"substring({written})", "string")

    def call_position(self, arguments: tuple[Expr, ...], focus: Focus) -> Typed:
        return self.positional("position()", focus)

    def call_last(self, arguments: tuple[Expr, ...], focus: Focus) -> Typed:
        return self.positional("last()", focus)

    def positional(self, written: str, focus: Focus) -> Typed:
        if focus.is_outermost or focus.item != ".":
            raise NotNativeError(f"{written} outside of a predicate")
        return Typed(written, "integer")

    def call_current(self, arguments: tuple[Expr, ...], focus: Focus) -> Typed:
        if focus.is_outermost:
            return Typed(_item(focus), "nodes", True, False, True)
        return Typed(f"${CURRENT}", "nodes", True, False, True)

    def call_id(self, arguments: tuple[Expr, ...], focus: Focus) -> Typed:
        return Typed(f"{PREFIX}:id({self.string(arguments[0], focus)})", "nodes", False, False, True)

    def call_true(self, arguments: tuple[Expr, ...], focus: Focus) -> Typed:
        return Typed("true()", "boolean")

    def call_false(self, arguments: tuple[Expr, ...], focus: Focus) -> Typed:
        return Typed("false()", "boolean")


HANDLERS: Mapping[tuple[str, int], Any] = {
    ("not", 1): Translator.call_not,
    ("boolean", 1): Translator.call_boolean,
    ("exists", 1): Translator.call_exists,
    ("empty", 1): Translator.call_empty,
    ("count", 1): Translator.call_count,
    ("string", 1): Translator.call_string,
    ("number", 1): Translator.call_number,
    ("substring", 2): Translator.call_substring,
    ("substring", 3): Translator.call_substring,
    ("position", 0): Translator.call_position,
    ("last", 0): Translator.call_last,
    ("current", 0): Translator.call_current,
    ("id", 1): Translator.call_id,
    ("true", 0): Translator.call_true,
    ("false", 0): Translator.call_false,
}
"""The functions with a treatment of their own, by name and number of arguments."""


def _item(focus: Focus) -> str:
    if focus.item is None:
        raise NotNativeError("the outer focus in an inner one")
    return focus.item


def _quoted(text: str) -> str:
    """A string literal of XPath 1.0, which knows no doubled quotes."""
    if "'" not in text:
        return f"'{text}'"
    if '"' not in text:
        return f'"{text}"'
    raise NotNativeError("a string with both kinds of quotes")


def _as_step(step: Filter) -> Step:
    """``(a | b)`` within a path, as the step ``*[self::a or self::b]``."""
    options = _options(step.primary)
    if options is None:
        raise NotNativeError("an expression as step")
    tests = tuple(Path(False, (Step("self", test),)) for test in options)
    condition = tests[0] if len(tests) == 1 else Operation("or", tests)
    return Step("child", NameTest("*", "*"), (condition, *step.predicates))


def _options(node: Expr) -> list[NameTest] | None:
    match node:
        case Operation(operator="|" | "union"):
            found = [_options(operand) for operand in node.operands]
            return None if None in found else [test for tests in found for test in tests or ()]
        case Path(absolute=False, steps=(Step(axis="child", test=NameTest() as test, predicates=()),)):
            return [test]
        case _:
            return None


def _selects_one(step: Step) -> bool:
    """Whether a step yields at most one node from one node."""
    if step.axis in ("self", "parent"):
        return True
    if step.axis == "attribute" and isinstance(step.test, NameTest):
        return step.test.local != "*" and step.test.prefix != "*"
    return any(_is_one_position(predicate) for predicate in step.predicates)


def _is_one_position(predicate: Expr) -> bool:
    return isinstance(predicate, Literal | Call) and predicate in (
        Call("last", ()),
        *([predicate] if isinstance(predicate, Literal) and isinstance(predicate.value, int) else ()),
    )


def _number_as_string(node: Expr) -> Expr | None:
    """The operand of ``string(number(...))``, the customary test for a number."""
    match node:
        case Call(name="string", arguments=(Call(name="number", arguments=(inner,)),)):
            return inner
        case _:
            return None


def _is_numeral(written: str) -> bool:
    return written.lstrip("(- ").rstrip(")").replace(".", "", 1).isdigit()
