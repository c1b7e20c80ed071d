"""Which prefixes a schema needs when it is written in compact syntax."""

from collections import Counter
from dataclasses import dataclass

from teikit.relaxng.namespaces import RELAXNG, XML, XSD_DATATYPES
from teikit.relaxng.syntax import SchemaElement
from teikit.relaxng.write_xml import declared_prefixes, new_prefix


@dataclass(frozen=True, slots=True)
class Scope:
    """What the ancestors of an element say that it inherits."""

    namespace: str | None = None
    """``ns``; ``None`` if no ancestor has one: an including file may decide."""
    library: str = ""
    """``datatypeLibrary``"""

    def inside(self, element: SchemaElement) -> "Scope":
        """The scope for an element and its children."""
        attributes = element.attributes
        if "ns" not in attributes and "datatypeLibrary" not in attributes:
            return self
        return Scope(attributes.get("ns", self.namespace), attributes.get("datatypeLibrary", self.library))


@dataclass(frozen=True, slots=True)
class Prefixes:
    """The declarations of a schema in compact syntax."""

    default: str | None
    """The default namespace, ``None`` if it is inherited."""
    namespaces: dict[str, str | None]
    """Prefix to namespace name, ``None`` for the inherited one."""
    libraries: dict[str, str]
    """Prefix to datatype library."""

    def of_namespace(self, namespace: str | None) -> str:
        """The prefix that stands for a namespace."""
        return next(prefix for prefix, declared in self.namespaces.items() if declared == namespace)

    def of_library(self, library: str) -> str:
        """The prefix that stands for a datatype library."""
        return next(prefix for prefix, declared in self.libraries.items() if declared == library)

    def name(self, namespace: str | None, local: str, *, of_attribute: bool) -> str:
        """A name as it is written: without a prefix, an element's is in the default namespace, an attribute's in none."""
        unprefixed = "" if of_attribute else self.default
        return local if namespace == unprefixed else f"{self.of_namespace(namespace)}:{local}"


def expanded_name(element: SchemaElement, scope: Scope, text: str) -> tuple[str | None, str]:
    """Namespace and local part of a name as the XML syntax writes it, perhaps with a prefix."""
    prefix, colon, local = text.strip().rpartition(":")
    if colon:
        return (XML if prefix == "xml" else element.namespaces.get(prefix, "")), local
    return scope.namespace, local


def choose(root: SchemaElement, scope: Scope) -> Prefixes:
    """The prefixes of a schema: those it has, and new ones where one is lacking.

    The default namespace is the one that most elements are in; the inherited one, if any name inherits; none, if a
    value needs that.
    """
    needs = _Needs()
    _collect(root, scope, needs)
    elements = needs.of_elements
    default = elements.most_common(1)[0][0] if elements else None
    if None in elements:
        default = None
    elif needs.unprefixed:
        default = ""
    namespaces: dict[str, str | None] = {"xml": XML, **declared_prefixes(root)}
    for namespace in [*elements, *needs.prefixed]:
        if namespace in namespaces.values() or (namespace == default and namespace not in needs.prefixed):
            continue
        namespaces[_new_namespace_prefix(namespace, namespaces)] = namespace
    libraries = {"xsd": XSD_DATATYPES}
    for library in needs.libraries:
        if library not in libraries.values():
            libraries[f"datatypes{len(libraries)}"] = library
    return Prefixes(default, namespaces, libraries)


def _new_namespace_prefix(namespace: str | None, taken: dict[str, str | None]) -> str:
    wish = {None: "inherited", "": "local"}.get(namespace)
    return wish if wish and wish not in taken else new_prefix(dict.fromkeys(taken, ""))


class _Needs:
    """What the names and datatypes of a schema need to be declared."""

    def __init__(self) -> None:
        self.of_elements: Counter[str | None] = Counter()
        """How often a namespace is that of an element's name, or at least handed on as the default one."""
        self.prefixed: dict[str | None, None] = {}
        """Namespaces that need a prefix even if they are the default one, in order."""
        self.unprefixed = False
        """Whether a value is a name in no namespace: no prefix can say that."""
        self.libraries: dict[str, None] = {}
        """Datatype libraries, in order."""

    def name(self, namespace: str | None, *, of_attribute: bool) -> None:
        if not of_attribute:
            self.of_elements[namespace] += 1
        elif namespace != "":
            self.prefixed[namespace] = None


def _collect(root: SchemaElement, scope: Scope, needs: _Needs) -> None:
    waiting = [(root, scope, False)]
    while waiting:
        element, outer, of_attribute = waiting.pop()
        if element.namespace != RELAXNG:
            continue
        inner = outer.inside(element)
        local = element.local
        if local in ("element", "attribute"):
            of_attribute = local == "attribute"
            if "name" in element.attributes:
                needs.name(name_of(element, inner)[0], of_attribute=of_attribute)
        elif local == "name":
            needs.name(expanded_name(element, inner, element.text)[0], of_attribute=of_attribute)
        elif local == "nsName":
            needs.prefixed[inner.namespace] = None
        elif local in ("include", "externalRef"):
            needs.of_elements[inner.namespace] += 0  # an address alone hands on the default namespace
        elif local in ("value", "data"):
            if _needs_library(element, inner):
                needs.libraries[inner.library] = None
            if is_qualified_name(element):
                namespace = expanded_name(element, inner, element.text)[0]
                needs.of_elements[namespace] += 0
                needs.unprefixed = needs.unprefixed or not namespace
        waiting.extend(
            [(child, inner, of_attribute) for child in element.children if not isinstance(child, str)]
        )


BUILT_IN = frozenset({"string", "token"})
"""The datatypes that need no library."""


def is_qualified_name(element: SchemaElement) -> bool:
    """Whether an element is a value that means a name, so that its prefix must stay declared."""
    return element.local == "value" and element.attributes.get("type", "").strip() in ("QName", "NOTATION")


def _needs_library(element: SchemaElement, scope: Scope) -> bool:
    name = element.attributes.get("type")
    return name is not None and (scope.library != "" or name.strip() not in BUILT_IN)


def name_of(element: SchemaElement, scope: Scope) -> tuple[str | None, str]:
    """Namespace and local part that the ``name`` attribute of an ``element`` or ``attribute`` says (section 4.8)."""
    name = element.attributes["name"]
    if element.local == "attribute" and "ns" not in element.attributes:
        scope = Scope("", scope.library)
    return expanded_name(element, scope, name)
