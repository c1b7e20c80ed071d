"""Findings as lines of text: ``path:line:column: severity CODE message``."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TextIO

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.report.report_format import ReportOptions
from teikit.report.run import FileReport, Summary

COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
"""ANSI colours of the severities."""

CONTROL = {code: f"\\x{code:02x}" for code in (*range(32), 127, *range(128, 160))}
"""Control characters of a document must not reach a terminal."""

OF_THE_SCHEMA = "SKP005"
"""The code of what in a schema is not evaluated, whatever the document."""


def paint(text: str, colour: str, options: ReportOptions) -> str:
    """Text in an ANSI colour, where colours are wanted."""
    return f"\033[{colour}m{text}\033[0m" if options.colour else text


def place(finding: Diagnostic) -> str:
    """``path:line:column``, as far as there is a place."""
    parts = [finding.path.translate(CONTROL)] if finding.path else []
    if finding.line:
        parts += [str(finding.line), str(finding.column)] if finding.column else [str(finding.line)]
    return ":".join(parts)


def line(finding: Diagnostic, options: ReportOptions) -> str:
    """The line of a finding."""
    where = place(finding)
    severity = paint(finding.severity, COLOURS[finding.severity], options)
    code = paint(finding.code, "1", options)
    message = finding.message.translate(CONTROL)
    return f"{where}: {severity} {code} {message}" if where else f"{severity} {code} {message}"


NOTES_OF_A_CODE = 10
"""Notes with one code that people are shown; what is true of every file of an edition need not be said of each."""


def for_people(
    findings: Iterable[Diagnostic], options: ReportOptions, summary: Summary
) -> Iterator[Diagnostic]:
    """Errors and warnings, and of notes with one code the first; the rest is counted."""
    seen: Counter[str] = Counter()
    for finding in findings:
        if finding.severity is Severity.INFO and not options.verbose:
            seen[finding.code] += 1
            if seen[finding.code] > NOTES_OF_A_CODE:
                summary.more_notes[finding.code] += 1
                continue
        yield finding


def limited(files: Iterable[FileReport], options: ReportOptions, summary: Summary) -> Iterator[Diagnostic]:
    """The findings to print, one after the other, while everything is counted."""
    shown = 0
    said: set[tuple[str | None, str]] = set()
    for file in files:
        summary.add(file)
        for finding in file.findings:
            if finding.code == OF_THE_SCHEMA:
                # true of every document of that schema: the first line says it for all
                if (key := (finding.schema, finding.message)) in said:
                    continue
                said.add(key)
            if finding.severity is Severity.INFO and finding.code.startswith("SKP") and not options.verbose:
                continue
            if options.max_problems is not None and shown >= options.max_problems:
                summary.hidden += 1
                continue
            shown += 1
            yield finding


def write_statistics(summary: Summary, out: TextIO) -> None:
    """The codes by how often they were found."""
    for code, number in sorted(summary.codes.items(), key=lambda item: (-item[1], item[0])):
        out.write(f"{number:>7}  {code}\n")


def summary_line(summary: Summary) -> str:
    """The counts in words."""
    unchecked = summary.skipped - summary.notes
    words = [
        counted(summary.files, "file"),
        # nobody knows of a file whether it is valid if its schema was not there
        f"{summary.valid:,} {'without errors' if unchecked else 'valid'}",
        f"{summary.invalid:,} invalid",
        counted(summary.errors, "error"),
        counted(summary.warnings, "warning"),
    ]
    if unchecked:
        words.append(f"{counted(unchecked, 'thing')} not checked")
    if summary.notes:
        words.append(f"{counted(summary.notes, 'note')} (-v shows them)")
    return ", ".join(words)


def counted(number: int, noun: str, plural: str = "") -> str:
    """``1 file``, ``1,200 files``; ``plural`` where it is not the noun with an s."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
