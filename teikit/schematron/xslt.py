"""The part of XSLT that Schematron schemas use: ``xsl:function`` and the instructions in its body.

ISO/IEC 19757-3, Annexes C, H and J allow XSLT's ``key`` and ``function`` in a schema, and ``value-of`` or
``copy-of`` in messages. The instructions understood are the ``INSTRUCTIONS`` of
:mod:`teikit.schematron.xpath.function_names`; a function with any other is not supported, and whoever loads the
schema is told. Source: XSLT 2.0, sections 8 to 11.
"""

from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from typing import Any

from teikit.schematron.errors import SchemaError, XPathSyntaxError
from teikit.schematron.nodes import Element, line_of
from teikit.schematron.sequence_types import conversion
from teikit.schematron.xpath.expression import Expression
from teikit.schematron.xpath.function_names import INSTRUCTIONS, unknown_functions
from teikit.schematron.xpath.static import StaticContext

XSL = "http://www.w3.org/1999/XSL/Transform"

MAX_RECURSION = 40
"""How deep stylesheet functions may call each other; each call takes some twenty Python frames."""

CALL_COST = 20
"""What a call counts for among the steps that an evaluation may take."""


@dataclass(frozen=True, slots=True)
class Function:
    """An ``xsl:function``."""

    name: str
    """Expanded: ``{namespace}local``."""
    parameters: tuple[tuple[str, str | None], ...]
    """Names, and the types of ``@as``."""
    body: Element
    result: str | None
    static: StaticContext

    def call(self, context: Any, arguments: Sequence[list[Any]]) -> list[Any]:
        """What the function yields for elementpath's context of the caller and a list of items per argument."""
        from elementpath.sequences import xlist

        inner = _called(context)
        inner.item = None
        frame = Frame(inner, self.static)
        for (name, type_), value in zip(self.parameters, arguments, strict=True):
            inner.variables[name] = _converted(value, type_, frame)
        return xlist(_converted(list(sequence(self.body, frame)), self.result, frame))


@dataclass(frozen=True, slots=True)
class Frame:
    """Where instructions are carried out: elementpath's context, and the static context of their expressions."""

    context: Any
    static: StaticContext


def local_name(element: Element) -> str | None:
    """The name of an XSLT element; ``None`` for others, comments and instructions."""
    tag = element.tag
    return tag[len(XSL) + 2 :] if isinstance(tag, str) and tag.startswith(f"{{{XSL}}}") else None


def own_prefixes(element: Element) -> dict[str, str]:
    """The prefixes in scope at an element."""
    return {prefix: uri for prefix, uri in element.nsmap.items() if prefix}


def unsupported_instructions(element: Element) -> list[str]:
    """The elements within an element that are not evaluated, by name."""
    return [
        f"xsl:{local_name(inner)}" if local_name(inner) else str(inner.tag)
        for inner in element.iterdescendants("*")
        if local_name(inner) not in INSTRUCTIONS
    ]


def unknown_calls(element: Element, static: StaticContext) -> list[str]:
    """The functions called in the instructions within an element that cannot be evaluated, by name."""
    found: dict[str, None] = {}
    for instruction in element.iterdescendants("*"):
        inner = static_of(instruction, static)
        for attribute in ("select", "test", "value"):
            source = instruction.get(attribute)
            if source is not None and (tree := Expression(source, inner).tree) is not None:
                found.update(dict.fromkeys(unknown_functions(tree, inner)))
    return list(found)


def static_of(element: Element, static: StaticContext) -> StaticContext:
    """The static context with the prefixes that an element and those around it declare."""
    nsmap = element.nsmap
    known: dict[Any, StaticContext] = static.caches.setdefault("prefixes", {})
    key = tuple(nsmap.items())
    if key not in known:
        known[key] = static.within(own_prefixes(element), static.base_uri)
    return known[key]


def read_function(element: Element, static: StaticContext) -> Function:
    """A function from its declaration. Raises :class:`SchemaError`."""
    prefix, colon, local = (element.get("name") or "").partition(":")
    uri = element.nsmap.get(prefix) or static.namespaces.get(prefix)
    if not colon or not uri:
        raise SchemaError(f"line {line_of(element)}: a function needs a name in a declared namespace")
    parameters = tuple(
        (param.get("name") or "", param.get("as")) for param in element.iterchildren(f"{{{XSL}}}param")
    )
    return Function(f"{{{uri}}}{local}", parameters, element, element.get("as"), static_of(element, static))


def compiled(source: str, static: StaticContext) -> Any:
    """An expression of an instruction, compiled once per static context."""
    cache = static.caches.setdefault("instructions", {})
    if source not in cache:
        cache[source] = Expression(source, static).token
    return cache[source]


