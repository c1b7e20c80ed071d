"""Operators and functions whose results may grow without end, bounded: a few lines of a schema must not fill the memory.

Each counts, or measures, what it makes; beyond the bounds the expression fails with a clear message.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from elementpath.xpath_tokens import XPathToken

from teikit.schematron.scope import LimitError
from teikit.schematron.xpath import bounds


def bounded_text(parts: Iterator[str], separator: str = "") -> str:
    """Strings joined. Raises ``LimitError`` for more than :data:`~teikit.schematron.xpath.bounds.MAX_TEXT` characters."""
    found: list[str] = []
    size = 0
    for part in parts:
        size += len(part) + len(separator)
        if size > bounds.MAX_TEXT:
            raise LimitError(f"the expression makes a string of more than {bounds.MAX_TEXT:,} characters")
        found.append(part)
    return separator.join(found)


class _Counted(XPathToken):
    """An operator that makes sequences: ``,`` and ``!``."""

    def select(self, context: Any = None) -> Iterator[Any]:
        if context is None:
            raise self.missing_context()
        for item in super().select(context):
            context.make()
            yield item

    def evaluate(self, context: Any = None) -> Any:
        return list(self.select(context))


class _Measured(XPathToken):
    """``concat`` and ``||``."""

    def evaluate(self, context: Any = None) -> Any:
        pieces = (self.get_argument(context, index) for index in range(len(self)))
        return bounded_text("" if piece is None else self.string_value(piece) for piece in pieces)


class _Multiplied(XPathToken):
    """``*`` between numbers."""

    def evaluate(self, context: Any = None) -> Any:
        found = super().evaluate(context)
        if isinstance(found, int) and found.bit_length() > bounds.MAX_BITS:
            raise self.error("FOAR0002", "the product is too large a number")
        return found


def bounded(symbols: Mapping[str, Any]) -> dict[str, Any]:
    """elementpath's operators and functions, bounded."""
    kinds: dict[str, type[XPathToken]] = {
        ",": _Counted,
        "!": _Counted,
        "concat": _Measured,
        "||": _Measured,
        "*": _Multiplied,
    }
    return {
        symbol: type(symbols[symbol].__name__, (kind, symbols[symbol]), {}) for symbol, kind in kinds.items()
    }
