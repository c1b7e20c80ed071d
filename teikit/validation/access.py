"""Which files a document or a schema may make the program read.

Documents and schemas come from others. They may name files of the project; anything else only if the user allows
the folder. The network is never asked.
"""

import os
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

PROJECT_MARKS = (".git", ".hg", "schemas.lock", "teikit.toml")
"""What marks the top folder of a project, where no configuration says which it is."""


class AccessRefused(OSError):  # noqa: N818 - reads as what happened
    """A file outside the allowed folders, or a place that is never asked."""


@lru_cache(maxsize=4096)
def project_folder(folder: str) -> str | None:
    """The nearest folder upward that looks like the top of a project; ``None`` where there is none."""
    current = Path(folder)
    for candidate in (current, *current.parents):
        if any((candidate / mark).exists() for mark in PROJECT_MARKS):
            return str(candidate)
    return None


def default_folders(document: Path, root: str | None) -> tuple[str, ...]:
    """The folders that a document may name files in: its project; without one, the current folder, its own folder
    and the two above it, but never a top folder of the computer or the user's home as a whole."""
    folder = document.absolute().parent
    is_inside = root is not None and folder.is_relative_to(root)
    project = root if is_inside else project_folder(str(folder))
    if project is not None:
        return (str(Path(project).resolve()), str(Path.cwd().resolve()))
    here = folder.resolve()
    candidates = [Path.cwd().resolve(), here, *here.parents[:2]]
    never = {Path(here.anchor), Path.home().resolve(), Path(here.anchor) / "home", Path(here.anchor) / "tmp"}
    return tuple(str(place) for place in candidates if place == here or place not in never)


def is_allowed(path: Path, folders: tuple[str, ...]) -> bool:
    """Whether a file, links followed, lies in one of the folders."""
    real = os.path.realpath(path)
    return any(real == folder or real.startswith(folder.rstrip(os.sep) + os.sep) for folder in folders)


def is_remote(address: str) -> bool:
    """Whether an address is a URL of another computer (or of no place at all: ``urn:``)."""
    scheme, colon, _ = address.partition(":")
    return bool(colon) and len(scheme) > 1 and scheme.lower() != "file" and scheme.replace("+", "").isalnum()


def file_path(address: str) -> Path:
    """The path that an address on this computer means: a ``file:`` URL or a path, percent-escapes resolved.

    Raises ``ValueError`` for a host other than this one.
    """
    if not address.lower().startswith("file:"):
        return Path(address)
    parts = urlsplit(address)
    if parts.netloc not in ("", "localhost"):
        raise ValueError(f"{address} lies on another computer")
    if os.name != "nt":
        return Path(unquote(parts.path))
    from urllib.request import url2pathname

    return Path(url2pathname(parts.path))
