"""Names of elements that are names of functions too, put right: ``tei:head``, ``tei:join``.

Where several namespaces have a function of one name (``fn:head``, ``array:head``), elementpath reads the name of an
element through a stand-in, which forgets the namespace that the prefix means: ``tei:head`` would select nothing. Nor
does it find the function in ``$a => sort()``, nor take any such name, or that of an operator, in ``*:head``, ``*:div``.
"""

from collections.abc import Mapping
from typing import Any

from elementpath.xpath_tokens import PrefixedNameToken, ProxyToken

from teikit.schematron.xpath.static import FN


class _Named(ProxyToken):
    """A name that is a function's only before a parenthesis, or behind an arrow."""

    def nud(self) -> Any:
        if self.parser.next_token is self:  # the arrow looks at what comes
            function = self.parser.symbol_table.get(f"{{{FN}}}{self.symbol}")
            if function is not None:
                return function(self.parser)
        token: Any = super().nud()
        if token.symbol == "(name)" and self.namespace is not None:
            token.bind_namespace(self.namespace)
        return token


class _Colon(PrefixedNameToken):
    """The colon of a name; behind ``*``, whatever follows is one."""

    def led(self, left: Any) -> Any:
        following = self.parser.next_token
        is_name = self.parser.name_pattern.match(following.symbol) is not None
        if left.symbol == "*" and not self.is_spaced() and is_name:
            self.parser.next_token = following.as_name()
        return super().led(left)


def names_with_namespace(symbols: Mapping[str, Any]) -> dict[str, Any]:
    """The stand-ins among elementpath's tokens, each as one that keeps the namespace, and the colon."""
    colon = type(symbols[":"].__name__, (_Colon, symbols[":"]), {})
    return {":": colon} | {
        symbol: type(token.__name__, (_Named, token), {})
        for symbol, token in symbols.items()
        if isinstance(token, type) and issubclass(token, ProxyToken)
    }
