"""Where a pointer leads (TEI Guidelines 17.2; RFC 3986; XInclude)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from teikit.rules.names import XML_BASE
from teikit.rules.pointers_of import Pointer
from teikit.rules.prefixes import Prefix, prefixes
from teikit.rules.view import View

if TYPE_CHECKING:
    from lxml import etree

SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
"""What stands before the first colon of a URI (RFC 3986, 3.1)."""

POINTER_SCHEME = re.compile(r"([a-z][a-z\-]*)\((.*)\)$", re.DOTALL)
"""One of TEI's pointer schemes: ``range(a,b)``, ``xpath(//p[1])`` (Guidelines 17.2.4)."""

BY_IDS = frozenset({"left", "match", "range", "right", "string-index", "string-range"})
"""Those schemes whose arguments name elements."""

IDENTIFIER = re.compile(r"[^\W\d][\w.\-]*$")

NOWHERE = "nowhere:"
"""The address of what is no address, as ``http://[``."""

TOO_DEEP = 5
"""Prefixes that lead to prefixes that lead to prefixes."""


class Fate(StrEnum):
    """What becomes of a pointer."""

    FOUND = "found"
    NO_ID = "no id"
    """The file is there and has no such id."""
    NO_FILE = "no file"
    UNDECLARED = "undeclared"
    """A private prefix that the document does not declare."""
    UNMATCHED = "unmatched"
    """A private prefix whose pattern the value does not match."""
    UNKNOWN = "unknown"
    """It leads to another computer, or to a place that may not be read."""


class Target(NamedTuple):
    """Where a pointer leads."""

    fate: Fate
    identifier: str = ""
    """The id that was looked for."""
    file: str = ""
    """The file in which it was looked for, as the pointer names it; ``""`` for the document itself."""
    element: etree._Element | None = None
    """The element, where it stands in the document itself."""
    path: str = ""
    """The file, absolute."""


def resolved(view: View) -> Sequence[tuple[Pointer, Target]]:
    """Where the pointers of a document lead; a ``range()`` leads to two places."""
    if "resolved" not in view.memo:
        view.memo["resolved"] = tuple(_resolved(view))
    return cast("Sequence[tuple[Pointer, Target]]", view.memo["resolved"])


def _resolved(view: View) -> Iterator[tuple[Pointer, Target]]:
    ids = view.ids
    has_bases = any(element is not view.root for element in view.having.get(XML_BASE, ()))
    for pointer in view.pointers:
        if pointer.value[0] == "#" and not has_bases and (elements := ids.get(pointer.value[1:])):
            # nearly all pointers of most documents are of this kind
            yield pointer, Target(Fate.FOUND, pointer.value[1:], element=elements[0])
        elif pointer.value[0] == "#" and not has_bases and pointer.value[1:] in ids_in_scope(view):
            # and nearly all of the others of editions with an index
            yield pointer, Target(Fate.FOUND, pointer.value[1:])
        else:
            for target in targets(view, pointer.value, pointer.element):
                yield pointer, target


def targets(view: View, value: str, element: etree._Element, depth: int = 0) -> Iterator[Target]:
    """Where one pointer of an element leads; ``depth`` counts private prefixes within private prefixes."""
    if value.startswith("#") and _has_base_of_root(view, element):
        # an xml:base at the root says where the document is published, and the document is all the same this one
        yield from _here(view, value[1:])
        return
    scheme = SCHEME.match(value)
    if scheme is not None and depth < TOO_DEEP:
        yield from _of_scheme(view, scheme[1], value[scheme.end() :], element, depth)
        return
    address, _, fragment = value.partition("#")
    path = _path_of(base_of(view, element), address)
    if path is None:
        yield Target(Fate.UNKNOWN)
        return
    if path == document_path(view):
        yield from _here(view, fragment)
        return
    kind = view.index.kind(path)
    if kind == "refused":
        yield Target(Fate.UNKNOWN)
    elif kind == "none":
        yield Target(Fate.NO_FILE, file=address, path=path)
    else:
        known = view.index.ids(path) if fragment else None
        for identifier in _identifiers(fragment):
            fate = Fate.UNKNOWN if known is None else Fate.FOUND if identifier in known else Fate.NO_ID
            yield Target(fate, identifier, address, path=path)


@lru_cache(maxsize=4096)
def _path_of(base: str, address: str) -> str | None:
    """The path of the file to which an address leads that is read against another one; ``None`` for what is no file of
    this computer."""
    place = joined(base, address) if address else base
    if urlsplit(place).scheme != "file" or address.startswith("/"):
        return None
    return unquote(urlsplit(urldefrag(place).url).path)


