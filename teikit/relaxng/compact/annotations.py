"""Annotations: what a schema says to others than the validator (specification, sections 2.3 and 4.4).

``## documentation``, ``[ attribute = "…" element [ … ] ]`` before, and ``>> element [ … ]`` behind a construct become
attributes and elements of foreign namespaces in the tree, where the XML syntax would have them.
"""

from typing import NamedTuple

from teikit.relaxng.compact.cursor import Cursor
from teikit.relaxng.compact.tokens import DOCUMENTATION, IDENTIFIER, KEYWORDS, LITERAL, PREFIXED
from teikit.relaxng.namespaces import ANNOTATIONS, RELAXNG
from teikit.relaxng.syntax import SchemaElement

WITHOUT_CHILDREN = frozenset({"value", "name", "param"})
"""Elements of the XML syntax that hold text only: what annotates them follows them instead."""

XMLNS = "http://www.w3.org/2000/xmlns"


class Annotations(NamedTuple):
    """What stands before a construct."""

    attributes: dict[str, str]
    elements: list[SchemaElement]

    def __bool__(self) -> bool:
        return bool(self.attributes or self.elements)


def read_initial(cursor: Cursor) -> Annotations:
    """annotations ::= documentation* ( "[" attribute* element* "]" )?"""
    elements: list[SchemaElement] = []
    while cursor.kind == DOCUMENTATION:
        _, text, offset = cursor.advance()
        elements.append(
            cursor.foreign_element(ANNOTATIONS, "documentation", offset, {}, [text] if text else [])
        )
    attributes: dict[str, str] = {}
    if cursor.kind == "[":
        cursor.open("[", "")
        attributes = _attributes(cursor, nested=False)
        while cursor.kind != "]":
            elements.append(read_element(cursor))
        cursor.close("]", "behind the annotation")
    return Annotations(attributes, elements)


def read_following(cursor: Cursor) -> list[SchemaElement]:
    """followAnnotations ::= ( ">>" element )*"""
    elements: list[SchemaElement] = []
    while cursor.take(">>"):
        elements.append(read_element(cursor))
    return elements


def apply(annotations: Annotations, element: SchemaElement) -> list[SchemaElement]:
    """Annotate an element; returns it, and behind it the annotations that it cannot hold itself."""
    if not annotations:
        return [element]
    element.attributes.update(annotations.attributes)
    if element.local in WITHOUT_CHILDREN:
        return [element, *annotations.elements]
    element.children[:0] = annotations.elements
    return [element]


def at_element(cursor: Cursor) -> bool:
    """Whether an annotation element comes next, among the components of a grammar."""
    return cursor.kind in (IDENTIFIER, PREFIXED) and cursor.following() == "["


def read_element(cursor: Cursor, *, nested: bool = False) -> SchemaElement:
    """annotationElement ::= name "[" attribute* ( element | literal )* "]" """
    offset = cursor.token.offset
    namespace, local = _name(cursor, "for the element of an annotation")
    if namespace == RELAXNG and not nested:
        raise cursor.error("an annotation may not be in the namespace of RELAX NG", offset)
    cursor.open("[", "behind the name of the annotation's element")
    attributes = _attributes(cursor, nested=True)
    children: list[SchemaElement | str] = []
    while cursor.kind != "]":
        if cursor.kind == LITERAL:
            children.append(cursor.literal(""))
        else:
            children.append(read_element(cursor, nested=True))
    cursor.close("]", "behind the annotation")
    return cursor.foreign_element(namespace, local, offset, attributes, children)


def _attributes(cursor: Cursor, *, nested: bool) -> dict[str, str]:
    """( name "=" literal )*; those of the schema's own constructs must be in a namespace."""
    attributes: dict[str, str] = {}
    while cursor.following() == "=":
        offset = cursor.token.offset
        namespace, local = _name(cursor, "for the attribute of an annotation")
        if not namespace and not nested:
            raise cursor.error(f'the annotation "{local}" needs a prefix: it must be in a namespace', offset)
        if namespace == RELAXNG and not nested:
            raise cursor.error("an annotation may not be in the namespace of RELAX NG", offset)
        if namespace.rstrip("/") == XMLNS or (local == "xmlns" and not namespace):
            raise cursor.error("namespaces are declared at the beginning of the schema", offset)
        key = f"{{{namespace}}}{local}" if namespace else local
        if key in attributes:
            raise cursor.error(f'the annotation "{local}" is there twice', offset)
        cursor.advance()
        attributes[key] = cursor.literal('behind "="')
    return attributes


def _name(cursor: Cursor, where: str) -> tuple[str, str]:
    """Namespace and local part of an annotation's name; without a prefix there is no namespace."""
    if cursor.kind == PREFIXED:
        _, text, offset = cursor.advance()
        prefix, _, local = text.partition(":")
        namespace = cursor.namespace(prefix, offset)
        if namespace is None:
            raise cursor.error(f'the namespace "{prefix}" of an annotation cannot be inherited', offset)
        return namespace, local
    if cursor.kind == IDENTIFIER or cursor.kind in KEYWORDS:
        return "", cursor.advance().text
    raise cursor.unexpected(f"a name {where}")
