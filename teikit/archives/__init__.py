"""Archival identifiers: references to archives, in running text and in provenance lines."""

from teikit.archives.recogniser import ArchiveContext, recognise

__all__ = ["ArchiveContext", "recognise"]
