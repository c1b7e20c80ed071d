"""For people: a line for each finding, what to do below it, a summary at the end."""

from collections.abc import Iterable
from typing import TextIO

from teikit.report.lines import (
    CONTROL,
    counted,
    for_people,
    limited,
    line,
    paint,
    summary_line,
    write_statistics,
)
from teikit.report.report_format import Report, ReportOptions
from teikit.report.run import FileReport, Summary


def write(files: Iterable[FileReport], out: TextIO, options: ReportOptions) -> Summary:
    """Prints each file's findings as soon as they are there."""
    summary = Summary()
    for finding in for_people(limited(files, options, summary), options, summary):
        out.write(line(finding, options) + "\n")
        if finding.hint:
            out.write(f"    {finding.hint.translate(CONTROL)}\n")
        if finding.xpath and (options.verbose or finding.code.startswith("SCH")):
            out.write(paint(f"    at {finding.xpath}", "2", options) + "\n")
        if options.verbose and finding.schema:
            out.write(paint(f"    says {finding.schema}", "2", options) + "\n")
    if options.statistics:
        write_statistics(summary, out)
    if not options.quiet:
        if summary.more_notes:
            more = ", ".join(f"{number:,} of {code}" for code, number in sorted(summary.more_notes.items()))
            out.write(f"… and more notes (-v shows them): {more}\n")
        if summary.hidden:
            out.write(f"… and {counted(summary.hidden, 'more finding')}\n")
        out.write(summary_line(summary) + "\n")
    return summary


REPORT = Report("text", write)
