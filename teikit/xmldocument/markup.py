"""Where attributes and characters stand within a piece of markup.

A parser hands over values; these functions read the same piece of the file again, already known to be
well-formed, to say which bytes a value, or a part of it, was written with.
"""

import re
from itertools import pairwise
from typing import NamedTuple

# Patterns are compiled when they are first used, and kept by the module re: validation seldom needs them.

TAG = rb"""<(?:[^"'>]|"[^"]*"|'[^']*')*+>"""
"""A start tag, empty-element tag or end tag (XML 1.0, productions 40, 42, 44)."""

ATTRIBUTE = rb"""[ \t\r\n]+([^\s=/>"']+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)')"""
"""An attribute in a start tag (production 41)."""

REFERENCE = rb"&[^;&<\s]+;"
"""A reference to an entity or character (productions 66-68)."""

IN_CDATA = rb"(?P<newline>\r\n?)"
"""What does not stand for itself within a CDATA section: the line ends that are read as ``\\n`` (2.11)."""

IN_VALUE = (
    rb"(?P<character>&#(?:x[0-9A-Fa-f]+|[0-9]+);|&(?:lt|gt|amp|quot|apos);)|(?P<entity>&[^;&<\s]+;)|"
    + IN_CDATA
)
"""The same within an attribute value."""

IN_TEXT = rb"(?s:<!\[CDATA\[(?P<cdata>.*?)\]\]>)|(?P<end><)|" + IN_VALUE
"""The same in character data, and what ends it."""


class WrittenAttribute(NamedTuple):
    """An attribute as written; offsets in the text of the file in UTF-8."""

    name: str
    """With its prefix."""
    start: int
    value_start: int
    """Offset of the first byte within the quotes."""
    value_end: int
    """Offset of the closing quote."""

    @property
    def end(self) -> int:
        """Offset behind the closing quote."""
        return self.value_end + 1


def tag_end(data: bytes, start: int) -> int:
    """The offset behind the tag that begins at ``start``; behind the reference where one stands there."""
    found = re.compile(REFERENCE if data[start : start + 1] == b"&" else TAG).match(data, start)
    return found.end() if found else start


def attributes(data: bytes, start: int) -> list[WrittenAttribute]:
    """The attributes of the start tag at ``start``, in their order."""
    found: list[WrittenAttribute] = []
    name = re.compile(rb"<[^\s/>]*").match(data, start)
    at = name.end() if name else start
    while match := re.compile(ATTRIBUTE).match(data, at):
        group = 2 if match[2] is not None else 3
        found.append(
            WrittenAttribute(match[1].decode(), match.start(1), match.start(group), match.end(group))
        )
        at = match.end()
    return found


class Run(NamedTuple):
    """Characters of a value that are written one after the other, each as itself, or all for one thing."""

    value_start: int
    """Offset in the value, in characters."""
    start: int
    """Offset of the first byte."""
    end: int
    """Offset behind the last byte."""
    literal: bool
    """Whether the bytes are the characters; else one character stands for all the bytes."""


def text_runs(data: bytes, start: int) -> list[Run]:
    """How the character data from ``start`` to the next tag is written.

    The last run is empty and stands at the end. A reference to a general entity ends the list early: what it
    stands for is written elsewhere.
    """
    return _runs(data, start, len(data), IN_TEXT)


def value_runs(data: bytes, start: int, end: int) -> list[Run]:
    """The same for an attribute value between its quotes."""
    return _runs(data, start, end, IN_VALUE)


def _runs(data: bytes, start: int, limit: int, special: bytes) -> list[Run]:
    found: list[Run] = []
    length = 0

    def add(first: int, last: int, literal: bool) -> None:
        nonlocal length
        if last > first:
            found.append(Run(length, first, last, literal))
            length += len(data[first:last].decode("utf-8", "replace")) if literal else 1

    at = start
    for match in re.compile(special).finditer(data, start, limit):
        add(at, match.start(), True)
        at = match.end()
        if match.lastgroup == "cdata":
            for run in _runs(data, match.start("cdata"), match.end("cdata"), IN_CDATA)[:-1]:
                add(run.start, run.end, run.literal)
        elif match.lastgroup in ("end", "entity"):
            at = match.start()
            break
        else:
            add(match.start(), match.end(), False)
    else:
        add(at, limit, True)
        at = limit
    found.append(Run(length, at, at, True))
    return found


def place(data: bytes, written: list[Run], offset: int, *, behind: bool) -> int:
    """The byte where a character of a value is written; ``behind``: where the character before it ends.

    An offset beyond what can be followed gives the end.
    """
    wanted = offset - 1 if behind and offset > 0 else offset
    for run, following in pairwise(written):
        if wanted < following.value_start:
            if not run.literal:
                return run.end if behind and offset > 0 else run.start
            before = data[run.start : run.end].decode("utf-8", "replace")[: offset - run.value_start]
            return run.start + len(before.encode())
    return written[-1].start
