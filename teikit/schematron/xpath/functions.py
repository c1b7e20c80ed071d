"""The functions that XSLT adds to XPath, and others of XPath's where XSLT or safety asks for it.

Sources: XSLT 2.0, section 16 (additional functions); XPath and XQuery Functions and Operators 3.1, the sections
named below. Registering a function with elementpath puts its class into this module.
"""

from collections.abc import Iterator
from typing import Any

from elementpath.xpath_nodes import XPathNode

from teikit.schematron.document import Document
from teikit.schematron.errors import AccessError, ResourceError
from teikit.schematron.nodes import element_of
from teikit.schematron.resources import resolve
from teikit.schematron.scope import EvaluationError
from teikit.schematron.xpath import string_functions  # noqa: F401  (it registers functions)
from teikit.schematron.xpath.comparisons import comparisons_of_xpath_1
from teikit.schematron.xpath.evaluator import SchematronParser, text_argument
from teikit.schematron.xpath.function_names import INSTRUCTIONS, is_known
from teikit.schematron.xpath.limits import bounded
from teikit.schematron.xpath.names import names_with_namespace
from teikit.schematron.xpath.numbers import string_makers
from teikit.schematron.xpath.paths import After, Before, ChildPath, DescendantPath
from teikit.schematron.xpath.sequences import sequence_functions

MAX_RANGE = 1_000_000
"""Longest range ``1 to n`` that is counted through."""

_function = SchematronParser.function
_method = SchematronParser.method


def _document(token: Any, context: Any, reference: str, base: str | None) -> Document:
    try:
        opened: Document = context.scope.documents.open(reference, base)
    except ResourceError as error:
        raise EvaluationError(str(error)) from error
    return opened


@_method(_function("current", nargs=0, sequence_types=("item()",)))
def select__current(self: Any, context: Any = None) -> Iterator[Any]:
    """XSLT 2.0, 16.6.1: the item the rule fired on, also within predicates."""
    if context is None:
        raise self.missing_context()
    yield context.current


@_method(_function("doc", nargs=1, sequence_types=("xs:string?", "document-node()?")))
def select__doc(self: Any, context: Any = None) -> Iterator[Any]:
    """F&O 3.1, 14.6.1."""
    if context is None:
        raise self.missing_context()
    reference = text_argument(self, context, 0)
    if reference is not None:
        yield _document(self, context, reference, self.parser.base_uri).xdm


@_method(_function("doc-available", nargs=1, sequence_types=("xs:string?", "xs:boolean")))
def evaluate__doc_available(self: Any, context: Any = None) -> bool:
    """F&O 3.1, 14.6.2. What is out of bounds is not available; the run says so once, lest a rule pass unnoticed."""
    if context is None:
        raise self.missing_context()
    reference = text_argument(self, context, 0)
    if reference is None:
        return False
    documents = context.scope.documents
    uri = resolve(reference, self.parser.base_uri)
    try:
        documents.open(uri, None)
    except AccessError as error:
        documents.refused.setdefault(uri, str(error))
        return False
    except ResourceError:
        return False
    return True


@_method(_function("document", nargs=(1, 2), sequence_types=("item()*", "node()", "node()*")))
def select__document(self: Any, context: Any = None) -> Iterator[Any]:
    """XSLT 2.0, 16.1: the base of a node's reference is the node's, of a string the schema's."""
    if context is None:
        raise self.missing_context()
    base_node = next(iter(self[1].select(context)), None) if len(self) > 1 else None
    seen = set()
    for item in self[0].select_flatten(context):
        base = self.parser.base_uri
        if base_node is not None:
            base = _base(context, base_node)
        elif isinstance(item, XPathNode):
            base = _base(context, item)
        reference, _, fragment = str(self.string_value(item)).partition("#")
        document = _document(self, context, reference, base) if reference else None
        if document is None:
            if base is None:
                raise self.error("FODC0005", "the place of the schema is not known")
            document = _document(self, context, base, None)
        found = document.ids.get(fragment) if fragment else document.tree
        if found is not None and (id(document), fragment) not in seen:
            seen.add((id(document), fragment))
            yield document.xdm_node(found)


