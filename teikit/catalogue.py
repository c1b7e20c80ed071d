"""A folder is a catalogue: one module, one entry.

A date language, a way of citing archives, a record format, a lint rule: each is one file in a folder, and
each file defines the same constant. ``collect`` walks the folder, so that adding a file edits no other file.
"""

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from types import MappingProxyType, ModuleType
from typing import Any


class CatalogueError(Exception):
    """A module of a catalogue lacks its constant, or two modules claim one key."""


def collect(package: ModuleType, constant: str, key: Callable[[Any], str]) -> Mapping[str, Any]:
    """All entries of a folder, by key, sorted by key.

    Walks ``package`` and its sub-packages. Modules whose name begins with an underscore are not entries.
    Raises :class:`CatalogueError` for a module without ``constant`` and for a key that is taken.
    """
    entries: dict[str, Any] = {}
    origin: dict[str, str] = {}
    for info in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if info.ispkg or info.name.rpartition(".")[2].startswith("_"):
            continue
        module = importlib.import_module(info.name)
        if not hasattr(module, constant):
            raise CatalogueError(f"{info.name} defines no {constant}")
        entry = getattr(module, constant)
        name = key(entry)
        if name in entries:
            raise CatalogueError(f"{info.name} and {origin[name]} both claim {name!r}")
        entries[name], origin[name] = entry, info.name
    return MappingProxyType(dict(sorted(entries.items())))
