"""Patterns of paths, as ``.gitignore`` writes them."""

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathspec import PathSpec


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> "PathSpec[Any]":
    from pathspec import PathSpec

    return PathSpec.from_lines("gitignore", [pattern])


def relative_to(path: str, root: str) -> str | None:
    """A path relative to a folder, with ``/``; ``None`` if it lies elsewhere. Links are not followed."""
    absolute = Path(os.path.abspath(path))  # "../letters" is taken together; Path.absolute leaves it as it is
    try:
        return absolute.relative_to(os.path.abspath(root)).as_posix()
    except ValueError:
        return None


def matches(pattern: str, path: str, root: str) -> bool:
    """Whether a path, relative to ``root``, matches a pattern: ``letters/*.xml``, ``**/index.xml``, ``drafts/``."""
    relative = relative_to(path, root)
    return relative is not None and bool(_compiled(pattern).match_file(relative))
