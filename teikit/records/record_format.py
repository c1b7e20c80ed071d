"""What a record format is."""

from collections.abc import Callable
from dataclasses import dataclass

from teikit.model.record import Record
from teikit.records.draft import Draft


@dataclass(frozen=True, slots=True)
class RecordFormat:
    """A layout of plain-text records."""

    name: str
    """As ``--format`` takes it."""
    description: str
    """One line for the help."""
    rank: int
    """Formats are tried in the order of their ranks: the more telling its marks, the earlier."""
    sniff: Callable[[Draft], str | None]
    """``None`` where the text has this layout, otherwise the reason why it has not, in words."""
    read: Callable[[Draft], Record]
    """Reads a text, also one that ``sniff`` would decline."""
