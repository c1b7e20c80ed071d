"""Which rules to ask about a node: a table by kind and name, filled as names turn up.

A schema of a hundred patterns asks an element about two or three of them, since the table already knows that the
rest is about other names, or about attributes the element has not got.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from teikit.schematron.matching import Matcher
from teikit.schematron.model import Pattern, Rule
from teikit.schematron.nodes import Attribute, Node, node_kind


class Candidate(NamedTuple):
    """An alternative of a rule's context that a node of some name may match."""

    matches: Matcher
    required: str | None
    pattern: int
    """The place of the pattern among the active ones."""
    rule: Rule
    exclusive: bool


class Dispatcher:
    """The rules of some patterns, by the nodes they may fire on."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._by_kind: dict[str, list[tuple[str | None, Candidate]]] = {}
        for number, pattern in enumerate(patterns):
            for rule in pattern.rules:
                for alternative in rule.context.alternatives:
                    candidate = Candidate(
                        alternative.matches, alternative.required, number, rule, pattern.exclusive
                    )
                    self._by_kind.setdefault(alternative.kind, []).append((alternative.name, candidate))
        self._candidates: dict[tuple[str, str | None], tuple[Candidate, ...]] = {}
        self.attributes = self._concerns("attribute")
        """Whether any rule may fire on an attribute; likewise below."""
        self.texts = self._concerns("text")

    def _concerns(self, kind: str) -> bool:
        return bool(self._by_kind.get(kind) or self._by_kind.get("*"))

    def candidates(self, node: Node) -> tuple[Candidate, ...]:
        """What a node may match, in the order of the schema."""
        kind = node_kind(node)
        if kind == "element":
            name: str | None = node.tag  # type: ignore[union-attr]
        else:
            name = node.name if isinstance(node, Attribute) else None
        found = self._candidates.get((kind, name))
        if found is None:
            found = self._candidates[kind, name] = tuple(self._select(kind, name))
        return found

    def _select(self, kind: str, name: str | None) -> Iterator[Candidate]:
        entries = [*self._by_kind.get(kind, ()), *self._by_kind.get("*", ())]
        chosen = [candidate for wanted, candidate in entries if wanted is None or wanted == name]
        return iter(sorted(chosen, key=lambda candidate: (candidate.pattern, candidate.rule.number)))
