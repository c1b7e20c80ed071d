"""Where the user's cache is."""

import os
import sys
from pathlib import Path


def cache_folder() -> Path:
    """The folder for what can be computed again: ``TEIKIT_CACHE``, else the system's place for caches."""
    if configured := os.environ.get("TEIKIT_CACHE"):
        return Path(configured)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "teikit" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "teikit"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "teikit"
