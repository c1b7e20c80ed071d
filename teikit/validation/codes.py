"""The codes of findings that are not about a rule of an edition: one row each.

A code is stable for life. Each has a page for ``teikit explain`` in the folder ``pages``.
"""

from typing import NamedTuple

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.xmldocument.region import Region


class Code(NamedTuple):
    """A kind of finding."""

    code: str
    severity: Severity
    """How grave it is unless the run is strict."""

    def at(
        self,
        path: str,
        region: Region | None,
        message: str,
        hint: str | None = None,
        *,
        schema: str | None = None,
        severity: Severity | None = None,
    ) -> Diagnostic:
        """A finding of this kind at a place; without a region, about the file as a whole."""
        line, column, end_line, end_column = region[:4] if region else (0, 0, 0, 0)
        return Diagnostic(
            self.code,
            severity or self.severity,
            message,
            path,
            line,
            column,
            end_line,
            end_column,
            (end_line, end_column) if region else None,
            schema=schema,
            hint=hint,
        )


NO_SCHEMA = Code("SKP001", Severity.WARNING)
SCHEMA_MISSING = Code("SKP002", Severity.WARNING)
SCHEMA_NOT_STORED = Code("SKP003", Severity.WARNING)
INSTRUCTION_IGNORED = Code("SKP004", Severity.WARNING)
NOT_EVALUATED = Code("SKP005", Severity.WARNING)
NOT_TEI = Code("SKP006", Severity.INFO)
NO_FILES = Code("SKP007", Severity.WARNING)
ENTITY_NOT_READ = Code("SKP008", Severity.WARNING)
NOT_INCLUDED = Code("SKP012", Severity.WARNING)
BUNDLED_INSTEAD = Code("SKP009", Severity.INFO)

SCHEMA_BROKEN = Code("CFG001", Severity.ERROR)
SCHEMA_CHANGED = Code("CFG002", Severity.ERROR)
SCHEMA_REFUSED = Code("CFG003", Severity.ERROR)
SCOPE_EMPTY = Code("CFG004", Severity.WARNING)

UNREADABLE = Code("XML010", Severity.ERROR)
NO_SUCH_FILE = Code("XML011", Severity.ERROR)
NOT_A_FILE = Code("XML012", Severity.ERROR)
INTERNAL = Code("XML099", Severity.ERROR)

FAILED_ASSERT = Code("SCH001", Severity.ERROR)
SUCCESSFUL_REPORT = Code("SCH002", Severity.ERROR)
EXPRESSION_FAILED = Code("SCH003", Severity.WARNING)

RUN_FAILED = frozenset(code.code for code in (SCHEMA_BROKEN, SCHEMA_CHANGED, SCHEMA_REFUSED, INTERNAL))
"""Findings after which the run itself has failed: exit status 2."""

WITHOUT_SCHEMA = frozenset(code.code for code in (NO_SCHEMA, SCHEMA_MISSING, SCHEMA_NOT_STORED))
"""Findings that say that a document was not checked against a schema."""
