"""Which files a change may give another verdict: those that changed, and those that look at what changed.

A run that starts with nothing but a checkout does not know what each verdict rests on. So the documents are searched
for the names of the files that have changed or gone, and for the ids that have come, gone or whose elements differ:
rather a file too much than one too little.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urldefrag, urljoin

from teikit.model.diagnostic import Diagnostic
from teikit.validation.access import file_path, is_remote
from teikit.validation.association import associations
from teikit.validation.discovery import Candidate
from teikit.validation.location import Located
from teikit.validation.path_patterns import matches
from teikit.validation.reading import read_document
from teikit.xmldocument.id_index import SUFFIXES, ids_in, mentions_in

if TYPE_CHECKING:
    from teikit.validation.changed_files import Changes
    from teikit.validation.surroundings import Surroundings
    from teikit.xmldocument.document import XmlDocument

ABOUT_ALL = ("teikit.toml", "schemas.lock", "catalog.xml")
"""Files that may have a say in every verdict."""

SHARED_FILE, OUR_TABLE = "pyproject.toml", b"tool.teikit"
"""One that has a say only if it speaks of us."""

NAMED_IN_SCHEMA = re.compile(
    rb"(?:href|schemaLocation|SYSTEM)\s*=?\s*[\"']([^\"'<>]+)[\"']"
    rb"|\b(?:include|external)\s+\"([^\"]+)\""
    rb"|\b(?:doc|document|doc-available)\(\s*(?:'([^']+)'|\"([^\"]+)\"|&quot;([^&]+)&quot;|&apos;([^&]+)&apos;)"
)
"""The files that a schema names: in XML syntax, in compact syntax, in expressions."""

NAMED_AT_RUN_TIME = re.compile(rb"\b(?:doc|document|doc-available)\(\s*[^\s\"'&)]")
"""A file whose name is worked out for each document."""

FEW_NAMES = 16
"""Names that are searched for one by one; with more of them, all words of a document are looked up."""

XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

WITH_AN_END = re.compile(rb"replacementPattern\s*=\s*[\"'][^\"']*\$\d[^\"'$]+[\"']")
"""A private prefix for ids that do not end as the pointers do (TEI Guidelines 17.2.3)."""

WORD = re.compile(rb"[^\s\"'<>/#=:(),;]+")


def affected(
    candidates: Sequence[Candidate | Diagnostic], changes: Changes, surroundings: Surroundings
) -> tuple[list[Candidate | Diagnostic], int]:
    """The candidates that changed, or look at what changed, in their order; and how many of them only look."""
    search = _Search(changes, surroundings)
    found: list[Candidate | Diagnostic] = []
    lookers = 0
    for candidate in candidates:
        if isinstance(candidate, Diagnostic) or os.path.realpath(candidate.path) in changes.changed:
            found.append(candidate)
        elif search.looks_at_changes(candidate.path):
            found.append(candidate)
            lookers += 1
    return found, lookers


class _Search:
    def __init__(self, changes: Changes, surroundings: Surroundings) -> None:
        self._changes = changes
        self._surroundings = surroundings
        self._settings = surroundings.settings
        self._different = changes.changed | changes.gone
        self._schemas: dict[str, bool] = {}

    def looks_at_changes(self, path: str) -> bool:
        """Whether a file that has not changed itself may have another verdict now."""
        if not self._different:
            return False
        if self._is_about_all:
            return True
        document = read_document(path)
        if isinstance(document, Diagnostic):
            return True
        return (
            self._has_changed_schema(document)
            or self._draws_in_changes(document)
            or self._points_to_changes(document.data)
        )

    @cached_property
    def _is_about_all(self) -> bool:
        catalogs = {os.path.realpath(catalog) for catalog in self._settings.catalogs}
        for path in self._different:
            name = os.path.basename(path)
            if name in ABOUT_ALL or path in catalogs:
                return True
            if name == SHARED_FILE and OUR_TABLE in _content(path) + self._changes.before(path):
                return True
        return False

    def _has_changed_schema(self, document: XmlDocument) -> bool:
        wanted, _ = associations(document, document.prolog, self._settings)
        for wish in wanted:
            found = self._surroundings.locator.locate(wish, document.path)
            if isinstance(found, Located):
                if self._is_changed_schema(str(found.path)):
                    return True
            elif not is_remote(address := urljoin(wish.base or "", urldefrag(wish.address).url)):
                try:
                    missing = os.path.realpath(file_path(address))
                except ValueError:
                    continue
                if missing in self._different:
                    return True
        return False

    def _is_changed_schema(self, path: str) -> bool:
        if path not in self._schemas:
            self._schemas[path] = any(self._is_changed(file) for file in _files_of_schema(path))
        return self._schemas[path]

    def _is_changed(self, file: str | None) -> bool:
        if file is None:
            return any(path.endswith(SUFFIXES) for path in self._different)
        return os.path.realpath(file) in self._different

    def _draws_in_changes(self, document: XmlDocument) -> bool:
        """Whether a document is put together with something that has changed: by entities, by inclusions."""
        if b"<!DOCTYPE" in document.data and self._is_changed_schema(os.path.abspath(document.path)):
            return True
        if b"include" not in document.data:
            return False
        included = self._surroundings.index(document.path).included(os.path.abspath(document.path))
        return not self._different.isdisjoint(included)

    def _points_to_changes(self, data: bytes) -> bool:
        names = self._names_in(data)
        if any(name in self._names_come_or_gone for name in names):
            return True
        ids = self._ids_in_scope.union(*(self._ids_by_name[name] for name in names))
        if ids and _mentions(data, ids):
            return True
        return bool(self._ids_of_interest) and not self._ids_of_interest.isdisjoint(ids_in(data)[0])

    def _names_in(self, data: bytes) -> list[bytes]:
        """The names of files that have changed or gone, as far as a document has them."""
        if len(self._ids_by_name) <= FEW_NAMES:
            return [name for name in self._ids_by_name if name in data]
        return [name for name in {*WORD.findall(data)} if name in self._ids_by_name]

    @cached_property
    def _ids_by_name(self) -> dict[bytes, set[str]]:
        """The names as documents may write them, and the ids that differ in the files called so."""
        found: dict[bytes, set[str]] = {}
        for path in self._different:
            for name in _spellings(path):
                found.setdefault(name, set()).update(self._ids[path])
        return found

    @cached_property
    def _names_come_or_gone(self) -> frozenset[bytes]:
        paths = self._changes.gone | self._changes.added
        return frozenset(name for path in paths for name in _spellings(path))

    @cached_property
    def _ids(self) -> dict[str, frozenset[str]]:
        """For each file, the ids that have come or gone, or whose elements differ."""
        return {path: self._differing_ids(path) for path in self._different}

    def _differing_ids(self, path: str) -> frozenset[str]:
        if not path.endswith(SUFFIXES):
            return frozenset()
        before = self._changes.before(path) if path not in self._changes.added else b""
        try:
            after = Path(path).read_bytes() if path not in self._changes.gone else b""
        except OSError:
            after = b""
        return differing_ids(before, after)

    @cached_property
    def _ids_in_scope(self) -> frozenset[str]:
        """The ids that differ in files to which ``#id`` may lead."""
        root = self._settings.root
        scope = (self._settings.rules.get("pointers") or {}).get("scope") or ()
        patterns = [pattern for kind, _, pattern in (w.partition(":") for w in scope) if kind == "authority"]
        corpora = [pattern for kind, _, pattern in (w.partition(":") for w in scope) if kind == "corpus"]
        if root is None or not (patterns or corpora):
            return frozenset()
        found: set[str] = set()
        index = self._surroundings.index(os.path.join(root, "document"))
        drawn_in = {
            os.path.realpath(file)
            for pattern in corpora
            for corpus in index.matching(pattern)
            for file in (corpus, *index.included(corpus))
        }
        for path in self._different:
            is_in_scope = any(matches(pattern, path, os.path.realpath(root)) for pattern in patterns)
            # what a corpus does not include any more is in no list of what it includes
            if is_in_scope or (corpora and (path in drawn_in or path in self._changes.gone)):
                found |= self._ids[path]
        return frozenset(found)

    @cached_property
    def _ids_of_interest(self) -> frozenset[str]:
        """Ids that other files must not have too, or that somebody must point to, where the project wants that."""
        from teikit.rules.registry import rule_called
        from teikit.validation.layers.rules import runs

        found: set[str] = set()
        if (self._settings.rules.get("ids") or {}).get("unique_in_project"):
            found.update(*self._ids.values())
        unused = rule_called("unused-id")
        if unused is not None and runs(unused, self._settings):
            texts = [path for path in self._different if path.endswith(SUFFIXES)]
            before = set[str]().union(*(mentions_in(self._changes.before(path)) for path in texts))
            found |= before ^ set[str]().union(*(mentions_in(_content(path)) for path in texts))
        return frozenset(found)


