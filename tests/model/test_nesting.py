"""Annotations that nest."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from teikit.model.annotation import Annotation
from teikit.model.editorial import Supplied
from teikit.model.nesting import levels, nest, outermost
from teikit.model.normalised_date import NormalisedDate
from teikit.model.structure import Head
from teikit.model.text import Span, crosses
from teikit.model.turn import Said, Stage

values = st.sampled_from(
    [NormalisedDate("1960"), Said(None, direct=False), Stage(), Head(), Supplied(Span(0, 0))]
)


@st.composite
def annotations(draw: st.DrawFn) -> Annotation:
    start = draw(st.integers(0, 40))
    return Annotation(start, start + draw(st.integers(1, 12)), draw(values))


@given(st.lists(annotations(), max_size=20))
def test_what_is_kept_nests(found: list[Annotation]) -> None:
    kept = nest(found)
    assert all(not crosses(a.span, b.span) for a in kept for b in kept)
    assert set(kept) <= set(found)
    assert nest(kept) == kept


@given(st.lists(annotations(), max_size=20))
def test_outermost_are_disjoint_and_embed_the_rest(found: list[Annotation]) -> None:
    kept = nest(found)
    top = outermost(kept)
    assert all(a.end <= b.start for a, b in pairwise(top))
    assert all(any(t.start <= a.start and a.end <= t.end for t in top) for a in kept)


@given(st.lists(annotations(), max_size=20))
def test_levels_are_the_outermost_with_all_that_they_embed(found: list[Annotation]) -> None:
    kept = nest(found)
    level = list(levels(kept))
    assert [outer for outer, _ in level] == outermost(kept)
    assert [one for outer, inner in level for one in (outer, *inner)] == kept
    assert all(outer.start <= one.start and one.end <= outer.end for outer, inner in level for one in inner)


def test_the_stronger_kind_wins() -> None:
    head = Annotation(0, 10, Head())
    date = Annotation(5, 15, NormalisedDate("1960"))
    assert nest([date, head]) == [head]


def test_the_longer_of_one_kind_wins() -> None:
    short, long_ = Annotation(0, 10, NormalisedDate("1960")), Annotation(5, 20, NormalisedDate("1961"))
    assert nest([short, long_]) == [long_]


def test_a_date_holds_no_stage_direction() -> None:
    date = Annotation(0, 27, NormalisedDate(when="1789-03-04"))
    direction = Annotation(13, 27, Stage())
    behind = Annotation(28, 40, Stage())
    assert nest([direction, date, behind]) == [date, behind]
