"""Bracketed stretches: where stage directions and interjections may stand."""

import re
from functools import cache
from typing import NamedTuple

CLOSING = {"(": ")", "[": "]", "（": "）", "【": "】", "〔": "〕"}
LONGEST = 2500
"""The longest stretch looked at, in characters: a stage direction may describe a whole room."""


class Bracketed(NamedTuple):
    """A stretch in brackets or underscores, with them."""

    start: int
    end: int
    mark: str
    """The character that opens it."""
    alone: bool
    """Whether it has its lines to itself."""


@cache
def _openers() -> re.Pattern[str]:
    return re.compile(r"[(\[（【〔_]")


def bracketed(text: str, start: int, end: int) -> list[Bracketed]:
    """The outermost bracketed stretches of ``text[start:end]``, in order; what is never closed is none.

    A stretch ends at the blank line at the latest; underscores may close only before white space or punctuation.
    """
    found: list[Bracketed] = []
    at = start
    search = _openers().search
    while (match := search(text, at, end)) is not None:
        begin = match.start()
        mark = match[0]
        limit = min(end, begin + LONGEST)
        blank = text.find("\n\n", begin, limit)
        if blank >= 0:
            limit = blank
        close = _underscore(text, begin, limit) if mark == "_" else _balanced(text, begin, limit, mark)
        if close < 0:
            at = begin + 1
            continue
        found.append(Bracketed(begin, close, mark, _alone(text, begin, close)))
        at = close
    return found


def _balanced(text: str, begin: int, limit: int, mark: str) -> int:
    """Offset behind the bracket that closes the one at ``begin``, or -1; inner ones of the same kind are skipped.

    Printers forget inner brackets: if they do not balance, the last closing one on the line counts.
    """
    closing = CLOSING[mark]
    depth, at = 0, begin
    while at < limit:
        char = text[at]
        if char == mark:
            depth += 1
        elif char == closing:
            depth -= 1
            if not depth:
                return at + 1
        at += 1
    first = text.find(closing, begin, limit)
    if first < 0:
        return -1
    line_end = text.find("\n", begin, limit)
    last = text.rfind(closing, begin, limit if line_end < 0 else line_end)
    return max(first, last) + 1


def _underscore(text: str, begin: int, limit: int) -> int:
    if begin and text[begin - 1].isalnum():
        return -1
    close = text.find("_", begin + 1, limit)
    return close + 1 if close > begin + 1 else -1


def _alone(text: str, begin: int, close: int) -> bool:
    before = begin - 1
    while before >= 0 and text[before] in " \t\u3000":
        before -= 1
    behind = close
    while behind < len(text) and text[behind] in " \t\u3000.":
        behind += 1
    return (before < 0 or text[before] == "\n") and (behind >= len(text) or text[behind] == "\n")
