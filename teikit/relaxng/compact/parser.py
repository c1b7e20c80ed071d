"""The parser of the compact syntax: a function for each production (specification, section 2.1 and appendix A).

Every function reads from a :class:`Cursor` and returns what the XML syntax would have in its place. Where annotations
follow a construct, it returns several nodes, the construct first.
"""

from collections.abc import Callable

from teikit.relaxng.compact import annotations, declarations, name_class
from teikit.relaxng.compact.annotations import Annotations
from teikit.relaxng.compact.cursor import Cursor
from teikit.relaxng.compact.source import Source
from teikit.relaxng.compact.tokens import END, IDENTIFIER, LITERAL, PREFIXED
from teikit.relaxng.namespaces import RELAXNG, XSD_DATATYPES
from teikit.relaxng.syntax import SchemaElement

Children = list[SchemaElement | str]

CONNECTORS = {",": "group", "|": "choice", "&": "interleave"}
REPETITIONS = {"?": "optional", "*": "zeroOrMore", "+": "oneOrMore"}
COMBINATIONS = {"=": None, "|=": "choice", "&=": "interleave"}


def parse(text: str, uri: str = "", *, comments: bool = False) -> SchemaElement:
    """The root of the schema in terms of the XML syntax: a ``grammar`` or another pattern.

    ``text`` is the decoded content of a file, ``uri`` its address: base of what it includes, and its name in
    messages. With ``comments``, comments stand between the components of grammars, as elements of the namespace
    ``COMMENT``; those within a component come behind it.

    Raises :class:`teikit.relaxng.errors.SchemaSyntaxError` with line and column.
    """
    cursor = Cursor(Source(text, uri), comments=comments)
    declarations.read(cursor)
    before = annotations.read_initial(cursor)
    if cursor.kind == END or _at_component(cursor):
        root = cursor.element("grammar", 0, {}, _components(cursor, END, before))
    else:
        nodes = pattern(cursor, before)
        root = nodes[0]
        if len(nodes) > 1:
            raise cursor.error("nothing may follow the pattern that is the whole schema")
        if cursor.kind != END:
            raise cursor.unexpected("the end of the file, or an operator")
    namespace = cursor.environment.root_namespace()
    if namespace is not None:
        root.attributes["ns"] = namespace
    if XSD_DATATYPES in cursor.libraries:
        root.attributes["datatypeLibrary"] = XSD_DATATYPES
    return root


# --- grammars -----------------------------------------------------------------------------------------------------


def _at_component(cursor: Cursor) -> bool:
    if cursor.kind == "start" or cursor.kind == IDENTIFIER:
        return cursor.following() in COMBINATIONS or annotations.at_element(cursor)
    return cursor.kind in ("div", "include") or annotations.at_element(cursor)


def _components(
    cursor: Cursor, closing: str, before: Annotations | None = None, *, included: bool = False
) -> Children:
    """grammarContent* or includeContent*; ``before`` annotates the first, if it has been read already."""
    children: Children = []
    while cursor.kind != closing or before:
        children += cursor.passed_comments()
        if not before:
            if annotations.at_element(cursor):
                children.append(annotations.read_element(cursor))
                continue
            before = annotations.read_initial(cursor)
        children += annotations.apply(before, _component(cursor, included=included))
        before = None
    return [*children, *cursor.passed_comments()]


def _component(cursor: Cursor, *, included: bool) -> SchemaElement:
    """start | define | div | include"""
    kind, name, offset = cursor.token
    if kind == "start" or kind == IDENTIFIER:
        cursor.advance()
        if cursor.kind not in COMBINATIONS:
            raise cursor.unexpected(f'"=", "|=" or "&=" behind "{name}"')
        combine = COMBINATIONS[cursor.advance().kind]
        attributes = {"name": name} if kind == IDENTIFIER else {}
        if combine:
            attributes["combine"] = combine
        content = _ungrouped(pattern(cursor)) if kind == IDENTIFIER else _content(pattern(cursor))
        return cursor.element("define" if kind == IDENTIFIER else "start", offset, attributes, content)
    if kind == "div":
        cursor.advance()
        return cursor.element("div", offset, {}, _braced_components(cursor, included=included))
    if kind == "include" and not included:
        cursor.advance()
        attributes = {"href": cursor.literal("for the address to include"), **_inherit(cursor)}
        children = _braced_components(cursor, included=True) if cursor.kind == "{" else []
        if "ns" in attributes:
            _protect(cursor, children)
        return cursor.element("include", offset, attributes, children)
    what = 'a definition such as "name = …", "start", "div"'
    raise cursor.unexpected(f"{what} or an annotation" if included else f'{what}, "include" or an annotation')


