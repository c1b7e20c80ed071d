"""``teikit validate --write-baseline``: what is known is not shown again."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from teikit.cli.validate import COMMAND

TEI = "http://www.tei-c.org/ns/1.0"
SCHEMA = f"""default namespace = "{TEI}"
start = element TEI {{ element div {{ p* }}*, p* }}
p = element p {{ attribute n {{ xsd:int }}?, text }}
"""
FILE = "teikit-baseline.json"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TEIKIT_CACHE", str(tmp_path.parent / "cache"))
    (tmp_path / "s.rnc").write_text(SCHEMA)
    (tmp_path / "teikit.toml").write_text('[validate]\nschema = {"*.xml" = "s.rnc"}\nrules = false\n')
    (tmp_path / "letters").mkdir()
    letter("a", "<p n='x'>One</p>\n<q/>\n<p n='y'>Two</p>\n<q/>")
    letter("b", "<p n='x'>One</p>")
    return tmp_path


def letter(name: str, text: str) -> None:
    Path("letters", f"{name}.xml").write_text(f'<TEI xmlns="{TEI}">\n{text}\n</TEI>\n')


def run(*arguments: str) -> Result:
    return CliRunner().invoke(COMMAND, [*arguments, "--output-format", "concise"])


def test_from_then_on_only_new_findings_are_shown(folder: Path) -> None:
    assert run(".").exit_code == 1
    result = run(".", "--write-baseline")
    assert (result.exit_code, result.stdout) == (0, "")
    assert f"5 findings in 2 files written to {folder / FILE}" in result.stderr
    result = run(".")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "5 known findings not shown (teikit-baseline.json)" in result.stderr
    letter("b", "<p n='x'>One</p>\n<q/>")
    result = run(".")
    assert result.exit_code == 1
    assert result.stdout.startswith("./letters/b.xml:3:1: error RNG001")
    assert result.stdout.count("\n") == 1
    assert run(".", "--no-baseline").stdout.count("\n") == 6
    assert run(".", "--no-config", "--schema", "s.rnc", "--no-rules").stdout.count("\n") == 6


def test_the_file_is_the_same_from_wherever_it_is_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(".", "--write-baseline")
    before = (folder / FILE).read_text()
    assert list(json.loads(before)["files"]) == ["letters/a.xml", "letters/b.xml"]
    assert before.count("\n") == 5 + 2 * 2 + 2 + 2 + 1
    monkeypatch.chdir(folder / "letters")
    assert run("a.xml", "b.xml").exit_code == 0
    run("a.xml", str(folder / "letters" / "b.xml"), "--write-baseline")
    assert (folder / FILE).read_text() == before
    assert os.listdir(folder / "letters") == ["a.xml", "b.xml"] or sorted(os.listdir()) == ["a.xml", "b.xml"]


def test_a_file_is_not_valid_because_its_errors_are_known(folder: Path) -> None:
    run(".", "--write-baseline")
    result = CliRunner().invoke(COMMAND, ["."])
    assert (result.exit_code, result.stdout) == (0, "2 files, 0 valid, 2 invalid, 0 errors, 0 warnings\n")
    assert "5 known findings not shown" in result.stderr
    report = json.loads(CliRunner().invoke(COMMAND, [".", "--output-format", "json"]).stdout)
    assert [(file["valid"], file["problems"]) for file in report["files"]] == [(False, []), (False, [])]


MOVED = {
    "lines above": "<p>Zero</p>\n\n<p n='x'>One</p>\n<q/>\n<p n='y'>Two</p>\n<q/>",
    "another order": "<p n='y'>Two</p>\n<q/>\n<p n='x'>One</p>\n<q/>",
    "more on the line": "<p n='x'>One and a half</p>\n<q/>\n<p n='y'>Two</p> <!-- two --><q/>",
    "within another element": "<div>\n<p n='x'>One</p>\n</div><p/>\n<q/>\n<p n='y'>Two</p>\n<q/>",
}


@pytest.mark.parametrize("name", MOVED)
def test_what_has_moved_is_still_known(name: str) -> None:
    run(".", "--write-baseline")
    letter("a", MOVED[name])
    result = run(".")
    assert result.stdout == ""
    assert "gone" not in result.stderr
    letter("a", MOVED[name] + "<p n='z'/>")
    assert run(".").stdout.count("\n") == 1


RENAMED = {
    "another name": ("letters/z.xml", str),
    "another folder, and lines above": ("briefe/a.xml", lambda text: text.replace("\n", "\n\n\n", 1)),
    "a sentence more": ("letters/0.xml", lambda text: text.replace("Two", "Two and a half")),
}


@pytest.mark.parametrize("name", RENAMED)
def test_what_is_known_of_a_file_stays_known_when_it_is_renamed(folder: Path, name: str) -> None:
    run(".", "--write-baseline")
    place, edit = RENAMED[name]
    (folder / "briefe").mkdir()
    (folder / place).write_text(edit((folder / "letters" / "a.xml").read_text()))
    (folder / "letters" / "a.xml").unlink()
    result = run(".")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "5 known findings not shown" in result.stderr
    assert "gone" not in result.stderr
    # what is new in it is shown all the same
    (folder / place).write_text((folder / place).read_text().replace("</TEI>", "<p n='z'/></TEI>"))
    assert run(".").stdout.count("\n") == 1
    run(".", "--write-baseline")
    assert list(json.loads((folder / FILE).read_text())["files"]) == sorted([place, "letters/b.xml"])


def test_a_copy_and_another_file_are_new(folder: Path) -> None:
    run(".", "--write-baseline")
    letter("copy", MOVED["lines above"])
    assert run(".").stdout.count("\n") == 4
    (folder / "letters" / "copy.xml").unlink()
    (folder / "letters" / "a.xml").unlink()
    letter("new", "<div><p>Dear Sir,</p>\n<p>no news</p><p>Yours</p></div>\n<q/>")
    result = run(".")
    assert result.stdout.startswith("./letters/new.xml:4:")
    assert "4 findings of teikit-baseline.json are gone" in result.stderr


def test_a_baseline_without_sketches_is_read(folder: Path) -> None:
    run(".", "--write-baseline")
    content = json.loads((folder / FILE).read_text())
    del content["sketches"]
    (folder / FILE).write_text(json.dumps(content))
    assert run(".").exit_code == 0


def test_what_is_gone_is_told_and_can_be_taken_out(folder: Path) -> None:
    run(".", "--write-baseline")
    letter("a", "<p n='x'>One</p>\n<q/>\n<p>Two</p>\n<q/>")
    (folder / "letters" / "b.xml").unlink()
    result = run(".")
    assert result.exit_code == 0
    assert "2 findings of teikit-baseline.json are gone: --write-baseline makes it smaller" in result.stderr
    assert "    letters/a.xml: RNG008 " in result.stderr
    run("letters/a.xml", "--write-baseline")
    assert list(json.loads((folder / FILE).read_text())["files"]) == ["letters/a.xml"]
    assert "gone" not in run(".").stderr


def test_files_that_were_not_looked_at_keep_what_is_known_of_them(folder: Path) -> None:
    run(".", "--write-baseline")
    letter("a", "")
    assert "gone" not in run("letters/b.xml").stderr
    run("letters/a.xml", "--write-baseline")
    assert list(json.loads((folder / FILE).read_text())["files"]) == ["letters/b.xml"]


def test_a_failed_run_is_never_known(folder: Path) -> None:
    (folder / "letters" / "c.xml").write_text(
        f'<?xml-model href="../none.rnc"?><?xml-model href="../broken.rnc"?><TEI xmlns="{TEI}"/>'
    )
    (folder / "broken.rnc").write_text("start = nothing")
    (folder / "teikit.toml").write_text("[validate]\nrules = false\n")
    assert run(".").exit_code == 2
    run(".", "--write-baseline")
    result = run(".")
    assert result.exit_code == 2
    assert "CFG001" in result.stdout
    assert "SKP" not in result.stdout


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", ":1: no baseline: "),
        ("[]", ": no baseline: write it anew"),
        ('{"version": 9, "files": {}}', ": a baseline of version 9; this program reads 1"),
        ('{"version": 1, "files": {"a": [{"code": "X"}]}}', ": no baseline: write it anew"),
        ("\udce9", ": no baseline: write it anew"),
    ],
)
def test_a_broken_baseline_ends_the_run(folder: Path, content: str, words: str) -> None:
    (folder / FILE).write_bytes(content.encode("utf-8", "surrogateescape"))
    result = run(".")
    assert result.exit_code == 2
    assert words in result.stderr
    assert run(".", "--write-baseline").exit_code == 0
    assert run(".").exit_code == 0


def test_its_name_may_be_another_one(folder: Path) -> None:
    configuration = folder / "teikit.toml"
    configuration.write_text(configuration.read_text() + 'baseline = "known/all.json"\n')
    result = run(".")
    assert result.exit_code == 2
    assert "there is no such baseline; --write-baseline makes one" in result.stderr
    assert run(".", "--write-baseline").exit_code == 2
    (folder / "known").mkdir()
    assert run(".", "--write-baseline").exit_code == 0
    assert run(".").exit_code == 0
    assert run(".", "--baseline", "other.json").exit_code == 2
    assert run(".", "--baseline", "other.json", "--write-baseline").exit_code == 0
    assert (folder / "other.json").read_text() == (folder / "known" / "all.json").read_text()
    assert run(".", "--no-baseline", "--write-baseline").exit_code == 2
