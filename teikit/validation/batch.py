"""Many files: one after the other, or in several processes; the reports in the order of the files.

What was said of a file in an earlier run, and still is true, is said again without looking at it.
"""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence, Sized
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from teikit.digest import digest_of
from teikit.model.dependencies import Dependencies
from teikit.model.diagnostic import Diagnostic
from teikit.report.run import FileReport
from teikit.validation import codes
from teikit.validation.cache_folder import cache_folder
from teikit.validation.discovery import Candidate
from teikit.validation.loading import SchemaError
from teikit.validation.reading import read_document, read_file
from teikit.validation.settings import Settings
from teikit.validation.validator import TEI, Validator, internal_fault
from teikit.validation.verdict import NEVER_KEPT, facts_in, findings_in, key_of, run_digest, to_bytes
from teikit.xmldocument.document import XmlDocument

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from teikit.validation.verdict_cache import VerdictCache

    Pipe = Connection[Any, Any]

FEW = 8
"""Files that are not worth starting processes for."""

TEI_ROOTS = ("TEI", "teiCorpus", "TEI.2", "teiCorpus.2")
"""Root elements that are meant as TEI even where the namespace is wrong or missing; with ``.2``, of TEI P4."""

WORTH_ASKING = 20
"""Verdicts of earlier runs are asked for where there is one for so many files at least."""

LOST = (
    "a process of the run was ended from outside, maybe for want of memory; what was printed is not all: "
    "try fewer --jobs"
)

CHUNKS = 16, 64
"""Files that a process takes at a time: at the start of a run, and at most, when thousands have gone by."""

AT_HAND = 2
"""Chunks that a process is given before it has answered: it need not wait for the next one."""


class WorkerLostError(Exception):
    """A process of the run is gone. The message says so."""


class Checked(NamedTuple):
    """A file and the verdict about it."""

    report: FileReport
    key: bytes = b""
    """Under which key the verdict may be kept; empty where it holds for this run only."""
    body: bytes = b""
    """The verdict as the cache keeps it."""
    is_old: bool = False
    """Whether it comes out of the cache."""


class _Place:
    """The place of a file in the order of the reports."""

    __slots__ = ("checked",)

    def __init__(self, checked: Checked | None = None) -> None:
        self.checked = checked


def validate_files(
    candidates: Sequence[Candidate | Diagnostic], settings: Settings, *, jobs: int = 1
) -> Iterator[FileReport]:
    """A report for each file, in their order, as soon as it is there.

    Raises :class:`SchemaError` for a schema of the settings that cannot be used.
    """
    for checked in check_files(candidates, Validator(settings), jobs=jobs, with_bodies=settings.cache):
        yield checked.report


def check_files(
    candidates: Iterable[Candidate | Diagnostic],
    validator: Validator,
    *,
    jobs: int = 1,
    with_bodies: bool = True,
) -> Iterator[Checked]:
    """The same with what a cache keeps of it; also where there is no cache, unless nobody wants the bodies."""
    run = run_digest(validator.settings) if with_bodies or validator.settings.cache else ""
    with _cache(validator.settings) as cache:
        files = len(candidates) if isinstance(candidates, Sized) else 0
        # who asks reads the file, and whoever validates it reads it again: not worth while for a few
        is_asked = cache is not None and WORTH_ASKING * cache.number() > files
        line: deque[_Place] = deque()
        workers = _Workers(validator, run, jobs)
        try:
            unknown = 0
            for candidate in candidates:
                found = _known(candidate, validator, run, cache) if cache is not None and is_asked else None
                if found is None:
                    unknown += 1
                if found is not None or jobs <= 1 or unknown <= FEW:
                    # the first files load the schemas, which processes made by fork then share
                    line.append(_Place(found or check(candidate, validator, run)))
                else:
                    line.append(workers.place_for(candidate))
                while line and (line[0].checked is not None or len(line) > workers.ahead):
                    yield _kept(workers.result(line.popleft()), cache)
            while line:
                yield _kept(workers.result(line.popleft()), cache)
        finally:
            workers.end()