def _braced_components(cursor: Cursor, *, included: bool) -> Children:
    cursor.open("{", "before the definitions")
    children = _components(cursor, "}", included=included)
    cursor.close("}", "behind the definitions")
    return children


def _protect(cursor: Cursor, components: Children) -> None:
    """Keep what an including file says itself from the namespace that it gives to the included one."""
    namespace = cursor.environment.default_namespace or ""
    for component in components:
        if not isinstance(component, str) and component.namespace == RELAXNG:
            component.attributes["ns"] = namespace


def _inherit(cursor: Cursor) -> dict[str, str]:
    """[ "inherit" "=" prefix ]: the namespace that the other file's names inherit; by itself, the default one."""
    if not cursor.take("inherit"):
        return name_class.namespace_attribute(cursor, cursor.environment.default_namespace)
    cursor.expect("=", 'behind "inherit"')
    offset = cursor.token.offset
    return name_class.namespace_attribute(cursor, cursor.namespace(cursor.name('behind "="'), offset))


# --- patterns -----------------------------------------------------------------------------------------------------


def pattern(cursor: Cursor, before: Annotations | None = None) -> list[SchemaElement]:
    """innerPattern: particles with one kind of connector between them, or a single one.

    ``before``: annotations already read, of the first particle.
    """
    offset = cursor.token.offset
    nodes = _particle(cursor, before)
    connector = cursor.kind
    if connector not in CONNECTORS:
        return nodes
    children: Children = [*nodes]
    _refuse_bare_except(cursor, nodes)
    while cursor.take(connector):
        nodes = _particle(cursor)
        _refuse_bare_except(cursor, nodes)
        children += nodes
    if cursor.kind in CONNECTORS:
        raise cursor.error(
            f'"{connector}" and "{cursor.kind}" may not stand side by side: parentheses are needed'
        )
    return [cursor.element(CONNECTORS[connector], offset, {}, children)]


def _refuse_bare_except(cursor: Cursor, nodes: list[SchemaElement]) -> None:
    if nodes[0] is cursor.bare_except:
        raise cursor.error('"-" and another operator may not stand side by side: parentheses are needed')


def _particle(cursor: Cursor, before: Annotations | None = None) -> list[SchemaElement]:
    """particle: a primary, perhaps repeated"""
    offset = cursor.token.offset
    nodes = _leading(cursor, before) + annotations.read_following(cursor)
    if cursor.kind in REPETITIONS:
        _refuse_bare_except(cursor, nodes)
        sign = cursor.advance().kind
        repeated = cursor.element(REPETITIONS[sign], offset, {}, _ungrouped(nodes))
        return [repeated, *annotations.read_following(cursor)]
    return nodes


def _leading(cursor: Cursor, before: Annotations | None = None) -> list[SchemaElement]:
    """leadAnnotatedPrimary: annotations and a primary, or a pattern in parentheses"""
    if before is None:
        before = annotations.read_initial(cursor)
    if cursor.kind != "(":
        return annotations.apply(before, _primary(cursor))
    offset = cursor.token.offset
    cursor.open("(", "")
    nodes = pattern(cursor)
    cursor.close(")", "behind the pattern, or an operator")
    cursor.bare_except = None
    if not before:
        return nodes
    if len(nodes) > 1 or nodes[0].local not in (*CONNECTORS.values(), *REPETITIONS.values()):
        nodes = [cursor.element("group", offset, {}, [*nodes])]  # to hold the annotations of the parentheses
    return annotations.apply(before, nodes[0])


def _content(nodes: list[SchemaElement]) -> Children:
    """The children for an element that holds exactly one pattern."""
    return [*nodes]


def _ungrouped(nodes: list[SchemaElement], local: str = "group") -> Children:
    """The children for an element that groups them by itself: ``element p { a, b }`` needs no ``group``."""
    element = nodes[0]
    annotated = element.attributes or (
        element.children and not isinstance(first := element.children[0], str) and first.namespace != RELAXNG
    )
    if len(nodes) == 1 and element.local == local and not annotated:
        return element.children
    return [*nodes]


def _primary(cursor: Cursor) -> SchemaElement:
    """primary: what has no operator; without annotations and parentheses"""
    read = _PRIMARIES.get(cursor.kind)
    if read is None:
        raise cursor.unexpected("a pattern")
    return read(cursor)


