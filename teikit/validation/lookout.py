"""What verdicts rest on beside the files that are validated: schemas, indices, catalogues, images; and whether it is
still as it was. It may lie anywhere, and it may not be there yet."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from teikit.model.dependencies import Question
from teikit.validation.access import file_path
from teikit.validation.location import SchemaLocator
from teikit.xmldocument.id_index import Stamp, files_below, matches_of, stamp

if TYPE_CHECKING:
    from teikit.validation.surroundings import Surroundings

SHORTEST = 1.0
"""Seconds between two looks."""

SHARE = 5
"""A look may take this part of the time at most."""

NAMING = frozenset(("file", "is", "ids", "ids of", "included", "death", "read", "copy", "names"))
"""Questions about files and folders that they name."""

FINDING = frozenset(("locate", "copy", "entity"))
"""Questions where a schema is: a file may come, an address be mapped or fetched."""

OF_PROJECT = frozenset(("owners", "mentions"))
"""Questions about all files of a project."""


class Lookout:
    """Stamps of files and folders, and the few questions that are cheaper asked again."""

    def __init__(self, surroundings: Surroundings) -> None:
        self._surroundings = surroundings
        self._locator = SchemaLocator(surroundings.settings)
        self._stamps: dict[str, Stamp | None] = {}
        self._patterns: dict[tuple[str, str], tuple[str, ...]] = {}
        self._projects: dict[str, int] = {}
        self._found: dict[Question, str] = {}
        self._next = time.monotonic() + SHORTEST

    def note(self, facts: Iterable[list[object]], path: str) -> None:
        """From now on also what these facts about a document are about."""
        for kind, *rest, answer in facts:
            words = tuple(map(str, rest))
            if kind in NAMING:
                for place in filter(None, map(_path, words)):
                    self._stamps.setdefault(place, stamp(place))
            if kind in FINDING:
                self._found[str(kind), *words] = str(answer)
            if kind == "glob" or kind in OF_PROJECT:
                for root in self._surroundings.folders(path)[:1]:
                    if kind == "glob":
                        self._patterns.setdefault((root, words[0]), matches_of(root, words[0]))
                    elif root not in self._projects:
                        self._projects[root] = _state(root)

    def changed(self) -> bool:
        """Whether any of it changed since the last look; a look that comes too early sees nothing."""
        start = time.monotonic()
        if start < self._next:
            return False
        before = (dict(self._stamps), dict(self._patterns), dict(self._projects))
        self._stamps = {path: stamp(path) for path in self._stamps}
        self._patterns = {(root, pattern): matches_of(root, pattern) for root, pattern in self._patterns}
        self._projects = {root: _state(root) for root in self._projects}
        self._locator.forget()
        lost = [
            question for question, answer in self._found.items() if not self._locator.holds(question, answer)
        ]
        for question in lost:
            # the verdicts that are made now ask it anew
            del self._found[question]
        end = time.monotonic()
        self._next = end + max(SHORTEST, SHARE * (end - start))
        return bool(lost) or before != (self._stamps, self._patterns, self._projects)


def _state(root: str) -> int:
    """The XML files of a project with their stamps, as a number."""
    return hash(tuple((path, stamp(path)) for path in files_below(root)))


def _path(word: str) -> str | None:
    """The file that a word of a question names, if it does."""
    if os.path.isabs(word):
        return word
    return str(file_path(word)) if word.startswith("file:///") else None
