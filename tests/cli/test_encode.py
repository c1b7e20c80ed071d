"""``teikit encode`` at the command line."""

import json
import multiprocessing
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from teikit.cli import main
from teikit.model.record import Record
from teikit.pipeline.encode import Encoded
from tests.conftest import EXAMPLES

LETTER = "Ambry, 3 May 1950\n\nDear Sir,\n\nThe harbour is closed.\n\nYours sincerely,\n\nA. Low\n"


def run(*arguments: str, data: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["encode", "--no-config", *arguments], input=data)


@pytest.fixture
def records(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    (folder / "inner").mkdir(parents=True)
    (folder / "one.txt").write_text(LETTER, encoding="utf-8")
    (folder / "inner" / "two.txt").write_text(LETTER.replace("3", "4"), encoding="utf-8")
    (folder / "ignored.xml").write_text("<x/>", encoding="utf-8")
    return folder


def test_one_record_goes_to_standard_output(records: Path) -> None:
    result = run(str(records / "one.txt"))
    assert result.exit_code == 0
    assert result.stdout.startswith('<?xml version="1.0" encoding="UTF-8"?>')
    assert "<?xml-model " in result.stdout


def test_standard_input_and_output() -> None:
    result = run("-", data=LETTER.encode())
    assert result.exit_code == 0
    assert '<date when="1950-05-03">' in result.stdout


def test_a_folder_is_mirrored(records: Path, tmp_path: Path) -> None:
    result = run(str(records), "--output", str(tmp_path / "out"))
    assert result.exit_code == 0
    written = sorted(
        str(p.relative_to(tmp_path / "out")) for p in (tmp_path / "out").rglob("*") if p.is_file()
    )
    assert written == ["inner/two.xml", "one.xml"]
    assert "2 of 2 records encoded" in result.stdout
    assert "valid, written" in result.stdout


def test_a_pattern_names_files(records: Path, tmp_path: Path) -> None:
    result = run(str(records / "*.txt"), "--output", str(tmp_path / "out"))
    assert result.exit_code == 0
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["one.xml"]


def test_a_pattern_is_mirrored_below_its_fixed_part(records: Path, tmp_path: Path) -> None:
    result = run(str(records / "**" / "*.txt"), "--output", str(tmp_path / "out"))
    assert result.exit_code == 0
    assert (tmp_path / "out" / "inner" / "two.xml").exists()


@pytest.mark.parametrize("further", [[], ["--force"], ["--dry-run"], ["--jobs", "2"]])
def test_of_two_records_with_one_place_the_second_is_not_written(
    records: Path, tmp_path: Path, further: list[str]
) -> None:
    (records / "one.md").write_text("Of 4 May 1950.\n", encoding="utf-8")
    result = run(str(records), "--output", str(tmp_path / "out"), *further)
    assert result.exit_code == 1
    assert "one.txt: " in result.stderr
    assert f"one.xml is the place of {records / 'one.md'} already" in result.stderr
    assert "2 of 3 records encoded" in result.stdout
    if "--dry-run" not in further:
        assert "1950-05-04" in (tmp_path / "out" / "one.xml").read_text(encoding="utf-8")


def test_a_second_run_changes_nothing(records: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run(str(records), "-o", str(out)).exit_code == 0
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in out.rglob("*.xml")}
    result = run(str(records), "-o", str(out))
    assert "unchanged" in result.stdout
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in out.rglob("*.xml")} == before


