"""Words and literals as the compact syntax writes them."""

from teikit.relaxng.compact.layout import Document, Joined
from teikit.relaxng.compact.tokens import KEYWORDS

_LINE_ENDS = str.maketrans({"\n": "\\x{a}", "\r": "\\x{d}"})


def identifier(name: str) -> str:
    """A name, with a backslash where it would be a keyword."""
    return f"\\{name}" if name in KEYWORDS else name


def literal(text: str) -> Document:
    """A text in quotation marks, a text of several lines as several literals with ``~`` between."""
    *lines, last = text.split("\n")
    if not lines:
        return _quoted(text)
    pieces = [_quoted(line + "\n") for line in lines]
    return Joined([*pieces, _quoted(last)] if last else pieces, " ~")


def remark(text: str) -> list[str]:
    """The lines of a comment that is no documentation."""
    lines = [line.rstrip() for line in text.strip().split("\n")]
    return [f"# {_escaped(line)}" if line else "#" for line in lines]


def comment(text: str) -> list[str]:
    """The lines of a documentation comment."""
    return [f"## {_escaped(line)}" if line else "##" for line in text.split("\n")]


def _escaped(text: str) -> str:
    return text.replace("\\x", "\\x{5c}x").translate(_LINE_ENDS)


def _quoted(text: str) -> str:
    """One literal; several where a text holds every kind of quotation mark."""
    return _in_quotes(_escaped(text))


def _in_quotes(text: str) -> str:
    for quote in ('"', "'"):
        if quote not in text:
            return quote + text + quote
    for quote in ('"', "'"):
        if quote * 3 not in text and not text.endswith(quote):
            return quote * 3 + text + quote * 3
    before, _, behind = text.partition('"')
    return f'"{before}" ~ \'"\' ~ {_in_quotes(behind)}'
