"""Simplification: from what a schema may be written like to what it means (specification, section 4).

The result is the :mod:`simple form <teikit.relaxng.simple_form>`. Every construct has its function, named as the
construct; the sections that it fulfils stand in its docstring. What is inherited (``ns``, ``datatypeLibrary``) goes
down as an argument. Sections 4.20 and 4.21 (what ``notAllowed`` and ``empty`` do to what is around them) are laws of
the pattern algebra: :mod:`teikit.relaxng.builder` has them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from teikit.relaxng.combination import COMBINATIONS, group, joined
from teikit.relaxng.components import Definition, Scope, combine, components
from teikit.relaxng.datatypes.datatype import DatatypeError
from teikit.relaxng.datatypes.library import DatatypeLibraries
from teikit.relaxng.name_class import NameClass
from teikit.relaxng.names import expanded, is_qname
from teikit.relaxng.namespaces import ANNOTATIONS, RELAXNG
from teikit.relaxng.recursion import Reference, check_recursion
from teikit.relaxng.resources import Resources
from teikit.relaxng.simple_form import EMPTY, NOT_ALLOWED, START, TEXT, ElementPlace, Simple
from teikit.relaxng.syntax import SchemaElement
from teikit.relaxng.vocabulary import NAME_CLASSES, PATTERNS, check, fault


class Grammar(NamedTuple):
    """A ``grammar`` element: its definitions, and the grammar around it."""

    number: int
    definitions: Mapping[str, Definition]
    parent: "Grammar | None"

    def key(self, name: str) -> str:
        """The key of a definition, distinct from those of other grammars in the schema."""
        return f"{name}@{self.number}" if self.number else name


@dataclass(slots=True)
class SimpleSchema:
    """A schema in simple form."""

    definitions: dict[str, Simple] = field(default_factory=dict)
    """By key, see :meth:`Grammar.key`; the start of the whole schema under :data:`START`."""
    elements: list[ElementPlace] = field(default_factory=list)
    """All ``element`` patterns, by uid."""
    sources: list[SchemaElement] = field(default_factory=list)
    """Where they stand in the schema's files, by uid."""
    is_finite: bool = False
    """Whether definitions are known not to refer to themselves without an element between (section 4.19)."""


def simplify(root: SchemaElement, resources: Resources, libraries: DatatypeLibraries) -> SimpleSchema:
    """The schema in simple form. Raises ``SchemaError`` for whatever sections 3 and 4 of the specification forbid."""
    simplifier = Simplifier(resources, libraries)
    try:
        simplifier.schema.definitions[START] = simplifier.pattern(root, Scope("", ""), None)
    except RecursionError:
        raise fault(root, "patterns are nested too deeply", "") from None
    check_recursion(simplifier.references)
    simplifier.schema.is_finite = True
    return simplifier.schema


