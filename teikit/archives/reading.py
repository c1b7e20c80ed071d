"""What was read of a reference: its units as they stand in the text."""

import itertools
from dataclasses import dataclass
from enum import StrEnum

from teikit.archives.scheme import Scheme


class How(StrEnum):
    """By which sign a unit was recognised."""

    CODE = "code"
    LABEL = "label"
    NUMBER_FIRST = "number-first"
    YEAR = "year"
    TITLE = "title"
    BARE = "bare"


WORTH = {
    How.CODE: 3.0,
    How.NUMBER_FIRST: 3.0,
    How.LABEL: 2.5,
    How.YEAR: 0.25,
    How.BARE: 1.0,
    How.TITLE: 0.0,
}
"""What a unit counts in the choice of a way of citing."""


@dataclass(frozen=True, slots=True)
class Item:
    """A unit as it stands in the text. Offsets are those of the text read."""

    type: str
    """Type of unit; empty for a name that has not got its type yet."""
    start: int
    """First character of the value."""
    end: int
    """Behind the last character of the value."""
    label: str
    """The label as the shadow has it."""
    begin: int
    """First character of label or value."""
    stop: int
    """Behind the last character of label or value."""
    how: How
    strong: bool = False
    """Part of a code that needs no archive beside it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read, and how far."""

    scheme: Scheme
    items: tuple[Item, ...]
    """In the order of the text."""
    begin: int
    end: int

    def score(self) -> float:
        """How well the scheme explains the text: labels and codes count, names hardly."""
        if not self.items:
            return 0.0
        points = sum(WORTH[item.how] for item in self.items)
        ranks = [
            self.scheme.rank(item.type) for item in self.items if item.type and item.how is not How.TITLE
        ]
        disorder = sum(a > b for a, b in itertools.pairwise(ranks))
        return (
            points
            - min(disorder, len(ranks) - 1 - disorder if len(ranks) > 1 else 0)
            + (self.end - self.begin) / 1000
        )
