"""``teikit schema show SCHEMA ELEMENT`` and ``teikit schema allowed FILE:LINE``."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from teikit.cli import main

SCHEMA = """
start = element letter { attribute status { "draft" | "final" }, head?, p+ }
head = element head { text }
p = element p { text }
"""
DOCUMENT = """<?xml-model href="letters.rnc" type="application/relax-ng-compact-syntax"?>
<letter status="draft">
  <p>x</p>
</letter>
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "letters.rnc").write_text(SCHEMA, encoding="utf-8")
    (tmp_path / "a.xml").write_text(DOCUMENT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TEIKIT_CACHE", str(tmp_path / "cache"))
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "status", "parts"),
    [
        (["show", "letters.rnc", "letter"], 0, ["head?, p+", '@status  "draft" | "final"']),
        (["show", "letters.rnc", "haed"], 1, ["has no element haed; did you mean head?"]),
        (["show", "none.rnc", "p"], 2, ["neither a file nor a stored schema"]),
        (["allowed", "a.xml:3"], 0, ["/letter", "elements: p head"]),
        (["allowed", "a.xml:2:18"], 0, ["/letter/@status", "values: draft final"]),
        (["allowed", "a.xml:4", "--schema", "letters.rnc"], 0, ["also: the end of the element"]),
        (["allowed", "a.xml:99"], 2, ["no line 99"]),
        (["allowed", "a.xml"], 2, ["is not FILE:LINE"]),
        (["allowed", "b.xml:1", "-s", "letters.rnc"], 2, ["b.xml"]),
    ],
)
def test_schema(project: Path, arguments: list[str], status: int, parts: list[str]) -> None:
    result = CliRunner().invoke(main, ["schema", *arguments])
    assert [part for part in parts if part not in result.output] == []
    assert result.exit_code == status
