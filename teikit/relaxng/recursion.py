"""Definitions that refer to themselves (RELAX NG specification, section 4.19).

They may, within an ``element``: that is how documents become as deep as they like. Without one between, the definition
would have no end. Only what a reference leads to from the start counts, but all of that: also what later turns out to
be ``notAllowed``.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from teikit.relaxng.simple_form import START
from teikit.relaxng.syntax import SchemaElement
from teikit.relaxng.vocabulary import fault


class Reference(NamedTuple):
    """A ``ref`` or ``parentRef``."""

    key: str
    """The key of the definition that it refers to."""
    source: SchemaElement
    """Where it stands in the schema."""
    is_within_element: bool
    """Whether an ``element`` of its own definition is around it."""


def check_recursion(references: Mapping[str, Sequence[Reference]]) -> None:
    """Raise ``SchemaError`` for the first definition that refers to itself without an element between.

    ``references`` tells what each definition refers to; those of the start stand under :data:`START`.
    """
    reachable = {START}
    todo = [START]
    while todo:
        new = {reference.key for reference in references[todo.pop()]} - reachable
        reachable |= new
        todo += new
    ended: set[str] = set()
    for key in references:
        if key in reachable and key not in ended:
            _follow(key, references, ended)


def _follow(start: str, references: Mapping[str, Sequence[Reference]], ended: set[str]) -> None:
    """Follow the references of a definition that no element holds, those of their definitions, and so on; ``ended``
    are the definitions that are known to come to an end."""
    way = {start: None}
    """The definitions on the way, in their order."""
    ahead = [_without_element(references[start])]
    while way:
        if not ahead[-1]:
            ended.add(way.popitem()[0])
            ahead.pop()
            continue
        reference = ahead[-1].pop()
        if reference.key in way:
            circle = [*list(way)[list(way).index(reference.key) :], reference.key]
            names = " → ".join(key.partition("@")[0] for key in circle)
            message = f"a definition refers to itself without an element between: {names}"
            raise fault(reference.source, message, "4.19")
        if reference.key not in ended:
            way[reference.key] = None
            ahead.append(_without_element(references[reference.key]))


def _without_element(references: Sequence[Reference]) -> list[Reference]:
    """The references that no element holds, the first one last."""
    return [reference for reference in reversed(references) if not reference.is_within_element]
