"""``schemas.lock``: which schemas a project keeps, where they came from, and what exactly they are.

TOML, one table a schema and one a file, sorted, so that a change of a schema is a readable change of the lock.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from teikit.validation.store.errors import LockError
from teikit.whole_file import write_whole

NAME = "schemas.lock"
"""The name of the file, in the project's top folder."""

HEADER = "# Written by teikit schema. Keep it under version control, with the folder of the schemas.\n"


@dataclass(frozen=True, slots=True)
class LockedFile:
    """One file of a schema."""

    url: str
    """Where it came from: a URL; for a local file its path relative to the project."""
    path: str
    """Where it is kept, relative to the folder of the lock, with ``/``."""
    sha256: str
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class LockedSchema:
    """One schema with everything it includes."""

    name: str
    """A short name, unique in the lock: ``tei_all``."""
    url: str
    """The address that documents give."""
    kind: str
    """A value of :class:`teikit.validation.schema_kind.SchemaKind`."""
    files: tuple[LockedFile, ...]
    """The schema itself first, then the files it includes, sorted by address."""
    tei_version: str | None = None
    """The version of TEI that the schema says it was made from."""
    fetched: str | None = None
    """The day on which it was fetched, as the server told; ``None`` for a local copy."""


def read_lock(path: Path) -> tuple[LockedSchema, ...]:
    """The schemas of a lock; none where there is no such file. Raises :class:`LockError`."""
    import tomllib

    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as error:
        raise LockError(f"{path}: {error}") from error
    try:
        tables = tomllib.loads(text).get("schema", [])
        return tuple(
            LockedSchema(
                str(table["name"]),
                str(table["url"]),
                str(table["kind"]),
                tuple(
                    LockedFile(str(f["url"]), str(f["path"]), str(f["sha256"]), int(f["size"]))
                    for f in table["file"]
                ),
                table.get("tei-version"),
                table.get("fetched"),
            )
            for table in tables
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise LockError(f"{path}: not a lock of teikit: {error}") from error


def write_lock(path: Path, schemas: Iterable[LockedSchema]) -> None:
    """Writes a lock, sorted by name, at once: a crash leaves the old one."""

    parts = [HEADER]
    for schema in sorted(schemas, key=lambda schema: schema.name):
        parts.append("\n[[schema]]\n")
        parts.append(_line("name", schema.name) + _line("url", schema.url) + _line("kind", schema.kind))
        if schema.tei_version:
            parts.append(_line("tei-version", schema.tei_version))
        if schema.fetched:
            parts.append(_line("fetched", schema.fetched))
        for file in schema.files:
            parts.append("\n[[schema.file]]\n")
            parts.append(_line("url", file.url) + _line("path", file.path))
            parts.append(_line("sha256", file.sha256) + f"size = {file.size}\n")
    write_whole(path, "".join(parts).encode())


def _line(key: str, value: str) -> str:
    # a JSON string without escapes beyond the common ones is a basic string of TOML
    return f"{key} = {json.dumps(value, ensure_ascii=False)}\n"
