"""Text to tokens: the lexical structure of the compact syntax (specification, section 2.2 and appendix A.3)."""

import re
from typing import NamedTuple

from teikit.relaxng.compact.source import ESCAPED_NEWLINES, Source
from teikit.relaxng.names import is_ncname

KEYWORDS = frozenset(
    [
        "attribute",
        "default",
        "datatypes",
        "div",
        "element",
        "empty",
        "external",
        "grammar",
        "include",
        "inherit",
        "list",
        "mixed",
        "namespace",
        "notAllowed",
        "parent",
        "start",
        "string",
        "text",
        "token",
    ]
)
"""Words that name a construct; with a backslash before them they are ordinary names."""


MAX_TOKENS = 2_000_000
"""Tokens in one schema file; ``tei_all`` has 100,000."""


class Token(NamedTuple):
    """One token. Its kind is the keyword or sign itself, or one of the words below."""

    kind: str
    """``identifier``, ``prefixed name``, ``prefix:*``, ``literal``, ``documentation``, ``end``, or what is written."""
    text: str
    """The name without backslash, ``prefix:local``, the prefix, or the content of the literal or comment."""
    offset: int
    """Where it begins in the text of the source."""


IDENTIFIER = "identifier"
PREFIXED = "prefixed name"
PREFIX = "prefix:*"
LITERAL = "literal"
DOCUMENTATION = "documentation"
END = "end"

_NAME = r"[A-Za-z_\x80-\U0010ffff][A-Za-z0-9_.\-\x80-\U0010ffff]*"
_TOKEN = re.compile(
    rf"""
    [ \t\n\0\1]*
    (?:
        (?P<name> {_NAME}) (?: (?P<all> :\* ) | : (?P<local> {_NAME}) )?
      | (?P<sign> >> | \|= | &= | [=,|&?*+\-~(){{}}\[\]] )
      | (?P<literal> \"\"\" (?:.|\n)*? \"\"\" | \'\'\' (?:.|\n)*? \'\'\' | "[^"\n]*" | '[^'\n]*' )
      | \\ (?P<quoted> {_NAME})
      | (?P<documentation> \#\# .* (?: \n [ \t]* \# .* )* )
      | (?P<comment> \# .* )
      | (?P<end> \Z )
    )
    """,
    re.VERBOSE,
)

_NEWLINES = str.maketrans({escaped: newline for newline, escaped in ESCAPED_NEWLINES.items()})


def tokenize(source: Source, comments: dict[int, list[str]]) -> list[Token]:
    """All tokens of a schema, the last one of kind ``end``.

    Comments are no tokens: ``comments`` is given the lines of those before a token, by the index of the token.

    Raises :class:`teikit.relaxng.errors.SchemaSyntaxError` for what is no token, and for too many of them.
    """
    tokens: list[Token] = []
    text = source.text
    match = _TOKEN.match
    end = 0
    while True:
        found = match(text, end)
        if found is None:
            raise _no_token(source, end)
        group = found.lastgroup
        end = found.end()
        if len(tokens) > MAX_TOKENS:
            raise source.error(f"more than {MAX_TOKENS:,} words and signs in one schema file", end)
        if group == "sign":
            sign = found["sign"]
            tokens.append(Token(sign, sign, end - len(sign)))
        elif group == "name":
            name = found["name"]
            if not name.isascii() and not is_ncname(name):
                raise source.error(f'"{name}" is no name', found.start("name"))
            tokens.append(Token(name if name in KEYWORDS else IDENTIFIER, name, end - len(name)))
        elif group == "literal":
            tokens.append(Token(LITERAL, _content(found["literal"]), found.start("literal")))
        elif group == "comment":
            comments.setdefault(len(tokens), []).append(_text_of(found["comment"]))
        elif group == "end":
            tokens.append(Token(END, "", end))
            return tokens
        else:
            tokens.append(_rarer_token(source, found))


def _rarer_token(source: Source, found: re.Match[str]) -> Token:
    if found["documentation"] is not None:
        return Token(DOCUMENTATION, _text_of(found["documentation"]), found.start("documentation"))
    start = found.start("quoted") - 1 if found["name"] is None else found.start("name")
    for name in (found["name"], found["local"], found["quoted"]):
        if name and not is_ncname(name):
            raise source.error(f'"{name}" is no name', start)
    if found["all"]:
        return Token(PREFIX, found["name"], start)
    if found["local"]:
        return Token(PREFIXED, f"{found['name']}:{found['local']}", start)
    return Token(IDENTIFIER, found["quoted"], start)


def _content(literal: str) -> str:
    quotes = 3 if literal[:3] in ('"""', "'''") and len(literal) >= 6 else 1
    return literal[quotes:-quotes].translate(_NEWLINES)


def _text_of(comment: str) -> str:
    """The text of a comment: each line without its number signs and one blank behind them."""
    lines = [line.lstrip(" \t").lstrip("#").removeprefix(" ") for line in comment.split("\n")]
    return "\n".join(lines).translate(_NEWLINES)


def _no_token(source: Source, end: int) -> Exception:
    while source.text[end] in " \t\n\0\1":
        end += 1
    character = source.text[end]
    if character in "\"'":
        return source.error(
            "the literal has no closing quotation mark; only three of them may hold several lines", end
        )
    if character == "\\":
        return source.error("a backslash stands before a name only, or begins an escape such as \\x{A0}", end)
    return source.error(f'"{character}" has no meaning here', end)
