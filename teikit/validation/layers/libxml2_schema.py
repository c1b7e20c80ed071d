"""XML Schema 1.0 by libxml2."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.xmldocument.document import XmlDocument
from teikit.xmldocument.paths import element_at, element_path

CODES = {
    "SCHEMAV_CVC_ELT_1": "XSD001",
    "SCHEMAV_ELEMENT_CONTENT": "XSD003",
    "SCHEMAV_CVC_COMPLEX_TYPE_2_3": "XSD005",
    "SCHEMAV_CVC_COMPLEX_TYPE_3_2_1": "XSD006",
    "SCHEMAV_CVC_COMPLEX_TYPE_3_2_2": "XSD006",
    "SCHEMAV_CVC_COMPLEX_TYPE_4": "XSD007",
    "SCHEMAV_CVC_IDC": "XSD010",
}
"""Our code for libxml2's names of errors; a value that is wrong for all others."""

VALUE = "XSD008"

IN_QUOTES = re.compile(r"attribute '([^']*)'")
NAMESPACE = re.compile(r"\{[^{}]*\}")

GivesUp = etree.XMLSchemaValidateError
"""What it raises where a value and a regular expression take it too many steps."""


def load(uri: str, files: Mapping[str, bytes]) -> etree.XMLSchema | None:
    """The schema compiled; ``None`` where libxml2 does not accept it. Reads nothing but ``files``."""

    class Collected(etree.Resolver):
        def resolve(self, system_url: str, public_id: str, context: object) -> object:  # type: ignore[override]
            data = files.get(system_url, b"<!-- not to be had -->")
            return self.resolve_string(data, context, base_url=system_url)

    parser = etree.XMLParser(no_network=True, resolve_entities=False, load_dtd=False)
    parser.resolvers.add(Collected())
    try:
        return etree.XMLSchema(etree.fromstring(files[uri], parser, base_url=uri))
    except (etree.XMLSchemaParseError, etree.XMLSyntaxError):
        return None


def diagnostics(document: XmlDocument, schema: etree.XMLSchema, name: str) -> Iterator[Diagnostic]:
    """The errors of a document in libxml2's words, without namespaces in braces."""
    tree = document.tree
    if schema.validate(tree):
        return
    seen: set[tuple[str, str]] = set()
    errors: Any = schema.error_log
    for error in errors.filter_from_errors():
        message = NAMESPACE.sub("", error.message).removesuffix(".")
        if (error.path, message) in seen:
            continue
        seen.add((error.path, message))
        element = element_at(tree, error.path)
        region = document.region_of_start_tag(element)
        code = CODES.get(error.type_name, VALUE)
        if named := IN_QUOTES.search(message):
            attribute = next((a for a in element.attrib if str(a).rpartition("}")[2] == named[1]), None)
            if attribute is not None:
                region = document.region_of_attribute(element, str(attribute))
        what, _, why = message.partition(": ")
        yield Diagnostic(
            code,
            Severity.ERROR,
            f"{what[:1].lower()}{what[1:]}: {why}" if why else message,
            document.path,
            *region[:4],
            event=document.region_of_start_tag(element)[2:4],
            xpath=element_path(element),
            schema=name,
        )
