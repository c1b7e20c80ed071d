"""The parse tree of a schema, written in XML syntax: indented, annotations kept, namespaces declared once on top."""

from collections.abc import Iterator, Mapping

from teikit.relaxng.namespaces import ANNOTATIONS, COMMENT, RELAXNG, XML
from teikit.relaxng.syntax import SchemaElement
from teikit.relaxng.written_tag import write_attribute

INDENT = "  "

_TEXTUAL = frozenset({"name", "value", "param"})
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})


def write_xml(root: SchemaElement) -> str:
    """The text of a schema file in XML syntax, whichever syntax the tree was read from.

    Prefixes stay what they were; one that stands for several namespaces is declared again where it differs. White
    space between the elements of annotations is laid out anew; text beside other text is kept to the letter.
    """
    scope = {"": RELAXNG, **declared_prefixes(root)}
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    _write(root, "", {"xml": XML}, {"xml": XML, **scope}, lines)
    return "\n".join(lines) + "\n"


def declared_prefixes(root: SchemaElement) -> dict[str, str]:
    """Every prefix that the schema declares, with the first namespace it stands for; a new one where one is lacking.

    The default namespace is left out: it means nothing but for the schema's own elements.
    """
    prefixes: dict[str, str] = {}
    foreign: dict[str, None] = {}
    seen: set[int] = set()
    for element in descendants(root):
        if id(element.namespaces) not in seen:
            seen.add(id(element.namespaces))
            for prefix, namespace in element.namespaces.items():
                if prefix and namespace not in ("", XML, RELAXNG):
                    prefixes.setdefault(prefix, namespace)
        if element.namespace != RELAXNG:
            foreign[element.namespace] = None
            foreign.update(
                {child.namespace: None for child in element.children if not isinstance(child, str)}
            )
        foreign.update({key[1:].rpartition("}")[0]: None for key in element.attributes if key[0] == "{"})
    for namespace in foreign:
        if namespace not in ("", XML, COMMENT, *prefixes.values()):
            usual = namespace == ANNOTATIONS and "a" not in prefixes
            prefixes["a" if usual else new_prefix(prefixes)] = namespace
    return prefixes


def new_prefix(prefixes: Mapping[str, str]) -> str:
    """A prefix that is still free: ``ns1`` and so on."""
    number = 1
    while f"ns{number}" in prefixes:
        number += 1
    return f"ns{number}"


def descendants(root: SchemaElement) -> Iterator[SchemaElement]:
    """An element and all elements inside, in document order."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        yield element
        waiting.extend([child for child in reversed(element.children) if not isinstance(child, str)])


def without_layout(element: SchemaElement) -> list[SchemaElement | str]:
    """The children without white space that only indents: blank text beside elements where no other text is."""
    children = element.children
    if element.namespace == RELAXNG and element.local not in _TEXTUAL:
        return [child for child in children if not isinstance(child, str)]
    elements = [child for child in children if not isinstance(child, str)]
    if elements and not any(isinstance(child, str) and child.strip() for child in children):
        return [*elements]
    return children


def _write(
    element: SchemaElement, indent: str, outer: Mapping[str, str], scope: Mapping[str, str], lines: list[str]
) -> None:
    """Add the lines of an element; ``outer`` is what its parent has in scope, ``scope`` what it should have."""
    if element.namespace == COMMENT:
        lines.append(f"{indent}<!--{_comment(element.text)}-->")
        return
    start, end, inner = _tags(element, outer, scope)
    children = without_layout(element)
    if not children:
        lines.append(f"{indent}{start}/>")
    elif any(isinstance(child, str) for child in children):
        lines.append(f"{indent}{start}>{_inline(children, inner)}</{end}>")
    else:
        lines.append(f"{indent}{start}>")
        for child in children:
            assert not isinstance(child, str)
            _write(child, indent + INDENT, inner, _scope_of(child, inner), lines)
        lines.append(f"{indent}</{end}>")


def _comment(text: str) -> str:
    """The content of a comment, which may not hold two hyphens side by side."""
    return f" {text.strip()} ".replace("--", "- -").replace("--", "- -")


def _inline(children: list[SchemaElement | str], outer: Mapping[str, str]) -> str:
    """Mixed content on one line: white space counts."""
    pieces: list[str] = []
    for child in children:
        if isinstance(child, str):
            pieces.append(child.translate(_ESCAPES))
            continue
        start, end, inner = _tags(child, outer, _scope_of(child, outer))
        if child.children:
            pieces += (start, ">", _inline(child.children, inner), "</", end, ">")
        else:
            pieces += (start, "/>")
    return "".join(pieces)


def _scope_of(element: SchemaElement, outer: Mapping[str, str]) -> Mapping[str, str]:
    """What an element must have in scope: what is there, and its own prefixes where they differ."""
    own = element.namespaces
    for prefix, namespace in own.items():
        if prefix and namespace not in ("", RELAXNG) and outer.get(prefix) != namespace:
            return {
                **outer,
                **{prefix: name for prefix, name in own.items() if prefix and name not in ("", RELAXNG)},
            }
    return outer


def _tags(
    element: SchemaElement, outer: Mapping[str, str], scope: Mapping[str, str]
) -> tuple[str, str, Mapping[str, str]]:
    """The start tag without its end, the name for the end tag, and what is in scope inside."""
    name, scope = _element_name(element, scope)
    attributes: list[tuple[str, str]] = []
    for key, value in element.attributes.items():
        namespace, _, local = key.rpartition("}")
        if namespace:
            prefix, scope = _prefix(namespace[1:], scope)
            attributes.append((f"{prefix}:{local}", value))
        else:
            attributes.append((local, value))
    declarations = [
        (f"xmlns:{prefix}" if prefix else "xmlns", namespace)
        for prefix, namespace in scope.items()
        if outer.get(prefix, "") != namespace
    ]
    pairs = [f" {write_attribute(key, value)}" for key, value in declarations + attributes]
    return "<" + name + "".join(pairs), name, scope


def _element_name(element: SchemaElement, scope: Mapping[str, str]) -> tuple[str, Mapping[str, str]]:
    """The name as it is to be written, and the scope, more in it if need be."""
    if element.namespace == scope.get("", ""):
        return element.local, scope
    if element.namespace in ("", RELAXNG):
        return element.local, {**scope, "": element.namespace}
    prefix, scope = _prefix(element.namespace, scope)
    return f"{prefix}:{element.local}", scope


def _prefix(namespace: str, scope: Mapping[str, str]) -> tuple[str, Mapping[str, str]]:
    """A prefix for a namespace, a new one if none is in scope."""
    for prefix, declared in scope.items():
        if declared == namespace and prefix:
            return prefix, scope
    prefix = new_prefix(scope)
    return prefix, {**scope, prefix: namespace}
