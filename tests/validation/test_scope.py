"""What is said of a ``scope`` that leads nowhere, instead of a finding for every pointer."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from teikit.cli.validate import COMMAND
from tests.validation.small_edition import enter, write

SCOPES = [
    # (a word of the scope, what is said of it)
    ("authority:indices/*.xml", None),
    ("file", None),
    (
        "authority:indixes/*.xml",
        "no file is authority:indixes/*.xml, so pointers to ids in it cannot be checked",
    ),
    ("authority:indices/", "no file is authority:indices/, so"),
    ("corpus:corpus.xml", "no file is corpus:corpus.xml, so"),
    ("authority:../other/*.xml", "authority:../other/*.xml lies outside the project, and is not read"),
]


@pytest.mark.parametrize(("word", "said"), SCOPES)
def test_files_of_a_scope_must_be_there(
    word: str, said: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(tmp_path, monkeypatch)
    (tmp_path / "other").mkdir()
    write(tmp_path / "other" / "persons.xml", "<TEI/>")
    write(Path("teikit.toml"), f'[pointers]\nscope = ["{word}"]\n')
    arguments = ["letters/a.xml", "--output-format", "concise", "--select", "DAT"]
    lines = CliRunner().invoke(COMMAND, arguments).stdout.splitlines()
    found = [line for line in lines if line.startswith("teikit.toml: warning CFG004 pointers.scope: ")]
    assert len(found) == (said is not None)
    assert said is None or said in found[0]
    assert not [
        line
        for line in CliRunner().invoke(COMMAND, [*arguments, "--no-rules"]).stdout.splitlines()
        if "CFG" in line
    ]
