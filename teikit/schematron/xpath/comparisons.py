"""General comparisons by the rules of XPath 1.0, put right: ``= != < <= > >=`` (XPath 2.0, 3.5.2).

elementpath refuses to order what is no number; by the rules of 1.0 it is NaN, and the comparison false.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import product
from typing import Any

from elementpath.datatypes import UntypedAtomic
from elementpath.xpath_tokens import XPathToken

from teikit.schematron.xpath.extensions import as_double


class _Compared(XPathToken):
    """An operator that compares as XPath 1.0 does where the parser is in compatibility mode."""

    def iter_comparison_data(self, context: Any) -> Iterator[Any]:
        """The pairs of values to compare."""
        if not self.parser.compatibility_mode:
            yield from super().iter_comparison_data(context)
            return
        left, right = (list(operand.atomization(context)) for operand in self)
        for values in (left, right):
            if len(values) == 1 and isinstance(values[0], bool):
                yield self.boolean_value(left), self.boolean_value(right)
                return
        if self.symbol in ("<", "<=", ">", ">="):
            yield from product(map(_number, left), map(_number, right))
            return
        for pair in product(left, right):
            if any(isinstance(value, int | float | Decimal) for value in pair):
                yield tuple(map(_number, pair))
            elif any(isinstance(value, str | UntypedAtomic) for value in pair):
                yield tuple(self.string_value(value) for value in pair)
            else:
                yield pair


def _number(value: Any) -> float:
    """The value as ``number()`` gives it (F&O 3.1, 4.5.1)."""
    if isinstance(value, int | float | Decimal):
        return float(value)
    return as_double(str(value))


def comparisons_of_xpath_1(symbols: Mapping[str, Any]) -> dict[str, Any]:
    """elementpath's operators of general comparison, put right."""
    return {
        symbol: type(symbols[symbol].__name__, (_Compared, symbols[symbol]), {})
        for symbol in ("=", "!=", "<", "<=", ">", ">=")
    }