def test_a_file_that_differs_is_not_overwritten_without_force(records: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "one.xml"
    target.parent.mkdir()
    target.write_text("mine", encoding="utf-8")
    result = run(str(records / "one.txt"), "-o", str(target.parent))
    assert result.exit_code == 1
    assert "--force" in result.stderr
    assert target.read_text(encoding="utf-8") == "mine"
    assert run(str(records / "one.txt"), "-o", str(target.parent), "--force").exit_code == 0
    assert target.read_bytes().startswith(b"<?xml")


def test_a_dry_run_writes_nothing(records: Path, tmp_path: Path) -> None:
    result = run(str(records), "-o", str(tmp_path / "out"), "--dry-run")
    assert result.exit_code == 0
    assert "would write" in result.stdout
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_bad_record_does_not_stop_the_others(records: Path, tmp_path: Path, jobs: str) -> None:
    (records / "a-empty.txt").write_bytes(b"")
    (records / "b-binary.txt").write_bytes(bytes(range(256)))
    result = run(str(records), "-o", str(tmp_path / "out"), "--jobs", jobs)
    assert result.exit_code == 1
    assert "2 of 4 records encoded" in result.stdout
    assert "a-empty.txt: the file is empty" in result.stderr
    assert "b-binary.txt: this is a binary file" in result.stderr
    assert sorted(p.name for p in (tmp_path / "out").rglob("*")) == ["inner", "one.xml", "two.xml"]


def test_an_error_of_the_program_does_not_stop_the_others(
    records: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from teikit.pipeline import encode

    build = encode.build

    def broken(record: Record, *arguments: object, **named: object) -> object:
        if "two" in record.text:
            raise ZeroDivisionError("by nought")
        return build(record, *arguments, **named)

    (records / "two.txt").write_text("The two of them.\n", encoding="utf-8")
    monkeypatch.setattr(encode, "build", broken)
    result = run(str(records), "-o", str(tmp_path / "out"))
    assert result.exit_code == 1
    assert "two.txt: internal error, nothing is written: ZeroDivisionError: by nought" in result.stderr
    assert not (tmp_path / "out" / "two.xml").exists()
    assert (tmp_path / "out" / "one.xml").exists()


@pytest.mark.skipif(multiprocessing.get_start_method() != "fork", reason="the fault is inherited by fork")
def test_a_process_that_is_killed_takes_only_its_record_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from teikit.pipeline import batch

    encode_bytes = batch.encode_bytes

    def deadly(data: bytes, *arguments: Any) -> Encoded:
        if b"the last straw" in data:
            os.kill(os.getpid(), signal.SIGKILL)
        return encode_bytes(data, *arguments)

    monkeypatch.setattr(batch, "encode_bytes", deadly)
    for number in range(12):
        words = "This was the last straw.\n" if number in (3, 4) else LETTER
        (tmp_path / f"{number:02}.txt").write_text(words, encoding="utf-8")
    result = run(str(tmp_path), "-o", str(tmp_path / "out"), "--jobs", "2")
    assert result.exit_code == 1
    assert "10 of 12 records encoded" in result.stdout
    assert sorted(path.stem for path in (tmp_path / "out").iterdir()) == [
        f"{number:02}" for number in range(12) if number not in (3, 4)
    ]
    assert result.stderr.count("04.txt: the process was killed while it encoded this record") == 2


@pytest.mark.skipif(multiprocessing.get_start_method() != "fork", reason="the fault is inherited by fork")
def test_a_process_that_is_killed_while_it_writes_leaves_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace

    def deadly(self: Path, target: Path) -> Path:
        if Path(target).name == "03.xml":
            os.kill(os.getpid(), signal.SIGKILL)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", deadly)
    for number in range(8):
        (tmp_path / f"{number:02}.txt").write_text(LETTER, encoding="utf-8")
    result = run(str(tmp_path), "-o", str(tmp_path / "out"), "--jobs", "2")
    assert result.exit_code == 1
    assert "7 of 8 records encoded" in result.stdout
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        f"{number:02}.xml" for number in range(8) if number != 3
    ]


def test_a_run_that_is_broken_off_leaves_no_record_in_work(tmp_path: Path) -> None:
    from teikit.pipeline.batch import Job, run
    from teikit.pipeline.options import EncodeOptions

    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(LETTER, encoding="utf-8")
    out = tmp_path / "out"
    jobs = [
        Job(str(path), out / f"{path.stem}.xml", EncodeOptions()) for path in sorted(tmp_path.glob("*.txt"))
    ]
    outcomes = run(jobs, 2)
    assert next(outcomes).state == "written"
    outcomes.close()  # as Ctrl-C does
    written = sorted(out.iterdir())
    assert all(path.read_bytes().endswith(b"</TEI>\n") for path in written)
    assert multiprocessing.active_children() == []
    assert sorted(out.iterdir()) == written


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere.txt"], "no such file"),
        (["{records}"], "name a folder with --output"),
        (["{records}", "-o", "out", "--turns", "shout"], "shout"),
        (["{records}", "-o", "out", "--metadata", "nowhere.csv"], "nowhere.csv"),
        (["{records}", "-o", "out", "--persons", "{records}/one.txt"], "one.txt: a table of persons needs"),
        (["{records}", "-o", "out", "--metadata", "{records}/one.txt"], "one.txt: no column file"),
        (["{records}", "-o", "out", "--format", "papyrus"], "no format 'papyrus': auto or one of"),
        (["{records}", "-o", "out", "--encoding", "utf-99"], "no encoding 'utf-99'"),
        (["{records}", "-o", "out", "--encoding", "base64"], "no encoding 'base64'"),
        (["{records}", "-o", "out", "--turns-convention", "shouting"], "no convention 'shouting': one of"),
        (["{records}", "-o", "out", "--language", "old Norse"], "no language tag"),
        (["{records}", "-o", "out", "--reference-date", "last year"], "is no date: write YYYY-MM-DD"),
        (["{records}", "-o", "out", "--date", "1960-06-31"], "is no date"),
        (["{records}/one.txt", "-o", "{records}/inner/two.txt"], "two.txt is a file: name a folder"),
    ],
)
def test_wrong_use_is_status_2(records: Path, arguments: list[str], message: str) -> None:
    result = run(*(argument.format(records=records) for argument in arguments))
    assert result.exit_code == 2
    assert message in result.stderr


