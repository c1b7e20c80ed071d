"""The static context of expressions: what is known about them before there is a document (XPath 3.1, 2.1.1)."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

FN = "http://www.w3.org/2005/xpath-functions"
XS = "http://www.w3.org/2001/XMLSchema"

DEFAULT_PREFIXES: Mapping[str, str] = {
    "xml": "http://www.w3.org/XML/1998/namespace",
    "xs": XS,
    "fn": FN,
    "math": f"{FN}/math",
    "map": f"{FN}/map",
    "array": f"{FN}/array",
}
"""The prefixes that need no declaration."""


class StylesheetFunction(Protocol):
    """An ``xsl:function`` as expressions call it."""

    def call(self, context: Any, arguments: Sequence[list[Any]]) -> list[Any]:
        """The items that the function yields, for elementpath's context of the caller and its arguments."""


class KeyIndex(Protocol):
    """The ``xsl:key`` declarations of one name."""

    def lookup(self, document: Any, scope: Any, values: Sequence[Any]) -> list[Any]:
        """elementpath's nodes listed under any of some atomic values, in document order."""


class StaticContext:
    """Shared by the expressions of one schema; ``namespaces`` may differ where XSLT elements declare their own."""

    def __init__(
        self,
        namespaces: Mapping[str, str],
        *,
        lenient: bool = False,
        base_uri: str | None = None,
        functions: dict[tuple[str, int], StylesheetFunction] | None = None,
        keys: dict[str, KeyIndex] | None = None,
        templates: dict[str, Any] | None = None,
        constants: list[Any] | None = None,
    ) -> None:
        self.namespaces: dict[str, str] = {**DEFAULT_PREFIXES, **namespaces}
        self.lenient = lenient
        """Whether XPath 1.0 rules decide where 1.0 and 2.0 differ: query binding ``xslt``."""
        self.base_uri = base_uri
        self.functions = {} if functions is None else functions
        """The functions of ``xsl:function``, by expanded name and number of parameters."""
        self.keys = {} if keys is None else keys
        """The definitions of ``xsl:key``, by name."""
        self.templates: dict[str, Any] = {} if templates is None else templates
        """The named ``xsl:template`` elements."""
        self.constants: list[Any] = [] if constants is None else constants
        """The constant parts of expressions, which translations refer to by number."""
        self.caches: dict[str, Any] = {}
        """What the evaluators keep per context, such as elementpath's parser."""

    def within(self, namespaces: Mapping[str, str], base_uri: str | None) -> "StaticContext":
        """The same context with further prefixes, or another base."""
        known = all(self.namespaces.get(prefix) == uri for prefix, uri in namespaces.items())
        if known and base_uri == self.base_uri:
            return self
        merged = {**self.namespaces, **namespaces}
        return StaticContext(
            merged,
            lenient=self.lenient,
            base_uri=base_uri,
            functions=self.functions,
            keys=self.keys,
            templates=self.templates,
            constants=self.constants,
        )

    def expanded(self, name: str) -> str | None:
        """A function's name as ``{namespace}local``; ``None`` if its prefix is not declared."""
        if name.startswith("Q{"):
            return name[1:]
        prefix, colon, local = name.partition(":")
        if not colon:
            return f"{{{FN}}}{name}"
        uri = self.namespaces.get(prefix)
        return None if uri is None else f"{{{uri}}}{local}"
