"""Divisions hold the items in the order of the text: nothing is moved, nothing is lost."""

from collections.abc import Iterator

from hypothesis import example, given, settings
from hypothesis import strategies as st

from teikit.model.text import Span
from teikit.structure.blocks import Block, BlockKind
from teikit.tei.items import Item, ItemKind
from teikit.tei.sections import Section, assemble

H, D, C, B = ItemKind.HEAD, ItemKind.DATELINE, ItemKind.CLOSER, ItemKind.BLOCK


def in_order(section: Section) -> Iterator[Item]:
    yield from section.top
    yield from section.content
    for inner in section.sections:
        yield from in_order(inner)
    yield from section.bottom
    yield from section.postscript


@settings(max_examples=600, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(ItemKind), st.integers(0, 3)), max_size=24))
@example([(B, 0), (H, 1), (C, 0), (D, 0), (B, 0)])
def test_the_order_is_kept(kinds: list[tuple[ItemKind, int]]) -> None:
    items = [
        Item(
            kind,
            span,
            block=Block(BlockKind.PARAGRAPH, span, (span,)) if kind is B else None,
            level=level,
        )
        for number, (kind, level) in enumerate(kinds)
        for span in (Span(10 * number, 10 * number + 9),)
    ]
    assert list(in_order(assemble(items))) == items
