"""JUnit's XML, as CI servers read it: a test case for each file, a failure for each error in it."""

import re
from collections.abc import Iterable
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.report.lines import place
from teikit.report.report_format import Report, ReportOptions
from teikit.report.run import FileReport, Summary

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(files: Iterable[FileReport], out: TextIO, options: ReportOptions) -> Summary:
    """Prints one suite. Ignores the limits on how much to print."""
    summary = Summary()
    cases: list[str] = []
    failures = 0
    for file in files:
        summary.add(file)
        errors = [finding for finding in file.findings if finding.severity is Severity.ERROR]
        failures += bool(errors)
        cases.append(_case(file, errors))
    counts = f'tests="{len(cases)}" failures="{failures}" errors="0"'
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    out.write(
        f'<testsuites name="teikit" {counts}>\n<testsuite name="teikit validate" {counts} skipped="0">\n'
    )
    out.writelines(cases)
    out.write("</testsuite>\n</testsuites>\n")
    return summary


def _case(file: FileReport, errors: list[Diagnostic]) -> str:
    head = f'<testcase classname="teikit" name={_attribute(file.path or "run")}'
    body = "".join(_failure(error) for error in errors)
    others = [finding for finding in file.findings if finding.severity is not Severity.ERROR]
    if others:
        body += f"<system-out>{_text(chr(10).join(_line(finding) for finding in others))}</system-out>\n"
    return f"{head}>\n{body}</testcase>\n" if body else f"{head}/>\n"


def _failure(error: Diagnostic) -> str:
    message, kind = _attribute(error.message), _attribute(error.code)
    words = _line(error) + (f"\n{error.hint}" if error.hint else "")
    return f"<failure message={message} type={kind}>{_text(words)}</failure>\n"


def _line(finding: Diagnostic) -> str:
    return f"{place(finding)}: {finding.severity} {finding.code} {finding.message}"


def _text(words: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", words))


def _attribute(words: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", words))


REPORT = Report("junit", write)
