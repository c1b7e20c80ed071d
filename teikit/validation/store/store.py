"""Looking schemas up in the stores: the project's own first, then the user's."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from teikit.validation.store import lockfile
from teikit.validation.store.lockfile import LockedSchema


@dataclass(frozen=True, slots=True)
class Stored:
    """A schema in a store."""

    schema: LockedSchema
    folder: Path
    """The folder of the lock."""
    path: Path
    """The file asked for: the schema, or a file it includes."""

    def damage(self) -> str | None:
        """What is wrong with the stored files; ``None`` if all have the checksums of the lock."""
        for file in self.schema.files:
            path = self.folder / file.path
            try:
                data = path.read_bytes()
            except OSError as error:
                return f"{file.path}: {error.strerror or error}"
            if hashlib.sha256(data).hexdigest() != file.sha256:
                return f"{file.path} was changed"
        return None


class Store:
    """One folder with a ``schemas.lock``. Raises :class:`errors.LockError` when a broken lock is first read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def lock(self) -> Path:
        """The path of the lock."""
        return self.folder / lockfile.NAME

    @cached_property
    def schemas(self) -> tuple[LockedSchema, ...]:
        """The schemas of the lock."""
        return lockfile.read_lock(self.lock)

    def by_url(self, url: str) -> Stored | None:
        """The schema, or the file included by one, that came from a URL."""
        wanted = comparable(url)
        for schema in self.schemas:
            if comparable(schema.url) == wanted:
                return Stored(schema, self.folder, self.folder / schema.files[0].path)
        for schema in self.schemas:
            for file in schema.files:
                if comparable(file.url) == wanted:
                    return Stored(schema, self.folder, self.folder / file.path)
        return None

    def by_path(self, path: Path) -> Stored | None:
        """The schema, or the file included by one, that is kept at a path."""
        real = os.path.realpath(path)
        for schema in self.schemas:
            for file in schema.files:
                if os.path.realpath(self.folder / file.path) == real:
                    return Stored(schema, self.folder, path)
        return None

    def by_name(self, name: str) -> Stored | None:
        """The schema of a name or URL."""
        for schema in self.schemas:
            if name in (schema.name, schema.url):
                return Stored(schema, self.folder, self.folder / schema.files[0].path)
        return None


class Stores:
    """The stores of a run, in the order in which they are asked."""

    def __init__(self, stores: tuple[Store, ...]) -> None:
        self.stores = stores

    @classmethod
    def of_project(cls, root: str | None) -> Stores:
        """The project's store, where there is a project, and the user's."""
        user = Store(user_folder())
        return cls((Store(Path(root)), user) if root else (user,))

    def by_url(self, url: str) -> Stored | None:
        """What came from a URL."""
        return next((found for store in self.stores if (found := store.by_url(url))), None)

    def by_path(self, path: Path) -> Stored | None:
        """What is kept at a path."""
        return next((found for store in self.stores if (found := store.by_path(path))), None)

    def by_name(self, name: str) -> Stored | None:
        """The schema of a name; where none has it, the one that came from the official address of the name."""
        found = next((found for store in self.stores if (found := store.by_name(name))), None)
        if found is None:
            from teikit.validation.store.known import known_schemas

            known = known_schemas().get(name)
            return self.by_url(known.url) if known else None
        return found

    def is_known(self, name: str) -> bool:
        """Whether ``teikit schema add NAME`` knows an address."""
        from teikit.validation.store.known import known_schemas

        return name in known_schemas()


def user_folder() -> Path:
    """The folder of the user's own store."""
    if configured := os.environ.get("TEIKIT_SCHEMAS"):
        return Path(configured)
    data = os.environ.get("XDG_DATA_HOME")
    return (Path(data) if data else Path.home() / ".local" / "share") / "teikit" / "schemas"


def comparable(url: str) -> str:
    """A URL without what makes no difference: ``http`` for ``https``, a fragment, the case of the host.

    The TEI Consortium's addresses are written both ways in documents, and both lead to the same file.
    """
    scheme, separator, rest = url.partition("://")
    if not separator or scheme.lower() not in ("http", "https"):
        return url
    host, slash, path = rest.partition("/")
    return f"https://{host.lower()}{slash}{path.partition('#')[0]}"
