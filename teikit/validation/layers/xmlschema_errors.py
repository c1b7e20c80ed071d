"""The errors of ``xmlschema`` in an encoder's words, at their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.validation.layers.layer import first_words, names_in_words
from teikit.validation.tei_datatypes import BUILT_IN, DATATYPES
from teikit.xmldocument.document import XmlDocument
from teikit.xmldocument.paths import context, prefixed_name
from teikit.xmldocument.region import Region

if TYPE_CHECKING:
    from lxml import etree

NAMESPACE = re.compile(r"\{[^{}]*\}")
XML = "{http://www.w3.org/XML/1998/namespace}"

REASONS = (
    (
        re.compile(
            r"'(?P<attribute>[^']+)' attribute not allowed|attribute '(?P<wild>[^']+)' not (?:allowed|found)"
            r"|use of attribute '(?P<prohibited>[^']+)' is prohibited|'(?P<xsi>[^']+)' is not an attribute of"
        ),
        "XSD006",
    ),
    (re.compile(r"missing required attribute '(?P<attribute>[^']+)'"), "XSD007"),
    (
        re.compile(
            r"(?:attribute (?P<attribute>\S+?)=.*: )?duplicated xs:ID value|duplicated value"
            r"|no more than one attribute of type ID"
        ),
        "XSD010",
    ),
    (re.compile(r"value .* not found for|IDREF .* not found|xs:IDREF"), "XSD011"),
    (
        re.compile(r"attribute (?P<attribute>[^\s=]+)=(?P<value>'.*?'|\".*?\"): (?P<why>.*)", re.DOTALL),
        "XSD008",
    ),
    (re.compile(r"character data (?:between child elements|is) not allowed"), "XSD005"),
    (re.compile(r"\S+ is not an element of the schema|element \S+ is not allowed here"), "XSD001"),
    (re.compile(r"assertion test i[fs] false|value is not true with test path"), "XSD012"),
)
"""What ``xmlschema`` says, by how it begins, and our code for it."""

VALUE = "XSD009"
"""The code where the reason is about a value, and of everything else."""

ONE_OF = re.compile(r"value must be one of (?P<values>\[.*\])", re.DOTALL)
PATTERN = re.compile(r"value doesn't match any pattern of (?P<patterns>\[.*\])", re.DOTALL)


KNOWN_PATTERNS = {r"[\\i-[:]][\\c-[:]]*": BUILT_IN["NCName"], r"\\i\\c*": BUILT_IN["NCName"]}
"""Patterns of XML Schema's own datatypes, as Python shows them, in words."""


def diagnostics(document: XmlDocument, schema: Any, name: str) -> Iterator[Diagnostic]:
    """All errors of a document, in the order of ``xmlschema``."""
    import xmlschema

    resource = xmlschema.XMLResource(document.tree.getroot(), allow="none")
    for error in schema.iter_errors(resource, use_location_hints=False):
        yield _diagnostic(document, error, name)


def _diagnostic(document: XmlDocument, error: Any, schema: str) -> Diagnostic:
    element = error.elem if error.elem is not None else document.tree.getroot()
    reason = error.reason or error.message
    hint: str | None = None
    region: Region | None = None
    where = element
    if hasattr(error, "expected"):
        expected = names_in_words(_display(name) for name in error.expected_tags)
        if error.invalid_tag is not None and error.invalid_child is not None:
            where = error.invalid_child
            code = "XSD003"
            message = f'element "{prefixed_name(where)}" is not allowed here, {context(where)}'
            hint = f"allowed here: {expected}" if expected else None
        else:
            code, message = "XSD004", f'element "{prefixed_name(element)}" is incomplete'
            hint = f"still required: {expected}" if expected else None
            region = document.region_of_end(element)
    else:
        code, message, hint, region = _by_reason(document, element, error, reason)
    region = region or document.region_of_start_tag(where)
    tag = document.region_of_start_tag(where)
    is_in_tag = tag.start <= region.start and region.end <= tag.end
    return Diagnostic(
        code,
        Severity.ERROR,
        message,
        document.path,
        *region[:4],
        event=tag[2:4] if is_in_tag else region[2:4],
        xpath=document.path_of(where),
        schema=schema,
        hint=hint,
    )


