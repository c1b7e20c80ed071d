"""The bytes of a file as XML reads them: encoding, lines, columns.

XML ends a line at ``\\n``, ``\\r\\n`` and a lone ``\\r`` (XML 1.0, 2.11); columns count characters. Whatever the
encoding of the file, places are looked up in UTF-8, and go back to the file's own bytes for fixes.
"""

import re
from bisect import bisect_right
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import NamedTuple

from teikit.xmldocument.region import Region

BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
"""The longer before those they begin with (XML 1.0, appendix F)."""

WITHOUT_MARK = (
    (b"\x3c\x00\x00\x00", "utf-32-le"),
    (b"\x00\x00\x00\x3c", "utf-32-be"),
    (b"\x3c\x00", "utf-16-le"),
    (b"\x00\x3c", "utf-16-be"),
    (b"\x4c\x6f\xa7\x94", "cp037"),
)
"""How ``<`` at the start of a file looks in encodings wider than a byte, and ``<?xm`` in EBCDIC."""

WIDE = ("UTF-16", "UTF-32", "UCS-", "ISO-10646-UCS")
"""How the names of encodings begin whose characters are never one byte."""

DECLARATION = re.compile(rb"<\?xml\s[^>]*?encoding\s*=\s*[\"']\s*([A-Za-z][A-Za-z0-9._\-]*)")
"""The encoding declaration (XML 1.0, production 80)."""

LINE_END = rb"\r\n?|\n"

NEAR = 65_536
"""Offsets before which lines are counted from the start of the file, as long as no place behind was asked for."""

CONTINUATION = bytes(range(0x80, 0xC0))
"""The bytes of UTF-8 that do not begin a character."""

BLOCK = 65_536
"""Bytes whose characters are counted at once."""

SHORT = 4_096
"""Bytes that are counted anew each time."""


class Encoding(NamedTuple):
    """How a file's bytes are to be read."""

    name: str
    """Name of the codec to use."""
    mark: int
    """Bytes of the byte order mark; 0 without."""
    declared: str | None
    """What the declaration says; ``None`` where there is none."""


def detect_encoding(data: bytes) -> Encoding:
    """The encoding by byte order mark, by the width of the first ``<``, by declaration, else UTF-8."""
    # the declaration ends with the first ">"; files that belong together begin with the same one
    return _encoding_of(data[: data.find(b">", 0, 1024) + 1 or 1024])


@lru_cache(64)
def _encoding_of(data: bytes) -> Encoding:
    for mark, name in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            wide = data[len(mark) :].decode(name, "ignore").encode("ascii", "ignore")
            return Encoding(name, len(mark), _declared(wide))
    for start, name in WITHOUT_MARK:
        if data.startswith(start):
            return Encoding(name, 0, _declared(data.decode(name, "ignore").encode("ascii", "ignore")))
    declared = _declared(data)
    if declared is None or declared.upper().startswith(WIDE):
        return Encoding("utf-8", 0, declared)
    return Encoding(declared.lower(), 0, declared)


def _declared(start: bytes) -> str | None:
    found = DECLARATION.match(start)
    return found[1].decode("ascii") if found else None


class Source:
    """The bytes of one file and the places in them."""

    __slots__ = ("__dict__", "data", "encoding")

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.encoding = detect_encoding(data)

    @cached_property
    def is_utf8(self) -> bool:
        """Whether offsets in :attr:`utf8` are offsets in the file, but for a byte order mark."""
        name = self.encoding.name
        return name in ("utf-8", "utf8") or (name in ("us-ascii", "ascii") and self.data.isascii())

    @property
    def is_misdeclared(self) -> bool:
        """Whether the file declares an encoding whose characters are wider than those it has."""
        name, _, declared = self.encoding
        return (
            (declared or "").upper().startswith(WIDE)
            and not name.startswith("utf-16-")
            and name[:5] != "utf-3"
        )

    @cached_property
    def utf8(self) -> bytes:
        """The text in UTF-8, without byte order mark.

        Raises ``LookupError`` for an encoding unknown to Python, ``UnicodeDecodeError`` for bytes that are not
        in the encoding (never for UTF-8, which is handed on as it is).
        """
        body = self.data[self.encoding.mark :] if self.encoding.mark else self.data
        return body if self.is_utf8 else body.decode(self.encoding.name).encode("utf-8", "surrogatepass")

    @cached_property
    def _line_starts(self) -> list[int]:
        if b"\r" not in self.utf8:
            lengths = [len(line) + 1 for line in self.utf8.split(b"\n")]
            return list(accumulate(lengths[:-1], initial=0))
        return [0, *(match.end() for match in re.finditer(LINE_END, self.utf8))]

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of an offset in :attr:`utf8`."""
        if offset < NEAR and "_line_starts" not in self.__dict__:
            before = self.utf8[:offset]
            if b"\r" not in before:
                return before.count(b"\n") + 1, _count(before[before.rfind(b"\n") + 1 :]) + 1
        line = bisect_right(self._line_starts, offset)
        start = self._line_starts[line - 1]
        if offset - start < SHORT:
            return line, _count(self.utf8[start:offset]) + 1
        return line, self._characters(offset) - self._characters(start) + 1

    def _characters(self, offset: int) -> int:
        """The number of characters before an offset. Blocks are counted once: documents without line ends are long."""
        block = offset // BLOCK
        return self._characters_of_blocks[block] + _count(self.utf8[block * BLOCK : offset])

    @cached_property
    def _characters_of_blocks(self) -> list[int]:
        """The number of characters before each block, and before the end."""
        counts = [0]
        for start in range(0, len(self.utf8), BLOCK):
            counts.append(counts[-1] + _count(self.utf8[start : start + BLOCK]))
        return counts

    def offset(self, line: int, column: int) -> int:
        """The offset in :attr:`utf8` of a line and column; the nearest one where there is no such place."""
        starts = self._line_starts
        if line > len(starts):
            return len(self.utf8)
        start = starts[max(line, 1) - 1]
        end = starts[line] if line < len(starts) else len(self.utf8)
        before = self.utf8[start:end].decode("utf-8", "replace")[: max(column, 1) - 1]
        return start + len(before.encode())

    def file_offset(self, offset: int) -> int:
        """The offset in the file's own bytes of an offset in :attr:`utf8`."""
        if self.is_utf8:
            return offset + self.encoding.mark
        if self._characters_of_blocks[-1] == len(self.data) - self.encoding.mark:
            # every character is one byte
            return self._characters(offset)
        before = self.utf8[:offset].decode("utf-8", "surrogatepass")
        return self.encoding.mark + len(before.encode(self.encoding.name, "surrogatepass"))

    def region(self, start: int, end: int) -> Region:
        """The region of a half-open span of :attr:`utf8`."""
        return Region(
            *self.position(start), *self.position(end), self.file_offset(start), self.file_offset(end)
        )

    def line_text(self, line: int) -> str:
        """The characters of a line, without its end; ``""`` where there is no such line."""
        starts = self._line_starts
        if not 1 <= line <= len(starts):
            return ""
        end = starts[line] if line < len(starts) else len(self.utf8)
        return self.utf8[starts[line - 1] : end].decode("utf-8", "replace").rstrip("\r\n")


def _count(utf8: bytes) -> int:
    """The number of characters that begin in some bytes of UTF-8."""
    return len(utf8) if utf8.isascii() else len(utf8.translate(None, CONTINUATION))
