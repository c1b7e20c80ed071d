"""The process that a command is: how it ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LETTER = '<letter xmlns="urn:l">\n<p>one</p>\n<q/>\n</letter>\n'
SCHEMA = 'default namespace = "urn:l"\nstart = element letter { element p { text }* }\n'


def teikit(*arguments: str, folder: Path, **more: object) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "teikit", *arguments]
    environment = {**os.environ, "TEIKIT_CACHE": str(folder / "cache")}
    return subprocess.run(  # type: ignore[call-overload, no-any-return]
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, **more
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "l.xml").write_text(LETTER, encoding="utf-8")
    (tmp_path / "l.rnc").write_text(SCHEMA, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "status", "out", "err"),
    [
        (("validate", "--no-config", "--schema", "l.rnc", "l.xml"), 1, "l.xml:3:1: error RNG001", ""),
        (("validate", "--no-config", "--exit-zero", "--schema", "l.rnc", "l.xml"), 0, "1 invalid", ""),
        (("validate", "--no-config", "--schema", "none.rnc", "l.xml"), 2, "", "none.rnc"),
        (("validate", "--unknown"), 2, "", "No such option"),
        (("--version",), 0, "teikit, version", ""),
    ],
    ids=lambda value: value[-1] if isinstance(value, tuple) else None,
)
def test_status_and_output_arrive(
    folder: Path, arguments: tuple[str, ...], status: int, out: str, err: str
) -> None:
    ended = teikit(*arguments, folder=folder)
    assert ended.returncode == status
    assert out in ended.stdout
    assert err in ended.stderr


def test_a_file_of_findings_is_whole(folder: Path) -> None:
    ended = teikit(
        "validate", "--no-config", "--schema", "l.rnc", "--output-format", "json", "-o", "l.json", "l.xml",
        folder=folder,
    )  # fmt: skip
    assert ended.returncode == 1
    assert (folder / "l.json").read_text(encoding="utf-8").endswith("}\n")


def test_what_was_registered_for_the_end_is_done(folder: Path) -> None:
    code = (
        "import atexit, sys; sys.argv = ['teikit', '--version']; atexit.register(print, 'the end')\n"
        "from teikit.__main__ import run; run()"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.splitlines()[-1] == "the end"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("command", [["--version"], ["rules"], ["identifiers", "--list"]], ids=lambda c: c[0])
def test_a_full_disk_is_told_in_one_line(command: list[str]) -> None:
    with open("/dev/full", "w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "teikit", *command], stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert ended.returncode == 2
    assert ended.stderr == "teikit: standard output: No space left on device\n"
