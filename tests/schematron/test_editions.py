"""The same messages as Saxon with the ISO implementation gives on real editions: kind, place, test, role and text."""

import json
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from teikit import schematron

DATA = Path(__file__).parents[3] / "shared" / "data"
EVERY = 3
"""Every third document is looked at here; the benchmark goes through all of them."""

pytestmark = pytest.mark.skipif(not DATA.exists(), reason=f"the editions are not at {DATA}")

KINDS = {"assert": "failed-assert", "report": "successful-report"}


def cases() -> list[tuple[str, str]]:
    return [
        (path.parent.name, name)
        for path in sorted(DATA.glob("editions/*/schematron.json"))
        for name in sorted(json.loads(path.read_text(encoding="utf-8")))
    ]


@cache
def schema(name: str) -> schematron.Schema:
    return schematron.load(DATA / "schemas" / name)


@pytest.mark.parametrize(("edition", "name"), cases())
def test_same_messages_as_saxon(edition, name):
    folder = DATA / "editions" / edition
    expected = json.loads((folder / "schematron.json").read_text(encoding="utf-8"))[name]
    assert schema(name).unsupported == ()
    assert expected
    with_findings = [file for file, rows in expected.items() if rows]
    for file in {*with_findings, *sorted(expected)[::EVERY]}:
        found = schema(name).validate(etree.parse(folder / file))
        rows = [[KINDS.get(f.kind, f.kind), f.location, f.test, f.role, f.text] for f in found]
        assert rows == expected[file], file


def test_rules_embedded_in_a_large_schema():
    from_grammar = schematron.load_embedded(DATA / "schemas" / "tei_all.rng")
    assert len(from_grammar.model.patterns) > 60
    assert from_grammar.unsupported == ()
