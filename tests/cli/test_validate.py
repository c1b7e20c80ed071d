"""``teikit validate`` as its users meet it: output, exit status, hostile files."""

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from teikit.cli.validate import COMMAND

TEI = "http://www.tei-c.org/ns/1.0"
SCHEMA = f"""default namespace = "{TEI}"
start = element TEI {{ attribute n {{ text }}?, element p {{ attribute n {{ xsd:int }}?, text }}+ }}
"""


def document(text: str, prolog: str = "") -> str:
    return f'{prolog}<TEI xmlns="{TEI}">{text}</TEI>\n'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TEIKIT_CACHE", str(tmp_path.parent / "cache"))
    monkeypatch.setenv("TEIKIT_SCHEMAS", str(tmp_path.parent / "schemas"))
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    (tmp_path / "s.rnc").write_text(SCHEMA)
    (tmp_path / "good.xml").write_text(document("<p n='1'>x</p>"))
    (tmp_path / "bad.xml").write_text(document("<p n='x'>x</p>\n<q/>"))
    return tmp_path


def run(*arguments: str, input: bytes | None = None, rules: bool = False) -> Result:
    options = [] if rules else ["--no-rules"]
    return CliRunner().invoke(COMMAND, [*arguments, *options], input=input)


def test_nothing_found() -> None:
    result = run("good.xml", "-s", "s.rnc")
    assert (result.exit_code, result.output) == (0, "1 file, 1 valid, 0 invalid, 0 errors, 0 warnings\n")
    assert run("good.xml", "-s", "s.rnc", "--quiet").output == ""


def test_problems_found() -> None:
    result = run("bad.xml", "good.xml", "-s", "s.rnc")
    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert lines[0].startswith("bad.xml:1:48: error RNG008 ")
    assert any(line.startswith("bad.xml:2:1: error RNG001 ") for line in lines)
    assert lines[-1] == "2 files, 1 valid, 1 invalid, 2 errors, 0 warnings"
    assert run("bad.xml", "-s", "s.rnc", "--exit-zero").exit_code == 0


def test_concise_is_a_line_for_each_finding() -> None:
    lines = run("bad.xml", "-s", "s.rnc", "--output-format", "concise").output.splitlines()
    assert [line.split()[:3] for line in lines] == [
        ["bad.xml:1:48:", "error", "RNG008"],
        ["bad.xml:2:1:", "error", "RNG001"],
    ]


def test_json_is_the_stable_interface() -> None:
    result = run("bad.xml", "good.xml", "none.xml", "-s", "s.rnc", "--output-format", "json")
    report = json.loads(result.output)
    assert list(report) == ["files", "summary"]
    assert [file["path"] for file in report["files"]] == ["bad.xml", "good.xml", "none.xml"]
    assert [file["valid"] for file in report["files"]] == [False, True, False]
    problem = report["files"][0]["problems"][0]
    assert set(problem) == {
        *("code", "severity", "message", "hint", "line", "column", "end_line", "end_column"),
        *("event", "xpath", "schema", "rule"),
    }
    assert (problem["line"], problem["column"], problem["end_line"], problem["end_column"]) == (1, 48, 1, 49)
    assert problem["event"] == [1, 51]
    assert problem["xpath"] == "/TEI/p[1]"
    assert problem["schema"] == "s.rnc"
    assert report["summary"] == {
        "files": 3,
        "valid": 1,
        "invalid": 2,
        "errors": 3,
        "warnings": 0,
        "skipped": 0,
    }


def test_output_goes_to_a_file(folder: Path) -> None:
    result = run("bad.xml", "-s", "s.rnc", "--output-format", "json", "-o", "report.json")
    assert (result.exit_code, result.output) == (1, "")
    assert json.loads((folder / "report.json").read_text())["summary"]["errors"] == 2
    assert run("bad.xml", "-o", "none/report.json").exit_code != 0
    assert not list(folder.glob(".report*"))


def test_how_much_is_printed() -> None:
    result = run("bad.xml", "-s", "s.rnc", "--max-problems", "1", "--statistics")
    assert "RNG008 " in result.output
    assert "error RNG001" not in result.output
    assert "      1  RNG001\n" in result.output
    assert "… and 1 more finding" in result.output
    assert result.exit_code == 1


def test_select_and_ignore() -> None:
    assert "RNG008" not in run("bad.xml", "-s", "s.rnc", "--select", "RNG001").output
    result = run("bad.xml", "-s", "s.rnc", "--ignore", "RNG001,RNG008")
    assert (result.exit_code, result.output[:7]) == (0, "1 file,")


