"""Spans and lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teikit.model.text import LineIndex, Span, SpanIndex, crosses, embeds, lines, overlaps, trim

spans = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda pair: Span(min(pair), max(pair) + 1))


@given(spans, spans)
def test_two_spans_are_apart_nested_or_crossing(a: Span, b: Span) -> None:
    nested = embeds(a, b) or embeds(b, a)
    assert [not overlaps(a, b), nested, crosses(a, b)].count(True) == 1


@given(st.text(alphabet="ab \n\f\u2028", max_size=60))
def test_lines_hold_all_but_the_line_ends(text: str) -> None:
    assert "".join(text[a:b] for a, b in lines(text)) == text.replace("\n", "")


@given(st.text(alphabet="ab\n", max_size=60), st.data())
def test_position_counts_lines_and_columns(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    line, column = LineIndex(text).position(offset)
    assert line == text[:offset].count("\n") + 1
    assert column == offset - (text[:offset].rfind("\n") + 1) + 1


@pytest.mark.parametrize(("text", "expected"), [("  ab ", (2, 4)), ("\t\n", (2, 2)), ("x", (0, 1))])
def test_trim(text: str, expected: tuple[int, int]) -> None:
    assert trim(text, 0, len(text)) == expected


@given(st.lists(spans, max_size=12), spans)
def test_the_index_finds_what_overlaps(known: list[Span], asked: Span) -> None:
    assert sorted(SpanIndex(known).overlapping(asked)) == sorted(
        {span for span in known if overlaps(span, asked)}
    )


@given(st.lists(spans, max_size=12), st.integers(0, 60))
def test_the_index_tells_whether_a_character_lies_in_a_span(known: list[Span], offset: int) -> None:
    assert SpanIndex(known).holds(offset) == any(span.start <= offset < span.end for span in known)
