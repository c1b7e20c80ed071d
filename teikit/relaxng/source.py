"""The bytes of a document: where they come from, and places in them.

Validation works on UTF-8 (of which ASCII is a part); everything else is decoded and encoded anew before it starts.
Then a byte offset leads to a character, and markup can be looked at as bytes.
"""

import os
from codecs import BOM_UTF8
from functools import lru_cache
from pathlib import Path
from typing import IO, Any, TypeAlias

Document: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes]"
"""A path, the bytes themselves, or a file opened for reading bytes."""

_MAP_FROM = 32 * 1024 * 1024
"""Larger files are mapped into memory instead of being read."""


class EncodingError(Exception):
    """The bytes are not what their encoding allows, at an offset; or the encoding is not known."""

    def __init__(self, message: str, offset: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


def read(document: Document) -> Any:
    """The bytes of a document: ``bytes`` or, for large files, a memory map. Raises ``OSError``."""
    if isinstance(document, bytes):
        return document
    if isinstance(document, bytearray | memoryview):
        return bytes(document)
    if isinstance(document, str | os.PathLike):
        path = Path(document)
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size < _MAP_FROM:
                return file.read()
            import mmap

            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    return document.read()


def in_utf8(data: Any) -> tuple[Any, bool]:
    """The document in UTF-8, and whether it is not as it was: then the parser must be told the encoding.

    The encoding is taken from the byte order mark, from the way ``<?`` is written, or from the XML declaration (XML
    1.0, appendix F). Raises :class:`EncodingError`.
    """
    # the declaration ends with the first ">"; documents that belong together begin with the same one
    encoding = encoding_of(bytes(data[: data.find(b">", 0, 400) + 1 or 400]))
    if encoding == "utf-8":
        # the mark is no character of the text; in a memory map it stays, as it costs only a column of the first line
        return (
            data[len(BOM_UTF8) :] if isinstance(data, bytes) and data.startswith(BOM_UTF8) else data
        ), False
    import codecs

    try:
        codec = codecs.lookup(encoding)
    except LookupError:
        raise EncodingError(f"the encoding {encoding!r} is not known") from None
    if not getattr(codec, "_is_text_encoding", True):
        raise EncodingError(f"{encoding!r} is no encoding of text")
    if codec.name in ("utf-8", "ascii"):
        return data, False
    try:
        text = codec.decode(bytes(data))[0]
    except UnicodeDecodeError as error:
        raise EncodingError(f"not {encoding}: {error.reason}", error.start) from None
    return text.removeprefix("\ufeff").encode("utf-8", "surrogatepass"), True


@lru_cache(64)
def encoding_of(start: bytes) -> str:
    """The encoding that the first bytes of a document declare, in lower case."""
    if start.startswith(BOM_UTF8):
        return "utf-8"
    if start.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff", b"<\0\0\0", b"\0\0\0<")):
        return (
            "utf-32"
            if start[:1] not in (b"<", b"\0")
            else ("utf-32-le" if start[:1] == b"<" else "utf-32-be")
        )
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if start.startswith(b"<\0"):
        return "utf-16-le"
    if start.startswith(b"\0<"):
        return "utf-16-be"
    if start.startswith(b"\x4c\x6f\xa7\x94"):
        return "cp037"
    if start.startswith(b"<?xml"):
        declaration = bytes(start).split(b"?>", 1)[0]
        _, found, rest = declaration.partition(b"encoding")
        quoted = rest.lstrip(b" \t\r\n").removeprefix(b"=").lstrip(b" \t\r\n")
        if found and quoted[:1] in (b"'", b'"'):
            return quoted[1:].split(quoted[:1], 1)[0].decode("latin-1").lower()
    return "utf-8"


def advance(line: int, column: int, passed: bytes) -> tuple[int, int]:
    """The place behind some bytes that begin at a place; a line ends as XML 1.0, section 2.11 says.

    >>> advance(3, 5, "é>\\n  x".encode())
    (4, 4)
    """
    text = passed.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    newlines = text.count("\n")
    if not newlines:
        return line, column + len(text)
    return line + newlines, len(text) - text.rindex("\n")
