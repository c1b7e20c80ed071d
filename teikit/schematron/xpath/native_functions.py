"""Functions in the translation for libxml2: those that both versions have, and those that are added to it."""

from collections.abc import Callable, Mapping

from teikit.schematron.xpath import syntax
from teikit.schematron.xpath.constants import Constants
from teikit.schematron.xpath.extensions import PREFIX
from teikit.schematron.xpath.native_constants import number_of
from teikit.schematron.xpath.native_types import CURRENT, Focus, NotNativeError, Translating, Typed
from teikit.schematron.xpath.syntax import Call, Expr

Arguments = tuple[Expr, ...]

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


def call(translator: Translating, node: Call, focus: Focus) -> Typed:
    """A function call, translated. Raises :class:`NotNativeError`."""
    name, arguments = node.name.removeprefix("fn:"), node.arguments
    if not arguments and name in IMPLICIT:
        arguments = (syntax.ContextItem(),)
    if name in STRING_FUNCTIONS:
        least, most, written, kind = STRING_FUNCTIONS[name]
        if not least <= len(arguments) <= most:
            raise NotNativeError(f"{name}() with {len(arguments)} arguments")
        strings = ", ".join(translator.string(argument, focus) for argument in arguments)
        return Typed(f"{written}({strings})", kind)
    handler = HANDLERS.get((name, len(arguments)))
    if handler is not None:
        return handler(translator, arguments, focus)
    if name in NODE_NAME_FUNCTIONS and len(arguments) == 1:
        nodes = translator.nodes(arguments[0], focus)
        return Typed(translator.once(nodes, f"{name}({nodes.xpath})"), "string")
    if name == "concat" and len(arguments) > 1:
        strings = ", ".join(translator.string(argument, focus, True) for argument in arguments)
        return Typed(f"concat({strings})", "string")
    raise NotNativeError(f"{name}()")


def _not(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    return Typed(f"not({translator.condition(arguments[0], focus)})", "boolean")


def _boolean(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    return Typed(translator.condition(arguments[0], focus), "boolean")


def _many(translator: Translating, argument: Expr, focus: Focus) -> Typed:
    """An argument of which there may be any number: nodes or strings."""
    typed = translator.translate(argument, focus)
    if typed.kind not in ("nodes", "strings"):
        raise NotNativeError("nodes or strings are expected")
    return typed


def _tokenize(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    written = ", ".join(translator.string(argument, focus) for argument in arguments)
    return Typed(f"{PREFIX}:tokens({written})", "strings", False)


def _exists(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    return Typed(f"boolean({_many(translator, arguments[0], focus).xpath})", "boolean")


def _empty(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    return Typed(f"not({_many(translator, arguments[0], focus).xpath})", "boolean")


def _count(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    match arguments[0]:
        case Call(name="distinct-values", arguments=(inner,)):
            nodes = translator.nodes(inner, focus)
            if not nodes.attribute:
                raise NotNativeError("distinct values of other than attributes")
            return Typed(f"{PREFIX}:count-distinct({nodes.xpath})", "integer")
        case Call(name="index-of", arguments=(inner, value)):
            sought = translator.translate(value, focus)
            exists = f"boolean({sought.xpath})" if sought.kind == "nodes" else "true()"
            text = translator.string(value, focus)
            if Constants(translator.variables).is_constant(inner):
                number = number_of(translator, inner)
                return Typed(f"{PREFIX}:count-among({number}, {exists}, {text})", "integer")
            nodes = translator.nodes(inner, focus)
            if not nodes.attribute:
                raise NotNativeError("places in other than attributes")
            return Typed(f"{PREFIX}:count-equal({nodes.xpath}, {exists}, {text})", "integer")
    return Typed(f"count({_many(translator, arguments[0], focus).xpath})", "integer")


def _string(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    return Typed(f"string({translator.string(arguments[0], focus, True)})", "string")


def _number(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    return Typed(f"{PREFIX}:double({translator.string(arguments[0], focus, True)})", "double")


def _substring(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    numbers = [translator.translate(argument, focus) for argument in arguments[1:]]
    if any(number.kind != "integer" for number in numbers):
        raise NotNativeError("substring() at other than integers")
    written = ", ".join((translator.string(arguments[0], focus), *(number.xpath for number in numbers)))
    return Typed(f"substring({written})", "string")


def _position(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    return _positional("position()", focus)


def _last(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    return _positional("last()", focus)


def _positional(written: str, focus: Focus) -> Typed:
    if focus.is_outermost or focus.item != ".":
        raise NotNativeError(f"{written} outside of a predicate")
    return Typed(written, "integer")


def _current(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    if focus.is_outermost:
        return Typed(focus.written_item, "nodes", True, False, True)
    return Typed(f"${CURRENT}", "nodes", True, False, True)


def _id(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    return Typed(f"{PREFIX}:id({translator.string(arguments[0], focus)})", "nodes", False, False, True)


def _true(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    return Typed("true()", "boolean")


def _false(translator: Translating, arguments: Arguments, focus: Focus) -> Typed:
    return Typed("false()", "boolean")


HANDLERS: Mapping[tuple[str, int], Callable[[Translating, Arguments, Focus], Typed]] = {
    ("not", 1): _not,
    ("boolean", 1): _boolean,
    ("exists", 1): _exists,
    ("tokenize", 1): _tokenize,
    ("tokenize", 2): _tokenize,
    ("tokenize", 3): _tokenize,
    ("empty", 1): _empty,
    ("count", 1): _count,
    ("string", 1): _string,
    ("number", 1): _number,
    ("substring", 2): _substring,
    ("substring", 3): _substring,
    ("position", 0): _position,
    ("last", 0): _last,
    ("current", 0): _current,
    ("id", 1): _id,
    ("true", 0): _true,
    ("false", 0): _false,
}
"""The functions with a treatment of their own, by name and number of arguments."""