def _cache(settings: Settings) -> AbstractContextManager[VerdictCache | None]:
    if not settings.cache:
        return nullcontext()
    from teikit.validation.verdict_cache import VerdictCache

    project = digest_of(settings.root or os.getcwd())
    return VerdictCache(cache_folder() / "verdicts" / f"{project}.sqlite")


def _known(
    candidate: Candidate | Diagnostic, validator: Validator, run: str, cache: VerdictCache
) -> Checked | None:
    """What was said of a file in an earlier run, if that still is true."""
    if isinstance(candidate, Diagnostic):
        return None
    data = read_file(candidate.path)
    if isinstance(data, Diagnostic):
        return None
    body = cache.get(key := _key(candidate, data, validator, run))
    if body is None:
        return None
    try:
        verdict = json.loads(body)
        if not validator.surroundings.hold(facts_in(verdict), candidate.path):
            return None
        return Checked(
            FileReport(candidate.path, findings_in(verdict, candidate.path)), key, body, is_old=True
        )
    except (ValueError, TypeError, LookupError):
        return None  # not in the form in which this program writes them


def _kept(checked: Checked, cache: VerdictCache | None) -> Checked:
    if cache is not None and checked.key and not checked.is_old:
        cache.put(checked.key, checked.body)
    return checked


def _key(candidate: Candidate, data: bytes, validator: Validator, run: str) -> bytes:
    folders = validator.surroundings.folders(candidate.path)
    return key_of(run, os.path.abspath(candidate.path), data, folders, is_named=candidate.is_named)


def check(candidate: Candidate | Diagnostic, validator: Validator, run: str) -> Checked:
    """A file and the verdict about it; a fault of the program is a finding, so that the other files are still
    validated. ``run`` is the digest of the run, ``""`` where verdicts are not kept."""
    found = candidate if isinstance(candidate, Diagnostic) else read_document(candidate.path)
    if isinstance(found, Diagnostic):
        return Checked(FileReport(candidate.path, tuple(validator.finish([found]))))
    assert isinstance(candidate, Candidate)
    findings, facts = verdict(found, validator, is_named=candidate.is_named)
    report = FileReport(candidate.path, tuple(findings))
    if (
        not run
        or facts is None
        or facts.is_open
        or not NEVER_KEPT.isdisjoint(finding.code for finding in findings)
    ):
        return Checked(report)
    key = _key(candidate, found.data, validator, run)
    return Checked(report, key, to_bytes(facts.rows(), findings))


def report(candidate: Candidate | Diagnostic, validator: Validator) -> FileReport:
    """The report of one file."""
    return check(candidate, validator, "").report


def verdict(
    document: XmlDocument, validator: Validator, *, is_named: bool = True
) -> tuple[list[Diagnostic], Dependencies | None]:
    """What is wrong with a document, and what that rests on; ``None`` where that is not known. A document that is not
    TEI and was only met in a folder is passed over."""
    try:
        if not is_named and (other := _what_else(document)):
            message = f"passed over: {other}"
            return validator.finish([codes.NOT_TEI.at(document.path, None, message)]), Dependencies()
        return validator.verdict(document)
    except SchemaError:
        raise
    except Exception as error:
        return validator.finish([internal_fault(document.path, error)]), None


def _what_else(document: XmlDocument) -> str | None:
    """Why a file is none of ours: its root is neither TEI nor does it name a schema; ``None`` if it is ours, or not
    even XML."""
    prolog = document.prolog
    if not prolog.root_name or prolog.root_namespace == TEI or prolog.schema_locations:
        return None
    if any(instruction.target == "xml-model" for instruction in prolog.instructions):
        return None
    if prolog.root_name in TEI_ROOTS:
        return None
    return f"its root element {prolog.root_name} is not TEI, and it names no schema"


