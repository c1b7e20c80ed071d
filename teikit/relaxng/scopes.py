"""The namespace prefixes of a document: those in scope, those seen, and the unparsed entities."""

import pyexpat
from functools import lru_cache

from teikit.relaxng.names import Prefixes
from teikit.relaxng.namespaces import XML


class Scopes:
    """Follows a parser's declarations."""

    def __init__(self, parser: pyexpat.XMLParserType) -> None:
        self._open: dict[str, list[str]] = {}
        self._seen: dict[str, str] = {}
        self._entities: set[str] = set()
        parser.StartNamespaceDeclHandler = self._declare
        parser.EndNamespaceDeclHandler = self._undeclare
        parser.UnparsedEntityDeclHandler = self._declare_entity

    def _declare(self, prefix: str | None, namespace: str | None) -> None:
        self._open.setdefault(prefix or "", []).append(namespace or "")
        self._seen.setdefault(namespace or "", prefix or "")

    def _undeclare(self, prefix: str | None) -> None:
        self._open[prefix or ""].pop()

    def _declare_entity(self, name: str, *_: object) -> None:
        self._entities.add(f"!{name}")

    def number(self) -> int:
        """How many declarations are in scope, also those that are hidden by others."""
        return sum(map(len, self._open.values()))

    def _in_scope(self) -> dict[str, str]:
        return {prefix: namespaces[-1] for prefix, namespaces in self._open.items() if namespaces}

    def context(self) -> dict[str, str]:
        """What datatypes ask for: prefix to namespace name; unparsed entities stand as ``!name``."""
        return {**self._in_scope(), "xml": XML, **dict.fromkeys(self._entities, "")}

    def prefixes(self) -> Prefixes:
        """How to show names here."""
        return _prefixes(tuple(self._in_scope().items()), tuple(self._seen.items()))


@lru_cache(200)
def _prefixes(in_scope: tuple[tuple[str, str], ...], seen: tuple[tuple[str, str], ...]) -> Prefixes:
    """One object for the same declarations: what was written with it once need not be written again."""
    return Prefixes(dict(in_scope), dict(seen))
