"""A finding about the user's text: data only, rendering is elsewhere."""

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How grave a finding is."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Edit(NamedTuple):
    """Replace the bytes ``[start, end)`` of a file."""

    start: int
    """Byte offset of the first byte to replace."""
    end: int
    """Byte offset behind the last byte to replace."""
    replacement: bytes


class Fix(NamedTuple):
    """A way to mend a finding."""

    title: str
    """What the fix does, as a command: ``remove the byte order mark``."""
    edits: tuple[Edit, ...]
    """Disjoint, sorted by start."""
    safe: bool
    """Whether it can never change what the document means."""


NOT_CHECKED = ("SKP", "SCH003")
"""How the codes begin of findings that say that something was not checked."""


class Diagnostic(NamedTuple):
    """One finding. Lines and columns count from 1, columns in characters; 0 where there is no place."""

    code: str
    """``RNG003``, ``DAT001`` …: stable for life."""
    severity: Severity
    message: str
    path: str = ""
    """The file as the user named it."""
    line: int = 0
    """Line where the offending thing begins."""
    column: int = 0
    """Column where it begins."""
    end_line: int = 0
    """Line just behind it."""
    end_column: int = 0
    """Column just behind it."""
    event: tuple[int, int] | None = None
    """Line and column where a SAX parser stands when it reports the event (jing's position)."""
    xpath: str | None = None
    """Path of the element, prefixes as in the document."""
    schema: str | None = None
    """The schema that says so."""
    rule: str | None = None
    """Schematron: id, context and test of the assertion."""
    hint: str | None = None
    """What to do, or what would be allowed."""
    fix: Fix | None = None

    @property
    def is_gap(self) -> bool:
        """Whether it says that something was not checked."""
        return self.code.startswith(NOT_CHECKED)
