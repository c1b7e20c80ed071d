"""Verdicts kept between runs, in a database of SQLite in the user's cache, one for each project.

It is written by one process, in transactions: whoever kills that process leaves the database as it was before the last
of them. Each row has a digest of itself. A database that is damaged is thrown away; one that others could have written
is not opened. Whatever is amiss, documents are validated again: a cache never makes a run fail.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from teikit.digest import digest
from teikit.private_file import is_private_file, private_folder

FORMAT = 1
"""Of the database; another one is thrown away."""

LAYOUT = "CREATE TABLE verdicts (key BLOB PRIMARY KEY, day INTEGER NOT NULL, seal BLOB NOT NULL, body BLOB NOT NULL)"

AT_A_TIME = 200
"""Verdicts in a transaction."""

DAYS = 60
"""How long a verdict is kept that nobody asks for."""

DATABASES = 40
"""Projects whose verdicts are kept; those that were not validated for the longest time go first."""

DAY = 24 * 60 * 60

PASSING = frozenset(
    (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_NOMEM,
    )
)
"""Errors that say nothing about the file."""


class VerdictCache:
    """The verdicts of a project. To be closed, or used in a ``with`` statement."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._today = int(time.time()) // DAY
        self._new: dict[bytes, bytes] = {}
        self._seen: list[bytes] = []
        self._database = self._opened()

    def __enter__(self) -> VerdictCache:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def number(self) -> int:
        """How many verdicts are in it."""
        found: tuple[int] | None = None
        with self._careful():
            if self._database is not None:
                found = self._database.execute("SELECT count(*) FROM verdicts").fetchone()
        return found[0] if found is not None else 0

    def get(self, key: bytes) -> bytes | None:
        """The verdict of a key; ``None`` where there is none, or a damaged one."""
        row = None
        with self._careful():
            if self._database is not None:
                row = self._database.execute(
                    "SELECT day, seal, body FROM verdicts WHERE key = ?", (key,)
                ).fetchone()
        if row is None or not isinstance(row[2], bytes) or _seal(key, row[2]) != row[1]:
            return None
        if row[0] != self._today:
            self._seen.append(key)
        body: bytes = row[2]
        return body

    def put(self, key: bytes, body: bytes) -> None:
        """Keeps a verdict."""
        self._new[key] = body
        if len(self._new) >= AT_A_TIME:
            self._write()

    def close(self) -> None:
        """Writes what is left, and throws away what nobody has asked for in a long time."""
        self._write()
        with self._careful():
            if self._database is not None and self._seen:
                with self._database:
                    rows = [(self._today, key) for key in self._seen]
                    self._database.executemany("UPDATE verdicts SET day = ? WHERE key = ?", rows)
                    self._database.execute("DELETE FROM verdicts WHERE day < ?", (self._today - DAYS,))
        if self._database is not None:
            self._database.close()
            self._database = None
            self._tidy()

    def _write(self) -> None:
        rows = [(key, self._today, _seal(key, body), body) for key, body in self._new.items()]
        self._new.clear()
        with self._careful():
            if self._database is not None and rows:
                with self._database:
                    self._database.executemany("INSERT OR REPLACE INTO verdicts VALUES (?, ?, ?, ?)", rows)

    @contextmanager
    def _careful(self) -> Iterator[None]:
        """Goes on without the cache, whatever happens to it; a damaged one is thrown away."""
        try:
            yield
        except (sqlite3.Error, ValueError, OverflowError) as error:
            self._give_up()
            if not _will_pass(error):
                with suppress(OSError):
                    self._path.unlink()

    def _give_up(self) -> None:
        if self._database is not None:
            with suppress(sqlite3.Error):
                self._database.close()
            self._database = None

    def _opened(self) -> sqlite3.Connection | None:
        """The database, made anew if it is damaged; ``None`` where there can be none."""
        for _ in range(2):
            try:
                return self._open()
            except sqlite3.Error as error:
                if _will_pass(error):
                    return None
                with suppress(OSError):
                    self._path.unlink()
            except OSError:
                return None
        return None

    def _open(self) -> sqlite3.Connection:
        if not private_folder(self._path.parent):
            raise PermissionError(f"others can write to {self._path.parent}")
        if not is_private_file(self._path):
            # never there, or not to be trusted; SQLite would make it as the umask says
            self._path.unlink(missing_ok=True)
            os.close(os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        database = sqlite3.connect(self._path, timeout=2)
        try:
            # a computer that loses its power may damage the file: then it is made anew
            database.execute("PRAGMA synchronous = OFF")
            version = database.execute("PRAGMA user_version").fetchone()[0]
            if version != FORMAT:
                if database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                    raise sqlite3.DatabaseError("another format")
                with database:
                    database.execute(LAYOUT)
                    database.execute(f"PRAGMA user_version = {FORMAT}")
            database.execute("SELECT key, day, seal, body FROM verdicts LIMIT 1").fetchone()
        except BaseException:
            database.close()
            raise
        return database

    def _tidy(self) -> None:
        with suppress(OSError):
            found = sorted(self._path.parent.glob("*.sqlite"), key=lambda path: path.stat().st_mtime)
            for path in found[:-DATABASES]:
                path.unlink(missing_ok=True)


def _will_pass(error: Exception) -> bool:
    """Whether the database itself may be sound: another run writes to it, the disk is full."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in PASSING


def _seal(key: bytes, body: bytes) -> bytes:
    return digest(key + body)
