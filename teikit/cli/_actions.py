"""What GitHub Actions is told without being asked: annotations on the lines, and a summary of the step."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.report.run import FileReport, Summary

OF_LINES = ("concise", "text")
"""Formats after whose lines the annotations may stand on standard output."""


def runs_here() -> bool:
    """Whether this is a step of GitHub Actions."""
    return os.environ.get("GITHUB_ACTIONS") == "true"


def recorded(files: Iterable[FileReport], findings: list[Diagnostic]) -> Iterator[FileReport]:
    """The same files; their errors and warnings are added to a list on the way."""
    for file in files:
        findings += [finding for finding in file.findings if finding.severity is not Severity.INFO]
        yield file


def tell_failure(message: str) -> None:
    """Says on the page of the run why it failed: without it only the exit status stands there."""
    from teikit.report.formats.github import escaped

    sys.stderr.write(f"::error title=teikit::{escaped(message)}\n")


def tell(findings: list[Diagnostic], summary: Summary, output_format: str, output: Path | None) -> None:
    """Prints the annotations and adds to the summary of the step."""
    from teikit.report.formats.github import annotate
    from teikit.report.formats.markdown import write_summary
    from teikit.validation.explanations import explain

    if output is not None or output_format != "github":
        # the runner reads commands from both streams; a report on standard output stays what it is
        annotate(findings, sys.stdout if output is not None or output_format in OF_LINES else sys.stderr)
    if place := os.environ.get("GITHUB_STEP_SUMMARY"):
        try:
            with open(place, "a", encoding="utf-8", errors="backslashreplace") as out:
                write_summary(findings, summary, out, explain)
        except OSError as error:
            sys.stderr.write(f"teikit: no summary of the step: {place}: {error.strerror}\n")
