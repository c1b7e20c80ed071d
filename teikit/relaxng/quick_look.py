"""A quick look at a document: is it surely valid?

Most documents are, and then nobody asks for places, paths or messages. So the parser is run without any handlers, which
only shows that the document is well-formed, and the tags are taken out of the bytes by one expression. A tag is looked
up in the automaton as it is written, attributes and values included: editions write few different tags, very often.

The answer is yes, or that nothing is known: because something is wrong, or because the document has what is left to the
parser here: a document type, CDATA sections, namespaces declared below the root, content with a datatype, a start tag
with several meanings. Then :mod:`teikit.relaxng.validation` looks at it from the start.
"""

import pyexpat
import re

from teikit.relaxng.automaton import Automaton
from teikit.relaxng.tag_table import Declarations, Table, UnsureError
from teikit.relaxng.written_tag import is_declaration, read_start_tag, value

MAX_SIZE = 16 * 1024 * 1024
"""Larger documents are not looked at: the list of their tags would take too much memory."""
MAX_TABLES = 8
"""Tables kept, for documents that declare their namespaces in different ways."""
MAX_PAUSE = 64
"""Documents that are not looked at, at most, before the next try."""

# The end of a tag is part of it where only white space is between it and the next one. (Values cannot hold "<"; one
# that holds ">" leaves a tag with an open quotation mark, of which nothing is known.)
_TAGS = re.compile(rb"<[^>]*+(?:>(?=\s*+<))?+").findall
_PROLOG = re.compile(rb"(?:\s+|<\?.*?\?>|<!--.*?-->)*+(?=<[^!?])", re.DOTALL).match
_ASIDES = re.compile(rb"<(?:!--.*?--|\?.*?\?)>", re.DOTALL).sub


class QuickLook:
    """Looks at documents, one after the other."""

    def __init__(self, automaton: Automaton) -> None:
        self._automaton = automaton
        self._tables: dict[Declarations, Table] = {}
        self._trimmed = automaton.trimmed
        self._patience = Patience()

    def is_surely_valid(self, data: object, *, check_ids: bool) -> bool:
        """Whether a document in UTF-8, declared as such or not at all, has no problem; false where that is not known.

        Where documents are not surely valid one after the other, ever more of them are not looked at.
        """
        if not isinstance(data, bytes) or len(data) > MAX_SIZE or not self._patience.is_left():
            return False
        if self._trimmed != self._automaton.trimmed:
            self._tables.clear()
            self._trimmed = self._automaton.trimmed
        sure = self._fits(data, check_ids) and _is_well_formed(data)
        self._patience.learn(sure)
        return sure

    def _fits(self, data: bytes, check_ids: bool) -> bool:
        """Whether the document fits the schema, if it is well-formed."""
        prolog = _PROLOG(data)
        if prolog is None:
            return False
        start = prolog.end()
        # The single characters are rare, and looked for much faster.
        if data.find(b"!", start) >= 0 and data.find(b"<!", start) >= 0:
            if b"<![" in data:
                return False
            data, start = _ASIDES(b"", data[start:]), 0
        elif data.find(b"?", start) >= 0 and data.find(b"<?", start) >= 0:
            data, start = _ASIDES(b"", data[start:]), 0
        tags = _TAGS(data, start)
        if not tags[-1].endswith(b">"):
            tags[-1] += b">"  # no text is behind the root's end tag
        try:
            ids, references = self._table(tags[0]).walk(tags)
        except (UnsureError, UnicodeDecodeError, IndexError):
            return False
        return not check_ids or (len(ids) == len(set(ids)) and set(ids).issuperset(references))

    def _table(self, root: bytes) -> Table:
        """The table for documents that begin with this tag."""
        read = read_start_tag(root)
        if read is None:
            raise UnsureError
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


class Patience:
    """Whether looking is worth while."""

    def __init__(self) -> None:
        self._pause = 0
        self._left = 0

    def is_left(self) -> bool:
        """Whether to look at the next document."""
        self._left -= 1
        return self._left < 0

    def learn(self, sure: bool) -> None:
        """Look at the next document too, or after a pause that is longer each time."""
        self._pause = 0 if sure else min(2 * self._pause + 1, MAX_PAUSE)
        self._left = self._pause // 4


def _is_well_formed(data: bytes) -> bool:
    try:
        pyexpat.ParserCreate(None, "}").Parse(data, True)
    except pyexpat.ExpatError:
        return False
    return True
