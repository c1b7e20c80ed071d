"""The lexical structure of XPath: an expression as a list of tokens.

Source: XPath 3.1, section A.2 (lexical structure). Whether a name such as ``div`` is an operator depends on
what stands before it (A.2.4.1, constraint "ws: explicit" and the disambiguation of ``*`` and keywords);
that decision is left to the parser, which knows.
"""

import re
from functools import cache
from typing import NamedTuple

from teikit.schematron.errors import XPathLimitError, XPathSyntaxError

MAX_LENGTH = 100_000
"""Longest expression that is read, in characters: a limit against hostile schemas."""

NCNAME = r"[^\W\d][\w.\-·]*"
"""A name without colon: close to the NCName production of Namespaces in XML, as Python's ``\\w`` sees it."""


class Token(NamedTuple):
    """A token: its kind, its text and where it stands (offsets in characters, half-open)."""

    kind: str
    """One of ``number string name variable symbol end``."""
    text: str
    start: int
    end: int


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"""
          (?P<space>\s+)
        | (?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)
        | (?P<string>"(?:[^"]|"")*"|'(?:[^']|'')*')
        | (?P<variable>\$\s*(?:{NCNAME}:)?{NCNAME})
        | (?P<name>Q\{{[^{{}}]*\}}(?:{NCNAME}|\*)
            | \*:{NCNAME}
            | {NCNAME}:\*
            | {NCNAME}:{NCNAME}
            | {NCNAME})
        | (?P<symbol>\(:|::|//|\.\.|<<|>>|<=|>=|!=|:=|\|\||=>|[/@.()\[\]{{}},|=<>+\-*!?:\#$])
        """,
        re.VERBOSE,
    )


def tokens(source: str) -> list[Token]:
    """The tokens of an expression; the last one is of kind ``end``. Comments ``(: :)`` are left out.

    Raises :class:`XPathSyntaxError` for a character that begins no token, for an unclosed string or comment,
    and for an expression of more than :data:`MAX_LENGTH` characters.
    """
    if len(source) > MAX_LENGTH:
        raise XPathLimitError(f"expression of more than {MAX_LENGTH:,} characters", MAX_LENGTH)
    found: list[Token] = []
    match = _pattern().match
    position = 0
    while position < len(source):
        token = match(source, position)
        if token is None:
            raise XPathSyntaxError(f"unexpected character {source[position]!r}", position)
        kind, text = token.lastgroup or "", token.group()
        if text == "(:":
            position = _after_comment(source, position)
            continue
        if kind != "space":
            found.append(Token(kind, text, position, token.end()))
        position = token.end()
    found.append(Token("end", "", position, position))
    return found


def _after_comment(source: str, start: int) -> int:
    """The offset behind a comment; comments nest (XPath 3.1, 2.6.6)."""
    depth = 0
    for mark in re.finditer(r"\(:|:\)", source[start:]):
        depth += 1 if mark.group() == "(:" else -1
        if depth == 0:
            return start + mark.end()
    raise XPathSyntaxError("unclosed comment", start)


def string_value(literal: str) -> str:
    """The value of a string literal: quotes removed, doubled quotes halved.

    >>> string_value("'it''s'")
    "it's"
    """
    quote = literal[0]
    return literal[1:-1].replace(quote * 2, quote)
