"""From simple form to patterns, each definition and each element's content when it is first needed."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from teikit.relaxng.builder import Builder
from teikit.relaxng.datatypes.library import DatatypeLibraries
from teikit.relaxng.name_class import specificity
from teikit.relaxng.pattern import EMPTY, NOT_ALLOWED, TEXT, Choice, Element, Group, OneOrMore, Pattern
from teikit.relaxng.simple_form import START, ElementPlace, Simple


class Compiler:
    """The patterns of a schema."""

    def __init__(
        self,
        definitions: Mapping[str, Simple],
        elements: Sequence[ElementPlace],
        libraries: DatatypeLibraries,
        builder: Builder,
    ) -> None:
        """``definitions`` are in simple form, the start under :data:`START`; ``elements`` are those of the schema."""
        self._definitions = definitions
        self._elements = elements
        self._libraries = libraries
        self.builder = builder
        """Makes the patterns."""
        self._compiled: dict[str, Pattern] = {}
        self._contents: dict[int, Pattern] = {}
        self._simple_contents: dict[int, Simple] = {}
        self._named: dict[str, list[ElementPlace]] | None = None

    def keep(self, elements: Sequence[ElementPlace]) -> None:
        """Forget all elements but these, which can be reached from the start."""
        self._elements = elements
        self._named = None

    def start(self) -> Pattern:
        """The pattern of the whole document."""
        return self.definition(START)

    def content(self, element: Element) -> Pattern:
        """The content of an element, attributes included."""
        known = self._contents.get(element.uid)
        if known is None:
            known = self._contents[element.uid] = self._pattern(self._simple_contents[element.uid], "")
        return known

    def simple_content(self, element: Element) -> Simple:
        """The simple form of an element's content."""
        return self._simple_contents[element.uid]

    def elements(self, name: str) -> list[Element]:
        """The elements of that name anywhere in the schema, those that admit it most narrowly."""
        if self._named is None:
            self._named = {}
            for place in self._elements:
                key = place.names if isinstance(place.names, str) else ""
                self._named.setdefault(key, []).append(place)
        places = self._named.get(name) or _most_specific(self._named.get("", []), name)
        return [self.element(place) for place in places]

    def all_elements(self) -> list[Element]:
        """The elements of the schema that can be reached."""
        return [self.element(place) for place in self._elements]

    def simple_definition(self, key: str) -> Simple:
        """The simple form of a definition."""
        return self._definitions[key]

    def element(self, place: ElementPlace) -> Element:
        """The element that stands there."""
        if place.uid not in self._simple_contents:
            for uid, content in _elements_in(self._definitions[place.definition]):
                self._simple_contents.setdefault(uid, content)
        element = self.builder.element(place.uid, place.names)
        assert isinstance(element, Element)
        return element

    def clear(self) -> None:
        """Forget all patterns; they are made again when they are needed."""
        self._compiled.clear()
        self._contents.clear()

    def definition(self, key: str) -> Pattern:
        """The pattern of a definition."""
        known = self._compiled.get(key)
        if known is None:
            known = self._compiled[key] = self._pattern(self._definitions[key], key)
        return known

    def attribute_content(self, simple: Simple) -> Pattern:
        """What an attribute holds."""
        return self._pattern(simple, simple[1] if simple[0] == "ref" else "")

    def _pattern(self, simple: Simple, definition: str) -> Pattern:
        """The pattern of a simple form that stands in the definition of that name."""
        return _COMPILE[simple[0]](self, simple, definition)

    def _all(self, simple: Simple, definition: str) -> list[Pattern]:
        return [_COMPILE[part[0]](self, part, definition) for part in simple[1:]]

    def _choice(self, simple: Simple, definition: str) -> Pattern:
        return self.builder.choice(self._all(simple, definition))

    def _group(self, simple: Simple, definition: str) -> Pattern:
        return self.builder.group(self._all(simple, definition))

    def _interleave(self, simple: Simple, definition: str) -> Pattern:
        return self.builder.interleave(self._all(simple, definition))

    def _one_or_more(self, simple: Simple, definition: str) -> Pattern:
        return self.builder.one_or_more(self._pattern(simple[1], definition))

    def _list(self, simple: Simple, definition: str) -> Pattern:
        return self.builder.list(self._pattern(simple[1], definition))

    def _ref(self, simple: Simple, _definition: str) -> Pattern:
        return self.definition(simple[1])

    def _element(self, simple: Simple, _definition: str) -> Pattern:
        _, uid, names, content = simple
        self._simple_contents[uid] = content
        return self.builder.element(uid, names)

    def _attribute(self, simple: Simple, _definition: str) -> Pattern:
        _, names, content, default = simple
        origin = content[1] if content[0] == "ref" else ""
        return self.builder.attribute(names, self.attribute_content(content), default, origin)

    def _value(self, simple: Simple, _definition: str) -> Pattern:
        _, library, name, text, context = simple
        datatype = self._libraries.datatype(library, name, ())
        return self.builder.value(datatype, text, datatype.value(text, context or {}))

    def _data(self, simple: Simple, definition: str) -> Pattern:
        _, library, name, params, excepted = simple
        datatype = self._libraries.datatype(library, name, params)
        return self.builder.data(datatype, excepted and self._pattern(excepted, definition), definition)


_COMPILE: dict[str, Callable[[Compiler, Simple, str], Pattern]] = {
    "empty": lambda _compiler, _simple, _definition: EMPTY,
    "text": lambda _compiler, _simple, _definition: TEXT,
    "notAllowed": lambda _compiler, _simple, _definition: NOT_ALLOWED,
    "choice": Compiler._choice,
    "group": Compiler._group,
    "interleave": Compiler._interleave,
    "oneOrMore": Compiler._one_or_more,
    "list": Compiler._list,
    "ref": Compiler._ref,
    "element": Compiler._element,
    "attribute": Compiler._attribute,
    "value": Compiler._value,
    "data": Compiler._data,
}


def elements_within(pattern: Pattern) -> Iterator[Element]:
    """The elements that a pattern names, not those inside them; one may come several times."""
    todo = [pattern]
    while todo:
        part = todo.pop()
        if isinstance(part, Element):
            yield part
        elif isinstance(part, Choice):
            todo += part.alternatives
        elif isinstance(part, Group):
            todo += part.members
        elif isinstance(part, OneOrMore):
            todo.append(part.operand)


def _elements_in(simple: Simple) -> Iterator[tuple[int, Simple]]:
    """All elements in a simple form, also those within others: uid and content."""
    todo = [simple]
    while todo:
        part = todo.pop()
        if part[0] == "element":
            yield part[1], part[3]
            todo.append(part[3])
        elif part[0] in ("choice", "group", "interleave", "oneOrMore"):
            todo += part[1:]


def _most_specific(places: list[ElementPlace], name: str) -> list[ElementPlace]:
    best: list[ElementPlace] = []
    highest = 0
    for place in places:
        how = specificity(place.names, name)
        if how > highest:
            best, highest = [], how
        if how == highest:
            best.append(place)
    return best
