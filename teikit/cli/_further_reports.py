"""``--report FORMAT=FILE``: what one run found, in further formats."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import click

from teikit.report import format_names
from teikit.report.run import FileReport


class FurtherReport(NamedTuple):
    """A format and the file for it."""

    output_format: str
    path: Path


class ReportType(click.ParamType[FurtherReport]):
    """``sarif=build/teikit.sarif``"""

    name = "FORMAT=FILE"

    def convert(
        self, value: object, parameter: click.Parameter | None, context: click.Context | None
    ) -> FurtherReport:
        """The two parts; a usage error for what has not got them."""
        if isinstance(value, FurtherReport):
            return value
        output_format, sign, path = str(value).partition("=")
        if not sign or not path:
            self.fail(f"{value!r} is not FORMAT=FILE, as in sarif=teikit.sarif", parameter, context)
        if output_format not in format_names():
            self.fail(f"{output_format!r} is none of {', '.join(format_names())}", parameter, context)
        return FurtherReport(output_format, Path(path))


def kept(files: Iterable[FileReport], list_: list[FileReport]) -> Iterator[FileReport]:
    """The same files, added to a list on the way."""
    for file in files:
        list_.append(file)
        yield file
