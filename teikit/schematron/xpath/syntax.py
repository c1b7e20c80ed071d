"""The tree of an XPath expression: what the parser builds and the analyses read.

One class per construct that an analysis treats on its own; everything else is an :class:`Operation`.
Source: XPath 3.1, section 3 (expressions).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Literal:
    """A string or number. ``value`` is ``str``, ``int``, or ``float`` for decimals and doubles."""

    value: str | int | float


@dataclass(frozen=True, slots=True)
class Variable:
    """A reference ``$name``; the name as written, with its prefix."""

    name: str


@dataclass(frozen=True, slots=True)
class ContextItem:
    """``.``"""


@dataclass(frozen=True, slots=True)
class Call:
    """A function call; the name as written, with its prefix."""

    name: str
    arguments: tuple["Expr", ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """An operator and its operands.

    ``operator`` is the symbol or keyword (``or and = eq << is + - * div to || | except ! =>`` ...), ``,`` for a
    sequence, ``neg`` for unary minus, ``if`` for a conditional, or ``other`` for a construct that no analysis
    looks into (maps, arrays, inline functions).
    """

    operator: str
    operands: tuple["Expr", ...]


@dataclass(frozen=True, slots=True)
class TypeOperation:
    """``instance of``, ``treat as``, ``castable as``, ``cast as``; the type as written."""

    operator: str
    operand: "Expr"
    type: str


@dataclass(frozen=True, slots=True)
class Binding:
    """``some``, ``every``, ``for`` or ``let``: variables bound in order, then a body."""

    keyword: str
    variables: tuple[tuple[str, "Expr"], ...]
    body: "Expr"


@dataclass(frozen=True, slots=True)
class NameTest:
    """A test of name and node kind ``element`` (or ``attribute`` on that axis).

    ``prefix`` is ``None`` for no prefix, ``*`` for any namespace (``*:local`` and a bare ``*``); ``uri`` is given
    instead for ``Q{uri}local``. ``local`` may be ``*``.
    """

    prefix: str | None
    local: str
    uri: str | None = None


@dataclass(frozen=True, slots=True)
class KindTest:
    """``node() text() comment() processing-instruction() element() attribute() document-node()`` ..."""

    kind: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a path: an axis, a test and predicates. ``//`` appears as the step it abbreviates."""

    axis: str
    test: NameTest | KindTest
    predicates: tuple["Expr", ...] = ()
    start: int = field(default=0, compare=False)
    """Where the step stands in the source, in characters."""
    end: int = field(default=0, compare=False)
    abbreviated: bool = field(default=False, compare=False)
    """Whether this is the ``descendant-or-self::node()`` that ``//`` stands for."""
    sources: tuple[str, ...] = field(default=(), compare=False)
    """The predicates as written."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A primary expression with predicates; as a step of a path, or alone."""

    primary: "Expr"
    predicates: tuple["Expr", ...] = ()
    sources: tuple[str, ...] = field(default=(), compare=False)
    """The predicates as written."""


@dataclass(frozen=True, slots=True)
class Path:
    """Steps from the context item, or from the root of its tree if ``absolute``."""

    absolute: bool
    steps: tuple["Step | Filter", ...]


Expr = (
    Literal | Variable | ContextItem | Call | Operation | TypeOperation | Binding | Step | Filter | Path
)  # fmt: skip


def children(node: Expr) -> tuple[Expr, ...]:
    """The expressions directly within an expression."""
    match node:
        case Call():
            return node.arguments
        case Operation():
            return node.operands
        case TypeOperation():
            return (node.operand,)
        case Binding():
            return (*(value for _, value in node.variables), node.body)
        case Step():
            return node.predicates
        case Filter():
            return (node.primary, *node.predicates)
        case Path():
            return node.steps
        case _:
            return ()


def walk(node: Expr) -> Iterator[Expr]:
    """An expression and all expressions within it."""
    pending = [node]
    while pending:
        current = pending.pop()
        yield current
        pending.extend(children(current))


def free_variables(node: Expr, bound: frozenset[str] = frozenset()) -> frozenset[str]:
    """The variables that an expression takes from outside."""
    match node:
        case Variable():
            return frozenset() if node.name in bound else frozenset((node.name,))
        case Binding():
            found: frozenset[str] = frozenset()
            for name, value in node.variables:
                found |= free_variables(value, bound)
                bound |= {name}
            return found | free_variables(node.body, bound)
        case _:
            return frozenset().union(*(free_variables(child, bound) for child in children(node)))


def called(node: Expr) -> frozenset[str]:
    """The names of the functions that an expression calls, as written."""
    return frozenset(part.name for part in walk(node) if isinstance(part, Call))


KINDS: Mapping[str, str] = {
    **dict.fromkeys("= != < <= > >= eq ne lt le gt ge is << >> or and".split(), "boolean"),
    **dict.fromkeys("+ - * div idiv mod neg".split(), "number"),
    **dict.fromkeys("| union intersect except".split(), "nodes"),
    "||": "string",
}
"""What an operator yields."""

CALL_KINDS: Mapping[str, str] = {
    **dict.fromkeys(
        "not boolean true false exists empty contains starts-with ends-with matches doc-available lang "
        "deep-equal".split(),
        "boolean",
    ),
    **dict.fromkeys(
        "string concat normalize-space name local-name namespace-uri substring substring-before "
        "substring-after translate upper-case lower-case replace string-join generate-id format-number".split(),
        "string",
    ),
    **dict.fromkeys("id key doc document root current".split(), "nodes"),
}
"""What a function yields, for those that never yield a number."""


def kind(node: Expr) -> str:
    """``boolean``, ``string``, ``nodes``, ``number`` or ``unknown``: what an expression surely yields."""
    match node:
        case Literal():
            return "string" if isinstance(node.value, str) else "number"
        case ContextItem() | Step():
            return "nodes"
        case Path():
            return kind(node.steps[-1]) if node.steps else "nodes"
        case Filter():
            return kind(node.primary)
        case Operation():
            return KINDS.get(node.operator, "unknown")
        case TypeOperation():
            return "boolean" if node.operator in ("instance of", "castable as") else "unknown"
        case Binding():
            return "boolean" if node.keyword in ("some", "every") else "unknown"
        case Call():
            return CALL_KINDS.get(node.name.removeprefix("fn:"), "unknown")
        case _:
            return "unknown"


def is_positional(predicate: Expr) -> bool:
    """Whether a predicate may depend on the position of its node among the others.

    That is so unless it surely yields no number, and asks for neither ``position()`` nor ``last()`` itself;
    a question in an inner predicate is about other nodes.
    """
    return kind(predicate) not in ("boolean", "string", "nodes") or _asks_position(predicate)


def _asks_position(node: Expr) -> bool:
    if isinstance(node, Call) and node.name.removeprefix("fn:") in ("position", "last"):
        return True
    if isinstance(node, Step):
        return False
    if isinstance(node, Filter):
        return _asks_position(node.primary)
    return any(_asks_position(child) for child in children(node))
