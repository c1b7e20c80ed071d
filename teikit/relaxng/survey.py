"""What stands in the elements of a schema, and which of them surely break no restriction (specification, section 7).

The simple form is looked at once, definition by definition: what a definition holds is known wherever it is referred
to. That finds the elements that can be reached and their attributes; and it shows of nearly every element that no
restriction is broken, as the ways to break one are not even begun: no attribute stands there twice, none is repeated,
strings stand alone, lists and attributes hold strings only. The few elements left in doubt are for
:mod:`~teikit.relaxng.restrictions` to judge.
"""

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from itertools import chain
from typing import TypeAlias

from teikit.relaxng.compile import Compiler
from teikit.relaxng.content_type import ContentType
from teikit.relaxng.datatypes.library import DatatypeLibraries
from teikit.relaxng.name_class import NameClass
from teikit.relaxng.pattern import Data, Value
from teikit.relaxng.simple_form import START, Simple

HeldAttribute: TypeAlias = tuple[NameClass, str]
"""The names of an attribute, and ``ID``, ``IDREF``, ``IDREFS`` or ``""``."""

NOT_ALLOWED, EMPTY, COMPLEX, SIMPLE = ContentType

ELEMENT, TEXT, LIST, ID, GROUPED, DOUBTFUL = 1, 2, 4, 8, 16, 32
"""What is held: an element, text, a list, an id; strings beside something else; what is not looked at here."""

MAX_SIZE = 10_000
"""Patterns, all definitions put in, and below ..."""
MAX_HEIGHT = 40
"""... nested patterns: what is larger might be too large to be made, which only trying can tell."""


class EndlessDefinitionError(Exception):
    """A definition refers to itself without an element between (section 4.19), or may do so."""


class Inventory:
    """What a pattern holds, the insides of its elements left aside."""

    __slots__ = ("attributes", "content_type", "count", "definitions", "elements", "height", "holds", "size")

    def __init__(self) -> None:
        self.content_type: ContentType = EMPTY
        self.holds = 0
        self.attributes: dict[HeldAttribute, None] = {}
        """Each once, in their order (this is a set in order, as are the following)."""
        self.count = 0
        """Attributes, as often as they stand there, also in different alternatives."""
        self.elements: dict[int, None] = {}
        """Those that do not stand in a definition, by uid."""
        self.definitions: dict[str, None] = {}
        """Those referred to, by key."""
        self.size = 0
        self.height = 0

    def take(self, other: "Inventory", depth: int) -> None:
        """Hold also what another holds, which stands so deep in this."""
        self.holds |= other.holds
        self.size += other.size
        if depth + other.height > self.height:
            self.height = depth + other.height
        if other.count:
            self.attributes.update(other.attributes)
            self.count += other.count

    def is_surely_right(self) -> bool:
        """Whether the content of an element that holds this breaks no restriction."""
        names = {names for names, _ in self.attributes}
        return self._holds_none_of(ID | GROUPED | DOUBTFUL) and len(names) == self.count

    def is_value(self) -> bool:
        """Whether the content of an attribute that holds this breaks no restriction."""
        return self._holds_none_of(ELEMENT | GROUPED | DOUBTFUL) and not self.count

    def is_tokens(self) -> bool:
        """Whether the content of a list that holds this breaks no restriction."""
        return self._holds_none_of(ELEMENT | TEXT | LIST | ID | DOUBTFUL) and not self.count

    def _holds_none_of(self, what: int) -> bool:
        return not self.holds & what and self.size <= MAX_SIZE and self.height <= MAX_HEIGHT


