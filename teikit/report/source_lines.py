"""The lines of a file that a finding stands on, for reports that show the passage."""

from functools import lru_cache
from pathlib import Path

from teikit.model.diagnostic import Diagnostic

LARGEST = 50_000_000
"""Bytes; of a larger file no passage is shown."""
LONGEST = 240
"""Characters of a passage."""


@lru_cache(maxsize=4)
def source_lines(path: str) -> tuple[str, ...]:
    """The lines of a file, without line ends; none for what cannot be read as text any more."""
    try:
        file = Path(path)
        if not file.is_file() or file.stat().st_size > LARGEST:
            return ()
        data = file.read_bytes()
    except OSError:
        return ()
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    text = data.decode(encoding, errors="replace")
    return tuple(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def line_of(finding: Diagnostic) -> str:
    """The line that a finding begins on; empty where there is none."""
    lines = source_lines(finding.path) if finding.path and finding.line else ()
    return lines[finding.line - 1] if 0 < finding.line <= len(lines) else ""


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
    before, marked, after = line[:start].lstrip(), line[start:end], line[end:]
    if len(before) > LONGEST // 3:
        before = "…" + before[-LONGEST // 3 :]
    if len(marked) > LONGEST:
        marked = marked[:LONGEST] + "…"
    if len(after) > LONGEST // 3:
        after = after[: LONGEST // 3] + "…"
    return before, marked, after
