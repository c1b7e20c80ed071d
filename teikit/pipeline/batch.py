"""Many records: each encoded and written by itself, so that a bad one never stops the others."""

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from teikit.model.diagnostic import Diagnostic
from teikit.model.person import Person
from teikit.pipeline.encode import Encoded, encode_bytes
from teikit.pipeline.ledger import LedgerError, ledger_json
from teikit.pipeline.options import EncodeOptions
from teikit.pipeline.proof import ProofError
from teikit.pipeline.unforeseen import unforeseen
from teikit.records.errors import RecordError
from teikit.whole_file import sweep, write_whole

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event


@dataclass(frozen=True, slots=True)
class Job:
    """One record to encode."""

    source: str
    """Path as the user named it; ``-`` is standard input."""
    target: Path | None
    """Where the TEI goes; ``None``: it is handed back."""
    options: EncodeOptions
    force: bool = False
    """Overwrite a file that differs."""
    dry_run: bool = False
    """Encode and prove, but write nothing."""
    refusal: str | None = None
    """Why it is not to be done at all, in one line."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a job."""

    job: Job
    failure: str | None = None
    """Why there is no TEI, in one line."""
    data: bytes | None = None
    """The TEI, where the job has no target."""
    state: str = ""
    """``written``, ``unchanged``, ``would write``."""
    format: str = ""
    counts: tuple[tuple[str, int], ...] = ()
    """Kind of annotation and number, the most frequent first."""
    persons: tuple[Person, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    reasons: tuple[str, ...] = ()
    ledger: dict[str, object] | None = None


def run(jobs: Sequence[Job], processes: int = 1) -> Iterator[Outcome]:
    """The outcomes in the order of the jobs, whatever the number of processes.

    When a process is killed, as happens where memory is short, the records that may have been its last are encoded one by
    one, and the others go on as before.
    """
    if processes <= 1 or len(jobs) <= 1:
        yield from map(encode_job, jobs)
        return
    from concurrent.futures.process import BrokenProcessPool

    done = 0
    chunk = max(1, min(16, len(jobs) // (4 * processes)))
    while done < len(jobs):
        try:
            for outcome in _in_processes(jobs[done:], processes, chunk):
                yield outcome
                done += 1
        except BrokenProcessPool:
            sweep((job.target for job in jobs[done:] if job.target is not None), run_mark())
            for job in jobs[done : done + chunk * processes]:
                yield _alone(job)
                done += 1


def _in_processes(jobs: Sequence[Job], processes: int, chunk: int) -> Iterator[Outcome]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    stop = multiprocessing.Event()
    with ProcessPoolExecutor(
        min(processes, len(jobs)), initializer=_begin, initargs=(stop, run_mark())
    ) as pool:
        try:
            yield from pool.map(_unless_stopped, jobs, chunksize=chunk)
        except (KeyboardInterrupt, GeneratorExit):
            stop.set()  # what a process has taken into work already cannot be cancelled
            pool.shutdown(cancel_futures=True)
            raise


_stop: "Event | None" = None
"""In a process of a pool: whether the run was broken off."""


_run = ""
"""In a process of a pool: the mark of the run, by which what a killed process has left half-written is known."""


def run_mark() -> str:
    """The mark of the run of this process."""
    return f"{os.getpid()}-"


def _begin(stop: "Event", run: str) -> None:
    global _stop, _run
    _stop, _run = stop, run


def _unless_stopped(job: Job) -> Outcome:
    return Outcome(job) if _stop is not None and _stop.is_set() else encode_job(job)


def _alone(job: Job) -> Outcome:
    """The outcome of a job that has a process for itself, so that nothing else is lost with it."""
    from concurrent.futures.process import BrokenProcessPool

    try:
        return next(_in_processes([job], 1, 1))
    except BrokenProcessPool:
        sweep([job.target] if job.target is not None else [], run_mark())
        return Outcome(
            job, failure="the process was killed while it encoded this record: is there enough memory?"
        )


def encode_job(job: Job) -> Outcome:
    """Encode one record and write it."""
    if job.refusal is not None:
        return Outcome(job, failure=job.refusal)
    try:
        data = sys.stdin.buffer.read() if job.source == "-" else Path(job.source).read_bytes()
        encoded = encode_bytes(data, job.options, job.source)
    except OSError as error:
        return Outcome(job, failure=error.strerror or str(error))
    except RecordError as error:
        return Outcome(job, failure=str(error))
    except (ProofError, LedgerError) as error:
        return Outcome(job, failure=f"internal error, nothing is written: {error}")
    except Exception as error:  # an error of the program must not keep the other records back
        return Outcome(job, failure=unforeseen(error))
    diagnostics = list(encoded.diagnostics)
    if job.options.validate:
        from teikit.pipeline.check import check

        problems = check(encoded.tree, job.source)
        if problems:
            return Outcome(job, failure=f"internal error, nothing is written: {problems[0].message}")
    return _write(job, encoded, diagnostics)


def _write(job: Job, encoded: Encoded, diagnostics: list[Diagnostic]) -> Outcome:
    data = encoded.to_bytes()
    outcome = Outcome(
        job,
        data=data if job.target is None else None,
        format=encoded.record.format,
        counts=tuple(Counter(encoded.kinds).most_common()),
        persons=encoded.interpretation.persons,
        diagnostics=tuple(diagnostics),
        reasons=(*encoded.record.reasons, *encoded.interpretation.reasons),
        ledger=ledger_json(encoded.record, encoded.ledger, Path(job.source).name),
    )
    from dataclasses import replace

    if job.target is None:
        return outcome
    try:
        existing = job.target.read_bytes() if job.target.exists() else None
        if existing == data:
            return replace(outcome, state="unchanged")
        if existing is not None and not job.force:
            return replace(outcome, failure=f"{job.target} exists and differs: --force overwrites it")
        if job.dry_run:
            return replace(outcome, state="would write")
        write_whole(job.target, data, _run)
    except OSError as error:
        return replace(outcome, failure=f"{job.target}: {error.strerror}")
    return replace(outcome, state="written")
