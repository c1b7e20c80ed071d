"""Files of the user that appear at one stroke: whoever looks sees the old bytes or the new ones, never half of them."""

import os
from collections.abc import Iterable
from errno import ENOTDIR
from pathlib import Path

_SUFFIX = ".new"


def temporary_beside(path: Path, run: str = "") -> Path:
    """Where the new bytes of a file are gathered: a hidden file in its folder, of this process alone.

    ``run`` is a mark by which :func:`sweep` knows the files of one run.
    """
    return path.with_name(f".{path.name}.{run}{os.getpid()}{_SUFFIX}")


def is_device(path: Path) -> bool:
    """Whether something stands there that bytes are sent to, and no file that can be replaced: ``/dev/null``, a pipe."""
    return path.exists() and not path.is_file() and not path.is_dir()


def write_whole(path: Path, data: bytes, run: str = "", *, folders: bool = True) -> None:
    """Write a file. Links stay links, a file keeps its mode, and folders are made where there are none, if ``folders``.

    Raises ``OSError``; the old file is as it was then.
    """
    real = path.resolve()
    if is_device(real):
        real.write_bytes(data)
        return
    try:
        if folders:
            real.parent.mkdir(parents=True, exist_ok=True)
    except FileExistsError:  # a file stands where the folder should be
        raise NotADirectoryError(ENOTDIR, os.strerror(ENOTDIR), str(real.parent)) from None
    temporary = temporary_beside(real, run)
    try:
        temporary.write_bytes(data)
        if real.exists():
            temporary.chmod(real.stat().st_mode & 0o7777)
        temporary.replace(real)
    finally:
        temporary.unlink(missing_ok=True)


def sweep(paths: Iterable[Path], run: str) -> None:
    """Remove what processes of a run have left that were killed while they wrote one of the files."""
    reals = [path.resolve() for path in paths]
    names = {(real.parent, real.name) for real in reals}
    for folder in {real.parent for real in reals if real.parent.is_dir()}:
        for left in folder.glob(f".*.{run}*{_SUFFIX}"):
            name = left.name[1:].rpartition(f".{run}")[0]
            if (folder, name) in names:
                left.unlink(missing_ok=True)