def _base(context: Any, node: Any) -> str | None:
    """The base URI of a node of elementpath's."""
    document = context.scope.documents.of(node)
    if document is None:
        return None
    if document.uri is None:
        return None
    return resolve(element_of(document.node(node)).base or document.uri, document.uri)


def _owner(token: Any, context: Any, node: Any) -> Document:
    document = context.scope.documents.of(node) if isinstance(node, XPathNode) else None
    if document is None:
        raise token.error("FODC0001", f"{token.symbol}() needs a node of a document")
    return document  # type: ignore[no-any-return]


@_method(_function("id", nargs=(1, 2), sequence_types=("xs:string*", "node()", "element()*")))
def select__id(self: Any, context: Any = None) -> Iterator[Any]:
    """F&O 3.1, 14.5.2."""
    if context is None:
        raise self.missing_context()
    node = next(iter(self[1].select(context)), None) if len(self) > 1 else context.item
    document = _owner(self, context, node)
    values = [str(self.string_value(item)) for item in self[0].atomization(context)]
    for element in document.with_ids(values):
        yield document.xdm_node(element)


@_method(_function("key", nargs=(2, 3), sequence_types=("xs:string", "item()*", "node()", "node()*")))
def select__key(self: Any, context: Any = None) -> Iterator[Any]:
    """XSLT 2.0, 16.3: the nodes that an ``xsl:key`` lists under one of the values."""
    if context is None:
        raise self.missing_context()
    top = next(iter(self[2].select(context)), None) if len(self) > 2 else context.item
    name = text_argument(self, context, 0) or ""
    if name not in self.parser.static.keys:
        raise EvaluationError(f"there is no key {name!r}")
    document = _owner(self, context, top)
    values = list(self[1].atomization(context))
    found = self.parser.static.keys[name].lookup(document, context.scope, values)
    if len(self) > 2 and top is not document.xdm:
        found = [node for node in found if _within(node, top)]
    yield from found


def _within(node: Any, top: Any) -> bool:
    while node is not None and node is not top:
        node = node.parent
    return node is top


@_method(_function("system-property", nargs=1, sequence_types=("xs:string", "xs:string")))
def evaluate__system_property(self: Any, context: Any = None) -> str:
    """XSLT 2.0, 16.6.5."""
    name = (text_argument(self, context, 0) or "").rpartition(":")[2]
    return {
        "version": "3.0",
        "vendor": "teikit",
        "product-name": "teikit",
        "supports-backwards-compatibility": "yes",
    }.get(name, "")


@_method(
    _function("function-available", nargs=(1, 2), sequence_types=("xs:string", "xs:integer", "xs:boolean"))
)
def evaluate__function_available(self: Any, context: Any = None) -> bool:
    """XSLT 2.0, 18.1.1."""
    return is_known(text_argument(self, context, 0) or "", self.parser.static)


@_method(_function("element-available", nargs=1, sequence_types=("xs:string", "xs:boolean")))
def evaluate__element_available(self: Any, context: Any = None) -> bool:
    """XSLT 2.0, 18.1.2."""
    return (text_argument(self, context, 0) or "").rpartition(":")[2] in INSTRUCTIONS


_RangeToken: Any = SchematronParser.symbol_table["to"]


class Range(_RangeToken):  # type: ignore[misc]
    """``1 to n``, refused where it would count for hours."""

    def evaluate(self, context: Any = None) -> Any:
        start, stop = self.get_operands(context, cls=int)
        if start is not None and stop is not None and stop - start > MAX_RANGE:
            raise self.error("FOAR0002", f"a range of more than {MAX_RANGE:,} numbers")
        return super().evaluate(context)


SchematronParser.symbol_table.update(names_with_namespace(SchematronParser.symbol_table))
SchematronParser.symbol_table.update(comparisons_of_xpath_1(SchematronParser.symbol_table))
SchematronParser.symbol_table.update(string_makers(SchematronParser.symbol_table))
SchematronParser.symbol_table.update(bounded(SchematronParser.symbol_table))
SchematronParser.symbol_table.update(sequence_functions(SchematronParser.symbol_table))
SchematronParser.symbol_table.update(
    {"to": Range, "/": ChildPath, "//": DescendantPath, "<<": Before, ">>": After}
)
SchematronParser.build()
