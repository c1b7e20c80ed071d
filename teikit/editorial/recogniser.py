"""Text to annotations: gaps, uncertain readings, words supplied, notes, page breaks, footnotes.

An unbalanced bracket, a bare ``…`` and the pause ``(...)`` of transcripts are text and are left alone.
"""

import re
from collections.abc import Iterator

from teikit.editorial.brackets import Bracket, bracket_pairs
from teikit.editorial.words import table
from teikit.model.annotation import Annotation, Value
from teikit.model.editorial import Gap, Note, NoteAnchor, PageBreak, Supplied, Unclear
from teikit.model.text import Span, lines, trim

_ELLIPSIS = re.compile(r"[.…\s]*(?:…|\.\s*\.\s*\.)[.…\s]*|-{2,}|–{2,}|—+")
_DIGITS = re.compile(r"\d{1,4}")
_MARK = re.compile(r"\d{1,3}|[a-z]|\*{1,4}|†|‡")
_REFERENCE = re.compile(
    r"\d+(?:st|nd|rd|th)? (?:meeting|session|plenary)|(?:see|cf\.|vgl\.|siehe|voir|см\.|zob\.)\b.*", re.I
)
_PARENTHESISED_PAGE = re.compile(r"\((?P<page>[^()\n]{2,24})\)|[-–—] ?(?P<dashed>\d{1,4}) ?[-–—]")
_TRANSCRIPT_GAP = re.compile(
    r"\((?:unv\.?|unverst\.?|unverständlich|inaudible|unintelligible|нрзб\.?|неразб\.?)\)", re.I
)
_TRANSCRIPT_GUESS = re.compile(r"\((?P<guess>[^()\n?]{1,40}\?)\)")
_FOOTNOTE = re.compile(r"[ \t]*\[(?P<n>\d{1,3}|[a-z]|\*{1,4})\][ \t]*(?=\S)")
_SOURCE = re.compile(r"(?:source|quelle|sources?|источник|źródło|fuente|fonte)\s*:", re.I)
_TIME_STAMP = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?")
"""Hours, minutes and seconds of a recording."""
_LONGEST_PAGE_LINE = 40
"""Characters of a line that holds nothing but the number of a page."""
_LONGEST_SUPPLIED = 8
"""Words."""
_LONGEST_GUESS = 8
"""Words."""


def recognise(text: str) -> list[Annotation]:
    """All editorial annotations of a text, sorted by start; they nest, they never cross."""
    found = [annotation for bracket in bracket_pairs(text) for annotation in _of_bracket(text, bracket)]
    found += _page_lines(text)
    found += _transcript_brackets(text)
    found = _with_footnotes(text, found)
    return sorted(found, key=lambda annotation: (annotation.start, -annotation.end))


def _of_bracket(text: str, bracket: Bracket) -> Iterator[Annotation]:
    value = _value(text, bracket)
    if value is None:
        return
    start, end = bracket.span
    if isinstance(value, Note) and value.type in _OPEN_KINDS and value.content is None:
        # "[handwritten] Copy A": the label alone is bracketed, the note is the line.
        line_end = text.find("\n", end)
        end = len(text) if line_end < 0 else line_end
        content = trim(text, bracket.span.end, end)
        if content.start < content.end:
            yield Annotation(start, content.end, Note(value.type, content, value.place))
            return
        start, end = bracket.span
    yield Annotation(start, end, value)


_OPEN_KINDS = frozenset({"handwritten", "margin", "stamp", "endorsement"})


def _value(text: str, bracket: Bracket) -> Value | None:
    words = table()
    content = text[bracket.content.start : bracket.content.end]
    alone = _alone_on_line(text, bracket.span)
    if not content:
        return None
    if _TIME_STAMP.fullmatch(content):
        return None  # it tells when, and supplies no word
    if _ELLIPSIS.fullmatch(content):
        return Gap("editorial")
    if (
        text[bracket.span.end : bracket.span.end + 1] == "("
        and "](" in text[bracket.span.end - 1 : bracket.span.end + 1]
    ):
        return None  # a Markdown link
    page = words.page.fullmatch(content)
    if page and (alone or page["n"]):
        side = (
            (page["side"] or "")[:1].lower()
            if page["side"] and page["side"][0] in "rvRV"
            else (page["side"] or "")
        )
        return PageBreak(f"{page['n']}{side}" if page["n"] else None)
    if _DIGITS.fullmatch(content) and alone and not bracket.doubled:
        return PageBreak(content)
    if _MARK.fullmatch(content) and not bracket.doubled:
        return NoteAnchor(content) if not alone else None
    for reason, pattern in words.gaps:
        if pattern.search(content) and len(content.split()) <= 12 and ":" not in _TIME_STAMP.sub("", content):
            return Gap(reason, bracket.content)
    if words.signature.fullmatch(content) or words.sic.match(content):
        return Note("editorial", bracket.content)
    hand = _hand(text, bracket)
    if hand is not None:
        return hand
    if words.recording.match(content):
        return Note("recording", bracket.content)
    if _REFERENCE.fullmatch(content):
        return None
    count = len(content.split())
    if content.endswith("?") and count <= _LONGEST_GUESS:
        return Unclear(bracket.content)
    if bracket.doubled:
        return Unclear(bracket.content) if count <= _LONGEST_GUESS else Note("editorial", bracket.content)
    if _SOURCE.match(content):
        return Note("source", bracket.content)
    if count > _LONGEST_SUPPLIED or (alone and content[:1].isupper()):
        return Note("editorial", bracket.content)
    return Supplied(bracket.content)


