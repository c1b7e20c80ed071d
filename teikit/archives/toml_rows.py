"""The rows of a TOML file, fast where they are written plainly.

The standard library reads TOML sign by sign: for the table of archives that takes longer than a record takes to be
encoded. A plain row is a line ``[key]`` and lines ``name = value`` whose values, texts and lists of texts, are written
as JSON writes them too, and JSON is read at once. Whatever else TOML allows is left to the standard library.
"""

import json
import re
from typing import Any

_NOT_PLAIN = re.compile(r"[\\\x00-\x08\x0b-\x1f\x7f]")
"""Escapes and control characters, which TOML and JSON treat differently."""
_KEY = re.compile(r"[A-Za-z0-9_-]+")


def read_rows(text: str) -> dict[str, Any]:
    """What ``tomllib.loads`` gives. Raises ``tomllib.TOMLDecodeError``."""
    rows = _plain_rows(text)
    if rows is not None:
        return rows
    import tomllib

    return tomllib.loads(text)


def _plain_rows(text: str) -> dict[str, Any] | None:
    """The rows, or ``None`` where one of them is not plain."""
    if _NOT_PLAIN.search(text):
        return None
    rows: dict[str, dict[str, str | list[str]]] = {}
    row: dict[str, str | list[str]] | None = None
    for line in text.split("\n"):
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            key = line[1:-1]
            if not line.endswith("]") or not _KEY.fullmatch(key) or key in rows:
                return None
            row = rows[key] = {}
            continue
        name, _, written = line.partition(" = ")
        value = _plain_value(written)
        if row is None or value is None or not _KEY.fullmatch(name) or name in row:
            return None
        row[name] = value
    return rows


def _plain_value(written: str) -> str | list[str] | None:
    if not written.startswith(('"', "[")):
        return None
    try:
        value = json.loads(written)
    except ValueError:
        return None
    members = value if isinstance(value, list) else [value]
    return value if all(isinstance(member, str) for member in members) else None
