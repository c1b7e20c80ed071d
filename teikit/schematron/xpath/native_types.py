"""What the translation for libxml2 deals in: typed parts, the focus they stand in, and the refusal to translate."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from teikit.schematron.scope import Declaration
from teikit.schematron.xpath.static import StaticContext
from teikit.schematron.xpath.syntax import Expr

CURRENT = "current-node"
"""The variable that holds the node a rule fired on, for use within predicates."""

MAX_WALKS = 2
"""How many walks through the document may stand within one another."""

NUMBERS = ("integer", "double")
"""The kinds that are numbers."""


class NotNativeError(Exception):
    """The expression has no translation; the message says because of what."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A translated part and what it yields."""

    xpath: str
    kind: str
    """``boolean``; ``truth``: a boolean or nothing, good for a condition only; ``string``; ``integer``;
    ``double``; ``nodes``; ``untyped``: the string of an attribute, or no node; ``strings``: any number of strings,
    as nodes that hold them."""
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
    walks: int = 0
    """How many walks through the document it stands in, each made for every node of the one around it."""

    def walk(self) -> "Focus":
        """The same focus, within one walk more. Raises :class:`NotNativeError` if there are too many.

        libxml2 cannot be stopped, and ten thousand nodes in the third power are too many; elementpath counts.
        """
        if self.walks >= MAX_WALKS:
            raise NotNativeError("a walk through the document within one within one")
        return replace(self, walks=self.walks + 1)

    def predicate(self) -> "Focus":
        """The focus within a predicate."""
        return Focus(".", False, dict.fromkeys(self.bound), self.walks)

    def condition(self, name: str, kind: str) -> "Focus":
        """The focus in the condition of ``some`` or ``every``, written as a predicate on the values of a variable."""
        outer = f"${CURRENT}" if self.is_outermost and self.item == "." else None
        bound = {**dict.fromkeys(self.bound), name: "string(.)" if kind == "strings" else "."}
        return Focus(outer, False, bound, self.walks)

    @property
    def written_item(self) -> str:
        """How ``.`` is written. Raises :class:`NotNativeError` where it cannot be."""
        if self.item is None:
            raise NotNativeError("the outer focus in an inner one")
        return self.item


class Translating(Protocol):
    """What the treatment of functions and comparisons asks of the translator."""

    static: StaticContext
    variables: Mapping[str, Declaration]
    make: Any
    parts: dict[str, int]
    whole: Expr | None

    def predicate(self, node: Expr, focus: Focus) -> str:
        """A predicate within a focus."""

    def translate(self, node: Expr, focus: Focus) -> Typed:
        """An expression, translated."""

    def nodes(self, node: Expr, focus: Focus) -> Typed:
        """An expression that yields nodes."""

    def string(self, node: Expr, focus: Focus, numbers: bool = False) -> str:
        """An expression as an argument of type ``xs:string?``; ``numbers``: whether integers will do too."""

    def condition(self, node: Expr, focus: Focus) -> str:
        """An expression as a condition."""

    def once(self, nodes: Typed, written: str) -> str:
        """A string made from nodes, of which there may be at most one."""


def quoted(text: str) -> str:
    """A string literal of XPath 1.0, which knows no doubled quotes."""
    if "'" not in text:
        return f"'{text}'"
    if '"' not in text:
        return f'"{text}"'
    raise NotNativeError("a string with both kinds of quotes")
