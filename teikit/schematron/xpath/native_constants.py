"""Constant parts in the translation for libxml2: sets of values, look-ups by attribute, elements as variables."""

from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol

from teikit.schematron.node_tests import exact_name
from teikit.schematron.scope import Declaration
from teikit.schematron.xpath import syntax
from teikit.schematron.xpath.constants import Constants
from teikit.schematron.xpath.expression_protocol import Evaluable
from teikit.schematron.xpath.extensions import PREFIX
from teikit.schematron.xpath.native_types import Focus, NotNativeError, Typed, quoted
from teikit.schematron.xpath.static import StaticContext
from teikit.schematron.xpath.syntax import Expr, NameTest, Operation, Path, Step
from teikit.schematron.xpath.unparse import unparse

Make = Callable[[str, StaticContext, Mapping[str, Declaration]], Evaluable]
"""Makes an expression."""


class Start(NamedTuple):
    """The beginning of a path, and how many of its steps that is."""

    written: str
    steps: int


class Translator(Protocol):
    """What is asked of the translator here."""

    static: StaticContext
    variables: Mapping[str, Declaration]
    make: Make
    parts: dict[str, int]
    whole: Expr | None

    def translate(self, node: Expr, focus: Focus) -> Typed:
        """An expression, translated."""

    def string(self, node: Expr, focus: Focus, numbers: bool = False) -> str:
        """An expression as a string."""

    def predicate(self, node: Expr, focus: Focus) -> str:
        """A predicate within a focus."""


def number_of(translator: Translator, node: Expr) -> int:
    """The number under which a constant part is registered; the same part has the same number."""
    if node == translator.whole:
        raise NotNativeError("nothing but a constant")
    source = unparse(node)
    known: dict[tuple[str, frozenset[int]], int] = translator.static.caches.setdefault("constants", {})
    declarations = frozenset(id(translator.variables[name]) for name in syntax.free_variables(node))
    key = (source, declarations)
    if key not in known:
        known[key] = len(translator.static.constants)
        made = translator.make(source, translator.static, translator.variables)
        made.is_independent = Constants(translator.variables).is_independent(node)
        translator.static.constants.append(made)
    return known[key]


def membership(translator: Translator, constant: Expr, other: Typed) -> Typed | None:
    """``other = constant`` as a question to the set of the constant's values; ``None`` if it cannot be put so."""
    if not Constants(translator.variables).is_constant(constant) or syntax.kind(constant) not in (
        "nodes",
        "unknown",
    ):
        return None
    number = number_of(translator, constant)
    if other.kind == "string":
        return Typed(f"{PREFIX}:among({number}, {other.xpath})", "boolean")
    if other.kind == "strings" or (other.kind == "nodes" and other.is_untyped):
        return Typed(f"boolean(({other.xpath})[{PREFIX}:among({number}, string(.))])", "boolean")
    return None


def looked_up(translator: Translator, node: Path, focus: Focus) -> Start | None:
    """The beginning ``constant//name[@key = value]`` of a path, as a look-up by attribute."""
    constants = Constants(translator.variables)
    for place, step in enumerate(node.steps):
        if not isinstance(step, Step) or all(map(constants.is_closed, step.predicates)):
            continue
        if step.axis not in ("child", "descendant") or any(map(syntax.is_positional, step.predicates)):
            return None
        key = next((n for n, p in enumerate(step.predicates) if not constants.is_closed(p)), 0)
        equation = _equation(translator, constants, step.predicates[key])
        bare = Step(step.axis, step.test, step.predicates[:key])
        base = Path(node.absolute, (*node.steps[:place], bare))
        if equation is None or not constants.is_constant(base):
            return None
        name, value = equation
        typed = translator.translate(value, focus)
        if typed.kind not in ("string", "nodes"):
            raise NotNativeError(f"{typed.kind} to look up")
        exists = f"boolean({typed.xpath})" if typed.kind == "nodes" else "true()"
        arguments = (str(number_of(translator, base)), quoted(name), exists, translator.string(value, focus))
        written = f"{PREFIX}:lookup({', '.join(arguments)})"
        rest = "".join(
            f"[{translator.predicate(predicate, focus)}]" for predicate in step.predicates[key + 1 :]
        )
        return Start(written + rest, place + 1)
    return None


def _equation(translator: Translator, constants: Constants, predicate: Expr) -> tuple[str, Expr] | None:
    """The attribute and the value of a predicate ``@name = value`` whose value does not depend on the element."""
    if not isinstance(predicate, Operation) or predicate.operator not in ("=", "eq"):
        return None
    for key, value in (predicate.operands, predicate.operands[::-1]):
        match key:
            case Path(
                absolute=False, steps=(Step(axis="attribute", test=NameTest() as test, predicates=()),)
            ):
                name = exact_name(test, translator.static)
                if name is not None and constants.is_focus_free(value):
                    return name, value
    return None


def constant_start(translator: Translator, node: Path, focus: Focus) -> Start | None:
    """The longest constant beginning of a path that does not end in attributes, as a variable.

    Of the step behind it the predicates are not constant; they follow the variable, unless they ask for positions.
    """
    constants = Constants(translator.variables)
    for length in range(len(node.steps), 0, -1):
        last = node.steps[length - 1]
        if isinstance(last, Step) and (last.axis == "attribute" or last.abbreviated):
            continue
        predicates: tuple[Expr, ...] = ()
        if isinstance(last, Step) and not any(map(syntax.is_positional, last.predicates)):
            predicates = last.predicates
            last = Step(last.axis, last.test)
        part = Path(node.absolute, (*node.steps[: length - 1], last))
        if constants.is_constant(part):
            written = constant_elements(translator, part).xpath
            tests = "".join(f"[{translator.predicate(predicate, focus)}]" for predicate in predicates)
            return Start(f"({written}){tests}" if tests else written, length)
    return None


def constant_elements(translator: Translator, node: Expr) -> Typed:
    """What a constant yields, as a variable; should it not be elements, the evaluation declines."""
    if not Constants(translator.variables).is_constant(node):
        raise NotNativeError("neither translatable nor constant")
    number = number_of(translator, node)
    variable = f"constant-{number}"
    translator.parts[variable] = number
    return Typed(f"${variable}", "nodes", False, False, True)
