"""Findings mended in the bytes of a file, round by round, until nothing is left that a fix could mend."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from teikit.model.diagnostic import Diagnostic
from teikit.validation.layers.rules import RulesLayer
from teikit.validation.selection import shown
from teikit.validation.suppressions import without_suppressed
from teikit.xmldocument.document import MalformedDocument, XmlDocument
from teikit.xmldocument.edit import apply_edits, compatible
from teikit.xmldocument.wellformed import first_problem

if TYPE_CHECKING:
    from teikit.validation.settings import Settings

ROUNDS = 10
"""A fix may show what another can mend; more rounds than this would be fixes that undo each other."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A file after its fixes."""

    data: bytes
    fixed: tuple[Diagnostic, ...]
    """The findings that were mended, in the order in which they were."""


class Mender:
    """Applies the fixes of the rules that the settings ask for."""

    def __init__(self, settings: Settings, *, unsafe: bool = False) -> None:
        self._settings = settings
        self._unsafe = unsafe
        self._rules = RulesLayer(settings)

    def mend(self, document: XmlDocument) -> Mended:
        """The bytes of a document with its findings mended; as they were where nothing can be.

        What comes out is well-formed if the document was: fixes that would break it are not made.
        """
        fixed: list[Diagnostic] = []
        data = document.data
        for _ in range(ROUNDS):
            current = XmlDocument(document.path, data, document.base_uri)
            findings = [finding for finding in self._findings(current) if finding.fix is not None]
            fixes = compatible([finding.fix for finding in findings if finding.fix is not None])
            if not fixes:
                break
            mended = apply_edits(data, (edit for fix in fixes for edit in fix.edits))
            if mended == data or first_problem(XmlDocument(document.path, mended).source, document.path):
                break
            data = mended
            fixed += [finding for finding in findings if any(finding.fix is fix for fix in fixes)]
        return Mended(data, tuple(fixed))

    def _findings(self, document: XmlDocument) -> Iterator[Diagnostic]:
        """What can be mended in one round, by place."""
        try:
            found = without_suppressed(document, list(self._rules.check(document)), self._settings)
        except MalformedDocument:
            return
        for finding in sorted(shown(found, self._settings), key=lambda one: (one.line, one.column)):
            if finding.fix is not None and (finding.fix.safe or self._unsafe):
                yield finding
