"""GitLab's code quality report: an array of issues, as its merge requests show them."""

import json
from collections.abc import Iterable
from typing import Any, TextIO

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.report.checkout import path_in_checkout
from teikit.report.fingerprint import fingerprints
from teikit.report.report_format import Report, ReportOptions
from teikit.report.run import FileReport, Summary

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def write(files: Iterable[FileReport], out: TextIO, options: ReportOptions) -> Summary:
    """Prints one array. Ignores the limits on how much to print."""
    summary = Summary()
    issues: list[dict[str, Any]] = []
    for file in files:
        summary.add(file)
        issues += [_issue(finding, fingerprint) for finding, fingerprint in fingerprints(file)]
    json.dump(issues, out, ensure_ascii=False, indent=1)
    out.write("\n")
    return summary


def _issue(finding: Diagnostic, fingerprint: str) -> dict[str, Any]:
    path = path_in_checkout(finding.path)
    return {
        "description": f"{finding.code} {finding.message}",
        "check_name": finding.code,
        "fingerprint": fingerprint,
        "severity": SEVERITIES[finding.severity],
        "location": {"path": path or ".", "lines": {"begin": max(1, finding.line)}},
    }


REPORT = Report("gitlab", write)
