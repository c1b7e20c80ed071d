"""Which prefixes a schema needs when it is written in compact syntax."""

from collections import Counter
from dataclasses import dataclass

from teikit.relaxng.syntax import RELAXNG, XML, XSD_DATATYPES, SchemaElement
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

    def element_name(self, namespace: str | None, local: str) -> str:
        """The name of an element as a name class."""
        return local if namespace == self.default else f"{self.of_namespace(namespace)}:{local}"

    def attribute_name(self, namespace: str | None, local: str) -> str:
        """The name of an attribute as a name class: without prefix it is in no namespace."""
        return local if namespace == "" else f"{self.of_namespace(namespace)}:{local}"


def expanded_name(element: SchemaElement, scope: Scope, text: str) -> tuple[str | None, str]:
    """Namespace and local part of a name as the XML syntax writes it, perhaps with a prefix."""
    prefix, colon, local = text.strip().rpartition(":")
    if colon:
        return (XML if prefix == "xml" else element.namespaces.get(prefix, "")), local
    return scope.namespace, local


def choose(root: SchemaElement) -> Prefixes:
    """The prefixes of a schema: those it has, and new ones where one is lacking.

    The default namespace is the one that most elements are in; the inherited one, if any name inherits.
    """
    of_elements: Counter[str | None] = Counter()
    prefixed: dict[str | None, None] = {}
    libraries: dict[str, None] = {}
    _collect(root, Scope(), of_elements, prefixed, libraries)
    default = None if None in of_elements or not of_elements else of_elements.most_common(1)[0][0]
    namespaces: dict[str, str | None] = {"xml": XML, **declared_prefixes(root)}
    for namespace in [*of_elements, *prefixed]:
        if namespace in namespaces.values() or (namespace == default and namespace not in prefixed):
            continue
        namespaces[_new_namespace_prefix(namespace, namespaces)] = namespace
    library_prefixes = {"xsd": XSD_DATATYPES}
    for library in libraries:
        if library not in library_prefixes.values():
            library_prefixes[f"datatypes{len(library_prefixes)}"] = library
    return Prefixes(default, namespaces, library_prefixes)


def _new_namespace_prefix(namespace: str | None, taken: dict[str, str | None]) -> str:
    wish = {None: "inherited", "": "local"}.get(namespace)
    return wish if wish and wish not in taken else new_prefix(dict.fromkeys(taken, ""))


def _collect(
    root: SchemaElement,
    scope: Scope,
    of_elements: Counter[str | None],
    prefixed: dict[str | None, None],
    libraries: dict[str, None],
) -> None:
    """Find the namespaces of elements' names, those of everything else that needs a prefix, and the libraries."""
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
                namespace = name_of(element, inner)[0]
                _add(namespace, of_attribute, of_elements, prefixed)
        elif local == "name":
            _add(expanded_name(element, inner, element.text)[0], of_attribute, of_elements, prefixed)
        elif local == "nsName":
            prefixed[inner.namespace] = None
        elif local in ("include", "externalRef"):
            of_elements[inner.namespace] += 0  # an address alone hands on the default namespace
        elif local in ("value", "data") and _needs_library(element, inner):
            libraries[inner.library] = None
        waiting.extend(
            [(child, inner, of_attribute) for child in element.children if not isinstance(child, str)]
        )


BUILT_IN = frozenset({"string", "token"})
"""The datatypes that need no library."""


def _needs_library(element: SchemaElement, scope: Scope) -> bool:
    name = element.attributes.get("type")
    return name is not None and (scope.library != "" or name.strip() not in BUILT_IN)


def name_of(element: SchemaElement, scope: Scope) -> tuple[str | None, str]:
    """Namespace and local part that the ``name`` attribute of an ``element`` or ``attribute`` says (section 4.8)."""
    name = element.attributes["name"]
    if element.local == "attribute" and "ns" not in element.attributes:
        scope = Scope("", scope.library)
    return expanded_name(element, scope, name)


def _add(
    namespace: str | None,
    of_attribute: bool,
    of_elements: Counter[str | None],
    prefixed: dict[str | None, None],
) -> None:
    if not of_attribute:
        of_elements[namespace] += 1
    elif namespace != "":
        prefixed[namespace] = None
