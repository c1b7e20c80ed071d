"""The text of assertions, diagnostics and properties, with what they say about the node at hand.

Source: ISO/IEC 19757-3:2020, 5.4.2 (assert), 5.4.9 (name), 5.4.16 (value-of).
"""

from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from teikit.schematron.inclusion import SCHEMATRON
from teikit.schematron.model import Instructions, Let, NameOf, Part, ValueOf
from teikit.schematron.nodes import Attribute, Element, Node, node_kind, split_name
from teikit.schematron.scope import EvaluationError, Scope
from teikit.schematron.xpath.expression import Expression
from teikit.schematron.xpath.function_names import INSTRUCTIONS
from teikit.schematron.xpath.static import StaticContext
from teikit.schematron.xslt import content_text, local_name, own_prefixes

VALUE_OF, NAME = f"{{{SCHEMATRON}}}value-of", f"{{{SCHEMATRON}}}name"


def read_parts(element: Element, static: StaticContext, scope: Mapping[str, Let]) -> Iterator[Part]:
    """The parts of a message. Markup such as ``emph`` and ``span`` is read through; foreign elements are not."""
    if element.text:
        yield element.text
    for child in element:
        if child.tag == VALUE_OF:
            yield ValueOf(Expression(child.get("select") or ".", static, scope))
        elif child.tag == NAME:
            path = child.get("path")
            yield ValueOf(Expression(path, static, scope)) if path else NameOf()
        elif local_name(child) in INSTRUCTIONS:
            yield Instructions(child, own_prefixes(child))
        elif isinstance(child.tag, str) and child.tag.startswith(f"{{{SCHEMATRON}}}"):
            yield from read_parts(child, static, scope)
        if child.tail:
            yield child.tail


def message(parts: Iterable[Part], node: Node, scope: Scope, static: StaticContext) -> str:
    """The text of a message at a node, white space normalised; where a part fails it says so."""
    words = []
    for part in parts:
        try:
            words.append(_text(part, node, scope, static))
        except EvaluationError as error:
            words.append(f"(not evaluated: {error})")
    return normalized("".join(words))


def normalized(text: str) -> str:
    """A text with all white space normalised, also the spaces of Unicode: messages are for reading.

    >>> normalized(" a\\n  b ")
    'a b'
    """
    return " ".join(text.split())


def _text(part: Part, node: Node, scope: Scope, static: StaticContext) -> str:
    match part:
        case str():
            return part
        case ValueOf():
            return part.expression.text(node, scope)
        case Instructions():
            return content_text(part.element, part.namespaces, node, scope, static)
        case NameOf():
            return name_of(node)


def name_of(node: Node) -> str:
    """The name of a node as written in its document, as ``name()`` gives it."""
    kind = node_kind(node)
    if isinstance(node, Attribute):
        uri, local = split_name(node.name)
        if uri == "http://www.w3.org/XML/1998/namespace":
            return f"xml:{local}"
        prefix = next((p for p, u in node.element.nsmap.items() if u == uri and p), None) if uri else None
        return f"{prefix}:{local}" if prefix else local
    if kind == "element" and isinstance(node, etree._Element):
        local = split_name(str(node.tag))[1]
        return f"{node.prefix}:{local}" if node.prefix else local
    return str(node.target) if isinstance(node, etree._ProcessingInstruction) else ""
