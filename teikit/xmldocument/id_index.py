"""The ids of many files, found in one pass over their bytes.

A pointer leads into another file; parsing that file for one id would cost a hundred times what a search costs. What
looks like an ``xml:id`` within a comment, a CDATA section or a processing instruction is none.
"""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Iterable, Iterator, Set
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from glob import glob
from pathlib import Path
from urllib.parse import unquote, urldefrag

from teikit.digest import SIZE, digest, digest_of
from teikit.model.dependencies import Dependencies, Question, owners_answer, still_holds
from teikit.private_file import read_private, write_private
from teikit.xmldocument.file_content import content_answer

TOKEN = re.compile(
    rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>"
    rb"|\sxml:id\s*=\s*(?:\"\s*([^\"<&]*?)\s*\"|'\s*([^'<&]*?)\s*')"
    rb"|<(?:\w+:)?include\b[^>]*?\shref\s*=\s*[\"']([^\"'<&]*)[\"']",
    re.DOTALL,
)
"""An id, an inclusion, or what could hide one."""

VALUE = re.compile(rb"=\s*(?:\"([^\"<]*)\"|'([^'<]*)')")
"""The value of an attribute."""

KEY = re.compile(rb"key\s*=\s*[\"']\s*([^\"']*?)\s*[\"']")

MENTION = re.compile(rb"#([\w.\-\x80-\xff]+)|(?:^|\s)([A-Za-z][\w.\-]*):([\w.\-\x80-\xff]+)")
"""In a value: what follows the sign before ids, a private prefix with what follows it."""

SUFFIXES = (".xml", ".tei", ".odd")
"""The files that an index of a folder reads."""

LARGEST = 512 * 1024 * 1024
"""Bytes of the largest file that is searched."""

DEEPEST = 20
"""Inclusions within inclusions."""

Stamp = tuple[int, ...]
"""Size, time of the last change, of the last change of the entry, number of the entry: nobody can set all of them."""


@dataclass(frozen=True, slots=True)
class FileIds:
    """The ids of one file."""

    ids: frozenset[str]
    includes: tuple[str, ...]
    """The ``href`` of its inclusions (XInclude), as written."""
    stamp: Stamp
    """To know a changed file by."""
    mentions: tuple[str, ...] | None = None
    """What its pointers and keys name; ``None`` where nobody has asked yet."""


