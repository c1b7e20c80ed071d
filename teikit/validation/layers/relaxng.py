"""RELAX NG: the engine's problems as diagnostics."""

import re
from collections.abc import Iterator
from pathlib import Path

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.validation import codes
from teikit.validation.layers.layer import SchemaFault, SchemaSource
from teikit.xmldocument.document import MalformedDocument, XmlDocument

CODES = {
    "unknown-element": "RNG001",
    "early-element": "RNG002",
    "misplaced-element": "RNG003",
    "incomplete-element": "RNG004",
    "text-not-allowed": "RNG005",
    "attribute-not-allowed": "RNG006",
    "missing-attribute": "RNG007",
    "attribute-value": "RNG008",
    "content-value": "RNG009",
    "duplicate-id": "RNG010",
    "unknown-id": "RNG011",
}
"""The code of each kind of problem of a document that is well-formed."""

UNREADABLE = frozenset(("not-well-formed", "encoding"))
"""Kinds of problem that are none of the schema's."""

ENTITY = "entity"

XINCLUDE = b"http://www.w3.org/2001/XInclude"
CODES_OF_ELEMENTS = ("RNG001", "RNG002", "RNG003")
INCLUDE = r'element "(?:[\w.\-]+:|\{[^}]*\})?include"'
"""How messages name an ``xi:include`` that has no place."""


class RelaxngLayer:
    """A RELAX NG schema. Raises :class:`SchemaFault`."""

    def __init__(self, source: SchemaSource) -> None:
        from teikit import relaxng
        from teikit.relaxng.errors import RelaxNGError
        from teikit.validation.cache_folder import cache_folder
        from teikit.validation.tei_datatypes import describe

        self._name = source.name
        self._source = source
        try:
            self._schema = relaxng.load(
                _recoded(source),
                base_uri=str(source.located.path),
                resolver=source.resolve,
                cache=cache_folder() if source.settings.cache else None,
                describe_datatype=describe,
            )
        except (RelaxNGError, OSError) as error:
            raise SchemaFault(str(error)) from error
        except RecursionError as error:
            raise SchemaFault("its definitions are nested too deep") from error

    def check(self, document: XmlDocument) -> Iterator[Diagnostic]:
        """The problems of a document. Where the schema has no place for ``xi:include``, those of the document with
        its inclusions put in."""
        findings = self._check(document)
        if XINCLUDE not in document.data:
            yield from findings
            return
        found = list(findings)
        if any(
            finding.code in CODES_OF_ELEMENTS and re.search(INCLUDE, finding.message) for finding in found
        ):
            from teikit.validation.layers.inclusions import check_whole

            yield from check_whole(document, self._source, self._check)
        else:
            yield from found

    def _check(self, document: XmlDocument) -> Iterator[Diagnostic]:
        if contradiction := self._schema.compiled.id_fault:
            message = f"not evaluated: ids and references to them: {contradiction}"
            yield codes.NOT_EVALUATED.at(document.path, None, message, schema=self._name)
        for problem in self._schema.validate(document.data):
            if problem.kind in UNREADABLE:
                raise _malformed(document, problem.message, problem.line, problem.column)
            if problem.kind == ENTITY:
                from teikit.xmldocument.wellformed import first_problem

                # one that expands without end is a fault of the document; one of another file is told elsewhere
                if fault := first_problem(document.source, document.path):
                    raise MalformedDocument(fault)
                continue
            yield Diagnostic(
                CODES[problem.kind],
                Severity.ERROR,
                problem.message,
                document.path,
                problem.line,
                problem.column,
                problem.end_line,
                problem.end_column,
                problem.event,
                problem.xpath,
                self._name,
                hint=problem.hint,
            )


def _recoded(source: SchemaSource) -> Path | bytes:
    """The schema's file; or its text, where the document says in which encoding a compact schema is."""
    path = source.located.path
    if (
        source.charset is None
        or source.charset.lower() in ("utf-8", "utf-16")
        or path.suffix.lower() != ".rnc"
    ):
        return path
    try:
        return path.read_bytes().decode(source.charset).encode()
    except (LookupError, UnicodeDecodeError) as error:
        raise SchemaFault(f"it is not in the encoding that the document names: {error}") from error


def _malformed(document: XmlDocument, message: str, line: int, column: int) -> MalformedDocument:
    """The same words for the same fault, whichever layer meets it first."""
    from teikit.xmldocument.wellformed import MALFORMED, first_problem

    return MalformedDocument(
        first_problem(document.source, document.path)
        or Diagnostic(
            MALFORMED, Severity.ERROR, message, document.path, line, column, line, column, (line, column)
        )
    )
