"""The date of a document itself: from its dateline, a line that says so, or its heading."""

import re
from collections.abc import Iterator, Sequence

from teikit.dates.context import DateContext
from teikit.dates.recogniser import recognise
from teikit.dates.sittings import SITTING_WORDS, sittings
from teikit.dates.weekdays import weekday_doubt
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
_IMPRINT = re.compile(r"(?:[^\W\d_][^\W\d_.-]+[ ,:.]{1,3}){1,3}(?:1[4-9]|20)\d\d\.?")
"""Place and year, as at the foot of a title page."""
_SENTENCE_WORDS = 6
"""Words beside the date. A line that is a sentence tells of something; it dates nothing."""
_ITSELF = re.compile(
    r"\b(?:this is|it is|today|tonight|this day|recorded|recording|written|heute|aufnahme|aujourd.hui"
    rf"|nous sommes|hoy|oggi|hoje|vandaag|dziś|dnes|сегодня|сьогодні|запись|i dag|idag|ma|astăzi|{SITTING_WORDS})\b",
    re.I,
)
"""Unless it says when it is spoken, written or in session."""
_RECEIVED = re.compile(r"received|eingegangen|reçu|recibido|получено|wpłynęło|došlo|approved|recd", re.I)


def document_dates(
    text: str, context: DateContext | None = None, dates: Sequence[Annotation] | None = None
) -> tuple[Annotation, ...]:
    """The date of a document; the first and the last where its sittings or entries are dated one by one.

    Empty where no line states it. ``dates`` are the dates of the text, where they are known already. What is only
    inferred from a context is never the date of the document; it may be that of its last sitting. A weekday that is a
    slip leaves the date what it is.
    """
    known = [
        date
        for date in (recognise(text, context or DateContext()) if dates is None else dates)
        if isinstance(date.value, NormalisedDate) and not date.value.impossible
    ]
    sure = [date for date in known if date.cert is None or date.reason == weekday_doubt(date.reason)]
    candidates = [(score, -date.start, date) for score, date in _scored(text, sure)]
    score, _, best = max(candidates, key=lambda candidate: candidate[:2], default=(0.0, 0, None))
    if best is None or score < _ENOUGH:
        return ()
    days = sittings(text, known)
    if days and (best == days[0] or _spans(best, days)):
        return (days[0], days[-1])
    return (best,)


_ENOUGH = 3.0


def _spans(period: Annotation, days: Sequence[Annotation]) -> bool:
    """Whether a period begins with the first of the days and ends with the last."""
    whole, first, last = period.value, days[0].value, days[-1].value
    if not isinstance(whole, NormalisedDate):
        return False
    return (whole.first, whole.last) == (getattr(first, "first", None), getattr(last, "last", None))


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
    stated = value.first or ""
    score = {4: -0.5, 7: 1.5}.get(len(stated), 3.0) if stated and not stated.startswith("--") else -5.0
    if len(stated) == 4 and _IMPRINT.fullmatch(text, *row):
        score = 3.0
    elif itself := _ITSELF.search(text, *row):
        score += 2 if itself.end() <= date.start else 0
    elif _is_sentence(text, row, date):
        score -= 2.5
    share = (date.end - date.start) / (row.end - row.start)
    score += 3 if share > 0.6 else 2 if share > 0.3 else 0.5 if share > 0.15 else 0
    if _LABEL.match(text, row.start, date.start) and text[row.start : date.start].strip():
        score += 2.5
    if _BRACKETED.match(text, *row):
        score -= 2
    if _RECEIVED.search(text, *row):
        score -= 3
    return score


def _is_sentence(text: str, row: Span, date: Annotation) -> bool:
    beside = f"{text[row.start : date.start]} {text[date.end : row.end]}"
    return text[row.end - 1] == "." and len(beside.split()) >= _SENTENCE_WORDS
