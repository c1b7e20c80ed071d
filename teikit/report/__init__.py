"""Findings, printed: one module a format in the folder ``formats``; each is imported only when it is used."""

import importlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teikit.report.report_format import Report


def format_names() -> list[str]:
    """The names of the output formats: those of the modules."""
    from teikit.report import formats

    files = os.listdir(formats.__path__[0])
    return sorted(name.removesuffix(".py") for name in files if name.endswith(".py") and name[0] != "_")


def load_format(name: str) -> "Report":
    """The output format of a name, one of :func:`format_names`."""
    report: Report = importlib.import_module(f"teikit.report.formats.{name}").REPORT
    return report
