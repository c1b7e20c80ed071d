"""elementpath's parser with the functions that XSLT adds to XPath, and others where XSLT or safety asks for it.

Sources: XSLT 2.0, section 16 (additional functions); XPath and XQuery Functions and Operators 3.1, the sections
named below. Registering a function with elementpath puts its class into this module.
"""

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

from elementpath.datatypes import UntypedAtomic
from elementpath.xpath31 import XPath31Parser
from elementpath.xpath_nodes import XPathNode

from teikit.schematron.document import Document, words
from teikit.schematron.errors import AccessError, ResourceError
from teikit.schematron.nodes import element_of
from teikit.schematron.resources import resolve
from teikit.schematron.scope import EvaluationError
from teikit.schematron.xpath import regex
from teikit.schematron.xpath.analysis import analysis
from teikit.schematron.xpath.function_names import INSTRUCTIONS, is_known
from teikit.schematron.xpath.paths import After, Before, ChildPath, DescendantPath
from teikit.schematron.xpath.static import StaticContext
from teikit.schematron.xpath.tree import standalone_element

MAX_RANGE = 1_000_000
"""Longest range ``1 to n`` that is counted through."""


FUNCTION_SUFFIX = "_fn"
"""What is added to the names of stylesheet functions, since elementpath reserves some local names."""


class SchematronParser(XPath31Parser):
    """XPath 3.1 with the functions of XSLT and those that a stylesheet defines."""

    static: StaticContext

    REPLACED: ClassVar[tuple[str, ...]] = (
        "analyze-string", "doc", "doc-available", "id", "matches", "normalize-space", "replace", "tokenize",
    )  # fmt: skip
    """elementpath's own functions that give way to those below."""

    def register_stylesheet_functions(self) -> None:
        """Makes the ``xsl:function`` declarations of the static context callable."""
        for name in dict.fromkeys(name for name, _ in self.static.functions):
            uri, _, local = name[1:].partition("}")
            prefix = next((p for p, u in self.namespaces.items() if u == uri and p), None)
            if prefix is None:
                prefix = f"ns{len(self.namespaces)}"
                self.namespaces[prefix] = uri
            self._define(name, local, prefix)

    def _define(self, name: str, local: str, prefix: str) -> None:
        """Makes one function callable, in all its arities."""
        variants = {arity: call for (known, arity), call in self.static.functions.items() if known == name}

        def evaluate(token: Any, context: Any = None) -> list[Any]:
            if context is None:
                raise token.missing_context()
            if len(token) not in variants:
                raise token.error("XPST0017", f"{prefix}:{local}() does not take {len(token)} arguments")
            return variants[len(token)].call(context, [list(argument.select(context)) for argument in token])

        token_class = self.external_function(lambda: None, local + FUNCTION_SUFFIX, prefix)
        low, high = min(variants), max(variants)
        token_class.nargs = low if low == high else (low, high)
        token_class.evaluate = evaluate  # type: ignore[method-assign, assignment]


for _symbol in SchematronParser.REPLACED:
    SchematronParser.unregister(_symbol)

_function = SchematronParser.function
_method = SchematronParser.method


def _text(token: Any, context: Any, index: int) -> str | None:
    """A string argument; ``None`` for the empty sequence."""
    found = list(token[index].atomization(context))
    if not found:
        return None
    if len(found) > 1 and not token.parser.compatibility_mode:
        raise token.error("XPTY0004", f"{token.symbol}() was given {len(found)} values where one is allowed")
    if not isinstance(found[0], str | UntypedAtomic) and not token.parser.compatibility_mode:
        if type(found[0]).__name__ == "AnyURI":
            return str(found[0])
        raise token.error("XPTY0004", f"{token.symbol}() was given no string")
    return str(token.string_value(found[0]))


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
    reference = _text(self, context, 0)
    if reference is not None:
        yield _document(self, context, reference, self.parser.base_uri).xdm


@_method(_function("doc-available", nargs=1, sequence_types=("xs:string?", "xs:boolean")))
def evaluate__doc_available(self: Any, context: Any = None) -> bool:
    """F&O 3.1, 14.6.2. What is out of bounds is not available; the run says so once, lest a rule pass unnoticed."""
    if context is None:
        raise self.missing_context()
    reference = _text(self, context, 0)
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
    name = _text(self, context, 0) or ""
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
    name = (_text(self, context, 0) or "").rpartition(":")[2]
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
    return is_known(_text(self, context, 0) or "", self.parser.static)


