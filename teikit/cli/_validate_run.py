"""What ``teikit validate`` does, with its options as one value."""

import io
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

import click

from teikit.cli import _actions, _validate_baseline
from teikit.cli._further_reports import FurtherReport, kept
from teikit.model.diagnostic import Diagnostic
from teikit.report import load_format
from teikit.report.report_format import ReportOptions
from teikit.report.run import FileReport, Summary
from teikit.validation import codes
from teikit.validation.code_words import UnknownCodeError, with_known_codes
from teikit.validation.discovery import Candidate, discover
from teikit.validation.loading import SchemaError
from teikit.validation.settings import Settings
from teikit.whole_file import is_device, temporary_beside

if TYPE_CHECKING:
    from teikit.validation.baseline import Baseline

STANDARD_INPUT = "-"

INTERRUPTED = 130
"""The customary exit status after Ctrl-C."""


class ValidateRequest(NamedTuple):
    """All that the command line says."""

    paths: tuple[str, ...]
    output_format: str
    output: Path | None
    max_problems: int | None
    statistics: bool
    exit_zero: bool
    stdin_filename: str
    use_gitignore: bool
    jobs: int | None
    quiet: bool
    verbose: bool
    fix: bool
    fix_only: bool
    """Whether to end when the files are mended."""
    unsafe_fixes: bool
    diff: bool
    changed: str | None
    """The revision since which files must have changed; ``None`` for all files."""
    write_baseline: bool
    baseline: Path | None
    """The file of known findings, where the command line names one."""
    use_baseline: bool
    force_exclude: bool
    further_reports: tuple[FurtherReport, ...]
    decided: Mapping[str, Any]
    """The options that change the settings of the validation, by their names."""


