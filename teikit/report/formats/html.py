"""One self-contained page: the findings by file with the passage shown, filters by severity, code and words, counts."""

from collections import Counter
from collections.abc import Iterable
from importlib.resources import files as resources
from typing import TextIO

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.report.pages import title_of
from teikit.report.ranking import gravity
from teikit.report.report_format import Report, ReportOptions
from teikit.report.run import FileReport, Summary
from teikit.report.source_lines import passage

TEMPLATE = "page.html.jinja"


def write(files: Iterable[FileReport], out: TextIO, options: ReportOptions) -> Summary:
    """Prints the page when all files are through. Ignores the limits on how much to print."""
    import jinja2

    summary = Summary()
    shown = []
    every: list[Diagnostic] = []
    for file in files:
        summary.add(file)
        every += file.findings
        if file.findings:
            shown.append(
                {"path": file.path or "the run", "findings": [(f, passage(f)) for f in file.findings]}
            )
    examples = {finding.code: finding for finding in every}
    numbers = Counter(finding.code for finding in every)
    codes = [(code, numbers[code]) for code in sorted(numbers, key=lambda code: gravity(examples[code]))]
    source = resources("teikit.report").joinpath(TEMPLATE).read_text(encoding="utf-8")
    environment = jinja2.Environment(
        autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined
    )
    page = environment.from_string(source)
    titles = {code: title_of(code, options.page(code)) for code in numbers}
    severities = [severity.value for severity in Severity]
    out.write(page.render(summary=summary, files=shown, codes=codes, titles=titles, severities=severities))
    out.write("\n")
    return summary


REPORT = Report("html", write)
