"""Markdown, as the summary of a CI step: the counts by code and by file, then the findings that matter."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TextIO

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.report.lines import place, summary_line
from teikit.report.pages import title_of
from teikit.report.ranking import gravity, ranked
from teikit.report.report_format import Report, ReportOptions
from teikit.report.run import FileReport, Summary

ROWS = 20
"""Rows of a table."""


def write(files: Iterable[FileReport], out: TextIO, options: ReportOptions) -> Summary:
    """Prints the tables at the end."""
    summary = Summary()
    findings: list[Diagnostic] = []
    for file in files:
        summary.add(file)
        findings += [finding for finding in file.findings if finding.severity is not Severity.INFO]
    write_summary(findings, summary, out, options.page)
    return summary


def write_summary(
    findings: Sequence[Diagnostic],
    summary: Summary,
    out: TextIO,
    page: Callable[[str], str | None] = lambda code: None,
) -> None:
    """Print the tables of a run; ``page`` gives the page of a code, for its title."""
    out.write(f"## teikit validate\n\n{summary_line(summary)}\n")
    if not findings:
        return
    examples = {finding.code: finding for finding in sorted(findings, key=gravity, reverse=True)}
    by_code = Counter(finding.code for finding in findings)
    files_of: dict[str, set[str]] = {}
    for finding in findings:
        files_of.setdefault(finding.code, set()).add(finding.path)
    ordered = sorted(by_code, key=lambda code: (gravity(examples[code])[:2], -by_code[code], code))
    out.write(
        "\n### By code\n\n| code | severity | findings | files | for example |\n| --- | --- | ---: | ---: | --- |\n"
    )
    for code in ordered[:ROWS]:
        one = examples[code]
        title = title_of(code, page(code))
        named = code if title == code else f"{code} {_cell(title)}"
        out.write(
            f"| {named} | {one.severity} | {by_code[code]} | {len(files_of[code])} | {_cell(one.message)} |\n"
        )
    _rest(len(ordered), "code", out)
    by_file = Counter(finding.path for finding in findings)
    out.write("\n### By file\n\n| file | findings |\n| --- | ---: |\n")
    for path, number in by_file.most_common(ROWS):
        out.write(f"| {_cell(path)} | {number} |\n")
    _rest(len(by_file), "file", out)
    out.write("\n### First to look at\n\n")
    for finding in ranked(findings)[:ROWS]:
        out.write(f"- `{place(finding)}` **{finding.code}** {_cell(finding.message)}\n")


def _rest(number: int, noun: str, out: TextIO) -> None:
    if number > ROWS:
        out.write(f"\n… and {number - ROWS} more {noun}s\n")


def _cell(text: str) -> str:
    for character in "\\|<>*_`[]":
        text = text.replace(character, f"\\{character}")
    return " ".join(text.split())


REPORT = Report("markdown", write)
