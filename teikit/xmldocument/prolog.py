"""What stands before the content of a document: read without building a tree.

The ``xml-model`` instructions (W3C note "Associating Schemas with XML documents 1.0"), the document type, the root
element with the schema locations of XML Schema (XML Schema part 1, 2.6.3).
"""

import re
from contextlib import suppress
from itertools import zip_longest
from typing import NamedTuple

from teikit.xmldocument.region import Region
from teikit.xmldocument.source import Source

PSEUDO_ATTRIBUTE = r"""([A-Za-z_][\w.\-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')"""
"""``name="value"`` in a processing instruction (W3C note, section 3)."""

SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"


class Stretch(NamedTuple):
    """A stretch of a file, of which lines and columns are counted when somebody asks."""

    source: Source
    start: int
    """Offset of its first byte in the text in UTF-8."""
    end: int
    """Offset behind its last byte there."""

    @property
    def region(self) -> Region:
        """Where it stands."""
        return self.source.region(self.start, self.end)


class Instruction(NamedTuple):
    """A processing instruction before the root element."""

    target: str
    data: str
    place: Stretch

    @property
    def attributes(self) -> dict[str, str]:
        """Its pseudo-attributes, with character references resolved."""
        from html import unescape

        return {name: unescape(a or b) for name, a, b in re.findall(PSEUDO_ATTRIBUTE, self.data)}


class Doctype(NamedTuple):
    """The document type declaration."""

    name: str
    public_id: str | None
    system_id: str | None
    has_internal_subset: bool
    place: Stretch


class Prolog(NamedTuple):
    """The start of a document up to the first tag."""

    instructions: tuple[Instruction, ...] = ()
    """All processing instructions before the root element, in their order."""
    doctype: Doctype | None = None
    root_namespace: str = ""
    root_name: str = ""
    """Local name of the root element; ``""`` where the file has none."""
    root_place: Stretch | None = None
    """The start tag of the root element."""
    schema_locations: tuple[tuple[str, str], ...] = ()
    """Pairs of namespace and address from ``xsi:schemaLocation``, and of ``""`` and address from
    ``xsi:noNamespaceSchemaLocation``. The last address is ``""`` where the list ends with a namespace."""

    @property
    def root(self) -> Region | None:
        """The start tag of the root element."""
        return self.root_place.region if self.root_place is not None else None


PIECES = (2_048, 65_536)
"""Bytes to parse at first, where the prolog of most documents ends, and bytes to parse at once behind them."""


class _Enough(Exception):  # noqa: N818 - the way out of a parser, not an error
    pass


def read_prolog(source: Source) -> Prolog:
    """The prolog of a document, as far as it is well-formed; an empty one where nothing can be read."""
    from xml.parsers import expat

    from teikit.xmldocument.markup import tag_end

    try:
        utf8 = source.utf8
    except (LookupError, UnicodeError):
        return Prolog()
    instructions: list[Instruction] = []
    doctypes: list[Doctype] = []
    roots: list[tuple[str, list[str], int]] = []
    opened: list[tuple[str, str | None, str | None, bool, int]] = []
    parser = expat.ParserCreate("utf-8", "}")
    parser.ordered_attributes = True

    def instruction(target: str, data: str) -> None:
        if not opened:
            start = parser.CurrentByteIndex
            end = utf8.find(b"?>", start) + 2
            instructions.append(
                Instruction(target, data, Stretch(source, start, end if end > 1 else len(utf8)))
            )

    def start_doctype(name: str, system_id: str | None, public_id: str | None, internal: int) -> None:
        at = utf8.rfind(b"<!DOCTYPE", 0, parser.CurrentByteIndex + 9)
        opened.append((name, system_id, public_id, bool(internal), at))

    def end_doctype() -> None:
        name, system_id, public_id, internal, start = opened.pop()
        end = max(start, parser.CurrentByteIndex) + 1
        doctypes.append(Doctype(name, public_id, system_id, internal, Stretch(source, start, end)))

    def start_element(name: str, attributes: list[str]) -> None:
        roots.append((name, attributes, parser.CurrentByteIndex))
        raise _Enough

    parser.ProcessingInstructionHandler = instruction
    parser.StartDoctypeDeclHandler = start_doctype
    parser.EndDoctypeDeclHandler = end_doctype
    parser.StartElementHandler = start_element
    with suppress(_Enough, expat.ExpatError):
        # in pieces: expat goes on to the end of what it was given even after an exception
        first, further = PIECES
        parser.Parse(utf8[:first], False)
        for piece in range(first, len(utf8), further):
            parser.Parse(utf8[piece : piece + further], False)
    doctype = doctypes[0] if doctypes else None
    if not roots:
        return Prolog(tuple(instructions), doctype)
    name, written, start = roots[0]
    namespace, _, local = name.rpartition("}")
    return Prolog(
        tuple(instructions),
        doctype,
        namespace,
        local,
        Stretch(source, start, tag_end(utf8, start)),
        _schema_locations(dict(zip(written[::2], written[1::2], strict=True))),
    )


def instructions_within(source: Source, target: str) -> list[Region]:
    """The processing instructions of a target that stand behind the first tag, as far as the file is well-formed."""
    from xml.parsers import expat

    utf8 = source.utf8
    if f"<?{target}".encode() not in utf8:
        return []
    found: list[Region] = []
    is_within = False
    parser = expat.ParserCreate("utf-8")

    def start_element(name: str, attributes: dict[str, str]) -> None:
        nonlocal is_within
        is_within = True

    def instruction(name: str, data: str) -> None:
        if is_within and name == target:
            start = parser.CurrentByteIndex
            found.append(source.region(start, utf8.find(b"?>", start) + 2))

    parser.StartElementHandler, parser.ProcessingInstructionHandler = start_element, instruction
    with suppress(expat.ExpatError):
        parser.Parse(utf8, True)
    return found


def schema_locations_within(source: Source) -> list[tuple[Region, tuple[tuple[str, str], ...]]]:
    """The start tags behind the first that say where XML Schemas are, and what they say; see ``Prolog``.

    XML Schema, part 1, 4.3.2, allows the attributes at any element.
    """
    from xml.parsers import expat

    from teikit.xmldocument.markup import tag_end

    utf8 = source.utf8
    found: list[tuple[Region, tuple[tuple[str, str], ...]]] = []
    parser = expat.ParserCreate("utf-8", "}")
    is_within = False

    def start_element(name: str, attributes: dict[str, str]) -> None:
        nonlocal is_within
        if is_within and (said := _schema_locations(attributes)):
            start = parser.CurrentByteIndex
            found.append((source.region(start, tag_end(utf8, start)), said))
        is_within = True

    parser.StartElementHandler = start_element
    with suppress(expat.ExpatError):
        parser.Parse(utf8, True)
    return found


def _schema_locations(attributes: dict[str, str]) -> tuple[tuple[str, str], ...]:
    words = attributes.get(SCHEMA_INSTANCE + "}schemaLocation", "").split()
    pairs = list(zip_longest(words[::2], words[1::2], fillvalue=""))
    if address := attributes.get(SCHEMA_INSTANCE + "}noNamespaceSchemaLocation", "").strip():
        pairs.append(("", address))
    return tuple(pairs)
