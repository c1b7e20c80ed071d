"""``Label: value`` lines, with continuation lines, as fields layouts and front matter have them."""

import re
from typing import NamedTuple

from teikit.model.text import Span, trim
from teikit.records.draft import Draft
from teikit.records.labels import Label, label_of

_LINE = re.compile(r"[ \t]*(?P<label>[^\W\d_][^:：\n]{0,48}?)[ \t]*(?:：|:(?=[ \t]|$))(?P<value>.*)$")

_RULE = frozenset("-=_*~")
"""Characters of a line that divides the labels from the text."""


class LabelledLine(NamedTuple):
    """One label with its value."""

    words: str
    """The label as written, without the colon."""
    label: Label | None
    """What it introduces; ``None`` for words that are no known label."""
    value: Span
    """Without outer white space; empty for a label without a value."""
    first_line: int
    """Number of the line, from 0."""
    last_line: int
    """Number of the last line of the value."""


def labelled_line(draft: Draft, number: int) -> LabelledLine | None:
    """The label and value of a single line, or ``None`` where it has none."""
    line = draft.lines[number]
    found = _LINE.match(draft.text[line.start : line.end])
    if not found:
        return None
    words = found["label"]
    value = trim(draft.text, line.start + found.start("value"), line.end)
    return LabelledLine(words, label_of(words), value, number, number)


def labelled_block(draft: Draft, start: int, *, blank_lines: bool = False) -> list[LabelledLine]:
    """The labelled lines from line ``start`` on, until one has no label.

    Indented lines continue the value before them. With ``blank_lines`` the block goes on behind blank lines as
    long as known labels follow.
    """
    found: list[LabelledLine] = []
    number = start
    while number < len(draft.lines):
        if draft.is_blank(number):
            ahead = number
            while ahead < len(draft.lines) and draft.is_blank(ahead):
                ahead += 1
            following = labelled_line(draft, ahead) if ahead < len(draft.lines) else None
            if not (blank_lines and following and following.label):
                break
            number = ahead
            continue
        line = draft.lines[number]
        if found and draft.text[line.start : line.start + 1] in (" ", "\t"):
            previous = found[-1]
            value = trim(draft.text, previous.value.start, line.end)
            found[-1] = previous._replace(value=value, last_line=number)
            number += 1
            continue
        entry = labelled_line(draft, number)
        if entry is None:
            break
        found.append(entry)
        number += 1
    return found


def note_labelled(draft: Draft, entries: list[LabelledLine]) -> None:
    """Put labelled lines into the draft: known labels as fields, others as notes, empty ones as omissions."""
    for entry in entries:
        whole = Span(draft.lines[entry.first_line].start, draft.lines[entry.last_line].end)
        if entry.value.start >= entry.value.end:
            draft.omit(whole, "label without a value")
        elif entry.label is None:
            draft.field("note", entry.value, type=" ".join(entry.words.split()))
        else:
            draft.labelled(entry.label, entry.value)


def known_labels(entries: list[LabelledLine]) -> int:
    """How many different fields the labels introduce."""
    return len({entry.label for entry in entries if entry.label})


def body_below(draft: Draft, entries: list[LabelledLine]) -> Span:
    """The text below a block of labels; a line of dashes between them is left out."""
    start = entries[-1].last_line + 1 if entries else 0
    while start < len(draft.lines) and draft.is_blank(start):
        start += 1
    if start < len(draft.lines):
        rule = draft.words(draft.lines[start])
        if len(rule) >= 3 and set(rule) <= _RULE:
            draft.omit(draft.lines[start], "line between front matter and text")
            start += 1
    return Span(draft.lines[start].start, len(draft.text)) if start < len(draft.lines) else Span(0, 0)
