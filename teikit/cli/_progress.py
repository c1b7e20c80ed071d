"""A progress bar, on a terminal only."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

FEWEST = 20
"""Things; fewer are done before a bar could be read."""


def progress(things: Iterable[T], total: int, what: str, *, quiet: bool = False) -> Iterator[T]:
    """The things, one by one, with a bar on standard error where that is a terminal."""
    if quiet or total < FEWEST or not sys.stderr.isatty():
        yield from things
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(things, description=what, total=total, console=Console(stderr=True), transient=True)
