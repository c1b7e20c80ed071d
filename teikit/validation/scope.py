"""Whether the files are there that ``[pointers] scope`` names: without them every pointer into them would dangle."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from teikit.model.diagnostic import Diagnostic
from teikit.validation import codes
from teikit.validation.access import is_allowed
from teikit.validation.settings import Settings
from teikit.xmldocument.id_index import matches_of


def scope_problems(settings: Settings, configuration: Path) -> Iterator[Diagnostic]:
    """A finding about the configuration for each word of the scope that leads to no file, or out of the project."""
    scope = (settings.rules.get("pointers") or {}).get("scope") or ()
    if not settings.use_rules or settings.root is None:
        return
    root = os.path.realpath(settings.root)
    for word in scope:
        kind, colon, pattern = word.partition(":")
        if not colon:
            continue
        found = [path for path in matches_of(root, pattern) if os.path.isfile(path)]
        if not found:
            message = (
                f"pointers.scope: no file is {kind}:{pattern}, so pointers to ids in it cannot be checked"
            )
            hint = f"paths are relative to {settings.root}"
        elif outside := [path for path in found if not is_allowed(Path(path), (root,))]:
            message = f"pointers.scope: {kind}:{pattern} lies outside the project, and is not read"
            hint = f"{outside[0]} is not in {root}: move the configuration to a folder above both"
        else:
            continue
        yield codes.SCOPE_EMPTY.at(os.path.relpath(configuration), None, message, hint)