class IdIndex:
    """The ids of the files of a project, each file read once a run, and what else a rule may ask about other files.

    ``folders`` are those that may be read, resolved, the project's own first; files elsewhere have no ids that we
    know of. ``cache`` is a file in which the ids of all files of the project are kept between runs; one that is
    damaged, or that others could have written, is made anew. What is asked is noted in ``notes``.
    """

    def __init__(self, folders: Iterable[str], cache: Path | None = None) -> None:
        self.notes = Dependencies()
        """What the verdict in the making rests on; to be set anew for each document."""
        self._folders = tuple(folders)
        self._cache = cache
        self._files: dict[str, FileIds | None] = {}
        self._sets: dict[tuple[str, ...], tuple[frozenset[str], str]] = {}
        self._real_folders: dict[str, str] = {}
        self._matches: dict[str, tuple[str, ...]] = {}
        self._included: dict[str, tuple[str, ...]] = {}
        self._kinds: dict[str, str] = {}
        self._contents: dict[str, str] = {}
        self._project: dict[str, FileIds] = {}

    def kind(self, path: str) -> str:
        """``file``, ``folder``, ``none`` where there is neither, ``refused`` for what may not be read."""
        kind = self._kinds.get(path)
        if kind is None:
            kind = self._kinds[path] = self._kind(path)
        self.notes.note(("is", path), kind)
        return kind

    def may_read(self, path: str | Path) -> bool:
        """Whether a file, links followed, lies in one of the folders."""
        return self.kind(str(path)) != "refused"

    def ids(self, path: str | Path) -> Set[str] | None:
        """The ids in a file; ``None`` for one that is not there or may not be read."""
        if self._file(path) is None:
            self.notes.note(("ids of", str(path)), "none")
            return None
        return self.ids_of([str(path)])

    def ids_of(self, paths: Iterable[str]) -> Set[str]:
        """The ids in any of the files."""
        key = tuple(paths)
        return self.notes.ids(("ids", *key), *self._ids_of(key))

    def holder(self, paths: Iterable[str], identifier: str) -> str | None:
        """The first of the files that has an id, for who notes what that file holds."""
        return next(
            (p for p in paths if (file := self._file(p)) is not None and identifier in file.ids), None
        )

    def included(self, path: str | Path) -> tuple[str, ...]:
        """The files that a file includes, and those that they include, without itself."""
        found = self._inclusions(str(path))
        self.notes.note(("included", str(path)), digest_of(*found))
        return found

    def matching(self, pattern: str) -> tuple[str, ...]:
        """The files that a pattern relative to the project matches: ``indices/*.xml``, ``**/persons.xml``."""
        found = self._matching(pattern)
        self.notes.note(("glob", pattern), digest_of(*found))
        return found

    def owners(self, identifier: str) -> tuple[str, ...]:
        """The files of the project in which an id occurs."""
        found = self._owners.get(identifier, ())
        self.notes.owners[identifier] = found
        return found

    def names_in(self, folder: str) -> tuple[str, ...]:
        """The names of what is in a folder, sorted; none for one that cannot be read."""
        names = _names_in(folder)
        self.notes.note(("names", folder), digest_of(*names))
        return names

    def content(self, path: str) -> str:
        """What a file holds, as an answer."""
        if path not in self._contents:
            self._contents[path] = content_answer(path)
        return self._contents[path]

    @property
    def mentions(self) -> Set[str]:
        """What pointers and keys in the files of the project name, whether or not there is such an id: rather too much
        than too little."""
        return self.notes.ids(("mentions",), *self._mentions)

    def holds(self, question: Question, answer: object) -> bool:
        """Whether a question that was noted, here or in an earlier run, still has its answer."""
        match question:
            case ("mentions",):
                return isinstance(answer, list) and still_holds(answer, *self._mentions)
            case ("ids", *paths):
                return isinstance(answer, list) and still_holds(answer, *self._ids_of(tuple(paths)))
            case ("owners", *identifiers):
                return answer == owners_answer([self._owners.get(one, ()) for one in identifiers])
            case ("ids of", path):
                return answer == "none" and self._file(path) is None
            case ("is", path):
                return answer == self._kind(path)
            case ("included", path):
                return answer == digest_of(*self._inclusions(path))
            case ("glob", pattern):
                return answer == digest_of(*self._matching(pattern))
            case ("names", folder):
                return answer == digest_of(*_names_in(folder))
        return False

    def _kind(self, path: str) -> str:
        folder, name = os.path.split(path)
        if folder not in self._real_folders:
            self._real_folders[folder] = os.path.realpath(folder)
        real = os.path.join(self._real_folders[folder], name)
        try:
            mode = os.lstat(real).st_mode
        except (OSError, ValueError):
            mode = 0
        if name in ("", ".", "..") or stat.S_ISLNK(mode):
            real = os.path.realpath(path)
            try:
                mode = os.stat(real).st_mode
            except OSError:
                mode = 0
        if not any(
            real == place or real.startswith(place.rstrip(os.sep) + os.sep) for place in self._folders
        ):
            return "refused"
        return "none" if not mode else "folder" if stat.S_ISDIR(mode) else "file"

    def _file(self, path: str | Path) -> FileIds | None:
        name = str(path)
        if name not in self._files:
            real = os.path.realpath(name)
            if real not in self._files:
                self._files[real] = read_ids(real) if self._kind(real) != "refused" else None
            self._files[name] = self._files[real]
        return self._files[name]

    def _ids_of(self, paths: tuple[str, ...]) -> tuple[frozenset[str], str]:
        if paths not in self._sets:
            files = [file.ids for path in paths if (file := self._file(path)) is not None]
            ids = files[0] if len(files) == 1 else frozenset[str]().union(*files)
            self._sets[paths] = ids, digest_of(*sorted(ids))
        return self._sets[paths]

    def _inclusions(self, path: str) -> tuple[str, ...]:
        if path in self._included:
            return self._included[path]
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
        self._included[path] = tuple(found)
        return self._included[path]

    def _matching(self, pattern: str) -> tuple[str, ...]:
        if pattern not in self._matches:
            root = self._folders[0] if self._folders else ""
            self._matches[pattern] = matches_of(root, pattern) if root else ()
        return self._matches[pattern]

    @cached_property
    def _owners(self) -> dict[str, tuple[str, ...]]:
        owners: dict[str, list[str]] = {}
        for path, file in self._read_project(mentions=False).items():
            for identifier in file.ids:
                owners.setdefault(identifier, []).append(path)
        return {identifier: tuple(paths) for identifier, paths in owners.items()}

    @cached_property
    def _mentions(self) -> tuple[frozenset[str], str]:
        files = self._read_project(mentions=True).values()
        found = frozenset[str]().union(*(file.mentions or () for file in files))
        return found, digest_of(*sorted(found))

    def _read_project(self, *, mentions: bool) -> dict[str, FileIds]:
        """The ids of all files of the project: those that have changed since the last run are read, in one pass."""
        known = self._project or self._read_cache()
        files: dict[str, FileIds] = {}
        for folder in self._folders[:1]:
            for path in files_below(folder):
                file = known.get(path)
                if file is None or file.stamp != stamp(path) or (mentions and file.mentions is None):
                    file = read_ids(path, mentions=mentions)
                if file is not None:
                    files[path] = file
        if files != known:
            self._write_cache(files)
        self._project = files
        return files

    def _read_cache(self) -> dict[str, FileIds]:
        content = read_private(self._cache) if self._cache is not None else None
        if content is None or digest(content[SIZE:]) != content[:SIZE]:
            return {}
        with suppress(ValueError, TypeError, AttributeError, KeyError):
            return {
                path: FileIds(
                    frozenset(ids),
                    tuple(includes),
                    tuple(stamp),
                    None if mentions is None else tuple(mentions),
                )
                for path, (ids, includes, stamp, mentions) in json.loads(content[SIZE:]).items()
            }
        return {}

    def _write_cache(self, files: dict[str, FileIds]) -> None:
        if self._cache is None:
            return
        rows = {path: [sorted(f.ids), f.includes, f.stamp, f.mentions] for path, f in files.items()}
        content = json.dumps(rows).encode()
        with suppress(OSError):
            write_private(self._cache, digest(content) + content)


