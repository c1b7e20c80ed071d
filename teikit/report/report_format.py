"""What an output format is, and how a run is to be printed."""

from collections.abc import Callable, Iterable
from typing import NamedTuple, TextIO

from teikit.report.run import FileReport, Summary


class ReportOptions(NamedTuple):
    """How much to print, and how."""

    colour: bool = False
    quiet: bool = False
    """Only findings, no summary."""
    verbose: bool = False
    """Also what is usually not worth a line: paths of elements, files passed over."""
    statistics: bool = False
    """A table of the codes at the end."""
    max_problems: int | None = None
    """Findings to print at most; the rest is counted."""
    page: Callable[[str], str | None] = lambda code: None
    """The page of a code in Markdown, its title in the first line; ``None`` where there is none."""


class Report(NamedTuple):
    """An output format."""

    name: str
    """As ``--output-format`` has it."""
    write: Callable[[Iterable[FileReport], TextIO, ReportOptions], Summary]
    """Prints the files as they come, or all at the end; gives the counts."""
