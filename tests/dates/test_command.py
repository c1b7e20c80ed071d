"""``teikit dates``."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from teikit.cli import main
from teikit.cli.dates import COMMAND


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["24 July 1960"], '24 July 1960\tdate\twhen="1960-07-24"\n'),
        (["31 June 1950"], "31 June 1950\tdate\tno such day  (31.6. is no day of the calendar)\n"),
        (
            ["gestern", "--lang", "de", "--reference-date", "1957-10-07"],
            'gestern\tdate\twhen="1957-10-06" cert="medium"  (counted from 1957-10-07)\n',
        ),
        (["gestern", "--lang", "de"], "no date\n"),
        (
            ["12/2/1980", "--lang", "en", "--order", "mdy"],
            '12/2/1980\tdate\twhen="1980-12-02"  (order of day and month as configured)\n',
        ),
    ],
)
def test_lines(arguments: list[str], expected: str) -> None:
    result = CliRunner().invoke(COMMAND, arguments)
    assert result.exit_code == 0
    assert result.output == expected


def test_json_from_standard_input() -> None:
    result = CliRunner().invoke(COMMAND, ["--output-format", "json"], input="le 9 thermidor an II")
    (span,) = json.loads(result.output)["spans"]
    assert span["text"] == "9 thermidor an II"
    assert span["attributes"] == {
        "when": "1794-07-27",
        "calendar": "french-republican",
        "when-custom": "0002-11-09",
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--reference-date", "1957-13-45", "yesterday"], "'1957-13-45' is no date: write YYYY-MM-DD"),
        (["--reference-date", "monday", "yesterday"], "'monday' is no date"),
        (["--lang", "xx", "24 July 1960"], "no dates are known in 'xx', but in: bg cs"),
    ],
)
def test_what_cannot_be_is_said(arguments: list[str], said: str) -> None:
    result = CliRunner().invoke(COMMAND, arguments)
    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.parametrize("value", ["1957-13-45", "monday", "1957-02-30", "57"])
def test_every_command_knows_an_impossible_reference_date(value: str, tmp_path: Path) -> None:
    record = tmp_path / "letter.txt"
    record.write_text("He came yesterday.", encoding="utf-8")
    for name in ("annotate", "encode"):
        result = CliRunner().invoke(main, [name, "--reference-date", value, str(record)])
        assert result.exit_code == 2, name
        assert f"{value!r} is no date: write YYYY-MM-DD" in result.stderr
    items = tmp_path / "items.jsonl"
    items.write_text(json.dumps({"id": "a", "text": "yesterday", "reference_date": value}), encoding="utf-8")
    result = CliRunner().invoke(main, ["annotate", "--jsonl", str(items)])
    assert result.exit_code == 1
    assert f"items.jsonl:1: reference_date: {value!r} is no date" in result.stderr
    (tmp_path / "teikit.toml").write_text(f'[encode]\nreference-date = "{value}"\n', encoding="utf-8")
    result = CliRunner().invoke(main, ["encode", "--config", str(tmp_path / "teikit.toml"), str(record)])
    assert result.exit_code == 2
    assert f"encode.reference-date: {value!r} is no date" in result.stderr


def test_encode_reports_weekdays_that_were_none_and_says_why(tmp_path: Path) -> None:
    record, target = tmp_path / "letter.txt", tmp_path / "letter.xml"
    record.write_text(
        "London, Friday, 18 September 1958\n\nDear Else,\n\nYesterday I had your letter of 14 August.\n"
        "The 3rd of May 1950 was a fine day.\n\nYours, Tom\n",
        encoding="utf-8",
    )
    result = CliRunner().invoke(main, ["encode", "-v", str(record), "-o", str(target)])
    assert result.exit_code == 0
    warning = "letter.txt:1:9: warning ENC003 “Friday, 18 September 1958”: says Friday, but 1958-09-18 was a Thursday"
    assert warning in result.stderr
    assert "date: “14 August” 1958-08-14: year from the record's date" in result.stderr
    text = target.read_text(encoding="utf-8")
    assert (
        '<date when="1958-09-17" cert="medium" resp="#teikit">Yesterday</date>' in text
    )  # the dateline dates the letter all the same


def test_a_century_for_two_digits() -> None:
    result = CliRunner().invoke(COMMAND, ["--lang", "en", "--century", "1860", "3 May '59"])
    assert result.output == '3 May \'59\tdate\twhen="1959-05-03" cert="medium"  (century as configured)\n'
