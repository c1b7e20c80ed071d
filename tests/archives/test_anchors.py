"""One pattern of all archives, and that of the names that a text can hold, find the same."""

import pytest

from teikit.archives import anchors
from teikit.archives.shadow import shadow
from teikit.archives.table import archives


@pytest.mark.parametrize("key", sorted(archives()))
def test_fewer_names_find_the_same(key: str) -> None:
    plain = shadow(f"See {archives()[key].example}; also the minutes of 1957, f. 3.")
    every = anchors._anchor(frozenset(anchors._by_first_word()))
    few = anchors._anchor(frozenset(anchors._by_first_word().keys() & set(anchors._WORD.findall(plain))))
    assert [m.span() for m in few.finditer(plain)] == [m.span() for m in every.finditer(plain)]
