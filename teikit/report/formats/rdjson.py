"""Reviewdog's diagnostic format, as one JSON object (rdjson)."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from teikit.model.diagnostic import Diagnostic, Fix, Severity
from teikit.report.checkout import path_in_checkout
from teikit.report.report_format import Report, ReportOptions
from teikit.report.run import FileReport, Summary
from teikit.report.source_lines import line_at, position_of_byte

SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def write(files: Iterable[FileReport], out: TextIO, options: ReportOptions) -> Summary:
    """Prints one object. Ignores the limits on how much to print."""
    summary = Summary()
    diagnostics: list[dict[str, Any]] = []
    for file in files:
        summary.add(file)
        diagnostics += [_diagnostic(finding) for finding in file.findings]
    result = {"source": {"name": "teikit"}, "severity": "WARNING", "diagnostics": diagnostics}
    json.dump(result, out, ensure_ascii=False, indent=1)
    out.write("\n")
    return summary


def _diagnostic(finding: Diagnostic) -> dict[str, Any]:
    location: dict[str, Any] = {"path": path_in_checkout(finding.path)}
    if finding.line:
        places = {"start": _position(finding.path, finding.line, finding.column)}
        if finding.end_line:
            places["end"] = _position(finding.path, finding.end_line, finding.end_column)
        location["range"] = places
    diagnostic: dict[str, Any] = {
        "message": f"{finding.message}\n{finding.hint}" if finding.hint else finding.message,
        "location": location,
        "severity": SEVERITIES[finding.severity],
        "code": {"value": finding.code},
    }
    if finding.fix is not None and (suggestions := list(_suggestions(finding.path, finding.fix))):
        diagnostic["suggestions"] = suggestions
    return diagnostic


def _position(path: str, line: int, column: int) -> dict[str, int]:
    """Columns count the bytes of UTF-8 here."""
    if not column:
        return {"line": line}
    return {"line": line, "column": len(line_at(path, line)[: column - 1].encode()) + 1}


def _suggestions(path: str, fix: Fix) -> Iterator[dict[str, Any]]:
    """What could be written instead, edit by edit; nothing for what is no UTF-8."""
    for edit in fix.edits:
        start, end = position_of_byte(path, edit.start), position_of_byte(path, edit.end)
        if start is None or end is None:
            return
        places = {
            "start": {"line": start[0], "column": start[1]},
            "end": {"line": end[0], "column": end[1]},
        }
        yield {"range": places, "text": edit.replacement.decode(errors="replace")}


REPORT = Report("rdjson", write)
