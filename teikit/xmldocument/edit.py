"""Edits applied to the bytes of a file: every byte outside them stays as it is."""

from collections.abc import Iterable, Sequence

from teikit.model.diagnostic import Edit, Fix


def apply_edits(data: bytes, edits: Iterable[Edit]) -> bytes:
    """The bytes with each edit's span replaced. Raises ``ValueError`` for edits that overlap or lie outside.

    >>> apply_edits(b"abc", [Edit(1, 2, b"X")])
    b'aXc'
    """
    parts: list[bytes] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if not at <= edit.start <= edit.end <= len(data):
            raise ValueError(f"the edit of bytes {edit.start} to {edit.end} overlaps another or lies outside")
        parts += (data[at : edit.start], edit.replacement)
        at = edit.end
    return b"".join((*parts, data[at:]))


def compatible(fixes: Sequence[Fix]) -> list[Fix]:
    """Of fixes in their order those that do not touch what an earlier one changes.

    Two fixes that make the same edits count as one. Insertions at one place are left to the next round: their order
    would matter.
    """
    chosen: list[Fix] = []
    taken: list[tuple[int, int]] = []
    for fix in fixes:
        spans = [(edit.start, edit.end) for edit in fix.edits]
        if not any(_touches(span, other) for span in spans for other in taken):
            chosen.append(fix)
            taken += spans
    return chosen


def _touches(one: tuple[int, int], other: tuple[int, int]) -> bool:
    if one[0] == one[1] or other[0] == other[1]:
        return one[0] <= other[1] and other[0] <= one[1]
    return one[0] < other[1] and other[0] < one[1]
