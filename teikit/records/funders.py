"""Who paid: credit lines and donors' lines, taken apart into names.

``Chun & Jane Chiu Family Foundation`` is one funder: only a comma, ``and`` or ``;`` may separate two, and only
where a body stands on both sides of it.
"""

import re
from collections.abc import Iterator

from teikit.model.text import Span, trim

CREDIT_LINE = re.compile(
    r"(?:this|the) (?:document|translation|record|page|collection|publication|edition) (?:was|is|has been) "
    r"(?:made possible|supported|funded|financed)"
    r"(?: (?:with|by|through)(?: (?:the )?(?:generous )?(?:financial )?(?:support|assistance|funding|a grant|grants)"
    r"(?: provided)? (?:from|of|by))?)?\s+(?P<names>.+)",
    re.I | re.S,
)
"""``This document was made possible with support from …``."""

_BODY = re.compile(
    r"\b(?:foundations?|ministry|corporation|trusts?|funds?|universit\w+|institut\w*|council|cent(?:er|re)|society|academy"
    r"|agency|company|bank|association|programme?|project|department|endowment|college|library|archives?|embassy|commission"
    r"|committee|government|group|network|school|museum|office|stiftung|fonds|fondation|fundación|fundacja|nachlass)\b"
    r"|\([A-Z]{2,}\)",
    re.I,
)
"""Words that make a name the name of a body."""

_SEPARATOR = re.compile(r"\s*;\s*|\s*,\s+(?:and\s+)?|\s+and\s+")
_ARTICLE = re.compile(r"the\s+", re.I)


def funder_spans(text: str, start: int, end: int) -> Iterator[Span]:
    """The names of the funders within a span, without articles and the final full stop."""
    piece = start
    for separator in _SEPARATOR.finditer(text, start, end):
        left, right = text[piece : separator.start()], text[separator.end() : end]
        if _BODY.search(left) and _BODY.search(right):
            yield _name(text, piece, separator.start())
            piece = separator.end()
    yield _name(text, piece, end)


def _name(text: str, start: int, end: int) -> Span:
    span = trim(text, start, end)
    article = _ARTICLE.match(text, span.start, span.end)
    if article:
        span = Span(article.end(), span.end)
    if text[span.start : span.end].endswith(".") and not re.search(
        r"\b[A-Z]\.$|\b(?:Inc|Ltd|Co)\.$", text[span.start : span.end]
    ):
        span = trim(text, span.start, span.end - 1)
    return span
