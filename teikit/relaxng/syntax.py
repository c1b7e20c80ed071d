"""The parse tree of a schema, the same for both syntaxes.

The XML syntax and the compact syntax differ only in how they are written: both readers produce this tree, in the
terms of the XML syntax, and everything after them (section 4 of the specification, simplification) is one code.
Elements and attributes of other namespaces (documentation, Schematron, default values) stay where they are.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from teikit.relaxng.namespaces import RELAXNG


@dataclass(slots=True, eq=False)
class SchemaElement:
    """One element of a schema in XML syntax, or what the compact syntax means by it. Never changed once read."""

    namespace: str
    """Namespace name; :data:`RELAXNG` for the schema's own elements, ``""`` for none."""
    local: str
    """Local name: ``element``, ``define``, ``choice`` …"""
    attributes: dict[str, str] = field(default_factory=dict)
    """By name: ``name`` without, ``{namespace}name`` with a namespace. Values as written, not trimmed."""
    children: list["SchemaElement | str"] = field(default_factory=list)
    """Elements and pieces of text in their order; blank text between elements may be missing."""
    namespaces: Mapping[str, str] = field(default_factory=dict)
    """The namespace declarations in scope: prefix, ``""`` for the default namespace, to namespace name."""
    base_uri: str = ""
    """What relative addresses are resolved against: ``xml:base`` is already taken into account."""
    file: str = ""
    """The file that it stands in, for messages."""
    line: int = 0
    """Line where it begins, from 1; 0 where unknown."""
    column: int = 0
    """Column in characters where it begins, from 1; 0 where unknown."""

    @property
    def text(self) -> str:
        """The text directly inside, as written."""
        return "".join([child for child in self.children if isinstance(child, str)])

    def elements(self) -> Iterator["SchemaElement"]:
        """The schema's own child elements, without the foreign ones."""
        for child in self.children:
            if not isinstance(child, str) and child.namespace == RELAXNG:
                yield child
