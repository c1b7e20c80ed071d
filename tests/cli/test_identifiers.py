"""``teikit identifiers``: references and rows of the table on the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from teikit.cli.identifiers import COMMAND

REFERENCE = "RGANI, f. 5, op. 30, d. 116, l. 34"
NOTE = f"See {REFERENCE}; the reply (ibid., l. 41) came on 3 May."


def run(*arguments: str, stdin: str | None = None, status: int = 0) -> str:
    result = CliRunner().invoke(COMMAND, arguments, input=stdin)
    assert result.exit_code == status, result.output
    return result.output


@pytest.mark.parametrize("arguments", [(REFERENCE,), ("-",), ()], ids=["argument", "dash", "standard input"])
def test_a_reference_is_taken_apart(arguments: tuple[str, ...]) -> None:
    (line,) = run(*arguments, "--output-format", "json", stdin=f"{REFERENCE}\n").splitlines()
    item = json.loads(line)
    (reference,) = item["references"]
    assert item["text"] == REFERENCE
    assert (reference["repository"], reference["archive"]) == ("RGANI", "rgani")
    assert [(unit["type"], unit["value"]) for unit in reference["units"]] == [
        ("fond", "5"),
        ("opis", "30"),
        ("delo", "116"),
        ("list", "34"),
    ]


def test_a_shortened_reference_says_what_it_takes_over() -> None:
    _, short = json.loads(run(NOTE, "--output-format", "json"))["references"]
    assert short["cert"] == "medium"
    assert [unit["value"] for unit in short["inherited"]] == ["5", "30", "116"]
    assert "RGANI, f. 5, op. 30, d. 116, l. 41" in run(NOTE)


@pytest.mark.parametrize("source", ["file", "standard input"])
def test_lines_of_json_come_back_in_their_order(tmp_path: Path, source: str) -> None:
    lines = "".join(f'{{"id": "{n}", "text": "GARF, f. {n}, op. 1, d. 2"}}\n' for n in range(3))
    path = tmp_path / "in.jsonl"
    path.write_text(lines, encoding="utf-8")
    output = run("--jsonl", "-", stdin=lines) if source == "standard input" else run("--jsonl", str(path))
    items = [json.loads(line) for line in output.splitlines()]
    assert [item["id"] for item in items] == ["0", "1", "2"]
    assert [item["references"][0]["units"][0]["value"] for item in items] == ["0", "1", "2"]


def test_a_line_that_is_no_item_is_named(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"id": 1}\n', encoding="utf-8")
    assert f"{path}:1: not an object with" in run("--jsonl", str(path), status=1)


def test_the_table_is_listed_and_its_rows_are_shown() -> None:
    keys = [line.split("\t")[0] for line in run("--list").splitlines()]
    assert "rgani" in keys
    assert len(keys) == len(set(keys))
    assert "settlement: Moscow" in run("--archive", "rgani")
    assert "no archive 'nowhere'" in run("--archive", "nowhere", status=2)
