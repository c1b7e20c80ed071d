"""Parsers for the assertions of XML Schema 1.1 that do not take for ever, whatever a schema asserts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from elementpath.xpath_tokens import XPathToken

from teikit.schematron.xpath.string_functions import (
    evaluate__matches,
    evaluate__replace,
    evaluate__tokenize,
)

MAX_STEPS = 500_000
"""Items that the loops and ranges of the assertions may go through in one document."""


class Budget:
    """Counts what the assertions of a schema do in one document."""

    def __init__(self) -> None:
        self.spent = 0

    def renew(self) -> None:
        """Begins with another document."""
        self.spent = 0

    def spend(self, token: XPathToken) -> None:
        """Counts a step. Raises an error of elementpath when there have been too many."""
        self.spent += 1
        if self.spent > MAX_STEPS:
            raise token.error("FOAR0002", f"the assertions take more than {MAX_STEPS:,} steps")


def limited(parser: type[Any], budget: Budget) -> type[Any]:
    """A parser of elementpath's or ``xmlschema``'s with bounded loops and with regular expressions in linear time."""

    class Counted(XPathToken):
        def select(self, context: Any = None) -> Iterator[Any]:
            for item in super().select(context):
                budget.spend(self)
                yield item

    class Range(Counted):
        def evaluate(self, context: Any = None) -> Any:
            start, stop = self.get_operands(context, cls=int)
            if start is None or stop is None:
                return []
            if stop - start > MAX_STEPS:
                raise self.error("FOAR0002", f"a range of more than {MAX_STEPS:,} numbers")
            return list(range(start, stop + 1))

    made: Any = type(f"Limited{parser.__name__}", (parser,), {})
    for name, function in (
        ("matches", evaluate__matches),
        ("replace", evaluate__replace),
        ("tokenize", evaluate__tokenize),
    ):
        old = made.symbol_table[name]
        made.unregister(name)
        made.method(made.function(name, nargs=old.nargs, sequence_types=old.sequence_types))(function)
    for symbol, kind in (("to", Range), ("for", Counted)):
        old = made.symbol_table[symbol]
        made.symbol_table[symbol] = type(old.__name__, (kind, old), {})
    made.build()
    return made  # type: ignore[no-any-return]