def _hand(text: str, bracket: Bracket) -> Note | None:
    """A bracket that begins with the name of a hand, a stamp or a place on the page."""
    start, end = bracket.content
    colon = text.find(":", start, end)
    label_end = colon if colon >= 0 else end
    label = text[start:label_end]
    if len(label.split()) > 7:
        return None
    for kind, pattern in table().hands:
        if pattern.search(label):
            place = "margin" if kind == "margin" else None
            if colon < 0:
                return Note(kind, None, place)
            content = trim(text, colon + 1, end)
            return Note(kind, content if content.start < content.end else None, place)
    if colon == end - 1 and len(label.split()) <= 6 and _alone_at_line_start(text, bracket.span):
        # "[In another hand:] Not burnt.": an editor's label over the rest of the line.
        return Note("endorsement", None)
    return None


def _alone_on_line(text: str, span: Span) -> bool:
    before = text.rfind("\n", 0, span.start) + 1
    after = text.find("\n", span.end)
    return (
        not text[before : span.start].strip()
        and not text[span.end : len(text) if after < 0 else after].strip()
    )


def _alone_at_line_start(text: str, span: Span) -> bool:
    return not text[text.rfind("\n", 0, span.start) + 1 : span.start].strip()


def _page_lines(text: str) -> Iterator[Annotation]:
    """``(p. 2)`` and ``- 2 -`` on lines of their own; form feeds anywhere."""
    at = text.find("\f")
    while at >= 0:
        yield Annotation(at, at + 1, PageBreak(None))
        at = text.find("\f", at + 1)
    for line in lines(text):
        if line.end - line.start > _LONGEST_PAGE_LINE or text[line.start : line.start + 1].isalnum():
            continue
        span = trim(text, *line)
        found = _PARENTHESISED_PAGE.fullmatch(text, *span)
        if not found:
            continue
        if found["dashed"]:
            yield Annotation(span.start, span.end, PageBreak(found["dashed"]))
            continue
        page = table().page.fullmatch(found["page"].strip())
        if page and page["n"]:
            yield Annotation(span.start, span.end, PageBreak(page["n"] + (page["side"] or "")[:1].lower()))


def _transcript_brackets(text: str) -> Iterator[Annotation]:
    """Round brackets of transcription systems: ``(unv.)``, and guesses ``(Hof?)`` in texts that use them."""
    gaps = list(_TRANSCRIPT_GAP.finditer(text))
    for match in gaps:
        yield Annotation(
            match.start(), match.end(), Gap("inaudible", Span(match.start() + 1, match.end() - 1))
        )
    if gaps:
        for match in _TRANSCRIPT_GUESS.finditer(text):
            if len(match["guess"].split()) <= 3:
                yield Annotation(match.start(), match.end(), Unclear(Span(*match.span("guess"))))


def _with_footnotes(text: str, found: list[Annotation]) -> list[Annotation]:
    """A mark at the beginning of a line is a footnote where the same mark stands in the text before it."""
    anchors = {
        annotation.value.n: annotation.start
        for annotation in reversed(found)
        if isinstance(annotation.value, NoteAnchor) and not _alone_at_line_start(text, annotation.span)
    }
    notes: list[Annotation] = []
    for line in lines(text) if anchors else ():
        mark = _FOOTNOTE.match(text, line.start, line.end)
        if mark and mark["n"] in anchors and anchors[mark["n"]] < line.start:
            span = trim(text, line.start, _note_end(text, line.end))
            notes.append(
                Annotation(
                    span.start, span.end, Note("footnote", Span(mark.end(), span.end), "bottom", mark["n"])
                )
            )
    starts = {note.start for note in notes}
    kept = [
        annotation
        for annotation in found
        if not (isinstance(annotation.value, NoteAnchor) and _alone_at_line_start(text, annotation.span))
        and annotation.start not in starts
    ]
    return kept + notes


def _note_end(text: str, line_end: int) -> int:
    """A footnote reaches to the next blank line or the next mark."""
    end = line_end
    while end < len(text):
        next_end = text.find("\n", end + 1)
        next_end = len(text) if next_end < 0 else next_end
        line = text[end + 1 : next_end]
        if not line.strip() or _FOOTNOTE.match(line):
            break
        end = next_end
    return end
