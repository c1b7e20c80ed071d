"""For editors and ``grep``: one line a finding and nothing else."""

from collections.abc import Iterable
from typing import TextIO

from teikit.report.lines import limited, line, write_statistics
from teikit.report.report_format import Report, ReportOptions
from teikit.report.run import FileReport, Summary


def write(files: Iterable[FileReport], out: TextIO, options: ReportOptions) -> Summary:
    """Prints each file's findings as soon as they are there."""
    summary = Summary()
    for finding in limited(files, options, summary):
        out.write(line(finding, options) + "\n")
    if options.statistics:
        write_statistics(summary, out)
    return summary


REPORT = Report("concise", write)
