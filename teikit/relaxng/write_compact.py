"""The parse tree of a schema, written in compact syntax: laid out in lines, annotations kept."""

from urllib.parse import urljoin

from teikit.relaxng.compact.expression import CONNECTED, PARTICLE, PRIMARY, Expression, Item, items_of
from teikit.relaxng.compact.layout import Annotated, Document, Enclosed, Hanging, Joined, Lines, Row, lay_out
from teikit.relaxng.compact.literals import identifier, literal, remark
from teikit.relaxng.compact.prefixes import (
    BUILT_IN,
    Prefixes,
    Scope,
    choose,
    expanded_name,
    is_qualified_name,
    name_of,
)
from teikit.relaxng.compact.write_annotations import annotated, annotation, is_annotated
from teikit.relaxng.compact.write_name_class import name_class
from teikit.relaxng.namespaces import COMMENT, RELAXNG, XSD_DATATYPES
from teikit.relaxng.syntax import SchemaElement

_CONNECTORS = {"group": (",", False), "choice": ("|", True), "interleave": ("&", True)}
_REPETITIONS = {"optional": "?", "zeroOrMore": "*", "oneOrMore": "+"}
_ASSIGNMENTS = {"": "=", "choice": "|=", "interleave": "&="}


def write_compact(root: SchemaElement, *, included: bool = False) -> str:
    """The text of a schema file in compact syntax, whichever syntax the tree was read from.

    ``included``: names that no ``ns`` attribute governs inherit their namespace from a file that includes this one;
    otherwise they are in none. What the compact syntax cannot say is left out: foreign attributes of ``except``;
    addresses that ``xml:base`` governs are written in full.
    """
    outer = Scope(None if included else "")
    prefixes = choose(root, outer)
    writer = _Writer(prefixes, root)
    if root.local == "grammar" and not is_annotated(root):
        body = writer.components(root, outer.inside(root))
    else:
        body = [lay_out(writer.pattern(Item(root, [], []), outer).document)]
    return "\n".join([*_preamble(prefixes, default_is_none=not included), *body]) + "\n"


def _preamble(prefixes: Prefixes, *, default_is_none: bool) -> list[str]:
    """The declarations; ``default_is_none``: without one, the default is to be in no namespace."""
    default = None if default_is_none and prefixes.default == "" else prefixes.default
    with_prefix = next((prefix for prefix, name in prefixes.namespaces.items() if name == default), None)
    lines: list[str] = []
    if default is not None and with_prefix is None:
        lines.append(f"default namespace = {lay_out(literal(default))}")
    for prefix, namespace in sorted(prefixes.namespaces.items(), key=lambda pair: pair[0]):
        if prefix == "xml":
            continue
        keyword = "default namespace" if default is not None and prefix == with_prefix else "namespace"
        name = "inherit" if namespace is None else lay_out(literal(namespace))
        lines.append(f"{keyword} {prefix} = {name}")
    for prefix, library in prefixes.libraries.items():
        if library != XSD_DATATYPES:
            lines.append(f"datatypes {prefix} = {lay_out(literal(library))}")
    return [*lines, ""] if lines else []


