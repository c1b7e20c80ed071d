"""What tags do, looked up as they are written, attributes and values included.

It lies over the automaton as the automaton lies over the derivatives: a tag that has been met before costs one look-up,
one that differs only in its values costs a look at the values.
"""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, TypeAlias

from teikit.relaxng.automaton import Automaton, Fork, State, Transition
from teikit.relaxng.datatypes.white_space import tokens
from teikit.relaxng.names import expanded
from teikit.relaxng.namespaces import XML
from teikit.relaxng.pattern import Pattern
from teikit.relaxng.written_tag import Names, is_declaration, names_in, read_start_tag, value

MAX_TAGS = 50_000
"""Tags remembered before all are forgotten: some 15 MB."""
MAX_TAG_LENGTH = 300
"""Longer tags are not remembered."""

Declarations: TypeAlias = tuple[tuple[str, str], ...]
"""Namespace declarations: prefixes, ``""`` for the default namespace, and namespace names."""

END: Final = True
"""An end tag with no text behind it."""
END_AND_TEXT: Final = False
"""An end tag with text behind it."""

Step: TypeAlias = "tuple[Node, Node | None] | bool"
"""What a tag does: the node behind it and, for a start tag, the node behind its element; or an end tag."""


class UnsureError(Exception):
    """Something is wrong, or is left to the parser."""


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


class Node(dict[bytes, Step]):
    """A state of the automaton, and what tags do there: as they are written, and by their shapes."""

    __slots__ = ("plain", "shapes", "state", "table")

    def __init__(self, state: State, table: "Table") -> None:
        super().__init__()
        self.state = state
        self.table = table
        self.plain = state.plain
        """Whether text changes nothing."""
        self.shapes: dict[tuple[bytes, ...], Shape] = {}
        """Start tags by what stands before, between and behind their quotes."""

    def __missing__(self, tag: bytes) -> Step:
        return self.table.step(self, tag)


class Table:
    """The nodes for documents whose root declares the same namespaces."""

    def __init__(self, automaton: Automaton, declarations: Declarations) -> None:
        self._automaton = automaton
        self._namespaces = {**dict(declarations), "xml": XML}
        self._nodes: dict[State, Node] = {}
        self._size = 0
        self._ids: list[str] = []
        self._references: list[str] = []

    def walk(self, tags: Sequence[bytes]) -> tuple[list[str], list[str]]:
        """Follow all tags of a document; gives its ids and its references to ids.

        A tag has its ``>`` where only white space is between it and the next one, else there is text. Raises
        :class:`UnsureError`, and ``IndexError`` or ``UnicodeDecodeError`` for what is not well-formed.
        """
        ids = self._ids = []
        references = self._references = []
        node = self._node(self._automaton.start())
        behind: list[Node] = []
        push, pop = behind.append, behind.pop
        for tag in tags:
            step = node[tag]
            if step is END:
                node = pop()
            elif step is END_AND_TEXT:
                node = pop()
                if not node.plain:
                    node = self._after_text(node)
            else:
                node, after = step
                if after is not None:
                    push(after)
        return ids, references

    def step(self, node: Node, tag: bytes) -> Step:
        """What a tag does that has not been met in this node."""
        if tag.startswith(b"</"):
            if not node.state.closed:
                raise UnsureError
            end = END if tag.endswith(b">") else END_AND_TEXT
            return self._remember(node, tag, end)
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
        return self._with_values(node, tag, shape, parts[1::2])

    def _unusual(self, node: Node, tag: bytes) -> Step:
        """A tag with other quotes, or with values that matter for what comes next."""
        read = read_start_tag(tag)
        shape = self._shape(node.state, *read) if read is not None else None
        if read is None or shape is None:
            raise UnsureError
        return self._with_values(node, tag, shape, read[1])

    def _with_values(self, node: Node, tag: bytes, shape: Shape, values: Sequence[bytes]) -> Step:
        """What a tag of this shape does if its values, as they are written, are right."""
        for place, declared in shape.declarations:
            if value(values[place]) != declared:
                raise UnsureError
        for place, accepted, content, plainly in shape.checks:
            text = value(values[place])
            if text in accepted or plainly(text):
                continue
            if not self._automaton.accepts(content, text, self._namespaces):
                raise UnsureError
        if not shape.identifying:
            return self._remember(node, tag, shape.step)
        for place, kind in shape.identifying:
            written = tokens(value(values[place]))
            if kind == "ID":
                self._ids += written
            else:
                self._references += written
        return shape.step

    def _shape(self, state: State, names: Names, values: Sequence[bytes] | None) -> Shape | None:
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
            transition = self._automaton.transition_by_value(state, key, pairs, self._namespaces)
        return Shape(
            self._step(transition, names),
            tuple([ValueCheck(places[check.position // 2], *check[1:]) for check in transition.checks]),
            tuple([(places[position // 2], kind) for position, kind in transition.identifying]),
            declarations,
        )

    def _step(self, transition: Transition, names: Names) -> Step:
        child, frame = transition.child, transition.frame
        if transition.faults or isinstance(frame, Fork) or child.dead:
            raise UnsureError
        after = self._node(frame)
        if not names.is_empty:
            inside = self._node(child)
            return (inside if names.is_closed or inside.plain else self._after_text(inside)), after
        if not child.closed:
            raise UnsureError
        return (after if names.is_closed or after.plain else self._after_text(after)), None

    def _after_text(self, node: Node) -> Node:
        """The node behind some text. What the text says is not known here."""
        after = None if node.state.strings else self._automaton.text(node.state, "text", {})
        if after is None:
            raise UnsureError
        return self._node(after)

    def _declared(self, prefix: str) -> str:
        if prefix not in self._namespaces:
            raise UnsureError
        return self._namespaces[prefix]

    def _expanded(self, name: str) -> str:
        prefix, _, local = name.rpartition(":")
        return expanded(self._declared(prefix) if prefix else self._namespaces.get("", ""), local)

    def _attribute(self, name: str) -> str:
        return self._expanded(name) if ":" in name else name

    def _node(self, state: State) -> Node:
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
        self._size += 1
        if self._size > MAX_TAGS:
            for node in self._nodes.values():
                node.clear()
                node.shapes.clear()
            self._size = 0
