"""Bytes to text: byte order marks, UTF-8, UTF-16, and legacy code pages detected by chardet.

Nothing is replaced or repaired. Only the line ends change: ``\\r\\n`` and ``\\r`` become ``\\n``.
"""

import codecs
from dataclasses import dataclass

from teikit.records.errors import UndecodableError

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""UTF-32 before UTF-16: the little-endian mark of the one begins with that of the other."""

MAGIC_NUMBERS = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP or Office file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"{\\rtf", "a Rich Text file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
    (b"<?xml", "an XML file"),
    (b"<!DOCTYPE html", "a web page"),
    (b"<html", "a web page"),
)
"""First bytes of files that people mistake for text, and what to call them."""

SAMPLE_BYTES = 200_000
"""Detection reads no more than this from the start of a file."""


MOST_ZEROS = 0.02
"""Share of zero bytes that is a slip of some old program, to be left out with a warning as other control characters are;
with more, a file is UTF-16 or no text."""
_ZEROS = "this is a binary file (it holds zero bytes), not plain text"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file and how it was read."""

    text: str
    """Line ends are ``\\n``; no byte order mark."""
    encoding: str
    """Python's name of the codec."""
    note: str | None = None
    """What the user should know: the encoding was guessed."""


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a file.

    ``encoding`` forces a codec; otherwise a byte order mark decides, then UTF-8, then the pattern of UTF-16
    without a mark, then detection. Raises :class:`UndecodableError` for binary files and wrong encodings.
    """
    if encoding is not None:
        return Decoded(_strictly(data, encoding, "name another --encoding, or none"), encoding)
    for mark, codec in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data, codec), codec)
    for magic, what in MAGIC_NUMBERS:
        if data.startswith(magic):
            raise UndecodableError(f"this is {what}, not plain text: extract its text first")
    zeros = data[:SAMPLE_BYTES].count(0)
    if zeros > MOST_ZEROS * len(data[:SAMPLE_BYTES]):
        return _utf_16_without_mark(data)
    if zeros and _is_binary(data[:SAMPLE_BYTES].decode("latin-1")):
        raise UndecodableError(_ZEROS)
    try:
        return Decoded(_strictly(data, "utf-8"), "utf-8")
    except UndecodableError:
        return _detected(data)


def _strictly(data: bytes, codec: str, advice: str = "name the encoding with --encoding") -> str:
    try:
        text = data.decode(codec)
    except LookupError:
        raise UndecodableError(f"there is no encoding {codec!r}; {advice}") from None
    except UnicodeDecodeError as error:
        raise UndecodableError(
            f"not {codec}: byte {error.start} is {data[error.start]:#04x}; {advice}"
        ) from None
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _utf_16_without_mark(data: bytes) -> Decoded:
    """UTF-16 leaves a zero in every second byte of Western text; any other zero byte is binary."""
    sample = data[:SAMPLE_BYTES]
    half = len(sample) // 2 or 1
    for codec, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if high.count(0) > 0.3 * half and len(data) % 2 == 0:
            text = _strictly(data, codec)
            if not _is_binary(text):
                return Decoded(text, codec, f"read as {codec}, which has no byte order mark")
    raise UndecodableError(_ZEROS)


def _detected(data: bytes) -> Decoded:
    import chardet  # 0.1 s: only for files that are not Unicode

    guess = chardet.detect(data[:SAMPLE_BYTES])
    codec = guess.get("encoding") if isinstance(guess, dict) else None
    if not codec:
        raise UndecodableError("neither UTF-8 nor a known encoding: name it with --encoding")
    text = _strictly(data, codec)
    if _is_binary(text):
        raise UndecodableError("this is a binary file, not plain text")
    return Decoded(
        text, codec.lower(), f"not UTF-8; read as {codec}, which was detected: check it, or force --encoding"
    )


def _is_binary(text: str) -> bool:
    """Whether control characters are more than a slip: one in twenty."""
    sample = text[:SAMPLE_BYTES]
    controls = sum(1 for character in sample if ord(character) < 32 and character not in "\t\n\f\r")
    return controls > 0.05 * len(sample)
