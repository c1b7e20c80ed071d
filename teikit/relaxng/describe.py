"""What a schema says about an element, for people: its content, its attributes and their values, where it may stand."""

from collections.abc import Iterable
from dataclasses import dataclass

from teikit.relaxng import expected
from teikit.relaxng.compile import Compiler, elements_within
from teikit.relaxng.content_model import content_model
from teikit.relaxng.datatypes.datatype import Describe
from teikit.relaxng.messages import datatypes_in_words
from teikit.relaxng.name_class import NameClass, single_names, wildcards
from teikit.relaxng.names import local_of, namespace_of
from teikit.relaxng.pattern import Attribute, Element, Pattern
from teikit.relaxng.schema import Schema


@dataclass(frozen=True, slots=True)
class AttributeDescription:
    """An attribute that an element may have."""

    name: str
    """``xml:id``, ``when``; ``{namespace}local`` for other namespaces, ``*`` for a class of names."""
    required: bool
    values: tuple[str, ...]
    """Values that the schema lists, in the order of the alphabet."""
    datatypes: tuple[str, ...]
    """Other values in words, or the names under which the schema defines them."""
    default: str | None
    """The value that stands for a missing attribute, ``a:defaultValue``."""

    def __str__(self) -> str:
        listed = [f'"{value}"' for value in self.values]
        what = " | ".join([*listed, *self.datatypes]) or "text"
        default = f" (default {self.default!r})" if self.default is not None else ""
        return f"@{self.name}{'' if self.required else '?'}  {what}{default}"


@dataclass(frozen=True, slots=True)
class ElementDescription:
    """An element of a schema. A schema may have several of one name, with contents of their own."""

    name: str
    """Its local name, ``*`` for a class of names."""
    namespace: str
    content: str
    """The content model in the manner of the compact syntax, without attributes; names of definitions as they are."""
    children: tuple[str, ...]
    """All elements that may stand in it, definitions resolved."""
    text: bool
    """Whether text may stand in it."""
    attributes: tuple[AttributeDescription, ...]
    """Required ones first, then by the alphabet."""
    parents: tuple[str, ...]
    """The elements in which it may stand."""

    def __str__(self) -> str:
        lines = [f"{self.name}  ({self.namespace or 'no namespace'})", f"  content     {self.content}"]
        held = [*(["text"] if self.text else []), *self.children]
        lines.append(f"  may contain {_wrapped(held) if held else 'nothing'}")
        lines.append(
            f"  stands in   {_wrapped(self.parents) if self.parents else 'nothing: it is a root element'}"
        )
        lines += ["  attributes  none"] if not self.attributes else ["  attributes"]
        lines += [f"    {attribute}" for attribute in self.attributes]
        return "\n".join(lines)


def describe_element(schema: Schema, name: str) -> list[ElementDescription]:
    """The elements of that name; ``name`` is a local name, or ``{namespace}local``.

    Empty where the schema has none.
    """
    compiler = schema.automaton.compiler
    elements = compiler.all_elements()
    wanted = [element for element in elements if _is_called(element.names, name)]
    return [_describe(element, elements, compiler, schema.describe) for element in wanted]


def element_names(schema: Schema) -> list[str]:
    """The local names of all elements that the schema names, sorted."""
    elements = schema.automaton.compiler.all_elements()
    return sorted({local_of(name) for element in elements for name in single_names(element.names)})


def _is_called(names: NameClass, wanted: str) -> bool:
    if wanted.startswith("{"):
        return wanted[1:].removeprefix("}") in single_names(names)
    return any(local_of(name) == wanted for name in single_names(names))


def _describe(
    element: Element, elements: Iterable[Element], compiler: Compiler, describe: Describe | None
) -> ElementDescription:
    content = compiler.content(element)
    held = list(elements_within(content))
    names = sorted(single_names(element.names)) or ["*"]
    return ElementDescription(
        name=" | ".join(map(local_of, names)),
        namespace=namespace_of(names[0]),
        content=content_model(compiler.simple_content(element), compiler.simple_definition),
        children=_shown(held),
        text=content.text or content.strings,
        attributes=_attributes(content, describe),
        parents=_shown(
            other for other in elements if element in set(elements_within(compiler.content(other)))
        ),
    )


def _shown(elements: Iterable[Element]) -> tuple[str, ...]:
    names: set[str] = set()
    for element in elements:
        names.update(map(local_of, single_names(element.names)))
        if next(wildcards(element.names), None) is not None:
            names.add("*")
    return tuple(sorted(names))


def _attributes(content: Pattern, describe: Describe | None) -> tuple[AttributeDescription, ...]:
    required = expected.required_attributes(content)
    by_name: dict[str, list[Attribute]] = {}
    for attribute in expected.attributes_of(content):
        names = list(single_names(attribute.names))
        if next(wildcards(attribute.names), None) is not None:
            names.append("*")
        for name in names:
            by_name.setdefault(name, []).append(attribute)
    described = [_attribute(name, patterns, name in required, describe) for name, patterns in by_name.items()]
    return tuple(sorted(described, key=lambda attribute: (not attribute.required, attribute.name)))


def _attribute(
    name: str, patterns: list[Attribute], required: bool, describe: Describe | None
) -> AttributeDescription:
    values: set[str] = set()
    datatypes: list[str] = []
    for pattern in patterns:
        values.update(expected.values(pattern.content))
        datatypes += datatypes_in_words(pattern.content, describe)
    namespace, local = namespace_of(name), local_of(name)
    shown = f"xml:{local}" if namespace.endswith("/XML/1998/namespace") else local
    if namespace and shown == local:
        shown = f"{{{namespace}}}{local}"
    default = next((pattern.default for pattern in patterns if pattern.default is not None), None)
    return AttributeDescription(
        shown, required, tuple(sorted(values)), tuple(dict.fromkeys(datatypes)), default
    )


def _wrapped(names: Iterable[str]) -> str:
    import textwrap

    return ("\n" + " " * 14).join(textwrap.wrap(" ".join(names), 90))
