"""From files, folders and patterns to the files to validate, and what was not found."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from teikit.model.diagnostic import Diagnostic
from teikit.validation import codes

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

SUFFIXES = (".xml", ".tei", ".odd")
"""How the names of the files end that are taken from a folder."""


class Candidate(NamedTuple):
    """A file to validate."""

    path: str
    """As the user named it, or below the folder that was named."""
    is_named: bool
    """Whether the user named the file itself: then it is validated whatever it is."""


def discover(arguments: Sequence[str], *, use_gitignore: bool = True) -> Iterator[Candidate | Diagnostic]:
    """The files in the order asked for, those of a folder sorted by path, each once; for an argument that leads to
    no file, a finding."""
    seen: set[str] = set()

    def new(path: str, is_named: bool) -> Iterator[Candidate]:
        key = os.path.normpath(path)
        if key not in seen:
            seen.add(key)
            yield Candidate(path, is_named)

    for argument in arguments:
        before = len(seen)
        if os.path.isdir(argument):
            for found in _below(argument, use_gitignore):
                if isinstance(found, Diagnostic):
                    yield found
                else:
                    yield from new(found, False)
            if len(seen) == before:
                yield codes.NO_FILES.at(
                    argument, None, f"no file to validate in this folder: none ends in {', '.join(SUFFIXES)}"
                )
        elif argument == "-" or os.path.lexists(argument):
            yield from new(argument, True)
        elif glob.has_magic(argument):
            for match in sorted(glob.iglob(argument, recursive=True)):
                if not os.path.isdir(match):
                    yield from new(match, True)
            if len(seen) == before:
                yield codes.NO_FILES.at(argument, None, "no file matches this pattern")
        else:
            yield codes.NO_SUCH_FILE.at(argument, None, "there is no such file or folder")


def _below(folder: str, use_gitignore: bool) -> Iterator[str | Diagnostic]:
    """The files of a folder and of the folders in it, without hidden ones and those that git ignores; a finding for a
    folder that cannot be read."""
    specs: list[tuple[str, GitIgnoreSpec]] = list(_outer_specs(folder)) if use_gitignore else []
    pending: list[tuple[str, list[tuple[str, GitIgnoreSpec]]]] = [(folder, specs)]
    while pending:
        current, inherited = pending.pop()
        try:
            entries = sorted(os.scandir(current), key=lambda entry: entry.name)
        except OSError as error:
            yield codes.UNREADABLE.at(current, None, f"the folder cannot be read: {error.strerror or error}")
            continue
        here = inherited
        if use_gitignore and (spec := _spec(current)) is not None:
            here = [*inherited, (os.path.abspath(current), spec)]
        folders: list[str] = []
        for entry in entries:
            if entry.name.startswith("."):
                continue
            is_folder = entry.is_dir(follow_symlinks=False)
            if not is_folder and not entry.name.lower().endswith(SUFFIXES):
                continue
            if here and _is_ignored(entry.path, is_folder, here):
                continue
            if is_folder:
                folders.append(entry.path)
            elif not os.path.isdir(entry.path):
                yield entry.path
        pending += [(path, here) for path in reversed(folders)]


def _outer_specs(folder: str) -> Iterator[tuple[str, GitIgnoreSpec]]:
    """The rules of the folders above, up to the top of the repository."""
    start = Path(folder).absolute()
    above: list[Path] = []
    for parent in (start, *start.parents):
        if parent != start:
            above.append(parent)
        if (parent / ".git").exists():
            break
    else:
        return
    for parent in reversed(above):
        if (spec := _spec(str(parent))) is not None:
            yield str(parent), spec


def _spec(folder: str) -> GitIgnoreSpec | None:
    path = os.path.join(folder, ".gitignore")
    if not os.path.isfile(path):
        return None
    from pathspec import GitIgnoreSpec

    try:
        lines = Path(path).read_text(encoding="utf-8", errors="replace").splitlines()
        return GitIgnoreSpec.from_lines(lines)
    except (OSError, ValueError):
        return None


def _is_ignored(path: str, is_folder: bool, specs: list[tuple[str, GitIgnoreSpec]]) -> bool:
    """The innermost ``.gitignore`` that says anything about a path decides."""
    absolute = os.path.abspath(path)
    for folder, spec in reversed(specs):
        relative = os.path.relpath(absolute, folder).replace(os.sep, "/") + ("/" if is_folder else "")
        result = spec.check_file(relative)
        if result.include is not None:
            return bool(result.include)
    return False
