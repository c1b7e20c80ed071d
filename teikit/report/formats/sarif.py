"""SARIF 2.1.0 (OASIS), for code scanning: one run, a rule for each code, fingerprints that survive moved lines."""

import json
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import quote

from teikit.model.diagnostic import Diagnostic, Fix, Severity
from teikit.report.checkout import path_in_checkout
from teikit.report.fingerprint import fingerprints
from teikit.report.pages import summary_of, title_of
from teikit.report.report_format import Report, ReportOptions
from teikit.report.run import FileReport, Summary
from teikit.version import __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "teikit/v1"
GRAVITY = ("note", "warning", "error")
MOST = 25_000
"""Results of a run that code scanning takes; a log with more is refused as a whole."""
ORDER = (Severity.INFO, Severity.WARNING, Severity.ERROR)
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def write(files: Iterable[FileReport], out: TextIO, options: ReportOptions) -> Summary:
    """Prints one log. Ignores the limits on how much to print."""
    summary = Summary()
    results: list[dict[str, Any]] = []
    rules: dict[str, int] = {}
    graver: dict[str, Severity] = {}
    for file in files:
        summary.add(file)
        for finding, fingerprint in fingerprints(file):
            index = rules.setdefault(finding.code, len(rules))
            graver[finding.code] = max(
                graver.get(finding.code, Severity.INFO), finding.severity, key=ORDER.index
            )
            results.append(_result(finding, fingerprint, index))
    driver = {
        "name": "teikit",
        "version": __version__,
        "rules": [_rule(code, severity, options.page(code)) for code, severity in graver.items()],
    }
    run: dict[str, Any] = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    if (rest := len(results) - MOST) > 0:
        # sorting keeps the order of those that are as grave
        run["results"] = sorted(results, key=lambda result: -GRAVITY.index(result["level"]))[:MOST]
        text = f"{rest:,} results are left out, the least grave: code scanning takes {MOST:,} of a run"
        notification = {"level": "warning", "message": {"text": text}}
        run["invocations"] = [{"executionSuccessful": True, "toolExecutionNotifications": [notification]}]
    json.dump({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, out, ensure_ascii=False, indent=1)
    out.write("\n")
    return summary


def _rule(code: str, severity: Severity, page: str | None) -> dict[str, Any]:
    """The descriptor of a code (3.49), with all that code scanning shows."""
    title = title_of(code, page)
    rule: dict[str, Any] = {
        "id": code,
        "name": "".join(word.capitalize() for word in re.findall(r"\w+", title)),
        "shortDescription": {"text": title},
        "fullDescription": {"text": summary_of(code, page)},
        "help": {"text": page or f"teikit explain {code}"},
        "defaultConfiguration": {"level": LEVELS[severity]},
    }
    if page:
        rule["help"]["markdown"] = page
    return rule


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
        place: dict[str, Any] = {"artifactLocation": _artifact(finding)}
        if finding.line:
            place["region"] = _region(finding)
        location: dict[str, Any] = {"physicalLocation": place}
        if finding.xpath:
            location["logicalLocations"] = [{"fullyQualifiedName": finding.xpath, "kind": "element"}]
        result["locations"] = [location]
        if finding.fix is not None and (fix := _fix(finding, finding.fix)) is not None:
            result["fixes"] = [fix]
    return result


def _artifact(finding: Diagnostic) -> dict[str, str]:
    path = path_in_checkout(finding.path)
    if os.path.isabs(path):
        return {"uri": Path(path).as_uri()}
    return {"uri": quote(os.fsencode(path)), "uriBaseId": "%SRCROOT%"}


def _fix(finding: Diagnostic, fix: Fix) -> dict[str, Any] | None:
    """The fix (3.55) by bytes; ``None`` where it writes what is no UTF-8."""
    replacements = []
    for edit in fix.edits:
        try:
            text = edit.replacement.decode()
        except UnicodeDecodeError:
            return None
        region = {"byteOffset": edit.start, "byteLength": edit.end - edit.start}
        replacements.append({"deletedRegion": region, "insertedContent": {"text": text}})
    change = {"artifactLocation": _artifact(finding), "replacements": replacements}
    return {"description": {"text": fix.title}, "artifactChanges": [change]}


def _region(finding: Diagnostic) -> dict[str, int]:
    region = {"startLine": finding.line}
    if finding.column:
        region["startColumn"] = finding.column
    if finding.end_line >= finding.line and finding.end_column:
        region |= {"endLine": finding.end_line, "endColumn": finding.end_column}
    return region


REPORT = Report("sarif", write)
