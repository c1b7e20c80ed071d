"""Where the files of a schema come from: only from this computer unless the caller says otherwise."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from teikit.relaxng.errors import ResourceError, SchemaError

if TYPE_CHECKING:
    from teikit.relaxng.syntax import SchemaElement

Resolver: TypeAlias = Callable[[str], bytes]
"""From an absolute address to the bytes there; raises ``OSError`` where it gives none."""

MAX_FILES = 1_000
"""Files that one schema may be made of."""


def files_only(uri: str) -> bytes:
    """The default resolver: reads ``file:`` addresses and paths, refuses every other scheme.

    Raises ``OSError``.
    """
    scheme, colon, _ = uri.partition(":")
    if colon and len(scheme) > 1 and scheme.lower() != "file":
        raise OSError(f"{scheme}: addresses are not fetched; only files are read")
    return to_path(uri).read_bytes()


def to_path(uri: str) -> Path:
    """The path that a ``file:`` address means; a path is returned as it is."""
    if not uri.startswith("file:"):
        return Path(uri)
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    return Path(url2pathname(urlsplit(uri).path))


class Resources:
    """The files of one schema: each is read and parsed once."""

    def __init__(self, resolver: Resolver = files_only, *, annotations: bool = False) -> None:
        self._resolver = resolver
        self._annotations = annotations
        self._parsed: dict[str, SchemaElement] = {}
        self.contents: dict[str, bytes] = {}
        """The bytes of every file read, by address: what a cached schema depends on."""

    def parse(self, data: bytes, uri: str) -> "SchemaElement":
        """The parse tree of a schema whose bytes are at hand."""
        self.contents[uri] = data
        if is_compact(data, uri):
            from teikit.relaxng.compact import parse as parse_compact

            return parse_compact(decode(data, uri), uri)
        from teikit.relaxng.read_xml import parse as parse_xml

        return parse_xml(data, uri, annotations=self._annotations)

    def fetch(self, element: "SchemaElement") -> "tuple[str, SchemaElement]":
        """The schema that ``include`` or ``externalRef`` names: its address and its parse tree.

        Raises :class:`SchemaError` for an ``href`` that is no address of a whole file (section 4.5), and
        :class:`ResourceError` where there is no such file.
        """
        href = element.attributes["href"].strip()
        place = (element.file, element.line, element.column, f"{element.local} href={href!r}")
        if "#" in href:
            raise SchemaError("the address has a fragment identifier", *place, "4.5")
        uri = join(element.base_uri, href)
        if uri not in self._parsed:
            if len(self._parsed) >= MAX_FILES:
                raise ResourceError(f"the schema has more than {MAX_FILES:,} files", *place)
            try:
                data = self._resolver(uri)
            except (OSError, ValueError) as error:
                reason = getattr(error, "strerror", None) or str(error)
                raise ResourceError(f"cannot read {uri}: {reason}", *place) from error
            self._parsed[uri] = self.parse(data, uri)
        return uri, self._parsed[uri]


def join(base: str, href: str) -> str:
    """An address relative to a base address; ``base`` may be a path."""
    from urllib.parse import urljoin

    return urljoin(base, href)


def is_compact(data: bytes, uri: str) -> bool:
    """Whether a schema is written in compact syntax: by its first character, where it has one that tells."""
    start = data[:200].lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")
    return not start.startswith(b"<") if start else uri.lower().endswith(".rnc")


def decode(data: bytes, uri: str) -> str:
    """The text of a schema in compact syntax: UTF-16 with its mark, else UTF-8 (compact syntax, section 3)."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SchemaError(
            f"not {encoding.removesuffix('-sig').upper()}: {error.reason}", uri, line, 0
        ) from None
