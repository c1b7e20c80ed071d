"""One document through all its layers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.validation import codes
from teikit.validation.association import (
    BUNDLED_SCHEMA,
    BY_THE_USER,
    Association,
    associations,
    is_written_by_teikit,
)
from teikit.validation.layers.layer import Layer, SchemaFault, SchemaSource
from teikit.validation.location import Located, Missing, SchemaLocator
from teikit.validation.schema_kind import SchemaKind, kind_by_content, kind_by_name
from teikit.validation.selection import is_selected, shown
from teikit.validation.settings import Settings
from teikit.xmldocument.document import MalformedDocument, XmlDocument
from teikit.xmldocument.prolog import read_prolog

if TYPE_CHECKING:
    from teikit.xmldocument.prolog import Prolog


TEI = "http://www.tei-c.org/ns/1.0"


WITHOUT_TREE = frozenset(("SKP010", "SKP011"))
"""Codes of well-formed documents that have no tree: layers that need none can go on."""


class SchemaError(Exception):
    """A schema that the caller asked for cannot be used: the run has failed, whatever the documents are."""


class Validator:
    """Validates documents; keeps every schema that it has loaded. Not to be shared between threads."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.locator = SchemaLocator(self.settings)
        self._layers: dict[tuple[str, str, str | None], Layer | SchemaFault | None] = {}
        self._kinds_of_files: dict[str, SchemaKind] = {}

    @cached_property
    def _rules(self) -> Layer:
        from teikit.validation.layers.rules import RulesLayer

        return RulesLayer(self.settings)

    def validate(self, document: XmlDocument) -> list[Diagnostic]:
        """What is wrong with a document, by place. Raises :class:`SchemaError` for a schema of the settings."""
        return self.finish(self._findings(document))

    def finish(self, findings: list[Diagnostic]) -> list[Diagnostic]:
        """The findings of one file that are asked for, with the severity they have in this run, by place."""
        found = [self._severe(finding) for finding in shown(findings, self.settings)]
        found.sort(key=lambda finding: (finding.line, finding.column))
        return found

    def _severe(self, finding: Diagnostic) -> Diagnostic:
        """With ``strict`` or ``require_schema``, what was not checked is an error."""
        is_gap = finding.code.startswith("SKP") or finding.code == codes.EXPRESSION_FAILED.code
        required = self.settings.require_schema and finding.code in codes.WITHOUT_SCHEMA
        if (is_gap and self.settings.strict) or required:
            return replace(finding, severity=Severity.ERROR)
        return finding

    def _findings(self, document: XmlDocument) -> list[Diagnostic]:
        prolog = read_prolog(document.source)
        wanted, found = associations(document, prolog, self.settings)
        layers: Iterable[Layer] = self._schema_layers(document, prolog, wanted, found)
        if self.settings.use_rules and prolog.root_namespace == TEI:
            layers = chain(layers, [self._rules])
        checked = 0
        for layer in layers:
            try:
                found += layer.check(document)
            except MalformedDocument as error:
                if error.diagnostic not in found:
                    found.append(error.diagnostic)
                if error.diagnostic.code not in WITHOUT_TREE:
                    return found
            checked += layer is not self._rules
        if not checked:
            found += self._without_schema(document, prolog, found)
        if prolog.doctype is not None:
            found += _entities_not_read(document, prolog)
        return found

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

    def _schema_layers(
        self, document: XmlDocument, prolog: Prolog, wanted: list[Association], found: list[Diagnostic]
    ) -> Iterator[Layer]:
        """The layers of a document, each once; for what cannot be loaded, findings."""
        seen: set[tuple[str, str, str | None]] = set()
        places = [(wish, self.locator.locate(wish, Path(document.path))) for wish in wanted]
        if all(is_not_stored(place) for _, place in places) and is_written_by_teikit(document):
            found += [self._replaced(document, wish) for wish, _ in places]
            places = [(BUNDLED_SCHEMA, self.locator.locate(BUNDLED_SCHEMA, Path(document.path)))]
        for association, located in places:
            if isinstance(located, Missing):
                found.append(self._missing(document, prolog, association, located))
                continue
            for kind in self._kinds(association, located):
                phase = (association.phase or self.settings.phase) if kind is SchemaKind.SCHEMATRON else None
                key = (str(located.path), kind, phase)
                if key in seen:
                    continue
                seen.add(key)
                layer = self._layer(key, located, association)
                if isinstance(layer, SchemaFault):
                    found.append(self._broken(document, prolog, association, layer))
                    break
                elif layer is not None:
                    yield layer

    def _kinds(self, association: Association, located: Located) -> tuple[SchemaKind, ...]:
        """The languages in which a file is a schema for the document: RELAX NG may carry Schematron."""
        kind = association.kind or self._kind_of_file(located)
        if kind is SchemaKind.RELAXNG and self._wants_rules_of_schemas:
            return (SchemaKind.RELAXNG, SchemaKind.SCHEMATRON)
        return (kind,)

    @cached_property
    def _wants_rules_of_schemas(self) -> bool:
        """Whether findings of Schematron would be shown at all."""
        named = (*self.settings.select, *self.settings.extend_select)
        return is_selected("SCH001", self.settings) or any(code.startswith("SCH") for code in named)

    def _kind_of_file(self, located: Located) -> SchemaKind:
        """The language of a schema by its name, else by its content; whoever loads it will see whether it is right."""
        key = str(located.path)
        if key not in self._kinds_of_files:
            kind = kind_by_name(key)
            if kind is None:
                with suppress(OSError):
                    kind = kind_by_content(located.path.read_bytes())
            self._kinds_of_files[key] = kind or SchemaKind.RELAXNG
        return self._kinds_of_files[key]

    def _layer(
        self, key: tuple[str, str, str | None], located: Located, association: Association
    ) -> Layer | SchemaFault | None:
        """A layer, loaded once; ``None`` for a schema without rules; what is wrong with a schema that is broken."""
        if key not in self._layers:
            try:
                self._layers[key] = load_layer(
                    SchemaSource(located, key[2], association.charset, self.locator, self.settings),
                    SchemaKind(key[1]),
                    is_own=association.kind is SchemaKind.SCHEMATRON,
                )
            except SchemaFault as fault:
                self._layers[key] = fault
        return self._layers[key]

    def _missing(
        self, document: XmlDocument, prolog: Prolog, association: Association, missing: Missing
    ) -> Diagnostic:
        if association.said_by in BY_THE_USER:
            hint = f" ({missing.hint})" if missing.hint else ""
            raise SchemaError(f"{association.said_by}: {missing.message}{hint}")
        region = association.region or prolog.root
        message = f"not checked: {missing.message}"
        return missing.code.at(document.path, region, message, missing.hint, schema=association.address)

    def _replaced(self, document: XmlDocument, association: Association) -> Diagnostic:
        if association.said_by in BY_THE_USER:
            raise SchemaError(f"{association.said_by}: the schema {association.address} is not stored here")
        message = f"not checked against {association.address}: the bundled schema was taken instead"
        hint = f"teikit schema add {association.address}"
        return codes.BUNDLED_INSTEAD.at(document.path, association.region, message, hint)

    def _broken(
        self, document: XmlDocument, prolog: Prolog, association: Association, fault: SchemaFault
    ) -> Diagnostic:
        message = f"the schema {association.address} cannot be used: {fault}"
        if association.said_by in BY_THE_USER:
            raise SchemaError(f"{association.said_by}: {message}")
        region = association.region or prolog.root
        return codes.SCHEMA_BROKEN.at(document.path, region, message, schema=association.address)