@lru_cache(maxsize=4096)
def joined(base: str, address: str) -> str:
    """An address read against another one (RFC 3986, 5.2); :data:`NOWHERE` for what cannot be read as one."""
    try:
        return urljoin(base, address)
    except ValueError:
        return NOWHERE


def _of_scheme(view: View, scheme: str, rest: str, element: etree._Element, depth: int) -> Iterator[Target]:
    declared = prefixes(view).get(scheme)
    if declared is None:
        yield Target(Fate.UNKNOWN if is_public(scheme) else Fate.UNDECLARED)
        return
    expanded = expand(declared, rest)
    if expanded is None:
        yield Target(Fate.UNMATCHED)
    else:
        yield from targets(view, expanded, element, depth + 1)


def expand(declared: tuple[Prefix, ...], rest: str) -> str | None:
    """The URI that a private one stands for (Guidelines 17.2.3); ``None`` where no pattern matches it."""
    for prefix in declared:
        if prefix.pattern is None:
            return ""
        if match := prefix.pattern.fullmatch(rest):
            return re.sub(r"\$(\d)", lambda number: match[int(number[1])] or "", prefix.replacement)
    return None


def _here(view: View, fragment: str) -> Iterator[Target]:
    for identifier in _identifiers(fragment):
        elements = view.ids.get(identifier)
        if elements:
            yield Target(Fate.FOUND, identifier, element=elements[0])
        elif identifier in ids_in_scope(view):
            yield Target(Fate.FOUND, identifier)
        else:
            yield Target(Fate.NO_ID, identifier)


def _identifiers(fragment: str) -> Iterator[str]:
    """The ids that a fragment names: itself, or the arguments of a pointer scheme."""
    fragment = unquote(fragment)
    scheme = POINTER_SCHEME.match(fragment)
    if scheme is None:
        if fragment:
            yield fragment
    elif scheme[1] in BY_IDS:
        for argument in scheme[2].split(","):
            if IDENTIFIER.match(argument.strip()):
                yield argument.strip()


def _has_base_of_root(view: View, element: etree._Element) -> bool:
    based = view.having.get(XML_BASE, ())
    if all(one is view.root for one in based):
        return True
    return base_of(view, element) == base_of(view, view.root)


def base_of(view: View, element: etree._Element) -> str:
    """The address against which the pointers of an element are read: the document's, unless ``xml:base`` says
    otherwise."""
    based = view.having.get(XML_BASE, ())
    if not based:
        return view.document.base_uri
    if len(based) == 1 and based[0] is view.root:
        return joined(view.document.base_uri, view.root.get(XML_BASE, ""))
    bases = [e.get(XML_BASE) for e in (element, *element.iterancestors()) if e.get(XML_BASE)]
    place = view.document.base_uri
    for base in reversed(bases):
        place = joined(place, base or "")
    return place


def ids_in_scope(view: View) -> Set[str]:
    """The ids of other files to which ``#id`` may lead, as the project's ``scope`` says; without one, those of the
    files that the document includes."""
    if "ids in scope" not in view.memo:
        view.memo["ids in scope"] = view.index.ids_of(files_in_scope(view))
    return cast("Set[str]", view.memo["ids in scope"])


def files_in_scope(view: View) -> Sequence[str]:
    """These files; the order is that of the ``scope``."""
    if "files in scope" not in view.memo:
        view.memo["files in scope"] = _files_in_scope(view)
    return cast("Sequence[str]", view.memo["files in scope"])


def _files_in_scope(view: View) -> list[str]:
    scope = view.options.scope or ("xinclude",)
    paths: list[str] = []
    for word in scope:
        kind, _, pattern = word.partition(":")
        if kind == "xinclude" and b"include" in view.document.source.utf8:
            paths += view.index.included(document_path(view))
        elif kind == "corpus":
            for path in view.index.matching(pattern):
                paths += (path, *view.index.included(path))
        elif kind == "authority":
            paths += view.index.matching(pattern)
    return paths


def document_path(view: View) -> str:
    """The path of the document itself."""
    if "document path" not in view.memo:
        view.memo["document path"] = unquote(urlsplit(view.document.base_uri).path)
    return cast("str", view.memo["document path"])


def is_public(scheme: str) -> bool:
    """Whether a URI scheme is one that everybody knows."""
    return scheme.lower() in PUBLIC or len(scheme) == 1


PUBLIC = frozenset(
    """
    about ark data doi file ftp geo hdl http https info irc isbn issn lsid mailto news oid orcid purl sftp tag tel urn
    uuid view-source wss ws
    """.split()
)
"""Schemes of the world outside (IANA's registry of URI schemes, and those that libraries use)."""
