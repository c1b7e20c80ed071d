"""A record while it is being read: fields and omissions are noted, then every character is accounted for."""

import re
from bisect import bisect_left, bisect_right

from teikit.model.record import FIELD_NAMES, Field, Omission, Record
from teikit.model.text import Span, lines, trim
from teikit.records.errors import NoBodyError
from teikit.records.funders import funder_spans
from teikit.records.labels import Label

_PERSON_SEPARATOR = re.compile(r"\s*;\s*|\s+(?:and|und|et|y|e|i|и|та|és|en|&)\s+|,\s+(?=\S+\s+\S)")
_STRONG_SEPARATOR = re.compile(r"\s*[;|]\s*|\s+·\s+")
_SUBJECT_SEPARATOR = re.compile(r"\s*,\s*")
_PEOPLE = frozenset({"author", "editor", "translator", "transcriber", "interviewer", "interviewee"})
_CONTRIBUTED = re.compile(r"contributed by\s+", re.I)

FORM_FEED = "\f"


class Draft:
    """Collects what a reader finds. State of one reading, never shared."""

    def __init__(self, text: str, encoding: str) -> None:
        self.text = text
        self.encoding = encoding
        self.lines = lines(text)
        self.fields: list[Field] = []
        self.omissions: list[Omission] = []

    def words(self, span: Span) -> str:
        """The words of a span, white space folded."""
        return " ".join(self.text[span.start : span.end].split())

    def is_blank(self, line: int) -> bool:
        """Whether a line (0-based) has no visible character."""
        span = self.lines[line]
        return not self.text[span.start : span.end].strip()

    def field(self, name: str, span: Span, *, type: str | None = None, shared: bool = False) -> None:
        """Note a field; ``shared`` when its characters are accounted for by the body or another field."""
        if name not in FIELD_NAMES:
            raise ValueError(f"no record field {name!r}")
        span = trim(self.text, *span)
        if span.start < span.end:
            self.fields.append(Field(name, self.words(span), span, type, from_body=shared))

    def labelled(self, label: Label, value: Span) -> None:
        """Note what a label introduces, lists taken apart."""
        if label.field == "funder":
            for span in funder_spans(self.text, *value):
                self.field("funder", span)
        elif label.field in _PEOPLE:
            self._split(label.field, value, _PERSON_SEPARATOR)
        elif label.field == "subject":
            # Library headings hold commas: where another sign separates the subjects, a comma does not.
            strong = _STRONG_SEPARATOR.search(self.text, *value)
            self._split("subject", value, _STRONG_SEPARATOR if strong else _SUBJECT_SEPARATOR)
        elif label.field == "contributor":
            phrase = _CONTRIBUTED.match(self.text, *value)
            self._split("contributor", Span(phrase.end(), value.end) if phrase else value, _PERSON_SEPARATOR)
        else:
            self.field(label.field, value, type=label.type)

    def omit(self, span: Span, reason: str) -> None:
        """Note characters that the TEI will not repeat."""
        span = trim(self.text, *span)
        if span.start < span.end:
            self.omissions.append(Omission(span, reason))

    def finish(self, format_name: str, body: Span) -> Record:
        """The record. What stands outside the body and was not noted is kept: a line of its own becomes a note;
        punctuation and label words beside a field are omissions. Raises :class:`NoBodyError` without a body.
        """
        body = trim(self.text, *body)
        if body.start >= body.end:
            raise NoBodyError(
                "nothing but boilerplate: no text is left" if self.text.strip() else "the file is empty"
            )
        self._account_for_the_rest(body)
        return Record(
            text=self.text,
            format=format_name,
            body=body,
            fields=tuple(sorted(self.fields, key=lambda field: field.span.start if field.span else 0)),
            omissions=tuple(sorted(self.omissions, key=lambda omission: omission.span)),
            encoding=self.encoding,
        )

    def _split(self, name: str, value: Span, separator: re.Pattern[str]) -> None:
        start = value.start
        for match in separator.finditer(self.text, *value):
            self.field(name, Span(start, match.start()))
            start = match.end()
        self.field(name, Span(start, value.end))

    def _account_for_the_rest(self, body: Span) -> None:
        taken = sorted(
            [field.span for field in self.fields if field.span and not field.from_body]
            + [omission.span for omission in self.omissions]
            + [body]
        )
        first = bisect_left(self.lines, (body.start,))
        last = bisect_right(self.lines, body.end, first, key=lambda line: line.end)
        for line in (*self.lines[:first], *self.lines[last:]):
            in_line = [span for span in taken if span.start < line.end and line.start < span.end]
            at = line.start
            for span in [*in_line, Span(line.end, line.end)]:
                rest = trim(self.text, at, max(at, min(span.start, line.end)))
                if rest.start < rest.end:
                    if in_line:
                        self.omissions.append(Omission(rest, "label or punctuation beside a field"))
                    else:
                        self.fields.append(Field("note", self.words(rest), rest))
                at = max(at, span.end)
