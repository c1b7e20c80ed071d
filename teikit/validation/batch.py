"""Many files: one after the other, or in several processes; the reports in the order of the files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from teikit.model.diagnostic import Diagnostic
from teikit.report.run import FileReport
from teikit.validation import codes
from teikit.validation.discovery import Candidate
from teikit.validation.loading import SchemaError
from teikit.validation.reading import read_document
from teikit.validation.settings import Settings
from teikit.validation.validator import TEI, Validator, internal_fault
from teikit.xmldocument.document import XmlDocument

FEW = 8
"""Files that are not worth starting processes for."""

TEI_ROOTS = ("TEI", "teiCorpus", "TEI.2", "teiCorpus.2")
"""Root elements that are meant as TEI even where the namespace is wrong or missing; with ``.2``, of TEI P4."""

CHUNK = 16
"""Files that a process takes at a time."""


def validate_files(
    candidates: Sequence[Candidate | Diagnostic], settings: Settings, *, jobs: int = 1
) -> Iterator[FileReport]:
    """A report for each file, in their order, as soon as it is there.

    Raises :class:`SchemaError` for a schema of the settings that cannot be used.
    """
    validator = Validator(settings)
    if jobs <= 1 or len(candidates) <= FEW:
        for candidate in candidates:
            yield report(candidate, validator)
        return
    # the first files load the schemas, which processes made by fork then share
    for candidate in candidates[:2]:
        yield report(candidate, validator)
    yield from _in_processes(candidates[2:], validator, jobs)


def report(candidate: Candidate | Diagnostic, validator: Validator) -> FileReport:
    """The report of one file; a fault of the program is a finding, so that the other files are still validated."""
    if isinstance(candidate, Diagnostic):
        return FileReport(candidate.path, tuple(validator.finish([candidate])))
    document = read_document(candidate.path)
    if isinstance(document, Diagnostic):
        return FileReport(candidate.path, tuple(validator.finish([document])))
    return FileReport(candidate.path, tuple(findings(document, validator, is_named=candidate.is_named)))


def findings(document: XmlDocument, validator: Validator, *, is_named: bool = True) -> list[Diagnostic]:
    """What is wrong with a document. One that is not TEI and was only met in a folder is passed over."""
    try:
        if not is_named and (other := _what_else(document)):
            message = f"passed over: {other}"
            return validator.finish([codes.NOT_TEI.at(document.path, None, message)])
        return validator.validate(document)
    except SchemaError:
        raise
    except Exception as error:
        return validator.finish([internal_fault(document.path, error)])


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


_validator: Validator | None = None
"""The validator of a worker process; set before it is made, or by its initializer."""


def _start(settings: Settings, parent: int) -> None:
    import signal
    import threading

    global _validator
    # Ctrl-C is for the main process, which then ends the others
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    if _validator is None:
        _validator = Validator(settings)


def _end_with(parent: int) -> None:
    """Ends this process when the main process is gone, however that came about."""
    import time

    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def _work(candidates: Sequence[Candidate | Diagnostic]) -> list[FileReport]:
    assert _validator is not None
    return [report(candidate, _validator) for candidate in candidates]


def _in_processes(
    candidates: Sequence[Candidate | Diagnostic], validator: Validator, jobs: int
) -> Iterator[FileReport]:
    from concurrent.futures import ProcessPoolExecutor

    global _validator
    _validator = validator
    chunks = [candidates[start : start + CHUNK] for start in range(0, len(candidates), CHUNK)]
    pool = ProcessPoolExecutor(
        min(jobs, len(chunks)), initializer=_start, initargs=(validator.settings, os.getpid())
    )
    try:
        for reports in _in_order(pool, chunks, ahead=4 * jobs):
            yield from reports
    finally:
        _validator = None
        pool.shutdown(wait=True, cancel_futures=True)


def _in_order(
    pool: object, chunks: Iterable[Sequence[Candidate | Diagnostic]], ahead: int
) -> Iterator[list[FileReport]]:
    """The results of the chunks in their order, with only so many in work that memory stays small."""
    from collections import deque
    from concurrent.futures import Executor, Future

    assert isinstance(pool, Executor)
    running: deque[Future[list[FileReport]]] = deque()
    for chunk in chunks:
        running.append(pool.submit(_work, chunk))
        if len(running) >= ahead:
            yield running.popleft().result()
    while running:
        yield running.popleft().result()
