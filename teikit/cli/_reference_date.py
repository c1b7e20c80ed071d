"""``--reference-date``: the date of a document, where the user gives it."""

import re

import click

_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?:T.*)?")


def is_reference_date(value: str) -> bool:
    """Whether a text is a day, month or year that exists, as W3C writes it.

    >>> is_reference_date("1957-10-07"), is_reference_date("1957-10"), is_reference_date("1957-13")
    (True, True, False)
    """
    from teikit.dates.resolving import parse

    return _DATE.fullmatch(value) is not None and parse(value).year is not None


def no_reference_date(value: str) -> str:
    """What to say about a text that is none."""
    return f"{value!r} is no date: write YYYY-MM-DD, YYYY-MM or YYYY."


def reference_date(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """A W3C date that exists; ``click.BadParameter`` for any other."""
    if value is not None and not is_reference_date(value):
        raise click.BadParameter(no_reference_date(value))
    return value
