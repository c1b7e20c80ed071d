"""Files, folders and patterns on the command line to a list of files."""

import glob
from collections.abc import Collection, Sequence
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

import click


class Input(NamedTuple):
    """One file."""

    path: str
    """As the user named it, or below the folder that was named."""
    relative: Path
    """Below the folder that was named, or that a pattern begins with; the file's name for a file that was named itself."""


def expand(arguments: Sequence[str], suffixes: Collection[str]) -> list[Input]:
    """The files in the order asked for, those of a folder sorted, each once.

    Of folders only files with one of the suffixes are taken; hidden files and folders are passed over. Raises a
    usage error for a path that does not exist and a pattern that matches nothing.
    """
    found: dict[str, Input] = {}
    for argument in arguments:
        if argument == "-":
            found.setdefault("-", Input("-", Path("stdin.txt")))
            continue
        path = Path(argument)
        if path.is_dir():
            for inner in _below(path, suffixes):
                found.setdefault(str(inner), Input(str(inner), inner.relative_to(path)))
        elif path.exists():
            found.setdefault(argument, Input(argument, Path(path.name)))
        else:
            matches = sorted(match for match in glob.glob(argument, recursive=True) if Path(match).is_file())
            if not matches:
                raise click.UsageError(f"{argument}: no such file or folder")
            for match in matches:
                found.setdefault(match, Input(match, Path(match).relative_to(_fixed_part(path))))
    return list(found.values())


def _fixed_part(pattern: Path) -> Path:
    """The folders that a pattern names without wildcards: ``letters`` of ``letters/**/*.txt``."""
    return Path(*takewhile(lambda part: not glob.has_magic(part), pattern.parts))


def _below(folder: Path, suffixes: Collection[str]) -> list[Path]:
    return sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.casefold() in suffixes
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )
