"""Metadata from a table: a row a file, a column a field. What the table says wins over what was read."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from teikit import tabular
from teikit.model.record import FIELD_NAMES, Field
from teikit.records.decode import decode
from teikit.records.errors import RecordError

FILE_COLUMNS = ("file", "filename", "path")
"""One of these names the file: its name, or its path as given or relative to the table."""
_SEPARATOR = ";"
_ONE_VALUE = frozenset({"title", "abstract", "rights", "provenance", "note", "date", "place"})
"""Fields in whose values a semicolon separates nothing."""


@dataclass(frozen=True, slots=True)
class MetadataTable:
    """The rows of a table of metadata."""

    folder: Path
    """Where the table lies."""
    rows: Mapping[str, tuple[Field, ...]]
    """File, as the table names it, to its fields."""

    def fields_for(self, path: str) -> tuple[Field, ...]:
        """The fields for a file: by its path as given, by its path from the table's folder, else by its name."""
        names = (os.path.normpath(path), os.path.relpath(path, self.folder), os.path.basename(path))
        return next((self.rows[name] for name in names if name in self.rows), ())


def read_table(path: Path) -> MetadataTable:
    """Read a table of metadata: CSV with commas, semicolons or tabs, in UTF-8 or as spreadsheets save it.

    Columns are named like the fields of a record, in whatever case; ``idno:TYPE`` gives an identifier's type. Several
    values of one field are separated by semicolons. Raises :class:`RecordError` for a table without a file column, with
    an unknown column or a cell that belongs to none, or with two rows for one file, and ``OSError``.
    """
    try:
        table = tabular.read(decode(path.read_bytes()).text)
    except (tabular.TableError, RecordError) as error:
        raise RecordError(f"{path}: {error}") from None
    file_column = next((column for column in table.columns if column.casefold() in FILE_COLUMNS), None)
    if file_column is None:
        raise RecordError(f"{path}: no column {' or '.join(FILE_COLUMNS)}")
    for column in table.columns:
        if column != file_column and _field_name(column) not in FIELD_NAMES:
            raise RecordError(f"{path}: no record field {column!r}; known are {', '.join(FIELD_NAMES)}")
    found: dict[str, tuple[Field, ...]] = {}
    for row in table.rows:
        if not row.cells[file_column]:
            raise RecordError(f"{path}:{row.line}: the row names no file")
        name = os.path.normpath(row.cells[file_column])
        if name in found:
            raise RecordError(f"{path}:{row.line}: a second row for {name}")
        found[name] = tuple(
            field
            for column, cell in row.cells.items()
            if column != file_column
            for field in _fields(column, cell)
        )
    return MetadataTable(path.parent, found)


def _field_name(column: str) -> str:
    return column.partition(":")[0].strip().casefold()


def _fields(column: str, cell: str) -> Iterator[Field]:
    name, kind = _field_name(column), column.partition(":")[2].strip()
    for value in [cell] if name in _ONE_VALUE else cell.split(_SEPARATOR):
        if value.strip():
            yield Field(name, " ".join(value.split()), None, kind or None)
