"""A problem in a document: what :meth:`teikit.relaxng.Schema.validate` gives."""

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What is wrong. The values are stable."""

    UNKNOWN_ELEMENT = "unknown-element"
    """An element that the schema has nowhere."""
    MISPLACED_ELEMENT = "misplaced-element"
    """An element that the schema has, but not here."""
    EARLY_ELEMENT = "early-element"
    """An element that would be allowed here if something required had come before it."""
    INCOMPLETE_ELEMENT = "incomplete-element"
    """An element that ends before all that it must contain has come."""
    ATTRIBUTE = "attribute-not-allowed"
    """An attribute that this element cannot have, or not together with the others."""
    MISSING_ATTRIBUTE = "missing-attribute"
    """An attribute that this element must have."""
    ATTRIBUTE_VALUE = "attribute-value"
    """A value that the attribute cannot have."""
    CONTENT_VALUE = "content-value"
    """Text that a datatype does not allow as the content of the element."""
    TEXT = "text-not-allowed"
    """Text where only elements may stand."""
    DUPLICATE_ID = "duplicate-id"
    """An id that is already taken."""
    UNKNOWN_ID = "unknown-id"
    """A reference to an id that the document does not have."""
    NOT_WELL_FORMED = "not-well-formed"
    """The document is not well-formed XML; nothing behind this place was looked at."""
    ENCODING = "encoding"
    """The bytes are not what the encoding allows, or the encoding is not known."""
    ENTITY = "entity"
    """An entity that is not read, or that expands beyond the limit."""


class Problem(NamedTuple):
    """One problem. Lines and columns count from 1, columns in characters; 0 where there is no place."""

    kind: Kind
    message: str
    """What is wrong and where in the document's structure, one line."""
    hint: str | None
    """What would be allowed, or what to do."""
    line: int
    """Where the tag, attribute, value or text begins."""
    column: int
    end_line: int
    """Just behind it."""
    end_column: int
    event: tuple[int, int]
    """Where a parser stands when it reports the event: just behind the tag or text."""
    xpath: str
    """The path of the element, with the document's prefixes: ``/TEI/text[1]/body[1]/p[3]``."""
    name: str = ""
    """The element or attribute that is wrong, with the document's prefix."""
    expected: tuple[str, ...] = ()
    """All that would be allowed, likeliest first: names with the document's prefixes, values."""
    definition: str = ""
    """For values: the name under which the schema defines the datatype, where it has one."""
    related: tuple[int, int] | None = None
    """For a duplicate id: line and column of the first element with it."""
