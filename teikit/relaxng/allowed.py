"""What may stand at a place of a document: what an editor needs to complete what somebody types."""

import pyexpat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from teikit.relaxng import expected, messages
from teikit.relaxng.names import Prefixes, expanded
from teikit.relaxng.places import Places, attributes_in
from teikit.relaxng.report import Reporter
from teikit.relaxng.schema import Schema
from teikit.relaxng.scopes import Scopes
from teikit.relaxng.source import in_utf8
from teikit.relaxng.validation import handlers


class PlaceError(ValueError):
    """The place is not in the document, or cannot be reached as the document is not well-formed before it."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """What may stand at a place. Names have the document's prefixes; required ones come first."""

    xpath: str
    """The path of the element in which the place is."""
    elements: tuple[str, ...] = ()
    """Elements that may begin here."""
    text: bool = False
    end: bool = False
    """Whether the element may end here."""
    attributes: tuple[str, ...] = ()
    """Within a start tag: attributes that may still be added."""
    required: tuple[str, ...] = ()
    """Those of the elements or attributes that must come."""
    values: tuple[str, ...] = ()
    """Within an attribute's value: the values that the schema lists."""
    datatypes: tuple[str, ...] = ()
    """Within an attribute's value: other values in words."""

    def __str__(self) -> str:
        lines = [self.xpath]
        for title, names in (
            ("attributes", self.attributes),
            ("values", self.values),
            ("values", self.datatypes),
            ("elements", self.elements),
        ):
            if names:
                lines.append(f"  {title}: {' '.join(names)}")
        if self.required:
            lines.append(f"  required: {' '.join(self.required)}")
        other = [
            what for what, allowed in (("text", self.text), ("the end of the element", self.end)) if allowed
        ]
        if other:
            lines.append(f"  also: {', '.join(other)}")
        return "\n".join(lines) if len(lines) > 1 else f"{self.xpath}\n  nothing"


def allowed_at(schema: Schema, document: bytes, line: int, column: int | None = None) -> Allowed:
    """What may stand in a document at a line and column, both from 1, given what comes before.

    Without a column, the place is before the first character of the line that is not blank. What comes after the place
    is not looked at; before it, the document need not be valid. Raises :class:`PlaceError`.
    """
    data, recoded = in_utf8(document)
    offset = _before_aside(data, _offset(data, line, column))
    tag = _tag_around(data, offset)
    parser = pyexpat.ParserCreate("utf-8" if recoded else None, "}", intern={})
    parser.ordered_attributes = True
    scopes = Scopes(parser)
    reporter = Reporter(schema.automaton, Places(parser, data), scopes, check_ids=False, describe=None)
    drive = handlers(schema.automaton, reporter)
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = drive[:3]
    try:
        parser.Parse(bytes(data[: offset if tag is None else tag]), False)
    except pyexpat.ExpatError as error:
        reason = pyexpat.ErrorString(error.code)
        raise PlaceError(f"not well-formed before that place, in line {error.lineno}: {reason}") from None
    state = drive.state()
    steps = reporter.trail.steps()
    path = messages.path(steps, scopes.prefixes())
    if tag is not None:
        return _in_tag(schema, data[tag:offset], data[tag:], state, path, scopes)
    found = expected.content(state.pattern)
    prefixes = scopes.prefixes()
    required = sorted(map(prefixes.element, found.required))
    others = sorted(prefixes.element(name) for name in found.names - found.required)
    return Allowed(
        path, (*required, *others), found.text, found.end and len(steps) > 1, required=tuple(required)
    )