def run_validate(request: ValidateRequest) -> int:
    """Validates, prints, and gives the exit status."""
    report = load_format(request.output_format)
    try:
        settings = settings_of(request.paths, request.decided)
        candidates = candidates_of(request, settings)
        if request.changed is not None:
            from teikit.cli._validate_changed import changed_only

            start = request.paths[0]
            candidates = changed_only(candidates, request.changed, start, settings, quiet=request.quiet)
        if request.diff:
            from teikit.cli._validate_fix import show_differences

            return show_differences(candidates, settings, unsafe=request.unsafe_fixes)
        if request.fix:
            from teikit.cli._validate_fix import fix_files

            fix_files(candidates, settings, unsafe=request.unsafe_fixes)
            if request.fix_only:
                return 0
        files: Iterator[FileReport] = _reports(request, candidates, settings)
        if request.write_baseline:
            _validate_baseline.write(files, settings, request.baseline)
            return 0
        baseline = baseline_for(request, settings)
        if baseline is not None:
            files = baseline.new(files)
        annotated: list[Diagnostic] = []
        if _actions.runs_here():
            files = _actions.recorded(files, annotated)
        every: list[FileReport] = []
        if request.further_reports:
            files = kept(files, every)
        with _opened(request.output) as out:
            options = ReportOptions(
                colour=request.output is None and wants_colour(out),
                quiet=request.quiet,
                verbose=request.verbose,
                statistics=request.statistics,
                max_problems=request.max_problems,
                page=_page,
            )
            summary = report.write(files, out, options)
        for further in request.further_reports:
            with _opened(further.path) as out:
                load_format(further.output_format).write(every, out, ReportOptions(page=_page))
        if _actions.runs_here():
            _actions.tell(annotated, summary, request.output_format, request.output)
        if baseline is not None and not request.quiet:
            _validate_baseline.tell(baseline, settings, request.baseline, verbose=request.verbose)
    except _failures() as error:
        click.echo(f"teikit: {error}", err=True)
        if _actions.runs_here():
            _actions.tell_failure(str(error))
        return 2
    except KeyboardInterrupt:
        click.echo("teikit: interrupted; what was printed is not all", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return _status(summary, settings, request.exit_zero)


def _failures() -> tuple[type[Exception], ...]:
    """What a run may fail with; imported only when it does."""
    from teikit.configuration.find import ConfigurationError
    from teikit.validation.baseline import BaselineError
    from teikit.validation.batch import WorkerLostError
    from teikit.validation.changed_files import ChangesError
    from teikit.validation.store.errors import LockError

    return (
        SchemaError,
        ConfigurationError,
        LockError,
        ChangesError,
        BaselineError,
        UnknownCodeError,
        WorkerLostError,
    )


def baseline_for(request: ValidateRequest, settings: Settings) -> "Baseline | None":
    """The findings that are known; ``None`` where there is no baseline, or it is not wanted."""
    is_configured = request.baseline is not None or not request.decided.get("no_config")
    if not request.use_baseline or not is_configured:
        return None
    return _validate_baseline.baseline_of(settings, request.baseline)


def _page(code: str) -> str | None:
    from teikit.validation.explanations import explain

    return explain(code)


def settings_of(paths: Sequence[str], decided: Mapping[str, Any]) -> Settings:
    """The project's configuration, and what the command line says on top of it."""
    settings = _configured(paths, decided)
    changes: dict[str, Any] = {}
    for name in ("select", "extend_select", "ignore"):
        if given := _codes(decided.get(name) or ()):
            changes[name] = given
    if "ignore" in changes:
        changes["ignore"] = settings.ignore + changes["ignore"]
    if schemas := decided.get("schemas"):
        changes["schemas"] = tuple(schemas)
    if phase := decided.get("phase"):
        changes["phase"] = phase
    for name in ("strict", "require_schema"):
        if decided.get(name):
            changes[name] = True
    for name in ("allow", "catalogs"):
        if folders := decided.get(name):
            changes[name] = (*getattr(settings, name), *folders)
    if decided.get("no_rules"):
        changes["use_rules"] = False
    if decided.get("no_cache"):
        changes["cache"] = False
    return with_known_codes(settings._replace(**changes))


def configuration_of(paths: Sequence[str], decided: Mapping[str, Any]) -> Path | None:
    """The configuration file of a run; ``None`` where there is none, or it is not wanted."""
    if decided.get("no_config"):
        return None
    from teikit.configuration.find import find_configuration

    named: Path | None = decided.get("config")
    found = named or find_configuration(Path.cwd())
    return find_configuration(Path(paths[0])) if found is None and paths else found


def _configured(paths: Sequence[str], decided: Mapping[str, Any]) -> Settings:
    found = configuration_of(paths, decided)
    if found is None:
        from teikit.validation.access import project_folder

        return Settings(root=None if decided.get("no_config") else project_folder(str(Path.cwd())))
    from teikit.configuration.load import load_configuration
    from teikit.configuration.settings import validation_settings

    return validation_settings(load_configuration(found), found)


def _codes(given: Iterable[str]) -> tuple[str, ...]:
    """``("DAT,PTR001", "TXT")`` as ``("DAT", "PTR001", "TXT")``."""
    return tuple(code.strip() for word in given for code in word.split(",") if code.strip())


def candidates_of(request: ValidateRequest, settings: Settings) -> list[Candidate | Diagnostic]:
    """The files to validate, and findings for what leads to none."""
    candidates = list(discover(request.paths, use_gitignore=request.use_gitignore))
    if request.force_exclude:
        candidates = [
            candidate._replace(is_named=False) if isinstance(candidate, Candidate) else candidate
            for candidate in candidates
        ]
    if settings.exclude and settings.root is not None:
        from teikit.validation.path_patterns import matches

        root = settings.root
        candidates = [
            candidate
            for candidate in candidates
            if isinstance(candidate, Diagnostic)
            or candidate.is_named
            or not any(matches(pattern, candidate.path, root) for pattern in settings.exclude)
        ]
    candidates = candidates or [codes.NO_FILES.at("", None, "no file to validate")]
    if "scope" in (settings.rules.get("pointers") or {}):
        from teikit.validation.scope import scope_problems

        if found := configuration_of(request.paths, request.decided):
            candidates += scope_problems(settings, found)
    return candidates


def _reports(
    request: ValidateRequest, candidates: list[Candidate | Diagnostic], settings: Settings
) -> Iterator[FileReport]:
    from teikit.cli._progress import progress
    from teikit.validation.batch import validate_files

    if STANDARD_INPUT in request.paths:
        yield from _with_standard_input(request, candidates, settings)
        return
    files = validate_files(candidates, settings, jobs=request.jobs or os.cpu_count() or 1)
    is_shown = not request.quiet and (request.output is not None or not sys.stdout.isatty())
    yield from progress(files, len(candidates), "Validating", quiet=not is_shown)


def _with_standard_input(
    request: ValidateRequest, candidates: list[Candidate | Diagnostic], settings: Settings
) -> Iterator[FileReport]:
    from teikit.validation.batch import report, verdict
    from teikit.validation.validator import Validator
    from teikit.xmldocument.document import XmlDocument

    validator = Validator(settings)
    for candidate in candidates:
        if isinstance(candidate, Candidate) and candidate.path == STANDARD_INPUT:
            document = XmlDocument(request.stdin_filename, sys.stdin.buffer.read())
            yield FileReport(document.path, tuple(verdict(document, validator)[0]))
        else:
            yield report(candidate, validator)


@contextmanager
def _opened(path: Path | None) -> Iterator[TextIO]:
    """Standard output, or a file that appears when all is written."""
    if path is None or str(path) == STANDARD_INPUT:
        if isinstance(sys.stdout, io.TextIOWrapper):
            # names of files need not be text, and terminals need not know all characters
            sys.stdout.reconfigure(errors="backslashreplace")
        yield sys.stdout
        sys.stdout.flush()
        return
    temporary = path if is_device(path) else temporary_beside(path)
    try:
        with temporary.open("w", encoding="utf-8", errors="backslashreplace") as file:
            yield file
        if temporary is not path:
            temporary.replace(path)
    except OSError as error:
        raise click.FileError(str(path), error.strerror or str(error)) from error
    finally:
        if temporary is not path:
            temporary.unlink(missing_ok=True)


def wants_colour(out: TextIO) -> bool:
    """Whether to use colours: on a terminal, unless ``NO_COLOR`` is set; ``FORCE_COLOR`` wins over both."""
    if os.environ.get("FORCE_COLOR"):
        return True
    return out.isatty() and not os.environ.get("NO_COLOR")


def _status(summary: Summary, settings: Settings, exit_zero: bool) -> int:
    found = set(summary.codes)
    if found & codes.RUN_FAILED or (settings.require_schema and found & codes.WITHOUT_SCHEMA):
        return 2
    return 1 if (summary.errors or summary.warnings) and not exit_zero else 0