def _entities_not_read(document: XmlDocument, prolog: Prolog) -> Iterator[Diagnostic]:
    with suppress(ValueError, LookupError, ExpatError):
        for name in document.self_contained.missing:
            message = f"the entity &{name}; is declared in another file, which is not read"
            region = prolog.doctype.region if prolog.doctype else None
            yield codes.ENTITY_NOT_READ.at(document.path, region, message)


def is_not_stored(place: Located | Missing) -> bool:
    """Whether a schema is only missing from the store: nothing is wrong, it was just never fetched."""
    return isinstance(place, Missing) and place.code is codes.SCHEMA_NOT_STORED


def load_layer(source: SchemaSource, kind: SchemaKind, *, is_own: bool) -> Layer | None:
    """The layer of a schema. ``is_own`` says that Schematron was asked for, and not only may be embedded: then a
    schema without rules is a fault. Raises :class:`SchemaFault`."""
    match kind:
        case SchemaKind.RELAXNG:
            from teikit.validation.layers.relaxng import RelaxngLayer

            return RelaxngLayer(source)
        case SchemaKind.XSD:
            from teikit.validation.layers.xsd import XsdLayer

            return XsdLayer(source)
        case SchemaKind.DTD:
            from teikit.validation.layers.dtd import DtdLayer

            return DtdLayer(source)
        case SchemaKind.SCHEMATRON:
            from teikit.validation.layers.schematron import SchematronLayer, may_carry_rules

            if not is_own and kind_by_name(str(source.located.path)) is not SchemaKind.SCHEMATRON:
                try:
                    if not may_carry_rules(source.located.path.read_bytes()):
                        return None
                except OSError:
                    return None
            layer = SchematronLayer(source)
            return layer if layer.has_rules or is_own else None
