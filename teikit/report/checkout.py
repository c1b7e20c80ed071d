"""Paths as the services around a repository know files: relative to the folder that was checked out."""

import os
from collections.abc import Mapping
from pathlib import Path

FOLDERS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
"""Environment variables that name the folder: of GitHub Actions, of GitLab."""


def path_in_checkout(path: str, environment: Mapping[str, str] = os.environ) -> str:
    """A path from the folder that was checked out, with slashes; as it is, where it lies elsewhere or no service runs.

    >>> path_in_checkout("./letters/0412.xml", {})
    'letters/0412.xml'
    """
    if not path:
        return path
    root = next((environment[name] for name in FOLDERS if environment.get(name)), None)
    if root is not None or os.path.isabs(path):
        base = Path(root or os.getcwd()).resolve()
        # the name itself stays: a link is known by its own name
        whole = Path(os.path.abspath(path))
        place = whole.parent.resolve() / whole.name
        if place.is_relative_to(base):
            return place.relative_to(base).as_posix()
    return os.path.normpath(path).replace("\\", "/")
