"""elementpath's ``sort`` and its formatting of dates, put right.

``sort`` compares nodes by their values, those without type as strings (F&O 3.1, 16.1); dates are formatted in English
where no language is asked for, as Saxon does (9.8.4.4 leaves it to the implementation).
"""

from collections.abc import Mapping
from functools import cmp_to_key
from typing import Any

from elementpath.compare import deep_compare
from elementpath.datatypes import UntypedAtomic
from elementpath.sequences import xlist
from elementpath.xpath_tokens import XPathFunction

from teikit.schematron.xpath.static import FN


class _Sorted(XPathFunction):
    """``sort`` without a key of its own."""

    def evaluate(self, context: Any = None) -> Any:
        if len(self) == 3 or context is None:
            return super().evaluate(context)
        keyed: list[tuple[Any, Any]] = [(self._key(item), item) for item in self[0].select(context)]
        collation = self.parser.default_collation

        def compare(a: tuple[Any, Any], b: tuple[Any, Any]) -> int:
            return deep_compare(a[0], b[0], collation, self)

        try:
            keyed.sort(key=cmp_to_key(compare))
        except TypeError as error:
            raise self.error("XPTY0004", error) from error
        return xlist(item for _, item in keyed)

    def _key(self, item: Any) -> Any:
        value = self.data_value(item)
        return str(value) if isinstance(value, UntypedAtomic) else value


class _Formatted(XPathFunction):
    """``format-date`` and its like."""

    def evaluate(self, context: Any = None) -> Any:
        if len(self) == 2:
            symbols = self.parser.symbol_table
            literal: Any = symbols["(string)"]
            self.extend([literal(self.parser, "en"), symbols["("](self.parser), symbols["("](self.parser)])
        return super().evaluate(context)


def sequence_functions(symbols: Mapping[str, Any]) -> dict[str, Any]:
    """elementpath's functions, put right."""
    replaced: dict[str, type[XPathFunction]] = {f"{{{FN}}}sort": _Sorted}
    for name in ("format-date", "format-dateTime", "format-time"):
        replaced[name] = _Formatted
    return {
        symbol: type(symbols[symbol].__name__, (base, symbols[symbol]), {})
        for symbol, base in replaced.items()
    }