class Survey:
    """What stands in the elements of one schema that can be reached."""

    def __init__(
        self, definitions: Mapping[str, Simple], libraries: DatatypeLibraries, compiler: Compiler
    ) -> None:
        """Raises :class:`EndlessDefinitionError`, and ``RecursionError`` where patterns are nested too deeply."""
        self._definitions = definitions
        self._libraries = libraries
        self._compiler = compiler
        self._known: dict[str, Inventory] = {}
        self._begun: set[str] = set()
        self._contents: dict[int, Simple] = {}
        self.is_complete = True
        """Whether nothing was left aside because ``notAllowed`` stands beside it: section 4.19 is about that, too."""
        self.elements: dict[int, Inventory] = {}
        """What the elements hold that can be reached from the start, by uid."""
        self._reach()

    def _reach(self) -> None:
        seen = {START}
        todo = [self._definition(START)]
        while todo:
            inventory = todo.pop()
            for key in inventory.definitions:
                if key not in seen:
                    seen.add(key)
                    todo.append(self._known[key])
            for uid in inventory.elements:
                if uid not in self.elements:
                    self.elements[uid] = inside = self._inventory(self._contents[uid])
                    todo.append(inside)

    def _definition(self, key: str) -> Inventory:
        known = self._known.get(key)
        if known is None:
            if key in self._begun:
                raise EndlessDefinitionError(key)
            self._begun.add(key)
            known = self._known[key] = self._inventory(self._definitions[key])
        return known

    def _inventory(self, simple: Simple) -> Inventory:
        inventory = Inventory()
        inventory.content_type = self._add(simple, inventory, 1)
        return inventory

    def _add(self, simple: Simple, into: Inventory, depth: int) -> ContentType:
        """Add what a pattern holds that stands so deep in another; gives its content type."""
        into.size += 1
        if depth > into.height:
            into.height = depth
        return _ADD[simple[0]](self, simple, into, depth)

    def _ref(self, simple: Simple, into: Inventory, depth: int) -> ContentType:
        key = simple[1]
        other = self._known.get(key) or self._definition(key)
        if other.content_type != NOT_ALLOWED:
            into.definitions[key] = None
            into.take(other, depth)
        return other.content_type

    def _choice(self, simple: Simple, into: Inventory, depth: int) -> ContentType:
        return max([self._add(part, into, depth + 1) for part in simple[1:]])

    def _group(self, simple: Simple, into: Inventory, depth: int) -> ContentType:
        inside = Inventory()
        types = [self._add(part, inside, 1) for part in simple[1:]]
        if NOT_ALLOWED in types:
            if inside.elements or inside.definitions:
                self.is_complete = False
            return NOT_ALLOWED
        into.take(inside, depth)
        into.elements.update(inside.elements)
        into.definitions.update(inside.definitions)
        if SIMPLE in types and len(types) - types.count(EMPTY) > 1:
            into.holds |= GROUPED
        return max(types)

    def _interleave(self, simple: Simple, into: Inventory, depth: int) -> ContentType:
        into.holds |= DOUBTFUL
        return self._group(simple, into, depth)

    def _one_or_more(self, simple: Simple, into: Inventory, depth: int) -> ContentType:
        before = into.count
        content_type = self._add(simple[1], into, depth + 1)
        if content_type == SIMPLE:
            into.holds |= GROUPED
        if into.count > before:
            into.holds |= DOUBTFUL
        return content_type

    def _attribute(self, simple: Simple, into: Inventory, _depth: int) -> ContentType:
        _, names, content, _ = simple
        inside = self._definition(content[1]) if content[0] == "ref" else self._inventory(content)
        if inside.content_type == NOT_ALLOWED:
            return NOT_ALLOWED
        id_type = self._id_type(content) if inside.holds & ID else ""
        if not isinstance(names, str) or not inside.is_value() or (inside.holds & ID and not id_type):
            into.holds |= DOUBTFUL
        into.attributes[names, id_type] = None
        into.count += 1
        return EMPTY

    def _id_type(self, content: Simple) -> str:
        """The type of an attribute that is an id; ``""`` where an id is not all that it holds."""
        pattern = self._compiler.attribute_content(content)
        return pattern.datatype.id_type if isinstance(pattern, Data | Value) else ""

    def _list(self, simple: Simple, into: Inventory, _depth: int) -> ContentType:
        inside = self._inventory(simple[1])
        if inside.content_type == NOT_ALLOWED:
            return NOT_ALLOWED
        into.holds |= LIST if inside.is_tokens() else LIST | DOUBTFUL
        return SIMPLE

    def _data(self, simple: Simple, into: Inventory, _depth: int) -> ContentType:
        _, library, name, params, excepted = simple
        if excepted is not None:
            into.holds |= DOUBTFUL
            self._inventory(excepted)
        if self._libraries.datatype(library, name, params).id_type:
            into.holds |= ID
        return SIMPLE

    def _value(self, simple: Simple, into: Inventory, _depth: int) -> ContentType:
        if self._libraries.datatype(simple[1], simple[2], ()).id_type:
            into.holds |= ID
        return SIMPLE

    def _element(self, simple: Simple, into: Inventory, _depth: int) -> ContentType:
        _, uid, _, content = simple
        into.holds |= ELEMENT
        into.elements[uid] = None
        self._contents[uid] = content
        return COMPLEX

    def _text(self, _simple: Simple, into: Inventory, _depth: int) -> ContentType:
        into.holds |= TEXT
        return COMPLEX


_ADD: dict[str, Callable[[Survey, Simple, Inventory, int], ContentType]] = {
    "ref": Survey._ref,
    "choice": Survey._choice,
    "group": Survey._group,
    "interleave": Survey._interleave,
    "oneOrMore": Survey._one_or_more,
    "attribute": Survey._attribute,
    "list": Survey._list,
    "data": Survey._data,
    "value": Survey._value,
    "element": Survey._element,
    "text": Survey._text,
    "empty": lambda *_: EMPTY,
    "notAllowed": lambda *_: NOT_ALLOWED,
}


MANY = 4
"""The part of all elements, a fourth, whose attributes are called common."""


def common_attributes(elements: Collection[Collection[HeldAttribute]]) -> frozenset[str]:
    """The attributes that many elements have; those of each element are given."""
    counts = Counter(chain.from_iterable(elements))
    return frozenset(
        [
            name
            for (name, _), number in counts.items()
            if number * MANY > len(elements) and isinstance(name, str)
        ]
    )
