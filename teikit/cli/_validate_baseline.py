"""``teikit validate --write-baseline``, and the baseline in all other runs."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from teikit.report.lines import counted

if TYPE_CHECKING:
    from teikit.report.run import FileReport
    from teikit.validation.baseline import Baseline
    from teikit.validation.settings import Settings

NAME = "teikit-baseline.json"
"""The file in the project's folder that is used where it is there."""

SHOWN = 10
"""Findings of the baseline that are gone and are named one by one."""


def baseline_path(settings: Settings, given: Path | None) -> Path:
    """Where the baseline is or would be."""
    if given is not None:
        return given
    return Path(settings.baseline or os.path.join(settings.root or os.curdir, NAME))


def baseline_of(settings: Settings, given: Path | None) -> Baseline | None:
    """The baseline of the run; ``None`` where there is none and none was asked for.

    Raises :class:`teikit.validation.baseline.BaselineError`.
    """
    path = baseline_path(settings, given)
    if given is None and settings.baseline is None and not path.is_file():
        return None
    from teikit.validation.baseline import read_baseline

    return read_baseline(path, _root(settings, path))


def write(reports: Iterable[FileReport], settings: Settings, given: Path | None) -> None:
    """Writes the baseline. Raises :class:`teikit.validation.baseline.BaselineError`."""
    from teikit.validation.baseline import Baseline, BaselineError, read_baseline, write_baseline

    path = baseline_path(settings, given)
    root = _root(settings, path)
    try:
        before = read_baseline(path, root)
    except BaselineError:
        before = Baseline(root)
    findings, files = write_baseline(path, root, reports, before)
    click.echo(
        f"teikit: {counted(findings, 'finding')} in {counted(files, 'file')} written to {path}", err=True
    )


def tell(baseline: Baseline, settings: Settings, given: Path | None, *, verbose: bool) -> None:
    """Says what was not shown, and what could leave the baseline."""
    path = baseline_path(settings, given)
    if baseline.hidden:
        click.echo(f"teikit: {counted(baseline.hidden, 'known finding')} not shown ({path.name})", err=True)
    if gone := baseline.vanished():
        words = f"{counted(len(gone), 'finding')} of {path.name} {'is' if len(gone) == 1 else 'are'} gone"
        click.echo(f"teikit: {words}: --write-baseline makes it smaller", err=True)
        for name, known in gone if verbose else gone[:SHOWN]:
            click.echo(f"    {name}: {known.code} {known.message}", err=True)
        if len(gone) > SHOWN and not verbose:
            click.echo(f"    and {len(gone) - SHOWN:,} more (-v shows them)", err=True)


def _root(settings: Settings, path: Path) -> str:
    return settings.root or str(path.absolute().parent)
