"""Documents whose entities and defaults are declared in other files of the project: put in before schemas look."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from teikit.model.dependencies import Dependencies
from teikit.model.diagnostic import Diagnostic
from teikit.validation.location import SchemaLocator
from teikit.xmldocument.declarations import (
    DeclarationError,
    Declarations,
    Read,
    declarations,
    entity_text,
)
from teikit.xmldocument.doctype import referred, with_declarations
from teikit.xmldocument.document import XmlDocument
from teikit.xmldocument.prolog import Doctype
from teikit.xmldocument.xinclude import DECLARATION


@dataclass(frozen=True, slots=True)
class Whole:
    """A document with what other files declare for it."""

    document: XmlDocument
    missing: tuple[tuple[str, str], ...] = ()
    """Names of the entities that are referred to and not known, and why."""
    line: int = 0
    shift: int = 0
    """By how many characters things in that line stand further right than in the file."""

    def home(self, finding: Diagnostic) -> Diagnostic:
        """A finding about the document as one about the file."""
        if not self.shift or self.line not in (finding.line, finding.end_line):
            return finding
        event = finding.event
        return finding._replace(
            column=self._column(finding.line, finding.column),
            end_column=self._column(finding.end_line, finding.end_column),
            event=(event[0], self._column(*event)) if event else None,
        )

    def _column(self, line: int, column: int) -> int:
        return max(1, column - self.shift) if line == self.line else column


class Entities:
    """Reads the declarations of documents; those of the same files once."""

    def __init__(self, locator: SchemaLocator) -> None:
        self._locator = locator
        self._known: dict[tuple[bytes, str], tuple[Declarations, Dependencies]] = {}

    def whole(self, document: XmlDocument, doctype: Doctype) -> Whole:
        """A document that needs no other file, for as much as may be read. It must be well-formed."""
        folders = self._locator.document_folders(Path(document.path))

        def read(uri: str, public_id: str | None) -> bytes:
            return self._locator.read_entity(uri, public_id, folders)

        utf8 = document.source.utf8
        key = (utf8[: doctype.place.end], document.base_uri.rpartition("/")[0])
        if key not in self._known:
            notes, self._locator.notes = self._locator.notes, Dependencies()
            try:
                declared = declarations(utf8[: doctype.place.end], document.base_uri, read)
            except DeclarationError:
                declared = Declarations()
            self._known[key] = declared, self._locator.notes
            self._locator.notes = notes
        declared, rests_on = self._known[key]
        self._locator.notes.add(rests_on)
        texts, reasons = _texts(utf8, declared, read)
        known = declared.entities.keys() | texts.keys()
        names = sorted(referred(utf8, {**declared.entities, **texts}) - known)
        refused = "; ".join(f"{uri}: {reason}" for uri, reason in declared.refused)
        missing = tuple((name, reasons.get(name) or refused) for name in names)
        whole, shift = with_declarations(document.source, doctype, declared, texts)
        if not document.source.is_utf8 and (declaration := DECLARATION.match(whole)):
            # it names an encoding in which the whole is not; nothing may move
            whole = b" " * declaration.end() + whole[declaration.end() :]
        inner = XmlDocument(document.path, whole, document.base_uri, document)
        return Whole(inner, missing, doctype.place.region.end_line, shift)


def _texts(utf8: bytes, declared: Declarations, read: Read) -> tuple[dict[str, str], dict[str, str]]:
    """The texts of the external entities that a document refers to, and why others cannot be read."""
    texts: dict[str, str] = {}
    reasons: dict[str, str] = {}
    while True:
        wanted = referred(utf8, {**declared.entities, **texts}) & declared.external.keys()
        pending = wanted - texts.keys() - reasons.keys()
        if not pending:
            return texts, reasons
        for name in pending:
            address, public_id = declared.external[name]
            try:
                texts[name] = entity_text(address, public_id, read)
            except (OSError, LookupError, ValueError) as error:
                reasons[name] = f"{address}: {getattr(error, 'strerror', None) or error}"
