"""From a schema in XML syntax to its simple form at once, by its tags as they are written.

Schemas that a program wrote, from an ODD or from compact syntax, are one file with one grammar. Their tags repeat, and
a tag means the same wherever the same is inherited: each way of writing one is looked into once, by the functions of
:mod:`~teikit.relaxng.simplify`, and the rest is putting together. What is rare is taken whole, and read and simplified
as ever. No place in the file is noted: what is unusual, or may be wrong, is left to :mod:`~teikit.relaxng.read_xml`,
which can say where it is.
"""

import pyexpat
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from teikit.relaxng.combination import COMBINATIONS, group
from teikit.relaxng.components import Scope
from teikit.relaxng.datatypes.library import DatatypeLibraries
from teikit.relaxng.errors import RelaxNGError
from teikit.relaxng.name_class import NameClass
from teikit.relaxng.names import expanded
from teikit.relaxng.namespaces import RELAXNG, XML
from teikit.relaxng.read_xml import parse
from teikit.relaxng.resources import Resources
from teikit.relaxng.simple_form import START, TEXT, Simple
from teikit.relaxng.simplify import Grammar, SimpleSchema, Simplifier
from teikit.relaxng.source import EncodingError, in_utf8
from teikit.relaxng.syntax import SchemaElement
from teikit.relaxng.vocabulary import check
from teikit.relaxng.written_pieces import UnusualError, is_end, pieces, taken_apart, whole, wrapped

MAX_DEPTH = 100
"""Nesting of elements; in real schemas it stays below 30."""

_REF = re.compile(rb'ref name="([A-Za-z_][A-Za-z0-9_.\-]*)"/>\s*').fullmatch
_DEFINE = re.compile(rb'define name="([A-Za-z_][A-Za-z0-9_.\-]*)">\s*').fullmatch
_ELEMENT = re.compile(rb'element name="([A-Za-z_][A-Za-z0-9_.\-]*)">\s*').fullmatch
_ATTRIBUTE = re.compile(rb'attribute name="(?!xmlns")([A-Za-z_][A-Za-z0-9_.\-]*)">\s*').fullmatch
_VALUE = re.compile(rb"value>([^&]*)", re.DOTALL).fullmatch
"""Most of the tags that are not repeated: nothing can be wrong with them."""

Finish: TypeAlias = Callable[[list[Simple]], Simple]
"""From the patterns inside an element to the pattern that it is."""


class Opening(NamedTuple):
    """A start tag of which the content is still to come."""

    begin: Callable[[], Finish]
    """To be called where it stands; gives what is to be called at its end."""
    table: "Table"
    """How to read what stands inside."""


class Fixed(NamedTuple):
    """A start tag of an element that holds nothing more."""

    pattern: Simple


class Whole(NamedTuple):
    """A start tag of an element to be taken whole."""

    read: Callable[[bytes], Simple | None]
    """From all of the element to its pattern; ``None`` for what is no pattern."""
    is_empty: bool


class Inherited(NamedTuple):
    """What an element has from those around it."""

    scope: Scope
    prefixes: Mapping[str, str]

    def within(self, element: SchemaElement) -> "Inherited":
        """What is inherited inside the element."""
        scope = self.scope.within(element)
        if scope is self.scope and element.namespaces is self.prefixes:
            return self
        return Inherited(scope, element.namespaces)


OUTSIDE = Inherited(Scope("", ""), {"": "", "xml": XML})
"""Around the schema."""

Meaning: TypeAlias = Simple | Opening | Fixed | Whole | None
"""What a tag means: a pattern, an element with content, ``None`` for an end tag."""


class Table(dict[bytes, Meaning]):
    """The meanings of the tags of patterns, each with the text up to the next tag, where the same is inherited."""

    def __init__(self, inherited: Inherited, read: "Callable[[bytes, Table], Meaning]") -> None:
        super().__init__()
        self.inherited = inherited
        self._read = read
        self.is_default = inherited.prefixes[""] == RELAXNG
        """Whether the schema's own elements need no prefix here."""

    def __missing__(self, piece: bytes) -> Meaning:
        known = self[piece] = None if piece.startswith(b"/") and is_end(piece) else self._read(piece, self)
        return known


