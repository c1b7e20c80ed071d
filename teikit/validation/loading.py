"""From what a document is associated with to the layers that check it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from teikit.model.dependencies import Dependencies
from teikit.model.diagnostic import Diagnostic
from teikit.validation import codes
from teikit.validation.association import (
    BUNDLED_SCHEMA,
    BY_THE_USER,
    Association,
    is_written_by_teikit,
)
from teikit.validation.layers.layer import Layer, SchemaFault, SchemaSource
from teikit.validation.location import Located, Missing, SchemaLocator
from teikit.validation.schema_kind import SchemaKind, kind_by_content, kind_by_name
from teikit.validation.selection import is_selected

if TYPE_CHECKING:
    from teikit.validation.surroundings import Surroundings
    from teikit.xmldocument.document import XmlDocument
    from teikit.xmldocument.prolog import Prolog


class SchemaError(Exception):
    """A schema that the caller asked for cannot be used: the run has failed, whatever the documents are."""


class LayerKey(NamedTuple):
    """What makes a layer: a schema, what it is read as, and what goes with it."""

    path: str
    kind: SchemaKind
    phase: str | None
    together: tuple[str, ...]
    """The XML Schemas of all namespaces, where there are several."""


class LayerLoader:
    """Loads each schema once, in each language and phase asked for."""

    def __init__(self, locator: SchemaLocator) -> None:
        self.settings = locator.settings
        self.locator = locator
        self._notes: dict[LayerKey, Dependencies] = {}
        self._seen: set[LayerKey] = set()
        self._layers: dict[LayerKey, Layer | SchemaFault | None] = {}
        self._kinds_of_files: dict[str, SchemaKind] = {}

    def layers(
        self, document: XmlDocument, prolog: Prolog, wanted: list[Association], found: list[Diagnostic]
    ) -> Iterator[Layer]:
        """The layers of a document, each once; for what cannot be loaded, findings."""
        seen = self._seen = set()
        places = [(wish, self.locator.locate(wish, document.path)) for wish in wanted]
        may_be_replaced = all(
            is_not_stored(place) and wish.said_by not in BY_THE_USER for wish, place in places
        )
        if may_be_replaced and is_written_by_teikit(document):
            if places:
                found.append(self._replaced(document, [wish for wish, _ in places]))
            places = [(BUNDLED_SCHEMA, self.locator.locate(BUNDLED_SCHEMA, document.path))]
        for association, located in places:
            if isinstance(located, Missing):
                found.append(self._missing(document, prolog, association, located))
                continue
            others: tuple[tuple[str, Path], ...] = ()
            if association.others:
                located, others = self._together(document, prolog, association, located, found)
            for kind in self._kinds(association, located):
                phase = (association.phase or self.settings.phase) if kind is SchemaKind.SCHEMATRON else None
                together = others if kind is SchemaKind.XSD else ()
                key = LayerKey(str(located.path), kind, phase, tuple(str(path) for _, path in together))
                if key in seen:
                    continue
                seen.add(key)
                layer = self._layer(key, located, association, together)
                if isinstance(layer, SchemaFault):
                    found.append(self._broken(document, prolog, association, layer))
                    break
                elif layer is not None:
                    yield layer

    def forget_changed(self, surroundings: Surroundings) -> None:
        """Forgets the schemas that rest on something that is not so any more."""
        for key, notes in list(self._notes.items()):
            if notes.is_open or not surroundings.hold(notes.rows(), key.path):
                for known in (self._notes, self._layers):
                    known.pop(key, None)
        self._kinds_of_files.clear()
        self._seen = set()

    def _together(
        self,
        document: XmlDocument,
        prolog: Prolog,
        association: Association,
        located: Located,
        found: list[Diagnostic],
    ) -> tuple[Located, tuple[tuple[str, Path], ...]]:
        """A schema with those of further namespaces: it may read what each of them may."""
        files = [(association.namespace, located.path)]
        for wish in association.others:
            place = self.locator.locate(wish, document.path)
            if isinstance(place, Missing):
                found.append(self._missing(document, prolog, wish, place))
                continue
            files.append((wish.namespace, place.path))
            more = (*place.folders, str(place.path.resolve().parent))
            located = located._replace(folders=tuple(dict.fromkeys((*located.folders, *more))))
        return located, tuple(files) if len(files) > 1 else ()

    def dependencies(self) -> Iterator[Dependencies]:
        """What the layers of the document last asked for rest on."""
        for key in self._seen:
            yield self._notes[key]

    def _kinds(self, association: Association, located: Located) -> tuple[SchemaKind, ...]:
        """The languages in which a file is a schema for the document: RELAX NG and XML Schema may carry Schematron."""
        kind = association.kind or self._kind_of_file(located)
        may_carry_rules = kind in (SchemaKind.RELAXNG, SchemaKind.XSD)
        return (kind, SchemaKind.SCHEMATRON) if may_carry_rules and self._wants_rules_of_schemas else (kind,)

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
        self,
        key: LayerKey,
        located: Located,
        association: Association,
        others: tuple[tuple[str, Path], ...],
    ) -> Layer | SchemaFault | None:
        """A layer, loaded once; ``None`` for a schema without rules; what is wrong with a schema that is broken."""
        if key not in self._layers:
            notes = self._noted_of(key.path)
            self._notes[key] = notes
            try:
                self._layers[key] = load_layer(
                    SchemaSource(
                        located, key.phase, association.charset, self.locator, self.settings, notes, others
                    ),
                    key.kind,
                    is_own=association.kind is SchemaKind.SCHEMATRON,
                )
            except SchemaFault as fault:
                self._layers[key] = fault
        return self._layers[key]

    def _noted_of(self, path: str) -> Dependencies:
        """What a layer begins to rest on: what its file holds, if that is known of another one in the same file."""
        notes = Dependencies()
        question = ("file", path)
        for key, others in self._notes.items():
            if key.path == path and question in others.facts:
                notes.note(question, others.facts[question])
        return notes

    def _missing(
        self, document: XmlDocument, prolog: Prolog, association: Association, missing: Missing
    ) -> Diagnostic:
        if association.said_by in BY_THE_USER:
            hint = f" ({missing.hint})" if missing.hint else ""
            raise SchemaError(f"{association.said_by}: {missing.message}{hint}")
        region = association.region or prolog.root
        message = f"not checked: {missing.message}"
        return missing.code.at(document.path, region, message, missing.hint, schema=association.address)

    def _replaced(self, document: XmlDocument, wishes: list[Association]) -> Diagnostic:
        """Says that the bundled schema takes the place of those that are not stored."""
        first = wishes[0]
        addresses = list(dict.fromkeys(wish.address for wish in wishes))
        message = f"not checked against {' and '.join(addresses)}: the bundled schema was taken instead"
        hint = f"teikit schema add {addresses[0]}"
        return codes.BUNDLED_INSTEAD.at(document.path, first.region, message, hint)

    def _broken(
        self, document: XmlDocument, prolog: Prolog, association: Association, fault: SchemaFault
    ) -> Diagnostic:
        message = f"the schema {association.address} cannot be used: {fault}"
        if association.said_by in BY_THE_USER:
            raise SchemaError(f"{association.said_by}: {message}")
        region = association.region or prolog.root
        return codes.SCHEMA_BROKEN.at(document.path, region, message, schema=association.address)


def is_not_stored(place: Located | Missing) -> bool:
    """Whether a schema is only missing from the store: nothing is wrong, it was just never fetched."""
    return isinstance(place, Missing) and place.code is codes.SCHEMA_NOT_STORED


def load_layer(source: SchemaSource, kind: SchemaKind, *, is_own: bool) -> Layer | None:
    """The layer of a schema. ``is_own`` says that Schematron was asked for, and not only may be embedded: then a
    schema without rules is a fault. Raises :class:`SchemaFault`."""
    source.uses(source.located.path)
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
