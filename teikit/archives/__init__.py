"""Archival identifiers: references to archives, in running text and in provenance lines."""

from teikit.archives.announced import read_shelfmark
from teikit.archives.citation import format_reference as format  # noqa: A004  (the issue's own word)
from teikit.archives.provenance import Provenance, read_provenance
from teikit.archives.recogniser import ArchiveContext, recognise
from teikit.model.agent import Agent

__all__ = [
    "Agent",
    "ArchiveContext",
    "Provenance",
    "format",
    "read_provenance",
    "read_shelfmark",
    "recognise",
]