def test_the_ledger_accounts_for_the_source(tmp_path: Path) -> None:
    source = EXAMPLES / "digital-archive-new" / "consul-journal-1958.txt"
    ledger = tmp_path / "ledger.json"
    assert run(str(source), "-o", str(tmp_path), "--ledger", str(ledger)).exit_code == 0
    data = json.loads(ledger.read_text(encoding="utf-8"))
    text = source.read_text(encoding="utf-8")
    covered = "".join(text[row["start"] : row["end"]] for row in data["entries"])
    assert covered.split() == text.split() or "".join(covered.split()) == "".join(text.split())
    assert {row["to"] for row in data["entries"]} == {"body", "header", "omitted"}
    assert all(row["reason"] for row in data["entries"] if row["to"] == "omitted")


def test_a_metadata_table_wins(records: Path, tmp_path: Path) -> None:
    table = tmp_path / "records.csv"
    table.write_text(
        "file,title,funder,idno:archive\none.txt,On Harbours,Alder Trust; Quay Fund,A-1\n", encoding="utf-8"
    )
    result = run(str(records / "one.txt"), "--metadata", str(table))
    assert result.exit_code == 0
    assert "<title>On Harbours</title>" in result.stdout
    assert "<funder>Quay Fund</funder>" in result.stdout
    assert '<idno type="archive">A-1</idno>' in result.stdout


def test_control_characters_are_reported_or_refused(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(b"One\x01 two.\n\nThree\x0cfour.\n")
    result = run(str(source))
    assert result.exit_code == 0
    assert ":1:4: warning ENC002" in result.stderr
    assert "<pb/>" in result.stdout
    result = run(str(source), "--strict")
    assert result.exit_code == 1
    assert "line 1, column 4" in result.stderr
    assert result.stdout == ""


def test_a_guessed_encoding_is_reported(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(
        ("Die Größe der Lücke überrascht uns alle, schrieb er am 3. März 1887.\n" * 4).encode("cp1252")
    )
    assert "ENC001" in run(str(source)).stderr
    assert "Größe" in run(str(source), "--encoding", "cp1252").stdout


def test_the_date_of_the_encoding_is_only_written_when_asked_for(
    records: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = str(records / "one.txt")
    assert 'ident="teikit"' in run(source).stdout
    assert "when=" not in run(source).stdout.partition("<application")[2].partition(">")[0]
    assert 'when="2020-01-31"' in run(source, "--date", "2020-01-31").stdout
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert 'when="1970-01-02"' in run(source).stdout


@pytest.mark.parametrize("option", ["--ledger", "--persons-out"])
def test_a_report_that_cannot_be_written_is_one_line_and_status_1(
    records: Path, tmp_path: Path, option: str
) -> None:
    (tmp_path / "file").write_bytes(b"")
    place = tmp_path / "file" / "report"
    result = run(str(records), "-o", str(tmp_path / "out"), option, str(place))
    assert result.exit_code == 1
    assert result.stderr == f"{place}: Not a directory\n"
    assert "2 of 2 records encoded" in result.stdout


@pytest.mark.parametrize("epoch", ["soon", "9" * 20, "1e9"])
def test_an_epoch_that_is_none_is_a_usage_error(
    records: Path, monkeypatch: pytest.MonkeyPatch, epoch: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    result = run(str(records / "one.txt"))
    assert result.exit_code == 2
    assert "SOURCE_DATE_EPOCH is no number of seconds" in result.stderr


def test_a_link_to_nothing_is_no_file(records: Path) -> None:
    (records / "lost.txt").symlink_to(records / "nowhere")
    result = run(str(records / "lost.txt"))
    assert result.exit_code == 2
    assert "lost.txt: no such file" in result.stderr


@pytest.mark.parametrize(
    ("environment", "terminal", "coloured"),
    [
        ({"NO_COLOR": "", "FORCE_COLOR": ""}, True, True),
        ({"NO_COLOR": "1", "FORCE_COLOR": ""}, True, False),
        ({"NO_COLOR": "", "FORCE_COLOR": ""}, False, False),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False, True),
    ],
)
def test_colours_are_for_terminals_and_for_those_who_want_them(
    tmp_path: Path, environment: dict[str, str], terminal: bool, coloured: bool
) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    command = ["encode", "--no-config", str(tmp_path / "a.txt")]
    result = CliRunner().invoke(main, command, env=environment, color=terminal)
    assert ("\x1b[31m" in result.stderr) == coloured


def test_verbose_says_why(records: Path) -> None:
    result = run(str(records / "one.txt"), "-v")
    assert "letter: taken" in result.stderr
    assert "not taken" in result.stderr


def test_schemas_of_the_project(records: Path) -> None:
    out = run(str(records / "one.txt"), "--schema-href", "schema/my.rng").stdout
    assert out.count('href="schema/my.rng"') == 2
    assert "vault.tei-c.org" not in out


def test_the_summary_counts_as_people_do(records: Path, tmp_path: Path) -> None:
    (records / "shelf.txt").write_text(
        "TNA, FO 371/83008\n\nLondon, 3 March 1950\n\nDear Sir,\n\nI write about the matter.\n\nYours,\nA. Smith\n"
    )
    summary = run(str(records / "shelf.txt"), "-o", str(tmp_path / "out.xml")).stdout
    assert "1 identifier," in summary
    assert "1 date," in summary
