"""``teikit validate --fix`` and ``--diff``, ``teikit rules``."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from teikit.cli.rules import COMMAND as RULES
from teikit.cli.validate import COMMAND as VALIDATE
from teikit.rules.registry import rules
from tests.rules.conftest import document

BODY = "<p>He wrote on <date>24 July 1960</date>.</p>"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TEIKIT_CACHE", str(tmp_path.parent / "cache"))
    (tmp_path / "a.xml").write_text(document(BODY).rstrip("\n"), encoding="utf-8")
    return tmp_path


def select(*codes: str) -> list[str]:
    return [word for code in codes for word in ("--select", code, "--extend-select", code)]


def validate(*arguments: str) -> Result:
    return CliRunner().invoke(VALIDATE, ["a.xml", *arguments])


CODE = next(code for code, rule in rules().items() if rule.name == "no-final-newline")


def test_fixing_only_says_nothing_of_the_rest(folder: Path) -> None:
    (folder / "a.xml").write_text(document('<p><ref target="#nowhere"/></p>').rstrip("\n"), encoding="utf-8")
    result = validate("--fix-only", *select(CODE))
    assert (result.exit_code, result.stdout) == (0, "")
    assert "1 finding fixed in 1 file" in result.stderr
    assert (folder / "a.xml").read_bytes().endswith(b">\n")
    assert validate("--fix-only", *select(CODE)).output == ""
    for option in ("--diff", "--write-baseline", "--output=x"):
        assert validate("--fix-only", option).exit_code == 2


def test_safe_fixes_are_made_in_place(folder: Path) -> None:
    before = (folder / "a.xml").read_bytes()
    result = validate("--fix", *select(CODE))
    assert "1 finding fixed in 1 file" in result.stderr
    assert (folder / "a.xml").read_bytes() == before + b"\n"
    assert os.listdir(folder) == ["a.xml"]
    assert "fixed" not in validate("--fix", *select(CODE)).stderr


def test_unsafe_fixes_need_to_be_asked_for(folder: Path) -> None:
    before = (folder / "a.xml").read_bytes()
    validate("--fix", *select("DAT014"))
    assert (folder / "a.xml").read_bytes() == before
    validate("--fix", "--unsafe-fixes", *select("DAT014"))
    after = (folder / "a.xml").read_bytes()
    assert after == before.replace(b"<date>", b'<date when="1960-07-24">')


@pytest.mark.skipif(shutil.which("patch") is None, reason="patch is not installed")
def test_diff_changes_nothing_and_can_be_applied(folder: Path) -> None:
    before = (folder / "a.xml").read_bytes()
    result = validate("--diff", "--unsafe-fixes", *select("DAT014"))
    assert result.exit_code == 1
    assert (folder / "a.xml").read_bytes() == before
    (folder / "a.patch").write_bytes(result.stdout_bytes)
    subprocess.run(["patch", "-p0", "-s", "-i", "a.patch"], cwd=folder, check=True)
    assert b'<date when="1960-07-24">' in (folder / "a.xml").read_bytes()
    assert validate("--diff", "--unsafe-fixes", *select("DAT014")).exit_code == 0


def test_unsafe_alone_is_a_mistake() -> None:
    result = validate("--unsafe-fixes")
    assert result.exit_code == 2
    assert "--fix or --diff" in result.output


def test_the_table_of_rules() -> None:
    listed = CliRunner().invoke(RULES, []).output.splitlines()
    assert [line.split()[0] for line in listed] == list(rules())
    some = json.loads(CliRunner().invoke(RULES, ["ptr", "--output-format", "json"]).output)
    assert some
    assert all(row["code"].startswith("PTR") and row["summary"] for row in some)


@pytest.mark.parametrize("option", ["--fix", "--diff"])
def test_standard_input_is_no_file_to_mend(option: str) -> None:
    result = CliRunner().invoke(VALIDATE, ["-", option], input=document(BODY))
    assert result.exit_code == 2
    assert f"{option} works on files" in result.stderr
