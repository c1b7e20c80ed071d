"""Files of the user's cache: whole or not there, and only trusted if nobody but the user can have written them."""

import os
import stat
import sys
from pathlib import Path


def is_private(about: os.stat_result) -> bool:
    """Whether a file or folder belongs to the user, and nobody else may write to it."""
    if sys.platform == "win32":
        return True  # folders below the user's profile are the user's; there are no such mode bits
    return about.st_uid == os.getuid() and not about.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def private_folder(folder: Path) -> bool:
    """Makes a folder where there is none; whether it is the user's alone. Raises ``OSError``."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    about = os.lstat(folder)
    return stat.S_ISDIR(about.st_mode) and is_private(about)


def is_private_file(path: Path) -> bool:
    """Whether a path is a file, no link, in a folder of the user's, and both are the user's alone."""
    try:
        folder, file = os.lstat(path.parent), os.lstat(path)
    except OSError:
        return False
    is_sound = stat.S_ISDIR(folder.st_mode) and stat.S_ISREG(file.st_mode)
    return is_sound and is_private(folder) and is_private(file)


def read_private(path: Path) -> bytes | None:
    """The bytes of a file that can be trusted; ``None`` for all others."""
    if not is_private_file(path):
        return None
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as file:
            return file.read() if is_private(os.fstat(descriptor)) else None
    except OSError:
        return None


def write_private(path: Path, content: bytes) -> None:
    """Writes a file that is either whole or not there. Raises ``OSError``, also for a folder that others can write to."""
    if not private_folder(path.parent):
        raise PermissionError(f"others can write to {path.parent}")
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, 0o600)
    try:
        with open(descriptor, "wb") as file:
            file.write(content)
        os.replace(temporary, path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
