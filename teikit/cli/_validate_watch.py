"""``teikit validate --watch``: at each save, what was saved and what rests on it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from teikit.cli._validate_baseline import baseline_path
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
from teikit.xmldocument.id_index import Stamp, stamp

if TYPE_CHECKING:
    from pathlib import Path

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

    session = _Session()
    try:
        while True:
            try:
                _watch(request, session)
            except (SchemaError, ConfigurationError, LockError, BaselineError) as error:
                if session.told != str(error):
                    click.echo(f"teikit: {error}", err=True)
                    session.told = str(error)
                if not session.has_begun:
                    return 2
                # it may be in the middle of being mended
                time.sleep(PAUSE)
                continue
            click.echo("teikit: the configuration or the baseline has changed: all files again", err=True)
    except KeyboardInterrupt:
        return 0


@dataclass(slots=True)
class _Session:
    """What is known of a watch that begins again with each configuration."""

    has_begun: bool = False
    """Whether anything could be validated: what goes wrong from then on is waited for."""
    told: str = ""
    """What went wrong last, and has been said."""


def _watch(request: ValidateRequest, session: _Session) -> None:
    """Watches with the configuration as it is, until that changes."""
    from teikit.validation.validator import Validator
    from teikit.validation.watch import Watch

    found = configuration_of(request.paths, request.decided)
    before = _stamp(found)
    settings = settings_of(request.paths, request.decided)
    known = baseline_path(settings, request.baseline)
    known_before = _stamp(known)
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
        return (now, _stamp(now), _stamp(known)) == (found, before, known_before)

    folders = [path if os.path.isdir(path) else os.path.dirname(path) or os.curdir for path in request.paths]
    watch = Watch(lambda: candidates_of(request, settings), folders, Validator(settings))
    show(watch.first(request.jobs or os.cpu_count() or 1))
    session.has_begun, session.told = True, ""
    if not request.quiet:
        click.echo(f"teikit: watching {counted(len(watch), 'file')}; Ctrl-C ends", err=True)
    keep_watching(watch, show, is_same)


def _stamp(path: Path | None) -> Stamp | None:
    return None if path is None else stamp(str(path))


def keep_watching(watch: Watch, show: Show, is_same: Callable[[], bool]) -> None:
    """Shows the files that change and those that rest on what changes, as long as the configuration is the same."""
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
