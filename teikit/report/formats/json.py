"""For programs: everything, as one JSON object. A stable interface."""

from collections.abc import Iterable
from typing import Any, TextIO

from teikit.model.diagnostic import Diagnostic
from teikit.report.report_format import Report, ReportOptions
from teikit.report.run import FileReport, Summary


def write(files: Iterable[FileReport], out: TextIO, options: ReportOptions) -> Summary:
    """Prints the object file by file, so that nothing need be kept. Ignores the limits on how much to print."""
    import json

    summary = Summary()
    out.write('{"files": [')
    separator = "\n"
    for file in files:
        summary.add(file)
        problems = [problem(finding) for finding in file.findings]
        entry = {"path": file.path, "valid": file.is_valid, "problems": problems}
        out.write(separator + json.dumps(entry, ensure_ascii=False))
        separator = ",\n"
    out.write(f'\n], "summary": {json.dumps(summary.as_dict())}}}\n')
    return summary


def problem(finding: Diagnostic) -> dict[str, Any]:
    """A finding as an object."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message,
        "hint": finding.hint,
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
        "event": list(finding.event) if finding.event else None,
        "xpath": finding.xpath,
        "schema": finding.schema,
        "rule": finding.rule,
    }


REPORT = Report("json", write)