def _names_in(folder: str) -> tuple[str, ...]:
    try:
        return tuple(sorted(os.listdir(folder)))
    except OSError:
        return ()


def matches_of(root: str, pattern: str) -> tuple[str, ...]:
    """The files that a pattern relative to a folder matches, sorted."""
    return tuple(sorted(glob(os.path.join(glob_escape(root), pattern), recursive=True)))


def glob_escape(folder: str) -> str:
    """A folder's name as a pattern that matches nothing else."""
    return re.sub(r"([*?\[])", r"[\1]", folder)


def stamp(path: str) -> Stamp | None:
    """To know a changed file by; ``None`` where there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def read_ids(path: str, *, mentions: bool = False) -> FileIds | None:
    """The ids in a file, and on request what it mentions; ``None`` where it cannot be read."""
    now = stamp(path)
    if now is None or now[0] > LARGEST or not os.path.isfile(path):
        return None
    try:
        data = Path(path).read_bytes()
    except OSError:
        return None
    ids, includes = ids_in(data)
    named = tuple(sorted(mentions_in(data))) if mentions else None
    return FileIds(frozenset(ids), tuple(includes), now, named)


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
    found: set[bytes] = {match[1] for match in KEY.finditer(data)}
    values = {match[1] if match[1] is not None else match[2] for match in VALUE.finditer(data)}
    for value in values:
        if b"#" not in value and b":" not in value:
            continue
        for match in MENTION.finditer(value):
            # a private prefix is often put before the id: pmb:12 leads to #pmb12
            found |= {match[1]} if match[1] is not None else {match[3], match[2] + match[3]}
    return {one.decode("utf-8", "replace") for one in found}


def files_below(folder: str) -> Iterator[str]:
    """The XML files in a folder and the folders in it, sorted; hidden folders are passed over."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.endswith(SUFFIXES):
                yield os.path.join(place, name)
