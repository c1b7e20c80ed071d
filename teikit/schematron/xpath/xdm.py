"""The complete evaluator: elementpath, with XSLT's functions, over the documents of a run."""

from copy import copy
from decimal import Decimal
from itertools import pairwise
from typing import Any

from elementpath.collations import UNICODE_CODEPOINT_COLLATION
from elementpath.datatypes import AnyURI, UntypedAtomic
from elementpath.exceptions import ElementPathError
from elementpath.xpath_nodes import AttributeNode, ElementNode, TextNode, XPathNode

from teikit.schematron.errors import XPathSyntaxError
from teikit.schematron.nodes import Element, Node
from teikit.schematron.scope import EvaluationError, Scope
from teikit.schematron.xpath import functions  # noqa: F401  (it completes the parser)
from teikit.schematron.xpath.context import DynamicContext
from teikit.schematron.xpath.evaluator import FUNCTION_SUFFIX, SchematronParser
from teikit.schematron.xpath.numbers import number_text
from teikit.schematron.xpath.static import StaticContext
from teikit.schematron.xpath.tokens import tokens
from teikit.schematron.xpath.wording import worded

FAILURES = (
    ElementPathError,
    ArithmeticError,
    LookupError,
    TypeError,
    ValueError,
    AttributeError,
    AssertionError,
    RecursionError,
)
"""What elementpath is known to raise on data it cannot treat; all of them mean that the expression failed."""


class Variables(dict[str, Any]):
    """The variables that an evaluation sees: those bound in the expression itself, then those of the scope."""

    def __init__(self, scope: Scope, bound: dict[str, Any] | None = None) -> None:
        super().__init__(bound or {})
        self.scope = scope

    def __missing__(self, name: str) -> Any:
        if self.scope.owner(name) is None:
            raise KeyError(name)
        return self.scope.value(name)

    def copy(self) -> "Variables":
        return Variables(self.scope, self)


def parser_of(static: StaticContext) -> Any:
    """elementpath's parser for a static context, made once per context, and anew when there are other functions."""
    known = tuple(static.functions)
    parser, registered = static.caches.get("parser", (None, ()))
    if parser is None or registered != known:
        parser = SchematronParser(
            namespaces=static.namespaces,
            compatibility_mode=static.lenient,
            default_collation=UNICODE_CODEPOINT_COLLATION,
            base_uri=static.base_uri,
        )
        parser.static = static
        static.caches["parser"] = parser, known
        parser.register_stylesheet_functions()
    return parser


def compile_expression(source: str, static: StaticContext) -> Any:
    """An expression as elementpath's tree of tokens. Raises :class:`XPathSyntaxError`."""
    try:
        return parser_of(static).parse(_with_function_names(source, static))
    except FAILURES as error:
        raise XPathSyntaxError(_message(error), 0) from error


def _with_function_names(source: str, static: StaticContext) -> str:
    """The expression with stylesheet functions called by the names elementpath knows them under.

    It would not take ``f:text`` or ``f:item`` for the name of a function.
    """
    if not static.functions:
        return source
    known = {name for name, _ in static.functions}
    parts, position = [], 0
    try:
        found = tokens(source)
    except XPathSyntaxError:
        return source
    for token, following in pairwise(found):
        if token.kind == "name" and following.text == "(" and static.expanded(token.text) in known:
            parts.append(source[position : token.end] + FUNCTION_SUFFIX)
            position = token.end
    return "".join(parts) + source[position:]


def context(node: Node, scope: Scope, bound: dict[str, Any] | None = None) -> DynamicContext:
    """The dynamic context for an evaluation at a node."""
    document = scope.document
    template = vars(document).get("template")
    if template is None:
        template = document.__dict__["template"] = DynamicContext(root=document.xdm)
    made: DynamicContext = copy(template)
    made.item = document.xdm_node(node)
    made.variables = Variables(scope, bound)
    made.current = made.item
    made.spent = [0, 0, 0]
    made.scope = scope
    return made


def boolean(token: Any, node: Node, scope: Scope) -> bool:
    """The effective boolean value of an expression at a node."""
    try:
        return bool(token.boolean_value(token.select(context(node, scope))))
    except FAILURES as error:
        raise EvaluationError(_message(error)) from error


def text(token: Any, node: Node, scope: Scope, static: StaticContext) -> str:
    """What ``xsl:value-of`` writes: the atomized items with spaces between, in XSLT 1.0 only the first."""
    try:
        return text_of(token, context(node, scope), static)
    except FAILURES as error:
        raise EvaluationError(_message(error)) from error


def text_of(token: Any, dynamic: DynamicContext, static: StaticContext, separator: str = " ") -> str:
    """The same in a given dynamic context; failures are elementpath's own.

    Texts that follow each other are one, and empty texts none (XSLT 2.0, 5.7.2).
    """
    items: list[str] = []
    is_behind_text = False
    for item in token.select_flatten(dynamic):
        written, is_text = string_of(item, token), isinstance(item, TextNode)
        if is_text and is_behind_text:
            items[-1] += written
        elif written or not is_text:
            items.append(written)
            is_behind_text = is_text
    return separator.join(items[:1] if static.lenient else items)


def string_of(item: Any, token: Any) -> str:
    """The string value of an item."""
    written = number_text(item) if isinstance(item, float | Decimal) else None
    return str(token.string_value(item)) if written is None else written


def value(token: Any, node: Node, scope: Scope) -> list[Any]:
    """All items that an expression yields."""
    try:
        return list(token.select(context(node, scope)))
    except FAILURES as error:
        raise EvaluationError(_message(error)) from error


def items(token: Any, node: Node, scope: Scope) -> list[str | Element] | None:
    """The elements and the strings of the other nodes and values; ``None`` if a value is neither."""
    found: list[str | Element] = []
    for item in value(token, node, scope):
        if isinstance(item, ElementNode):
            found.append(item.value)  # type: ignore[arg-type]
        elif isinstance(item, AttributeNode | TextNode):
            found.append(item.string_value)
        elif isinstance(item, str | UntypedAtomic | AnyURI):
            found.append(str(item))
        else:
            return None
    return found


def atomized(token: Any, node: Node, scope: Scope) -> list[Any]:
    """The atomic values of what an expression yields."""
    try:
        return list(token.atomization(context(node, scope)))
    except FAILURES as error:
        raise EvaluationError(_message(error)) from error


def nodes(token: Any, node: Node, scope: Scope) -> list[Node]:
    """The nodes that an expression yields, all in the document of the scope."""
    found = value(token, node, scope)
    if not all(isinstance(item, XPathNode) for item in found):
        raise EvaluationError("the expression selects something that is no node")
    return [scope.document.node(item) for item in found]


def _message(error: BaseException) -> str:
    """The words of a failure without the token elementpath puts before them."""
    if isinstance(error, RecursionError):
        return "the expression nests or recurs too deeply"
    words = str(error).strip() or type(error).__name__
    if isinstance(error, ElementPathError):
        code = f"[{error.code}] " if getattr(error, "code", None) else ""
        return f"{code}{worded(str(error.message))}"
    return worded(words)
