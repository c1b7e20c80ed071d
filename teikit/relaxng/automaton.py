"""The automaton: derivatives remembered as states and transitions, each made when it is first needed.

A state says what may still come inside one open element: a set of members, each a *hole* and a pattern. The hole says
which continuation of the parent the pattern belongs to. Where a start tag has only one meaning, which is nearly
always, there is one member, its hole is 0, and the frame kept until the end tag is the parent's next state itself.
Where it has several, they are numbered from 1 and the frame is a :class:`Fork`: at the end tag, the holes whose
patterns are satisfied say which continuations of the parent survive. (0 is never one of several: a state with hole 0
and a fork never meet.) States do not contain their parents, so there are as many as the schema needs, however deep
and long the document is.

A state is the dictionary of its transitions. The key is the element's name, followed by the names of its attributes
in their order where it has some; the transition already contains what the start tag, all attributes and the end of
the start tag do, errors and recovery from them included. Only the values are left to check.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from teikit.relaxng.attributes import Attributes, Check, Fault, Members
from teikit.relaxng.builder import Builder
from teikit.relaxng.compile import Compiler
from teikit.relaxng.datatypes.datatype import Context
from teikit.relaxng.datatypes.white_space import XML_SPACE
from teikit.relaxng.derivative import Derivatives
from teikit.relaxng.pattern import NOT_ALLOWED, Data, Pattern

MAX_ENTRIES = 400_000
"""Patterns, derivatives, states and transitions kept before all are forgotten: some 200 MB. TEI needs 30,000."""
MAX_STRINGS = 50_000
"""Accepted values of attributes remembered before all are forgotten: some 5 MB."""
MAX_TEXTS = 2_000
"""Texts of elements remembered for one state."""
MAX_STRING_LENGTH = 200
"""Longer strings are not remembered."""

Key: TypeAlias = str | tuple[str, ...]


class Transition(NamedTuple):
    """What a start tag does."""

    child: "State"
    frame: "State | Fork"
    checks: tuple[Check, ...]
    faults: tuple[Fault, ...]
    identifying: tuple[tuple[int, str], ...]
    """Attributes that are ids or point at ids: position of the value, and ``ID``, ``IDREF`` or ``IDREFS``."""
    by_value: bool
    """Whether the values decide what comes next: then the transition is to be computed with them."""


class State(dict[Key, Transition]):
    """What may still come inside an element, see the head of this module."""

    __slots__ = (
        "after_text",
        "automaton",
        "closed",
        "dead",
        "members",
        "plain",
        "remembers_texts",
        "strings",
        "texts",
    )

    def __init__(self, automaton: "Automaton", members: Members) -> None:
        super().__init__()
        self.automaton = automaton
        self.members = members
        self.strings = any(pattern.strings for _, pattern in members)
        """Whether text must be kept until the end tag, for a datatype to look at it."""
        self.dead = not members
        """Inside an element that the schema does not know: nothing is wrong here."""
        self.closed = self.dead or (
            len(members) == 1 and not self.strings and all(not hole and p.nullable for hole, p in members)
        )
        """Whether the end tag may come and leads to the frame: what is true of nearly every state in the end."""
        self.texts: dict[str, frozenset[int]] = {}
        """For text before the end tag: the holes that it satisfies."""
        self.remembers_texts = not any(pattern.context for _, pattern in members)
        self.after_text: State | None = None
        """The state after text that is not blank, once it is known."""
        self.plain = self.dead or (not self.strings and automaton.derive_text(members) == members)
        """Whether text changes nothing."""

    def __missing__(self, key: Key) -> Transition:
        return self.automaton.transition(self, key)

    def __hash__(self) -> int:  # type: ignore[override]
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other

    @property
    def pattern(self) -> Pattern:
        """All members as one pattern: for messages."""
        return self.automaton.builder.choice([pattern for _, pattern in self.members])


class Fork:
    """The continuations of a parent, by hole."""

    __slots__ = ("_joined", "branches")

    def __init__(self, branches: Mapping[int, Members]) -> None:
        self.branches = branches
        self._joined: dict[frozenset[int], State] = {}

    def join(self, holes: frozenset[int], automaton: "Automaton") -> State:
        """The parent's state when these holes survive."""
        joined = self._joined.get(holes)
        if joined is None:
            members = frozenset().union(*[self.branches[hole] for hole in holes])
            joined = self._joined[holes] = automaton.state(members)
        return joined


