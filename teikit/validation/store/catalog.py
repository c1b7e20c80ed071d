"""XML Catalogs 1.1 (OASIS): from public identifiers and URIs to files.

Read are ``uri``, ``system``, ``public``, ``rewriteURI``, ``rewriteSystem``, ``uriSuffix``, ``systemSuffix``,
``group`` and ``nextCatalog``. URIs and system identifiers are looked up alike. Local files only.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urljoin

from teikit.validation.access import file_path, is_remote

NAMESPACE = "urn:oasis:names:tc:entity:xmlns:xml:catalog"
XML_BASE = "http://www.w3.org/XML/1998/namespace}base"
FILE_NAME = "catalog.xml"
"""Looked for in the project's top folder."""

MAX_CATALOGS = 100


@dataclass(slots=True)
class Catalogs:
    """The entries of all catalogues, in the order of their precedence."""

    exact: dict[str, str] = field(default_factory=dict)
    """URI, system or public identifier to URI."""
    prefixes: list[tuple[str, str]] = field(default_factory=list)
    """What a URI begins with, and what to put there."""
    suffixes: list[tuple[str, str]] = field(default_factory=list)
    """What a URI ends with, and the URI it means."""

    @classmethod
    def of_project(cls, root: str | None, paths: tuple[str, ...] = ()) -> Catalogs:
        """The catalogues of the settings, of the project's folder and of ``XML_CATALOG_FILES``."""
        found = list(paths)
        if root and (Path(root) / FILE_NAME).is_file():
            found.append(str(Path(root) / FILE_NAME))
        found += os.environ.get("XML_CATALOG_FILES", "").split()
        catalogs = cls()
        seen: set[str] = set()
        for path in found:
            if not is_remote(path):
                catalogs._read(file_path(path).absolute(), seen)
        return catalogs

    def resolve(self, uri: str) -> Path | None:
        """The file that a URI or public identifier stands for; ``None`` where no catalogue says so."""
        if not (self.exact or self.prefixes or self.suffixes):
            return None
        target = self.exact.get(uri) or self.exact.get(_public(uri))
        if target is None and (found := _longest(self.prefixes, uri.startswith)):
            target = found[1] + uri[len(found[0]) :]
        if target is None and (found := _longest(self.suffixes, uri.endswith)):
            target = found[1]
        return None if target is None or is_remote(target) else file_path(target)

    def _read(self, path: Path, seen: set[str]) -> None:
        """Adds the entries of a catalogue; one that is missing or broken is passed over (section 7)."""
        from xml.parsers import expat

        key = os.path.realpath(path)
        if key in seen or len(seen) >= MAX_CATALOGS:
            return
        seen.add(key)
        try:
            data = path.read_bytes()
        except OSError:
            return
        bases = [path.as_uri()]
        following: list[str] = []

        def start(name: str, attributes: dict[str, str]) -> None:
            base = urljoin(bases[-1], attributes.get(XML_BASE, ""))
            bases.append(base)
            namespace, _, local = name.rpartition("}")
            if namespace == NAMESPACE:
                self._entry(local, attributes, base, following)

        parser = expat.ParserCreate(namespace_separator="}")
        parser.StartElementHandler = start
        parser.EndElementHandler = lambda _: bases.pop()
        try:
            parser.Parse(data, True)
        except expat.ExpatError:
            return
        for uri in following:
            if not is_remote(uri):
                self._read(file_path(uri), seen)

    def _entry(self, local: str, attributes: dict[str, str], base: str, following: list[str]) -> None:
        def target(name: str) -> str:
            return urljoin(base, attributes.get(name, ""))

        match local:
            case "uri" if "name" in attributes:
                self.exact.setdefault(attributes["name"], target("uri"))
            case "system" if "systemId" in attributes:
                self.exact.setdefault(attributes["systemId"], target("uri"))
            case "public" if "publicId" in attributes:
                self.exact.setdefault(_public(attributes["publicId"]), target("uri"))
            case "rewriteURI" if "uriStartString" in attributes:
                self.prefixes.append((attributes["uriStartString"], target("rewritePrefix")))
            case "rewriteSystem" if "systemIdStartString" in attributes:
                self.prefixes.append((attributes["systemIdStartString"], target("rewritePrefix")))
            case "uriSuffix" if "uriSuffix" in attributes:
                self.suffixes.append((attributes["uriSuffix"], target("uri")))
            case "systemSuffix" if "systemIdSuffix" in attributes:
                self.suffixes.append((attributes["systemIdSuffix"], target("uri")))
            case "nextCatalog" if "catalog" in attributes:
                following.append(target("catalog"))


def _longest(entries: list[tuple[str, str]], fits: object) -> tuple[str, str] | None:
    assert callable(fits)
    fitting = [entry for entry in entries if entry[0] and fits(entry[0])]
    return max(fitting, key=lambda entry: len(entry[0]), default=None)


def _public(identifier: str) -> str:
    """A public identifier with its white space normalised (section 6.2)."""
    return re.sub(r"\s+", " ", identifier).strip()
