"""``teikit validate --changed``: only what changed, and what looks at it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from teikit.report.lines import counted

if TYPE_CHECKING:
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
    candidates: list[Candidate | Diagnostic], revision: str, start: str, settings: Settings, *, quiet: bool
) -> list[Candidate | Diagnostic]:
    """The files to look at, of the repository in which ``start`` is.

    Raises :class:`teikit.validation.changed_files.ChangesError`.
    """
    from teikit.validation.affected import affected
    from teikit.validation.changed_files import changes_since
    from teikit.validation.surroundings import Surroundings

    folder = start if os.path.isdir(start) else os.path.dirname(start) or os.curdir
    changes = changes_since(revision, folder if os.path.isdir(folder) else os.curdir)
    found, lookers = affected(candidates, changes, Surroundings(settings))
    if not quiet:
        click.echo(
            f"teikit: {counted(len(found) - lookers, 'file')} changed since {revision}, "
            f"{counted(lookers, 'further file')} may be affected, of {len(candidates):,}",
            err=True,
        )
    return found
