"""Findings as lines."""

import io
from pathlib import Path

import pytest

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.report.formats.concise import REPORT as CONCISE
from teikit.report.formats.text import REPORT as TEXT
from teikit.report.report_format import ReportOptions
from teikit.report.run import FileReport
from teikit.report.source_lines import passage


def finding(code: str, line: int = 1, message: str = "a message", **more: object) -> Diagnostic:
    return Diagnostic(code, Severity.WARNING, message, "a.xml", line, 2, line, 3, **more)  # type: ignore[arg-type]


def written(*files: FileReport, concise: bool = False, **options: object) -> list[str]:
    out = io.StringIO()
    (CONCISE if concise else TEXT).write(files, out, ReportOptions(**options))  # type: ignore[arg-type]
    return out.getvalue().splitlines()


def test_hint_path_and_schema() -> None:
    file = FileReport("a.xml", (finding("SCH001", hint="do this", xpath="/TEI", schema="a.sch"),))
    assert written(file) == [
        "a.xml:1:2: warning SCH001 a message",
        "    do this",
        "    at /TEI",
        "1 file, 1 valid, 0 invalid, 0 errors, 1 warning",
    ]
    assert "    says a.sch" in written(file, verbose=True)
    assert written(file, concise=True) == ["a.xml:1:2: warning SCH001 a message"]


def test_what_is_true_of_a_schema_is_said_once() -> None:
    files = [FileReport(f"{n}.xml", (finding("SKP005", schema="a.sch"), finding("SKP001"))) for n in range(3)]
    lines = written(*files)
    assert sum("SKP005" in line for line in lines) == 1
    assert sum("SKP001" in line for line in lines) == 3
    assert lines[-1].endswith("6 warnings, 6 things not checked")


def test_limits_and_statistics() -> None:
    files = [FileReport("a.xml", tuple(finding("DAT001", line) for line in range(1, 6)))]
    assert written(*files, max_problems=2, statistics=True)[2:] == [
        "      5  DAT001",
        "… and 3 more findings",
        "1 file, 1 valid, 0 invalid, 0 errors, 5 warnings",
    ]
    assert written(*files, quiet=True, max_problems=0) == []


def test_notes_that_are_true_of_every_file_are_not_said_of_each() -> None:
    note = Diagnostic("HDR002", Severity.INFO, "no licence", "a.xml", 3, 1)
    files = [FileReport("a.xml", (note,))] * 1200
    files.append(FileReport("z.xml", (Diagnostic("HDR003", Severity.INFO, "no language", "z.xml", 1, 1),)))
    text = written(*files)
    assert sum("HDR002 no licence" in line for line in text) == 10
    assert text[-3:-1] == [
        "z.xml:1:1: info HDR003 no language",
        "… and more notes (-v shows them): 1,190 of HDR002",
    ]
    assert len(written(*files, verbose=True)) == 1202
    assert len(written(*files, concise=True)) == 1201


PASSAGES = [
    # (line, column and end column, what is shown before, at and behind the place)
    ("  <p>one</p>", 6, 9, ("<p>", "one", "</p>")),
    ("x" * 100 + "HERE" + "y" * 100, 101, 105, ("…" + "x" * 80, "HERE", "y" * 80 + "…")),
    (" " * 500 + "a HERE", 503, 507, ("a ", "HERE", "")),
    ("b" + " " * 99 + "HERE", 101, 105, ("…" + " " * 80, "HERE", "")),
    ("x" * 80 + "H" * 300, 81, 381, ("x" * 80, "H" * 240 + "…", "")),
    ("short", 99, 120, ("short", "", "")),
    ("     ", 3, 4, ("", " ", "  ")),
]


@pytest.mark.parametrize(("line", "column", "end", "shown"), PASSAGES)
def test_passages_are_cut_to_a_readable_length(
    line: str, column: int, end: int, shown: tuple[str, str, str], tmp_path: Path
) -> None:
    path = tmp_path / "a.xml"
    path.write_text(f"\n{line}\n")
    place = Diagnostic("TXT001", Severity.WARNING, "a message", str(path), 2, column, 2, end)
    assert passage(place) == shown
