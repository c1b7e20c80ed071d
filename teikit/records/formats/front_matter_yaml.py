"""Plain text or Markdown with YAML front matter between two lines ``---``."""

from collections.abc import Iterator
from typing import Any

from teikit.model.record import Record
from teikit.model.text import Span, trim
from teikit.records.draft import Draft
from teikit.records.errors import RecordError
from teikit.records.labels import Label, label_of
from teikit.records.record_format import RecordFormat

NAME = "front-matter-yaml"
_FENCE = "---"
_CLOSING = frozenset({"---", "..."})
_LISTS_ARE_ONE = frozenset({"abstract", "rights", "note", "provenance"})
"""Fields in which a comma separates nothing."""


def _closing_line(draft: Draft) -> int | None:
    first = next((number for number in range(len(draft.lines)) if not draft.is_blank(number)), None)
    if first is None or draft.words(draft.lines[first]) != _FENCE:
        return None
    for number in range(first + 1, len(draft.lines)):
        if draft.words(draft.lines[number]) in _CLOSING:
            return number
    return None


def sniff(draft: Draft) -> str | None:
    """The first line is ``---`` and another such line follows."""
    if _closing_line(draft) is None:
        return "no front matter between two lines ---"
    return None


def read(draft: Draft) -> Record:
    """Read the front matter with PyYAML, which tells where each value stands. Raises RecordError for bad YAML."""
    import yaml  # 15 ms: only for records that have front matter

    closing = _closing_line(draft)
    if closing is None:
        return draft.finish(NAME, Span(0, len(draft.text)))
    first = next(number for number in range(len(draft.lines)) if not draft.is_blank(number))
    start, end = draft.lines[first].end + 1, draft.lines[closing].start
    draft.omit(draft.lines[first], "fence of the front matter")
    draft.omit(draft.lines[closing], "fence of the front matter")
    try:
        root = yaml.compose(draft.text[start:end])
    except yaml.YAMLError as error:
        raise RecordError(
            f"line {first + 2 + _line_of(error)}: the YAML front matter is broken: {_problem(error)}"
        ) from None
    if isinstance(root, yaml.MappingNode):
        for key, value in root.value:
            key_span = Span(start + key.start_mark.index, start + key.end_mark.index)
            draft.omit(key_span, "key of the front matter")
            _note(draft, start, str(key.value), value)
    body = Span(draft.lines[closing].end, len(draft.text))
    return draft.finish(NAME, body)


def _line_of(error: Exception) -> int:
    """Line of the front matter, from 0, in which the thing begins that is broken."""
    mark = getattr(error, "context_mark", None) or getattr(error, "problem_mark", None)
    return mark.line if mark else 0


def _problem(error: Exception) -> str:
    return getattr(error, "problem", None) or str(error).splitlines()[0]


def _note(draft: Draft, offset: int, key: str, value: Any) -> None:
    known = label_of(key)
    label = known or Label("note", key)
    for span in _scalars(draft, offset, value):
        if known is None or label.field in _LISTS_ARE_ONE:
            draft.field(label.field, span, type=label.type)
        else:
            draft.labelled(label, span)


def _scalars(draft: Draft, offset: int, node: Any) -> Iterator[Span]:
    """The spans of all scalars below a node, without their quotes and block indicators."""
    if isinstance(node.value, str):
        span = trim(draft.text, offset + node.start_mark.index, offset + node.end_mark.index)
        if node.style in ('"', "'"):
            span = trim(draft.text, span.start + 1, span.end - 1)
        elif node.style in ("|", ">"):
            newline = draft.text.find("\n", span.start, span.end)
            span = trim(draft.text, newline if newline >= 0 else span.start, span.end)
        if span.start < span.end:
            yield span
        return
    for child in node.value:
        for part in child if isinstance(child, tuple) else (child,):
            yield from _scalars(draft, offset, part)


FORMAT = RecordFormat(NAME, "plain text with YAML front matter", 5, sniff, read)
