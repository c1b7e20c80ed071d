"""The parse tree of a schema, written in compact syntax: laid out in lines, annotations kept."""

from typing import NamedTuple
from urllib.parse import urljoin

from teikit.relaxng.compact.layout import Annotated, Document, Enclosed, Hanging, Joined, Row, lay_out
from teikit.relaxng.compact.literals import identifier, literal
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
from teikit.relaxng.syntax import RELAXNG, XSD_DATATYPES, SchemaElement

_CONNECTORS = {"group": (",", False), "choice": ("|", True), "interleave": ("&", True)}
_REPETITIONS = {"optional": "?", "zeroOrMore": "*", "oneOrMore": "+"}
_ASSIGNMENTS = {"": "=", "choice": "|=", "interleave": "&="}
_TEXTUAL = frozenset({"value", "name", "param"})
_NAME_CLASSES = frozenset({"name", "anyName", "nsName"})

CONNECTED, PARTICLE, PRIMARY = range(3)
"""How closely a pattern holds together: ``a | b`` needs parentheses in ``(a | b)*``, ``a*`` in ``(a*)?``."""


class _Pattern(NamedTuple):
    document: Document
    level: int

    def at_least(self, level: int) -> Document:
        """The pattern, in parentheses if it holds together less than that."""
        return self.document if self.level >= level else Enclosed("(", self.document, ")", "")


class _Item(NamedTuple):
    """A child that is a pattern, name class or component, with the foreign elements that stand around it."""

    element: SchemaElement
    before: list[SchemaElement]
    behind: list[SchemaElement]


def write_compact(root: SchemaElement, *, included: bool = False) -> str:
    """The text of a schema file in compact syntax, whichever syntax the tree was read from.

    ``included``: names that no ``ns`` attribute governs inherit their namespace from a file that includes this one;
    otherwise they are in none. What the compact syntax cannot say is left out: foreign attributes of ``except``, and
    comments, which the tree does not hold; addresses that ``xml:base`` governs are written in full.
    """
    outer = Scope(None if included else "")
    prefixes = choose(root, outer)
    writer = _Writer(prefixes, root)
    if root.local == "grammar" and not is_annotated(root):
        body = writer.components(root, outer.inside(root))
    else:
        body = [lay_out(writer.pattern(_Item(root, [], []), outer).document)]
    return "\n".join([*_preamble(prefixes, default_is_none=not included), *body]) + "\n"


def _preamble(prefixes: Prefixes, *, default_is_none: bool) -> list[str]:
    """The declarations; ``default_is_none``: without one, the default is to be in no namespace."""
    lines: list[str] = []
    default = prefixes.default or (None if default_is_none else prefixes.default)
    for prefix, namespace in sorted(prefixes.namespaces.items(), key=lambda pair: pair[0]):
        if prefix == "xml":
            continue
        keyword = "default namespace" if namespace == default and default is not None else "namespace"
        if keyword == "default namespace":
            default = None
        lines.append(
            f"{keyword} {prefix} = {lay_out(literal(namespace)) if namespace is not None else 'inherit'}"
        )
    if default is not None:
        lines.insert(0, f"default namespace = {lay_out(literal(default))}")
    for prefix, library in prefixes.libraries.items():
        if library != XSD_DATATYPES:
            lines.append(f"datatypes {prefix} = {lay_out(literal(library))}")
    return [*lines, ""] if lines else []