class Automaton:
    """The states of one schema."""

    def __init__(
        self,
        compiler: Compiler,
        builder: Builder,
        id_types: Mapping[str, Mapping[str, str]],
        common_attributes: frozenset[str] = frozenset(),
    ) -> None:
        self.compiler = compiler
        self.builder = builder
        self.derivatives = Derivatives(builder)
        self._id_types = id_types
        self.common_attributes = common_attributes
        """The attributes that many elements have: for messages."""
        self._states: dict[Members, State] = {}
        self._accepted: dict[Pattern, set[str]] = {}
        self._strings = 0
        self._transitions = 0
        self.trimmed = 0
        """How often everything has been forgotten."""
        self.dead = self.state(frozenset())

    def start(self) -> State:
        """The state before the root element."""
        return self.state(frozenset([(0, self.compiler.start())]))

    def state(self, members: Members) -> State:
        """The state with these members."""
        known = self._states.get(members)
        if known is None:
            known = State(self, members)
            self._states[members] = known
        return known

    def trim(self) -> None:
        """Forget everything when it has become too much; states still in use stay right and grow anew."""
        size = len(self.builder) + len(self.derivatives) + len(self._states) + self._transitions
        if size > MAX_ENTRIES:
            for state in self._states.values():
                state.clear()
                state.texts.clear()
                state.after_text = None
            self._states.clear()
            self._forget_strings()
            self._accepted.clear()
            self.derivatives.clear()
            self.builder.clear()
            self.compiler.clear()
            self._transitions = 0
            self.trimmed += 1

    # -- start tags

    def transition(self, state: State, key: Key) -> Transition:
        """The transition for a start tag, remembered in the state."""
        self.trim()
        made = self._transition(state, key, None, {})
        state[key] = made
        self._transitions += 1 if isinstance(key, str) else len(key)
        return made

    def transition_by_value(
        self, state: State, key: Key, attributes: Sequence[str], context: Context
    ) -> Transition:
        """The transition where the values of the attributes decide."""
        return self._transition(state, key, attributes[1::2], context)

    def _attributes(self, members: Members, faults: list[Fault]) -> Attributes:
        return Attributes(self.builder, self.derivatives, self.accepted, members, faults)

    def attributes_left(
        self, state: State, name: str, attributes: Sequence[str], context: Context
    ) -> Pattern:
        """The pattern of an element that begins here, after some attributes (names and values in turn)."""
        branches = self._open(state, name, [])
        step = self._attributes(frozenset(enumerate(branches, 1)), [])
        for index, attribute in enumerate(attributes[::2]):
            step.enter(index, attribute, attributes[1::2], context)
        return step.pattern()

    def _transition(
        self, state: State, key: Key, values: Sequence[str] | None, context: Context
    ) -> Transition:
        name, names = (key, ()) if isinstance(key, str) else (key[0], key[1:])
        faults: list[Fault] = []
        branches = self._open(state, name, faults)
        frame: State | Fork
        if len(branches) == 1:
            ((content, parents),) = branches.items()
            members = frozenset([(0, content)])
            frame = self.state(parents)
        elif branches:
            members = frozenset(enumerate(branches, 1))
            frame = Fork(dict(enumerate(branches.values(), 1)))
        else:
            members, frame = frozenset(), state
        identifying = self._identifying(name, names)
        if not members:
            return Transition(self.dead, frame, (), tuple(faults), identifying, False)
        step = self._attributes(members, faults)
        for index, attribute in enumerate(names):
            if not step.enter(index, attribute, values, context):
                return Transition(self.dead, frame, (), (), identifying, True)
        child = self.state(step.close())
        return Transition(child, frame, tuple(step.checks), tuple(faults), identifying, False)

    def _open(self, state: State, name: str, faults: list[Fault]) -> dict[Pattern, Members]:
        """The contents that a start tag may begin, each with the members of the parent that go on after it.

        Where there is none, recovers as jing does: first as if required elements before it had been there; then
        with the contents of all elements of that name, wherever they belong, the parent staying where it is; an
        element that the schema does not know has no content at all, and nothing in it is wrong.
        """
        found = self._opened(state, name, skip=False)
        if found or state.dead:
            return found or self._out_of_context(state, name)
        found = self._opened(state, name, skip=True)
        if found:
            faults.append(Fault("early-element", state.pattern))
            return found
        found = self._out_of_context(state, name)
        faults.append(Fault("misplaced-element" if found else "unknown-element", state.pattern))
        return found

    def _opened(self, state: State, name: str, skip: bool) -> dict[Pattern, Members]:
        parents: defaultdict[Pattern, set[tuple[int, Pattern]]] = defaultdict(set)
        for hole, pattern in state.members:
            for element, rest in self.derivatives.open(pattern, name, skip):
                content = self.compiler.content(element)
                if rest is not NOT_ALLOWED and content is not NOT_ALLOWED:
                    parents[content].add((hole, rest))
        return {content: frozenset(members) for content, members in parents.items()}

    def _out_of_context(self, state: State, name: str) -> dict[Pattern, Members]:
        contents = [self.compiler.content(element) for element in self.compiler.elements(name)]
        content = self.builder.choice(contents)
        return {} if content is NOT_ALLOWED else {content: state.members}

    def _identifying(self, element: str, attributes: Sequence[str]) -> tuple[tuple[int, str], ...]:
        found = []
        for index, attribute in enumerate(attributes):
            kind = self._id_types.get(attribute, {}).get(element)
            if kind:
                found.append((2 * index + 1, kind))
        return tuple(found)

    def accepted(self, content: Pattern) -> set[str]:
        """The set of strings known to match a pattern."""
        return self._accepted.setdefault(content, set())

    def accepts(self, content: Pattern, text: str, context: Context) -> bool:
        """Whether a string matches the content of an attribute.

        It is remembered, but not where the context matters, nor for ids, which do not come again.
        """
        if not self.derivatives.accepts(content, text, context):
            return False
        if isinstance(content, Data) and content.datatype.id_type == "ID":
            return True
        if not content.context and len(text) <= MAX_STRING_LENGTH:
            if self._strings >= MAX_STRINGS:
                self._forget_strings()
            self._strings += 1
            self.accepted(content).add(text)
        return True

    def _forget_strings(self) -> None:
        """Empty the sets in place: transitions hold them too."""
        for known in self._accepted.values():
            known.clear()
        self._strings = 0

    # -- text and end tags

    def derive_text(self, members: Members) -> Members:
        """The members after text that is not blank; empty where it is not allowed."""
        return self._derived(members, self.derivatives.text)

    def _derived(self, members: Members, derive: Callable[[Pattern], Pattern]) -> Members:
        derived = [(hole, derive(pattern)) for hole, pattern in members]
        return frozenset([member for member in derived if member[1] is not NOT_ALLOWED])

    def text(self, state: State, text: str, context: Context) -> State | None:
        """The state after text before another tag; ``None`` where it is not allowed."""
        if not text.strip(XML_SPACE):
            return state
        if state.strings:
            members = self._derived(
                state.members, lambda pattern: self.derivatives.string(pattern, text, context)
            )
            return self.state(members) if members else None
        if state.after_text is None:
            members = self.derive_text(state.members)
            if not members:
                return None
            state.after_text = self.state(members)
        return state.after_text

    def satisfied(self, state: State, text: str, context: Callable[[], Context]) -> frozenset[int]:
        """The holes whose patterns allow the end tag, after text since the last tag.

        ``context`` is only called where the text is not known.
        """
        known = state.texts.get(text)
        if known is not None:
            return known
        holes = self._satisfied(state, text, context() if state.strings else {})
        if state.remembers_texts and len(text) <= MAX_STRING_LENGTH and len(state.texts) < MAX_TEXTS:
            state.texts[text] = holes
        return holes

    def _satisfied(self, state: State, text: str, context: Context) -> frozenset[int]:
        if not state.strings:
            return frozenset([hole for hole, pattern in state.members if pattern.nullable])
        derivatives, blank = self.derivatives, not text.strip(XML_SPACE)
        holes: set[int] = set()
        for hole, pattern in state.members:
            if pattern.strings:
                satisfied = derivatives.accepts(pattern, text, context)
            else:  # the text has been kept back for the others' sake
                satisfied = (pattern if blank else derivatives.text(pattern)).nullable
            if satisfied:
                holes.add(hole)
        return frozenset(holes)

    def leave(self, frame: State | Fork, holes: frozenset[int]) -> State:
        """The parent's state behind the end tag."""
        return frame if isinstance(frame, State) else frame.join(holes, self)