def differing_ids(before: bytes, after: bytes) -> frozenset[str]:
    """The ids that only one of two versions of a file has, and those whose elements differ.

    >>> sorted(differing_ids(b'<l><p xml:id="a"/><p xml:id="b"/></l>', b'<l><p xml:id="a">x</p><p xml:id="b"/></l>'))
    ['a']
    """
    old, new = _elements(before), _elements(after)
    if old is None or new is None:
        return frozenset(ids_in(before)[0]) | frozenset(ids_in(after)[0])
    return frozenset(
        identifier for identifier in old.keys() | new.keys() if old.get(identifier) != new.get(identifier)
    )


def _elements(data: bytes) -> dict[str, bytes] | None:
    """The elements that have ids, as written; ``None`` for what is not well-formed."""
    from lxml import etree

    from teikit.xmldocument.document import MalformedDocument, XmlDocument

    if not data:
        return {}
    try:
        root = XmlDocument("", data, "").tree.getroot()
    except MalformedDocument:
        return None
    found = ((element.get(XML_ID), element) for element in root.iter("*"))
    return {name.strip(): etree.tostring(element, with_tail=False) for name, element in found if name}


def _mentions(data: bytes, ids: frozenset[str]) -> bool:
    """Whether a document may point to one of the ids."""
    if b"prefixDef" in data:
        # pmb:12 may lead to #pmb12, #person_12 and whatever else
        if WITH_AN_END.search(data):
            return True
        ends = {identifier[start:] for identifier in ids for start in range(len(identifier))}
        return not ends.isdisjoint(mentions_in(data))
    if len(ids) <= FEW_NAMES:
        return any(identifier.encode() in data for identifier in ids)
    return not ids.isdisjoint(mentions_in(data))


def _content(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError:
        return b""


def _spellings(path: str) -> Iterator[bytes]:
    """The last part of a path, as a document may write it."""
    name = os.path.basename(path)
    written = {
        name,
        quote(name),
        name.replace("&", "&amp;"),
        quote(name, safe="&'()!,;=+$@").replace("&", "&amp;"),
    }
    for one in written:
        yield one.encode("utf-8", "surrogateescape")


def _files_of_schema(path: str) -> Iterator[str | None]:
    """A schema and the files that it names, and those that they name; ``None`` for any file that a rule may ask for."""
    pending, seen = [path], {path}
    while pending:
        current = pending.pop()
        yield current
        data = _content(current)
        if NAMED_AT_RUN_TIME.search(data):
            yield None
        for groups in NAMED_IN_SCHEMA.findall(data):
            address = next(filter(None, groups)).decode("utf-8", "replace")
            if is_remote(address) or address.startswith("#"):
                continue
            file = os.path.normpath(os.path.join(os.path.dirname(current), unquote(urldefrag(address).url)))
            if file not in seen:
                seen.add(file)
                pending.append(file)
