"""Which rules to ask about a node: a table by kind and name, filled as names turn up.

A schema of a hundred patterns asks an element about two or three of them, since the table already knows that the
rest is about other names, or about attributes the element has not got.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from teikit.schematron.matching import Matcher
from teikit.schematron.model import Pattern, Rule
from teikit.schematron.nodes import Attribute, Node, Tree, attribute_names, node_kind, nodes_of
from teikit.schematron.traversal import all_nodes


class Candidate(NamedTuple):
    """An alternative of a rule's context that a node of some name may match."""

    matches: Matcher
    required: str | None
    pattern: int
    """The place of the pattern among the active ones."""
    rule: Rule
    exclusive: bool


class Shape(NamedTuple):
    """What elements with some name and some attributes may match."""

    candidates: tuple[Candidate, ...]
    attributes: tuple[tuple[str, tuple[Candidate, ...]], ...]
    """The attributes that may match anything, in document order, and what."""


MAX_SHAPES = 20_000
"""How many combinations of a name and attributes are remembered; a schema meets some hundreds in a whole edition."""


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
        self._shapes: dict[tuple[str, ...], Shape] = {}
        self.attributes = self._concerns("attribute")
        """Whether any rule may fire on an attribute; likewise below."""
        self.texts = self._concerns("text")

    def _concerns(self, kind: str) -> bool:
        return bool(self._by_kind.get(kind) or self._by_kind.get("*"))

    def candidates(self, node: Node) -> tuple[Candidate, ...]:
        """What a node may match, in the order of the schema; for an element see :meth:`shape`."""
        kind = node_kind(node)
        if kind == "element":
            return self.shape(str(node.tag), attribute_names(node)).candidates  # type: ignore[union-attr,arg-type]
        return self._known(kind, node.name if isinstance(node, Attribute) else None)

    def choices(self, tree: Tree) -> Iterator[tuple[Node, tuple[Candidate, ...]]]:
        """The nodes of a document that may match something, in document order, and what they may match."""
        if self.texts:
            for node in all_nodes(tree, attributes=self.attributes, texts=True):
                yield node, self.candidates(node)
            return
        yield tree, self.candidates(tree)
        shape = self.shape
        for element in nodes_of(tree):
            tag: object = element.tag
            if not isinstance(tag, str):
                yield element, self.candidates(element)
                continue
            candidates, attributes = shape(tag, attribute_names(element))
            if candidates:
                yield element, candidates
            for name, of_attribute in attributes:
                yield Attribute(element, name), of_attribute

    def shape(self, tag: str, names: list[str]) -> Shape:
        """What an element of a name, with attributes of some names, may match: looked up, not worked out anew.

        Candidates that require an attribute which is not there are left out.
        """
        key = (tag, *names)
        found = self._shapes.get(key)
        if found is None:
            present = frozenset(names)
            candidates = (
                candidate
                for candidate in self._known("element", tag)
                if candidate.required is None or candidate.required in present
            )
            attributes = ((name, self._known("attribute", name)) for name in names) if self.attributes else ()
            found = Shape(tuple(candidates), tuple(entry for entry in attributes if entry[1]))
            if len(self._shapes) < MAX_SHAPES:
                self._shapes[key] = found
        return found

    def _known(self, kind: str, name: str | None) -> tuple[Candidate, ...]:
        found = self._candidates.get((kind, name))
        if found is None:
            found = self._candidates[kind, name] = tuple(self._select(kind, name))
        return found

    def _select(self, kind: str, name: str | None) -> Iterator[Candidate]:
        entries = [*self._by_kind.get(kind, ()), *self._by_kind.get("*", ())]
        chosen = [candidate for wanted, candidate in entries if wanted is None or wanted == name]
        return iter(sorted(chosen, key=lambda candidate: (candidate.pattern, candidate.rule.number)))
