"""What makes a document not well-formed, in words."""

import pyexpat
from collections.abc import Sequence
from typing import Any

from teikit.relaxng.problem import Kind
from teikit.relaxng.trail import Step

_TEXTS = {
    "no element found": ("the document ends before its root element does", "is the file cut off?"),
    "unclosed token": ("the document ends within a tag, comment or the like", "is the file cut off?"),
    "unclosed CDATA section": ("a CDATA section is not closed", 'it ends with "]]>"'),
    "duplicate attribute": ("an attribute stands twice in this tag", "remove one of the two"),
    "junk after document element": ("something follows the end of the root element", None),
    "undefined entity": (
        "an entity is not declared",
        "write the character itself; XML knows only &amp; &lt; &gt; &quot; and &apos;",
    ),
    "unbound prefix": ("a namespace prefix is not declared", 'declare it: xmlns:prefix="address"'),
    "recursive entity reference": ("an entity contains itself", None),
    "XML or text declaration not at start of entity": (
        "the XML declaration is not at the very beginning",
        "remove what stands before it",
    ),
    "encoding specified in XML declaration is incorrect": (
        "the bytes are not in the encoding that the XML declaration names",
        None,
    ),
    "limit on input amplification factor (from DTD and entities) breached": (
        "entities expand the document to more than 100 times its size, the limit from 8 MiB on",
        "declare fewer or shorter entities",
    ),
}
"""What expat says, in an encoder's words, with a hint."""


def explain(
    error: pyexpat.ExpatError, data: Any, offset: int, steps: Sequence[Step]
) -> tuple[Kind, str, str | None, tuple[int, int]]:
    """Kind, message, hint and place of what has stopped the parser at a byte offset of the document."""
    place = (error.lineno, error.offset + 1)
    said = pyexpat.ErrorString(error.code)
    found = bytes(data[offset : offset + 1])
    if "invalid token" in said and offset > 0 and bytes(data[offset - 1 : offset]) in (b"&", b"<"):
        # expat stands behind the character that cannot begin markup
        found = bytes(data[offset - 1 : offset])
        place = (place[0], place[1] - 1)
    kind = Kind.NOT_WELL_FORMED
    message: str
    hint: str | None
    if said == "mismatched tag":
        name = steps[-1].name.rpartition("}")[2]
        message, hint = f'the end tag does not match: the element that is open here is "{name}"', None
        if len(steps) == 1:
            message = "an end tag stands where nothing is open"
    elif "invalid token" in said and found[:1] >= b"\x80":
        kind = Kind.ENCODING
        message = f"the byte {found[0]:02X} is not UTF-8"
        hint = "name the right encoding in the XML declaration, or convert the file"
    elif "invalid token" in said and found[:1] == b"&":
        message, hint = 'the character "&" stands alone', "write &amp; for it"
    elif "invalid token" in said and found[:1] == b"<":
        message, hint = 'the character "<" does not begin a tag here', "write &lt; for it"
    elif "invalid token" in said and found and found[0] < 0x20 and found[:1] not in b"\t\r\n":
        message, hint = f"the control character {found[0]:02X} is not allowed in XML", "remove it"
    else:
        message, hint = _TEXTS.get(said, (said, None))
        if "amplification" in said or "recursive" in said:
            kind = Kind.ENTITY
    if said == "no element found" and not data:
        message, hint = "the document is empty", None
    elif said in ("no element found", "unclosed token") and len(steps) > 1:
        name = steps[-1].name.rpartition("}")[2]
        message += f'; "{name}" is open'
    return kind, f"not well-formed: {message}", hint, place
