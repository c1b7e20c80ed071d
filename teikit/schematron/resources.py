"""Where a schema may read: an access policy, a hardened XML parser and a cache of documents.

A schema is a program that came with the data. It may read files only below the folders it was given - by default
its own and the document's - and nothing over the network.
"""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

from lxml import etree

from teikit.schematron.errors import AccessError, ResourceError
from teikit.schematron.nodes import Tree

Resolver = Callable[[str], str | bytes | None]
"""Maps an absolute URI to a path or to content, or to ``None`` for the file that the URI itself names.

What a resolver answers is taken as allowed: it is how a catalogue or a schema store makes remote names local.
"""

MAX_BYTES = 50_000_000
"""Largest file that a schema may draw in."""


def file_uri(path: str | Path) -> str:
    """The ``file:`` URI of a path, made absolute."""
    absolute = str(Path(path).absolute())
    if os.name != "nt":  # what is needed elsewhere draws in the whole client for HTTP
        return "file://" + quote(absolute)
    from urllib.request import pathname2url

    return "file://" + pathname2url(absolute)


def path_of(uri: str) -> Path | None:
    """The path that a ``file:`` URI names on this machine, else ``None``."""
    parts = urlsplit(uri)
    if parts.scheme != "file" or parts.netloc not in ("", "localhost"):
        return None
    if os.name != "nt":
        return Path(unquote(parts.path))
    from urllib.request import url2pathname

    return Path(url2pathname(parts.path))


def resolve(reference: str, base: str | None) -> str:
    """A reference made absolute against a base, which may be a URI or a path."""
    if base and len(urlsplit(base).scheme) < 2:
        base = file_uri(unquote(base))
    return urljoin(base or "", reference)


def xml_parser() -> etree.XMLParser:
    """A parser that fetches nothing and gives up on entity bombs (libxml2's limits stay on)."""
    return etree.XMLParser(
        resolve_entities="internal",  # type: ignore[arg-type]  # the stubs know only True and False
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        collect_ids=False,
    )


class Library:
    """The XML files a schema draws in, each read once.

    ``allow``: folders below which files may be read. Links are followed before the comparison.
    """

    def __init__(self, allow: Iterable[str | Path] = (), resolver: Resolver | None = None) -> None:
        self.folders = tuple({Path(folder).resolve(): None for folder in allow})
        self.resolver = resolver
        self.cache: dict[Any, Any] = {}
        """What others derive from the files, for as long as the library lives."""
        self._trees: dict[str, Tree] = {}
        self._widened: dict[Path, Library] = {}

    def widened(self, folder: str | Path) -> "Library":
        """The same library, allowed to read below one more folder; the same one each time."""
        real = Path(folder).resolve()
        if any(real.is_relative_to(known) for known in self.folders):
            return self
        if real not in self._widened:
            library = self._widened[real] = Library((*self.folders, real), self.resolver)
            library._trees = self._trees
        return self._widened[real]

    def read(self, uri: str) -> Tree:
        """The document at an absolute URI; a fragment is ignored.

        Raises :class:`AccessError` where reading is not allowed, :class:`ResourceError` where it fails.
        """
        uri = urldefrag(uri).url
        found = self.resolver(uri) if self.resolver else None
        if found is None:
            path = self.allowed(uri)
        elif isinstance(found, bytes):
            return self._trees.get(uri) or self._remember(uri, found)
        else:
            path = Path(found)
        if uri not in self._trees:
            try:
                if path.stat().st_size > MAX_BYTES:
                    raise ResourceError(f"{uri} is larger than {MAX_BYTES:,} bytes")
                content = path.read_bytes()
            except OSError as error:
                raise ResourceError(f"cannot read {uri}: {error.strerror or error}") from error
            self._remember(uri, content)
        return self._trees[uri]

    def allowed(self, uri: str) -> Path:
        """The real path of a URI. Raises :class:`AccessError` if it may not be read."""
        path = path_of(uri)
        if path is None:
            scheme = urlsplit(uri).scheme
            if not scheme:
                raise AccessError(
                    f"access to {uri} is not allowed: it is not known from where, as the schema is in no file"
                )
            raise AccessError(
                f"access to {uri} is not allowed: {scheme} addresses are never fetched; an XML catalog may name a local copy"
            )
        try:
            path = path.resolve()
        except (OSError, ValueError, RuntimeError) as error:
            raise ResourceError(f"cannot read {uri}: {error}") from error
        if not any(path.is_relative_to(folder) for folder in self.folders):
            raise AccessError(f"access to {uri} is not allowed: it lies outside the allowed folders")
        return path

    def _remember(self, uri: str, content: bytes) -> Tree:
        self._trees[uri] = parse_xml(content, uri)
        return self._trees[uri]


def parse_xml(content: bytes, uri: str | None) -> Tree:
    """The tree of an XML document. Raises :class:`ResourceError` if it is not well-formed."""
    try:
        return etree.ElementTree(etree.fromstring(content, xml_parser(), base_url=uri or ""))
    except etree.XMLSyntaxError as error:
        raise ResourceError(f"{uri or 'the schema'} is not well-formed: {error.msg}") from error