def _by_reason(
    document: XmlDocument, element: etree._Element, error: Any, reason: str
) -> tuple[str, str, str | None, Region | None]:
    """Code, message, hint and region of an error that is not about child elements."""
    tag = prefixed_name(element)
    found, code = next(((m, code) for r, code in REASONS if (m := r.match(reason))), (None, VALUE))
    groups = found.groupdict() if found else {}
    attribute = next((groups[g] for g in ("attribute", "wild", "prohibited", "xsi") if groups.get(g)), None)
    written = _attribute(element, attribute) if attribute else None
    shown = _display(attribute) if attribute else ""
    match code:
        case "XSD006":
            region = document.region_of_attribute(element, written) if written else None
            return code, f'attribute "{shown}" is not allowed on {tag}', None, region
        case "XSD007":
            return code, f'element "{tag}" must have the attribute "{shown}"', None, None
        case "XSD008":
            value = element.get(written, "") if written else ""
            region = document.region_of_attribute_value(element, written) if written else None
            must = _must_be(error, groups["why"])
            return (
                code,
                f'the value "{first_words(value)}" of attribute "{shown}" is not allowed: {must}',
                None,
                region,
            )
        case "XSD005":
            return code, f"text is not allowed here, inside {tag}", None, _text_region(document, element)
        case "XSD001":
            return code, f'element "{tag}" is not known to the schema', None, None
        case "XSD012":
            test = getattr(error.validator, "path", None)
            return code, f'element "{tag}" breaks a condition of the schema: {test or reason}', None, None
        case "XSD009":
            text = first_words(element.text or "")
            return (
                code,
                f'the content "{text}" of {tag} is not allowed: {_must_be(error, reason)}',
                None,
                None,
            )
        case _:
            region = document.region_of_attribute_value(element, written) if written else None
            return code, f'element "{tag}": {NAMESPACE.sub("", reason)}', None, region


def _must_be(error: Any, reason: str) -> str:
    """Why a value is wrong, in words: the datatype's where it is known, else the facet's."""
    validator = error.validator
    while validator is not None:
        local = (getattr(validator, "local_name", None) or "").removeprefix("data.")
        words = DATATYPES.get(local) or DATATYPES.get(f"teidata.{local}") or BUILT_IN.get(local)
        if words:
            return f"it must be {words}"
        base = getattr(validator, "base_type", None)
        validator = None if base is validator else base
    if found := ONE_OF.search(reason):
        values = re.findall(r"'([^']*)'|\"([^\"]*)\"", found["values"])
        return f"it must be one of {names_in_words((a or b for a, b in values), 8)}"
    if found := PATTERN.search(reason):
        if known := next((w for pattern, w in KNOWN_PATTERNS.items() if pattern in found["patterns"]), None):
            return f"it must be {known}"
        patterns = re.findall(r"'([^']*)'", found["patterns"].replace("\\\\", "\\"))
        return f"it must be written as the pattern {' or '.join(patterns[:2])} says"
    return NAMESPACE.sub("", reason)


def _display(name: str) -> str:
    """A name without its namespace, but ``xml:`` for XML's own."""
    return (
        f"xml:{name.removeprefix(XML)}"
        if name.startswith(XML)
        else NAMESPACE.sub("", name).rpartition(":")[2]
    )


def _attribute(element: etree._Element, name: str) -> str | None:
    """The attribute that a message names with or without namespace."""
    wanted = _display(name)
    return next((str(a) for a in element.attrib if str(a) == name or _display(str(a)) == wanted), None)


def _text_region(document: XmlDocument, element: etree._Element) -> Region | None:
    """The first text in an element that is not blank."""
    for node, text, tail in (
        (element, element.text, False),
        *((child, child.tail, True) for child in element),
    ):
        if text and text.strip():
            start = len(text) - len(text.lstrip())
            return document.region_of_text(node, start, start + len(text.strip()), tail=tail)
    return None
