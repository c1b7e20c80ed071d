"""Schematron within a RELAX NG schema (ISO/IEC 19757-3, Annex B; RELAX NG, section 3: foreign elements), and within the
``xs:appinfo`` of an XML Schema.

Schemas generated from an ODD carry their constraints in the definitions of the elements they are about. They are
collected, also from included grammars and schemas, into a schema of their own.
"""

from copy import deepcopy

from lxml import etree

from teikit.schematron.errors import ResourceError, SchemaError
from teikit.schematron.findings import Unsupported
from teikit.schematron.inclusion import SCHEMATRON, XML_BASE
from teikit.schematron.nodes import Element, Tree, attribute_names, is_element, line_of
from teikit.schematron.resources import Library, resolve
from teikit.schematron.xslt import XSL, own_prefixes

RELAX_NG = "http://relaxng.org/ns/structure/1.0"
XSD = "http://www.w3.org/2001/XMLSchema"
OLD_SCHEMATRON = "http://www.ascc.net/xml/schematron"

TAKEN = frozenset("ns let phase pattern group diagnostics properties rules include".split())
"""The elements of a schema that may stand on their own in a grammar."""

REFERENCES = {
    **{f"{{{RELAX_NG}}}{name}": "href" for name in ("include", "externalRef")},
    **{f"{{{XSD}}}{name}": "schemaLocation" for name in ("include", "import", "redefine", "override")},
}
"""The elements by which a schema draws in others, and the attribute that says where they are."""

MAX_GRAMMARS = 500


def extract(tree: Tree, library: Library, base: str | None) -> tuple[Tree, list[Unsupported]]:
    """The Schematron schema embedded in a RELAX NG schema or XML Schema, and what of it cannot be used.

    The query binding is that of an embedded ``sch:schema``, or ``xslt2``, as is the custom where there is none.
    """
    schema = etree.Element(f"{{{SCHEMATRON}}}schema", nsmap=own_prefixes(tree.getroot()))
    schema.set("queryBinding", "xslt2")
    unsupported: list[Unsupported] = []
    pending, seen = [(tree.getroot(), base)], {base}
    while pending:
        grammar, home = pending.pop(0)
        _collect(grammar, schema, home, unsupported)
        for reference in grammar.iter(*REFERENCES):
            href = reference.get(REFERENCES[str(reference.tag)])
            uri = resolve(href or "", reference.base or home)
            if href is None or uri in seen:
                continue
            seen.add(uri)
            if len(seen) > MAX_GRAMMARS:
                raise SchemaError(f"the schema includes more than {MAX_GRAMMARS} grammars")
            try:
                pending.append((library.read(uri).getroot(), uri))
            except ResourceError:
                # where an XML Schema says others are is no more than a hint (XML Schema 1.1 part 1, 4.3.2)
                if not str(reference.tag).startswith(f"{{{XSD}}}"):
                    raise
    return etree.ElementTree(schema), unsupported


def _collect(grammar: Element, schema: Element, base: str | None, unsupported: list[Unsupported]) -> None:
    """Appends copies of a grammar's outermost Schematron elements, and its XSLT declarations, to the schema."""
    for element in _outermost(grammar):
        tag = str(element.tag)
        uri, _, local = tag[1:].partition("}")
        if uri == OLD_SCHEMATRON:
            unsupported.append(Unsupported("Schematron 1.x namespace", local, line_of(element)))
        elif local == "schema" and uri == SCHEMATRON:
            for name, value in element.attrib.items():
                schema.set(name, value)
            for child in element:
                _append(child, schema, base)
        elif uri == XSL or local in TAKEN:
            _append(element, schema, base)
        elif local == "rule":
            pattern = etree.SubElement(schema, f"{{{SCHEMATRON}}}pattern")
            _append(element, pattern, base)
        elif local not in ("title", "p"):
            unsupported.append(Unsupported(f"element {local} outside a rule", "itself", line_of(element)))


def _outermost(grammar: Element) -> list[Element]:
    # libxml2 looks for the few among the thousands of elements of a grammar
    rules = [f"{{{namespace}}}*" for namespace in (SCHEMATRON, OLD_SCHEMATRON, XSL)]
    found: list[Element] = []
    for element in grammar.iter(*rules):
        if next(element.iterancestors(*rules), None) is None:
            found.append(element)
    return found


def _append(element: Element, parent: Element, base: str | None) -> None:
    """Appends a copy that keeps the prefixes in scope, the base and the line of the original."""
    if not is_element(element):
        return
    copied = etree.SubElement(parent, element.tag, nsmap=element.nsmap)  # type: ignore[arg-type]
    for name in attribute_names(element):
        copied.set(name, element.get(name) or "")
    copied.text = element.text
    copied.extend(deepcopy(child) for child in element)
    copied.sourceline = line_of(element)  # type: ignore[assignment]
    if base and copied.get(XML_BASE) is None:
        copied.set(XML_BASE, element.base or base)
