"""Where in a document validation stands: the open elements and their number among their siblings.

While nothing is wrong, only a log is kept: a name for each start tag, ``None`` for each end tag. It is read, and
emptied, when somebody asks.
"""

from dataclasses import dataclass, field

MAX_LOG = 500_000
"""Entries after which the log is read in any case."""


@dataclass(slots=True)
class Step:
    """An open element."""

    name: str
    position: int
    """Among the siblings of that name, from 1."""
    children: dict[str, int] = field(default_factory=dict)
    """How many children of each name it has so far."""
    last_child: str = ""
    """The name of the last child that has ended, ``""`` for none."""


class Trail:
    """The open elements of a document."""

    def __init__(self) -> None:
        self.log: list[str | None] = []
        """What has happened since the last question; validation appends to it."""
        self._steps: list[Step] = [Step("", 1)]

    def steps(self) -> list[Step]:
        """The open elements from the root on, after an entry for the document itself."""
        steps = self._steps
        current = steps[-1]
        begun: str | None = None
        # The step of an element is made when it turns out to have a child: most have none.
        for name in self.log:
            if name is None:
                if begun is not None:
                    current.last_child = begun
                    begun = None
                else:
                    ended = steps.pop()
                    current = steps[-1]
                    current.last_child = ended.name
                continue
            if begun is not None:
                current = Step(begun, current.children[begun])
                steps.append(current)
            children = current.children
            children[name] = children.get(name, 0) + 1
            begun = name
        if begun is not None:
            steps.append(Step(begun, current.children[begun]))
        self.log.clear()
        return steps
