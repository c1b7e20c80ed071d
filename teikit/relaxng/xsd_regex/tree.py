"""The syntax tree of a pattern: five kinds of node. ``nullable`` says whether a node matches the empty string."""

from teikit.relaxng.xsd_regex.intervals import CharSet


class Empty:
    """Nothing at all, in ``(|a)`` or ``a{0}``."""

    __slots__ = ()
    nullable = True


class Characters:
    """One character of a set."""

    __slots__ = ("accepts", "nullable")

    def __init__(self, accepts: CharSet) -> None:
        self.accepts = accepts
        self.nullable: bool = False


class Choice:
    """One of several alternatives."""

    __slots__ = ("alternatives", "nullable")

    def __init__(self, alternatives: tuple["Node", ...]) -> None:
        self.alternatives = alternatives
        self.nullable: bool = any(node.nullable for node in alternatives)


class Sequence:
    """A node and all that follows it: ``abc`` is ``a`` and the rest ``bc``, which is ``b`` and the rest ``c``."""

    __slots__ = ("first", "nullable", "rest")

    def __init__(self, first: "Node", rest: "Node") -> None:
        self.first = first
        self.rest = rest
        self.nullable: bool = first.nullable and rest.nullable


class Repeat:
    """A body at least ``least`` and at most ``most`` times; ``most`` is ``None`` if there is no end to it.

    Two repetitions of one body with equal counts are equal: they come up again and again while matching.
    """

    __slots__ = ("body", "least", "most", "nullable")

    def __init__(self, body: "Node", least: int, most: int | None) -> None:
        self.body = body
        # whatever may be empty is as often there as one likes to think
        self.least = 0 if body.nullable else least
        self.most = most
        self.nullable: bool = self.least == 0

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Repeat)
            and self.body is other.body
            and self.least == other.least
            and self.most == other.most
        )

    def __hash__(self) -> int:
        return hash((id(self.body), self.least, self.most))

    def after_one(self) -> "Repeat | None":
        """What may follow one more body: ``r{2,5}`` becomes ``r{1,4}``; ``None`` behind the last one."""
        if self.most is None:
            return self if self.least == 0 else Repeat(self.body, self.least - 1, None)
        if self.most == 1:
            return None
        return Repeat(self.body, max(self.least - 1, 0), self.most - 1)


Node = Empty | Characters | Choice | Sequence | Repeat

EMPTY = Empty()


def sequence(nodes: list[Node]) -> Node:
    """The nodes one behind the other."""
    if not nodes:
        return EMPTY
    node = nodes[-1]
    for first in reversed(nodes[:-1]):
        node = Sequence(first, node)
    return node
