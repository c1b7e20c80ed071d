"""XML Schema 1.0 by libxml2."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.validation.layers.layer import first_words, names_in_words
from teikit.xmldocument.document import XmlDocument
from teikit.xmldocument.paths import context, element_at, prefixed_name
from teikit.xmldocument.region import Region

EXPECTED = r"(?: Expected is (?:one of )?\( (?P<expected>.*?) \))?"

REASONS = (
    (re.compile(r"This element is not expected\." + EXPECTED), "XSD003"),
    (re.compile(r"Missing child element\(s\)\." + EXPECTED), "XSD004"),
    (re.compile(r"No matching global (?:element )?declaration available"), "XSD001"),
    (re.compile(r"Character content"), "XSD005"),
    (re.compile(r"The attribute '(?P<attribute>[^']*)' is not allowed"), "XSD006"),
    (re.compile(r"The attribute '(?P<attribute>[^']*)' is required but missing"), "XSD007"),
    (re.compile(r"Duplicate key-sequence|.*not a valid value of the .* 'xs:ID'.*duplicate"), "XSD010"),
)
"""How libxml2's reasons begin, and our code for them; all others are about a value."""

START = re.compile(
    r"Element '(?P<element>[^']*)'(?:, attribute '(?P<attribute>[^']*)')?: (?P<reason>.*)", re.DOTALL
)
NAMESPACE = re.compile(r"\{[^{}]*\}")


GivesUp = etree.XMLSchemaValidateError
"""What it raises where a value and a regular expression take it too many steps."""


VALUE = "XSD008"
VALUE_OF_ELEMENT = "XSD009"


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
    """The errors of a document. Raises :data:`GivesUp`."""
    tree = document.tree
    if schema.validate(tree):
        return
    seen: set[tuple[str, str]] = set()
    errors: Any = schema.error_log
    for error in errors.filter_from_errors():
        message = NAMESPACE.sub("", error.message).removesuffix(".")
        # a value that fails a facet is told twice: by the facet, and by the type
        if (error.path, message) in seen or (error.path, "value") in seen:
            continue
        seen.add((error.path, message))
        if error.type_name.startswith("SCHEMAV_CVC_") and "FACET" in error.message.upper():
            seen.add((error.path, "value"))
        element = element_at(tree, error.path)
        code, message, hint, region = _explained(document, element, message)
        tag = document.region_of_start_tag(element)
        yield Diagnostic(
            code,
            Severity.ERROR,
            message,
            document.path,
            *(region or tag)[:4],
            event=tag[2:4],
            xpath=document.path_of(element),
            schema=name,
            hint=hint,
        )


def _explained(
    document: XmlDocument, element: etree._Element, message: str
) -> tuple[str, str, str | None, Region | None]:
    """Code, message, hint and region of an error."""
    tag = prefixed_name(element)
    start = START.match(message)
    if start is None:
        return VALUE_OF_ELEMENT, message, None, None
    reason = start["reason"]
    found, code = next(((m, code) for r, code in REASONS if (m := r.match(reason))), (None, ""))
    groups = found.groupdict() if found else {}
    expected = names_in_words((groups.get("expected") or "").split(", ")) if groups.get("expected") else ""
    attribute = groups.get("attribute") or start["attribute"]
    written = next((str(a) for a in element.attrib if str(a).rpartition("}")[2] == attribute), None)
    match code:
        case "XSD003":
            hint = f"allowed here: {expected}" if expected else None
            return code, f'element "{tag}" is not allowed here, {context(element)}', hint, None
        case "XSD004":
            hint = f"still required: {expected}" if expected else None
            return code, f'element "{tag}" is incomplete', hint, document.region_of_end(element)
        case "XSD001":
            return code, f'element "{tag}" is not known to the schema', None, None
        case "XSD005":
            return code, f"text is not allowed here, inside {tag}", None, None
        case "XSD006":
            region = document.region_of_attribute(element, written) if written else None
            return code, f'attribute "{attribute}" is not allowed on {tag}', None, region
        case "XSD007":
            return code, f'element "{tag}" must have the attribute "{attribute}"', None, None
        case "XSD010":
            return code, f'element "{tag}": {reason}', None, None
    if written is not None:
        region = document.region_of_attribute_value(element, written)
        value = first_words(element.get(written, ""))
        return VALUE, f'the value "{value}" of attribute "{attribute}" is not allowed: {reason}', None, region
    return VALUE_OF_ELEMENT, f"the content of {tag} is not allowed: {reason}", None, None
