"""What tags do, looked up as they are written, attributes and values included.

It lies over the automaton as the automaton lies over the derivatives: a tag that has been met before costs one look-up,
one that differs only in its values costs a look at the values.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Final, NamedTuple, TypeAlias

from teikit.relaxng.automaton import Automaton, Fork, State, Transition
from teikit.relaxng.datatypes.white_space import tokens
from teikit.relaxng.names import expanded
from teikit.relaxng.namespaces import XML
from teikit.relaxng.pattern import Pattern
from teikit.relaxng.tag_list import LeftToParserError
from teikit.relaxng.written_tag import (
    WrittenNames,
    element_name,
    is_declaration,
    names_in,
    read_start_tag,
    value,
)

MAX_TAGS = 30_000
"""Tags remembered, by all tables, before all are forgotten: some 20 MB."""
MAX_NAMES = 10_000
"""Tags of which the names are remembered."""
MAX_TAG_LENGTH = 300
"""Longer tags are not remembered."""

Declarations: TypeAlias = tuple[tuple[str, str], ...]
"""Namespace declarations: prefixes, ``""`` for the default namespace, and namespace names."""

XML_ID = b' xml:id="'

END: Final = True
"""An end tag with no text behind it."""
END_AND_TEXT: Final = False
"""An end tag with text behind it."""

Step: TypeAlias = "tuple[Node, Node | None] | bool"
"""What a tag does: the node behind it and, for a start tag, the node behind its element; or an end tag."""


class UnsureError(Exception):
    """A tag is to be looked at closely: something is wrong with it, or it cannot be known from the tag alone."""


class ValueCheck(NamedTuple):
    """A value to look at: :class:`teikit.relaxng.attributes.Check` for a tag as it is written."""

    place: int
    """Of the attribute, declarations of namespaces included."""
    accepted: set[str]
    content: Pattern
    plainly: Callable[[str], object]


class Shape(NamedTuple):
    """A start tag without the values of its attributes."""

    step: Step
    checks: tuple[ValueCheck, ...]
    identifying: tuple[tuple[int, str], ...]
    """Attributes that are ids or point at ids: place, and ``ID``, ``IDREF`` or ``IDREFS``."""
    declarations: tuple[tuple[int, str], ...]
    """Attributes that declare the namespaces that are declared already: place, and value."""

    def sole_id(self) -> ValueCheck | None:
        """The check of the id, where nothing else is an id or points at one."""
        if len(self.identifying) != 1 or self.identifying[0][1] != "ID":
            return None
        return next((check for check in self.checks if check.place == self.identifying[0][0]), None)


class Node(dict[bytes, Step]):
    """A state of the automaton, and what tags do there: as they are written, and by their shapes."""

    __slots__ = ("plain", "shapes", "state", "table", "with_ids")

    def __init__(self, state: State, table: "Table") -> None:
        super().__init__()
        self.state = state
        self.table = table
        self.plain = state.plain
        """Whether text changes nothing."""
        self.shapes: dict[tuple[bytes, ...], Shape] = {}
        """Start tags by what stands before, between and behind their quotes."""
        self.with_ids: dict[tuple[bytes, bytes], tuple[Step, Callable[[str], object]]] = {}
        """Start tags with ``xml:id`` by what stands before and behind it; and what surely is an id."""

    def __missing__(self, tag: bytes) -> Step:
        return self.table.step(self, tag)


class Names(dict[bytes, tuple[str | None, ...]]):
    """What :meth:`Table.names` says of each tag."""

    def __init__(self, expanded: Callable[[str], str]) -> None:
        super().__init__()
        self._expanded = expanded

    def __missing__(self, tag: bytes) -> tuple[str | None, ...]:
        if tag.startswith(b"</"):
            said: tuple[str | None, ...] = (None,)
        else:
            name = self._expanded(element_name(tag).decode())
            said = (name, None) if tag.endswith((b"/", b"/>")) else (name,)
        if len(self) > MAX_NAMES:
            self.clear()
        if len(tag) <= MAX_TAG_LENGTH:
            self[tag] = said
        return said


class Table:
    """The nodes for documents whose root declares the same namespaces."""

    def __init__(self, automaton: Automaton, declarations: Declarations) -> None:
        self.automaton = automaton
        self.declared = len(declarations)
        """How many namespaces the root declares."""
        self._namespaces = {**dict(declarations), "xml": XML}
        self._nodes: dict[State, Node] = {}
        self.size = 0
        """Tags that are remembered."""
        self._names = Names(self._expanded)
        self.ids: list[str] = []
        """Those of the document in hand, so far."""
        self.references: list[str] = []
        """What it says that it points at."""

    def begin(self) -> "Node":
        """The node before the root's start tag. What was collected of the document before is forgotten."""
        self.ids, self.references = [], []
        return self.node(self.automaton.start())

    def walk(self, tags: Iterator[bytes], node: Node, behind: list[Node]) -> tuple[bool, Node]:
        """Follow the tags as far as they need no closer look; gives whether they all are passed, and the node there.

        A tag that needs one is taken from the iterator, and not passed. ``behind`` are the nodes behind the open
        elements. Raises :class:`LeftToParserError`, and ``IndexError`` or ``UnicodeDecodeError`` for what is not
        well-formed.
        """
        push, pop = behind.append, behind.pop
        try:
            for tag in tags:
                step = node[tag]
                if step is END:
                    node = pop()
                elif step is END_AND_TEXT:
                    if not behind[-1].plain:
                        behind[-1] = self._after_text(behind[-1])
                    node = pop()
                else:
                    node, after = step
                    if after is not None:
                        push(after)
        except UnsureError:
            return False, node
        return True, node

    def names(self, tags: Sequence[bytes]) -> Iterator[str | None]:
        """For each start tag the expanded name of the element, for each end tag ``None``."""
        return chain.from_iterable(map(self._names.__getitem__, tags))

    def step(self, node: Node, tag: bytes) -> Step:
        """What a tag does that has not been met in this node."""
        if tag.startswith(b"</"):
            if not node.state.closed:
                raise UnsureError
            end = END if tag.endswith(b">") else END_AND_TEXT
            return self._remember(node, tag, end)
        head, id_found, rest = tag.partition(XML_ID)
        if id_found:
            identifier, _, tail = rest.partition(b'"')
            known = node.with_ids.get((head, tail))
            if known is not None and known[1](text := identifier.decode()):
                self.ids.append(text)
                return known[0]
        parts = tag.split(b'"')
        written = tuple(parts[::2])
        shape = node.shapes.get(written)
        if shape is None:
            names = names_in(written)
            shape = self._shape(node.state, names, None) if names is not None else None
            if shape is None:
                return self._unusual(node, tag)
            node.shapes[written] = shape
            self._count()
        step = self._with_values(node, tag, shape, parts[1::2])
        if id_found and (check := shape.sole_id()) and head.count(b'"') == 2 * check.place:
            node.with_ids[head, tail] = step, check.plainly
            self._count()
        return step

    def _unusual(self, node: Node, tag: bytes) -> Step:
        """A tag with other quotes, or with values that matter for what comes next."""
        read = read_start_tag(tag)
        if read is None:
            raise LeftToParserError
        shape = self._shape(node.state, *read)
        assert shape is not None, "only unknown where the values are"
        return self._with_values(node, tag, shape, read[1])

    def _with_values(self, node: Node, tag: bytes, shape: Shape, values: Sequence[bytes]) -> Step:
        """What a tag of this shape does if its values, as they are written, are right."""
        for place, declared in shape.declarations:
            if value(values[place]) != declared:
                raise LeftToParserError
        for place, accepted, content, plainly in shape.checks:
            text = value(values[place])
            if text in accepted or plainly(text):
                continue
            if not self.automaton.accepts(content, text, self._namespaces):
                raise UnsureError
        if not shape.identifying:
            return self._remember(node, tag, shape.step)
        for place, kind in shape.identifying:
            self._identify(kind, value(values[place]))
        return shape.step

    def identify(self, identifying: Sequence[tuple[int, str]], attributes: Sequence[str]) -> None:
        """Keep the ids and references of a start tag; ``attributes`` are names and values in turn."""
        for position, kind in identifying:
            self._identify(kind, attributes[position])

    def _identify(self, kind: str, text: str) -> None:
        written = tokens(text)
        if kind == "IDREFS" or len(written) == 1:  # else the datatype is wrong anyway
            (self.ids if kind == "ID" else self.references).extend(written)

    def _shape(self, state: State, names: WrittenNames, values: Sequence[bytes] | None) -> Shape | None:
        """What the start tag does; ``None`` where the values decide and are not given."""
        declarations = tuple(
            [
                (index, self._declared(name[6:]))
                for index, name in enumerate(names.attributes)
                if is_declaration(name)
            ]
        )
        places = [index for index, name in enumerate(names.attributes) if not is_declaration(name)]
        attributes = [self._attribute(names.attributes[index]) for index in places]
        element = self._expanded(names.element)
        key = (element, *attributes) if attributes else element
        transition = state[key]
        if transition.by_value:
            if values is None:
                return None
            pairs: list[str] = []
            for index, attribute in zip(places, attributes, strict=True):
                pairs += (attribute, value(values[index]))
            transition = self.automaton.transition_by_value(state, key, pairs, self._namespaces)
        return Shape(
            self._step(transition, names),
            tuple([ValueCheck(places[check.position // 2], *check[1:]) for check in transition.checks]),
            tuple([(places[position // 2], kind) for position, kind in transition.identifying]),
            declarations,
        )

    def _step(self, transition: Transition, names: WrittenNames) -> Step:
        child, frame = transition.child, transition.frame
        if transition.faults or isinstance(frame, Fork) or child.dead or child.strings or frame.strings:
            raise UnsureError  # for a datatype even white space matters, of which the tags say nothing
        after = self.node(frame)
        if not names.is_empty:
            inside = self.node(child)
            return (inside if names.is_closed or inside.plain else self._after_text(inside)), after
        if not child.closed:
            raise UnsureError
        return (after if names.is_closed or after.plain else self._after_text(after)), None

    def _after_text(self, node: Node) -> Node:
        """The node behind some text. What the text says is not known here."""
        after = None if node.state.strings else self.automaton.text(node.state, "text", {})
        if after is None:
            raise UnsureError
        return self.node(after)

    def _declared(self, prefix: str) -> str:
        if prefix not in self._namespaces:
            raise LeftToParserError
        return self._namespaces[prefix]

    def _expanded(self, name: str) -> str:
        prefix, _, local = name.rpartition(":")
        return expanded(self._declared(prefix) if prefix else self._namespaces.get("", ""), local)

    def _attribute(self, name: str) -> str:
        return self._expanded(name) if ":" in name else name

    def node(self, state: State) -> Node:
        """The node of a state."""
        node = self._nodes.get(state)
        if node is None:
            node = self._nodes[state] = Node(state, self)
        return node

    def _remember(self, node: Node, tag: bytes, step: Step) -> Step:
        if len(tag) <= MAX_TAG_LENGTH:
            node[tag] = step
            self._count()
        return step

    def _count(self) -> None:
        self.size += 1
        if self.size > MAX_TAGS:
            for node in self._nodes.values():
                node.clear()
                node.shapes.clear()
                node.with_ids.clear()
            self.size = 0
