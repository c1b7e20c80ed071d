"""Name classes of the compact syntax: ``p``, ``tei:p``, ``tei:*``, ``* - (a | b)`` (specification, section 4.3)."""

from teikit.relaxng.compact import annotations
from teikit.relaxng.compact.cursor import Cursor
from teikit.relaxng.compact.tokens import IDENTIFIER, KEYWORDS, PREFIX, PREFIXED
from teikit.relaxng.syntax import SchemaElement


def read(cursor: Cursor, *, of_attribute: bool) -> list[SchemaElement]:
    """innerNameClass: one class, ``a | b``, or ``* - a``; the class, and behind it its annotations.

    A name without prefix is in the default namespace, but the name of an attribute is in none.
    """
    offset = cursor.token.offset
    nodes = _annotated(cursor, of_attribute=of_attribute)
    if cursor.kind == "|":
        while cursor.kind == "|":
            _refuse_bare_except(cursor, nodes)
            cursor.advance()
            nodes += (further := _annotated(cursor, of_attribute=of_attribute))
            _refuse_bare_except(cursor, further)
        return [cursor.element("choice", offset, {}, [*nodes])]
    return nodes


def _refuse_bare_except(cursor: Cursor, nodes: list[SchemaElement]) -> None:
    if nodes[0] is cursor.bare_except:
        raise cursor.error('"-" and "|" may not stand side by side: parentheses are needed')


def _annotated(cursor: Cursor, *, of_attribute: bool) -> list[SchemaElement]:
    return _leading(cursor, of_attribute=of_attribute) + annotations.read_following(cursor)


def _leading(cursor: Cursor, *, of_attribute: bool) -> list[SchemaElement]:
    before = annotations.read_initial(cursor)
    offset = cursor.token.offset
    if cursor.kind == "(":
        cursor.open("(", "")
        nodes = read(cursor, of_attribute=of_attribute)
        cursor.close(")", "behind the name class")
        cursor.bare_except = None
        if not before:
            return nodes
        if len(nodes) > 1 or nodes[0].local == "name":
            nodes = [cursor.element("choice", offset, {}, [*nodes])]
        return annotations.apply(before, nodes[0])
    element = _simple(cursor, of_attribute=of_attribute)
    if cursor.kind == "-" and element.local != "name":
        cursor.advance()
        excepted = _leading(cursor, of_attribute=of_attribute)
        if excepted[0] is cursor.bare_except:
            raise cursor.error('"-" and "-" may not stand side by side: parentheses are needed')
        if excepted[0].local == "choice" and not excepted[0].attributes and len(excepted) == 1:
            children = excepted[0].children
        else:
            children = [*excepted]
        element.children.append(cursor.element("except", offset, {}, children))
        if "ns" in element.attributes:
            _protect(children)
        cursor.bare_except = element
    return annotations.apply(before, element)


def _protect(names: list[SchemaElement | str]) -> None:
    """Keep names without a namespace from inheriting that of the ``nsName`` around them."""
    for name in names:
        if not isinstance(name, str):
            if name.local == "name":
                name.attributes.setdefault("ns", "")
            _protect(name.children)


def _simple(cursor: Cursor, *, of_attribute: bool) -> SchemaElement:
    kind, text, offset = cursor.token
    if kind == "*":
        cursor.advance()
        return cursor.element("anyName", offset, {}, [])
    if kind == PREFIX:
        cursor.advance()
        return cursor.element(
            "nsName", offset, namespace_attribute(cursor, cursor.namespace(text, offset)), []
        )
    if kind == PREFIXED:
        cursor.advance()
        prefix, _, local = text.partition(":")
        return _name(cursor.namespace(prefix, offset), local, offset, cursor)
    if kind == IDENTIFIER or kind in KEYWORDS:
        cursor.advance()
        namespace = "" if of_attribute else cursor.environment.default_namespace
        return _name(namespace, text, offset, cursor)
    raise cursor.unexpected('a name class: a name, "*", or a prefix and ":*"')


def _name(namespace: str | None, local: str, offset: int, cursor: Cursor) -> SchemaElement:
    """A name; its namespace is said even if the root says it, for ``ns`` of a name class around it goes before."""
    return cursor.element("name", offset, {} if namespace is None else {"ns": namespace}, [local])


def namespace_attribute(cursor: Cursor, namespace: str | None) -> dict[str, str]:
    """The ``ns`` attribute that a name or reference needs: none if it is to inherit it, or the root says the same."""
    if namespace is None or namespace == cursor.environment.root_namespace():
        return {}
    return {"ns": namespace}


def as_attribute(cursor: Cursor, nodes: list[SchemaElement], *, of_attribute: bool) -> str | None:
    """The ``name`` attribute of ``element`` or ``attribute`` that says the same as a plain name; ``None`` if none can.

    Another namespace than the default one needs a prefix: an ``ns`` attribute would be inherited by the content.
    """
    name = nodes[0]
    if len(nodes) > 1 or name.local != "name" or name.attributes.keys() - {"ns"}:
        return None
    namespace = name.attributes.get("ns")
    if namespace == ("" if of_attribute else cursor.environment.root_namespace()):
        return name.text
    if not namespace:
        return None
    for prefix, declared in cursor.namespaces.items():
        if declared == namespace:
            return f"{prefix}:{name.text}"
    return None
