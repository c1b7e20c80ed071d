"""XPath's regular expressions: ``matches``, ``replace``, ``tokenize``, ``analyze-string`` (F&O 3.1, 5.6).

Patterns come with a schema and may be hostile, texts come with a document and may be long: Python's backtracking
engine can take exponential time on ``(a+)+$``. Every use first asks how bad the pattern can get on a text of that
length; where that is too bad, :mod:`teikit.schematron.xpath.automaton` and :mod:`teikit.schematron.xpath.spans`
answer in time proportional to the text, or the expression fails with a clear message.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from teikit.schematron.xpath.automaton import Automaton, TooComplexError, backtracking_degree
from teikit.schematron.xpath.bounds import MAX_TEXT
from teikit.schematron.xpath.spans import Finder, Span

MAX_STEPS = 20_000_000
"""How many steps the backtracking engine may be expected to take at worst, before the automaton is asked."""

FLAGS = {"s": re.DOTALL, "m": re.MULTILINE, "i": re.IGNORECASE, "x": re.VERBOSE}


class RegularExpressionError(Exception):
    """A pattern, its flags or a replacement is wrong; ``code`` is the error code of F&O."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@lru_cache(maxsize=512)
def compiled(pattern: str, flags: str) -> re.Pattern[str]:
    """The pattern in Python's notation. Raises :class:`RegularExpressionError`."""
    from elementpath.regex import RegexError, translate_pattern

    python_flags = re.RegexFlag(0)
    for flag in flags:
        if flag != "q" and flag not in FLAGS:
            raise RegularExpressionError("FORX0001", f"there is no flag {flag!r} for a regular expression")
        python_flags |= FLAGS.get(flag, re.RegexFlag(0))
    if "q" in flags:
        return re.compile(re.escape(pattern), python_flags & re.IGNORECASE)
    python_pattern = _with_own_escapes(_without_space(pattern) if "x" in flags else pattern)
    python_flags &= ~re.VERBOSE
    try:
        translated = translate_pattern(python_pattern, int(python_flags))
        if "m" in flags:  # elementpath keeps "$" off a last newline, rightly in single-line mode only
            translated = translated.replace(r"$(?!\n\Z)", "$")
        return re.compile(translated, python_flags)
    except (re.error, RegexError, OverflowError, IndexError, RecursionError, ValueError) as error:
        raise RegularExpressionError(
            "FORX0002", f"invalid regular expression {pattern!r}: {error}"
        ) from error


ATOMS = r"(\\.|\[(?:\\.|[^\]\\])*\])"
"""An escape or a character class; what :func:`re.split` leaves between them has neither."""

ESCAPES = {r"\s": r"[ \t\n\r]", r"\S": r"[^ \t\n\r]", r"\w": r"[\w]", r"\W": r"[\W]"}
"""What escapes mean in XML Schema: ``\\s`` no U+00A0, ``\\w`` no ``_``; within classes elementpath knows."""


def _without_space(pattern: str) -> str:
    """The pattern under flag ``x``: white space removed except in character classes (F&O 3.1, 5.6.2)."""
    parts = re.split(ATOMS, pattern, flags=re.DOTALL)
    return "".join(part if index % 2 else re.sub(r"\s+", "", part) for index, part in enumerate(parts))


def _with_own_escapes(pattern: str) -> str:
    """The pattern with those escapes put as classes that Python would understand otherwise."""
    parts = re.split(ATOMS, pattern, flags=re.DOTALL)
    return "".join(ESCAPES.get(part, part) if index % 2 else part for index, part in enumerate(parts))


@lru_cache(maxsize=512)
def _degree(pattern: str, flags: str) -> float:
    return backtracking_degree(compiled(pattern, flags))


@lru_cache(maxsize=64)
def _finder(pattern: str, flags: str) -> Finder:
    return Finder(compiled(pattern, flags))


@lru_cache(maxsize=64)
def _automaton(pattern: str, flags: str) -> Automaton:
    return Automaton(compiled(pattern, flags))


def _is_safe(pattern: str, flags: str, length: int) -> bool:
    degree = _degree(pattern, flags)
    return degree <= 1 or length <= 12 or length**degree <= MAX_STEPS


def matches(text: str, pattern: str, flags: str = "") -> bool:
    """Whether the pattern matches a part of the text."""
    expression = compiled(pattern, flags)
    if _is_safe(pattern, flags, len(text)):
        return expression.search(text) is not None
    try:
        return _automaton(pattern, flags).search(text)
    except TooComplexError as error:
        raise _too_complex(pattern, error) from error


def _too_complex(pattern: str, error: TooComplexError) -> RegularExpressionError:
    return RegularExpressionError(
        "FORX0002", f"the regular expression {pattern!r} could take exponential time ({error}); not evaluated"
    )


def spans(text: str, pattern: str, flags: str = "") -> Iterable[Span]:
    """Where the pattern matches in a text. Raises :class:`RegularExpressionError`, also for one that matches the
    empty string."""
    expression = compiled(pattern, flags)
    if expression.search("") is not None:
        raise RegularExpressionError(
            "FORX0003", f"the regular expression {pattern!r} matches the empty string"
        )
    if _is_safe(pattern, flags, len(text)):
        return (
            Span(*match.span(), tuple(_place(match, number) for number in range(1, expression.groups + 1)))
            for match in expression.finditer(text)
        )
    if not matches(text, pattern, flags):
        return ()
    try:
        return list(_finder(pattern, flags).find(text))
    except TooComplexError as error:
        raise _too_complex(pattern, error) from error


def _place(match: re.Match[str], group: int) -> tuple[int, int] | None:
    return match.span(group) if match.start(group) >= 0 else None


def replace(text: str, pattern: str, replacement: str, flags: str = "") -> str:
    """The text with each match replaced; ``$1`` ... stand for groups, ``\\$`` and ``\\\\`` for themselves."""
    found = spans(text, pattern, flags)
    if "q" in flags:
        parts: list[str] | None = None
    elif re.fullmatch(r"(?:[^$\\]|\$\d|\\[$\\])*", replacement, re.DOTALL) is None:
        raise RegularExpressionError("FORX0004", f"invalid replacement {replacement!r}")
    else:
        parts = re.findall(r"\$\d+|\\.|[^$\\]+", replacement, re.DOTALL)
    pieces, position, size = [], 0, 0
    for span in found:
        size += len(replacement) + span.end - position
        if size > MAX_TEXT:
            raise RegularExpressionError(
                "FORX0004", f"the replacement makes a string of more than {MAX_TEXT:,} characters"
            )
        pieces.append(text[position : span.start])
        pieces += [replacement] if parts is None else [_part(part, text, span) for part in parts]
        position = span.end
    return "".join(pieces) + text[position:]


def _part(part: str, text: str, span: Span) -> str:
    if part[0] == "\\":
        return part[1]
    if part[0] != "$":
        return part
    digits = part[1:]
    while len(digits) > 1 and int(digits) > len(span.groups):
        digits = digits[:-1]  # $12 is group 1 and a 2, if there are fewer groups
    number = int(digits)
    place = (span.start, span.end) if number == 0 else None
    if 0 < number <= len(span.groups):
        place = span.groups[number - 1]
    return (text[place[0] : place[1]] if place else "") + part[1 + len(digits) :]


def tokenize(text: str, pattern: str, flags: str = "") -> list[str]:
    """The parts of the text between matches; none for the empty text."""
    found = spans(text, pattern, flags)
    if not text:
        return []
    parts, position = [], 0
    for span in found:
        parts.append(text[position : span.start])
        position = span.end
    parts.append(text[position:])
    return parts
