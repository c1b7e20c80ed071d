"""The work of ``teikit encode``: options to jobs, jobs to summary lines and an exit status."""

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from teikit.cli._encode_configuration import EncodeConfiguration
from teikit.cli._inputs import Input, expand
from teikit.cli._progress import progress
from teikit.cli._reference_date import no_reference_date
from teikit.model.person import Person
from teikit.pipeline.batch import Job, Outcome, run
from teikit.pipeline.option_names import check_names
from teikit.pipeline.options import EncodeOptions, OptionError, is_reference_date
from teikit.report.lines import counted
from teikit.turns.authority import read_authority
from teikit.turns.persons_table import decisions_for, read_table, write_table
from teikit.whole_file import write_whole

if TYPE_CHECKING:
    from teikit.records.metadata_table import MetadataTable

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".vtt", ".srt"})
"""Endings of the files that are taken from a folder; a file that is named is taken whatever its ending."""

_COUNTED = (
    ("turn", "turn", "turns"),
    ("said", "reported speech", "reported speeches"),
    ("date", "date", "dates"),
    ("idno", "identifier", "identifiers"),
)
"""Kind of annotation, and its name in the summary."""


@dataclass(slots=True)
class EncodeRequest:
    """The command line, as it was given."""

    inputs: tuple[str, ...]
    output: Path | None
    metadata: Path | None
    ledger: Path | None
    authority: Path | None
    persons: Path | None
    persons_out: Path | None
    jobs: int | None
    force: bool
    dry_run: bool
    quiet: bool
    verbose: bool
    overrides: Mapping[str, Any]
    """Fields of the options that the command line sets; they win over the configuration."""
    configuration: EncodeConfiguration


def run_encode(request: EncodeRequest) -> int:
    """Encode; returns the exit status. Raises click's usage errors."""
    inputs = expand(request.inputs, SUFFIXES)
    if not inputs:
        raise click.UsageError(
            f"no records found: a record is a file {', '.join(sorted(SUFFIXES))}, or any file you name"
        )
    if request.output is None and len(inputs) > 1:
        raise click.UsageError(f"{len(inputs)} records: name a folder with --output")
    if request.output is not None and request.output.is_file() and request.output.suffix != ".xml":
        raise click.UsageError(
            f"--output {request.output} is a file: name a folder, or for one record a file that ends in .xml"
        )
    jobs = list(_jobs(request, inputs))
    processes = request.jobs or (os.cpu_count() or 1 if len(jobs) > _FEW else 1)
    failed: list[Outcome] = []
    ledgers: list[dict[str, object]] = []
    persons: list[tuple[str, Person]] = []
    done = 0
    for outcome in progress(run(jobs, processes), len(jobs), "records", quiet=request.quiet):
        _report(outcome, request)
        if outcome.failure:
            failed.append(outcome)
            continue
        done += 1
        if outcome.data is not None:
            sys.stdout.buffer.write(outcome.data)
            sys.stdout.buffer.flush()
        if outcome.ledger is not None:
            ledgers.append(outcome.ledger)
        persons += [(outcome.job.source, person) for person in outcome.persons]
    complete = True
    if request.ledger is not None and not request.dry_run:
        complete &= _write(request.ledger, _ledger(ledgers, single=len(jobs) == 1))
    if request.persons_out is not None and not request.dry_run:
        complete &= _write(request.persons_out, write_table(persons))
    _close(request, done, failed)
    return 1 if failed or not complete else 0


_FEW = 8
"""Records; fewer are not worth the start of further processes."""


def _jobs(request: EncodeRequest, inputs: Sequence[Input]) -> Iterator[Job]:
    table = _table(request.metadata or request.configuration.table("metadata"))
    known = _persons(request)
    target_is_file = len(inputs) == 1 and request.output is not None and request.output.suffix == ".xml"
    taken: dict[Path, str] = {}
    for one in inputs:
        try:
            options: EncodeOptions = replace(request.configuration.options_for(one.path), **request.overrides)
            check_names(options)
        except OptionError as error:
            raise click.UsageError(str(error)) from None
        options = replace(
            options,
            persons=(*known(one.path), *options.persons),
            metadata=table.fields_for(one.path) if table else (),
        )
        target = refusal = None
        if request.output is not None:
            target = request.output if target_is_file else request.output / one.relative.with_suffix(".xml")
            first = taken.setdefault(target, one.path)
            if first != one.path:
                refusal = f"{target} is the place of {first} already: give the two different names or folders"
        yield Job(one.path, target, options, request.force, request.dry_run, refusal)


