"""Operators and functions whose results may grow without end, bounded: a few lines of a schema must not fill the memory.

Each counts, or measures, what it makes; beyond the bounds the expression fails with a clear message.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from elementpath.xpath_tokens import XPathToken

from teikit.schematron.scope import LimitError

MAX_ITEMS = 2_000_000
"""Items that the sequences written in one expression may have in all; those of paths are bounded by the document."""

MAX_NODES = 1_000_000
"""Nodes that one evaluation may walk over, each as often as it does, for a document of usual size."""

NODES_PER_NODE = 5
"""What is added to that for each node of the document."""

MAX_EFFORT = 20_000_000
"""Nodes and bindings that all evaluations of one validation may take together, for a document of usual size."""

EFFORT_PER_NODE = 50
"""What is added to that for each node of the document."""

MAX_TEXT = 10_000_000
"""Characters of a string that an expression makes."""

MAX_BITS = 4_096
"""Binary digits of an integer."""


def bounded_text(parts: Iterator[str], separator: str = "") -> str:
    """Strings joined. Raises ``LimitError`` for more than :data:`MAX_TEXT` characters."""
    found: list[str] = []
    size = 0
    for part in parts:
        size += len(part) + len(separator)
        if size > MAX_TEXT:
            raise LimitError(f"the expression makes a string of more than {MAX_TEXT:,} characters")
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
        if isinstance(found, int) and found.bit_length() > MAX_BITS:
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
