"""Is it well-formed XML, with namespaces? (XML 1.0; Namespaces in XML 1.0.) Decided by expat, fetching nothing."""

from __future__ import annotations

import re
from contextlib import suppress

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.xmldocument.source import Source

MALFORMED = "XML001"
EMPTY = "XML002"
NOT_XML = "XML003"
TRUNCATED = "XML004"
WRONG_ENCODING = "XML005"
ENTITY_EXPANSION = "XML006"
UNDEFINED_ENTITY = "XML007"
NAMESPACE = "XML008"
TOO_DEEP = "SKP010"
"""Well-formed, but deeper than libxml2 builds trees; found by :class:`teikit.xmldocument.XmlDocument`."""
TOO_LARGE = "SKP011"
"""A file too large for a tree; found there too."""

EXPAT_CODES = {
    3: TRUNCATED,
    5: TRUNCATED,
    6: WRONG_ENCODING,
    11: UNDEFINED_ENTITY,
    12: ENTITY_EXPANSION,
    18: WRONG_ENCODING,
    19: WRONG_ENCODING,
    20: TRUNCATED,
    27: NAMESPACE,
    28: NAMESPACE,
    38: NAMESPACE,
    39: NAMESPACE,
    40: NAMESPACE,
    43: ENTITY_EXPANSION,
}
"""Our code for an error number of expat; :data:`MALFORMED` for all others."""

IN_WORDS = {
    3: "the file ends before its root element is closed",
    4: "this is not XML: a tag, an attribute or a reference is written wrongly here",
    5: "the file ends within a tag, comment or reference",
    6: "the file ends within a character",
    8: "the start tag has the same attribute twice",
    9: "nothing but comments and processing instructions may follow the root element",
    11: "an entity is used that the file does not declare",
    12: "an entity refers to itself",
    14: "a reference to a character that XML does not allow",
    17: "the XML declaration must be the very first thing in the file",
    20: "the file ends within a CDATA section",
    27: "a namespace prefix is used that is not declared",
    43: "entities expand to more than 100 times what the file holds (the limit, from 8 MB on): not read",
}
"""What expat's error numbers mean; for the others expat's own words are clear."""

TAG_MISMATCH = 7
INVALID_TOKEN = 4


def first_problem(source: Source, path: str = "") -> Diagnostic | None:
    """Why the file is not well-formed; ``None`` if it is. A parser stops at the first problem."""
    if not source.data.strip(b"\0 \t\r\n"):
        return _problem(
            path, EMPTY, "the file holds only white space" if source.data else "the file is empty"
        )
    try:
        utf8 = source.utf8
    except LookupError:
        message = f"the encoding {source.encoding.declared!r} that the file declares is not known"
        return _problem(path, WRONG_ENCODING, message, (1, 1), "save the file as UTF-8 and declare that")
    except UnicodeDecodeError as error:
        before = Source(error.object[: error.start].decode(source.encoding.name).encode())
        return _not_in_encoding(path, source, before.position(len(before.data)), error)
    if source.is_misdeclared:
        message = f"the file declares {source.encoding.declared}, but its characters are one byte each"
        return _problem(
            path, WRONG_ENCODING, message, (1, 1), "declare the encoding in which the file is saved"
        )
    if not utf8.lstrip(b" \t\r\n").startswith(b"<"):
        return _problem(path, NOT_XML, f"the file is not XML{_what_else(source.data)}", (1, 1))
    return _parse(path, source, utf8)


def _parse(path: str, source: Source, utf8: bytes) -> Diagnostic | None:
    from xml.parsers import expat

    parser = expat.ParserCreate("utf-8", "}")
    try:
        parser.Parse(utf8, True)
    except expat.ExpatError as error:
        number, words, offset = error.code, expat.ErrorString(error.code), parser.ErrorByteIndex
    else:
        return None
    place = source.position(offset)
    if number == INVALID_TOKEN:
        try:
            utf8[offset : offset + 4].decode()
        except UnicodeDecodeError as error:
            # a character cut off by the slice is whole in the file
            if error.start == 0 and not _is_character(utf8[offset : offset + 4]):
                return _not_in_encoding(path, source, place, error)
    code = EXPAT_CODES.get(number, MALFORMED)
    if number == TAG_MISMATCH or code == TRUNCATED:
        return _unclosed(path, source, utf8, code, IN_WORDS.get(number, ""), place, offset)
    return _problem(path, code, IN_WORDS.get(number, words), place, HINTS.get(number))


HINTS = {
    4: "write &amp; for an ampersand and &lt; for a less-than sign in text, and quotes around attribute values",
    11: "declare it in the DOCTYPE, or write the character itself",
    27: 'declare it on the root element: xmlns:prefix="…"',
}
"""What to do about some of expat's errors."""


def _is_character(start: bytes) -> bool:
    """Whether bytes begin with one whole character of UTF-8."""
    for length in range(1, 5):
        try:
            return bool(start[:length].decode())
        except UnicodeDecodeError:
            continue
    return False


def _unclosed(
    path: str, source: Source, utf8: bytes, code: str, words: str, place: tuple[int, int], offset: int
) -> Diagnostic:
    """Names the element that is still open: the file is parsed once more, with an eye on it."""
    from xml.parsers import expat

    parser = expat.ParserCreate("utf-8")
    opened: list[tuple[str, int]] = []
    parser.StartElementHandler = lambda name, _: opened.append((name, parser.CurrentByteIndex))
    parser.EndElementHandler = lambda _: opened.pop()
    with suppress(expat.ExpatError):
        parser.Parse(utf8, True)
    if not opened:
        return _problem(path, code, words or "the file ends before its root element", place)
    name, start = opened[-1]
    where = f"<{name}> of line {source.position(start)[0]}"
    if code == TRUNCATED:
        return _problem(path, code, f"{words}: {where} is still open", place)
    found = re.compile(rb"</?([^\s/>]*)").match(utf8, utf8.rfind(b"</", 0, offset + 2))
    tag = f"</{found[1].decode('utf-8', 'replace')}>" if found else "this"
    place = source.position(found.start()) if found else place
    return _problem(path, code, f"the end tag {tag} does not match the start tag {where}", place)


def _not_in_encoding(
    path: str, source: Source, place: tuple[int, int], error: UnicodeDecodeError
) -> Diagnostic:
    name = source.encoding.name.upper()
    claim = "declared" if source.encoding.declared else "which is meant where nothing is declared"
    found = " ".join(f"{byte:02X}" for byte in error.object[error.start : error.end][:4])
    return _problem(
        path,
        WRONG_ENCODING,
        f"the bytes {found} are no character in {name} ({claim})",
        place,
        "the file was probably saved in another encoding: declare it, or convert the file to UTF-8",
    )


SIGNATURES = (
    (b"PK\x03\x04", "a ZIP archive, such as .docx, .odt or .epub"),
    (b"%PDF", "PDF"),
    (b"\x1f\x8b", "compressed with gzip"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"version https://git-lfs", "a pointer of Git LFS: run git lfs pull"),
)
"""How some other kinds of file begin."""


def _what_else(data: bytes) -> str:
    for signature, name in SIGNATURES:
        if data.startswith(signature):
            return f" (it looks like {name})"
    return ": it does not begin with a tag"


def _problem(
    path: str, code: str, message: str, place: tuple[int, int] = (0, 0), hint: str | None = None
) -> Diagnostic:
    line, column = place
    return Diagnostic(
        code, Severity.ERROR, message, path, line, column, line, column, place if line else None, hint=hint
    )
