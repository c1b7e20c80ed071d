"""The edition checks as a layer.

This is where the rules of :mod:`teikit.rules` meet the validator: it asks a layer for the findings of a document, and
applies selection, severity of gaps and order to whatever comes. As long as there are no rules, there are no findings.
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Diagnostic
from teikit.validation.settings import Settings
from teikit.xmldocument.document import XmlDocument


class RulesLayer:
    """The rules that the settings ask for; ``settings.rules`` has their options by section."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def check(self, document: XmlDocument) -> Iterator[Diagnostic]:
        """What the rules say about a document."""
        yield from ()
