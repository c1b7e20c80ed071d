"""The lines of a file that a finding stands on, for reports that show the passage."""

import os
import re
from functools import lru_cache
from pathlib import Path

from teikit.model.diagnostic import Diagnostic
from teikit.xmldocument.source import Source

LARGEST = 50_000_000
"""Bytes; of a larger file no passage is shown."""
LONGEST = 240
"""Characters of a passage."""
SPACE = re.compile(r"\s*")


def source_bytes(path: str) -> bytes:
    """The bytes of a file; none for what cannot be read any more."""
    return _bytes(path, _stamp(path))


def source_lines(path: str) -> tuple[str, ...]:
    """The lines of a file, without line ends; none for what cannot be read as text any more."""
    return _lines(path, _stamp(path))


def _stamp(path: str) -> tuple[int, int]:
    """Time of the last change and size: a changed file is read anew."""
    try:
        status = os.stat(path)
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size


@lru_cache(maxsize=4)
def _bytes(path: str, stamp: tuple[int, int]) -> bytes:
    try:
        file = Path(path)
        return file.read_bytes() if file.is_file() and 0 < stamp[1] <= LARGEST else b""
    except OSError:
        return b""


@lru_cache(maxsize=4)
def _lines(path: str, stamp: tuple[int, int]) -> tuple[str, ...]:
    data = _bytes(path, stamp)
    if not data:
        return ()
    try:
        text = Source(data).utf8.decode(errors="replace")
    except (LookupError, ValueError):
        text = data.decode(errors="replace")
    return tuple(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def position_of_byte(path: str, offset: int) -> tuple[int, int] | None:
    """Line and column of a byte, both from 1, the column in bytes; ``None`` in a file that is not UTF-8."""
    data = source_bytes(path)
    if not data or not Source(data).is_utf8:
        return None
    return data.count(b"\n", 0, offset) + 1, offset - data.rfind(b"\n", 0, offset)


def line_at(path: str, number: int) -> str:
    """A line of a file, counted from 1; empty where there is none."""
    lines = source_lines(path) if path and number else ()
    return lines[number - 1] if 0 < number <= len(lines) else ""


def line_of(finding: Diagnostic) -> str:
    """The line that a finding begins on; empty where there is none."""
    return line_at(finding.path, finding.line)


def passage(finding: Diagnostic) -> tuple[str, str, str]:
    """What stands before, at and behind the place of a finding on its line, cut to a readable length."""
    line = line_of(finding)
    if not line or not finding.column:
        return line[:LONGEST], "", ""
    start = min(len(line), finding.column - 1)
    same_line = finding.end_line in (0, finding.line)
    end = (
        min(len(line), max(start, finding.end_column - 1)) if same_line and finding.end_column else len(line)
    )
    # lines can be as long as the file, and have a finding at every word
    first = SPACE.match(line).end()  # type: ignore[union-attr]
    around = LONGEST // 3
    before = line[max(first, start - around) : start]
    marked = line[start : min(end, start + LONGEST)]
    after = line[end : end + around]
    if start - first > around:
        before = "…" + before
    if end - start > LONGEST:
        marked += "…"
    if len(line) - end > around:
        after += "…"
    return before, marked, after
