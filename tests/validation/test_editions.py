"""Real editions: the findings of jing and of Saxon, code for code and place for place."""

import json
from pathlib import Path

import pytest

from teikit.validation.settings import Settings
from teikit.validation.validator import Validator
from teikit.xmldocument import XmlDocument

EVERY = 8
"""One of so many files; the whole set is for the benchmark."""

STALE = "jing repeats its last message at every end tag inside an element that the schema does not know"


def findings(data: Path, edition: str, schema: str, names: list[str]) -> dict[str, list[object]]:
    validator = Validator(Settings(schemas=(str(data / "schemas" / schema),), use_rules=False))
    found: dict[str, list[object]] = {}
    for name in names:
        path = data / "editions" / edition / name
        found[name] = list(validator.validate(XmlDocument(str(path), path.read_bytes())))
    return found


@pytest.mark.parametrize(
    ("edition", "schema"),
    [
        ("bodleian", "tei_all.rng"),
        ("bodleian", "bodley-msDesc.rng"),
        ("schnitzler-briefe", "tei_all.rng"),
        ("frus-history", "tei_all.rng"),
    ],
)
def test_jing(data: Path, edition: str, schema: str) -> None:
    gold = json.loads((data / "editions" / edition / "jing.json").read_text())[schema]
    names = sorted(gold)[::EVERY]
    for name, found in findings(data, edition, schema, names).items():
        ours = {f.event for f in found if f.code.startswith("RNG")}  # type: ignore[attr-defined]
        theirs = {(line, column) for line, column, severity, _ in gold[name] if severity == "error"}
        if schema == "bodley-msDesc.rng":
            assert ours <= theirs, f"{name}; {STALE}"
            assert min(ours, default=None) == min(theirs, default=None)
        else:
            assert ours == theirs, name


@pytest.mark.parametrize(
    ("edition", "schema"),
    [
        ("bodleian", "tei_all.sch"),
        ("schnitzler-briefe", "tei_all.sch"),
        ("schnitzler-briefe", "schnitzler-briefe-schematron.sch"),
        ("frus-history", "tei_all.sch"),
    ],
)
def test_saxon(data: Path, edition: str, schema: str) -> None:
    gold = json.loads((data / "editions" / edition / "schematron.json").read_text())[schema]
    names = sorted(gold)[::EVERY]
    for name, found in findings(data, edition, schema, names).items():
        ours = sorted((f.message, (f.rule or "").rpartition("=")[0] != "") for f in found)  # type: ignore[attr-defined]
        assert [message for message, _ in ours] == sorted(text for *_, text in gold[name]), name
        tests = {test for _, _, test, _, _ in gold[name]}
        assert all(any(test in (f.rule or "") for test in tests) for f in found)  # type: ignore[attr-defined]


def test_an_edition_with_schematron_and_xsd_1_1(data: Path) -> None:
    folder = data / "editions" / "schnitzler-briefe"
    schemas = tuple(
        str(data / "schemas" / f"schnitzler-briefe-{name}") for name in ("schema.xsd", "schematron.sch")
    )
    validator = Validator(Settings(schemas=schemas, use_rules=False))
    for path in sorted(folder.glob("*.xml"))[::40]:
        found = validator.validate(XmlDocument(str(path), path.read_bytes()))
        assert {f.code[:3] for f in found} <= {"SCH"}, path.name
