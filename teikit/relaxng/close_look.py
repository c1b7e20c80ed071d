"""A close look at some of the tags of a document: those with something wrong, or that cannot be known by themselves.

The parser is fed up to the tag without handlers; then the handlers of :mod:`teikit.relaxng.validation` see the tag,
and as many further ones as it takes until tags can be looked up again as they are written.
"""

from collections.abc import Sequence
from itertools import islice
from typing import Any

from teikit.relaxng.automaton import Fork, State
from teikit.relaxng.datatypes.datatype import Describe
from teikit.relaxng.places import Places
from teikit.relaxng.problem import Problem
from teikit.relaxng.report import Reporter
from teikit.relaxng.scopes import Scopes
from teikit.relaxng.tag_list import LeftToParserError, tag_starts
from teikit.relaxng.tag_table import Node, Table
from teikit.relaxng.validation import Handlers, handlers, new_parser
from teikit.relaxng.written_tag import is_whole

MOST_TAGS = 1024
"""Tags that the handlers see, at most, before it is asked whether they are still needed."""


class CloseLook:
    """One document. Raises ``ExpatError`` where it is not well-formed, :class:`LeftToParserError`."""

    def __init__(self, table: Table, tags: Sequence[bytes], data: bytes, describe: Describe | None) -> None:
        """``tags`` are those of the document as :meth:`Table.walk` wants them."""
        self._table = table
        self._tags = tags
        self._data = memoryview(data)
        self._starts = tag_starts(data)
        self._start = (-1, 0)
        """The tag whose start has been asked for last, and where it is."""
        self._parser = new_parser()
        self._scopes = Scopes(self._parser)
        self._places = Places(self._parser, data)
        self._reporter = _Reporter(table, self._places, self._scopes, describe)
        self._fed = 0
        self._passed = 0
        """Tags that the parser has been given."""
        self._looks = 0
        self.seen = 0
        """Tags that the handlers have seen."""

    def problems(self) -> list[Problem]:
        """All problems so far."""
        return self._reporter.problems

    def look(self, index: int, node: Node, behind: list[Node]) -> tuple[int, Node]:
        """Look at the tag of an index, and further ones; gives the index from which on there is no need to, and the
        node there. ``behind`` are the nodes behind the open elements, before and after."""
        self._pass(index)
        frames: list[State | Fork] = [one.state for one in behind]
        drive = handlers(self._table.automaton, self._reporter, node.state, frames)
        parser = self._parser
        parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = drive[:3]
        self._looks += 1
        # where much is wrong, or the stack is high, handlers cost less than going in and out
        number = 1 + self._looks * (16 + len(behind)) // 64
        while True:
            self._feed_tags(min(self._passed + number, len(self._tags)))
            if self._passed == len(self._tags) or self._may_end(drive):
                break
            number = min(2 * number, MOST_TAGS)
        parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = None
        self.seen += self._passed - index
        behind[:] = [self._table.node(frame) for frame in frames if isinstance(frame, State)]
        return self._passed, self._table.node(drive.state())

    def end(self) -> None:
        """Give the parser what is left."""
        self._feed(len(self._data), is_end=True)

    def release(self) -> None:
        """Part with the document."""
        self._data.release()
        self._places.release()

    def _pass(self, index: int) -> None:
        """Give the parser all before the tag of an index, for which nobody needs to be asked."""
        self._feed(self._start_of(index))
        self._reporter.trail.log += self._table.names(self._tags[self._passed : index])
        self._passed = index

    def _feed_tags(self, stop: int) -> None:
        """Give the parser the tags up to an index, and not the text behind the last of them."""
        if not all(map(is_whole, self._tags[self._passed : stop])):
            raise LeftToParserError
        last = self._tags[stop - 1]
        self._feed(self._start_of(stop - 1) + len(last) + (not last.endswith(b">")))
        self._passed = stop

    def _start_of(self, index: int) -> int:
        """The offset of a tag; those before it cannot be asked for any more."""
        known, start = self._start
        if index > known:
            start = next(islice(self._starts, index - known - 1, None)).start()
            self._start = index, start
        return start

    def _feed(self, stop: int, *, is_end: bool = False) -> None:
        self._parser.Parse(self._data[self._fed : stop], is_end)
        self._fed = stop

    def _may_end(self, drive: Handlers) -> bool:
        """Whether the tags to come can be looked up."""
        state = drive.state()
        return (
            not drive.texts
            and not (state.dead or state.strings)
            and (state.plain or self._tags[self._passed - 1].endswith(b">"))
            and self._scopes.number() == self._table.declared
            and not any(isinstance(frame, Fork) or frame.dead or frame.strings for frame in drive.frames)
        )


class _Reporter(Reporter):
    """Leaves ids and references to the table."""

    def __init__(self, table: Table, places: Places, scopes: Scopes, describe: Describe | None) -> None:
        super().__init__(table.automaton, places, scopes, check_ids=False, describe=describe)
        self._table = table

    def identify(self, identifying: Sequence[tuple[int, str]], attributes: Sequence[Any]) -> None:
        """Keep the ids and references of a start tag, where they are one."""
        self._table.identify(identifying, attributes)
