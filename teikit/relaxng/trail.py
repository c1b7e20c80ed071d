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
        for name in self.log:
            if name is None:
                ended = steps.pop()
                steps[-1].last_child = ended.name
            else:
                children = steps[-1].children
                position = children[name] = children.get(name, 0) + 1
                steps.append(Step(name, position))
        self.log.clear()
        return steps
