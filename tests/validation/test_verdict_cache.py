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
from dataclasses import replace
from pathlib import Path

import pytest

from teikit.configuration.load import load_configuration
from teikit.configuration.settings import validation_settings
from teikit.model.diagnostic import Diagnostic
from teikit.report.run import FileReport
from teikit.validation import program
from teikit.validation.batch import validate_files
from teikit.validation.discovery import discover
from teikit.validation.loading import SchemaError
from teikit.validation.settings import Settings
from teikit.validation.validator import Validator
from teikit.xmldocument import XmlDocument

TEI = "http://www.tei-c.org/ns/1.0"

GRAMMAR = f"""default namespace = "{TEI}"
namespace xi = "http://www.w3.org/2001/XInclude"
include "common.rnc"
start = element TEI {{ attribute * {{ text }}*, (any | text)* }}
"""
COMMON = f"""default namespace = "{TEI}"
any = element * - (wrong | bad) {{ attribute * {{ text }}*, (any | text)* }}
"""
RULES = f"""<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
  <ns prefix="t" uri="{TEI}"/>
  <pattern><rule context="t:term">
    <assert test=". = doc('terms.txml')//t:item">No term of the list.</assert></rule></pattern>
</schema>
"""
CONFIGURATION = """[validate]
schema = {"letters/*.xml" = ["schema/letters.rnc", "schema/letters.sch"], "indices/*.xml" = "schema/letters.rnc"}
extend-select = ["PTR", "IDN"]
[pointers]
scope = ["file", "xinclude", "authority:indices/*.xml"]
[ids]
unique-in-project = true
"""


def tei(text: str) -> str:
    return f'<TEI xmlns="{TEI}" xml:lang="en">{text}</TEI>\n'


LETTERS = {
    "a": '<text xml:id="ta"><p>By <persName ref="#p1">Orlov</persName>, see <ref target="b.xml#tb">b</ref>.</p></text>',
    "b": '<text xml:id="tb"><p>By <persName ref="../indices/persons.xml#p2">Lee</persName>.</p><term>treaty</term></text>',
    "c": '<text xml:id="tc"><p>See <graphic url="1.png"/> and <ref target="none.xml">that</ref>.</p><wrong/></text>',
    "d": '<text xml:id="td"><p>On <date when="2999-01-01">1 January 2999</date> <persName ref="#p9">?</persName></p></text>',
    "e": '<text xml:id="te"><include xmlns="http://www.w3.org/2001/XInclude" href="part.xml"/><p ref="#part"/></text>',
    "f": '<correspDesc><correspAction type="sent"><persName ref="#p1"/><date when="1960-05-01"/></correspAction>'
    "</correspDesc>",
}

DECLARED = '<!DOCTYPE TEI [<!ENTITY % names SYSTEM "names.ent"> %names;]>\n'


@pytest.fixture
def edition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "edition"
    for folder in ("schema", "letters", "indices"):
        (root / folder).mkdir(parents=True)
    write(root / "schema/letters.rnc", GRAMMAR)
    write(root / "schema/common.rnc", COMMON)
    write(root / "schema/letters.sch", RULES)
    write(root / "schema/terms.txml", tei("<item>treaty</item>"))
    write(root / "teikit.toml", CONFIGURATION)
    persons = '<person xml:id="p1"><death when="1970"/></person><person xml:id="p2"/>'
    write(root / "indices/persons.xml", tei(f"<listPerson>{persons}</listPerson>"))
    for name, text in LETTERS.items():
        write(root / "letters" / f"{name}.xml", tei(text))
    write(root / "letters/part.xml", tei('<p xml:id="part">A part.</p>'))
    write(root / "letters/names.ent", '<!ENTITY orlov "Orlov">')
    write(root / "letters/g.xml", DECLARED + tei("<p>&orlov;</p>"))
    write(root / "letters/1.png", "")
    monkeypatch.chdir(root)
    monkeypatch.setenv("TEIKIT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("TEIKIT_SCHEMAS", str(tmp_path / "schemas"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    return root


def write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def change(path: str, old: str, new: str) -> None:
    text = Path(path).read_text(encoding="utf-8")
    assert old in text
    write(Path(path), text.replace(old, new))


def settings() -> Settings:
    path = Path("teikit.toml").absolute()
    return validation_settings(load_configuration(path), path)


def run(*, cache: bool = True, jobs: int = 1) -> list[FileReport]:
    found = list(discover(["."]))
    return list(validate_files(found, replace(settings(), cache=cache), jobs=jobs))


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


ALL = "a b c d e f g part persons"
PERSON = '<person xml:id="p{}"/></listPerson>'


def edit(path: str, old: str, new: str) -> Callable[[], object]:
    return lambda: change(path, old, new)


CHANGES: dict[str, tuple[Callable[[], object], str]] = {
    "nothing": (lambda: os.utime("letters/a.xml", (1, 1)), ""),
    "a document": (edit("letters/a.xml", "By", "From"), "a"),
    "a document and back": (
        lambda: (change("letters/a.xml", "By", "From"), change("letters/a.xml", "From", "By")),
        "",
    ),
    "a schema": (edit("schema/letters.rnc", "(any | text)*", "any, (any | text)*"), ALL),
    "an included schema": (edit("schema/common.rnc", "wrong | bad", "bad"), ALL),
    "an included schema vanishes": (lambda: Path("schema/common.rnc").unlink(), "persons"),
    "a schema of rules": (edit("schema/letters.sch", "of the list", "known"), "a b c d e f g part"),
    "what a rule reads": (edit("schema/terms.txml", "treaty", "pact"), "b c d e f g part"),
    "a person more": (edit("indices/persons.xml", "</listPerson>", PERSON.format(3)), "d persons"),
    "a person less": (edit("indices/persons.xml", '<person xml:id="p2"/>', ""), "b d persons"),
    "the missing person": (edit("indices/persons.xml", "</listPerson>", PERSON.format(9)), "d persons"),
    "a person dies earlier": (edit("indices/persons.xml", "1970", "1950"), "f persons"),
    "an id elsewhere": (edit("letters/b.xml", '"tb"', '"tx"'), "a b"),
    "the same id twice": (edit("letters/b.xml", '"tb"', '"td"'), "a b d"),
    "an image vanishes": (lambda: Path("letters/1.png").unlink(), "c"),
    "a target appears": (lambda: write(Path("letters/none.xml"), tei("<p/>")), "c none"),
    "a name near to a missing target": (lambda: write(Path("letters/nine.xml"), tei("<p/>")), "c nine"),
    "an included file": (edit("letters/part.xml", '"part"', '"other"'), "e part"),
    "another authority file": (
        lambda: write(Path("indices/x.xml"), tei('<p xml:id="p9"/>')),
        ALL + " x",
    ),
    "what a document type declares": (edit("letters/names.ent", "Orlov", "<wrong/>"), "g"),
    "the configuration": (edit("teikit.toml", "true", "false"), ALL),
}
"""What is done to the edition, and the files that must be looked at again for that: no others."""


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
    monkeypatch.setattr("teikit.validation.verdict.program", lambda: "another")
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
