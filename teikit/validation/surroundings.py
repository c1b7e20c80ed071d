"""What of the world a validation looks at beside the document: schemas, and the other files of the project."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from teikit.digest import digest_of
from teikit.model.dependencies import Dependencies, Question
from teikit.validation.access import default_folders
from teikit.validation.cache_folder import cache_folder
from teikit.validation.location import SchemaLocator

if TYPE_CHECKING:
    from teikit.validation.settings import Settings
    from teikit.xmldocument.id_index import IdIndex

OF_THE_LOCATOR = frozenset(("locate", "read", "copy", "entity"))
"""The questions that the locator of schemas answers."""


class Surroundings:
    """The world as one run sees it: what was once looked up stays so."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.locator = SchemaLocator(settings)
        self._notes = Dependencies()
        self._folders: dict[str, tuple[str, ...]] = {}
        self._indexes: dict[tuple[str, ...], IdIndex] = {}
        self._answers: dict[tuple[Question, str, tuple[str, ...]], bool] = {}

    def forget(self) -> None:
        """Looks at the world anew from now on."""
        self.locator.forget()
        for known in (self._folders, self._indexes, self._answers):
            known.clear()
        self.__dict__.pop("_today", None)

    def begin(self) -> Dependencies:
        """Notes from now on what the verdict about a document rests on."""
        self._notes = self.locator.notes = Dependencies()
        return self._notes

    def folders(self, path: str) -> tuple[str, ...]:
        """The folders in which a document may name files, resolved."""
        folder = os.path.dirname(path)
        if folder not in self._folders:
            self._folders[folder] = default_folders(Path(path).absolute(), self.settings.root)
        return self._folders[folder]

    def index(self, path: str) -> IdIndex:
        """The ids of the project of a document, with the notes of the verdict in the making."""
        from teikit.xmldocument.id_index import IdIndex

        folders = self.folders(path)
        if folders not in self._indexes:
            cache = None
            if self.settings.cache and folders:
                cache = cache_folder() / "ids" / f"{digest_of(*folders)}.json"
            self._indexes[folders] = IdIndex(folders, cache)
        index = self._indexes[folders]
        index.notes = self._notes
        return index

    def hold(self, facts: list[list[object]], path: str) -> bool:
        """Whether all facts of an earlier verdict about a document still are as they were."""
        folders = self.folders(path)
        return all(self._holds(tuple(map(str, fact[:-1])), fact[-1], path, folders) for fact in facts)

    def _holds(self, question: Question, answer: object, path: str, folders: tuple[str, ...]) -> bool:
        kind = question[0]
        if kind == "since":
            return str(answer) <= self._today
        if kind == "day":
            return answer == self._today
        if kind == "death" and isinstance(answer, list):
            from teikit.rules.authority import death_holds

            _, file, identifier = question
            return death_holds(file, identifier, self.index(path).content(file), answer)
        if not isinstance(answer, str):
            return self.index(path).holds(question, answer)
        place = () if kind in OF_THE_LOCATOR or kind == "file" else folders
        key = (question, answer, place)
        if key not in self._answers:
            self._answers[key] = self._ask(question, answer, path)
        return self._answers[key]

    def _ask(self, question: Question, answer: str, path: str) -> bool:
        if question[0] in OF_THE_LOCATOR:
            return self.locator.holds(question, answer)
        if question[0] == "file":
            from teikit.xmldocument.file_content import content_answer

            return answer == content_answer(question[1])
        return self.index(path).holds(question, answer)

    @cached_property
    def _today(self) -> str:
        from teikit.rules.options import today

        return today()
