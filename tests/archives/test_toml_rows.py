"""Rows read fast are the rows that the standard library reads."""

import tomllib
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from teikit.archives.toml_rows import _plain_rows, read_rows


def test_the_table_of_archives_is_written_plainly() -> None:
    text = files("teikit.archives").joinpath("repositories.toml").read_text(encoding="utf-8")
    assert _plain_rows(text) == tomllib.loads(text)


@pytest.mark.parametrize(
    "text",
    [
        "[a]\nnames = ['Archiv']\n",
        '[a]\nnames = [\n  "Archiv",\n]\n',
        '[a]\nname = "Archiv"  # in Berlin\n',
        '[a]\nname = "\\u00c4"\n',
        '[a]\nname = """x"""\n',
        "[a]\nyear = 1918\nopen = true\n",
        '[a.b]\nname = "x"\n',
        '["a b"]\nname = "x"\n',
        '  [a]\n  name="x"\r\n',
        'name = "x"\n',
        "# a comment\n\n",
    ],
)
def test_other_toml_is_read_as_well(text: str) -> None:
    assert read_rows(text) == tomllib.loads(text)


@pytest.mark.parametrize(
    "text",
    [
        "[a]\n[a]\n",
        '[a]\nb = "x"\nb = "y"\n',
        '[a]\nb = "\\/"\n',
        "[a]\nb\n",
        '[a]\nb = "\x7f"\n',
        "[a\n",
        "#\r",
    ],
)
def test_what_is_no_toml_is_refused(text: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError):
        read_rows(text)


pieces = st.sampled_from(
    ["[a]", "[b]", "\n", " = ", "x", '"', '"y"', "[", "]", ", ", "#", "'", "\\", "1", "\t", "\r", "é", " "]
)


@settings(max_examples=500)
@given(st.lists(pieces, max_size=14).map("".join))
def test_both_read_the_same(text: str) -> None:
    try:
        expected = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        with pytest.raises(tomllib.TOMLDecodeError):
            read_rows(text)
    else:
        assert read_rows(text) == expected
