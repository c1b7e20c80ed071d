"""Edits of a file's bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teikit.model.diagnostic import Edit, Fix
from teikit.xmldocument.edit import apply_edits, compatible


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([], b"letter"),
        ([Edit(0, 1, b"L")], b"Letter"),
        ([Edit(6, 6, b"s"), Edit(0, 0, b"a ")], b"a letters"),
        ([Edit(2, 4, b"")], b"leer"),
        ([Edit(0, 2, b"x"), Edit(2, 6, b"y")], b"xy"),
    ],
)
def test_apply(edits: list[Edit], expected: bytes) -> None:
    assert apply_edits(b"letter", edits) == expected


@pytest.mark.parametrize(
    "edits", [[Edit(0, 3, b""), Edit(2, 4, b"")], [Edit(0, 7, b"")], [Edit(3, 2, b"")], [Edit(-1, 2, b"")]]
)
def test_edits_that_cannot_be(edits: list[Edit]) -> None:
    with pytest.raises(ValueError, match="overlaps another or lies outside"):
        apply_edits(b"letter", edits)


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 5), st.binary(max_size=3)), max_size=8))
def test_compatible_fixes_can_be_made_together(places: list[tuple[int, int, bytes]]) -> None:
    data = bytes(range(65, 91))
    fixes = [Fix("mend", (Edit(start, start + length, new),), safe=True) for start, length, new in places]
    chosen = compatible(fixes)
    assert chosen[:1] == fixes[:1]
    apply_edits(data, [edit for fix in chosen for edit in fix.edits])
