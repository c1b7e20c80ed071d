"""``teikit validate --watch``, as its users run it: a process that goes on."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

import pytest
from click.testing import CliRunner

from teikit.cli.validate import COMMAND
from tests.validation.small_edition import CONFIGURATION, RULES, change, enter, make, tei, write

PATIENCE = 60
"""Seconds to wait for a line on a machine that has other things to do."""


class Watching:
    """The process, with all lines that it prints."""

    def __init__(self, *arguments: str) -> None:
        command = [sys.executable, "-m", "teikit", "validate", "--watch", "--output-format", "concise"]
        self.process = subprocess.Popen(
            [*command, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self._lines: Queue[str] = Queue()
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))

    def end(self) -> None:
        """Ends the process."""
        self.process.kill()
        self.process.wait()
        self._reader.join(PATIENCE)
        assert self.process.stdout is not None
        self.process.stdout.close()

    def until(self, *words: str) -> list[str]:
        """The lines up to one with all these words."""
        seen: list[str] = []
        while not seen or not all(word in seen[-1] for word in words):
            try:
                seen.append(self._lines.get(timeout=PATIENCE))
            except Empty:
                pytest.fail(f"no line with {words!r}: {seen}")
        return seen


@pytest.fixture
def watching(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watching]:
    root = tmp_path / "edition"
    make(root)
    monkeypatch.chdir(root)
    monkeypatch.setenv("TEIKIT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("TEIKIT_SCHEMAS", str(tmp_path / "schemas"))
    process = Watching(".")
    process.until("watching")
    yield process
    process.end()


def test_what_is_saved_is_validated_and_what_rests_on_it(watching: Watching) -> None:
    change("letters/a.xml", "</TEI>", "<wrong/></TEI>")
    watching.until("./letters/a.xml:1:", "wrong")

    # a file that replaces another, as editors write it; b.xml points to p2
    text = Path("indices/persons.xml").read_text()
    write(Path("indices/new"), text.replace('"p2"', '"p3"'))
    Path("indices/new").replace("indices/persons.xml")
    watching.until("./letters/b.xml", "p2")

    write(Path("letters/new.xml"), tei("<wrong/>"))
    watching.until("letters/new.xml")

    change("schema/common.rnc", "(wrong | bad)", "(p | bad)")
    watching.until('element "p"')

    Path("letters/b.xml").unlink()
    watching.until("./letters/a.xml", "no such file")

    change("teikit.toml", '"PTR", ', "")
    watching.until("the configuration or the baseline has changed")
    watching.until("watching")


def test_ctrl_c_ends_it_in_silence(watching: Watching) -> None:
    watching.process.send_signal(signal.SIGINT)
    assert watching.process.wait(PATIENCE) == 0


OUTSIDE = [
    # (what is done outside of the folder that is watched, what a line has then)
    (lambda: write(Path("indices/more.xml"), tei('<p xml:id="p9"/>')), "1 valid"),
    (lambda: Path("indices/more.xml").unlink(), "#p9"),
    (lambda: change("schema/terms.txml", "treaty", "pact"), "No term of the list"),
    (lambda: write(Path("schema/letters.sch"), "<schema"), "not well-formed"),
    (lambda: write(Path("schema/letters.sch"), RULES), "watching 1 file"),
    (lambda: write(Path("teikit.toml"), "[validate\n"), "teikit.toml:1"),
    (lambda: write(Path("teikit.toml"), CONFIGURATION), "watching 1 file"),
]


def test_what_changes_elsewhere_is_seen_and_what_is_broken_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(tmp_path, monkeypatch)
    write(
        Path("letters/d.xml"),
        tei('<text xml:id="td"><p><persName ref="#p9">?</persName></p><term>treaty</term></text>'),
    )
    process = Watching("letters/d.xml", "--output-format", "text")
    try:
        process.until("watching 1 file")
        for happens, words in OUTSIDE:
            happens()
            process.until(words)
    finally:
        process.end()


def test_a_broken_configuration_is_no_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    enter(tmp_path, monkeypatch)
    Path("schema/letters.rnc").unlink()
    result = CliRunner().invoke(COMMAND, [".", "--watch"])
    assert result.exit_code == 2
    assert "is missing" in result.stderr


@pytest.mark.parametrize("option", ["--fix", "--diff", "--changed", "--write-baseline", "--output=x"])
def test_it_only_shows(option: str) -> None:
    result = CliRunner().invoke(COMMAND, [".", "--watch", option])
    assert result.exit_code == 2
    assert "--watch shows findings as they come" in result.stderr
    assert not os.path.exists("x")
