"""References to holders that the table does not know, where a line is known to state a source.

``Tallow County Archives, Oral History Collection, OH-79-04``: the first field names an institution, the others are
units, read in whatever way of citing explains them best.
"""

import re
from dataclasses import replace
from functools import cache

from teikit.archives import repository
from teikit.archives.assembly import annotation
from teikit.archives.candidate import Candidate, candidate_from
from teikit.archives.inflection import known_within
from teikit.archives.reading import How
from teikit.archives.shadow import shadow
from teikit.archives.words import ARCHIVE, MANUSCRIPT, PAPERS, PRINTED
from teikit.model.annotation import Annotation

LONGEST = 110
"""More characters than the name of a holder has."""


@cache
def _archive() -> re.Pattern[str]:
    return re.compile(ARCHIVE, re.IGNORECASE)


def unknown_holder(line: str, *, states_source: bool) -> list[Annotation]:
    """The reference of a line that begins with a holder; none where the first field names no institution, or where
    no unit follows. ``states_source``: the line is known to name one, so that a name is unit enough.
    """
    plain = shadow(line)
    begin = re.compile(r"[\s\"'“„(]*(?:(?:Sources?|Quelle|Fuente|Fonte|Источник|Źródło):\s*)?").match(plain)
    start = begin.end() if begin else 0
    span = _name(plain, start)
    if span is None:
        return []
    start, key = known_within(plain, *span) or (span[0], None)
    mention = repository.widen(plain, start, span[1], (), len(plain))
    candidate = candidate_from(plain, mention, len(plain), names=True)
    if candidate is None or all(
        item.type == "pages" or item.how is How.YEAR for item in candidate.reading.items
    ):
        return []
    if not states_source and not (candidate.steady() and _is_source(plain, span, candidate)):
        return []
    if key is not None:
        # A known archive, which this line names in another case, or cites in another way than its own.
        reason = "a line that states a source; its archive is named or cited otherwise as a rule"
        return [annotation(line, replace(candidate, key=key), reason=reason)]
    return [annotation(line, candidate, reason="a line that states a source; the holder is in no table")]


def _is_source(plain: str, span: tuple[int, int], candidate: Candidate) -> bool:
    """Whether a holder or what it holds is known as such by its words: an archive, papers, a manuscript."""
    items = candidate.reading.items
    return bool(_archive().search(plain, *span)) or any(
        (item.how is How.TITLE and re.search(PAPERS, plain[item.start : item.end]))
        or (item.type == "shelfmark" and _MANUSCRIPT.match(plain, item.start))
        for item in items
    )


_MANUSCRIPT = re.compile(MANUSCRIPT)
_TOWN = re.compile(
    r"[^\W\d_a-zа-яё][^\W\d_]+(?:[ -](?:am|an|der|de|la|le|in|im)?[ -]?[^\W\d_a-zа-яё][^\W\d_]+){0,2}(?=,\s)"
)


def _name(plain: str, start: int) -> tuple[int, int] | None:
    """Where the first field is, if it names an institution."""
    start = repository.behind_town(plain, start)
    town = _TOWN.match(plain, start)
    if town and not repository.institution(town[0]):
        field = re.compile(r"[^,;:()\n]+").match(plain, town.end() + 2)
        if field and repository.institution(field[0]) and not re.search(PRINTED, field[0]):
            start = town.end() + 2
    found = repository.generic_at(plain, start, len(plain))
    if found and re.compile(r"\s*(?:[,;:.(]|$)").match(plain, found[1]):
        return None if re.search(PRINTED, plain[slice(*found)]) else found
    field = re.compile(r"[^,;:()\n]+").match(plain, start)
    if field is None or len(field[0]) > LONGEST or re.search(PRINTED, field[0]):
        return None
    return field.span() if repository.institution(field[0]) and not re.search(r"\d", field[0]) else None
