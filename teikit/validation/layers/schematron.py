"""Schematron: the engine's findings as diagnostics."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.validation import codes
from teikit.validation.layers.layer import SchemaFault, SchemaSource
from teikit.validation.schema_kind import SchemaKind, kind_by_content, kind_by_name
from teikit.xmldocument.document import XmlDocument
from teikit.xmldocument.region import Region

if TYPE_CHECKING:
    from teikit.schematron import Finding

DRAWS_IN = (rb"include\b", rb"externalRef\b")
"""What in a RELAX NG schema draws in a file, which may carry rules."""
BEFORE_IT = rb"(?:<(?:[\w.\-]+:)?|^\s*)\Z"
"""What stands before that word in the two syntaxes, where it is not one of a text."""

NAMESPACE = b"http://purl.oclc.org/dsdl/schematron"
BINDING = rb"\sxmlns:([\w.\-]+)\s*=\s*[\"']$"
"""What stands before it where a schema in XML syntax gives it a prefix; generated schemas often do and carry no rules."""

KINDS = {
    "assert": codes.FAILED_ASSERT,
    "report": codes.SUCCESSFUL_REPORT,
    "error": codes.EXPRESSION_FAILED,
}


def may_carry_rules(schema: bytes) -> bool:
    """Whether another schema may have Schematron in it: a quick look, never wrong in the negative."""
    if b"\0" in schema[:8]:  # an encoding in which nothing below is found
        return True
    for word in DRAWS_IN:
        for match in re.finditer(word, schema):
            if re.search(BEFORE_IT, schema[max(0, match.start() - 100) : match.start()], re.MULTILINE):
                return True
    at = schema.find(NAMESPACE)
    while at >= 0:
        binding = re.search(BINDING, schema[max(0, at - 100) : at])
        if binding is None or b"<" + binding[1] + b":" in schema:
            return True
        at = schema.find(NAMESPACE, at + 1)
    return False


class SchematronLayer:
    """A Schematron schema, on its own or embedded in RELAX NG or XML Schema. Raises :class:`SchemaFault`."""

    def __init__(self, source: SchemaSource) -> None:
        from teikit import schematron
        from teikit.relaxng.convert import xml_of_compact
        from teikit.relaxng.errors import RelaxNGError

        self._name = source.name
        self._notes = source.notes
        self._strict = source.settings.strict
        path = source.located.path
        try:
            data = path.read_bytes()
            kind = kind_by_content(data) or kind_by_name(str(path))
            is_embedded = kind in (SchemaKind.RELAXNG, SchemaKind.XSD)
            load = schematron.load_embedded if is_embedded else schematron.load
            if kind is SchemaKind.RELAXNG and not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
                data = xml_of_compact(data, path.absolute().as_uri())
            self._schema = load(
                data,
                phase=source.phase,
                base_uri=path.absolute().as_uri(),
                resolver=partial(_resolved, source) if is_embedded else source.local_copy,
                allow=source.located.folders,
            )
        except (schematron.SchematronError, RelaxNGError, OSError) as error:
            raise SchemaFault(str(error)) from error
        except RecursionError as error:
            raise SchemaFault("its expressions are nested too deep") from error
        self.has_rules = bool(self._schema.model.patterns)

    def unsupported(self, path: str) -> Iterator[Diagnostic]:
        """What of the schema is not checked, said of a document that should have been checked against it."""
        for item in self._schema.unsupported:
            where = f" (line {item.line} of the schema)" if item.line else ""
            yield codes.NOT_EVALUATED.at(
                path, None, f"not evaluated: {item.construct} in {item.where}{where}", schema=self._name
            )

    def check(self, document: XmlDocument) -> Iterator[Diagnostic]:
        """What the rules say about a document, and which of them could not be evaluated."""
        yield from self.unsupported(document.path)
        for finding in self._schema.validate(document.tree, document.base_uri):
            yield self._diagnostic(document, finding)
        # from the first time on, as what does not depend on the document is computed once
        self._notes.is_open |= self._schema.asked_for_the_time

    def _diagnostic(self, document: XmlDocument, finding: Finding) -> Diagnostic:
        kind = KINDS[finding.kind]
        region, xpath = _place(document, finding)
        severity = Severity(finding.severity) if finding.kind != "error" else kind.severity
        text = finding.text if finding.kind != "error" else f"not evaluated: {finding.test}: {finding.text}"
        hints = [note.text for note in (*finding.diagnostics, *finding.properties) if note.text]
        if finding.see:
            hints.append(f"see {finding.see}")
        return Diagnostic(
            f"{kind.code}:{finding.id}" if finding.id else kind.code,
            severity,
            text,
            document.path,
            *region[:4],
            event=_event(document, finding, region),
            xpath=xpath,
            schema=self._name,
            rule=_rule(finding),
            hint="; ".join(hints) or None,
        )


def _rule(finding: Finding) -> str:
    """Id, context and test of the assertion, and the ids of its properties."""
    named = {
        "id": finding.id,
        "pattern": finding.pattern,
        "role": finding.role,
        "flag": finding.flag,
        "properties": " ".join(note.id for note in finding.properties),
    }
    parts = [f"{name}={value}" for name, value in named.items() if value]
    return "; ".join([*parts, f"context={finding.context}", f"{finding.kind}={finding.test}"])


def _place(document: XmlDocument, finding: Finding) -> tuple[Region, str]:
    from teikit.schematron import Attribute, Text, element_of

    node = finding.node
    path = document.path_of(element_of(node))
    if isinstance(node, Attribute):
        return document.region_of_attribute(node.element, node.name), f"{path}/@{_written(document, node)}"
    if isinstance(node, Text):
        return document.region_of_text(node.element, tail=node.is_tail), f"{path}/text()"
    return document.region_of_start_tag(element_of(node)), path


def _written(document: XmlDocument, node: object) -> str:
    """An attribute's name with the document's prefix."""
    from teikit.schematron import Attribute

    assert isinstance(node, Attribute)
    namespace, _, local = node.name[1:].rpartition("}") if node.name.startswith("{") else ("", "", node.name)
    if not namespace:
        return local
    if namespace == "http://www.w3.org/XML/1998/namespace":
        return f"xml:{local}"
    prefix = next((p for p, uri in node.element.nsmap.items() if p and uri == namespace), None)
    return f"{prefix}:{local}" if prefix else local


def _event(document: XmlDocument, finding: Finding, region: Region) -> tuple[int, int]:
    from teikit.schematron import Attribute

    if isinstance(finding.node, Attribute):
        region = document.region_of_start_tag(finding.node.element)
    return region.end_line, region.end_column


def _resolved(source: SchemaSource, uri: str) -> str | bytes | None:
    """What stands for an address that a grammar names: of a grammar in compact syntax, the same in XML syntax."""
    from teikit.relaxng.convert import xml_of_compact
    from teikit.relaxng.resources import is_compact

    if uri.lower().endswith(".rnc"):
        with suppress(OSError, ValueError):
            data = source.resolve(uri)
            if is_compact(data, uri):
                return xml_of_compact(data, uri)
    return source.local_copy(uri)
