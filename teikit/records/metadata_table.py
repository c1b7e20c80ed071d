"""Metadata from a table: a row a file, a column a field. What the table says wins over what was read."""

import csv
from collections.abc import Mapping
from pathlib import Path

from teikit.model.record import FIELD_NAMES, Field
from teikit.records.errors import RecordError

FILE_COLUMNS = ("file", "filename", "path")
"""One of these names the file: its name, or its path as given or relative to the table."""
_SEPARATOR = ";"
_ONE_VALUE = frozenset({"title", "abstract", "rights", "provenance", "note", "date", "place"})
"""Fields in whose values a semicolon separates nothing."""


def read_table(path: Path) -> Mapping[str, tuple[Field, ...]]:
    """File name to fields. Columns are named like the fields of a record; ``idno:TYPE`` gives an identifier's type.

    Several values of one field are separated by semicolons. Raises :class:`RecordError` for a table without a file
    column, with an unknown column, or with two rows for one file.
    """
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = csv.DictReader(stream)
        columns = [column.strip() for column in rows.fieldnames or []]
        rows.fieldnames = columns
        file_column = next((column for column in FILE_COLUMNS if column in columns), None)
        if file_column is None:
            raise RecordError(f"{path}: no column {' or '.join(FILE_COLUMNS)}")
        for column in columns:
            if column not in FILE_COLUMNS and column.partition(":")[0] not in FIELD_NAMES:
                raise RecordError(f"{path}: no record field {column!r}; known are {', '.join(FIELD_NAMES)}")
        found: dict[str, tuple[Field, ...]] = {}
        for number, row in enumerate(rows, start=2):
            name = (row.get(file_column) or "").strip()
            if name in found:
                raise RecordError(f"{path}:{number}: a second row for {name}")
            found[name] = tuple(
                field for column in columns for field in _fields(column, row.get(column) or "")
            )
    return found


def _fields(column: str, cell: str) -> list[Field]:
    name, _, kind = column.partition(":")
    if name not in FIELD_NAMES or not cell.strip():
        return []
    values = [cell] if name in _ONE_VALUE else cell.split(_SEPARATOR)
    return [Field(name, " ".join(value.split()), None, kind or None) for value in values if value.strip()]


def row_for(table: Mapping[str, tuple[Field, ...]], path: str) -> tuple[Field, ...]:
    """The fields for a file: by its path as given, else by its name."""
    return table.get(path) or table.get(Path(path).name) or ()
