"""elementpath's dynamic context, put right where its axes are not XPath's.

Each method below names what it corrects; the tests compare every axis at every kind of node with libxml2.
"""

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from datetime import datetime
from typing import Any

from elementpath.xpath_context import XPathContext
from elementpath.xpath_nodes import AttributeNode, ElementNode

from teikit.schematron.scope import LimitError
from teikit.schematron.xpath import bounds

MAX_STEPS = 400_000
"""How many bindings of variables one evaluation may make; calls of stylesheet functions count for several."""


class DynamicContext(XPathContext):
    """The focus and the variables of an evaluation. ``current`` and ``scope`` are what XSLT's functions need."""

    current: Any
    scope: Any
    spent: list[int] = []  # noqa: RUF012 (none for the template, which evaluates nothing)
    """The steps that the evaluation has taken, the items that it has made, the nodes it has walked over; shared with all
    contexts derived from this one."""

    def __copy__(self) -> Any:
        """A copy is made for each node that a predicate or an operand is evaluated at, so copies tell of the effort."""
        if self.spent:
            self.walk(1)
        return super().__copy__()

    @property
    def current_dt(self) -> datetime:
        """The time of the evaluation. Whoever asks for it says something that may not be true tomorrow."""
        self.scope.documents.asked_for_the_time = True
        return self._now

    @current_dt.setter
    def current_dt(self, now: datetime) -> None:
        self._now = now

    def spend(self, steps: int = 1) -> None:
        """Counts the steps of a binding or call. Raises :class:`LimitError` when there have been too many."""
        self.spent[0] += steps
        if self.spent[0] > MAX_STEPS:
            raise LimitError(f"the expression takes more than {MAX_STEPS:,} steps")
        self._add(steps)

    def make(self) -> None:
        """Counts an item of a sequence. Raises :class:`LimitError` when there have been too many."""
        self.spent[1] += 1
        if self.spent[1] > bounds.MAX_ITEMS:
            raise LimitError(f"the expression makes more than {bounds.MAX_ITEMS:,} items")

    def walk(self, nodes: int) -> None:
        """Counts nodes that a path has come to. Raises :class:`LimitError` when there have been too many."""
        self.spent[2] += nodes
        if self.spent[2] > bounds.MAX_NODES:
            allowed = bounds.MAX_NODES + bounds.NODES_PER_NODE * self.scope.documents.size
            if self.spent[2] > allowed:
                raise LimitError(f"the expression walks over more than {allowed:,} nodes")
        self._add(nodes)

    def _add(self, effort: int) -> None:
        """Adds to the effort of all evaluations. Many that each stay within their limit may take hours together."""
        documents = self.scope.documents
        documents.effort += effort
        if documents.effort > bounds.MAX_EFFORT:
            allowed = bounds.MAX_EFFORT + bounds.EFFORT_PER_NODE * documents.size
            if documents.effort > allowed:
                raise LimitError(f"the rules take more than {allowed:,} steps on this document")

    def iter_attributes(self) -> Iterator[Any]:
        """The attribute axis; an attribute has no attributes, not even itself."""
        if isinstance(self.item, ElementNode):
            yield from super().iter_attributes()

    def iter_siblings(self, axis: str | None = None) -> Iterator[Any]:
        """The sibling axes; an attribute has no siblings."""
        if not isinstance(self.item, AttributeNode):
            yield from super().iter_siblings(axis)

    def iter_preceding(self) -> Iterator[Any]:
        """The preceding axis, in document order; what precedes an attribute is what precedes its element."""
        yield from self._at("preceding", _preceding(self.item))

    def iter_followings(self) -> Iterator[Any]:
        """The following axis; of texts, comments and attributes too, and to the end of the document."""
        yield from self._at("following", _following(self.item))

    def iter_product(self, selectors: Sequence[Any], varnames: Sequence[str] | None = None) -> Iterator[Any]:
        """The bindings of several variables; each domain is evaluated in the outer focus, whatever the ones before do."""
        yield from self._bindings(tuple(selectors), tuple(varnames or ()), ())

    def _bindings(
        self, selectors: tuple[Any, ...], names: tuple[str, ...], values: tuple[Any, ...]
    ) -> Iterator[Any]:
        place = len(values)
        if place == len(selectors):
            yield values
            return
        for value in list(selectors[place](copy(self))):
            self.spend()
            if place < len(names):
                self.variables[names[place]] = value
            yield from self._bindings(selectors, names, (*values, value))

    def _at(self, axis: str, nodes: Iterable[Any]) -> Iterator[Any]:
        """Nodes of an axis, each made the context item while it is looked at."""
        status = self.item, self.axis
        self.axis = axis
        for self.item in nodes:
            yield self.item
        self.item, self.axis = status


def _preceding(node: Any) -> Iterator[Any]:
    if isinstance(node, AttributeNode):
        node = node.parent
    chain = []
    while node is not None and node.parent is not None:
        chain.append(node)
        node = node.parent
    for inner in reversed(chain):
        for sibling in inner.parent.children:
            if sibling is inner:
                break
            yield from _subtree(sibling)


def _following(node: Any) -> Iterator[Any]:
    if isinstance(node, AttributeNode):
        node = node.parent
        yield from (below for child in node.children for below in _subtree(child))
    while node is not None and node.parent is not None:
        siblings = iter(node.parent.children)
        for sibling in siblings:
            if sibling is node:
                break
        for sibling in siblings:
            yield from _subtree(sibling)
        node = node.parent


def _subtree(node: Any) -> Iterator[Any]:
    """A node and its descendants, in document order, without recursion."""
    pending = [node]
    while pending:
        current = pending.pop()
        yield current
        if isinstance(current, ElementNode):
            pending.extend(reversed(current.children))
