"""What has changed in a repository since a revision, as git tells it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from subprocess import CompletedProcess


class ChangesError(Exception):
    """What has changed cannot be told: no git, no repository, no such revision. The message says what to do."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The files that differ between a revision and the working tree. Paths are absolute, links in them followed."""

    folder: str
    """The top folder of the repository."""
    base: str
    """The revision that the working tree was compared with."""
    changed: frozenset[str] = frozenset()
    """Files that are there and differ, or were not there; a renamed file under its new name."""
    gone: frozenset[str] = frozenset()
    """Files that are not there any more; a renamed file under its old name."""
    added: frozenset[str] = field(default=frozenset())
    """Those of the changed files that were not there."""

    def before(self, path: str) -> bytes:
        """The bytes of a file in the old revision; empty where it was not there."""
        relative = Path(path).relative_to(self.folder).as_posix()
        done = _git(self.folder, "cat-file", "blob", f"{self.base}:{relative}")
        return done.stdout if done.returncode == 0 else b""


def changes_since(revision: str, folder: str) -> Changes:
    """What has changed between a revision and the working tree, files that git does not know yet included.

    On a branch, what has changed since it left the revision; in a shallow clone that does not reach back so far, what
    differs from the revision itself. Raises :class:`ChangesError`.
    """
    top = _top(folder)
    base = _base(revision, top)
    diff = _git(
        top, "diff", "--name-status", "-z", "--find-renames", "--no-ext-diff", "--no-color", base, "--"
    )
    if diff.returncode:
        raise ChangesError(f"git cannot compare with {revision}: {_words(diff.stderr)}")
    changed: set[str] = set()
    gone: set[str] = set()
    added: set[str] = set()
    for status, paths in _entries(diff.stdout):
        names = [os.path.join(top, os.fsdecode(path)) for path in paths]
        if status == "D":
            gone.add(names[0])
        else:
            changed.add(names[-1])
            if status in "AC":
                added.add(names[-1])
            elif status == "R":
                gone.add(names[0])
                added.add(names[-1])
    new = _git(top, "ls-files", "--others", "--exclude-standard", "-z", "--full-name")
    unknown = {os.path.join(top, os.fsdecode(path)) for path in new.stdout.split(b"\0") if path}
    return Changes(top, base, frozenset(changed | unknown), frozenset(gone), frozenset(added | unknown))


def is_revision(word: str, folder: str) -> bool:
    """Whether git knows a commit of that name."""
    try:
        return _resolved(word, _top(folder)) is not None
    except ChangesError:
        return False


def _top(folder: str) -> str:
    done = _git(folder, "rev-parse", "--show-toplevel")
    if done.returncode:
        raise ChangesError("--changed needs a git repository, and this folder is in none")
    return os.path.realpath(os.fsdecode(done.stdout.rstrip(b"\r\n")))


def _base(revision: str, top: str) -> str:
    commit = _resolved(revision, top)
    if commit is None:
        if revision == "HEAD":
            # nothing was ever committed: all files are new
            return _git(top, "hash-object", "-t", "tree", os.devnull).stdout.decode().strip()
        if _git(top, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true":
            is_counted_back = re.search(r"[~^@]", revision)
            how = "--unshallow" if is_counted_back else f"--depth=1 origin {revision.removeprefix('origin/')}"
            raise ChangesError(
                f"{revision} is not in this shallow clone: fetch it first (git fetch {how}), "
                "or clone with the whole history (in GitHub Actions: fetch-depth: 0; in GitLab: GIT_DEPTH: 0)"
            )
        raise ChangesError(f"git knows no revision {revision}")
    merge_base = _git(top, "merge-base", commit, "HEAD")
    return merge_base.stdout.decode().strip() if merge_base.returncode == 0 else commit


def _resolved(revision: str, top: str) -> str | None:
    if revision.startswith("-"):
        return None
    done = _git(top, "rev-parse", "--verify", "--quiet", revision + "^{commit}")
    return done.stdout.decode().strip() if done.returncode == 0 else None


def _entries(output: bytes) -> Iterator[tuple[str, list[bytes]]]:
    """The letter of each entry of ``--name-status -z`` and its one or two paths."""
    fields = iter(output.split(b"\0"))
    for status in fields:
        if status:
            letter = status[:1].decode("ascii", "replace")
            yield letter, [next(fields) for _ in range(2 if letter in "RC" else 1)]


def _git(folder: str, *arguments: str) -> CompletedProcess[bytes]:
    import subprocess

    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        return subprocess.run(
            ["git", "-C", folder, *arguments], capture_output=True, check=False, env=environment
        )
    except OSError as error:
        raise ChangesError(f"--changed needs git, and it cannot be started: {error.strerror}") from error


def _words(error: bytes) -> str:
    return " ".join(error.decode("utf-8", "replace").split())