@_method(_function("element-available", nargs=1, sequence_types=("xs:string", "xs:boolean")))
def evaluate__element_available(self: Any, context: Any = None) -> bool:
    """XSLT 2.0, 18.1.2."""
    return (_text(self, context, 0) or "").rpartition(":")[2] in INSTRUCTIONS


@_method(_function("normalize-space", nargs=(0, 1), sequence_types=("xs:string?", "xs:string")))
def evaluate__normalize_space(self: Any, context: Any = None) -> str:
    """F&O 3.1, 5.4.5: of XML's white space only; U+00A0 and its like stay."""
    if context is None:
        raise self.missing_context()
    text = (_text(self, context, 0) or "") if len(self) else self.string_value(context.item)
    return " ".join(words(text))


def _expression(token: Any, context: Any, index: int) -> tuple[str, str]:
    """A regular expression and its flags."""
    pattern = _text(token, context, index) or ""
    return pattern, (_text(token, context, index + 1) or "") if len(token) > index + 1 else ""


@_method(
    _function("matches", nargs=(2, 3), sequence_types=("xs:string?", "xs:string", "xs:string", "xs:boolean"))
)
def evaluate__matches(self: Any, context: Any = None) -> bool:
    """F&O 3.1, 5.6.3."""
    if context is None:
        raise self.missing_context()
    return _regex(self, regex.matches, _text(self, context, 0) or "", *_expression(self, context, 1))  # type: ignore[no-any-return]


@_method(
    _function(
        "replace",
        nargs=(3, 4),
        sequence_types=("xs:string?", "xs:string", "xs:string", "xs:string", "xs:string"),
    )
)
def evaluate__replace(self: Any, context: Any = None) -> str:
    """F&O 3.1, 5.6.4."""
    if context is None:
        raise self.missing_context()
    flags = (_text(self, context, 3) or "") if len(self) > 3 else ""
    arguments = [_text(self, context, index) or "" for index in range(3)]
    return _regex(self, regex.replace, *arguments, flags)  # type: ignore[no-any-return]


@_method(
    _function("tokenize", nargs=(1, 3), sequence_types=("xs:string?", "xs:string", "xs:string", "xs:string*"))
)
def evaluate__tokenize(self: Any, context: Any = None) -> list[str]:
    """F&O 3.1, 5.6.5."""
    if context is None:
        raise self.missing_context()
    text = _text(self, context, 0) or ""
    if len(self) == 1:
        return words(text)
    return _regex(self, regex.tokenize, text, *_expression(self, context, 1))  # type: ignore[no-any-return]


@_method(
    _function(
        "analyze-string",
        nargs=(2, 3),
        sequence_types=("xs:string?", "xs:string", "xs:string", "element(fn:analyze-string-result)"),
    )
)
def evaluate__analyze_string(self: Any, context: Any = None) -> Any:
    """F&O 3.1, 5.6.6."""
    if context is None:
        raise self.missing_context()
    text = _text(self, context, 0) or ""
    found = _regex(self, regex.spans, text, *_expression(self, context, 1))
    return standalone_element(analysis(text, found))


def _regex(token: Any, function: Callable[..., Any], *arguments: str) -> Any:
    try:
        return function(*arguments)
    except regex.RegularExpressionError as error:
        raise token.error(error.code, str(error)) from error


_RangeToken: Any = SchematronParser.symbol_table["to"]


class Range(_RangeToken):  # type: ignore[misc]
    """``1 to n``, refused where it would count for hours."""

    def evaluate(self, context: Any = None) -> Any:
        start, stop = self.get_operands(context, cls=int)
        if start is not None and stop is not None and stop - start > MAX_RANGE:
            raise self.error("FOAR0002", f"a range of more than {MAX_RANGE:,} numbers")
        return super().evaluate(context)


SchematronParser.symbol_table.update(
    {"to": Range, "/": ChildPath, "//": DescendantPath, "<<": Before, ">>": After}
)
SchematronParser.build()
