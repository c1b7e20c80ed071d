"""Which attributes of a schema are ids or point at ids (RELAX NG DTD Compatibility, section 5)."""

from collections.abc import Mapping, Sequence, Set
from itertools import chain
from typing import TypeAlias

from teikit.relaxng.name_class import NameClass, contains, is_infinite, single_names
from teikit.relaxng.survey import HeldAttribute

IdTypes: TypeAlias = Mapping[str, Mapping[str, str]]
"""By attribute and by element: ``ID``, ``IDREF`` or ``IDREFS``."""


def id_types(
    elements: Sequence[tuple[NameClass, Set[HeldAttribute]]],
) -> tuple[dict[str, dict[str, str]], str]:
    """The ids of a schema, and why they cannot be checked, ``""`` where they can.

    ``elements`` are those that can be reached, with all attributes that they may have. Ids cannot be checked where
    the schema is not consistent: where an attribute of an element is an id in one place and not in another, or an id
    has not a name but a class of names. jing then refuses the schema; here the result is empty.
    """
    held = dict.fromkeys(chain.from_iterable([attributes for _, attributes in elements]))
    identifying = {attribute for attribute in held if attribute[1]}
    # Of the others only those matter that may have the name of an id: few of the hundreds.
    rivals = {
        attribute
        for attribute in held.keys() - identifying
        if any(isinstance(names, str) and contains(attribute[0], names) for names, _ in identifying)
    }
    matters = [attribute for attribute in held if attribute in identifying or attribute in rivals]
    found: dict[str, dict[str, str]] = {}
    others: set[tuple[NameClass, NameClass]] = set()
    for element_names, attributes in elements:
        for attribute in [one for one in matters if one in attributes]:
            names, kind = attribute
            if not kind:
                others.add((element_names, names))
            else:
                if is_infinite(element_names) or not isinstance(names, str):
                    whose = f"an attribute of type {kind}, or its element,"
                    return {}, f"{whose} has a class of names instead of a name"
                by_element = found.setdefault(names, {})
                for name in single_names(element_names):
                    if by_element.setdefault(name, kind) != kind:
                        return {}, _conflict(names, name)
    for attribute_name, by_element in found.items():
        for element_names, attribute_names in others:
            if contains(attribute_names, attribute_name):
                for name in by_element:
                    if contains(element_names, name):
                        return {}, _conflict(attribute_name, name)
    return found, ""


def _conflict(attribute: str, element: str) -> str:
    return f"attribute {attribute!r} of {element!r} has different ID-types in different places"
