"""Values that a record calls shelfmarks."""

import pytest

from teikit.archives import read_shelfmark
from teikit.model.archival_reference import ArchivalReference

CASES = (
    ("NQL/TAPE/12-b", None, [("shelfmark", "NQL/TAPE/12-b")]),
    (" Mus. Hs. 4417 ", None, [("shelfmark", "Mus. Hs. 4417")]),
    ("BL, Add MS 70001, f. 3", "BL", [("shelfmark", "Add MS 70001"), ("folio", "3")]),
    ("unknown", None, None),
    ("1987", None, None),
)


@pytest.mark.parametrize(("value", "repository", "units"), CASES)
def test_shelfmark(value: str, repository: str | None, units: list[tuple[str, str]] | None) -> None:
    found = read_shelfmark(value)
    if units is None:
        assert not found
        return
    (annotation,) = found
    assert isinstance(annotation.value, ArchivalReference)
    assert annotation.value.repository == repository
    assert [(unit.type, unit.value) for unit in annotation.value.units] == units
    for unit in annotation.value.units:
        assert unit.span is not None
        assert value[unit.span.start : unit.span.end] == unit.value
