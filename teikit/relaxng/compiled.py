"""A schema after simplification and checks: plain data, from which validation starts and which can be stored."""

import marshal
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from teikit.relaxng.simple_form import START, ElementPlace, Simple

if TYPE_CHECKING:
    from teikit.relaxng.id_types import IdTypes


class CompiledSchema(NamedTuple):
    """What validation needs of a schema."""

    definitions: Mapping[str, Simple]
    """In simple form by key; the start under :data:`~teikit.relaxng.simple_form.START`."""
    elements: Sequence[ElementPlace]
    """The elements that can be reached from the start."""
    id_types: "IdTypes"
    """Attributes that are ids or point at ids; empty where they cannot be checked."""
    id_fault: str = ""
    """Why ids cannot be checked, ``""`` where they can."""
    common_attributes: frozenset[str] = frozenset()
    """The attributes that many elements have: messages name those first that are an element's own."""


class StoredDefinitions(dict[str, Simple]):
    """Definitions that are decoded one by one, when they are needed."""

    def __init__(self, blobs: Mapping[str, bytes]) -> None:
        super().__init__()
        self._blobs = blobs

    def __missing__(self, key: str) -> Simple:
        definition: Simple = marshal.loads(self._blobs[key])
        self[key] = definition
        return definition


def to_bytes(schema: CompiledSchema) -> bytes:
    """The schema as bytes; definitions are encoded each by itself, so that few need to be decoded."""
    stored: dict[str, Any] = {
        "definitions": {key: marshal.dumps(simple) for key, simple in schema.definitions.items()},
        "elements": marshal.dumps([tuple(place) for place in schema.elements]),
        "id_types": {name: dict(by_element) for name, by_element in schema.id_types.items()},
        "id_fault": schema.id_fault,
        "common_attributes": schema.common_attributes,
    }
    return marshal.dumps(stored)


def from_bytes(data: bytes) -> CompiledSchema:
    """The schema that :func:`to_bytes` gave. Only for bytes that are known to be its: ``marshal`` trusts them.

    Raises ``ValueError``, ``EOFError``, ``TypeError`` or ``KeyError`` for others, at best.
    """
    stored = marshal.loads(data)
    definitions = StoredDefinitions(stored["definitions"])
    if START not in stored["definitions"]:
        raise ValueError("no start")
    return CompiledSchema(
        definitions,
        StoredElements(stored["elements"]),
        stored["id_types"],
        stored["id_fault"],
        stored["common_attributes"],
    )


class StoredElements(Sequence[ElementPlace]):
    """Places of elements, decoded when the first is asked for: only messages about misplaced ones need them."""

    def __init__(self, blob: bytes) -> None:
        self._blob = blob
        self._places: list[ElementPlace] | None = None

    def _decoded(self) -> list[ElementPlace]:
        if self._places is None:
            self._places = [ElementPlace(*place) for place in marshal.loads(self._blob)]
        return self._places

    def __getitem__(self, index: Any) -> Any:
        return self._decoded()[index]

    def __len__(self) -> int:
        return len(self._decoded())
