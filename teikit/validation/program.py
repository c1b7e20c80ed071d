"""What tells this program from any other that might have written a verdict: its code, and that of what it stands on."""

import os
import sys
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import teikit.version
from teikit.digest import digest_of

STANDS_ON = ("lxml", "elementpath", "xmlschema", "babel", "rapidfuzz", "saxonche")
"""Packages whose code has a part in verdicts."""


WITHOUT_A_PART = frozenset(
    ("cli", "configuration", "editorial", "pipeline", "records", "structure", "tei", "turns", "__pycache__")
)
"""Folders of teikit whose code has none: validation never imports them."""
OF_RULES = frozenset(("archives", "dates"))
"""Those that only the edition checks import."""


@cache
def program(*, with_rules: bool = True) -> str:
    """A digest of Python's version, of the names, sizes and times of the files of teikit that have a part in verdicts,
    its bundled schemas included, and of where and when the packages below it were installed."""
    package = Path(teikit.version.__file__).parent
    others = WITHOUT_A_PART if with_rules else WITHOUT_A_PART | OF_RULES
    files = [*_files(str(package), others), *_files(str(package.parent / "schemas"), others)]
    return digest_of(sys.version, *sorted(files), *map(_installed, STANDS_ON))


def _files(folder: str, others: frozenset[str]) -> Iterator[str]:
    pending = [folder]
    while pending:
        try:
            entries = list(os.scandir(pending.pop()))
        except OSError:
            continue  # there are none beside an installed package
        for entry in entries:
            if entry.is_dir():
                if entry.name not in others:
                    pending.append(entry.path)
            else:
                about = entry.stat()
                yield f"{entry.path} {about.st_size} {about.st_mtime_ns}"


def _installed(package: str) -> str:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return ""
    try:
        about = os.stat(spec.origin)
    except OSError:
        return spec.origin
    return f"{spec.origin} {about.st_size} {about.st_mtime_ns}"
