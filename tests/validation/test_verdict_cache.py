"""Verdicts kept between runs: the same findings as without them, whatever has changed in between."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from teikit.model.diagnostic import Diagnostic
from teikit.report.run import FileReport
from teikit.validation import program
from teikit.validation.batch import WORTH_ASKING, validate_files
from teikit.validation.discovery import discover
from teikit.validation.loading import SchemaError
from teikit.validation.validator import Validator
from teikit.xmldocument import XmlDocument
from tests.validation.small_edition import CHANGES, change, enter, settings, tei, write


@pytest.fixture(autouse=True)
def edition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return enter(tmp_path, monkeypatch)


def run(*, cache: bool = True, jobs: int = 1) -> list[FileReport]:
    found = list(discover(["."]))
    return list(validate_files(found, settings()._replace(cache=cache), jobs=jobs))


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are validated, and not only remembered."""
    paths: list[str] = []
    verdict = Validator.verdict

    def noted(self: Validator, document: XmlDocument) -> object:
        paths.append(Path(document.path).stem)
        return verdict(self, document)

    monkeypatch.setattr(Validator, "verdict", noted)
    return paths


def test_a_second_run_looks_at_nothing_and_says_the_same(edition: Path, looked_at: list[str]) -> None:
    first = run()
    codes = {finding.code for report in first for finding in report.findings}
    assert {"RNG001", "DAT009", "PTR001", "PTR003"} <= codes
    assert len(looked_at) == 9
    looked_at.clear()
    assert run() == first
    assert looked_at == []
    assert run(cache=False) == first


def test_a_cache_that_knows_few_of_the_files_is_not_asked(edition: Path, looked_at: list[str]) -> None:
    for number in range(WORTH_ASKING):
        shutil.copy(edition / "letters/b.xml", edition / f"letters/copy{number:02}.xml")
    list(validate_files(list(discover(["letters/a.xml"])), settings(), jobs=1))
    looked_at.clear()
    reports = run()
    assert len(looked_at) == 9 + WORTH_ASKING
    looked_at.clear()
    assert run() == reports == run(cache=False)
    assert len(looked_at) == 9 + WORTH_ASKING  # of the run without cache


def outcome(*, cache: bool) -> list[FileReport] | str:
    try:
        return run(cache=cache)
    except SchemaError as error:
        return str(error)


@pytest.mark.parametrize("name", CHANGES)
def test_whatever_changes_the_findings_are_those_of_a_run_without_cache(
    edition: Path, looked_at: list[str], name: str
) -> None:
    alter, needed = CHANGES[name]
    run()
    looked_at.clear()
    alter()
    found = outcome(cache=True)
    again = set(looked_at)
    assert found == outcome(cache=False)
    assert again == set(needed.split())


def test_what_was_said_of_a_date_to_come_holds_for_a_day(
    edition: Path, looked_at: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    looked_at.clear()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(1790000000 + 86400))
    run()
    assert looked_at == ["d"]
    looked_at.clear()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    run()
    assert len(looked_at) == 9


def test_another_program_trusts_nothing(
    edition: Path, looked_at: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    looked_at.clear()
    monkeypatch.setattr("teikit.validation.verdict.program", lambda **_: "another")
    run()
    assert len(looked_at) == 9


def test_the_program_is_known_by_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = program.program.__wrapped__()
    assert before == program.program.__wrapped__()
    (tmp_path / "teikit").mkdir()
    monkeypatch.setattr("teikit.version.__file__", str(tmp_path / "teikit" / "version.py"))
    assert before != program.program.__wrapped__()


def test_rules_that_look_at_the_clock_are_asked_again(edition: Path, looked_at: list[str]) -> None:
    change("schema/letters.sch", ". = doc('terms.txml')//t:item", "current-date() gt xs:date('2000-01-01')")
    run()
    looked_at.clear()
    run()
    assert "b" in looked_at
    assert "a" not in looked_at


def test_edits_at_random_never_make_a_difference(edition: Path) -> None:
    choose = random.Random(7)
    pieces = (
        '<p ref="#p1"/>',
        '<p ref="#p9"/>',
        "<wrong/>",
        '<p xml:id="p9"/>',
        '<ref target="b.xml#tb"/>',
        "",
    )
    for _ in range(12):
        for _ in range(choose.randint(1, 3)):
            path = choose.choice(["indices/persons.xml", *(f"letters/{name}.xml" for name in "abcdef")])
            text = Path(path).read_text(encoding="utf-8")
            start = text.index(">") + 1
            end = text.index("<", start)
            write(Path(path), text[:start] + choose.choice(pieces) + text[end:])
        assert run() == run(cache=False)


def database() -> Path:
    (path,) = Path(os.environ["TEIKIT_CACHE"], "verdicts").glob("*.sqlite")
    return path


def flip(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        for key, body in connection.execute("SELECT key, body FROM verdicts").fetchall():
            connection.execute(
                "UPDATE verdicts SET body = ? WHERE key = ?", (body.replace(b"RNG", b"XXX"), key)
            )
    connection.close()


def replace_table(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE verdicts")
    connection.close()


DAMAGES: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "cut": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "noise": lambda path: path.write_bytes(random.Random(1).randbytes(20_000)),
    "noise behind the head": lambda path: path.write_bytes(
        path.read_bytes()[:4096] + random.Random(1).randbytes(path.stat().st_size - 4096)
    ),
    "another verdict": flip,
    "no table": replace_table,
    "others may write": lambda path: path.chmod(0o666),
    "others may write to the folder": lambda path: path.parent.chmod(0o777),
    "a link": lambda path: (
        shutil.move(path, path.with_suffix(".old")),
        path.symlink_to(path.with_suffix(".old")),
    ),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_cache_is_made_anew(edition: Path, looked_at: list[str], damage: str) -> None:
    first = run()
    DAMAGES[damage](database())
    looked_at.clear()
    assert run() == first
    assert len(looked_at) == {"another verdict": 1}.get(damage, 9) or (
        damage.startswith("noise") and looked_at
    )
    if "folder" not in damage:
        looked_at.clear()
        assert run() == first
        assert looked_at == []


def test_a_cache_in_use_is_no_obstacle(edition: Path) -> None:
    first = run()
    change("letters/a.xml", "By", "From")
    connection = sqlite3.connect(database(), isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    try:
        start = time.monotonic()
        assert len(run()) == len(first)
        assert time.monotonic() - start < 30
    finally:
        connection.close()
    assert database().stat().st_size


@pytest.mark.parametrize("moment", [0.4, 0.8, 1.6])
def test_a_killed_run_leaves_a_sound_cache_and_no_process(edition: Path, moment: float) -> None:
    for number in range(400):
        write(Path(f"letters/n{number:03}.xml"), tei(f'<p n="{number}" ref="#p1"/>' * 30 + "<wrong/>"))
    command = [sys.executable, "-m", "teikit", "validate", ".", "--jobs", "3"]
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as process:
        time.sleep(moment)
        process.send_signal(signal.SIGKILL)
        process.wait()
    for _ in range(50):
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            break
        time.sleep(0.1)
    else:
        pytest.fail("a process is left")
    findings: list[tuple[Diagnostic, ...]] = [report.findings for report in run()]
    assert findings == [report.findings for report in run(cache=False)]