def _table(path: Path | None) -> "MetadataTable | None":
    if path is None:
        return None
    from teikit.records.errors import RecordError
    from teikit.records.metadata_table import read_table

    try:
        return read_table(path)
    except OSError as error:
        raise click.UsageError(f"{path}: {error.strerror}") from None
    except RecordError as error:
        raise click.UsageError(str(error)) from None


def _persons(request: EncodeRequest) -> Callable[[str], tuple[Person, ...]]:
    """From a file to its persons: the decisions of a table edited by hand, then the authority file."""
    persons = request.persons or request.configuration.table("persons")
    authority = request.authority or request.configuration.table("authority")
    decided: Mapping[str, tuple[Person, ...]] = {}
    known: tuple[Person, ...] = ()
    try:
        if persons is not None:
            try:
                decided = read_table(persons.read_text(encoding="utf-8-sig"))
            except ValueError as error:
                raise click.UsageError(f"{persons}: {error}") from None
        if authority is not None:
            known = read_authority(authority)
    except OSError as error:
        raise click.UsageError(f"{error.filename}: {error.strerror}") from None
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    return lambda file: (*decisions_for(decided, file), *known)


def _report(outcome: Outcome, request: EncodeRequest) -> None:
    name = outcome.job.source
    if outcome.failure:
        click.secho(f"{name}: {outcome.failure}", err=True, fg="red")
        return
    for diagnostic in outcome.diagnostics:
        place = f"{name}:{diagnostic.line}:{diagnostic.column}" if diagnostic.line else name
        if not request.quiet:
            click.secho(
                f"{place}: {diagnostic.severity} {diagnostic.code} {diagnostic.message}",
                err=True,
                fg="yellow",
            )
    if request.verbose:
        for reason in outcome.reasons:
            click.echo(f"{name}: {reason}", err=True)
    if outcome.job.target is not None and not request.quiet:
        click.echo(f"{name} → {outcome.job.target}: {_summary(outcome)}")


def _summary(outcome: Outcome) -> str:
    counts = dict(outcome.counts)
    parts = [outcome.format]
    parts += [counted(counts[kind], one, many) for kind, one, many in _COUNTED if counts.get(kind)]
    if outcome.persons:
        parts.append(counted(len(outcome.persons), "person"))
    if outcome.job.options.validate:
        parts.append("valid")
    parts.append(outcome.state)
    return ", ".join(parts)


def _ledger(ledgers: list[dict[str, object]], *, single: bool) -> str:
    value: object = ledgers[0] if single and ledgers else ledgers
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _write(path: Path, text: str) -> bool:
    """Write what the run tells beside the records; says why where that cannot be."""
    try:
        write_whole(path, text.encode("utf-8"))
    except OSError as error:
        click.secho(f"{path}: {error.strerror}", err=True, fg="red")
        return False
    return True


def _close(request: EncodeRequest, done: int, failed: list[Outcome]) -> None:
    if len(failed) + done < 2:
        return
    if not request.quiet:
        click.echo(f"{done} of {done + len(failed)} records encoded")
    if failed:
        click.secho(f"{len(failed)} failed:", err=True, fg="red")
        for outcome in failed:
            click.echo(f"  {outcome.job.source}: {outcome.failure}", err=True)


def encoding_date(given: str | None) -> str | None:
    """The date of the encoding: as given, or from ``SOURCE_DATE_EPOCH``; ``None``: none is written."""
    if given:
        if not is_reference_date(given):
            raise click.UsageError(f"--date: {no_reference_date(given)}")
        return given
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return None
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):  # no number, or none that a year fits
        raise click.UsageError(f"SOURCE_DATE_EPOCH is no number of seconds: {epoch!r}") from None
