"""The text of a schema, its escapes replaced, and the way back to where everything stands in the file."""

import re
from bisect import bisect_right

from teikit.relaxng.errors import SchemaSyntaxError

_ESCAPE = re.compile(r"\\x+\{([^}\n]*)\}?")
"""Specification, section 3: ``\\x{`` hexadecimal digits ``}``, with as many x as one likes, anywhere in the file."""

ESCAPED_NEWLINES = {"\n": "\x00", "\r": "\x01"}
"""What an escaped line end is until literals are cut out: it must not end a comment or a literal."""

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Source:
    """The text of one schema file with escapes replaced and lines that end in ``\\n`` only."""

    __slots__ = ("_line_starts", "_shifts", "text", "uri")

    def __init__(self, text: str, uri: str) -> None:
        self.uri = uri
        self._shifts: list[tuple[int, int]] = []
        text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        self._line_starts = [0, *[match.end() for match in re.finditer("\n", text)]]
        illegal = _NOT_XML.search(text)
        if illegal:
            code = ord(illegal.group())
            raise self.error(f"the character U+{code:04X} is not allowed in XML", illegal.start())
        self.text = self._without_escapes(text) if "\\x" in text else text

    def _without_escapes(self, text: str) -> str:
        pieces: list[str] = []
        end = length = 0
        shifts: list[tuple[int, int]] = []
        for match in _ESCAPE.finditer(text):
            character = self._character(match)
            pieces += (text[end : match.start()], character)
            length += match.start() - end + 1
            end = match.end()
            shifts.append((length, end - length))
        self._shifts = shifts
        return "".join(pieces) + text[end:]

    def _character(self, match: re.Match[str]) -> str:
        digits = match.group(1)
        if not re.fullmatch("[0-9A-Fa-f]+", digits) or not match.group().endswith("}"):
            raise self.error(
                f'expected hexadecimal digits and "}}" behind "\\x{{", found "{digits}"', match.start()
            )
        code = int(digits, 16)
        if code > 0x10FFFF or _NOT_XML.match(chr(code)):
            raise self.error(f"the character U+{code:04X} is not allowed in XML", match.start())
        return ESCAPED_NEWLINES.get(chr(code), chr(code))

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column in the file, both from 1, of an offset in :attr:`text`."""
        if self._shifts:
            index = bisect_right(self._shifts, (offset, len(self._line_starts) + 2**60))
            if index:
                offset += self._shifts[index - 1][1]
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def error(self, message: str, offset: int) -> SchemaSyntaxError:
        """The error to raise about what stands at an offset."""
        line, column = self.position(offset)
        return SchemaSyntaxError(message, self.uri, line, column)
