"""Tables of metadata, as spreadsheets save them."""

from pathlib import Path

import pytest

from teikit.records.errors import RecordError
from teikit.records.metadata_table import read_table


def fields(path: Path, file: str) -> list[tuple[str, str, str | None]]:
    return [(field.name, field.value, field.type) for field in read_table(path).fields_for(file)]


@pytest.mark.parametrize(
    "data",
    [
        b"file,title,idno:Archive\na.txt,Caf\xc3\xa9,A-1\n",
        b"\xef\xbb\xbffile;title;idno:Archive\r\na.txt;Caf\xc3\xa9;A-1\r\n",
        "file\ttitle\tidno:Archive\r\na.txt\tCafé\tA-1\r\n".encode("utf-16"),
        "Filename;Title;IDNO:Archive;\r\na.txt;Café;A-1;\r\n;;;\r\n".encode("cp1252"),
        b'file,title,idno:Archive\n\na.txt,"Caf\xc3\xa9\n",A-1\n',
        b"file,title,date,idno:Archive\n./a.txt , Caf\xc3\xa9,,A-1\n",
    ],
)
def test_a_table_is_read_as_it_is_saved(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "t.csv").write_bytes(data)
    assert fields(tmp_path / "t.csv", "a.txt") == [("title", "Café", None), ("idno", "A-1", "Archive")]


def test_files_are_named_as_given_from_the_table_or_by_their_names(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("file,title\nin/a.txt,Below\na.txt,Name\n", encoding="utf-8")
    assert fields(table, "in/a.txt") == [("title", "Below", None)]
    assert fields(table, str(tmp_path / "in" / "a.txt")) == [("title", "Below", None)]
    assert fields(table, "elsewhere/a.txt") == [("title", "Name", None)]
    assert fields(table, "b.txt") == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("title\nX\n", "no column file or filename or path"),
        ("file,colour\na.txt,red\n", "no record field 'colour'; known are"),
        ("file,title\na.txt,Harbours, old and new\n", "line 2: no column has a name for 'old and new'"),
        ('file,title\na.txt,"Two\nlines"\na.txt,Again\n', ":4: a second row for a.txt"),
        ("file,title\n,Nobody's\n", ":2: the row names no file"),
        ("file,title,title\na.txt,A,B\n", "two columns are named title"),
    ],
)
def test_what_would_be_lost_is_refused(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "t.csv").write_text(text, encoding="utf-8")
    with pytest.raises(RecordError) as error:
        read_table(tmp_path / "t.csv")
    assert message in str(error.value)
    assert str(error.value).startswith(str(tmp_path / "t.csv"))
