"""Steps of paths in the translation for libxml2: what XPath 1.0 has no steps for, and how many nodes a step yields."""

from teikit.schematron.xpath.native_types import NotNativeError
from teikit.schematron.xpath.syntax import Call, Expr, Filter, Literal, NameTest, Operation, Path, Step


def as_step(step: Filter) -> Step:
    """``(a | b)`` within a path, as the step ``*[self::a or self::b]``."""
    options = _options(step.primary)
    if options is None:
        raise NotNativeError("an expression as step")
    tests = tuple(Path(False, (Step("self", test),)) for test in options)
    condition = tests[0] if len(tests) == 1 else Operation("or", tests)
    return Step("child", NameTest("*", "*"), (condition, *step.predicates))


def _options(node: Expr) -> list[NameTest] | None:
    """The name tests that ``|`` joins, ``None`` if there is anything else among them."""
    match node:
        case Operation(operator="|" | "union"):
            found = [_options(operand) for operand in node.operands]
            return None if None in found else [test for tests in found for test in tests or ()]
        case Path(absolute=False, steps=(Step(axis="child", test=NameTest() as test, predicates=()),)):
            return [test]
        case _:
            return None


def selects_one(step: Step) -> bool:
    """Whether a step yields at most one node from one node."""
    if step.axis in ("self", "parent"):
        return True
    if step.axis == "attribute" and isinstance(step.test, NameTest):
        return step.test.local != "*" and step.test.prefix != "*"
    return any(is_one_position(predicate) for predicate in step.predicates)


def is_one_position(predicate: Expr) -> bool:
    """Whether a predicate is a position: ``[1]`` or ``[last()]``."""
    match predicate:
        case Literal(value=int()) | Call(name="last", arguments=()):
            return True
        case _:
            return False
