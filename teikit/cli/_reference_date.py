"""``--reference-date``: the date of a document, where the user gives it."""

import click

from teikit.pipeline.options import is_reference_date


def no_reference_date(value: str) -> str:
    """What to say about a text that is none."""
    return f"{value!r} is no date: write YYYY-MM-DD, YYYY-MM or YYYY."


def reference_date(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """A W3C date that exists; ``click.BadParameter`` for any other."""
    if value is not None and not is_reference_date(value):
        raise click.BadParameter(no_reference_date(value))
    return value
