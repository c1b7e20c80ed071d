"""The older page layout of the Wilson Center Digital Archive: page chrome, a long date, the title in capitals, a
citation block with the summary, the share block, then the text to the end.
"""

import re

from teikit.model.record import Record
from teikit.model.text import Span
from teikit.records.chrome import is_chrome, is_version_of_file
from teikit.records.date_line import is_date_line
from teikit.records.draft import Draft
from teikit.records.funders import CREDIT_LINE, funder_spans
from teikit.records.language import language_code
from teikit.records.record_format import RecordFormat

NAME = "digital-archive-old"
CITATION = re.compile(
    r"[\"“](?P<title>.+?),?[\"”],?\s+(?P<date>[^,]*?\d{1,2},\s+\d{4}|[^\W\d_]+,\s+\d{4}|[^,]*?\d{4}),\s+"
    r"(?:(?P<publisher>[^,]*?(?:Digital Archive|Project|Programme?|Initiative|Bulletin|Cent(?:er|re))[^,.]*),\s+)?"
    r"(?P<provenance>.+)",
    re.S,
)
"""``"Title," September 03, 1956, programme, shelfmark. Obtained …``"""
_URL = re.compile(r"https?://\S+")
_URL_NUMBER = re.compile(r"\d+(?=/?$)")
_BLOCK_WORDS = frozenset({"citation", "share", "download"})
_LARGEST_HEAD = 80
"""Lines; the head of a page is never longer."""


def sniff(draft: Draft) -> str | None:
    """Two of the chrome words Citation, Share, Download on lines of their own tell this layout."""
    words = {draft.words(line).casefold() for line in draft.lines[:_LARGEST_HEAD]}
    if len(_BLOCK_WORDS & words) < 2:
        return "no lines CITATION, SHARE, DOWNLOAD"
    return None


def read(draft: Draft) -> Record:
    """Read the head; the text is all that follows the last line of page chrome."""
    start = _body_line(draft)
    in_citation = has_title = False
    for number in range(start):
        line = draft.lines[number]
        words = draft.words(line)
        if not words:
            continue
        citation = CITATION.match(draft.text, line.start, line.end)
        credit = CREDIT_LINE.match(draft.text, line.start, line.end)
        if citation:
            note_citation(draft, citation)
        elif credit:
            draft.omit(Span(line.start, credit.start("names")), "wording of the credit line")
            for span in funder_spans(draft.text, *credit.span("names")):
                draft.field("funder", span)
        elif is_chrome(words) or is_version_of_file(words):
            in_citation = words.casefold() == "citation" or (
                in_citation and words.casefold() not in _BLOCK_WORDS
            )
            _read_version(draft, line)
        elif _URL.fullmatch(words):
            _read_address(draft, line)
        elif is_date_line(words) and not has_title:
            draft.field("date", line)
        elif in_citation and has_title:
            draft.field("abstract", line)
        elif not has_title and not in_citation:
            draft.field("title", line)
            has_title = True
        else:
            draft.field("abstract", line)
    body = Span(draft.lines[start].start, len(draft.text)) if start < len(draft.lines) else Span(0, 0)
    return draft.finish(NAME, body)


def note_citation(draft: Draft, citation: re.Match[str]) -> None:
    """The parts of a citation as fields."""
    for name in ("title", "date", "publisher", "provenance"):
        if citation[name]:
            draft.field(name, Span(*citation.span(name)))


def _body_line(draft: Draft) -> int:
    """Number of the first line behind the page's head."""
    last = -1
    for number, line in enumerate(draft.lines[:_LARGEST_HEAD]):
        words = draft.words(line)
        citation = CITATION.match(draft.text, line.start, line.end)
        if (
            is_chrome(words)
            or citation
            or (_URL.fullmatch(words) and last >= 0)
            or (is_version_of_file(words) and last >= 0 and number - last <= 2)
        ):
            last = number
    return last + 1


def _read_version(draft: Draft, line: Span) -> None:
    """``German PDF`` tells the language of the original."""
    words = draft.words(line)
    first = words.split()[0]
    code = language_code(first) if is_version_of_file(words) else None
    if code and code != "en":
        draft.field("original_language", Span(line.start, line.start + len(first)), shared=True)
    draft.omit(line, "page chrome")


def _read_address(draft: Draft, line: Span) -> None:
    draft.field("idno", line, type="url")
    number = _URL_NUMBER.search(draft.text[line.start : line.end].rstrip())
    if number:
        span = Span(line.start + number.start(), line.start + number.end())
        draft.field("idno", span, type="record", shared=True)


FORMAT = RecordFormat(NAME, "page of the Wilson Center Digital Archive, older layout", 20, sniff, read)