def _items(element: SchemaElement) -> tuple[list[SchemaElement], list[_Item]]:
    """The foreign elements that annotate an element itself, and its own children with those that annotate them."""
    before: list[SchemaElement] = []
    items: list[_Item] = []
    for child in element.children:
        if isinstance(child, str):
            continue
        if child.namespace == RELAXNG:
            items.append(_Item(child, [], []))
        elif not items:
            before.append(child)
        elif items[-1].element.local in _TEXTUAL:
            items[-1].before.append(child)
        else:
            items[-1].behind.append(child)
    return before, items


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
        before, items = _items(element)
        content_document = self._connected(items, scope, "group").document
        return annotated(element, before, Hanging(f"{name} {sign}", content_document), self.prefixes)

    def _address(self, element: SchemaElement) -> str:
        href = element.attributes["href"].strip()
        if element.base_uri != element.file:
            href = urljoin(element.base_uri, href).removeprefix(self.folder + "/")
        return lay_out(literal(href))

    def _inherit(self, scope: Scope) -> str:
        if scope.namespace == self.prefixes.default:
            return ""
        return f" inherit = {self.prefixes.of_namespace(scope.namespace)}"

    # --- patterns

    def _connected(self, items: list[_Item], scope: Scope, connector: str) -> _Pattern:
        """Patterns with a sign between them; a single one is itself."""
        patterns = [self.pattern(item, scope) for item in items]
        if len(patterns) == 1:
            return patterns[0]
        sign, leading = _CONNECTORS[connector]
        return _Pattern(
            Joined([pattern.at_least(PARTICLE) for pattern in patterns], sign, leading), CONNECTED
        )

    def pattern(self, item: _Item, outer: Scope) -> _Pattern:
        """A pattern with its annotations."""
        element = item.element
        scope = outer.inside(element)
        inside, items = _items(element)
        pattern = self._pattern(element, scope, items)
        before = [*inside, *item.before]
        if before or is_annotated(element):
            level = CONNECTED if element.local == "data" else PRIMARY  # no parentheses around a - b
            if element.local in _CONNECTORS and len(items) == 1:
                pattern = _Pattern(
                    Enclosed("(", pattern.document, ")", ""), PRIMARY
                )  # not that of the one inside
            document = annotated(element, before, pattern.at_least(level), self.prefixes)
            pattern = _Pattern(document, max(pattern.level, level))
        if item.behind:
            level = max(pattern.level, PARTICLE)
            behind = [annotation(foreign, self.prefixes) for foreign in item.behind]
            pattern = _Pattern(Annotated([], [], pattern.at_least(level), behind), level)
        return pattern

    def _pattern(self, element: SchemaElement, scope: Scope, items: list[_Item]) -> _Pattern:
        local = element.local
        if local in _CONNECTORS:
            return self._connected(items, scope, local)
        if local in _REPETITIONS:
            content = self._connected(items, scope, "group")
            return _Pattern(Row([content.at_least(PRIMARY), _REPETITIONS[local]]), PARTICLE)
        if local == "data":
            return self._data(element, scope, items)
        return _Pattern(self._primary(element, scope, items), PRIMARY)

    def _primary(self, element: SchemaElement, scope: Scope, items: list[_Item]) -> Document:
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

    def _element(self, element: SchemaElement, scope: Scope, items: list[_Item]) -> Document:
        local = element.local
        of_attribute = local == "attribute"
        if "name" in element.attributes:
            namespace, name = name_of(element, scope)
            name_class: Document = self._name(namespace, name, of_attribute=of_attribute)
        else:
            name_class = self._name_class(items[0], scope, of_attribute=of_attribute).document
            items = items[1:]
        content: Document = self._connected(items, scope, "group").document if items else "text"
        return Row([f"{local} ", name_class, " ", Enclosed("{", content, "}")])

    def _value(self, element: SchemaElement, scope: Scope) -> Document:
        content = element.text
        if is_qualified_name(element):
            content = self._name(*expanded_name(element, scope, content), of_attribute=False)
        text = literal(content)
        if "type" not in element.attributes:
            return text
        name = self._datatype(element, scope)
        return text if name == "token" else Row([f"{name} ", text])

    def _data(self, element: SchemaElement, scope: Scope, items: list[_Item]) -> _Pattern:
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
                excepted = self._connected(_items(item.element)[1], scope.inside(item.element), "choice")
                return _Pattern(Row([*parts, " - ", excepted.at_least(PRIMARY)]), CONNECTED)
        return _Pattern(Row(parts), PRIMARY)

    def _datatype(self, element: SchemaElement, scope: Scope) -> str:
        name = element.attributes["type"].strip()
        if not scope.library and name in BUILT_IN:
            return name
        return f"{self.prefixes.of_library(scope.library)}:{name}"

    # --- name classes

    def _name(self, namespace: str | None, local: str, *, of_attribute: bool) -> str:
        prefixes = self.prefixes
        return (
            prefixes.attribute_name(namespace, local)
            if of_attribute
            else prefixes.element_name(namespace, local)
        )

    def _name_class(self, item: _Item, outer: Scope, *, of_attribute: bool) -> _Pattern:
        element = item.element
        scope = outer.inside(element)
        inside, items = _items(element)
        if element.local == "choice":
            name_class = self._names(items, scope, of_attribute=of_attribute)
        elif element.local == "name":
            namespace, local = expanded_name(element, scope, element.text)
            name_class = _Pattern(self._name(namespace, local, of_attribute=of_attribute), PRIMARY)
        else:
            all_names = (
                "*" if element.local == "anyName" else f"{self.prefixes.of_namespace(scope.namespace)}:*"
            )
            name_class = _Pattern(all_names, PRIMARY)
            for child in items:
                excepted = self._names(_items(child.element)[1], scope, of_attribute=of_attribute)
                name_class = _Pattern(Row([f"{all_names} - ", excepted.at_least(PRIMARY)]), CONNECTED)
        before = [*inside, *item.before]
        if before or is_annotated(element):
            name_class = _Pattern(
                annotated(element, before, name_class.at_least(PRIMARY), self.prefixes), PRIMARY
            )
        if item.behind:
            behind = [annotation(foreign, self.prefixes) for foreign in item.behind]
            name_class = _Pattern(Annotated([], [], name_class.at_least(PRIMARY), behind), PRIMARY)
        return name_class

    def _names(self, items: list[_Item], scope: Scope, *, of_attribute: bool) -> _Pattern:
        names = [self._name_class(item, scope, of_attribute=of_attribute) for item in items]
        if len(names) == 1:
            return names[0]
        return _Pattern(Joined([name.at_least(PRIMARY) for name in names], "|", leading=True), CONNECTED)
