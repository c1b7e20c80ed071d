"""The restrictions on schemas (RELAX NG specification, section 7).

They are checked on patterns, every pattern once: interned patterns are few where a schema repeats itself. Most elements
need not come here: a look at the simple form shows that they break none (:mod:`~teikit.relaxng.survey`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

from teikit.relaxng.compile import Compiler
from teikit.relaxng.content_type import ContentType
from teikit.relaxng.errors import SchemaError
from teikit.relaxng.name_class import NameClass, is_infinite, overlap
from teikit.relaxng.pattern import (
    EMPTY,
    TEXT,
    Attribute,
    Choice,
    Data,
    Element,
    Group,
    Interleave,
    List,
    NotAllowed,
    OneOrMore,
    Pattern,
    Value,
)
from teikit.relaxng.simple_form import ElementPlace
from teikit.relaxng.syntax import SchemaElement
from teikit.relaxng.vocabulary import fault

_Item = TypeVar("_Item", Attribute, Element)


class Named(NamedTuple, Generic[_Item]):
    """The attributes, or the elements, that stand in a pattern."""

    items: tuple[_Item, ...] = ()
    names: frozenset[str] = frozenset()
    """The names of those that have one."""
    wild: tuple[NameClass, ...] = ()
    """The name classes of the others."""


class Facts(NamedTuple):
    """What the restrictions ask about a pattern; computed from its parts."""

    content_type: ContentType | None = ContentType.COMPLEX
    """``None`` where the pattern groups what must not be grouped."""
    attributes: Named[Attribute] = Named()
    elements: Named[Element] = Named()
    text: bool = False
    """Whether a ``text`` pattern stands in it."""
    interleaves: bool = False
    """Whether an ``interleave`` stands in it."""


class Restrictions:
    """Checks the patterns of one schema."""

    def __init__(self, compiler: Compiler, sources: Sequence[SchemaElement], root: SchemaElement) -> None:
        """``sources`` are the ``element`` elements of the schema by uid, ``root`` is its outermost one."""
        self._compiler = compiler
        self._sources = sources
        self._facts: dict[Pattern, Facts] = {}
        self._checked: defaultdict[str, set[Pattern]] = defaultdict(set)
        """The patterns that were looked at, by what they were met inside."""
        self._where = root
        self.id_fault = ""
        """Where an id stands that is not all that an attribute holds; ``""`` for nowhere."""

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Within: what is too large to be looked at is a fault of the schema."""
        try:
            yield
        except RecursionError:
            raise self._fail("definitions are nested too deeply", "") from None
        except SchemaError as error:
            if error.file:
                raise
            raise self._fail(error.message, error.section) from None

    def check(self, places: Iterable[ElementPlace]) -> None:
        """Raise ``SchemaError`` for the first restriction that is broken, at the start or in one of these elements."""
        with self.measured():
            self._check_start(self._compiler.start())
            for place in places:
                self._where = self._sources[place.uid]
                self._check_content(self._compiler.content(self._compiler.element(place)))

    def _fail(self, message: str, section: str) -> SchemaError:
        return fault(self._where, message, section)

    # -- 7.1: what may not stand in what

    def _check_start(self, start: Pattern) -> None:
        """Section 7.1.5."""
        for part in _all_parts(start):
            if not isinstance(part, Element | Choice | NotAllowed):
                raise self._fail(f"the start may not hold {_kind(part)}", "7.1.5")

    def _check_content(self, content: Pattern) -> None:
        """All restrictions on the content of one element."""
        self._walk(content, "")
        if content is not EMPTY and self._of(content).content_type is None:
            raise self._fail("it groups text of a datatype with elements, text or other such text", "7.2")

    def _walk(self, pattern: Pattern, inside: str) -> None:
        """Look at a pattern and all its parts; ``inside`` says which paths of section 7.1 lead to it."""
        self._checked[inside].add(pattern)
        section, forbidden = _FORBIDDEN.get(inside, ("", ()))
        if (
            isinstance(pattern, forbidden)
            or (pattern is TEXT and inside in ("list", "except"))
            or (pattern is EMPTY and inside == "except")
        ):
            raise self._fail(f"{inside} may not hold {_kind(pattern)}", section)
        if isinstance(pattern, Data | Value) and pattern.datatype.id_type:
            self._note_id(pattern.datatype.id_type)
        if isinstance(pattern, Data):
            self._check_data(pattern)
        elif isinstance(pattern, Attribute):
            self._check_attribute(pattern, inside)
        elif isinstance(pattern, List):
            self._walk(pattern.operand, "list")
        elif isinstance(pattern, OneOrMore):
            self._walk(pattern.operand, inside or "oneOrMore")
        elif isinstance(pattern, Group):
            within = inside
            if inside == "oneOrMore":
                within = "oneOrMore//interleave" if isinstance(pattern, Interleave) else "oneOrMore//group"
            self._walk_all(pattern.members, within)
            self._check_group(pattern)
        elif isinstance(pattern, Choice):
            self._walk_all(pattern.alternatives, inside)

    def _walk_all(self, patterns: Iterable[Pattern], inside: str) -> None:
        """Look at the parts of a pattern, each once. Elements and text alone, which most content is made of, break no
        rule unless they stand where no element may."""
        checked = self._checked[inside]
        may_be_elements = inside not in _WITHOUT_ELEMENTS
        for pattern in patterns:
            if pattern not in checked:
                if may_be_elements and not (pattern.attributes or pattern.strings):
                    checked.add(pattern)
                    if isinstance(pattern, Element) or not self._of(pattern).interleaves:
                        continue
                self._walk(pattern, inside)

    def _check_data(self, pattern: Data) -> None:
        """Section 7.1.4."""
        if pattern.excepted is not None:
            self._walk(pattern.excepted, "except")

    def _note_id(self, id_type: str) -> None:
        """DTD compatibility, section 5: an id is all that an attribute holds. Schemas may do otherwise, without ids."""
        if not self.id_fault:
            self.id_fault = str(
                self._fail(f"a value of type {id_type} is not all that an attribute holds", "")
            )

    def _check_attribute(self, pattern: Attribute, inside: str) -> None:
        """Sections 7.1.1, 7.1.2 and the end of 7.3."""
        if is_infinite(pattern.names) and not inside.startswith("oneOrMore"):
            raise self._fail("an attribute with a class of endless names must be in oneOrMore", "7.3")
        content = pattern.content
        if isinstance(content, Data):  # an id may stand here, and only here
            self._check_data(content)
        elif not isinstance(content, Value):
            self._walk(content, "attribute")
        if self._of(content).content_type is None:
            raise self._fail("the attribute groups text of datatypes", "7.2")

    # -- 7.2 to 7.4: what may stand beside what

    def _check_group(self, pattern: Group) -> None:
        facts = self._all_of(pattern.members)
        _check_disjoint([fact.attributes for fact in facts], self, "attribute", "7.3")
        if isinstance(pattern, Interleave):
            _check_disjoint([fact.elements for fact in facts], self, "element", "7.4")
            if sum(fact.text for fact in facts) > 1:
                raise self._fail("text stands in two parts of an interleave", "7.4")

    def overlap(self, name: NameClass, what: str, section: str) -> SchemaError:
        """The error for two attributes or elements of one name side by side."""
        shown = name if isinstance(name, str) else "some name"
        where = "twice" if what == "attribute" else "in two parts of an interleave"
        return self._fail(f"{what} {shown!r} stands {where}", section)

    def _of(self, pattern: Pattern) -> Facts:
        known = self._facts.get(pattern)
        if known is None:
            known = self._facts[pattern] = self._compute(pattern)
        return known

    def _all_of(self, patterns: Iterable[Pattern]) -> list[Facts]:
        known = self._facts
        return [known.get(pattern) or self._of(pattern) for pattern in patterns]

    def _compute(self, pattern: Pattern) -> Facts:
        if isinstance(pattern, Element):
            return Facts(elements=_named([pattern]))
        if isinstance(pattern, Attribute):
            return Facts(ContentType.EMPTY, attributes=_named([pattern]))
        if isinstance(pattern, Data | Value | List):
            return Facts(ContentType.SIMPLE)
        if pattern is TEXT:
            return Facts(text=True)
        if isinstance(pattern, Choice):
            # there are choices of hundreds of elements: all of them at once
            elements = [part for part in pattern.alternatives if isinstance(part, Element)]
            parts = self._all_of([part for part in pattern.alternatives if not isinstance(part, Element)])
            parts += [Facts(elements=_named(elements))] if elements else []
        else:
            parts = self._all_of(_parts(pattern))
        types = [part.content_type for part in parts]
        side_by_side = types * 2 if isinstance(pattern, OneOrMore) else types
        is_choice = isinstance(pattern, Choice)
        return Facts(
            _of_any(types) if is_choice else _grouped(side_by_side),
            _all_named([part.attributes for part in parts if part.attributes.items]),
            _all_named([part.elements for part in parts if part.elements.items]),
            any(part.text for part in parts),
            isinstance(pattern, Interleave) or any(part.interleaves for part in parts),
        )


