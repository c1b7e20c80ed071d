"""A way of printing who speaks, and what it finds on a line."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from teikit.model.text import Span, trim

LABEL_LENGTH = 120
"""The longest label looked for, in characters: a minister's full office is longer than one would think."""

ASIDE = r"(?P<aside>\s?\[[^\]\n]{1,200}\]|\s?\([^()\n]{1,200}\)|\s?_[^_\n]{1,200}_)?"
"""A stage direction between a name and the punctuation that closes the label."""


class Family(StrEnum):
    """Conventions that alternate freely in one record, since they close the label alike."""

    COLON = "colon"
    LETTERS = "letters"
    DASH = "dash"
    BRACKETS = "brackets"
    STOP = "stop"
    LINE = "line"
    CUE = "cue"


BARE = frozenset({Family.STOP, Family.LINE})
"""Families whose labels have no mark but a full stop, or none."""


class Opening(NamedTuple):
    """What may open a turn, on one line."""

    line: int
    """Number of the line in the layout, from 0."""
    start: int
    """Offset at which the turn would begin: a number or time stamp stands before the label."""
    name: Span
    """The label without closing punctuation: ``Mr. AIKEN (Ireland)``."""
    label: Span
    """The label with it: ``Mr. AIKEN (Ireland):``."""
    speech: int
    """Offset behind the label and the white space that follows."""
    convention: str
    """Name of the convention."""
    number: Span | None = None
    """A paragraph or question number before the label."""
    time: Span | None = None
    """A time stamp before or behind the label."""
    aside: Span | None = None
    """A stage direction between the name and the closing punctuation."""


Reader = Callable[[str, int, int, int], tuple[Opening, ...]]
"""From the text, the limits of a line and its number to what may open a turn there: nothing, one reading, or several
from the shortest label to the longest."""


@dataclass(frozen=True, slots=True)
class Convention:
    """One way of printing who speaks."""

    name: str
    """How the user calls it: ``--turns-convention name-colon``."""
    family: Family
    marks: tuple[str, ...]
    """Strings of which one stands in every line that follows the convention, for speed; empty: none is needed."""
    read: Reader
    """What may open a turn on a line."""
    examples: tuple[tuple[str, tuple[str, ...]], ...]
    """Records in miniature and the labels of their turns, in order."""
    counterexamples: tuple[str, ...] = ()
    """Records that look alike and have no turn."""
    sign: str = ""
    """A regular expression that is found in every record that follows the convention, for speed; empty: none is."""
    precedence: int = 0
    """Of two conventions that read the same line, the higher wins: the more specific form."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled at first use."""
    return re.compile(pattern)


def by_pattern(name: str, pattern: str, longest: int | None = None) -> Reader:
    """A reader from a regular expression with the groups ``name`` and, where the convention has them, ``number``,
    ``time`` and ``aside``; the match reaches to the end of the label. A name of more characters than ``longest`` is
    none.
    """

    def read(text: str, start: int, end: int, line: int) -> tuple[Opening, ...]:
        match = compiled(pattern).match(text, start, end)
        if match is None or (longest is not None and match.end("name") - match.start("name") > longest):
            return ()
        return (opening(text, name, match, line),)

    return read


def opening(text: str, convention: str, match: re.Match[str], line: int) -> Opening:
    """The opening that a match describes, on the line of that number."""
    start, end = match.span()
    name = trim(text, *match.span("name"))
    groups = match.re.groupindex
    number = _part(text, match, "number") if "number" in groups else None
    time = _part(text, match, "time") if "time" in groups else None
    aside = _part(text, match, "aside") if "aside" in groups else None
    if aside is not None and belongs_to_name(text[aside.start : aside.end]):
        name, aside = Span(name.start, aside.end), None
    label = Span(name.start, name.end if aside is not None else trim(text, start, end).end)
    return Opening(line, start, name, label, behind_space(text, end), convention, number, time, aside)


def _part(text: str, match: re.Match[str], group: str) -> Span | None:
    """Where a group of the match stands; ``None`` if it matched nothing."""
    start, end = match.span(group)
    return trim(text, start, end) if start >= 0 else None


def behind_space(text: str, offset: int) -> int:
    """The first offset from ``offset`` on at which no white space stands."""
    while text[offset : offset + 1].isspace():
        offset += 1
    return offset


def belongs_to_name(aside: str) -> bool:
    """Whether parentheses behind a name hold a party, a country or a name rather than a stage direction.

    >>> belongs_to_name("(Ireland)"), belongs_to_name("(rising)"), belongs_to_name("(т. Лагутин)")
    (True, False, True)
    >>> belongs_to_name("(lista nr 2)"), belongs_to_name("(pauses)")
    (True, False)
    """
    if not aside.startswith("(") or aside.endswith((".)", "!)")):
        return False
    if compiled(r"\([^\W\d_][^()\d:]*\s\d{1,3}\)").fullmatch(aside):
        return True  # "(lista nr 2)"
    first = compiled(r"\((?:\w{1,4}\.\s)?([^\W\d_])").match(aside)
    return first is not None and first[1].upper() == first[1]