class Awaited(dict[str, object]):
    """The definitions of a grammar that is still being read: all that are asked for, and noted, may come."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def __contains__(self, name: object) -> bool:
        self.names.add(str(name))
        return True


def read_written(data: bytes, libraries: DatatypeLibraries) -> SimpleSchema | None:
    """The simple form of a schema written as usual; ``None`` where it is not, or not surely right.

    Only definitions that refer to themselves without an element between are not noticed (section 4.19).
    """
    try:
        text, recoded = in_utf8(data)
        if recoded:
            return None
        pyexpat.ParserCreate(namespace_separator="}").Parse(text, True)
        return _Reader(libraries).read(pieces(text))
    except (UnusualError, RelaxNGError, EncodingError, pyexpat.ExpatError, LookupError, RecursionError):
        return None


class _Reader:
    """What the readings of tags share."""

    def __init__(self, libraries: DatatypeLibraries) -> None:
        self._awaited = Awaited()
        self._simplifier = Simplifier(Resources(_refuse), libraries)
        self._simplifier.grammars = 1
        self._grammar = Grammar(0, self._awaited, None)  # type: ignore[arg-type]  # they are only asked for
        self._tables: dict[object, Table] = {}
        self._wholes: dict[tuple[bytes, Scope], Simple] = {}

    def read(self, tags: Sequence[bytes]) -> SimpleSchema:
        """The schema. Raises :class:`UnusualError`, ``LookupError`` and what simplification raises."""
        root, is_empty, text = taken_apart(tags[0], OUTSIDE.prefixes)
        if root is None or root.local != "grammar" or is_empty or text.strip():
            raise UnusualError
        check(root)
        self._definitions(iter(tags[1:]), OUTSIDE.within(root))
        schema = self._simplifier.schema
        if START not in schema.definitions or not self._awaited.names <= schema.definitions.keys():
            raise UnusualError
        return schema

    def _definitions(self, tags: Iterator[bytes], inherited: Inherited) -> None:
        """All up to the end of a grammar, or of a ``div`` in it."""
        table = self._table(inherited)
        for piece in tags:
            define = _DEFINE(piece) if table.is_default else None
            if define:
                self._definition(define[1].decode(), tags, table)
            elif is_end(piece):
                return
            else:
                self._component(piece, tags, inherited)

    def _component(self, piece: bytes, tags: Iterator[bytes], inherited: Inherited) -> None:
        """Any tag between the definitions, and what stands inside."""
        element, is_empty, text = taken_apart(piece, inherited.prefixes)
        if element is None:
            if not is_empty:
                whole(piece, tags)
            elif text.strip():
                raise UnusualError
            return
        if element.local not in ("start", "define", "div") or is_empty or text.strip():
            raise UnusualError
        check(element)
        if element.local == "div":
            self._definitions(tags, inherited.within(element))
        else:
            name = START if element.local == "start" else element.attributes["name"].strip()
            self._definition(name, tags, self._table(inherited.within(element)))

    def _definition(self, name: str, tags: Iterator[bytes], table: Table) -> None:
        """A definition up to its end."""
        simplifier = self._simplifier
        definitions, elements = simplifier.schema.definitions, simplifier.schema.elements
        if name in definitions:
            raise UnusualError  # to be combined
        simplifier.current = name
        simplifier.references[name] = []
        before = len(elements)
        parts = self._patterns(tags, table)
        if name == START and (len(parts) > 1 or 0 < before < len(elements)):
            raise UnusualError  # the elements of the start are the first
        definitions[name] = group(parts)

    def _patterns(self, tags: Iterator[bytes], table: Table) -> list[Simple]:
        """The patterns up to the end of what they stand in."""
        parts: list[Simple] = []
        around: list[tuple[Finish, list[Simple], Table]] = []
        for piece in tags:
            meaning = table[piece]
            if type(meaning) is tuple:
                parts.append(meaning)
            elif meaning is None:
                if not around:
                    break
                finish, outer, table = around.pop()
                outer.append(finish(parts))
                parts = outer
            elif type(meaning) is Opening:
                if len(around) > MAX_DEPTH:
                    raise UnusualError
                around.append((meaning.begin(), parts, table))
                parts, table = [], meaning.table
            elif type(meaning) is Fixed:
                if not is_end(next(tags)):
                    raise UnusualError
                parts.append(meaning.pattern)
            else:
                assert isinstance(meaning, Whole)
                made = meaning.read(piece if meaning.is_empty else whole(piece, tags))
                if made is not None:
                    parts.append(made)
        return parts

    def _table(self, inherited: Inherited) -> Table:
        """The table for where this is inherited."""
        key = inherited.scope, tuple(inherited.prefixes.items())
        known = self._tables.get(key)
        if known is None:
            known = self._tables[key] = Table(inherited, self._pattern)
        return known

    def _inside(self, element: SchemaElement, around: Table) -> Table:
        """The table for what stands inside an element."""
        inherited = around.inherited.within(element)
        return around if inherited is around.inherited else self._table(inherited)

    # -- what a tag means

    def _pattern(self, piece: bytes, table: Table) -> Meaning:
        """Any tag where patterns stand."""
        simple = self._simple(piece, table) if table.is_default else None
        if simple is not None:
            return simple
        element, is_empty, text = taken_apart(piece, table.inherited.prefixes)
        if element is None:
            return _foreign(is_empty, text)
        if is_empty:
            if text.strip():
                raise UnusualError
            return self._simplifier.pattern(element, table.inherited.scope, self._grammar)
        if element.local == "value" and b"&" not in text:
            element.children.append(text.decode())
            return Fixed(self._simplifier.pattern(element, table.inherited.scope, self._grammar))
        if element.local in COMBINATIONS or (
            element.local in ("element", "attribute") and "name" in element.attributes
        ):
            if text.strip():
                raise UnusualError
            check(element)
            return Opening(self._beginning(element, table.inherited.scope), self._inside(element, table))
        return Whole(lambda element: self._exactly(element, table.inherited), is_empty=False)

    def _simple(self, piece: bytes, table: Table) -> Meaning:
        """A tag as most are; ``None`` for others."""
        if ref := _REF(piece):
            name = ref[1].decode()
            self._awaited.names.add(name)
            return ("ref", name)
        if value := _VALUE(piece):
            return Fixed(("value", "", "token", value[1].decode(), None))
        if element := _ELEMENT(piece):
            name = element[1].decode()
            source = SchemaElement(RELAXNG, "element", {"name": name}, [], table.inherited.prefixes)
            return Opening(self._element(source, expanded(table.inherited.scope.ns, name)), table)
        if attribute := _ATTRIBUTE(piece):
            return Opening(_attribute(attribute[1].decode(), TEXT, None), table)
        return None

    def _element(self, element: SchemaElement, names: str) -> Callable[[], Finish]:
        def begin() -> Finish:
            uid = self._simplifier.number(element, names)
            return lambda parts: ("element", uid, names, group(parts))

        return begin

    def _beginning(self, element: SchemaElement, scope: Scope) -> Callable[[], Finish]:
        """How to put together what holds patterns."""
        simplifier = self._simplifier
        if element.local in COMBINATIONS:
            combination = COMBINATIONS[element.local]
            return lambda: combination
        if element.local == "attribute":
            _, names, text, default = simplifier.pattern(element, scope, self._grammar)

            return _attribute(names, text, default)
        names = simplifier.name(element, element.attributes["name"], scope.within(element).ns)
        return self._element(element, names)

    def _exactly(self, written: bytes, inherited: Inherited) -> Simple:
        """The pattern of an element from its start tag to its end tag."""
        known = self._wholes.get((written, inherited.scope))
        if known is None:
            root = parse(wrapped(written, inherited.prefixes), annotations=False)
            (element,) = root.elements()
            known = self._simplifier.pattern(element, inherited.scope, self._grammar)
            if element.local == "data" and b"except" not in written:
                self._wholes[written, inherited.scope] = known
        return known


def _foreign(is_empty: bool, text: bytes) -> Whole:
    """An element of another namespace."""
    if is_empty and text.strip():
        raise UnusualError
    return Whole(_no_pattern, is_empty)


def _attribute(names: NameClass, without: Simple, default: str | None) -> Callable[[], Finish]:
    """How to put together an attribute; ``without`` is what it holds where it says nothing of that."""

    def finish(parts: list[Simple]) -> Simple:
        if len(parts) > 1:
            raise UnusualError
        return ("attribute", names, parts[0] if parts else without, default)

    return lambda: finish


def _no_pattern(_: object) -> None:
    """What is no pattern."""


def _refuse(uri: str) -> bytes:
    raise OSError(f"{uri}: not read here")
