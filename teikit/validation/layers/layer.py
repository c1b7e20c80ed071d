"""What all layers have in common."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, Protocol

from teikit.model.dependencies import Dependencies
from teikit.model.diagnostic import Diagnostic
from teikit.validation.access import file_path, is_remote
from teikit.validation.location import Located, SchemaLocator
from teikit.validation.settings import Settings
from teikit.xmldocument.document import XmlDocument
from teikit.xmldocument.file_content import content_answer

CLOCK = b"current-date"
"""The functions of XPath that say what time it is; ``current-dateTime`` is one of them."""
MOST_FILES = 250
"""Facts that are noted of a schema: one that reads another file for each document is not worth the room."""


class Layer(Protocol):
    """A schema, loaded; or the rules."""

    def check(self, document: XmlDocument) -> Iterator[Diagnostic]:
        """The findings of a document, in any order.

        Raises :class:`teikit.xmldocument.MalformedDocument` where the document has no tree and one is needed.
        """
        ...


class SchemaSource(NamedTuple):
    """A schema to load, and what may be used for that."""

    located: Located
    phase: str | None
    charset: str | None
    """The encoding of a schema in compact syntax, where the document names it."""
    locator: SchemaLocator
    settings: Settings
    notes: Dependencies
    """What the schema rests on: its files, and what its rules ask for while documents are checked."""
    others: tuple[tuple[str, Path], ...] = ()
    """Namespaces and files of the XML Schemas that go together, this one first, where there are several."""

    @property
    def name(self) -> str:
        """The schema's address, for diagnostics."""
        return self.located.address

    def resolve(self, uri: str) -> bytes:
        """The bytes of a further file that the schema names. Raises ``OSError``."""
        return self.locator.read(uri, self.located.folders, self.notes)

    def local_copy(self, uri: str) -> str | None:
        """The file that stands for the URL of another computer; ``None`` where there is none, and for files."""
        found = self.locator.local_copy(uri)
        self.notes.note(("copy", uri), str(found))
        with suppress(ValueError):  # nothing is read there
            self.uses(found or file_path(uri))
        return None if found is None else str(found)

    def uses(self, path: Path) -> None:
        """Notes that the content of a file is about to be read."""
        question = ("file", str(path))
        if question in self.notes.facts or self.notes.is_open or is_remote(str(path)):
            return
        self.notes.note(question, content_answer(str(path)))
        self.notes.is_open = len(self.notes.facts) > MOST_FILES

    def looks_at_the_clock(self, data: bytes) -> None:
        """Notes that what is said of a document may be true now only, where its schema could ask for the time."""
        self.notes.is_open |= CLOCK in data


class SchemaFault(Exception):  # noqa: N818 - the schema's fault, not the program's
    """A schema cannot be used. The message says why, with the place in the schema."""


def first_words(text: str, limit: int = 60) -> str:
    """A value for a message, cut where it is long, with its white space visible as spaces."""
    folded = " ".join(text.split())
    return folded if len(folded) <= limit else folded[: limit - 1] + "…"


def names_in_words(names: Iterable[str], limit: int = 5) -> str:
    """``head, p, list and 12 more``."""
    unique = list(dict.fromkeys(names))
    shown = ", ".join(unique[:limit])
    return shown if len(unique) <= limit else f"{shown} and {len(unique) - limit} more"
