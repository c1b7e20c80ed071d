"""References as msIdentifier."""

import pytest
from lxml import etree

from teikit.archives import read_provenance
from teikit.tei.ms_identifier import ms_identifier

WORDS = (
    (
        "NARA, RG 84, Entry 2531, Box 17",
        [("record-group", "RG 84"), ("entry", "2531"), ("box", "17")],
    ),
    ("NARA, Record Group 84, Box 17", [("record-group", "84"), ("box", "17")]),
    ("RGANI, f. 5, op. 30, d. 116", [("fond", "5"), ("opis", "30"), ("delo", "116")]),
)


@pytest.mark.parametrize(("line", "units"), WORDS)
def test_units_are_nested_and_the_words_are_kept(line: str, units: list[tuple[str, str]]) -> None:
    identifier = ms_identifier(line, read_provenance(line).references)
    (whole,) = identifier.iterfind("{*}idno")
    assert [(part.get("type"), part.text) for part in whole] == units
    repository = identifier.findtext("{*}repository")
    assert f"{repository}, {''.join(whole.itertext())}" == line


def test_a_second_holder_is_an_alternative_identifier() -> None:
    line = "AAN, KC PZPR, 237/V-12, k. 4. Copy in: RGANI, f. 5, op. 30, d. 116."
    identifier = ms_identifier(line, read_provenance(line).references)
    assert [child.get("type") for child in identifier.iterfind("{*}altIdentifier")] == ["copy"]
    assert "RGANI" in etree.tostring(identifier, encoding="unicode")
