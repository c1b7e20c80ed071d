"""Read a schema in XML syntax: bytes to the parse tree, every element with its place."""

import pyexpat

from teikit.relaxng.errors import SchemaSyntaxError
from teikit.relaxng.namespaces import COMMENT, RELAXNG, XML
from teikit.relaxng.syntax import SchemaElement

MAX_DEPTH = 250
"""Nesting of elements in one schema file. Schemas written by people or by ODD processors stay below 30."""
MAX_ELEMENTS = 400_000
"""Elements in one schema file; ``tei_all`` has 16,000."""

_WITH_TEXT = frozenset({"name", "value", "param"})
"""The schema's own elements that hold text, where blanks count."""

_XML_BASE = f"{{{XML}}}base"


_WITH_COMMENTS = frozenset({"grammar", "div", "include"})
"""The elements that keep the comments inside them; what stands deeper comes behind the component it stands in."""


def parse(data: bytes, uri: str = "", *, annotations: bool = True, comments: bool = False) -> SchemaElement:
    """The root element of a schema in XML syntax; ``uri`` is its base address and names it in messages.

    Without ``annotations``, foreign elements are left out: they mean nothing for validation, and it is faster. With
    ``comments``, comments stand between the components of grammars, as elements of the namespace ``COMMENT``.
    Internal entities are expanded within expat's limits; external entities and DTDs are never read.
    Raises :class:`SchemaSyntaxError`, with line and column, where the text is not well-formed or too large.
    """
    parser = pyexpat.ParserCreate(namespace_separator="}", intern={})
    parser.ordered_attributes = True
    parser.buffer_text = True
    document = _handle(parser, uri, annotations, comments)
    try:
        parser.Parse(data, True)
    except pyexpat.ExpatError as error:
        reason = pyexpat.ErrorString(error.code)
        raise SchemaSyntaxError(
            f"not well-formed XML: {reason}", uri, error.lineno, error.offset + 1
        ) from None
    except (LookupError, ValueError) as error:
        raise SchemaSyntaxError(f"encoding not readable: {error}", uri, 1, 1) from None
    nodes = [child for child in document.children if isinstance(child, SchemaElement)]
    root = next(node for node in nodes if node.namespace != COMMENT)
    if root.local in _WITH_COMMENTS:
        root.children[:0] = nodes[: nodes.index(root)]
    return root


def _handle(parser: pyexpat.XMLParserType, uri: str, annotations: bool, comments: bool) -> SchemaElement:
    """Give the parser handlers that build the tree; returns the document node, whose only child will be the root.

    The handlers are closures: they run once for each of many thousand elements.
    """
    document = SchemaElement("", "", namespaces={"xml": XML}, base_uri=uri, file=uri)
    parent = document
    ancestors: list[SchemaElement] = []
    declared: dict[str, str] = {}
    names: dict[str, tuple[str, str]] = {}
    """Namespace and local part of each name met: few names, and one string for each of them."""
    count = skipping = 0

    def refuse(message: str) -> SchemaSyntaxError:
        return SchemaSyntaxError(message, uri, parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)

    def start(name: str, pairs: list[str]) -> None:
        nonlocal parent, count, skipping, declared
        if skipping:
            skipping += 1
            return
        namespace, local = names.get(name) or names.setdefault(name, _split(name))
        if namespace != RELAXNG and not annotations and ancestors and parent.local not in _WITH_TEXT:
            skipping = 1
            declared = {}
            return
        count += 1
        if count > MAX_ELEMENTS:
            raise refuse(f"more than {MAX_ELEMENTS:,} elements in one schema file")
        if len(ancestors) >= MAX_DEPTH:
            raise refuse(f"elements nested more than {MAX_DEPTH} deep")
        attributes = {}
        base = parent.base_uri
        if pairs:
            for key, value in zip(pairs[::2], pairs[1::2], strict=True):
                attributes["{" + key if "}" in key else key] = value
            if _XML_BASE in attributes:
                from urllib.parse import urljoin

                base = urljoin(base, attributes[_XML_BASE])
        scope = parent.namespaces
        if declared:
            scope = {**scope, **declared}
            declared = {}
        line, column = parser.CurrentLineNumber, parser.CurrentColumnNumber + 1
        element = SchemaElement(namespace, local, attributes, [], scope, base, uri, line, column)
        parent.children.append(element)
        ancestors.append(parent)
        parent = element

    def end(_name: str) -> None:
        nonlocal parent, skipping
        if skipping:
            skipping -= 1
        else:
            parent = ancestors.pop()

    def text(data: str) -> None:
        if parent.namespace == RELAXNG and parent.local not in _WITH_TEXT and not data.strip(" \t\r\n"):
            return
        if not skipping:
            parent.children.append(data)

    def comment(data: str) -> None:
        nodes = [parent, *reversed(ancestors)]
        holder = next((node for node in nodes if node.local in _WITH_COMMENTS), document)
        line, column = parser.CurrentLineNumber, parser.CurrentColumnNumber + 1
        scope, base = holder.namespaces, holder.base_uri
        holder.children.append(SchemaElement(COMMENT, "comment", {}, [data], scope, base, uri, line, column))

    def declare(prefix: str | None, namespace: str | None) -> None:
        declared[prefix or ""] = namespace or ""

    def external(_context: str | None, _base: str | None, system: str | None, _public: str | None) -> int:
        raise refuse(f"external entity {system!r}: external entities are never read")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartNamespaceDeclHandler = declare
    if comments:
        parser.CommentHandler = comment
    parser.ExternalEntityRefHandler = external
    return document


def _split(name: str) -> tuple[str, str]:
    namespace, _, local = name.rpartition("}")
    return (RELAXNG if namespace == RELAXNG else namespace), local
