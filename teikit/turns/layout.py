"""The lines of a record and how they are set apart.

A transcript is read line by line: what opens a turn stands at the beginning of a line, and a blank line is the
typesetter's way of saying that something ends.
"""

from typing import NamedTuple


class Line(NamedTuple):
    """A line with words on it, without its outer white space."""

    start: int
    """Offset of the first character that is not white space."""
    end: int
    """Offset behind the last such character."""
    gap: int
    """Number of blank lines above; 1 for the first line of a text, which nothing precedes."""


_new = tuple.__new__
"""Makes a line without the detour over the names of its fields: they are as many as a record has."""


class Layout(NamedTuple):
    """The record as a page."""

    lines: tuple[Line, ...]
    spaced: bool
    """Whether blank lines set paragraphs apart, so that a turn begins only below one."""


SPACED_SHARE = 0.1
"""Share of the lines below a blank line from which on the blank lines mean something: in verse a speech may have
ten lines and more, but a transcript without blank lines has them at headings only."""

RUN_LINES, RUN_LENGTH = 6, 60
"""Blocks of this many lines and more, this long on average, are runs of paragraphs that nothing sets apart."""


def read_layout(text: str) -> Layout:
    """The lines of ``text``; lines end at ``\\n`` only.

    >>> read_layout("A: yes\\n\\n  B: no ").lines
    (Line(start=0, end=6, gap=1), Line(start=10, end=15, gap=1))
    """
    lines: list[Line] = []
    start, gap = 0, 1
    below_blank = 0
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            left = start if raw[0] == words[0] else start + len(raw) - len(raw.lstrip())
            lines.append(_new(Line, (left, left + len(words), gap)))
            below_blank += gap > 0
            gap = 0
        else:
            gap += 1
        start += len(raw) + 1
    spaced = below_blank - 1 > SPACED_SHARE * len(lines) and _in_runs(lines) < 0.5
    return Layout(tuple(lines), spaced)


def _in_runs(lines: list[Line]) -> float:
    """Share of the characters that stand in long runs of paragraphs without blank lines."""
    total = runs = block = height = 0
    for line in [*lines, Line(0, 0, 1)]:
        if line.gap:
            if height >= RUN_LINES and block >= RUN_LENGTH * height:
                runs += block
            block = height = 0
        block += line.end - line.start
        total += line.end - line.start
        height += 1
    return runs / total if total else 0.0
