"""elementpath's parser of XPath 3.1, made ready for functions of our own and of a stylesheet."""

from typing import Any, ClassVar

from elementpath.datatypes import UntypedAtomic
from elementpath.xpath31 import XPath31Parser

from teikit.schematron.xpath.static import StaticContext

FUNCTION_SUFFIX = "_fn"
"""What is added to the names of stylesheet functions, since elementpath reserves some local names."""


class SchematronParser(XPath31Parser):
    """XPath 3.1 with the functions of XSLT and those that a stylesheet defines."""

    static: StaticContext

    REPLACED: ClassVar[tuple[str, ...]] = (
        "analyze-string", "contains-token", "doc", "doc-available", "id", "matches", "normalize-space",
        "replace", "string-join", "tokenize",
    )  # fmt: skip
    """elementpath's own functions that give way to those below."""

    def register_stylesheet_functions(self) -> None:
        """Makes the ``xsl:function`` declarations of the static context callable."""
        for name in dict.fromkeys(name for name, _ in self.static.functions):
            uri, _, local = name[1:].partition("}")
            prefix = next((p for p, u in self.namespaces.items() if u == uri and p), None)
            if prefix is None:
                prefix = f"ns{len(self.namespaces)}"
                self.namespaces[prefix] = uri
            self._define(name, local, prefix)

    def _define(self, name: str, local: str, prefix: str) -> None:
        """Makes one function callable, in all its arities."""
        variants = {arity: call for (known, arity), call in self.static.functions.items() if known == name}

        def evaluate(token: Any, context: Any = None) -> list[Any]:
            if context is None:
                raise token.missing_context()
            if len(token) not in variants:
                raise token.error("XPST0017", f"{prefix}:{local}() does not take {len(token)} arguments")
            return variants[len(token)].call(context, [list(argument.select(context)) for argument in token])

        token_class = self.external_function(lambda: None, local + FUNCTION_SUFFIX, prefix)
        low, high = min(variants), max(variants)
        token_class.nargs = low if low == high else (low, high)
        token_class.evaluate = evaluate  # type: ignore[method-assign, assignment]


for _symbol in SchematronParser.REPLACED:
    SchematronParser.unregister(_symbol)


def text_argument(token: Any, context: Any, index: int) -> str | None:
    """A string argument; ``None`` for the empty sequence."""
    found = list(token[index].atomization(context))
    if not found:
        return None
    if len(found) > 1 and not token.parser.compatibility_mode:
        raise token.error("XPTY0004", f"{token.symbol}() was given {len(found)} values where one is allowed")
    if not isinstance(found[0], str | UntypedAtomic) and not token.parser.compatibility_mode:
        if type(found[0]).__name__ == "AnyURI":
            return str(found[0])
        raise token.error("XPTY0004", f"{token.symbol}() was given no string")
    return str(token.string_value(found[0]))