def _element(cursor: Cursor) -> SchemaElement:
    """( "element" | "attribute" ) nameClass "{" pattern "}" """
    local, _, offset = cursor.advance()
    of_attribute = local == "attribute"
    names = name_class.read(cursor, of_attribute=of_attribute)
    cursor.open("{", f"behind the name of the {local}")
    content = _content(pattern(cursor)) if of_attribute else _ungrouped(pattern(cursor))
    cursor.close("}", f"behind the content of the {local}, or an operator")
    name = name_class.as_attribute(cursor, names, of_attribute=of_attribute)
    if name is None:
        return cursor.element(local, offset, {}, [*names, *content])
    return cursor.element(local, offset, {"name": name}, content)


def _braced(cursor: Cursor) -> SchemaElement:
    """( "list" | "mixed" ) "{" pattern "}" """
    local, _, offset = cursor.advance()
    cursor.open("{", f'behind "{local}"')
    content = _ungrouped(pattern(cursor))
    cursor.close("}", f'behind the content of "{local}", or an operator')
    return cursor.element(local, offset, {}, content)


def _single_word(cursor: Cursor) -> SchemaElement:
    """ "empty" | "text" | "notAllowed" """
    local, _, offset = cursor.advance()
    return cursor.element(local, offset, {}, [])


def _reference(cursor: Cursor) -> SchemaElement:
    """identifier"""
    _, name, offset = cursor.advance()
    return cursor.element("ref", offset, {"name": name}, [])


def _parent_reference(cursor: Cursor) -> SchemaElement:
    """ "parent" identifier"""
    offset = cursor.advance().offset
    name = cursor.expect(IDENTIFIER, 'behind "parent" (a keyword needs a backslash before it)').text
    return cursor.element("parentRef", offset, {"name": name}, [])


def _external(cursor: Cursor) -> SchemaElement:
    """ "external" literal [inherit]"""
    offset = cursor.advance().offset
    attributes = {"href": cursor.literal('for the address behind "external"'), **_inherit(cursor)}
    return cursor.element("externalRef", offset, attributes, [])


def _grammar(cursor: Cursor) -> SchemaElement:
    """ "grammar" "{" grammarContent* "}" """
    offset = cursor.advance().offset
    return cursor.element("grammar", offset, {}, _braced_components(cursor, included=False))


def _untyped_value(cursor: Cursor) -> SchemaElement:
    """datatypeValue"""
    offset = cursor.token.offset
    text = cursor.literal("")
    return cursor.element("value", offset, {}, [text] if text else [])


def _datatype(cursor: Cursor) -> SchemaElement:
    """datatypeName datatypeValue | datatypeName [ "{" param* "}" ] [ "-" primary ]"""
    kind, text, offset = cursor.advance()
    prefix, _, name = text.rpartition(":")
    library = ""
    if kind == PREFIXED:
        if prefix not in cursor.environment.datatypes:
            raise cursor.error(f'no "datatypes {prefix} = …" declares the prefix "{prefix}"', offset)
        library = cursor.environment.datatypes[prefix]
    cursor.libraries.add(library)
    attributes = {"type": name}
    if library != XSD_DATATYPES:
        attributes["datatypeLibrary"] = library
    if cursor.kind == LITERAL:
        value = cursor.literal("")
        return cursor.element("value", offset, attributes, [value] if value else [])
    element = cursor.element("data", offset, attributes, _parameters(cursor) if cursor.kind == "{" else [])
    if cursor.kind == "-":
        at = cursor.advance().offset
        nodes = _leading(cursor)
        _refuse_bare_except(cursor, nodes)
        excepted = _ungrouped(nodes, "choice")
        element.children.append(cursor.element("except", at, {}, excepted))
        cursor.bare_except = element
    return element


def _parameters(cursor: Cursor) -> Children:
    """ "{" ( annotations name "=" literal )* "}" """
    children: Children = []
    cursor.open("{", "")
    while cursor.kind != "}":
        before = annotations.read_initial(cursor)
        offset = cursor.token.offset
        name = cursor.name('for a parameter, or "}"')
        cursor.expect("=", "behind the name of the parameter")
        value = cursor.literal("for the value of the parameter")
        param = cursor.element("param", offset, {"name": name}, [value] if value else [])
        children += annotations.apply(before, param)
    cursor.close("}", "")
    return children


_PRIMARIES: dict[str, Callable[[Cursor], SchemaElement]] = {
    "element": _element,
    "attribute": _element,
    "list": _braced,
    "mixed": _braced,
    "empty": _single_word,
    "text": _single_word,
    "notAllowed": _single_word,
    "parent": _parent_reference,
    "external": _external,
    "grammar": _grammar,
    "string": _datatype,
    "token": _datatype,
    PREFIXED: _datatype,
    IDENTIFIER: _reference,
    LITERAL: _untyped_value,
}
