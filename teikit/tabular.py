"""Tables as people keep them: CSV with commas, semicolons (as spreadsheets of half of Europe save it) or tabs."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass

SEPARATORS = (",", ";", "\t")


class TableError(ValueError):
    """A table that cannot be understood; the message is one line and names the line of the table."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is not blank."""

    line: int
    """Line of the file on which it begins, from 1."""
    cells: Mapping[str, str]
    """Column to cell, both without outer white space."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a row of names at its head."""

    columns: tuple[str, ...]
    """The names, as they are written, without outer white space; columns without one are left out."""
    rows: tuple[Row, ...]


def read(text: str) -> Table:
    """Read a table (RFC 4180); what separates its cells is told from its first line.

    Cells may hold line ends where they are quoted. Raises :class:`TableError` for a row that has more cells than there are
    columns, so that no cell is passed over in silence, and for two columns of one name.
    """
    text = text.removeprefix("\ufeff")
    separator = max(SEPARATORS, key=text.partition("\n")[0].count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    names: list[str] = []
    rows: list[Row] = []
    line = 1
    try:
        for values in reader:
            cells = [value.strip() for value in values]
            if not names:
                names = cells
            elif any(cells):
                rows.append(Row(line, _named(names, cells, line)))
            line = reader.line_num + 1
    except csv.Error as error:
        raise TableError(f"line {line}: {error}") from None
    for name in names:
        if name and names.count(name) > 1:
            raise TableError(f"two columns are named {name}")
    return Table(tuple(name for name in names if name), tuple(rows))


def _named(names: list[str], cells: list[str], line: int) -> Mapping[str, str]:
    for number, cell in enumerate(cells):
        if cell and (number >= len(names) or not names[number]):
            raise TableError(
                f"line {line}: no column has a name for {cell[:40]!r}: a cell that holds the separator is to be quoted"
            )
    cells += [""] * (len(names) - len(cells))
    return {name: cell for name, cell in zip(names, cells, strict=False) if name}
