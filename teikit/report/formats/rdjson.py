"""Reviewdog's diagnostic format, as one JSON object (rdjson)."""

import json
from collections.abc import Iterable
from typing import Any, TextIO

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.report.report_format import Report, ReportOptions
from teikit.report.run import FileReport, Summary

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
    location: dict[str, Any] = {"path": finding.path.replace("\\", "/")}
    if finding.line:
        places = {"start": _position(finding.line, finding.column)}
        if finding.end_line:
            places["end"] = _position(finding.end_line, finding.end_column)
        location["range"] = places
    return {
        "message": f"{finding.message}\n{finding.hint}" if finding.hint else finding.message,
        "location": location,
        "severity": SEVERITIES[finding.severity],
        "code": {"value": finding.code},
    }


def _position(line: int, column: int) -> dict[str, int]:
    return {"line": line, "column": column} if column else {"line": line}


REPORT = Report("rdjson", write)
