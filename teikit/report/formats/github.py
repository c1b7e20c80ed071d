"""Workflow commands of GitHub Actions. A step shows ten errors and ten warnings: these are the ten that matter, each with
the number of its kind, and the rest is counted.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TextIO

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.report.checkout import path_in_checkout
from teikit.report.lines import counted, summary_line
from teikit.report.ranking import ranked
from teikit.report.report_format import Report, ReportOptions
from teikit.report.run import FileReport, Summary

SHOWN = 10
"""Annotations of one severity that a step shows."""
COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def write(files: Iterable[FileReport], out: TextIO, options: ReportOptions) -> Summary:
    """Prints the annotations at the end, when it is known which matter."""
    summary = Summary()
    findings: list[Diagnostic] = []
    for file in files:
        summary.add(file)
        findings += file.findings
    annotate(findings, out)
    if not options.quiet:
        out.write(summary_line(summary) + "\n")
    return summary


def annotate(findings: Sequence[Diagnostic], out: TextIO) -> None:
    """Print the workflow commands for the findings of a run."""
    numbers = Counter(finding.code for finding in findings)
    for severity in (Severity.ERROR, Severity.WARNING):
        same = ranked([finding for finding in findings if finding.severity is severity])
        # The last place tells of those that have none.
        room = SHOWN if len(same) <= SHOWN else SHOWN - 1
        told: set[str] = set()
        for finding in same[:room]:
            more = numbers[finding.code] - 1 if finding.code not in told else 0
            told.add(finding.code)
            out.write(_command(finding, more) + "\n")
        if len(same) > room:
            rest = counted(len(same) - room, f"more {severity}")
            codes = ", ".join(
                f"{n} × {code}" for code, n in Counter(f.code for f in same[room:]).most_common(5)
            )
            out.write(f"::{COMMANDS[severity]} title=teikit::{escaped(f'{rest}: {codes}')}\n")


def _command(finding: Diagnostic, more: int) -> str:
    properties = {
        "file": path_in_checkout(finding.path),
        "line": str(finding.line or ""),
        "col": str(finding.column or ""),
        "endLine": str(finding.end_line or ""),
        "endColumn": str(finding.end_column or "") if finding.end_line in (0, finding.line) else "",
        "title": f"{finding.code}{f' (and {more} more)' if more else ''}",
    }
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items() if value)
    text = f"{finding.message}\n{finding.hint}" if finding.hint else finding.message
    return f"::{COMMANDS[finding.severity]} {written}::{escaped(text)}"


def escaped(text: str) -> str:
    """Text as the message of a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return escaped(text).replace(":", "%3A").replace(",", "%2C")


REPORT = Report("github", write)
