"""Comparisons in the translation for libxml2: where XPath 1.0 and 2.0 differ most (XPath 2.0, 3.5 and Appendix I)."""

from teikit.schematron.xpath.extensions import PREFIX
from teikit.schematron.xpath.native_constants import membership
from teikit.schematron.xpath.native_types import NUMBERS, Focus, NotNativeError, Translating, Typed
from teikit.schematron.xpath.syntax import Call, Expr, Literal, Operation

VALUE_OPERATORS = {"eq": "=", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
"""The operators of value comparison, as XPath 1.0 writes them."""

MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "!=": "!="}
"""The operators of general comparison, and what each is with its operands exchanged."""


def general(translator: Translating, operator: str, left: Expr, right: Expr, focus: Focus) -> Typed:
    """A general comparison: true if it is so for some pair of items."""
    for side, other in ((left, right), (right, left)):
        if isinstance(side, Operation) and side.operator == "," and side.operands:
            written = operator if other is left else MIRRORED[operator]
            options = [general(translator, written, other, item, focus).xpath for item in side.operands]
            return Typed(f"({' or '.join(options)})", "boolean")
        if other == Literal("NaN") and operator in ("=", "!="):
            number = _number_as_string(side)
            if number is not None:
                is_number = f"{PREFIX}:is-number({translator.string(number, focus)})"
                return Typed(f"not({is_number})" if operator == "=" else is_number, "boolean")
    if operator == "=" and (found := _among(translator, left, right, focus)) is not None:
        return found
    first, second = translator.translate(left, focus), translator.translate(right, focus)
    if second.kind == "nodes" and first.kind != "nodes":
        first, second, operator = second, first, MIRRORED[operator]
    kinds = (first.kind, second.kind)
    plain = Typed(f"({first.xpath} {operator} {second.xpath})", "boolean")
    if translator.static.lenient:
        return _general_in_xpath_1(operator, first, second)
    if set(kinds) <= set(NUMBERS):
        return plain
    if operator in ("=", "!=") and (
        kinds == ("boolean", "boolean") or set(kinds) <= {"nodes", "string", "strings", "untyped"}
    ):
        return plain
    numeral = second.kind in NUMBERS and _is_numeral(second.xpath)
    if first.kind == "nodes" and first.is_untyped and numeral:
        return Typed(f"boolean(({first.xpath})[{PREFIX}:number(.) {operator} {second.xpath}])", "boolean")
    if first.kind == "nodes" and first.single and first.is_untyped and second.kind in NUMBERS:
        return Typed(f"({PREFIX}:number({first.xpath}) {operator} {second.xpath})", "boolean")
    raise NotNativeError(f"{kinds[0]} {operator} {kinds[1]}")


def _among(translator: Translating, left: Expr, right: Expr, focus: Focus) -> Typed | None:
    """An equation with the many values of a constant on one side."""
    for side, other in ((right, left), (left, right)):
        try:
            constant = translator.translate(side, focus)
        except NotNativeError:
            constant = None
        if constant is None or (constant.kind == "nodes" and not constant.single):
            found = membership(translator, side, translator.translate(other, focus))
            if found is not None:
                return found
    return None


def _general_in_xpath_1(operator: str, first: Typed, second: Typed) -> Typed:
    """The same by the rules of XPath 1.0, but with the numbers that 2.0 knows (XPath 2.0, 3.5.2)."""
    kinds = {first.kind, second.kind}
    is_order = operator not in ("=", "!=")
    if kinds <= {"nodes", "string", "strings", "untyped"} and not is_order:
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


def value(translator: Translating, operator: str, left: Expr, right: Expr, focus: Focus) -> Typed:
    """A value comparison: of at most one item with at most one; nothing if one is missing."""
    first, second = translator.translate(left, focus), translator.translate(right, focus)
    kinds = {first.kind, second.kind}
    strings = kinds <= {"nodes", "string", "strings", "untyped"} and operator in ("=", "!=")
    if not (strings or kinds <= set(NUMBERS) or (kinds == {"boolean"} and operator in ("=", "!="))):
        raise NotNativeError(f"{first.kind} {operator} {second.kind} by value")
    exist = [f"boolean({part.xpath})" for part in (first, second) if part.kind in ("nodes", "strings")]
    single = [f"{PREFIX}:at-most-one(count({part.xpath}))" for part in (first, second) if not part.single]
    plain = f"({first.xpath} {operator} {second.xpath})"
    is_sure = not kinds & {"nodes", "strings", "untyped"}
    return Typed(f"({' and '.join([*exist, *single, plain])})", "boolean" if is_sure else "truth")


def _number_as_string(node: Expr) -> Expr | None:
    """The operand of ``string(number(...))``, the customary test for a number."""
    match node:
        case Call(name="string", arguments=(Call(name="number", arguments=(inner,)),)):
            return inner
        case _:
            return None


def _is_numeral(written: str) -> bool:
    return written.lstrip("(- ").rstrip(")").replace(".", "", 1).isdigit()
