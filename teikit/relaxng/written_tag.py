"""Start tags as they are written, taken apart where only the tag itself is at hand."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_START_TAG = re.compile(
    rb"<([^\s/=\"'<>]+)((?:\s+[^\s/=\"'<>]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(/?)(>?)"
).fullmatch
_ATTRIBUTES = re.compile(rb"([^\s/=\"'<>]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')").findall
_NAME = re.compile(rb"\s+([^\s/=\"'<>]+)\s*=\s*").fullmatch
_FIRST_NAMES = re.compile(rb"<([^\s/=\"'<>]+)\s+([^\s/=\"'<>]+)\s*=\s*").fullmatch
_NAME_ALONE = re.compile(rb"<([^\s/=\"'<>]+)\s*(/?)(>?)").fullmatch
_END = re.compile(rb"\s*(/?)(>?)").fullmatch
_ELEMENT = re.compile(rb"<([^\s/>]+)").match
_REFERENCES = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(amp|lt|gt|quot|apos));").sub
_CHARACTERS = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)
_AS_SPACE = str.maketrans("\t\n\r", "   ")


class WrittenNames(NamedTuple):
    """The names in a start tag, and how it ends."""

    element: str
    attributes: tuple[str, ...]
    is_empty: bool
    """Whether it is an empty-element tag."""
    is_closed: bool
    """Whether its ``>`` has been given too."""


def names_in(between_quotes: Sequence[bytes]) -> WrittenNames | None:
    """The names in a start tag of which the double quotes, and all that is in them, have been taken out.

    ``None`` where it is written in some other way.

    >>> names_in((b"<date when=", b" xml:id=", b"/>"))
    WrittenNames(element='date', attributes=('when', 'xml:id'), is_empty=True, is_closed=True)
    """
    if len(between_quotes) == 1:
        alone = _NAME_ALONE(between_quotes[0])
        return WrittenNames(alone[1].decode(), (), bool(alone[2]), bool(alone[3])) if alone else None
    first, end = _FIRST_NAMES(between_quotes[0]), _END(between_quotes[-1])
    others = [_NAME(piece) for piece in between_quotes[1:-1]]
    if not first or not end:
        return None
    attributes = [first[2].decode()]
    for other in others:
        if not other:
            return None
        attributes.append(other[1].decode())
    return WrittenNames(first[1].decode(), tuple(attributes), bool(end[1]), bool(end[2]))


def read_start_tag(tag: bytes) -> tuple[WrittenNames, list[bytes]] | None:
    """The names in a start tag, and the values as they are written, whatever its quotes; ``None`` for what is none.

    >>> read_start_tag(b"<p n='a &lt; b'")
    (WrittenNames(element='p', attributes=('n',), is_empty=False, is_closed=False), [b'a &lt; b'])
    """
    match = _START_TAG(tag)
    if match is None:
        return None
    attributes = _ATTRIBUTES(match[2])
    names = tuple([name.decode() for name, _, _ in attributes])
    values = [double or single for _, double, single in attributes]
    return WrittenNames(match[1].decode(), names, bool(match[3]), bool(match[4])), values


def is_whole(tag: bytes) -> bool:
    """Whether a tag of a well-formed document does not end at a ``>`` within a value."""
    if b"'" not in tag:
        return tag.count(b'"') % 2 == 0
    return tag.startswith(b"</") or read_start_tag(tag) is not None


def element_name(tag: bytes) -> bytes:
    """The name of the element in a start tag."""
    match = _ELEMENT(tag)
    return match[1] if match else b""


def is_declaration(name: str) -> bool:
    """Whether an attribute declares a namespace: of the prefix in ``name[6:]``."""
    return name == "xmlns" or name.startswith("xmlns:")


def value(written: bytes) -> str:
    """The value of an attribute without a type, from what is in its quotes (XML 1.0, section 3.3.3)."""
    text = written.decode()
    if text.isprintable() and "&" not in text:
        return text
    return _REFERENCES(_character, text.replace("\r\n", " ").translate(_AS_SPACE))


def _character(reference: re.Match[str]) -> str:
    hexadecimal, decimal, name = reference.groups()
    if name:
        return _CHARACTERS[name]
    try:
        return chr(int(hexadecimal, 16) if hexadecimal else int(decimal))
    except (ValueError, OverflowError):
        return "\ufffd"  # there is no such character: the parser will say so


def write_attribute(name: str, of_name: str) -> str:
    """An attribute, as it may be written in a tag.

    >>> write_attribute("n", 'a "b"')
    'n="a &quot;b&quot;"'
    """
    return f'{name}="{of_name.translate(_ESCAPES)}"'
