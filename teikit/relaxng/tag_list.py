"""The tags of a document, taken out of its bytes by one expression."""

import re
from collections.abc import Iterator

_PROLOG = re.compile(rb"(?:\s+|<\?.*?\?>|<!--.*?-->)*+(?=<[^!?])", re.DOTALL).match
_ASIDES = re.compile(rb"<(?:!--.*?--|\?.*?\?)>", re.DOTALL).sub
_MARKUP = re.compile(rb"<(?:!--.*?-->|\?.*?\?>)?+", re.DOTALL).finditer
_LESS_THAN = re.compile(b"<").finditer

# The end of a tag is part of it where only white space is between it and the next one. Values cannot hold "<"; one
# that holds ">" leaves a tag with an open quotation mark.
_TAGS = re.compile(rb"<[^>]*+(?:>(?=\s*+<))?+").findall


class LeftToParserError(Exception):
    """The document has what is left to the parser: it is written in a way that is not read here."""


def tags_of(data: bytes) -> list[bytes]:
    """The tags, in their order; each with its ``>`` where only white space is between it and the next one, else there
    is text. Comments and processing instructions count as nothing.

    Raises :class:`LeftToParserError` for a document with a document type or CDATA sections. What is not well-formed
    is not noticed; where :func:`has_asides`, the document must be, else comments that do not end take for ever.
    """
    start = _root(data)
    if has_asides(data):
        if b"<![" in data:
            raise LeftToParserError
        data, start = _ASIDES(b"", data[start:]), 0
    tags: list[bytes] = _TAGS(data, start)
    if not tags[-1].endswith(b">"):
        tags[-1] += b">"  # no text is behind the root's end tag
    return tags


def tag_starts(data: bytes) -> Iterator[re.Match[bytes]]:
    """The ``<`` of each of the tags."""
    start = _root(data)
    if not has_asides(data):
        return _LESS_THAN(data, start)
    return (match for match in _MARKUP(data, start) if match.end() - match.start() == 1)


def has_asides(data: bytes) -> bool:
    """Whether there are comments, processing instructions or CDATA sections behind the prolog."""
    start = _root(data)
    # the single characters are rare, and looked for much faster
    return (data.find(b"!", start) >= 0 and data.find(b"<!", start) >= 0) or (
        data.find(b"?", start) >= 0 and data.find(b"<?", start) >= 0
    )


def _root(data: bytes) -> int:
    prolog = _PROLOG(data)
    if prolog is None:
        raise LeftToParserError
    return prolog.end()
