"""The Schematron conformance suite of D. Maus: each case is a row, each exception has its reason."""

from pathlib import Path

import pytest
from lxml import etree

from teikit import schematron

SUITE = Path(__file__).parents[3] / "shared" / "data" / "conformance" / "schematron"
CASES = sorted(SUITE.rglob("*.xml"))
T = "{tag:dmaus@dmaus.name,2019:Schematron:Testsuite}"

pytestmark = pytest.mark.skipif(not CASES, reason=f"the conformance suite is not at {SUITE}")

EXCEPTIONS = {
    "let-scope-pattern-01": (
        "error",
        "lets a pattern redefine a variable of the schema; let-name-collision-error-05 and -06 say that this is an "
        "error, and so do ISO/IEC 19757-3:2016, 5.4.5, and the reference implementation",
    ),
    "let-value-element-content-01": (
        "invalid",
        "its first schema tests count(html:p) in a document that has no html:p; the variable is never referred to",
    ),
}
"""Cases whose outcome here differs from the suite's: our outcome, and why."""


def outcome(case: etree._Element, schema: etree._Element, folder: Path) -> str:
    """``valid``, ``invalid`` or ``error``."""
    for document in case.find(f"{T}documents"):
        path = folder / document.get("filename")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(etree.tostring(document[0]))
    try:
        loaded = schematron.load(
            etree.tostring(schema), phase=schema.getparent().get("phase"), base_uri=folder / "schema.sch"
        )
        assert not loaded.unsupported
        found = list(loaded.validate(etree.parse(folder / "document.xml"), folder / "document.xml"))
    except schematron.SchematronError:
        return "error"
    kinds = {finding.kind for finding in found}
    return "error" if "error" in kinds else "invalid" if kinds else "valid"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path, tmp_path: Path) -> None:
    case = etree.parse(path).getroot()
    expected, _ = EXCEPTIONS.get(path.stem, (case.get("expect"), ""))
    schemas = case.find(f"{T}schemas")
    assert outcome(case, schemas[0], tmp_path) == expected


@pytest.mark.parametrize(
    "path",
    [path for path in CASES if len(etree.parse(path).getroot().find(f"{T}schemas")) > 1],
    ids=lambda p: p.stem,
)
def test_further_schemas(path: Path, tmp_path: Path) -> None:
    case = etree.parse(path).getroot()
    for schema in case.find(f"{T}schemas")[1:]:
        assert outcome(case, schema, tmp_path) == case.get("expect")


def test_every_exception_is_a_case() -> None:
    assert {path.stem for path in CASES} >= EXCEPTIONS.keys()