class Simplifier:
    """What the functions share: the files, the datatypes, the result so far."""

    def __init__(self, resources: Resources, libraries: DatatypeLibraries) -> None:
        self.resources = resources
        self.libraries = libraries
        self.schema = SimpleSchema()
        self.grammars = 0
        self.current = START
        """The key of the definition that is being simplified."""
        self.within_element = False
        """Whether an ``element`` of that definition is."""
        self.references: dict[str, list[Reference]] = {START: []}
        """What each definition refers to, by key."""
        self.external: list[str] = []
        """The files that are being included by ``externalRef`` just now."""

    def pattern(self, element: SchemaElement, scope: Scope, grammar: Grammar | None) -> Simple:
        """The simple form of any pattern."""
        check(element)
        simplify_construct = CONSTRUCTS.get(element.local)
        if simplify_construct is None:
            raise fault(element, f"{element.local!r} is no pattern", "3")
        return simplify_construct(self, element, scope.within(element), grammar)

    def patterns(self, element: SchemaElement, scope: Scope, grammar: Grammar | None) -> list[Simple]:
        """Those of the patterns inside, of which there must be one at least."""
        inside = [self.pattern(child, scope, grammar) for child in element.elements()]
        if not inside:
            raise fault(element, "it must hold a pattern", "3")
        return inside

    def group_of(self, element: SchemaElement, scope: Scope, grammar: Grammar | None) -> Simple:
        """The patterns inside as one: several are a group (section 4.12)."""
        return group(self.patterns(element, scope, grammar))

    def grammar(self, element: SchemaElement, scope: Scope, parent: Grammar | None) -> Simple:
        """Section 4.18: a grammar means its start; its definitions are put into the schema under keys of their own."""
        definitions = combine(components(element, scope, self.resources))
        if START not in definitions:
            raise fault(element, "the grammar has no start", "4.18")
        grammar = Grammar(self.grammars, definitions, parent)
        self.grammars += 1
        start = self.definition(definitions[START], grammar)
        outer = self.current, self.within_element
        self.within_element = False
        for name, definition in definitions.items():
            if name != START:
                self.current = grammar.key(name)
                self.references[self.current] = []
                self.schema.definitions[self.current] = self.definition(definition, grammar)
        self.current, self.within_element = outer
        return start

    def definition(self, definition: Definition, grammar: Grammar) -> Simple:
        """Section 4.17: what several ``define`` of one name mean together."""
        parts = []
        for part in definition.components:
            if part.name == START and sum(1 for _ in part.element.elements()) > 1:
                raise fault(part.element, "a start holds one pattern", "3")
            parts.append(self.group_of(part.element, part.scope, grammar))
        return joined(definition.combine or "choice", parts)

    def name_and_content(
        self, element: SchemaElement, scope: Scope, ns: str
    ) -> tuple[NameClass, list[SchemaElement]]:
        """The name class of an ``element`` or ``attribute`` and what follows it (section 4.8)."""
        inside = list(element.elements())
        name = element.attributes.get("name")
        if name is not None:
            return self.name(element, name, ns), inside
        if not inside or inside[0].local not in NAME_CLASSES:
            raise fault(element, "it has neither a name attribute nor a name class", "3")
        return self.name_class(inside[0], scope), inside[1:]

    def name(self, element: SchemaElement, text: str, ns: str) -> str:
        """Section 4.10: the name that a QName means."""
        text = text.strip(" \t\r\n")
        if not is_qname(text):
            raise fault(element, f"{text!r} is not a name", "3")
        prefix, colon, local = text.rpartition(":")
        if not colon:
            return expanded(ns, local)
        if prefix not in element.namespaces:
            raise fault(element, f"prefix {prefix!r} is not declared", "4.10")
        return expanded(element.namespaces[prefix], local)

    def number(self, element: SchemaElement, names: NameClass) -> int:
        """The uid of an ``element`` that begins."""
        uid = len(self.schema.elements)
        self.schema.elements.append(ElementPlace(uid, names, self.current))
        self.schema.sources.append(element)
        return uid

    def name_class(self, element: SchemaElement, scope: Scope, inside: str = "") -> NameClass:
        """The data form of a name class; ``inside`` is the wildcard whose ``except`` it stands in (section 4.16)."""
        check(element)
        scope = scope.within(element)
        local = element.local
        if local == "name":
            return self.name(element, element.text, scope.ns)
        if local == "choice":
            return self.name_class_choice(element, scope, inside)
        if local not in ("anyName", "nsName"):
            raise fault(element, f"{local!r} is no name class", "3")
        if inside and (inside == "nsName" or local == "anyName"):
            raise fault(element, f"{local} may not stand in the except of {inside}", "4.16")
        excepted = None
        exceptions = list(element.elements())
        if len(exceptions) > 1:
            raise fault(exceptions[1], "only one except is allowed", "3")
        if exceptions:
            check(exceptions[0])
            excepted = self.name_class_choice(exceptions[0], scope.within(exceptions[0]), local)
        return ("any", excepted) if local == "anyName" else ("namespace", scope.ns, excepted)

    def name_class_choice(self, element: SchemaElement, scope: Scope, inside: str) -> NameClass:
        """The name classes inside, as one."""
        alternatives = [self.name_class(child, scope, inside) for child in element.elements()]
        if not alternatives:
            raise fault(element, "it must hold a name class", "3")
        return alternatives[0] if len(alternatives) == 1 else ("choice", *alternatives)


_Construct: TypeAlias = Callable[[Simplifier, SchemaElement, Scope, Grammar | None], Simple]


def _element(self: Simplifier, element: SchemaElement, scope: Scope, grammar: Grammar | None) -> Simple:
    """Sections 4.8 to 4.10, 4.12."""
    names, inside = self.name_and_content(element, scope, scope.ns)
    if not inside:
        raise fault(element, "it must hold a pattern", "3")
    uid = self.number(element, names)
    outer, self.within_element = self.within_element, True
    content = group([self.pattern(child, scope, grammar) for child in inside])
    self.within_element = outer
    return ("element", uid, names, content)


def _attribute(self: Simplifier, element: SchemaElement, scope: Scope, grammar: Grammar | None) -> Simple:
    """Sections 4.8 to 4.10, 4.12: without a pattern, any text; a name without prefix has no namespace."""
    names, inside = self.name_and_content(element, scope, element.attributes.get("ns", ""))
    if len(inside) > 1:
        raise fault(inside[1], "an attribute holds one pattern", "3")
    _check_attribute_names(element, names)
    content = self.pattern(inside[0], scope, grammar) if inside else TEXT
    return ("attribute", names, content, element.attributes.get(f"{{{ANNOTATIONS}}}defaultValue"))


_XMLNS = "http://www.w3.org/2000/xmlns"


