"""The definitions of a grammar: ``include``, ``div``, ``start``, ``define`` (section 4.7, 4.11, 4.17, 4.18).

What these constructs mean is a list: which pattern is given for the start or for a name, and how several are
combined. Included grammars are put in their place with what the ``include`` overrides left out.
"""

from collections.abc import Iterable
from typing import NamedTuple

from teikit.relaxng.namespaces import RELAXNG
from teikit.relaxng.resources import Resources
from teikit.relaxng.simple_form import START
from teikit.relaxng.syntax import SchemaElement
from teikit.relaxng.vocabulary import check, fault


class Scope(NamedTuple):
    """What an element of the schema inherits from those around it."""

    ns: str
    """The namespace of names without prefix (section 4.9)."""
    library: str
    """The datatype library (section 4.3)."""

    def within(self, element: SchemaElement) -> "Scope":
        """What is inherited inside the element."""
        attributes = element.attributes
        if "ns" in attributes or "datatypeLibrary" in attributes:
            return Scope(attributes.get("ns", self.ns), attributes.get("datatypeLibrary", self.library))
        return self


class Component(NamedTuple):
    """One ``start`` or ``define``."""

    name: str
    """The name defined, :data:`START` for the start."""
    combine: str
    """``choice``, ``interleave``, or ``""`` where it does not say."""
    element: SchemaElement
    scope: Scope


class Definition(NamedTuple):
    """All that a grammar says about one name."""

    combine: str
    """How several patterns are combined: ``choice`` or ``interleave``; ``""`` for a single one."""
    components: list[Component]


def components(grammar: SchemaElement, scope: Scope, resources: Resources) -> list[Component]:
    """Every ``start`` and ``define`` of a grammar, those of included grammars in their place.

    ``scope`` is that inside the ``grammar`` element. Raises ``SchemaError`` for include loops and for overrides
    of what the included grammar does not define.
    """
    return _components(grammar, scope, resources, ())


def _components(
    parent: SchemaElement, scope: Scope, resources: Resources, including: tuple[str, ...]
) -> list[Component]:
    found: list[Component] = []
    for child in parent.elements():
        check(child)
        inner = scope.within(child)
        if child.local == "div":
            found += _components(child, inner, resources, including)
        elif child.local == "include":
            found += _included(child, inner, resources, including)
        else:
            name = START if child.local == "start" else child.attributes["name"].strip()
            found.append(Component(name, child.attributes.get("combine", "").strip(), child, inner))
    return found


def _included(
    include: SchemaElement, scope: Scope, resources: Resources, including: tuple[str, ...]
) -> list[Component]:
    """Section 4.7: the included grammar without what the ``include`` defines anew, then that."""
    uri, root = resources.fetch(include)
    if uri in including:
        raise fault(include, "the file includes itself: " + " → ".join([*including, uri]), "4.7")
    if root.namespace != RELAXNG or root.local != "grammar":
        raise fault(include, f"the included file is a {root.local!r}, not a grammar", "4.7")
    check(root)
    overrides = _components(include, scope, resources, including)
    for override in overrides:
        if override.element.local == "include":  # the vocabulary has refused it already
            raise fault(override.element, "an include may not stand in an include", "4.7")
    # The library of the includer is no business of the included file (section 4.3 goes before 4.7), its ns is.
    inner = Scope(scope.ns, "").within(root)
    theirs = _components(root, inner, resources, (*including, uri))
    overridden = {override.name for override in overrides}
    defined = {component.name for component in theirs}
    for override in overrides:
        if override.name not in defined:
            what = f"a definition of {override.name!r}" if override.name else "a start"
            raise fault(override.element, f"{uri} has no {what.split(' ', 1)[1]} to override", "4.7")
    return [component for component in theirs if component.name not in overridden] + overrides


def combine(parts: Iterable[Component]) -> dict[str, Definition]:
    """The definitions by name, in the order of their first components (section 4.17)."""
    definitions: dict[str, Definition] = {}
    for part in parts:
        known = definitions.get(part.name)
        if known is None:
            definitions[part.name] = Definition(part.combine, [part])
            continue
        if part.combine and known.combine and part.combine != known.combine:
            raise fault(
                part.element, f"combined by {known.combine} elsewhere, by {part.combine} here", "4.17"
            )
        if not part.combine and any(not other.combine for other in known.components):
            first = next(other.element for other in known.components if not other.combine)
            where = f"{first.file}:{first.line}"
            raise fault(part.element, f"defined twice without combine; the other is in {where}", "4.17")
        known.components.append(part)
        definitions[part.name] = Definition(known.combine or part.combine, known.components)
    return definitions