_FORBIDDEN: dict[str, tuple[str, tuple[type[Pattern], ...]]] = {
    "attribute": ("7.1.1", (Attribute, Element)),
    "oneOrMore//group": ("7.1.2", (Attribute,)),
    "oneOrMore//interleave": ("7.1.2", (Attribute,)),
    "list": ("7.1.3", (List, Element, Attribute, Interleave)),
    "except": ("7.1.4", (Attribute, Element, List, Group, OneOrMore)),
}
"""By path: the section, and the patterns that may not stand there."""

_WITHOUT_ELEMENTS = frozenset(path for path, (_, patterns) in _FORBIDDEN.items() if Element in patterns)


def _of_any(types: Sequence[ContentType | None]) -> ContentType | None:
    """The content type of a choice (section 7.2)."""
    known = [kind for kind in types if kind is not None]
    return max(known, default=ContentType.EMPTY) if len(known) == len(types) else None


def _grouped(types: Sequence[ContentType | None]) -> ContentType | None:
    """The content type of patterns side by side: a string stands alone (section 7.2)."""
    if None in types:
        return None
    content = [kind for kind in types if kind]
    if len(content) > 1 and ContentType.SIMPLE in content:
        return None
    return max(content, default=ContentType.EMPTY)


def _parts(pattern: Pattern) -> Iterable[Pattern]:
    if isinstance(pattern, Choice):
        return pattern.alternatives
    if isinstance(pattern, Group):
        return pattern.members
    return (pattern.operand,) if isinstance(pattern, OneOrMore) else ()


