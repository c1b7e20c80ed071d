"""The date of a document itself: from its dateline, a line that says so, or its heading."""

import re
from collections.abc import Iterator, Sequence

from teikit.dates.context import DateContext
from teikit.dates.recogniser import recognise
from teikit.model.annotation import Annotation
from teikit.model.normalised_date import NormalisedDate
from teikit.model.text import Span, lines, trim

_TOP = 30
"""Lines at the head that may state the date."""
_FOOT = 8
"""Lines at the foot."""
_LONGEST = 130
"""Characters; a longer line is prose."""
_LABEL = re.compile(
    r"\W{0,2}(?:dated?|time|datum|data|fecha|дата|data e|dato|dátum|kelt|date et lieu|ort,? datum|lieu et date|дата и место"
    r"|taken|vom|den|dne|dnia)\b[^:\n]{0,12}:?",
    re.I,
)
_BRACKETED = re.compile(r"\s*[\[(]")
_RECEIVED = re.compile(r"received|eingegangen|reçu|recibido|получено|wpłynęło|došlo|approved|recd", re.I)


def document_date(
    text: str, context: DateContext | None = None, dates: Sequence[Annotation] | None = None
) -> Annotation | None:
    """The date of a document, or ``None`` where no line states it.

    ``dates`` are the dates of the text, where they are known already. What is only inferred from a context is never
    the date of the document.
    """
    found = [
        date
        for date in (recognise(text, context or DateContext()) if dates is None else dates)
        if isinstance(date.value, NormalisedDate) and not date.value.impossible and date.cert is None
    ]
    candidates = [(score, -date.start, date) for score, date in _scored(text, found)]
    if not candidates:
        return None
    score, _, best = max(candidates, key=lambda candidate: candidate[:2])
    return best if score >= _ENOUGH else None


_ENOUGH = 3.0


def _scored(text: str, dates: Sequence[Annotation]) -> Iterator[tuple[float, Annotation]]:
    rows = [span for line in lines(text) if (span := trim(text, *line)).start < span.end]
    first_prose = next(
        (number for number, row in enumerate(rows) if row.end - row.start > 2 * _LONGEST), len(rows)
    )
    top = min(_TOP, max(first_prose, 3))
    places = [
        (number, row, number < top)
        for number, row in enumerate(rows)
        if number < top or number >= len(rows) - _FOOT
    ]
    for number, row, is_top in places:
        if row.end - row.start > _LONGEST:
            continue
        for date in dates:
            if row.start <= date.start and date.end <= row.end:
                distance = number if is_top else len(rows) - number
                yield _score(text, row, date) - 0.05 * distance - (0 if is_top else 2), date


def _score(text: str, row: Span, date: Annotation) -> float:
    value = date.value
    if not isinstance(value, NormalisedDate):
        return 0
    stated = value.when or value.from_ or value.not_before or ""
    score = {4: -0.5, 7: 1.5}.get(len(stated), 3.0) if stated and not stated.startswith("--") else -5.0
    share = (date.end - date.start) / (row.end - row.start)
    score += 3 if share > 0.6 else 2 if share > 0.3 else 0.5 if share > 0.15 else 0
    if _LABEL.match(text, row.start, date.start) and text[row.start : date.start].strip():
        score += 2.5
    if _BRACKETED.match(text, *row):
        score -= 2
    if _RECEIVED.search(text, *row):
        score -= 3
    return score
