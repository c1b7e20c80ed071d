"""What all layers have in common."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

from teikit.model.diagnostic import Diagnostic
from teikit.validation.location import Located, SchemaLocator
from teikit.validation.settings import Settings
from teikit.xmldocument.document import XmlDocument


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

    @property
    def name(self) -> str:
        """The schema's address, for diagnostics."""
        return self.located.address

    def resolve(self, uri: str) -> bytes:
        """The bytes of a further file that the schema names. Raises ``OSError``."""
        return self.locator.read(uri, self.located.folders)

    def local_copy(self, uri: str) -> str | None:
        """The file that stands for the URL of another computer; ``None`` where there is none, and for files."""
        found = self.locator.local_copy(uri)
        return None if found is None else str(found)


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
