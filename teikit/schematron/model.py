"""A Schematron schema in memory: what remains when inclusions and abstractions are resolved.

Source: ISO/IEC 19757-3:2020, section 5.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from teikit.schematron.matching import Pattern as ContextPattern
from teikit.schematron.nodes import Element, Node
from teikit.schematron.scope import Scope
from teikit.schematron.xpath.expression import Expression


@dataclass(slots=True)
class Let:
    """A variable: an expression, or the content of the ``let`` element as a document of its own."""

    name: str
    expression: Expression | None
    content: Element | None = None
    line: int = 0
    is_global: bool = True
    """Whether it belongs to the schema, a phase or a pattern, not to a rule."""

    def value(self, node: Node, scope: Scope) -> Any:
        """The value for elementpath."""
        if self.expression is not None:
            return self.expression.value(node, scope)
        from teikit.schematron.xpath.tree import fragment

        assert self.content is not None
        return fragment(self.content)

    def native(self, node: Node, scope: Scope) -> Any:
        """The value for libxml2. Raises ``NotNativeError`` if it has none."""
        from teikit.schematron.xpath.native_types import NotNativeError

        if self.expression is None:
            raise NotNativeError("element content")
        return self.expression.native_value(node, scope)


@dataclass(frozen=True, slots=True)
class ValueOf:
    """``value-of`` or ``name/@path``: an expression whose string value stands in a message."""

    expression: Expression


@dataclass(frozen=True, slots=True)
class Instructions:
    """XSLT instructions within a message."""

    element: Element
    namespaces: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NameOf:
    """``name`` without path: the name of the node the rule fired on."""


Part = str | ValueOf | NameOf | Instructions


@dataclass(frozen=True, slots=True)
class NoteTemplate:
    """A ``diagnostic`` or ``property``."""

    id: str
    parts: tuple[Part, ...]
    lang: str | None = None
    role: str | None = None
    scheme: str | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """An ``assert`` or ``report``."""

    kind: Literal["assert", "report"]
    test: Expression
    parts: tuple[Part, ...]
    element: Element
    """The ``assert`` or ``report`` itself."""
    id: str | None = None
    role: str | None = None
    severity: str | None = None
    flag: str | None = None
    see: str | None = None
    subject: Expression | None = None
    diagnostics: tuple[str, ...] = ()
    properties: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """A ``rule``: which nodes it fires on, its variables and its checks."""

    context: ContextPattern
    lets: Mapping[str, Let]
    checks: tuple[Check, ...]
    number: int = 0
    """The place of the rule in its pattern, from 0."""
    id: str | None = None
    role: str | None = None
    severity: str | None = None
    flag: str | None = None
    see: str | None = None
    subject: Expression | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Pattern:
    """A ``pattern``, of whose rules the first that matches fires, or a ``group``, of whose rules all do."""

    rules: tuple[Rule, ...]
    lets: Mapping[str, Let]
    id: str | None = None
    documents: Expression | None = None
    """Selects the documents to look at instead of the one that is validated."""
    exclusive: bool = True
    """Whether a node is left to the first rule that matches it."""
    line: int = 0


@dataclass(frozen=True, slots=True)
class SchemaModel:
    """The active patterns of a schema in one phase, with all they refer to."""

    patterns: tuple[Pattern, ...]
    lets: Mapping[str, Let]
    """The variables of the schema, then of the phase, which win."""
    pattern_lets: Mapping[str, Let] = field(default_factory=dict)
    """The variables of all patterns, for use in other patterns (5.4.8: their scope is the schema)."""
    diagnostics: Mapping[str, NoteTemplate] = field(default_factory=dict)
    properties: Mapping[str, NoteTemplate] = field(default_factory=dict)
    title: str | None = None
    phases: tuple[str, ...] = ()
    """The names of all phases that the schema has."""
