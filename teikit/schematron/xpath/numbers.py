"""Numbers as XPath writes them (F&O 3.1, 19.1.2): elementpath writes them as Python does."""

import math
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from elementpath.xpath_tokens import XPathToken


def number_text(value: Decimal | float) -> str | None:
    """A number as text: a decimal with at most 18 fraction digits; a double outside of 0.000001 to 1000000 with an
    exponent. ``None`` where Python and XPath write the same."""
    if isinstance(value, Decimal):
        return format(round(value, 18).normalize(), "f") if value.is_finite() else None
    if not math.isfinite(value) or value == 0:
        return None
    mantissa, _, exponent = f"{Decimal(repr(value)).normalize():e}".partition("e")
    if not -6 <= int(exponent) < 6:
        return f"{mantissa if '.' in mantissa else mantissa + '.0'}E{int(exponent)}"
    return format(Decimal(repr(value)).normalize(), "f")


class _Worded(XPathToken):
    """A function or operator that makes strings of numbers."""

    def string_value(self, obj: Any) -> str:
        """The string value of an item."""
        written = number_text(obj) if isinstance(obj, float | Decimal) else None
        return super().string_value(obj) if written is None else written


def string_makers(symbols: Mapping[str, Any]) -> dict[str, Any]:
    """elementpath's functions and operators that make strings, put right."""
    return {
        symbol: type(symbols[symbol].__name__, (_Worded, symbols[symbol]), {})
        for symbol in ("string", "concat", "||", "string-join")
    }
