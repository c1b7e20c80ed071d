"""A schema in XML syntax as the pieces that its tags cut it into."""

import re
from collections.abc import Iterator, Mapping, Sequence

from teikit.relaxng.namespaces import RELAXNG
from teikit.relaxng.read_xml import MAX_ELEMENTS
from teikit.relaxng.syntax import SchemaElement
from teikit.relaxng.written_tag import is_declaration, read_start_tag, value, write_attribute

_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_TAG = re.compile(rb"(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>").match
is_end = re.compile(rb"/[^\s>]+\s*>\s*").fullmatch


class UnusualError(Exception):
    """Not to be read in this way."""


def pieces(data: bytes) -> Sequence[bytes]:
    """Every tag without its ``<``, together with the text behind it."""
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n")
    if b"<![" in data or b"\r" in data:
        raise UnusualError
    if b"<!--" in data:
        data = _COMMENT.sub(b"", data)
    before, *found = data.split(b"<")
    if found[0].startswith(b"?xml "):
        del found[0]
    if before.strip() or len(found) > MAX_ELEMENTS:
        raise UnusualError
    return found


def taken_apart(piece: bytes, around: Mapping[str, str]) -> tuple[SchemaElement | None, bool, bytes]:
    """The element that begins, ``None`` for one of another namespace; whether it also ends; what follows its tag."""
    tag = _TAG(piece)
    taken = read_start_tag(b"<" + tag[0]) if tag else None
    if tag is None or taken is None:
        raise UnusualError
    (tag_name, names, is_empty, _), written = taken
    values = dict(zip(names, map(value, written), strict=True))
    namespaces = around
    if b"xmlns" in tag[0]:
        declared = {name[6:]: values.pop(name) for name in names if is_declaration(name)}
        namespaces = {**around, **declared}
    prefix, _, local = tag_name.rpartition(":")
    text = piece[tag.end() :]
    if namespaces[prefix] != RELAXNG:
        return None, is_empty, text
    attributes = {}
    for name, of_name in values.items():
        prefix, _, local_part = name.rpartition(":")
        attributes[f"{{{namespaces[prefix]}}}{local_part}" if prefix else name] = of_name
    return SchemaElement(RELAXNG, local, attributes, [], namespaces), is_empty, text


def whole(first: bytes, others: Iterator[bytes]) -> bytes:
    """An element, from its start tag to its end tag."""
    taken = [first]
    depth = 1
    while depth:
        piece = next(others)
        tag = _TAG(piece)
        if tag is None or piece.startswith(b"?"):
            raise UnusualError
        taken.append(piece)
        if piece.startswith(b"/"):
            depth -= 1
        elif not tag[0].endswith(b"/>"):
            depth += 1
    if not is_end(taken[-1]):
        raise UnusualError
    return b"<" + b"<".join(taken)


def wrapped(element: bytes, prefixes: Mapping[str, str]) -> bytes:
    """An element within one that declares the prefixes."""
    declared = [
        write_attribute(f"xmlns:{prefix}" if prefix else "xmlns", namespace)
        for prefix, namespace in prefixes.items()
    ]
    return f"<whole {' '.join(declared)}>".encode() + element + b"</whole>"