def test_standard_input() -> None:
    result = run("-", "-s", "s.rnc", "--stdin-filename", "letters/x.xml", input=document("<q/>").encode())
    assert result.exit_code == 1
    assert result.output.startswith("letters/x.xml:1:")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["good.xml", "-s", "none.rng"], "the schema none.rng is missing"),
        (["good.xml", "-s", "good.xml"], "the schema good.xml cannot be used"),
        (["good.xml", "--config", "none.toml"], "none.toml: cannot be read"),
        (["good.xml", "--output-format", "nonsense"], "is not one of"),
        ([], "Missing argument"),
    ],
)
def test_the_run_itself_fails(arguments: list[str], words: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert words in result.output


def test_require_schema_and_strict(folder: Path) -> None:
    assert run("good.xml").exit_code == 1
    assert "SKP001" in run("good.xml").output
    assert run("good.xml", "--require-schema").exit_code == 2
    assert "error SKP001" in run("good.xml", "--strict").output
    (folder / "remote.xml").write_text(document("<p/>", '<?xml-model href="https://example.org/a.rng"?>'))
    assert run("remote.xml", "--require-schema").exit_code == 2


def test_nothing_to_validate_is_a_finding(folder: Path) -> None:
    (folder / "empty").mkdir()
    result = run("empty")
    assert result.exit_code == 1
    assert "warning SKP007" in result.output
    assert "0 files, 0 without errors, 0 invalid, 0 errors, 1 warning, 1 thing not checked" in result.output
    assert "error SKP007" in run("empty", "--strict").output


def test_other_xml_in_folders_is_passed_over(folder: Path) -> None:
    (folder / "build.xml").write_text("<project/>")
    result = run(".", "-s", "s.rnc", "--ignore", "RNG")
    assert "build.xml" not in result.output
    assert "1 note (-v shows them)" in result.output
    assert "info SKP006 passed over" in run(".", "-s", "s.rnc", "-v").output
    assert "build.xml:1:1: error" in run("build.xml", "-s", "s.rnc").output, (
        "a file that is named is validated"
    )


def test_the_configuration(folder: Path) -> None:
    (folder / "teikit.toml").write_text(
        '[validate]\nexclude = ["bad.xml"]\n[validate.schema]\n"*.xml" = "s.rnc"\n'
    )
    assert run(".").exit_code == 0
    assert run("bad.xml").exit_code == 1, "a file that is named is validated"
    assert "SKP001" in run("good.xml", "--no-config").output
    (folder / "teikit.toml").write_text("[validate]\nnonsense = 1\n")
    result = run("good.xml")
    assert result.exit_code == 2
    assert "teikit.toml:2: there is no setting 'nonsense'" in result.output


def test_colours_are_for_terminals_only(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\033[" not in run("bad.xml", "-s", "s.rnc").output
    monkeypatch.setenv("FORCE_COLOR", "1")
    result = CliRunner().invoke(COMMAND, ["bad.xml", "-s", "s.rnc"], color=True)
    assert "\033[31merror\033[0m" in result.output


def test_control_characters_of_a_document_do_not_reach_the_terminal(folder: Path) -> None:
    (folder / "evil.xml").write_text(document("<p n='&#x85;&#x9b;31m'/>"))
    output = run("evil.xml", "-s", "s.rnc").output
    assert not any(
        (ord(character) < 32 and character != "\n") or 127 <= ord(character) < 160 for character in output
    )


HOSTILE: dict[str, bytes] = {
    "bomb.xml": b"<!DOCTYPE TEI [<!ENTITY b0 'ha'>"
    + b"".join(b"<!ENTITY b%d '%s'>" % (n, b"&b%d;" % (n - 1) * 20) for n in range(1, 12))
    + b"]><TEI xmlns='http://www.tei-c.org/ns/1.0'>&b11;</TEI>",
    "passwd.xml": b"<!DOCTYPE TEI [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><TEI xmlns='http://www.tei-c.org/ns/1.0'><p>&e;</p></TEI>",
    "dtd.xml": b"<!DOCTYPE TEI SYSTEM 'http://localhost:9/tei.dtd'><TEI xmlns='http://www.tei-c.org/ns/1.0'><p>x</p></TEI>",
    "cut.xml": document("<p>x</p>").encode()[:-9],
    "latin.xml": document("<p>caf\xe9</p>").encode("latin-1"),
    "wide.xml": document("<p>x</p>", '<?xml version="1.0" encoding="UTF-16"?>').encode(),
    "long.xml": document(f"<p n='1{'0' * 3_000_000}'/>").encode(),
    "empty.xml": b"",
    "zip.xml": b"PK\x03\x04....",
    "nul.xml": b"<TEI>\0</TEI>",
}

EXPECTED = {
    "bomb.xml": "XML006",
    "passwd.xml": "SKP008",
    "cut.xml": "XML004",
    "latin.xml": "XML005",
    "wide.xml": "XML005",
    "long.xml": "RNG008",
    "empty.xml": "XML002",
    "zip.xml": "XML003",
    "nul.xml": "XML001",
    "link.xml": "XML011",
    "pipe.xml": "XML012",
    "socket.xml": "XML012",
}


def test_hostile_files_have_one_clear_message_and_stop_no_other(folder: Path) -> None:
    for name, data in HOSTILE.items():
        (folder / name).write_bytes(data)
    (folder / "link.xml").symlink_to("nowhere")
    os.mkfifo(folder / "pipe.xml")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket.xml")
        result = run(".", "-s", "s.rnc", "--output-format", "json", "--jobs", "1")
    files = {Path(f["path"]).name: f for f in json.loads(result.output)["files"]}
    for name, code in EXPECTED.items():
        assert code in [p["code"] for p in files[name]["problems"]], (name, files[name])
        assert all(len(p["message"]) < 400 for p in files[name]["problems"])
    assert files["good.xml"]["valid"]
    assert files["dtd.xml"]["valid"]
    assert "root:" not in result.output


def test_an_interrupted_run_says_so_and_leaves_no_process(folder: Path) -> None:
    for number in range(3000):
        (folder / f"{number}.xml").write_text(document("<q/>" * 20))
    command = [sys.executable, "-m", "teikit", "validate", ".", "--no-rules", "-s", "s.rnc", "--jobs", "2"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        process.stdout.read()
        assert process.stderr.read() == b"teikit: interrupted; what was printed is not all\n"
    assert process.returncode == 130
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def test_a_process_that_is_ended_from_outside_ends_the_run_in_words(folder: Path) -> None:
    for number in range(3000):
        (folder / f"{number}.xml").write_text(document("<q/>" * 20))
    command = [sys.executable, "-m", "teikit", "validate", ".", "--no-rules", "-s", "s.rnc", "--jobs", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        for _ in range(400):
            process.stdout.readline()
        found = subprocess.run(["pgrep", "-P", str(process.pid)], capture_output=True, check=True)
        os.kill(int(found.stdout.split()[0]), signal.SIGKILL)
        process.stdout.read()
        assert b"a process of the run was ended from outside" in process.stderr.read()
    assert process.returncode == 2


def test_names_of_files_may_be_anything(folder: Path) -> None:
    (folder / "new\nline.xml").write_text("")
    Path(os.fsdecode(b"latin-\xe9.xml")).write_text("")
    (folder / "Пузанов 1960.xml").write_text("")
    command = [sys.executable, "-m", "teikit", "validate", ".", "--no-rules", "-s", "s.rnc"]
    for options, expected in (([], 4 + 1), (["--output-format", "json"], None)):
        environment = {**os.environ, "PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}
        done = subprocess.run([*command, *options], capture_output=True, check=False, env=environment)
        assert done.returncode == 1, done.stderr
        if expected is None:
            assert len(json.loads(done.stdout)["files"]) == 5
        else:
            assert done.stdout.count(b"XML002") == 3


def test_a_reader_that_stops_reading_is_no_fault(folder: Path) -> None:
    (folder / "many.xml").write_text(document("<q/>\n" * 20_000))
    command = f"{sys.executable} -m teikit validate --no-rules -s s.rnc many.xml | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("many.xml:1:")
    assert "Traceback" not in done.stderr


def test_named_files_are_passed_over_like_those_in_folders(folder: Path) -> None:
    (folder / "build.xml").write_text("<project/>")
    (folder / "teikit.toml").write_text('[validate]\nexclude = ["bad.xml"]\n')
    named = ("good.xml", "bad.xml", "build.xml", "-s", "s.rnc")
    assert run(*named).exit_code == 1
    result = run(*named, "--force-exclude")
    assert (result.exit_code, result.output.splitlines()[-1]) == (
        0,
        "2 files, 2 valid, 0 invalid, 0 errors, 0 warnings, 1 note (-v shows them)",
    )


@pytest.mark.parametrize(
    ("option", "word", "words"),
    [
        ("--select", "PRT", "no code is 'PRT' or begins so; did you mean PTR?"),
        ("--ignore", "DAT099", "no code is 'DAT099' or begins so"),
        ("--extend-select", "unused-idd", "did you mean unused-id?"),
    ],
)
def test_a_selection_of_nothing_is_an_error(option: str, word: str, words: str) -> None:
    result = run("good.xml", "-s", "s.rnc", option, word)
    assert result.exit_code == 2
    assert words in result.output


def test_rules_may_be_selected_by_name(folder: Path) -> None:
    (folder / "a.xml").write_text(document('<text><body><p xml:id="a"/><p xml:id="a"/></body></text>'))
    lines = run("a.xml", "--select", "duplicate-id", "--ignore", "SKP", rules=True).output.splitlines()
    assert [line.split()[2] for line in lines[:-1]] == ["IDN001"]
    (folder / "teikit.toml").write_text('[validate]\nignore = ["no-such-rule"]\n')
    assert "no code is 'no-such-rule'" in run("a.xml").output
