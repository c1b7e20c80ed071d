"""Files known again under another name: a sketch of what a file holds.

A sketch is the smallest of the digests of its pieces, each tag with the text behind it (bottom-k sampling: Cohen and
Kaplan 2007). What two sketches have in common among the smallest of both tells how much the files have in common.
Spaces and the order of the pieces do not matter.
"""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from teikit.digest import digest

SIZE = 16
"""Digests in a sketch."""

DIGITS = 8
"""Hexadecimal digits of each."""

LARGEST = 16 * 1024 * 1024
"""Bytes at the beginning of a file that are looked at."""

ENOUGH = 0.5
"""What a file must have in common with another one to be taken for it, as git does."""

Sketch = frozenset[str]


def sketch(data: bytes) -> Sketch:
    """What a file is known by."""
    pieces = {b" ".join(piece.split()) for piece in data[:LARGEST].split(b"<")}
    digests = {digest(piece).hex()[:DIGITS] for piece in pieces if piece}
    return frozenset(sorted(digests)[:SIZE])


def sketch_of(path: str) -> Sketch:
    """The sketch of a file; an empty one, like no other, where it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            return sketch(file.read(LARGEST))
    except OSError:
        return frozenset()


def likeness(one: Sketch, other: Sketch) -> float:
    """From 0, nothing in common, to 1."""
    smallest = sorted(one | other)[: max(len(one), len(other))]
    return sum(digit in one and digit in other for digit in smallest) / len(smallest) if smallest else 0.0


class Lost:
    """Files that are not there any more, by their names, and which of them has come back under another name."""

    def __init__(self, sketches: Mapping[str, Sketch]) -> None:
        self._sketches = dict(sketches)
        self._having: dict[str, list[str]] = defaultdict(list)
        for name, digests in sketches.items():
            for one in digests:
                self._having[one].append(name)

    def __bool__(self) -> bool:
        return bool(self._sketches)

    def take(self, name: str, own: Sketch) -> str | None:
        """The former name of a file, which no other file can have had then; ``None`` for a new file."""
        candidates = [former for former, _ in self._most_in_common(own)]
        best = max(
            candidates,
            key=lambda former: (
                likeness(own, self._sketches[former]),
                os.path.basename(former) == os.path.basename(name),
            ),
            default=None,
        )
        if best is None or likeness(own, self._sketches[best]) < ENOUGH:
            return None
        del self._sketches[best]
        return best

    def _most_in_common(self, own: Iterable[str]) -> list[tuple[str, int]]:
        common: Counter[str] = Counter()
        for one in own:
            common.update(name for name in self._having.get(one, ()) if name in self._sketches)
        return common.most_common(SIZE)
