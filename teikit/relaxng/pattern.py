"""Patterns: what the content of an element may still be (RELAX NG specification, section 4.20 and 6.2).

Patterns are immutable and made only by a :class:`~teikit.relaxng.builder.Builder`, which interns them: equal
patterns are one object, so that ``==`` is ``is`` and results can be remembered by pattern. Groups and interleaves
are flat tuples, choices are sets: order and repetition of alternatives mean nothing, so nothing can depend on them.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from teikit.relaxng.name_class import NameClass

if TYPE_CHECKING:
    from teikit.relaxng.datatypes.datatype import Datatype


class Pattern:
    """Base of all kinds; the fields answer what is asked most often."""

    __slots__ = ("attributes", "context", "nullable", "size", "strings", "text")

    nullable: Final[bool]
    """Whether nothing at all matches: no child, no text, no attribute."""
    attributes: Final[bool]
    """Whether attributes stand in it."""
    strings: Final[bool]
    """Whether ``data``, ``value`` or ``list`` stand in it, outside attributes: then text matters as a string."""
    text: Final[bool]
    """Whether ``text`` stands in it, outside attributes."""
    context: Final[bool]
    """Whether the meaning of its strings depends on the prefixes in scope."""
    size: Final[int]
    """The number of patterns in it, each as often as it occurs."""

    def __init__(
        self,
        nullable: bool = False,
        attributes: bool = False,
        strings: bool = False,
        text: bool = False,
        context: bool = False,
        size: int = 1,
    ) -> None:
        self.nullable = nullable
        self.attributes = attributes
        self.strings = strings
        self.text = text
        self.context = context
        self.size = size

    def _of(self, nullable: bool, parts: "Iterable[Pattern]") -> None:
        """Set the fields of a pattern from those of its parts."""
        attributes = strings = text = context = False
        size = 1
        for part in parts:
            size += part.size
            attributes = attributes or part.attributes
            strings = strings or part.strings
            text = text or part.text
            context = context or part.context
        Pattern.__init__(self, nullable, attributes, strings, text, context, size)


class Empty(Pattern):
    """``empty``."""

    __slots__ = ()


class NotAllowed(Pattern):
    """``notAllowed``."""

    __slots__ = ()


class Text(Pattern):
    """``text``: any text, also none, in any number of pieces."""

    __slots__ = ()


EMPTY = Empty(nullable=True)
NOT_ALLOWED = NotAllowed()
TEXT = Text(nullable=True, text=True)


class Choice(Pattern):
    """One of several patterns, none of which is itself a choice."""

    __slots__ = ("alternatives", "by_name", "others")

    def __init__(self, alternatives: frozenset[Pattern]) -> None:
        self._of(any(part.nullable for part in alternatives), alternatives)
        self.alternatives = alternatives
        self.by_name: dict[str, frozenset[tuple[Element, Pattern]]] | None = None
        """What its elements of one name give at a start tag of that name; made when first asked for."""
        self.others: list[Pattern] = []
        """The other alternatives; filled together with ``by_name``."""


class Group(Pattern):
    """Patterns one after the other; attributes anywhere among them."""

    __slots__ = ("members",)

    def __init__(self, members: tuple[Pattern, ...]) -> None:
        self._of(all(part.nullable for part in members), members)
        self.members = members


class Interleave(Group):
    """Patterns whose content may be mixed in any order."""

    __slots__ = ()


class OneOrMore(Pattern):
    """A pattern once or several times."""

    __slots__ = ("operand",)

    def __init__(self, operand: Pattern) -> None:
        self._of(operand.nullable, (operand,))
        self.operand = operand


class List(Pattern):
    """A string whose tokens match the operand in turn."""

    __slots__ = ("operand",)

    def __init__(self, operand: Pattern) -> None:
        super().__init__(strings=True, context=operand.context)
        self.operand = operand


class Data(Pattern):
    """A string of a datatype, but for those that ``excepted`` matches."""

    __slots__ = ("datatype", "definition", "excepted")

    def __init__(self, datatype: "Datatype", excepted: Pattern | None, definition: str) -> None:
        context = datatype.needs_context or (excepted is not None and excepted.context)
        super().__init__(strings=True, context=context)
        self.datatype = datatype
        self.excepted = excepted
        self.definition = definition
        """The name under which the schema defines it, ``""`` where it has none: helps to explain it."""


class Value(Pattern):
    """A string that means the same as the given one."""

    __slots__ = ("datatype", "value", "written")

    def __init__(self, datatype: "Datatype", written: str, value: object) -> None:
        super().__init__(strings=True, context=datatype.needs_context)
        self.datatype = datatype
        self.written = written
        """As in the schema."""
        self.value = value
        """What it means in its datatype."""


class Attribute(Pattern):
    """An attribute with a value that matches ``content``."""

    __slots__ = ("content", "default", "definition", "names")

    def __init__(self, names: NameClass, content: Pattern, default: str | None, definition: str) -> None:
        super().__init__(attributes=True)
        self.names = names
        self.content = content
        self.default = default
        """``a:defaultValue``."""
        self.definition = definition
        """The name of the definition that the content is taken from, ``""`` where it stands there in full."""


class Element(Pattern):
    """An element. Its content is known by ``uid`` only: it is made when such an element is first met."""

    __slots__ = ("names", "uid")

    def __init__(self, uid: int, names: NameClass) -> None:
        super().__init__()
        self.uid = uid
        self.names = names
