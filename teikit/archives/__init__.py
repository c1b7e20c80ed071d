"""Archival identifiers: references to archives, in running text and in provenance lines."""

from teikit.archives.provenance import Agent, Provenance, read_provenance
from teikit.archives.recogniser import ArchiveContext, recognise

__all__ = ["Agent", "ArchiveContext", "Provenance", "read_provenance", "recognise"]
