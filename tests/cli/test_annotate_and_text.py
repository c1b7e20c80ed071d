"""``teikit annotate`` and ``teikit text``: interfaces that others build on."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from teikit.cli import main
from teikit.pipeline.interchange import KINDS


def run(*arguments: str, data: bytes | None = None) -> Result:
    return CliRunner().invoke(main, list(arguments), input=data)


def test_jsonl_items_are_bare_text() -> None:
    items = [
        {"id": "a", "text": "It was signed on 24 July 1960 in Ambry.", "lang": "en"},
        {"id": 2, "text": "Title: no header is sought here\n\nThe 14th.", "reference_date": "1950-05-20"},
    ]
    result = run(
        "annotate", "--jsonl", "-", "--kinds", "date", data="\n".join(map(json.dumps, items)).encode()
    )
    assert result.exit_code == 0
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert rows[0] == {
        "id": "a",
        "spans": [{"start": 17, "end": 29, "kind": "date", "attrs": {"when": "1960-07-24"}}],
    }
    assert rows[1]["id"] == 2


def test_a_file_is_read_as_a_record(tmp_path: Path) -> None:
    source = tmp_path / "r.txt"
    head = "---\r\ntitle: Minutes\r\ndate: 3 May 1950\r\n---\r\n\r\n"
    text = head + "LOW: Yes.\r\n\r\nHIGH: No.\r\n\r\nLOW: Yes.\r\n\r\nHIGH: [laughs] No.\r\n"
    source.write_bytes(text.encode())
    result = run("annotate", str(source))
    assert result.exit_code == 0
    decoded = text.replace("\r\n", "\n")
    spans = json.loads(result.stdout)["spans"]
    assert {span["kind"] for span in spans} <= set(KINDS)
    turns = [span for span in spans if span["kind"] == "turn"]
    assert [decoded[slice(*span["attrs"]["label"])] for span in turns] == ["LOW:", "HIGH:", "LOW:", "HIGH:"]
    assert [span["attrs"]["speaker"] for span in turns] == ["LOW", "HIGH", "LOW", "HIGH"]
    assert all(decoded[span["start"]] in "LH" for span in turns)
    assert "3 May 1950" in [decoded[span["start"] : span["end"]] for span in spans if span["kind"] == "date"]


@pytest.mark.parametrize("line", ["not json", "[1]", '{"id": 1}', '{"id": 1, "text": 3}'])
def test_a_broken_item_is_one_line_and_the_others_go_on(line: str) -> None:
    data = f'{line}\n{{"id": "b", "text": "May 1950"}}\n'.encode()
    result = run("annotate", "--jsonl", "-", data=data)
    assert result.exit_code == 1
    assert result.stderr.startswith("-:1: ")
    assert [json.loads(row)["id"] for row in result.stdout.splitlines()] == ["b"]


@pytest.mark.parametrize("tag", ["old Norse", 7])
def test_a_language_that_is_none_is_left_out_of_account_and_told(tag: object) -> None:
    item = {"id": "a", "text": "Signed on 3 May 1950.", "lang": tag}
    result = run("annotate", "--jsonl", "-", "--kinds", "date", data=json.dumps(item).encode())
    assert result.exit_code == 0
    assert result.stderr == f"-:1: {tag!r} is no language tag: it is left out of account\n"
    assert [span["attrs"] for span in json.loads(result.stdout)["spans"]] == [{"when": "1950-05-03"}]


def test_the_options_of_annotate_are_looked_at_before_the_first_item() -> None:
    result = run("annotate", "--jsonl", "-", "--language", "old Norse", data=b"")
    assert result.exit_code == 2
    assert "no language tag" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["a.txt", "--jsonl", "-"],
        ["a.txt", "--kinds", "dates"],
        ["--jsonl", "nowhere.jsonl"],
        ["--jsonl", "."],
    ],
)
def test_wrong_use(arguments: list[str]) -> None:
    assert run("annotate", *arguments).exit_code == 2


def test_text_reads_back(tmp_path: Path) -> None:
    source, target = tmp_path / "a.txt", tmp_path / "a.xml"
    source.write_text(
        "Ambry, 3 May 1950\n\nThe [[cod?]] was [not] eaten [illegible].\n\n- a\n- b\n", encoding="utf-8"
    )
    assert run("encode", "--no-config", str(source), "-o", str(target)).exit_code == 0
    result = run("text", str(target))
    assert result.exit_code == 0
    assert result.stdout.split() == source.read_text(encoding="utf-8").split()


@pytest.mark.parametrize(
    ("data", "message"), [(b"<TEI", "not well-formed"), (b"<a/>", "no TEI text/body"), (None, "No such file")]
)
def test_text_of_what_is_none(tmp_path: Path, data: bytes | None, message: str) -> None:
    path = tmp_path / "x.xml"
    if data is not None:
        path.write_bytes(data)
    result = run("text", str(path))
    assert result.exit_code == 1
    assert message in result.stderr
    assert "\n" not in result.stderr.strip()
