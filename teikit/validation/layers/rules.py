"""The edition checks as a layer. The rules themselves are in :mod:`teikit.rules`."""

from collections.abc import Iterator

from teikit.model.diagnostic import Diagnostic
from teikit.validation.settings import Settings
from teikit.xmldocument.document import XmlDocument


class RulesLayer:
    """The rules that the settings ask for."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def check(self, document: XmlDocument) -> Iterator[Diagnostic]:
        """What the rules say about a document."""
        yield from ()
