"""SARIF 2.1.0 (OASIS), for code scanning: one run, a rule for each code, fingerprints that survive moved lines."""

import json
from collections.abc import Iterable
from typing import Any, TextIO
from urllib.parse import quote

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.report.fingerprint import fingerprints
from teikit.report.report_format import Report, ReportOptions
from teikit.report.run import FileReport, Summary
from teikit.version import __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "teikit/v1"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def write(files: Iterable[FileReport], out: TextIO, options: ReportOptions) -> Summary:
    """Prints one log. Ignores the limits on how much to print."""
    summary = Summary()
    results: list[dict[str, Any]] = []
    rules: dict[str, int] = {}
    for file in files:
        summary.add(file)
        for finding, fingerprint in fingerprints(file):
            index = rules.setdefault(finding.code, len(rules))
            results.append(_result(finding, fingerprint, index))
    driver = {
        "name": "teikit",
        "version": __version__,
        "rules": [{"id": code, "help": {"text": f"teikit explain {code}"}} for code in rules],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    json.dump({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, out, ensure_ascii=False, indent=1)
    out.write("\n")
    return summary


def _result(finding: Diagnostic, fingerprint: str, rule: int) -> dict[str, Any]:
    text = f"{finding.message}\n{finding.hint}" if finding.hint else finding.message
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": LEVELS[finding.severity],
        "message": {"text": text},
        "partialFingerprints": {FINGERPRINT: fingerprint},
    }
    if finding.path:
        place: dict[str, Any] = {"artifactLocation": {"uri": quote(finding.path.replace("\\", "/"))}}
        if finding.line:
            place["region"] = _region(finding)
        location: dict[str, Any] = {"physicalLocation": place}
        if finding.xpath:
            location["logicalLocations"] = [{"fullyQualifiedName": finding.xpath, "kind": "element"}]
        result["locations"] = [location]
    return result


def _region(finding: Diagnostic) -> dict[str, int]:
    region = {"startLine": finding.line}
    if finding.column:
        region["startColumn"] = finding.column
    if finding.end_line >= finding.line and finding.end_column:
        region |= {"endLine": finding.end_line, "endColumn": finding.end_column}
    return region


REPORT = Report("sarif", write)