def _in_tag(schema: Schema, before: bytes, tag: bytes, state: Any, path: str, scopes: Scopes) -> Allowed:
    """What may be added to a start tag: attributes, or within quotation marks a value."""
    name, written = _read_tag(tag)
    context = scopes.context()
    context |= {
        key.removeprefix("xmlns").removeprefix(":"): value
        for key, value in written
        if key == "xmlns" or key.startswith("xmlns:")
    }
    prefixes = Prefixes({prefix: namespace for prefix, namespace in context.items() if prefix != "xml"})
    inside = _open_value(before)
    pairs: list[str] = []
    for key, value in written:
        if not key.startswith("xmlns") and key != inside:
            pairs += (_expanded(key, context, ""), value)
    element = _expanded(name, context, context.get("", ""))
    pattern = schema.automaton.attributes_left(state, element, pairs, context)
    own = f"{path.rstrip('/')}/{name}"
    if inside:
        wanted = _expanded(inside, context, "")
        contents = [found.content for found, _ in schema.automaton.derivatives.enter(pattern, wanted)]
        values = {value for content in contents for value in expected.values(content)}
        datatypes = {
            words for content in contents for words in messages.datatypes_in_words(content, schema.describe)
        }
        return Allowed(f"{own}/@{inside}", values=tuple(sorted(values)), datatypes=tuple(sorted(datatypes)))
    found = expected.attributes(pattern)
    required = sorted(map(prefixes.attribute, found.required))
    others = sorted(prefixes.attribute(attribute) for attribute in found.names - found.required)
    return Allowed(own, attributes=(*required, *others), required=tuple(required))


def _offset(data: Any, line: int, column: int | None) -> int:
    """The byte offset of a place."""
    start = 0
    for number, text in enumerate(_lines(bytes(data)), 1):
        if number == line:
            break
        start += len(text)
    else:
        raise PlaceError(f"the document has no line {line}")
    written = text.rstrip(b"\r\n").decode("utf-8", "replace")
    if column is None:
        column = len(written) - len(written.lstrip()) + 1
    if not 1 <= column <= len(written) + 1:
        raise PlaceError(f"line {line} has no column {column}")
    return start + len(written[: column - 1].encode())


def _lines(data: bytes) -> Iterator[bytes]:
    """The lines with their ends, and an empty one after the last end."""
    yield from data.splitlines(keepends=True)
    if not data or data.endswith((b"\n", b"\r")):
        yield b""


_ASIDES = ((b"<!--", b"-->"), (b"<?", b"?>"), (b"<![CDATA[", b"]]>"))
"""How comments, processing instructions and CDATA sections begin and end."""


def _before_aside(data: Any, offset: int) -> int:
    """The place before the comment, processing instruction or CDATA section in which an offset lies; else itself."""
    place = 0
    while True:
        begin, end = min(
            ((data.find(begin, place, offset), end) for begin, end in _ASIDES),
            key=lambda found: found[0] if found[0] >= 0 else offset,
        )
        if begin < 0:
            return offset
        close = data.find(end, begin, offset)
        if close < 0:
            return int(begin)
        place = close + len(end)


def _tag_around(data: Any, offset: int) -> int | None:
    """The offset of the start tag in which a place lies; ``None`` where it is not in a tag."""
    start = data.rfind(b"<", 0, offset)
    if start < 0 or data[start + 1 : start + 2] in (b"/", b"!", b"?", b""):
        return None
    quote = b""
    for byte in bytes(data[start:offset]):
        char = bytes((byte,))
        if quote:
            quote = b"" if char == quote else quote
        elif char in (b'"', b"'"):
            quote = char
        elif char == b">":
            return None
    return int(start)


def _read_tag(tag: bytes) -> tuple[str, Sequence[tuple[str, str]]]:
    """The name of a start tag and its attributes, as far as they are complete."""
    import re

    match = re.match(rb"<([^\s/>]*)((?:[^>\"'<]+|\"[^\"<]*\"|'[^'<]*')*)", tag)
    assert match  # the tag begins with its bracket
    return match.group(1).decode("utf-8", "replace"), attributes_in(match.group(2))


def _open_value(before: bytes) -> str:
    """The name of the attribute in whose value a tag breaks off; ``""`` for none."""
    import re

    match = re.search(rb"([^\s=<>/\"']+)\s*=\s*(?:\"[^\"]*|'[^']*)$", before)
    return match.group(1).decode("utf-8", "replace") if match else ""


def _expanded(name: str, context: dict[str, str], default: str) -> str:
    prefix, colon, local = name.rpartition(":")
    return expanded(context.get(prefix, "") if colon else default, local)
