"""The elements of the XML syntax, what each may carry and hold (RELAX NG specification, section 3)."""

from functools import lru_cache
from typing import NamedTuple

from teikit.relaxng.errors import SchemaError
from teikit.relaxng.names import is_ncname
from teikit.relaxng.namespaces import RELAXNG
from teikit.relaxng.syntax import SchemaElement


class Construct(NamedTuple):
    """An element of the XML syntax."""

    attributes: frozenset[str]
    """The attributes it may have, beside ``ns`` and ``datatypeLibrary``, which all may have."""
    required: tuple[str, ...]
    """Those it must have."""
    children: frozenset[str]
    """Its own child elements, by local name."""


def _construct(attributes: str, children: frozenset[str] = frozenset()) -> Construct:
    """From ``"name! combine"``: the exclamation mark says required."""
    names = attributes.split()
    return Construct(
        frozenset([name.rstrip("!") for name in names] + ["ns", "datatypeLibrary"]),
        tuple(name[:-1] for name in names if name.endswith("!")),
        children,
    )


NAME_CLASSES = frozenset({"name", "anyName", "nsName", "choice"})
COMBINING = frozenset({"group", "interleave", "optional", "zeroOrMore", "oneOrMore", "list", "mixed"})
SINGLE = frozenset(
    {"ref", "parentRef", "empty", "text", "notAllowed", "value", "data", "externalRef", "grammar"}
)
PATTERNS = frozenset({"element", "attribute", "choice", *COMBINING, *SINGLE})
COMPONENTS = frozenset({"start", "define", "div", "include"})

CONSTRUCTS = {
    "element": _construct("name", PATTERNS | NAME_CLASSES),
    "attribute": _construct("name", PATTERNS | NAME_CLASSES),
    "choice": _construct("", PATTERNS | NAME_CLASSES),
    **dict.fromkeys(COMBINING, _construct("", PATTERNS)),
    "ref": _construct("name!"),
    "parentRef": _construct("name!"),
    "empty": _construct(""),
    "text": _construct(""),
    "notAllowed": _construct(""),
    "value": _construct("type"),
    "data": _construct("type!", frozenset({"param", "except"})),
    "param": _construct("name!"),
    "externalRef": _construct("href!"),
    "grammar": _construct("", COMPONENTS),
    "include": _construct("href!", COMPONENTS - {"include"}),
    "div": _construct("", COMPONENTS),
    "start": _construct("combine", PATTERNS),
    "define": _construct("name! combine", PATTERNS),
    "name": _construct(""),
    "anyName": _construct("", frozenset({"except"})),
    "nsName": _construct("", frozenset({"except"})),
    "except": _construct("", PATTERNS | NAME_CLASSES),
}

_TEXTUAL = frozenset({"name", "value", "param"})
_NCNAMES = ("name", "type")
_COMBINE = frozenset({"choice", "interleave"})


def fault(element: SchemaElement, message: str, section: str) -> SchemaError:
    """The error to raise about an element of the schema."""
    identity = (
        element.attributes.get("name") or element.attributes.get("href") or element.attributes.get("type")
    )
    construct = element.local + (f" {identity.strip()!r}" if identity else "")
    return SchemaError(message, element.file, element.line, element.column, construct, section)


def check(element: SchemaElement) -> None:
    """Raise :class:`SchemaError` if an element, apart from its children's insides, is not as section 3 has it."""
    construct = CONSTRUCTS.get(element.local)
    if construct is None or element.namespace != RELAXNG:
        raise fault(element, f"{element.local!r} is no element of RELAX NG", "3")
    attributes = element.attributes
    if attributes:
        _check_attributes(element, construct)
    for required in construct.required:
        if required not in attributes:
            raise fault(element, f"attribute {required!r} is missing", "3")
    if element.local in _TEXTUAL:
        for child in element.children:
            if not isinstance(child, str):
                raise fault(child, f"no element may stand in {element.local!r}", "3")
        return
    for child in element.children:
        if isinstance(child, str):
            if child.strip(" \t\r\n"):
                raise fault(element, f"text {child.strip()[:30]!r} is not allowed here", "3")
        elif child.local not in construct.children and child.namespace == RELAXNG:
            raise fault(child, f"{child.local!r} is not allowed in {element.local!r}", "3")


def _check_attributes(element: SchemaElement, construct: Construct) -> None:
    for name, value in element.attributes.items():
        if name[0] == "{":
            if name.startswith(f"{{{RELAXNG}}}"):
                raise fault(
                    element, f"attribute {name!r}: the schema's own attributes have no namespace", "3"
                )
        elif name not in construct.attributes:
            raise fault(element, f"attribute {name!r} is not allowed here", "3")
        elif name == "combine":
            if value.strip() not in _COMBINE:
                raise fault(element, f"combine={value!r}: neither 'choice' nor 'interleave'", "4.17")
        elif name == "datatypeLibrary":
            if not _is_library_uri(value):
                raise fault(element, f"datatypeLibrary={value!r} is no absolute URI without fragment", "4.3")
        elif (
            name in _NCNAMES
            and element.local not in ("element", "attribute")
            and not _is_ncname(value.strip())
        ):
            raise fault(element, f"{name}={value!r} is not a name without colon", "3")


_is_ncname = lru_cache(4_096)(is_ncname)
"""Most names are those of definitions, which are referred to many times."""


def _is_library_uri(uri: str) -> bool:
    """Whether a datatype library is named by ``""`` or an absolute URI without fragment (section 3)."""
    if not uri:
        return True
    scheme, colon, rest = uri.partition(":")
    if not (colon and rest and scheme.isascii() and scheme[0].isalpha()) or "#" in uri:
        return False
    escapes = [rest[index + 1 : index + 3] for index, char in enumerate(rest) if char == "%"]
    return scheme.replace("+", "").replace("-", "").replace(".", "").isalnum() and all(
        len(escape) == 2 and all(digit in "0123456789abcdefABCDEF" for digit in escape) for escape in escapes
    )
