"""Other libraries that find dates in text, so that they can be measured beside teikit in one run.

An entry takes a text, its language and the date of the document (W3C, or nothing), and gives spans as
``teikit annotate`` writes them. The values are days, since these libraries know nothing else: that is what they answer.
"""

import importlib.util
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

Spans = list[dict[str, Any]]
Search = Callable[[str, str, str | None], Spans]


def document_day(reference: str | None) -> datetime | None:
    """The first day of the date of a document."""
    if reference is None:
        return None
    year, month, day, *_ = (*(int(part) for part in reference.split("T")[0].split("-")), 1, 1)
    return datetime(year, month, day)


def _span(start: int, end: int, found: datetime) -> dict[str, Any]:
    return {"start": start, "end": end, "kind": "date", "attrs": {"when": found.date().isoformat()}}


def dateparser(text: str, language: str, reference: str | None) -> Spans:
    """``dateparser.search``, which gives the words without their places: they are looked for in order."""
    from dateparser.search import search_dates

    found, at = [], 0
    document = document_day(reference)
    settings = {"RELATIVE_BASE": document} if document is not None else {}
    for words, when in search_dates(text, languages=[language], settings=settings) or []:
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            found.append(_span(start, at, when))
    return found


def parsedatetime(text: str, language: str, reference: str | None) -> Spans:
    """``parsedatetime``, English only."""
    import parsedatetime as library

    if language != "en":
        return []
    calendar = library.Calendar()
    found = calendar.nlp(text, document_day(reference)) or ()
    return [_span(start, end, when) for when, _, start, end, _ in found if end <= len(text)]


def datefinder(text: str, language: str, reference: str | None) -> Spans:
    """``datefinder``, English only."""
    import datefinder as library

    if language != "en":
        return []
    return [
        _span(start, end, when)
        for when, (start, end) in library.find_dates(text, index=True, base_date=document_day(reference))
        if when is not None and end <= len(text)
    ]


LIBRARIES: tuple[Search, ...] = (dateparser, parsedatetime, datefinder)


def installed() -> Iterator[Search]:
    """The libraries that can be imported here."""
    return (library for library in LIBRARIES if importlib.util.find_spec(library.__name__) is not None)
