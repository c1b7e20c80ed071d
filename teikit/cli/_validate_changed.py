"""``teikit validate --changed``: only what changed, and what looks at it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from teikit.report.lines import counted

if TYPE_CHECKING:
    from teikit.cli._validate_run import ValidateRequest
    from teikit.model.diagnostic import Diagnostic
    from teikit.validation.discovery import Candidate
    from teikit.validation.settings import Settings

LAST_COMMIT = "HEAD"


def revision_and_paths(word: str, paths: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """What follows ``--changed`` is a revision, unless it is a path and no revision: then the last commit is meant.
    Without paths, the current folder."""
    from teikit.validation.changed_files import is_revision

    if word != LAST_COMMIT and os.path.lexists(word) and not is_revision(word, os.curdir):
        return LAST_COMMIT, (word, *paths)
    return word, paths or (os.curdir,)


def changed_only(
    candidates: list[Candidate | Diagnostic], request: ValidateRequest, settings: Settings
) -> list[Candidate | Diagnostic]:
    """The files to look at. Raises :class:`teikit.validation.changed_files.ChangesError`."""
    from teikit.validation.affected import affected
    from teikit.validation.changed_files import changes_since
    from teikit.validation.surroundings import Surroundings

    first = request.paths[0]
    folder = first if os.path.isdir(first) else os.path.dirname(first) or os.curdir
    changes = changes_since(request.changed or LAST_COMMIT, folder if os.path.isdir(folder) else os.curdir)
    found, lookers = affected(candidates, changes, Surroundings(settings))
    if not request.quiet:
        click.echo(
            f"teikit: {counted(len(found) - lookers, 'file')} changed since {request.changed}, "
            f"{counted(lookers, 'further file')} may be affected, of {len(candidates):,}",
            err=True,
        )
    return found