class _Workers:
    """Processes that validate files; none before the first is needed.

    Each has a pipe of its own: one that is killed in the middle of an answer breaks its pipe and no lock that others
    wait for, as it can in the pools of the standard library.
    """

    def __init__(self, validator: Validator, run: str, jobs: int) -> None:
        self._validator = validator
        self._run = run
        self._jobs = jobs
        self._processes: list[BaseProcess] = []
        self._given: dict[Pipe, deque[list[_Place]]] = {}
        self._chunk: list[Candidate | Diagnostic] = []
        self._chunk_size = CHUNKS[0]
        self._taken = 0
        self._places: list[_Place] = []
        self._waiting: deque[tuple[list[Candidate | Diagnostic], list[_Place]]] = deque()
        self.ahead = 6 * CHUNKS[1] * max(jobs, 1)
        """Files in work at a time: with more of them, memory would not stay small."""

    def place_for(self, candidate: Candidate | Diagnostic) -> _Place:
        """Takes a file into work; its verdict will be in the place. Raises :class:`WorkerLostError`."""
        place = _Place()
        self._chunk.append(candidate)
        self._places.append(place)
        if len(self._chunk) >= self._chunk_size:
            self._submit()
        return place

    def result(self, place: _Place) -> Checked:
        """The verdict of a place, waited for. Raises :class:`WorkerLostError`."""
        while place.checked is None:
            if self._chunk and not (self._waiting or any(self._given.values())):
                # a quick process may have answered when this returns: then there is nobody to wait for
                self._submit()
            else:
                self._receive(None)
        return place.checked

    def _submit(self) -> None:
        if not self._processes:
            self._start()
        self._waiting.append((self._chunk, self._places))
        self._taken += len(self._chunk)
        self._chunk_size = min(max(CHUNKS[0], self._taken // 32), CHUNKS[1])
        self._chunk, self._places = [], []
        self._feed()
        self._receive(0)

    def _feed(self) -> None:
        """Gives work to those who have least of it."""
        while self._waiting:
            pipe = min(self._given, key=lambda one: len(self._given[one]))
            if len(self._given[pipe]) == AT_HAND:
                return
            candidates, places = self._waiting.popleft()
            try:
                pipe.send(candidates)
            except OSError as error:
                raise WorkerLostError(LOST) from error
            self._given[pipe].append(places)

    def _receive(self, timeout: float | None) -> None:
        """Takes what is done; waits for something, without ``timeout``."""
        from multiprocessing.connection import wait

        ready = wait([pipe for pipe, given in self._given.items() if given], timeout)
        for pipe in [pipe for pipe in self._given if pipe in ready]:
            try:
                answer = pipe.recv()
            except (EOFError, OSError) as error:
                raise WorkerLostError(LOST) from error
            if isinstance(answer, Exception):
                raise answer
            for place, checked in zip(self._given[pipe].popleft(), answer, strict=True):
                place.checked = checked
        self._feed()

    def _start(self) -> None:
        from multiprocessing import get_context

        global _worker
        _worker = self._validator, self._run
        context = get_context()
        with _without_interruption():
            for _ in range(self._jobs):
                ours, theirs = context.Pipe()
                arguments = (theirs, self._validator.settings, self._run, os.getpid())
                process = context.Process(target=_serve, args=arguments, daemon=True)
                process.start()
                theirs.close()
                self._processes.append(process)
                self._given[ours] = deque()

    def end(self) -> None:
        """Ends the processes: those that wait are told, those that work are not waited for."""
        global _worker
        _worker = None
        for pipe, given in self._given.items():
            if not given:
                with suppress(OSError):
                    pipe.send(None)
        if any(self._given.values()):
            for process in self._processes:
                process.terminate()
        for process in self._processes:
            process.join()
        for pipe in self._given:
            pipe.close()
        self._processes.clear()


@contextmanager
def _without_interruption() -> Iterator[None]:
    """Puts Ctrl-C off: a process that was just made and is not known yet would be left behind."""
    import signal

    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_worker: tuple[Validator, str] | None = None
"""What a worker process works with; set before it is made, where it inherits what is there."""


def _serve(pipe: Pipe, settings: Settings, run: str, parent: int) -> None:
    """The life of a worker process: chunks of files in, verdicts out, until ``None`` comes."""
    import signal
    import threading

    # Ctrl-C is for the main process, which then ends the others
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    validator, run = _worker or (Validator(settings), run)
    while (candidates := pipe.recv()) is not None:
        try:
            answer: object = [check(candidate, validator, run) for candidate in candidates]
        except Exception as error:
            answer = error
        pipe.send(answer)


def _end_with(parent: int) -> None:
    """Ends this process when the main process is gone, however that came about."""
    import time

    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)
