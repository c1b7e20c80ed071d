"""Leaves alone, as they stand behind "ibid."."""

import re
from functools import cache

from teikit.archives.catalogue import schemes
from teikit.archives.reading import How, Item, Reading
from teikit.archives.values import LEAVES


@cache
def _leaves() -> re.Pattern[str]:
    return re.compile(
        r"(?P<label>(?:лл?|арк|l{1,2}|ark|k|lp)(?P<slavic>)\.?|(?:fols?|ff?|bl{1,2}|blatt|folios?|cc?|fls?|(?-i:h)|tờ)\.?)\s?"
        rf"(?P<value>{LEAVES})(?![\w/])",
        re.IGNORECASE,
    )


def leaves_at(text: str, at: int, end: int) -> Reading | None:
    """Leaves at this place; ``list`` with Slavic labels, else ``folio``."""
    match = _leaves().match(text, at, end)
    if match is None:
        return None
    type_ = "list" if match["slavic"] is not None else "folio"
    scheme = schemes()["fond_opis_delo" if type_ == "list" else "general"]
    item = Item(type_, *match.span("value"), match["label"], at, match.end(), How.LABEL)
    return Reading(scheme, (item,), at, match.end())