def _check_attribute_names(element: SchemaElement, names: NameClass) -> None:
    """Section 4.16: namespace declarations are no attributes."""
    if isinstance(names, str):
        if names == "xmlns" or names.startswith(_XMLNS):
            raise fault(element, "namespace declarations are not attributes", "4.16")
    elif names[0] == "choice":
        for alternative in names[1:]:
            _check_attribute_names(element, alternative)
    else:
        if names[0] == "namespace" and names[1].startswith(_XMLNS):
            raise fault(element, "namespace declarations are not attributes", "4.16")
        if names[-1] is not None:
            _check_attribute_names(element, names[-1])


def _combination(self: Simplifier, element: SchemaElement, scope: Scope, grammar: Grammar | None) -> Simple:
    """Sections 4.12 to 4.15."""
    return COMBINATIONS[element.local](self.patterns(element, scope, grammar))


def _empty(_self: Simplifier, _element: SchemaElement, _scope: Scope, _grammar: Grammar | None) -> Simple:
    return EMPTY


def _text(_self: Simplifier, _element: SchemaElement, _scope: Scope, _grammar: Grammar | None) -> Simple:
    return TEXT


def _not_allowed(
    _self: Simplifier, _element: SchemaElement, _scope: Scope, _grammar: Grammar | None
) -> Simple:
    return NOT_ALLOWED


def _value(self: Simplifier, element: SchemaElement, scope: Scope, _grammar: Grammar | None) -> Simple:
    """Section 4.4: without a type, a token of the built-in library."""
    name = element.attributes.get("type")
    library, name = ("", "token") if name is None else (scope.library, name.strip())
    try:
        datatype = self.libraries.datatype(library, name, ())
        context = {**element.namespaces, "": scope.ns} if datatype.needs_context else None
        datatype.check_value(element.text, context or {})
    except DatatypeError as error:
        raise fault(element, str(error), "4.16") from None
    return ("value", library, name, element.text, context)


def _data(self: Simplifier, element: SchemaElement, scope: Scope, grammar: Grammar | None) -> Simple:
    """Sections 4.12 and 4.16: the datatype must exist and admit the parameters."""
    params: list[tuple[str, str]] = []
    excepted: Simple | None = None
    for child in element.elements():
        check(child)
        if excepted is not None:
            raise fault(child, "except comes last, and once", "3")
        if child.local == "param":
            params.append((child.attributes["name"].strip(), child.text))
        else:
            inner = scope.within(child)
            excepted = COMBINATIONS["choice"](self.patterns(child, inner, grammar))
    name = element.attributes["type"].strip()
    try:
        self.libraries.datatype(scope.library, name, tuple(params)).check()
    except DatatypeError as error:
        raise fault(element, str(error), "4.16") from None
    return ("data", scope.library, name, tuple(params), excepted)


def _ref(self: Simplifier, element: SchemaElement, _scope: Scope, grammar: Grammar | None) -> Simple:
    """Section 4.18."""
    return _reference(self, element, grammar, "4.18")


def _parent_ref(self: Simplifier, element: SchemaElement, _scope: Scope, grammar: Grammar | None) -> Simple:
    """Section 4.18: a definition of the grammar around this one."""
    return _reference(self, element, grammar and grammar.parent, "4.18")


def _reference(self: Simplifier, element: SchemaElement, grammar: Grammar | None, section: str) -> Simple:
    name = element.attributes["name"].strip()
    if grammar is None:
        raise fault(element, "there is no grammar around it to define the name", section)
    if name not in grammar.definitions:
        raise fault(element, f"{name!r} is not defined", section)
    key = grammar.key(name)
    self.references[self.current].append(Reference(key, element, self.within_element))
    return ("ref", key)


def _grammar(self: Simplifier, element: SchemaElement, scope: Scope, grammar: Grammar | None) -> Simple:
    """Section 4.18."""
    return self.grammar(element, scope, grammar)


def _external_ref(self: Simplifier, element: SchemaElement, scope: Scope, _grammar: Grammar | None) -> Simple:
    """Section 4.6: the pattern in the other file, which inherits ``ns`` but no ``datatypeLibrary`` and no grammar."""
    uri, root = self.resources.fetch(element)
    if uri in self.external:
        raise fault(element, "the file refers to itself: " + " → ".join([*self.external, uri]), "4.6")
    if root.namespace != RELAXNG or root.local not in PATTERNS:
        raise fault(element, f"{uri} is no pattern but {root.local!r}", "4.6")
    self.external.append(uri)
    try:
        return self.pattern(root, Scope(scope.ns, ""), _grammar)
    finally:
        self.external.pop()


CONSTRUCTS: dict[str, _Construct] = {
    "element": _element,
    "attribute": _attribute,
    **dict.fromkeys(COMBINATIONS, _combination),
    "ref": _ref,
    "parentRef": _parent_ref,
    "empty": _empty,
    "text": _text,
    "notAllowed": _not_allowed,
    "value": _value,
    "data": _data,
    "externalRef": _external_ref,
    "grammar": _grammar,
}
