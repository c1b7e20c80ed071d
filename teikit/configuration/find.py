"""Which file configures a project."""

from pathlib import Path

OWN_FILE = "teikit.toml"
SHARED_FILE = "pyproject.toml"
SECTION = b"[tool.teikit"
"""How the tables of a shared file begin; a quick look for these bytes spares reading most files."""


class ConfigurationError(Exception):
    """A configuration cannot be read, or says something that is not understood. The message begins with the place,
    ``path:line``."""


def find_configuration(start: Path) -> Path | None:
    """The nearest configuration upward from a file or folder: ``teikit.toml`` before ``pyproject.toml``, and of the
    latter only one with a ``[tool.teikit]`` table."""
    current = start.absolute()
    folders = (current, *current.parents) if current.is_dir() else current.parents
    for folder in folders:
        own = folder / OWN_FILE
        if own.is_file():
            return own
        shared = folder / SHARED_FILE
        try:
            if SECTION in shared.read_bytes():
                return shared
        except OSError:
            continue
    return None
