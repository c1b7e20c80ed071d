"""Sets of characters as ascending intervals of code points: what the tables are made of."""

from bisect import bisect_right
from collections.abc import Callable, Sequence

CharSet = Callable[[str], bool]
"""Whether a set holds the character."""


def intervals(borders: Sequence[str]) -> CharSet:
    """The union of intervals: ``borders`` holds the first and the last character of each in turn, ascending."""

    def accepts(character: str) -> bool:
        index = bisect_right(borders, character)
        return index % 2 == 1 or (index > 0 and borders[index - 1] == character)

    return accepts


def borders(hexadecimal: str) -> str:
    """The characters for :func:`intervals` from code points: ``"41-5A 5F"`` becomes ``"AZ__"``."""
    pairs = [interval.partition("-") for interval in hexadecimal.split()]
    return "".join([chr(int(first, 16)) + chr(int(last or first, 16)) for first, _, last in pairs])