def _converted(value: list[Any], type_: str | None, frame: Frame) -> list[Any]:
    """A value under the function conversion rules (XPath 2.0, 3.1.5): untyped values become the type asked for."""
    source = conversion("$value", type_)
    if source == "$value":
        return value
    inner = copy(frame.context)
    inner.variables = frame.context.variables.copy()
    inner.variables["value"] = value
    return list(compiled(source, frame.static).select(inner))


def sequence(parent: Element, frame: Frame) -> Iterator[Any]:
    """The items that the content of an element yields (a sequence constructor, XSLT 2.0, 5.7)."""
    if parent.text and parent.text.strip():
        yield _text_node(parent.text)
    for element in parent:
        name = local_name(element)
        if name == "variable":
            frame.context.variables[element.get("name")] = _converted(
                list(_select(element, frame)), element.get("as"), frame
            )
        elif name is not None:
            yield from _instruction(name, element, frame)
        if element.tail and element.tail.strip():
            yield _text_node(element.tail)


def _instruction(name: str, element: Element, frame: Frame) -> Iterator[Any]:
    match name:
        case "sequence" | "copy-of":
            yield from _select(element, frame)
        case "value-of":
            separator = element.get("separator", " " if element.get("select") is not None else "")
            found = _select(element, frame)
            token = compiled("''", frame.static)
            words = [token.string_value(item) for item in found]
            yield _text_node(separator.join(words[:1] if frame.static.lenient else words))
        case "text":
            yield _text_node(element.text or "")
        case "if":
            if _test(element, frame):
                yield from sequence(element, frame)
        case "choose":
            for branch in element.iterchildren(f"{{{XSL}}}when", f"{{{XSL}}}otherwise"):
                if local_name(branch) == "otherwise" or _test(branch, frame):
                    yield from sequence(branch, frame)
                    return
        case "for-each":
            items = list(_select(element, frame))
            for position, item in enumerate(items, start=1):
                inner = copy(frame.context)
                inner.item = inner.current = item
                inner.position, inner.size = position, len(items)
                inner.variables = frame.context.variables.copy()
                yield from sequence(element, Frame(inner, frame.static))
        case "call-template":
            yield from _call_template(element, frame)
        case "number":
            number = (
                f"format-integer(xs:integer({element.get('value')}), {_quoted(element.get('format', '1'))})"
            )
            token = compiled(number, static_of(element, frame.static))
            yield _text_node("".join(token.string_value(item) for item in token.select(copy(frame.context))))
        case _:  # param, message, fallback: nothing to yield
            return


def _call_template(element: Element, frame: Frame) -> Iterator[Any]:
    """What a named template yields; its parameters are those given, else their defaults (XSLT 2.0, 10.1)."""
    template = frame.static.templates.get(element.get("name") or "")
    if template is None:
        raise LookupError(f"there is no template {element.get('name')!r}")
    given = {
        item.get("name"): list(_select(item, frame)) for item in element.iterchildren(f"{{{XSL}}}with-param")
    }
    inner = _called(frame.context)
    called = Frame(inner, static_of(template, frame.static))
    for param in template.iterchildren(f"{{{XSL}}}param"):
        name = param.get("name")
        value = given[name] if name in given else list(_select(param, called))
        inner.variables[name] = _converted(value, param.get("as"), called)
    yield from sequence(template, called)


def _called(context: Any) -> Any:
    """A context for the body of a function or template: the variables of the caller are not seen."""
    depth = getattr(context, "depth", 0)
    if depth >= MAX_RECURSION:
        raise RecursionError
    context.spend(CALL_COST)
    inner = copy(context)
    inner.depth = depth + 1
    inner.variables = type(context.variables)(context.scope)
    return inner


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _select(element: Element, frame: Frame) -> Iterator[Any]:
    source = element.get("select")
    if source is not None:
        yield from compiled(source, static_of(element, frame.static)).select(copy(frame.context))
    else:
        yield from sequence(element, frame)


def _test(element: Element, frame: Frame) -> bool:
    token = compiled(element.get("test") or "", static_of(element, frame.static))
    return bool(token.boolean_value(token.select(copy(frame.context))))


def _text_node(text: str) -> Any:
    from elementpath.xpath_nodes import TextNode

    return TextNode(text)


def content_text(
    element: Element, namespaces: Mapping[str, str], node: Any, scope: Any, static: StaticContext
) -> str:
    """What one instruction writes into a message at a node. Raises ``EvaluationError``."""
    from teikit.schematron.scope import EvaluationError
    from teikit.schematron.xpath import xdm

    inner = static.within(namespaces, static.base_uri)
    frame = Frame(xdm.context(node, scope), inner)
    token = compiled("''", inner)
    try:
        items = list(_instruction(local_name(element) or "", element, frame))
        return "".join(token.string_value(item) for item in items)
    except (*xdm.FAILURES, XPathSyntaxError) as error:
        raise EvaluationError(str(error)) from error
