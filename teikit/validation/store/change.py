"""Adding, updating and removing stored schemas."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from teikit.validation.access import file_path, is_remote
from teikit.validation.schema_kind import SchemaKind
from teikit.validation.store import inspect
from teikit.validation.store.fetch import Fetched, FetchError
from teikit.validation.store.known import known_schemas
from teikit.validation.store.lockfile import LockedFile, LockedSchema, write_lock
from teikit.validation.store.store import Store, comparable
from teikit.whole_file import write_whole

FOLDER = "schemas"
"""Where the files are kept, beside the lock, below the host they came from."""

MAX_FILES = 500
MAX_BYTES = 100_000_000
"""Of all files of one schema together."""

Fetch = Callable[[str], Fetched]
"""From an address to the file there; raises :class:`FetchError`."""


class StoreError(Exception):
    """A schema cannot be added, updated or removed; the message says why."""


@dataclass(frozen=True, slots=True)
class Collected:
    """The files of a schema, not yet stored."""

    kind: SchemaKind
    files: tuple[tuple[str, bytes], ...]
    """Pairs of address and bytes, the schema itself first."""
    fetched: str | None
    """The day of the fetch; ``None`` for local copies."""

    @property
    def tei_version(self) -> str | None:
        """The version of TEI in the schema."""
        return inspect.tei_version(self.files[0][1])


def address_of(name: str) -> tuple[str, str]:
    """A short name and the address of what a user calls a schema: a known name, a URL, a path.

    Raises :class:`StoreError` for what is none of them.
    """
    if known := known_schemas().get(name):
        return known.name, known.url
    if is_remote(name):
        if urlsplit(name).scheme not in ("http", "https"):
            raise StoreError(f"{name}: only https addresses can be added")
        return _short_name(name), name
    if file_path(name).is_file():
        return _short_name(name), file_path(name).absolute().as_uri()
    raise StoreError(f"{name} is neither a file, nor a URL, nor one of the known schemas{_nearest(name)}")


def _nearest(name: str) -> str:
    """`` (did you mean …?)``, or all known names."""
    import difflib

    known = sorted(known_schemas())
    near = difflib.get_close_matches(name, known, 1)
    return f" (did you mean {near[0]}?)" if near else f": {', '.join(known)}"


def _short_name(address: str) -> str:
    return PurePosixPath(unquote(urlsplit(address).path)).stem or "schema"


def collect(address: str, fetch: Fetch, copy: Path | None = None) -> Collected:
    """A schema with all that it draws in. ``copy`` is a local copy of it: then what it draws in is looked for beside
    the copy, and fetched only from absolute addresses. Raises :class:`StoreError`."""
    local = copy or (None if is_remote(address) else file_path(address))
    first, fetched = _read(address, fetch, local)
    kind = inspect.kind_of(first, local.name if local else address)
    if kind is None:
        raise StoreError(f"{local or address} is no schema: {_what(first)}")
    _must_be_whole(first, kind, str(local or address))
    files: dict[str, bytes] = {address: first}
    copies: dict[str, Path] = {address: local} if local else {}
    pending = [address]
    while pending:
        current = pending.pop(0)
        for target in inspect.references(files[current], kind, current):
            if target in files or (is_remote(target) and not inspect.is_needed(target)):
                continue
            if is_remote(current) and not is_remote(target):
                raise StoreError(f"{current} draws in {target}, a file of this computer: not stored")
            if len(files) >= MAX_FILES:
                raise StoreError(f"{address} has more than {MAX_FILES} files")
            beside = _beside(current, target, copies)
            if beside is not None:
                copies[target] = beside
            files[target], _ = _read(target, fetch, beside)
            if not inspect.is_part(files[target], kind):
                raise StoreError(f"{target}, which {current} draws in, is no schema: {_what(files[target])}")
            _must_be_whole(files[target], kind, target)
            if sum(map(len, files.values())) > MAX_BYTES:
                raise StoreError(f"the files of {address} come to more than {MAX_BYTES:,} bytes")
            pending.append(target)
    rest = sorted((url, data) for url, data in files.items() if url != address)
    return Collected(kind, ((address, first), *rest), fetched)


def _read(address: str, fetch: Fetch, local: Path | None) -> tuple[bytes, str | None]:
    try:
        if local is None and is_remote(address):
            got = fetch(address)
            return got.data, got.date
        return (local or file_path(address)).read_bytes(), None
    except FetchError as error:
        raise StoreError(str(error)) from error
    except OSError as error:
        raise StoreError(f"{local or address}: {error.strerror or error}") from error


def _beside(current: str, target: str, copies: dict[str, Path]) -> Path | None:
    """The local copy of a file that a local copy draws in by a relative address."""
    if current not in copies:
        return None
    folder, own = current.rpartition("/")[0], target.rpartition("/")[0]
    if not own.startswith(folder):
        return None
    path = copies[current].parent / unquote(target[len(folder) + 1 :])
    return path if path.is_file() else None


def _must_be_whole(data: bytes, kind: SchemaKind, address: str) -> None:
    if fault := inspect.fault(data, kind):
        raise StoreError(f"{address} is damaged, or was cut off: {fault}")


def _what(data: bytes) -> str:
    start = data[:1000].lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "it is a web page"
    return "its root element is of no schema language" if start.startswith(b"<") else "it is not XML either"


def store(target: Store, name: str, url: str, collected: Collected, *, replace: bool = False) -> LockedSchema:
    """Writes the files and the lock. Raises :class:`StoreError` where the name is taken by another schema."""
    address = recorded(target, url)
    others = [s for s in target.schemas if comparable(s.url) != comparable(address)]
    if any(other.name == name for other in others):
        if replace:
            raise StoreError(f"the name {name} is taken by another schema of {target.lock}")
        name = _free_name(name, {other.name for other in others})
    places = _places(target, name, [file_url for file_url, _ in collected.files])
    files = tuple(_keep(target, file_url, places[file_url], data) for file_url, data in collected.files)
    schema = LockedSchema(
        name, address, collected.kind.value, files, collected.tei_version, collected.fetched
    )
    write_lock(target.lock, [*others, schema])
    target.__dict__.pop("schemas", None)
    return schema


def recorded(target: Store, url: str) -> str:
    """An address as the lock writes it: a file of the project by its path there."""
    return url if is_remote(url) else _relative(target.folder, file_path(url))


def changed_files(target: Store, locked: LockedSchema, collected: Collected) -> list[str]:
    """The addresses of files that are new, changed or gone, in words."""
    old = {file.url: file.sha256 for file in locked.files}
    new = {recorded(target, url): hashlib.sha256(data).hexdigest() for url, data in collected.files}
    changes = [f"changed: {url}" for url in new if url in old and old[url] != new[url]]
    changes += [f"new: {url}" for url in new if url not in old]
    changes += [f"gone: {url}" for url in old if url not in new]
    return changes


def _free_name(name: str, taken: set[str]) -> str:
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"


def _places(target: Store, name: str, urls: list[str]) -> dict[str, str]:
    """Where each file of a schema is kept, relative to the folder of the lock.

    A file of the project stays where it is; files from elsewhere on this computer are copied, their folders as they
    are, so that relative addresses lead to the same files.
    """
    places = {url: kept_path(url) for url in urls if is_remote(url)}
    local = {url: file_path(url).absolute() for url in urls if url not in places}
    paths = {url: _relative(target.folder, path) for url, path in local.items()}
    outside = [local[url] for url, path in paths.items() if PurePosixPath(path).is_absolute()]
    top = os.path.commonpath([path.parent for path in outside]) if outside else ""
    for url, path in paths.items():
        if local[url] in outside:
            path = f"{FOLDER}/local/{name}/{local[url].relative_to(top).as_posix()}"
        places[url] = path
    return places


def _keep(target: Store, url: str, path: str, data: bytes) -> LockedFile:
    """Writes one file into the store, unless it is there already."""
    place = target.folder / path
    if not place.is_file() or place.read_bytes() != data:
        write_whole(place, data)
    return LockedFile(recorded(target, url), path, hashlib.sha256(data).hexdigest(), len(data))


def kept_path(url: str) -> str:
    """Where a file of the network is kept: below its host, so that relative addresses lead to the same files.

    >>> kept_path("https://example.org/a/b.rng?v=2")
    'schemas/example.org/a/b.rng_v=2'
    """
    parts = urlsplit(url)
    steps = [step for step in unquote(parts.path).split("/") if step not in ("", ".", "..")] or ["index"]
    if parts.query:
        steps[-1] += "_" + parts.query
    clean = [re.sub(r"[^\w.\-=+@]", "_", step) for step in (parts.netloc.lower(), *steps)]
    return "/".join((FOLDER, *clean))


def _relative(folder: Path, path: Path) -> str:
    try:
        return path.resolve().relative_to(folder.resolve()).as_posix()
    except ValueError:
        return path.absolute().as_posix()


def remove(target: Store, name: str) -> LockedSchema:
    """Takes a schema out of the lock and deletes the files that no other schema needs and that were fetched.

    Raises :class:`StoreError`.
    """
    found = target.by_name(name) or target.by_url(name)
    if found is None:
        raise StoreError(f"{target.lock} has no schema {name}")
    others = [schema for schema in target.schemas if schema != found.schema]
    write_lock(target.lock, others)
    target.__dict__.pop("schemas", None)
    needed = {file.path for schema in others for file in schema.files}
    for file in found.schema.files:
        is_copy = is_remote(file.url) or file.path != file.url
        if file.path not in needed and file.path.startswith(FOLDER + "/") and is_copy:
            place = target.folder / file.path
            place.unlink(missing_ok=True)
            _remove_empty(place.parent, target.folder)
    return found.schema


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