def _all_parts(pattern: Pattern) -> Iterable[Pattern]:
    yield pattern
    for part in _parts(pattern):
        yield from _all_parts(part)


def _named(items: Sequence[_Item]) -> Named[_Item]:
    return Named(
        tuple(items),
        frozenset([item.names for item in items if isinstance(item.names, str)]),
        tuple([item.names for item in items if not isinstance(item.names, str)]),
    )


def _all_named(parts: Sequence[Named[_Item]]) -> Named[_Item]:
    if len(parts) < 2:
        return parts[0] if parts else Named()
    return Named(
        tuple(dict.fromkeys(chain.from_iterable([part.items for part in parts]))),
        frozenset().union(*[part.names for part in parts]),
        tuple(dict.fromkeys(chain.from_iterable([part.wild for part in parts]))),
    )


def _kind(pattern: Pattern) -> str:
    name = type(pattern).__name__
    return name[0].lower() + name[1:]


def _check_disjoint(
    groups: Sequence[Named[Attribute]] | Sequence[Named[Element]],
    restrictions: Restrictions,
    what: str,
    section: str,
) -> None:
    """Raise where two groups share a name. Which of them comes first means nothing: the error tells a name if it can."""
    names = [named.names for named in groups if named.names]
    if len(frozenset().union(*names)) == sum(map(len, names)) and not any(named.wild for named in groups):
        return
    seen: set[str] = set()
    wild: list[NameClass] = []
    for named in groups:
        if not seen.isdisjoint(named.names):
            raise restrictions.overlap(min(seen & named.names), what, section)
        for other in wild:
            for name in (*sorted(named.names), *named.wild):
                if overlap(other, name):
                    raise restrictions.overlap(name, what, section)
        for other in named.wild:
            if shared := [name for name in seen if overlap(other, name)]:
                raise restrictions.overlap(min(shared), what, section)
        seen |= named.names
        wild += named.wild
