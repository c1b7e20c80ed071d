"""The dates of a text with their attributes, calendars and reasons."""

import json
import sys

import click

from teikit.cli._reference_date import reference_date as reference_date_option
from teikit.model.annotation import Annotation


def _described(text: str, annotation: Annotation) -> dict[str, object]:
    """An annotation as an object of the JSON output."""
    described: dict[str, object] = {
        "text": text[annotation.start : annotation.end],
        "start": annotation.start,
        "end": annotation.end,
        "kind": annotation.kind,
        "attributes": dict(annotation.value.attributes()),
    }
    if annotation.cert is not None:
        described["cert"] = annotation.cert.value
    if annotation.reason:
        described["reason"] = annotation.reason
    return described


def _line(text: str, annotation: Annotation) -> str:
    """An annotation as a line for people: words, attributes, reason."""
    attributes = dict(annotation.value.attributes())
    if attributes.pop("impossible", False):
        said = "no such day"
    else:
        said = " ".join(f'{name}="{value}"' for name, value in attributes.items()) or "no value"
    if annotation.cert is not None:
        said += f' cert="{annotation.cert.value}"'
    words = " ".join(text[annotation.start : annotation.end].split())
    reason = f"  ({annotation.reason})" if annotation.reason else ""
    return f"{words}\t{annotation.kind}\t{said}{reason}"


def _languages(
    _context: click.Context, _parameter: click.Parameter, value: tuple[str, ...]
) -> tuple[str, ...]:
    """Languages that have a table; ``click.BadParameter`` for any other."""
    from teikit.dates.vocabulary import languages

    for language in value:
        if language.split("-")[0].lower() not in (*languages(), "nb", "nn"):
            raise click.BadParameter(
                f"no dates are known in {language!r}, but in: {' '.join(sorted(languages()))}."
            )
    return value


@click.command(name="dates")
@click.argument("texts", metavar="TEXT...", nargs=-1)
@click.option(
    "--lang",
    "languages",
    multiple=True,
    callback=_languages,
    help="Language of the text (BCP 47); may be repeated; without it, told from the words.",
)
@click.option(
    "--reference-date",
    metavar="DATE",
    callback=reference_date_option,
    help="Date of the document: YYYY-MM-DD, YYYY-MM or YYYY.",
)
@click.option("--country", metavar="CODE", help="Country of the record (ISO 3166), for dates like 4/10/64.")
@click.option("--order", type=click.Choice(["dmy", "mdy", "ymd"]), help="Order of dates in figures.")
@click.option(
    "--century", type=int, metavar="YEAR", help="First year of the hundred that two-digit years lie in."
)
@click.option("--no-relative", is_flag=True, help="Do not resolve 'yesterday' or dates without a year.")
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text", show_default=True)
def COMMAND(  # noqa: N802
    texts: tuple[str, ...],
    languages: tuple[str, ...],
    reference_date: str | None,
    country: str | None,
    order: str | None,
    century: int | None,
    no_relative: bool,
    output_format: str,
) -> None:
    """Show what the dates in each TEXT mean (standard input without one)."""
    from teikit import dates

    context = dates.DateContext(
        languages=languages,
        reference_date=reference_date,
        country=country,
        day_month_order=order,
        century=century,
        relative=not no_relative,
    )
    for text in texts or (sys.stdin.read(),):
        found = dates.recognise(text, context)
        if output_format == "json":
            spans = [_described(text, annotation) for annotation in found]
            click.echo(json.dumps({"text": text, "spans": spans}, ensure_ascii=False))
            continue
        for annotation in found:
            click.echo(_line(text, annotation))
        if not found:
            click.echo("no date", err=True)