class _Writer:
    """One function for each kind of construct; they all need the prefixes."""

    def __init__(self, prefixes: Prefixes, root: SchemaElement) -> None:
        self.prefixes = prefixes
        self.folder = root.file.rpartition("/")[0]

    # --- components of grammars

    def components(self, parent: SchemaElement, scope: Scope) -> list[str]:
        """The lines of a grammar's content."""
        return [lay_out(document) for document in self._component_documents(parent, scope)]

    def _component_documents(self, parent: SchemaElement, scope: Scope) -> list[Document]:
        return [
            self._component(child, scope.inside(child))
            if child.namespace == RELAXNG
            else Lines(remark(child.text))
            if child.namespace == COMMENT
            else annotation(child, self.prefixes)
            for child in parent.children
            if not isinstance(child, str)
        ]

    def _component(self, element: SchemaElement, scope: Scope) -> Document:
        local, attributes = element.local, element.attributes
        if local in ("div", "include"):
            opening = "div"
            if local == "include":
                opening = f"include {self._address(element)}{self._inherit(scope)}"
            content = self._component_documents(element, scope)
            document: Document = Enclosed(f"{opening} {{", Joined(content, ""), "}") if content else opening
            if local == "div" and not content:
                document = "div { }"
            return annotated(element, [], document, self.prefixes)
        name = identifier(attributes["name"].strip()) if local == "define" else "start"
        sign = _ASSIGNMENTS[attributes.get("combine", "").strip()]
        before, items = items_of(element)
        content_document = self._connected(items, scope, "group").document
        return annotated(element, before, Hanging(f"{name} {sign}", content_document), self.prefixes)

    def _address(self, element: SchemaElement) -> str:
        href = element.attributes["href"]
        if element.base_uri != element.file:
            href = urljoin(element.base_uri, href.strip()).removeprefix(self.folder + "/")
        return lay_out(literal(href))

    def _inherit(self, scope: Scope) -> str:
        if scope.namespace == self.prefixes.default:
            return ""
        return f" inherit = {self.prefixes.of_namespace(scope.namespace)}"

    # --- patterns

    def _connected(self, items: list[Item], scope: Scope, connector: str) -> Expression:
        """Patterns with a sign between them; a single one is itself."""
        patterns = [self.pattern(item, scope) for item in items]
        if len(patterns) == 1:
            return patterns[0]
        sign, leading = _CONNECTORS[connector]
        return Expression(
            Joined([pattern.at_least(PARTICLE) for pattern in patterns], sign, leading), CONNECTED
        )

    def pattern(self, item: Item, outer: Scope) -> Expression:
        """A pattern with its annotations."""
        element = item.element
        scope = outer.inside(element)
        inside, items = items_of(element)
        pattern = self._pattern(element, scope, items)
        before = [*inside, *item.before]
        if before or is_annotated(element):
            level = CONNECTED if element.local == "data" else PRIMARY  # no parentheses around a - b
            if element.local in _CONNECTORS and len(items) == 1:
                pattern = Expression(
                    Enclosed("(", pattern.document, ")", ""), PRIMARY
                )  # not that of the one inside
            document = annotated(element, before, pattern.at_least(level), self.prefixes)
            pattern = Expression(document, max(pattern.level, level))
        if item.behind:
            level = max(pattern.level, PARTICLE)
            behind = [annotation(foreign, self.prefixes) for foreign in item.behind]
            pattern = Expression(Annotated([], [], pattern.at_least(level), behind), level)
        return pattern

    def _pattern(self, element: SchemaElement, scope: Scope, items: list[Item]) -> Expression:
        local = element.local
        if local in _CONNECTORS:
            return self._connected(items, scope, local)
        if local in _REPETITIONS:
            content = self._connected(items, scope, "group")
            return Expression(Row([content.at_least(PRIMARY), _REPETITIONS[local]]), PARTICLE)
        if local == "data":
            return self._data(element, scope, items)
        return Expression(self._primary(element, scope, items), PRIMARY)

    def _primary(self, element: SchemaElement, scope: Scope, items: list[Item]) -> Document:
        local, attributes = element.local, element.attributes
        if local in ("element", "attribute"):
            return self._element(element, scope, items)
        if local in ("list", "mixed"):
            return Enclosed(f"{local} {{", self._connected(items, scope, "group").document, "}")
        if local == "ref":
            return identifier(attributes["name"].strip())
        if local == "parentRef":
            return f"parent {identifier(attributes['name'].strip())}"
        if local == "externalRef":
            return f"external {self._address(element)}{self._inherit(scope)}"
        if local == "grammar":
            return Enclosed("grammar {", Joined(self._component_documents(element, scope), ""), "}")
        if local == "value":
            return self._value(element, scope)
        return local

    def _element(self, element: SchemaElement, scope: Scope, items: list[Item]) -> Document:
        local = element.local
        of_attribute = local == "attribute"
        if "name" in element.attributes:
            names: Document = self.prefixes.name(*name_of(element, scope), of_attribute=of_attribute)
        else:
            names = name_class(items[0], scope, self.prefixes, of_attribute=of_attribute).document
            items = items[1:]
        content: Document = self._connected(items, scope, "group").document if items else "text"
        return Row([f"{local} ", names, " ", Enclosed("{", content, "}")])

    def _value(self, element: SchemaElement, scope: Scope) -> Document:
        content = element.text
        if is_qualified_name(element):
            content = self.prefixes.name(*expanded_name(element, scope, content), of_attribute=False)
        text = literal(content)
        if "type" not in element.attributes:
            return text
        name = self._datatype(element, scope)
        return text if name == "token" else Row([f"{name} ", text])

    def _data(self, element: SchemaElement, scope: Scope, items: list[Item]) -> Expression:
        params = [
            annotated(
                item.element,
                item.before,
                Row([f"{item.element.attributes['name'].strip()} = ", literal(item.element.text)]),
                self.prefixes,
            )
            for item in items
            if item.element.local == "param"
        ]
        parts: list[Document] = [self._datatype(element, scope)]
        if params:
            parts += (" ", Enclosed("{", Joined(params, ""), "}"))
        for item in items:
            if item.element.local == "except":
                excepted = self._connected(items_of(item.element)[1], scope.inside(item.element), "choice")
                return Expression(Row([*parts, " - ", excepted.at_least(PRIMARY)]), CONNECTED)
        return Expression(Row(parts), PRIMARY)

    def _datatype(self, element: SchemaElement, scope: Scope) -> str:
        name = element.attributes["type"].strip()
        if not scope.library and name in BUILT_IN:
            return name
        return f"{self.prefixes.of_library(scope.library)}:{name}"
