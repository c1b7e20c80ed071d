"""The ids of many files, found in one pass over their bytes.

A pointer leads into another file; parsing that file for one id would cost a hundred times what a search costs. What
looks like an ``xml:id`` within a comment, a CDATA section or a processing instruction is none.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from glob import glob
from pathlib import Path
from urllib.parse import unquote, urldefrag

TOKEN = re.compile(
    rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>"
    rb"|\sxml:id\s*=\s*(?:\"\s*([^\"<&]*?)\s*\"|'\s*([^'<&]*?)\s*')"
    rb"|<(?:\w+:)?include\b[^>]*?\shref\s*=\s*[\"']([^\"'<&]*)[\"']",
    re.DOTALL,
)
"""An id, an inclusion, or what could hide one."""

MENTION = re.compile(
    rb"#([\w.\-\x80-\xff]+)|\skey\s*=\s*[\"']\s*([^\"']*?)\s*[\"']|[\s\"']([A-Za-z][\w.\-]*):([\w.\-\x80-\xff]+)"
)
"""What follows the sign before ids, a key, a private prefix with what follows it."""

SUFFIXES = (".xml", ".tei", ".odd")
"""The files that an index of a folder reads."""

LARGEST = 512 * 1024 * 1024
"""Bytes of the largest file that is searched."""

DEEPEST = 20
"""Inclusions within inclusions."""


@dataclass(frozen=True, slots=True)
class FileIds:
    """The ids of one file."""

    ids: frozenset[str]
    includes: tuple[str, ...]
    """The ``href`` of its inclusions (XInclude), as written."""
    stamp: tuple[int, int]
    """Time of the last change and size, to know a changed file by."""


class IdIndex:
    """The ids of the files of a project, each file read once a run; of a changed file only where ``cache`` is given.

    ``folders`` are those that may be read, resolved, the project's own first; files elsewhere have no ids that we
    know of. ``cache`` is a file in which the ids of all files of the project are kept between runs; a damaged one is
    made anew.
    """

    def __init__(self, folders: Iterable[str], cache: Path | None = None) -> None:
        self._folders = tuple(folders)
        self._cache = cache
        self._files: dict[str, FileIds | None] = {}
        self._sets: dict[tuple[str, ...], frozenset[str]] = {}
        self._readable: dict[str, bool] = {}
        self._matches: dict[str, tuple[str, ...]] = {}

    def may_read(self, path: str | Path) -> bool:
        """Whether a file, links followed, lies in one of the folders."""
        key = str(path)
        if key not in self._readable:
            real = os.path.realpath(path)
            self._readable[key] = any(
                real == folder or real.startswith(folder.rstrip(os.sep) + os.sep) for folder in self._folders
            )
        return self._readable[key]

    def ids(self, path: str | Path) -> frozenset[str] | None:
        """The ids in a file; ``None`` for one that is not there or may not be read."""
        found = self._file(path)
        return found.ids if found is not None else None

    def _file(self, path: str | Path) -> FileIds | None:
        real = os.path.realpath(path)
        if real not in self._files:
            self._files[real] = read_ids(real) if self.may_read(real) else None
        return self._files[real]

    def included(self, path: str | Path) -> tuple[str, ...]:
        """The files that a file includes, and those that they include, without itself."""
        start = os.path.realpath(path)
        found: dict[str, None] = {}
        level = [start]
        for _ in range(DEEPEST):
            following: list[str] = []
            for current in level:
                file = self._file(current)
                for href in file.includes if file else ():
                    place = os.path.realpath(
                        os.path.join(os.path.dirname(current), unquote(urldefrag(href).url))
                    )
                    if href and place != start and place not in found:
                        found[place] = None
                        following.append(place)
            level = following
        return tuple(found)

    def matching(self, pattern: str) -> tuple[str, ...]:
        """The files that a pattern relative to the project matches: ``indices/*.xml``, ``**/persons.xml``."""
        if pattern not in self._matches:
            root = self._folders[0] if self._folders else ""
            found = glob(os.path.join(glob_escape(root), pattern), recursive=True) if root else []
            self._matches[pattern] = tuple(sorted(found))
        return self._matches[pattern]

    def ids_of(self, paths: Iterable[str]) -> frozenset[str]:
        """The ids in any of the files."""
        key = tuple(paths)
        if key not in self._sets:
            self._sets[key] = frozenset[str]().union(*(self.ids(path) or () for path in key))
        return self._sets[key]

    def owners(self, identifier: str) -> tuple[str, ...]:
        """The files of the project in which an id occurs."""
        return self._owners.get(identifier, ())

    @cached_property
    def _owners(self) -> dict[str, tuple[str, ...]]:
        known = self._read_cache()
        owners: dict[str, list[str]] = {}
        files: dict[str, FileIds] = {}
        for folder in self._folders[:1]:
            for path in files_below(folder):
                file = known.get(path)
                if file is None or file.stamp != _stamp(path):
                    file = read_ids(path)
                if file is None:
                    continue
                files[path] = file
                for identifier in file.ids:
                    owners.setdefault(identifier, []).append(path)
        if files != known:
            self._write_cache(files)
        return {identifier: tuple(paths) for identifier, paths in owners.items()}

    @cached_property
    def mentions(self) -> frozenset[str]:
        """What pointers and keys in the files of the project name, whether or not there is such an id: rather too much
        than too little."""
        found: set[str] = set()
        for folder in self._folders[:1]:
            for path in files_below(folder):
                with suppress(OSError):
                    found |= mentions_in(Path(path).read_bytes())
        return frozenset(found)

    def _read_cache(self) -> dict[str, FileIds]:
        if self._cache is None:
            return {}
        with suppress(OSError, ValueError, TypeError, AttributeError, KeyError):
            rows = json.loads(self._cache.read_bytes())
            return {
                path: FileIds(frozenset(ids), tuple(includes), (int(time), int(size)))
                for path, (ids, includes, time, size) in rows.items()
            }
        return {}

    def _write_cache(self, files: dict[str, FileIds]) -> None:
        if self._cache is None:
            return
        rows = {path: [sorted(file.ids), file.includes, *file.stamp] for path, file in files.items()}
        temporary = self._cache.with_name(f"{self._cache.name}.{os.getpid()}")
        with suppress(OSError):
            self._cache.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(rows), encoding="utf-8")
            temporary.replace(self._cache)


def glob_escape(folder: str) -> str:
    """A folder's name as a pattern that matches nothing else."""
    return re.sub(r"([*?\[])", r"[\1]", folder)


