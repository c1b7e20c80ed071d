"""A quick look at a document: at its tags as they are written, with the parser left alone as long as nothing is wrong.

Editions write few different tags, very often, and most of their documents are valid: then nobody asks for places, paths
or messages. So the tags are taken out of the bytes by one expression, and each is looked up in the automaton as it is
written, attributes and values included; the parser is run without any handlers, to see that the document is
well-formed. Only where that is not enough, :class:`~teikit.relaxng.close_look.CloseLook` has the handlers look.

Some documents are not looked at in this way: those with a document type or CDATA sections, that declare namespaces
below the root, or are not well-formed. They are for :func:`teikit.relaxng.validation.validate_bytes`.
"""

import pyexpat
from collections.abc import Iterator
from itertools import islice
from operator import length_hint
from typing import TYPE_CHECKING

from teikit.relaxng.automaton import Automaton
from teikit.relaxng.datatypes.datatype import Describe
from teikit.relaxng.tag_list import LeftToParserError, has_asides, tags_of
from teikit.relaxng.tag_table import MAX_TAGS, Declarations, Node, Table
from teikit.relaxng.written_tag import is_declaration, read_start_tag, value

if TYPE_CHECKING:
    from teikit.relaxng.problem import Problem

MAX_SIZE = 16 * 1024 * 1024
"""Larger documents are not looked at: the list of their tags would take too much memory."""
MAX_TABLES = 16
"""Tables kept, for documents that declare their namespaces in different ways."""
MAX_PAUSE = 64
"""Documents that are not looked at, at most, before the next try."""


class QuickLook:
    """Looks at documents, one after the other."""

    def __init__(self, automaton: Automaton, describe: Describe | None = None) -> None:
        self._automaton = automaton
        self._describe = describe
        self._tables: dict[Declarations, Table] = {}
        self._trimmed = automaton.trimmed
        self._patience = Patience()
        self._was_worth_while = False

    def problems(self, data: object, *, check_ids: bool) -> "list[Problem] | None":
        """The problems of a document in UTF-8, declared as such or not at all; ``None`` where it is left to the parser.

        Where that is so of one document after the other, or most tags of them need a closer look, ever more of them
        are left to it.
        """
        if not isinstance(data, bytes) or len(data) > MAX_SIZE or not self._patience.is_left():
            return None
        if (
            self._trimmed != self._automaton.trimmed
            or sum([one.size for one in self._tables.values()]) > MAX_TAGS
        ):
            self._tables.clear()
            self._trimmed = self._automaton.trimmed
        self._was_worth_while = False
        try:
            return self._problems(data, check_ids)
        except (LeftToParserError, UnicodeDecodeError, IndexError, pyexpat.ExpatError):
            return None
        finally:
            self._patience.learn(self._was_worth_while)

    def _problems(self, data: bytes, check_ids: bool) -> "list[Problem] | None":
        if is_checked := has_asides(data):
            _check(data)
        tags = tags_of(data)
        table = self._table(tags[0])
        behind: list[Node] = []
        rest = iter(tags)
        is_end, node = table.walk(rest, table.begin(), behind)
        if is_end:
            self._was_worth_while = True
            if not is_checked:
                _check(data)
            found: list[Problem] = []
        else:
            found = self._look_closely(table, tags, data, rest, node, behind)
        # who has the same id, and where, is told by those who have seen them all
        is_sound = len(table.ids) == len(set(table.ids)) and set(table.ids).issuperset(table.references)
        return found if is_sound or not check_ids else None

    def _look_closely(
        self,
        table: Table,
        tags: list[bytes],
        data: bytes,
        rest: Iterator[bytes],
        node: Node,
        behind: list[Node],
    ) -> "list[Problem]":
        """The problems of a document of which the tag just taken is to be looked at."""
        from teikit.relaxng.close_look import CloseLook

        look = CloseLook(table, tags, data, self._describe)
        try:
            is_end = False
            while not is_end:
                index = len(tags) - length_hint(rest) - 1
                passed, node = look.look(index, node, behind)
                further = passed - index - 1
                next(islice(rest, further, further), None)
                is_end, node = table.walk(rest, node, behind)
            look.end()
            self._was_worth_while = look.seen < len(tags) / 2
            return look.problems()
        finally:
            look.release()

    def _table(self, root: bytes) -> Table:
        """The table for documents that begin with this tag."""
        read = read_start_tag(root)
        if read is None:
            raise LeftToParserError
        names, values = read
        declarations = tuple(
            [
                (name[6:], value(written))
                for name, written in zip(names.attributes, values, strict=True)
                if is_declaration(name)
            ]
        )
        table = self._tables.get(declarations)
        if table is None:
            if len(self._tables) >= MAX_TABLES:
                self._tables.clear()
            table = self._tables[declarations] = Table(self._automaton, declarations)
        return table


def _check(data: bytes) -> None:
    """Raise ``ExpatError`` where a document is not well-formed."""
    pyexpat.ParserCreate(None, "}").Parse(data, True)


class Patience:
    """Whether looking is worth while."""

    def __init__(self) -> None:
        self._pause = 0
        self._left = 0

    def is_left(self) -> bool:
        """Whether to look at the next document."""
        self._left -= 1
        return self._left < 0

    def learn(self, was_worth_while: bool) -> None:
        """Look at the next document too, or after a pause that is longer each time."""
        self._pause = 0 if was_worth_while else min(2 * self._pause + 1, MAX_PAUSE)
        self._left = self._pause // 4
