"""One document through all its layers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from teikit.model.dependencies import Dependencies
from teikit.model.diagnostic import Diagnostic, Severity
from teikit.validation import codes
from teikit.validation.association import associations
from teikit.validation.layers.layer import Layer, SchemaFault
from teikit.validation.loading import LayerLoader
from teikit.validation.selection import shown
from teikit.validation.settings import Settings
from teikit.validation.suppressions import without_suppressed
from teikit.validation.surroundings import Surroundings
from teikit.xmldocument.document import MalformedDocument, XmlDocument

if TYPE_CHECKING:
    from teikit.validation.entities import Entities, Whole
    from teikit.xmldocument.prolog import Prolog

TEI = "http://www.tei-c.org/ns/1.0"

WITHOUT_TREE = frozenset(("SKP010", "SKP011"))
"""Codes of well-formed documents that have no tree: layers that need none can go on."""


class Validator:
    """Validates documents; keeps every schema that it has loaded. Not to be shared between threads."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.surroundings = Surroundings(self.settings)
        self._loader = LayerLoader(self.surroundings.locator)

    @cached_property
    def _entities(self) -> Entities:
        from teikit.validation.entities import Entities

        return Entities(self.surroundings.locator)

    @cached_property
    def _rules(self) -> Layer:
        from teikit.validation.layers.rules import RulesLayer

        return RulesLayer(self.settings, self.surroundings)

    def look_anew(self) -> None:
        """Forgets what of the world was looked up; schemas stay loaded as long as all their files are as they were."""
        self.surroundings.forget()
        self._loader.forget_changed(self.surroundings)
        self.__dict__.pop("_entities", None)

    def validate(self, document: XmlDocument) -> list[Diagnostic]:
        """What is wrong with a document, by place. Raises :class:`teikit.validation.loading.SchemaError`
        for a schema of the settings."""
        return self.verdict(document)[0]

    def verdict(self, document: XmlDocument) -> tuple[list[Diagnostic], Dependencies]:
        """The same, and what it rests on beside the document."""
        notes = self.surroundings.begin()
        found = self.finish(without_suppressed(document, self._findings(document), self.settings))
        for layer in self._loader.dependencies():
            notes.add(layer)
        return found, notes

    def finish(self, findings: list[Diagnostic]) -> list[Diagnostic]:
        """The findings of one file that are asked for, with the severity they have in this run, by place."""
        found = [self._severe(finding) for finding in shown(findings, self.settings)]
        found.sort(key=lambda finding: (finding.line, finding.column))
        return found

    def _severe(self, finding: Diagnostic) -> Diagnostic:
        """With ``strict`` or ``require_schema``, what was not checked is an error."""
        required = self.settings.require_schema and finding.code in codes.WITHOUT_SCHEMA
        if (finding.is_gap and self.settings.strict) or required:
            return finding._replace(severity=Severity.ERROR)
        return finding

    def _findings(self, document: XmlDocument) -> list[Diagnostic]:
        prolog = document.prolog
        wanted, found = associations(document, prolog, self.settings)
        whole = self._whole(document, prolog)
        layers: Iterable[Layer] = self._loader.layers(document, prolog, wanted, found)
        rules = self._rules if self.settings.use_rules and prolog.root_namespace == TEI else None
        if rules is not None:
            layers = chain(layers, [rules])
        checked = 0
        for layer in layers:
            try:
                if layer is rules or whole is None:
                    found += layer.check(document)
                else:
                    found += map(whole.home, layer.check(whole.document))
            except MalformedDocument as error:
                if error.diagnostic not in found:
                    found.append(error.diagnostic)
                if error.diagnostic.code not in WITHOUT_TREE:
                    return found
            except SchemaFault as fault:
                message = f"a schema cannot be used for this document: {fault}"
                found.append(codes.SCHEMA_BROKEN.at(document.path, prolog.root, message))
            except Exception as error:
                # what the other layers say is worth having all the same
                found.append(internal_fault(document.path, error))
            checked += layer is not rules
        if not checked:
            found += self._without_schema(document, prolog, found)
        for name, reason in whole.missing if whole is not None else ():
            message = f"the entity &{name}; is declared in another file, which is not read"
            region = prolog.doctype.place.region if prolog.doctype else None
            found.append(codes.ENTITY_NOT_READ.at(document.path, region, message, reason or None))
        return found

    def _whole(self, document: XmlDocument, prolog: Prolog) -> Whole | None:
        """The document with what other files of the project declare for it; ``None`` where they declare nothing."""
        if prolog.doctype is None:
            return None
        from xml.parsers.expat import ExpatError

        with suppress(ValueError, LookupError, ExpatError):
            doctype = prolog.doctype
            # what is not well-formed is left as it is
            if document.self_contained.missing or doctype.system_id or doctype.public_id:
                return self._entities.whole(document, doctype)
        return None

    def _without_schema(
        self, document: XmlDocument, prolog: Prolog, found: list[Diagnostic]
    ) -> Iterator[Diagnostic]:
        from teikit.xmldocument.wellformed import first_problem

        if problem := first_problem(document.source, document.path):
            yield problem
            return
        if any(f.code in codes.WITHOUT_SCHEMA or f.code in codes.RUN_FAILED for f in found):
            return
        yield codes.NO_SCHEMA.at(
            document.path,
            prolog.root,
            "not checked against a schema: the document names none, and neither does the configuration",
            "name one with --schema, in teikit.toml, or with an xml-model instruction in the document",
        )


def internal_fault(path: str, error: Exception) -> Diagnostic:
    """A fault of the program, as a finding about the document on which it came to light."""
    import os
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    where = f"{os.path.basename(frames[-1].filename)}:{frames[-1].lineno}; " if frames else ""
    words = (
        "too deep a recursion" if isinstance(error, RecursionError) else f"{type(error).__name__}: {error}"
    )
    message = f"teikit failed on this file: {' '.join(words.split())[:300]}"
    return codes.INTERNAL.at(path, None, message, f"{where}please report this as a bug")