def _stamp(path: str) -> tuple[int, int] | None:
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def read_ids(path: str) -> FileIds | None:
    """The ids in a file; ``None`` where it cannot be read."""
    stamp = _stamp(path)
    if stamp is None or stamp[1] > LARGEST or not os.path.isfile(path):
        return None
    try:
        data = Path(path).read_bytes()
    except OSError:
        return None
    ids, includes = ids_in(data)
    return FileIds(frozenset(ids), tuple(includes), stamp)


def ids_in(data: bytes) -> tuple[list[str], list[str]]:
    """The ids in the bytes of a file, in any encoding of XML, and the addresses of its inclusions.

    >>> ids_in(b'<p xml:id="a"/><!-- <p xml:id="b"/> --><xi:include href="c.xml"/>')
    (['a'], ['c.xml'])
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode()
    ids: list[str] = []
    includes: list[str] = []
    for match in TOKEN.finditer(data):
        if (found := match[1] if match[1] is not None else match[2]) is not None:
            ids.append(found.decode("utf-8", "replace"))
        elif match[3] is not None:
            includes.append(match[3].decode("utf-8", "replace"))
    return ids, includes


def mentions_in(data: bytes) -> set[str]:
    """The ids that the bytes of a file may point to.

    >>> sorted(mentions_in(b'<p ref="a.xml#b pmb:12" key="k1"/>'))
    ['12', 'b', 'k1', 'pmb12']
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode()
    found: set[bytes] = set()
    for match in MENTION.finditer(data):
        if match[3]:
            # a private prefix is often put before the id: pmb:12 leads to #pmb12
            found |= {match[4], match[3] + match[4]}
        else:
            found.add(match[1] or match[2])
    return {one.decode("utf-8", "replace") for one in found}


def files_below(folder: str) -> Iterator[str]:
    """The XML files in a folder and the folders in it, sorted; hidden folders are passed over."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.endswith(SUFFIXES):
                yield os.path.join(place, name)
