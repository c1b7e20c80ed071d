"""The tests in the steps of match patterns, as questions to one node, in plain Python."""

from collections.abc import Callable

from lxml import etree

from teikit.schematron.errors import XPathSyntaxError
from teikit.schematron.nodes import Attribute, Node, Tree, node_kind, split_name
from teikit.schematron.scope import Scope
from teikit.schematron.xpath.static import StaticContext
from teikit.schematron.xpath.syntax import Call, Expr, KindTest, Literal, NameTest, Operation, Path, Step

Matcher = Callable[[Node, Scope], bool]

CHILD_KINDS = ("element", "text", "comment", "processing-instruction")
KINDS_OF_TESTS = {"document-node": ("document",), "element": ("element",), "attribute": ("attribute",)}


def described(step: Step, static: StaticContext) -> tuple[tuple[str, ...], str | None]:
    """The kinds of node that a step can select, and the name they must have, if there is one."""
    principal = "attribute" if step.axis == "attribute" else "element"
    test = step.test
    if isinstance(test, NameTest):
        return (principal,), exact_name(test, static)
    if test.kind == "node":
        if step.axis == "attribute":
            return ("attribute",), None
        return (CHILD_KINDS if step.axis in ("child", "descendant") else ("*",)), None
    kinds = KINDS_OF_TESTS.get(test.kind, (test.kind,))
    return kinds, None


def exact_name(test: NameTest, static: StaticContext) -> str | None:
    """A name without wildcard in lxml's notation, else ``None``. Raises :class:`XPathSyntaxError`."""
    if test.local == "*" or test.prefix == "*":
        return None
    uri = _uri(test, static)
    return f"{{{uri}}}{test.local}" if uri else test.local


def _uri(test: NameTest, static: StaticContext) -> str:
    """The namespace of a name test; an unprefixed name is in none (ISO/IEC 19757-3, Annex C)."""
    if test.uri is not None:
        return test.uri
    if test.prefix is None:
        return ""
    uri = static.namespaces.get(test.prefix)
    if uri is None:
        raise XPathSyntaxError(f"the prefix {test.prefix!r} is not declared", 0)
    return uri


def step_test(step: Step, static: StaticContext) -> Matcher:
    """The question whether a node passes the test of a step. Raises :class:`XPathSyntaxError`."""
    test = step.test
    if isinstance(test, KindTest):
        return _kind_test(test, static, step.axis)
    name = exact_name(test, static)
    if step.axis == "attribute":
        if name is not None:
            return lambda node, scope: isinstance(node, Attribute) and node.name == name
        fits = _fits(test, static)
        return lambda node, scope: isinstance(node, Attribute) and fits(node.name)
    if name is not None:
        return lambda node, scope: isinstance(node, etree._Element) and node.tag == name
    fits = _fits(test, static)
    return lambda node, scope: (
        isinstance(node, etree._Element) and isinstance(node.tag, str) and fits(node.tag)
    )


def _fits(test: NameTest, static: StaticContext) -> Callable[[str], bool]:
    """Whether a name in lxml's notation fits a name test with a wildcard."""
    if test.local == "*" and test.prefix == "*":
        return lambda name: True
    if test.prefix == "*":
        local = test.local
        return lambda name: split_name(name)[1] == local
    uri = _uri(test, static)
    start = f"{{{uri}}}"
    return lambda name: name.startswith(start) if uri else not name.startswith("{")


def _kind_test(test: KindTest, static: StaticContext, axis: str) -> Matcher:
    if test.kind == "node":
        if axis == "attribute":
            return lambda node, scope: isinstance(node, Attribute)
        if axis == "child":
            return lambda node, scope: not isinstance(node, Attribute | Tree)
        return lambda node, scope: True
    if test.kind == "processing-instruction" and test.argument:
        target = test.argument
        return lambda node, scope: isinstance(node, etree._ProcessingInstruction) and node.target == target
    if test.kind in ("element", "attribute") and test.argument not in ("", "*"):
        prefix, colon, local = test.argument.partition(",")[0].rpartition(":")
        principal = "attribute" if test.kind == "attribute" else "child"
        return step_test(Step(principal, NameTest(prefix if colon else None, local)), static)
    wanted = KINDS_OF_TESTS.get(test.kind, (test.kind,))[0]
    return lambda node, scope: node_kind(node) == wanted


def required_attribute(predicate: Expr, static: StaticContext) -> str | None:
    """An attribute, in lxml's notation, that an element must have for a predicate to hold."""
    match predicate:
        case Path(absolute=False, steps=(Step(axis="attribute", test=NameTest() as test, predicates=()),)):
            return exact_name(test, static)
        case Operation(operator="and"):
            found = (required_attribute(operand, static) for operand in predicate.operands)
            return next((name for name in found if name is not None), None)
        case Operation(operator="=" | "!=" | "eq" | "ne" | "lt" | "gt" | "le" | "ge"):
            found = (
                required_attribute(operand, static)
                for operand in predicate.operands
                if isinstance(operand, Path)
            )
            return next((name for name in found if name is not None), None)
        case _:
            return None


def simple_predicate(predicate: Expr, static: StaticContext) -> Matcher | None:
    """The commonest predicates without an evaluator: ``@a``, ``not(@a)``, ``@a = 'x'``; else ``None``."""
    match predicate:
        case Path():
            name = required_attribute(predicate, static)
            if name is not None:
                return lambda node, scope: isinstance(node, etree._Element) and node.get(name) is not None
        case Call(name="not", arguments=(Path() as path,)):
            absent = required_attribute(path, static)
            if absent is not None:
                return lambda node, scope: not isinstance(node, etree._Element) or node.get(absent) is None
        case Operation(operator="=" | "eq", operands=(Path() as path, Literal(value=str() as value))):
            compared = required_attribute(path, static)
            if compared is not None:
                return lambda node, scope: isinstance(node, etree._Element) and node.get(compared) == value
        case _:
            pass
    return None
