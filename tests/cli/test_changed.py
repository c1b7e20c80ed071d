"""``teikit validate --changed`` from the command line."""

import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from teikit.cli.validate import COMMAND

TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">{}</TEI>\n'


def git(*arguments: str) -> None:
    names = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(["git", *names, *arguments], check=True, capture_output=True)


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TEIKIT_CACHE", str(tmp_path.parent / "cache"))
    (tmp_path / "letters").mkdir()
    for name in "abc":
        (tmp_path / "letters" / f"{name}.xml").write_text(TEI.format("<p ref='a.xml#x'/>"))
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "all")
    return tmp_path


def run(*arguments: str, input: str | None = None) -> Result:
    return CliRunner().invoke(COMMAND, [*arguments, "--select", "XML,PTR"], input=input)


def test_nothing_changed_is_nothing_found() -> None:
    result = run("--changed")
    assert result.exit_code == 0
    assert "0 files changed since HEAD, 0 further files may be affected, of 3" in result.stderr


def test_a_path_behind_it_is_no_revision(repository: Path) -> None:
    (repository / "letters" / "b.xml").write_text("<TEI>")
    for arguments in (
        ("--changed", "letters"),
        ("letters", "--changed"),
        ("--changed=HEAD", "letters"),
        ("--changed",),
    ):
        result = run(*arguments)
        assert result.exit_code == 1, arguments
        assert "1 file changed since HEAD, 0 further files may be affected, of 3" in result.stderr
        assert "letters/b.xml:1" in result.stdout


def test_a_deleted_file_shows_in_those_that_point_to_it(repository: Path) -> None:
    (repository / "letters" / "a.xml").unlink()
    result = run("--changed", "--output-format", "concise")
    assert "0 files changed since HEAD, 2 further files may be affected, of 2" in result.stderr
    assert result.stdout.count("PTR003") == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--changed", "no-such"], "git knows no revision no-such"),
        (["--changed=HEAD", "-"], "--changed works on files"),
        ([], "Missing argument 'PATHS...'"),
    ],
)
def test_wrong_use_is_status_2(arguments: list[str], words: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert words in result.stderr
