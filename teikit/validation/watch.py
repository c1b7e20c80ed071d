"""Files looked at again and again: those that change, and those whose verdicts rest on what changes.

The system's notices of changes are different on each system and are not given at all on network drives and in many
containers. So the files are asked for their stamps; ten thousand of them take some 20 ms.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from teikit.model.diagnostic import Diagnostic
from teikit.validation.batch import check_files
from teikit.validation.discovery import Candidate
from teikit.validation.lookout import Lookout
from teikit.validation.verdict import facts_in
from teikit.xmldocument.id_index import Stamp, stamp

if TYPE_CHECKING:
    from teikit.report.run import FileReport
    from teikit.validation.validator import Validator

SHORTEST = 0.1
"""Seconds between two looks."""

SHARE = 5
"""A look may take this part of the time at most."""

SETTLED = 0.03
"""Seconds in which a file must not change, to be taken as written."""

LONGEST_WRITING = 3.0
"""Seconds after which a file is looked at even if it still changes."""

Found = Sequence[Candidate | Diagnostic]


class Watch:
    """The files of a run, and what the verdicts about them rest on."""

    def __init__(self, find: Callable[[], Found], folders: Iterable[str], validator: Validator) -> None:
        self._find = find
        self._roots = tuple(folders)
        self._validator = validator
        self._files: dict[str, Candidate] = {}
        self._stamps: dict[str, Stamp | None] = {}
        self._folders: dict[str, int] = {}
        self._bodies: dict[str, bytes] = {}
        self._cost = 0.0
        self._lookout = Lookout(validator.surroundings)

    def __len__(self) -> int:
        return len(self._files)

    def first(self, jobs: int) -> Iterator[FileReport]:
        """All files."""
        self._note_folders()
        found = self._find()
        for one in found:
            if isinstance(one, Candidate):
                self._files[one.path] = one
                self._stamps[one.path] = stamp(one.path)
        yield from self._check(found, jobs)

    def wait(self) -> None:
        """Waits until it is time to look again."""
        time.sleep(max(SHORTEST, SHARE * self._cost))

    def changed(self) -> list[Candidate]:
        """The files that were written since the last look; what is gone is forgotten."""
        start = time.perf_counter()
        found = [path for path, before in self._stamps.items() if stamp(path) != before]
        self._cost = time.perf_counter() - start
        for path in found:
            self._stamps[path] = _settled(path)
            if self._stamps[path] is None:
                self._forget(path)
        return [self._files[path] for path in found if path in self._files]

    def folders_changed(self) -> bool:
        """Whether anything came or went since the last look."""
        if all(_changed_at(folder) == before for folder, before in self._folders.items()):
            return False
        self._note_folders()
        return True

    def others_changed(self) -> bool:
        """Whether anything changed on which verdicts rest, and which is not validated itself."""
        return self._lookout.changed()

    def come(self) -> list[Candidate]:
        """The files that are new."""
        new = [one for one in self._find() if isinstance(one, Candidate) and one.path not in self._files]
        for one in new:
            self._files[one.path] = one
            self._stamps[one.path] = _settled(one.path)
        return new

    def check(self, files: Found) -> Iterator[FileReport]:
        """Some of the files, as the world is now."""
        self._validator.look_anew()
        yield from self._check(files, 1)

    def shaken(self) -> list[Candidate]:
        """The files whose verdicts rest on something that is not so any more."""
        self._validator.look_anew()
        hold = self._validator.surroundings.hold
        return [
            self._files[path]
            for path, body in self._bodies.items()
            if os.path.lexists(path) and not (body and hold(facts_in(json.loads(body)), path))
        ]

    def _check(self, files: Found, jobs: int) -> Iterator[FileReport]:
        for checked in check_files(files, self._validator, jobs=jobs):
            if checked.report.path in self._files:
                self._bodies[checked.report.path] = checked.body
                if checked.body:
                    self._lookout.note(facts_in(json.loads(checked.body)), checked.report.path)
            yield checked.report

    def _forget(self, path: str) -> None:
        for known in (self._files, self._stamps, self._bodies):
            known.pop(path, None)

    def _note_folders(self) -> None:
        self._folders = {}
        for root in self._roots:
            for folder, inner, _ in os.walk(root):
                inner[:] = [name for name in inner if not name.startswith(".")]
                self._folders[folder] = _changed_at(folder)


def _changed_at(folder: str) -> int:
    try:
        return os.stat(folder).st_mtime_ns
    except OSError:
        return 0


def _settled(path: str) -> Stamp | None:
    """The stamp of a file when it has been written; ``None`` for one that is gone."""
    end = time.monotonic() + LONGEST_WRITING
    before = stamp(path)
    while time.monotonic() < end:
        time.sleep(SETTLED)
        after = stamp(path)
        if after == before:
            break
        before = after
    return before
