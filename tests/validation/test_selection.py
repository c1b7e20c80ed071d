"""Which findings are shown, and which files are looked at."""

import os
import socket
from pathlib import Path

import pytest

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.validation.discovery import Candidate, discover
from teikit.validation.path_patterns import matches
from teikit.validation.reading import read_document
from teikit.validation.selection import is_selected, shown
from teikit.validation.settings import Settings


@pytest.mark.parametrize(
    ("settings", "shown_codes"),
    [
        ({}, "RNG001 RNG003 SCH001:a DAT001 XML001 SKP001 CFG001"),
        ({"select": ("RNG",)}, "RNG001 RNG003 XML001 SKP001 CFG001"),
        ({"select": ("RNG",), "extend_select": ("DAT",)}, "RNG001 RNG003 DAT001 XML001 SKP001 CFG001"),
        ({"ignore": ("RNG",)}, "SCH001:a DAT001 XML001 SKP001 CFG001"),
        ({"ignore": ("RNG",), "select": ("RNG003", "ALL")}, "RNG003 SCH001:a DAT001 XML001 SKP001 CFG001"),
        ({"select": ("RNG",), "ignore": ("RNG003", "SKP")}, "RNG001 XML001 CFG001"),
        ({"ignore": ("SCH001:a",)}, "RNG001 RNG003 DAT001 XML001 SKP001 CFG001"),
        ({"ignore": ("ALL",)}, "CFG001"),
        ({"ignore": ("ALL",), "select": ("DAT",)}, "DAT001 CFG001"),
    ],
)
def test_codes(settings: dict[str, tuple[str, ...]], shown_codes: str) -> None:
    codes = ("RNG001", "RNG003", "SCH001:a", "DAT001", "XML001", "SKP001", "CFG001")
    assert [c for c in codes if is_selected(c, Settings(**settings))] == shown_codes.split()  # type: ignore[arg-type]


def test_per_file_ignores(tmp_path: Path) -> None:
    settings = Settings(root=str(tmp_path), per_file_ignores=(("drafts/", ("DAT",)), ("*.xml", ("TXT001",))))
    for path, expected in (("drafts/a.xml", []), ("letters/a.xml", ["DAT001"])):
        found = [Diagnostic(code, Severity.ERROR, "", str(tmp_path / path)) for code in ("DAT001", "TXT001")]
        assert [finding.code for finding in shown(found, settings)] == expected


@pytest.mark.parametrize(
    ("pattern", "path", "result"),
    [
        ("*.xml", "letters/a.xml", True),
        ("letters/*.xml", "letters/a.xml", True),
        ("letters/*.xml", "letters/1917/a.xml", False),
        ("letters/**/*.xml", "letters/1917/a.xml", True),
        ("/a.xml", "letters/a.xml", False),
        ("letters/", "letters/1917/a.xml", True),
        ("*.xml", "../other/a.xml", False),
    ],
)
def test_patterns(tmp_path: Path, pattern: str, path: str, result: bool) -> None:
    root = tmp_path / "edition"
    assert matches(pattern, os.path.normpath(root / path), str(root)) is result


def test_a_path_over_the_folder_above_is_taken_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    assert matches("letters/*.xml", "../letters/a.xml", str(tmp_path))
    assert matches("letters/*.xml", "../letters/a.xml", "..")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        "b.xml",
        "a.xml",
        "notes.txt",
        ".hidden.xml",
        ".git/config.xml",
        "build/out.xml",
        "letters/2.xml",
        "letters/10.XML",
        "letters/tmp.xml",
        "letters/keep/tmp.xml",
        "letters/x.odd",
        "letters/y.tei",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("<TEI/>")
    (tmp_path / ".gitignore").write_text("build/\ntmp.xml\n")
    (tmp_path / "letters" / "keep").mkdir(exist_ok=True)
    (tmp_path / "letters" / "keep" / ".gitignore").write_text("!tmp.xml\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


ALL = [
    "a.xml",
    "b.xml",
    "letters/10.XML",
    "letters/2.xml",
    "letters/x.odd",
    "letters/y.tei",
    "letters/keep/tmp.xml",
]


def paths(*arguments: str, use_gitignore: bool = True) -> list[str]:
    found = discover(arguments, use_gitignore=use_gitignore)
    return [os.path.normpath(f.path) if isinstance(f, Candidate) else f"{f.code} {f.path}" for f in found]


def test_a_folder_gives_its_documents(repository: Path) -> None:
    assert paths(".") == ALL
    assert paths("letters") == [path for path in ALL if path.startswith("letters")], (
        "rules of the folder above hold"
    )
    assert "build/out.xml" in paths(".", use_gitignore=False)


def test_the_order_is_that_of_the_arguments_and_each_file_comes_once(repository: Path) -> None:
    assert paths("letters/2.xml", "b.xml", ".")[:2] == ["letters/2.xml", "b.xml"]
    assert sorted(paths("letters/2.xml", "b.xml", ".")) == sorted(ALL)
    assert paths("*.xml", "./a.xml") == ["a.xml", "b.xml"]
    assert paths("build/out.xml", "notes.txt") == ["build/out.xml", "notes.txt"], (
        "a named file is taken as it is"
    )


def test_what_leads_nowhere_is_a_finding(repository: Path) -> None:
    (repository / "empty").mkdir()
    assert paths("none", "x*.xml", "empty", "a.xml") == [
        "XML011 none",
        "SKP007 x*.xml",
        "SKP007 empty",
        "a.xml",
    ]


def test_links_that_lead_in_circles_end_nothing(tmp_path: Path) -> None:
    (tmp_path / "circle.xml").symlink_to("circle.xml")
    (tmp_path / "here").symlink_to(".")
    (tmp_path / "letter.xml").write_text("<TEI/>")
    assert paths(str(tmp_path)) == [str(tmp_path / name) for name in ("circle.xml", "letter.xml")]


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "letter.xml").write_text("<TEI/>")
    scan = os.scandir

    def refused(path: str) -> object:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr("teikit.validation.discovery.os.scandir", refused)
    assert paths(str(tmp_path)) == [str(tmp_path / "letter.xml"), f"XML010 {tmp_path / 'closed'}"]


def test_files_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "link.xml").symlink_to("nowhere.xml")
    os.mkfifo(tmp_path / "pipe.xml")
    folder = tmp_path / "folder.xml"
    folder.mkdir()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "s"))
        expected = {
            "link.xml": ("XML011", "this link leads nowhere: nowhere.xml is missing"),
            "pipe.xml": ("XML012", "this is a named pipe, not a file"),
            "folder.xml": ("XML012", "this is a folder, not a file"),
            "s": ("XML012", "this is a socket, not a file"),
            "no.xml": ("XML011", "there is no such file or folder"),
            "a\0b": ("XML010", "the file cannot be read: embedded null byte"),
        }
        for name, (code, message) in expected.items():
            found = read_document(f"{tmp_path}/{name}")
            assert isinstance(found, Diagnostic)
            assert (found.code, found.message) == (code, message)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text("<TEI/>")
    path.chmod(0)
    found = read_document(str(path))
    assert isinstance(found, Diagnostic)
    assert found.code == "XML010"
