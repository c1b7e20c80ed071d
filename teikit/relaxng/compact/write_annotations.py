"""Foreign elements and attributes of a schema, as annotations of the compact syntax."""

from collections.abc import Sequence

from teikit.relaxng.compact.layout import Annotated, Document, Enclosed, Joined, Row
from teikit.relaxng.compact.literals import comment, identifier, literal
from teikit.relaxng.compact.prefixes import Prefixes
from teikit.relaxng.namespaces import ANNOTATIONS, XML
from teikit.relaxng.syntax import SchemaElement
from teikit.relaxng.write_xml import without_layout

XML_BASE = f"{{{XML}}}base"
"""No annotation: what it means for addresses is worked into them."""


def annotation(element: SchemaElement, prefixes: Prefixes) -> Document:
    """``sch:rule [ context = "p" … ]``"""
    if element.namespace:
        name = f"{prefixes.of_namespace(element.namespace)}:{element.local}"
    else:
        name = identifier(element.local)
    content = [*_attributes(element, prefixes, own=True)]
    for child in without_layout(element):
        content.append(literal(child) if isinstance(child, str) else annotation(child, prefixes))
    if not content:
        return f"{name} [ ]"
    return Enclosed(f"{name} [", Joined(content, ""), "]")


def annotated(
    element: SchemaElement, foreign: Sequence[SchemaElement], document: Document, prefixes: Prefixes
) -> Document:
    """A construct with its foreign attributes and the foreign elements that go before it; itself if it has none.

    Documentation that is plain text becomes comments, if nothing else would have to stand before it.
    """
    comments: list[str] = []
    rest = [*foreign]
    while rest and _is_plain_documentation(rest[0]):
        comments += ["", *comment(rest.pop(0).text)] if comments else comment(rest.pop(0).text)
    content = [*_attributes(element, prefixes, own=False), *[annotation(child, prefixes) for child in rest]]
    before: list[Document] = [Enclosed("[", Joined(content, ""), "]")] if content else []
    return Annotated(comments, before, document) if comments or before else document


def is_annotated(element: SchemaElement) -> bool:
    """Whether an element has attributes of a foreign namespace."""
    return any(name[0] == "{" and name != XML_BASE for name in element.attributes)


def _is_plain_documentation(element: SchemaElement) -> bool:
    return (
        element.namespace == ANNOTATIONS
        and element.local == "documentation"
        and not element.attributes
        and all(isinstance(child, str) for child in element.children)
    )


def _attributes(element: SchemaElement, prefixes: Prefixes, *, own: bool) -> list[Document]:
    """``own``: those without a namespace as well, which on the schema's own elements are no annotations."""
    documents: list[Document] = []
    for key, value in element.attributes.items():
        namespace, _, local = key.rpartition("}")
        if key == XML_BASE and not own:
            continue
        if namespace:
            documents.append(Row([f"{prefixes.of_namespace(namespace[1:])}:{local} = ", literal(value)]))
        elif own:
            documents.append(Row([f"{local} = ", literal(value)]))
    return documents
