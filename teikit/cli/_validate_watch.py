"""``teikit validate --watch``: at each save, what was saved and what rests on it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import click

from teikit.cli._validate_run import (
    ValidateRequest,
    baseline_for,
    candidates_of,
    configuration_of,
    settings_of,
    wants_colour,
)
from teikit.report import load_format
from teikit.report.lines import counted
from teikit.report.report_format import ReportOptions

if TYPE_CHECKING:
    from teikit.report.run import FileReport
    from teikit.validation.watch import Watch

PAUSE = 2
"""Seconds to wait where nothing can be validated."""

Show = Callable[[Iterator["FileReport"]], object]
"""Prints reports."""


def watch_validate(request: ValidateRequest) -> int:
    """Validates again and again, until Ctrl-C; the exit status."""
    from teikit.configuration.find import ConfigurationError
    from teikit.validation.baseline import BaselineError
    from teikit.validation.loading import SchemaError
    from teikit.validation.store.errors import LockError

    is_first = True
    try:
        while True:
            try:
                _watch(request)
            except (SchemaError, ConfigurationError, LockError, BaselineError) as error:
                click.echo(f"teikit: {error}", err=True)
                if is_first:
                    return 2
                # it may be in the middle of being mended
                time.sleep(PAUSE)
                continue
            is_first = False
            click.echo("teikit: the configuration has changed: all files again", err=True)
    except KeyboardInterrupt:
        return 0


def _watch(request: ValidateRequest) -> None:
    """Watches with the configuration as it is, until that changes."""
    from teikit.validation.validator import Validator
    from teikit.validation.watch import Watch
    from teikit.xmldocument.id_index import stamp

    found = configuration_of(request.paths, request.decided)
    before = None if found is None else stamp(str(found))
    settings = settings_of(request.paths, request.decided)
    baseline = baseline_for(request, settings)
    report = load_format(request.output_format)
    options = ReportOptions(
        colour=wants_colour(sys.stdout),
        quiet=request.quiet,
        verbose=request.verbose,
        statistics=request.statistics,
        max_problems=request.max_problems,
    )

    def show(reports: Iterator[FileReport]) -> None:
        report.write(reports if baseline is None else baseline.new(reports), sys.stdout, options)
        sys.stdout.flush()

    def is_same() -> bool:
        now = configuration_of(request.paths, request.decided)
        return now == found and (now is None or stamp(str(now)) == before)

    folders = [path if os.path.isdir(path) else os.path.dirname(path) or os.curdir for path in request.paths]
    watch = Watch(lambda: candidates_of(request, settings), folders, Validator(settings))
    keep_watching(watch, show, request.jobs or os.cpu_count() or 1, quiet=request.quiet, is_same=is_same)


def keep_watching(watch: Watch, show: Show, jobs: int, *, quiet: bool, is_same: Callable[[], bool]) -> None:
    """Shows all files, then those that change and those that rest on what changes, as long as the configuration is the
    same."""
    show(watch.first(jobs))
    if not quiet:
        click.echo(f"teikit: watching {counted(len(watch), 'file')}; Ctrl-C ends", err=True)
    while is_same():
        watch.wait()
        before = len(watch)
        if saved := watch.changed():
            show(watch.check(saved))
        has_moved = watch.folders_changed()
        new = watch.come() if has_moved else []
        if new:
            show(watch.check(new))
        if saved or has_moved or len(watch) < before or watch.others_changed():
            seen = {one.path for one in (*saved, *new)}
            if shaken := [one for one in watch.shaken() if one.path not in seen]:
                show(watch.check(shaken))
