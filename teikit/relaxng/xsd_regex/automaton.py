"""Matching by partial derivatives: the states of the automaton come into being as the values need them.

A *way* is what remains to be matched. The derivatives of a way by a character are the ways that remain behind this
character; a state is the set of all ways that are open after the characters read so far (V. Antimirov, "Partial
derivatives of regular expressions and finite automaton constructions", 1996).
"""

from teikit.relaxng.xsd_regex.errors import PatternError
from teikit.relaxng.xsd_regex.tree import Characters, Choice, Empty, Node, Repeat, Sequence
from teikit.relaxng.xsd_regex.width import LIMIT, width

Way = tuple[Node, "Way"] | None
"""``None`` for nothing more, or a node and the way behind it."""

CAPACITY = 50_000
"""How many ways the remembered states may hold together before all are forgotten."""


class Automaton:
    """A pattern that is ready to match. Remembers its states, and never more than :data:`CAPACITY` allows."""

    __slots__ = ("dead", "pattern", "room", "start", "states")

    def __init__(self, node: Node, pattern: str) -> None:
        ways = width(node)
        if ways > max(LIMIT, len(pattern)):
            raise PatternError(
                f"counts too far: {ways} repetitions to be told apart, {LIMIT} at most", pattern, 0
            )
        self.pattern = pattern
        self.states: dict[frozenset[Way], State] = {}
        self.room = CAPACITY
        self.dead = self.state(set())
        self.start = self.state({(node, None)})

    def __repr__(self) -> str:
        return f"Automaton({self.pattern!r})"

    def match(self, value: str) -> bool:
        """Whether the whole value fits the pattern."""
        state, dead = self.start, self.dead
        for character in value:
            state = state[character]
            if state is dead:
                return False
        return state.accepting

    def state(self, ways: set[Way]) -> "State":
        """The state of these ways, a known one if there is one."""
        key = frozenset(ways if len(ways) < 2 else _without_lesser_counts(ways))
        state = self.states.get(key)
        if state is None:
            state = self.states[key] = State(self, key)
            self.room -= 1 + len(key)
        return state

    def make_room(self) -> None:
        """Forget all states but those that every value needs."""
        for state in self.states.values():
            state.clear()
        self.states = {state.ways: state for state in (self.dead, self.start)}
        self.room = CAPACITY


class State(dict[str, "State"]):
    """The ways that are open, and the next state by character; found when a character is first met."""

    __slots__ = ("accepting", "automaton", "ways")

    def __init__(self, automaton: Automaton, ways: frozenset[Way]) -> None:
        self.automaton = automaton
        self.ways = ways
        self.accepting = any(may_end(way) for way in ways)

    def __missing__(self, character: str) -> "State":
        following: set[Way] = set()
        for way in self.ways:
            add_derivatives(way, character, following)
        automaton = self.automaton
        if automaton.room < 0:
            automaton.make_room()
        automaton.room -= 1
        state = self[character] = automaton.state(following)
        return state


def may_end(way: Way) -> bool:
    """Whether nothing more need follow."""
    while way is not None:
        if not way[0].nullable:
            return False
        way = way[1]
    return True


def add_derivatives(way: Way, character: str, following: set[Way]) -> None:
    """Add to ``following`` all ways that remain of a way behind a character."""
    while way is not None:
        node, way = way
        _derive(node, character, way, following)
        if not node.nullable:
            return


def _derive(node: Node, character: str, behind: Way, following: set[Way]) -> None:
    while isinstance(node, Sequence):
        _derive(node.first, character, (node.rest, behind), following)
        if not node.first.nullable:
            return
        node = node.rest
    if isinstance(node, Characters):
        if node.accepts(character):
            following.add(behind)
    elif isinstance(node, Choice):
        for alternative in node.alternatives:
            _derive(alternative, character, behind, following)
    elif not isinstance(node, Empty):
        further = node.after_one()
        _derive(node.body, character, behind if further is None else (further, behind), following)


def _without_lesser_counts(ways: set[Way]) -> set[Way]:
    """Without the ways that others include: whatever ``r{0,2}`` matches, ``r{0,3}`` matches as well."""
    kept: set[Way] = set()
    greatest: dict[tuple[tuple[Node, ...], Way], tuple[int, Way]] = {}
    for way in ways:
        nodes, count, behind = _split_at_count(way)
        if not count:
            kept.add(way)
        elif count > greatest.get((nodes, behind), (0, None))[0]:
            greatest[nodes, behind] = count, way
    kept.update([way for _, way in greatest.values()])
    return kept


def _split_at_count(way: Way) -> tuple[tuple[Node, ...], int, Way]:
    """A way as the nodes up to the body of its first ``r{0,n}``, this n, and the way behind it; n is 0 without one."""
    nodes: list[Node] = []
    while way is not None:
        node, way = way
        if isinstance(node, Repeat) and node.least == 0 and node.most is not None:
            return (*nodes, node.body), node.most, way
        nodes.append(node)
    return (), 0, None
