"""``teikit encode``: plain-text records to TEI."""

import sys
from pathlib import Path
from typing import Any

import click

from teikit.cli._reference_date import reference_date as reference_date_option
from teikit.pipeline.options import CONVENTIONS, REPORTED_SPEECH, TURNS, schema_instructions


@click.command("encode")
@click.argument("inputs", nargs=-1, required=True, type=click.Path())
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="Folder (or file, for one record) for the TEI."
)
@click.option("--format", "format_name", default=None, help="Record format; auto sniffs.  [default: auto]")
@click.option("--encoding", help="Encoding of the records; otherwise detected.")
@click.option(
    "--metadata", type=click.Path(path_type=Path), help="CSV table of metadata, a row a file; it wins."
)
@click.option(
    "--ledger", type=click.Path(path_type=Path), help="Write where every character of the source went (JSON)."
)
@click.option(
    "--turns", type=click.Choice(TURNS), default=None, help="How speaker turns are written.  [default: sp]"
)
@click.option("--turns-convention", help="Convention of speaker labels; otherwise found.")
@click.option(
    "--reported-speech",
    type=click.Choice(REPORTED_SPEECH),
    default=None,
    help="Which reported speech is marked.",
)
@click.option("--language", help="Language of the text (BCP 47); otherwise told from the record.")
@click.option(
    "--reference-date",
    metavar="DATE",
    callback=reference_date_option,
    help="Date that relative dates count from (YYYY-MM-DD, YYYY-MM or YYYY); otherwise the date of the document.",
)
@click.option(
    "--no-relative-dates", is_flag=True, help="Give no values to yesterday, last Monday, 14 August."
)
@click.option(
    "--without",
    multiple=True,
    type=click.Choice(CONVENTIONS),
    help="What to leave as text: editorial conventions, names.",
)
@click.option(
    "--authority", type=click.Path(path_type=Path), help="Persons of the project: TEI listPerson or CSV."
)
@click.option(
    "--persons", type=click.Path(path_type=Path), help="Table of decided persons, as --persons-out wrote it."
)
@click.option(
    "--persons-out", type=click.Path(path_type=Path), help="Write the table of labels, persons and evidence."
)
@click.option("--schema-href", multiple=True, help="Address for an xml-model instruction instead of tei_all.")
@click.option(
    "--date", "encoding_date", help="Date of the encoding, for the header; SOURCE_DATE_EPOCH does the same."
)
@click.option("--strict", is_flag=True, help="Refuse records with characters that XML cannot hold.")
@click.option("--no-validate", is_flag=True, help="Do not check the results against the bundled schema.")
@click.option("--jobs", type=click.IntRange(min=1), default=None, help="Processes.  [default: all cores]")
@click.option("--force", is_flag=True, help="Overwrite files that exist and differ.")
@click.option("--dry-run", is_flag=True, help="Write nothing.")
@click.option(
    "--config", type=click.Path(path_type=Path), help="Configuration file instead of the one found."
)
@click.option("--no-config", is_flag=True, help="Ignore all configuration.")
@click.option("-q", "--quiet", is_flag=True, help="Print failures only.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was decided for each record, and why.")
def COMMAND(  # noqa: N802  (the constant that the folder of commands asks for)
    inputs: tuple[str, ...],
    output: Path | None,
    metadata: Path | None,
    ledger: Path | None,
    authority: Path | None,
    persons: Path | None,
    persons_out: Path | None,
    jobs: int | None,
    force: bool,
    dry_run: bool,
    config: Path | None,
    no_config: bool,
    quiet: bool,
    verbose: bool,
    **decided: Any,
) -> None:
    """Turn plain-text records into TEI P5.

    INPUTS are files, folders (taken with all their folders) or patterns; a minus sign reads standard input. One
    record goes to standard output unless --output names a place.

    Exit status: 0 all encoded, 1 some records failed, 2 the command was used wrongly.
    """
    from teikit.cli._encode_configuration import encode_configuration
    from teikit.cli._encode_run import EncodeRequest, run_encode

    request = EncodeRequest(
        inputs=inputs,
        output=None if output == Path("-") else output,
        metadata=metadata,
        ledger=ledger,
        authority=authority,
        persons=persons,
        persons_out=persons_out,
        jobs=jobs,
        force=force,
        dry_run=dry_run,
        quiet=quiet,
        verbose=verbose,
        overrides=_overrides(**decided),
        configuration=encode_configuration(config, no_config),
    )
    sys.exit(run_encode(request))


def _overrides(
    *,
    format_name: str | None,
    encoding: str | None,
    turns: str | None,
    turns_convention: str | None,
    reported_speech: str | None,
    language: str | None,
    reference_date: str | None,
    no_relative_dates: bool,
    without: tuple[str, ...],
    schema_href: tuple[str, ...],
    encoding_date: str | None,
    strict: bool,
    no_validate: bool,
) -> dict[str, Any]:
    """The options that the command line sets, by their names."""
    from teikit.cli._encode_run import encoding_date as date_of_encoding

    given = {
        "format": format_name,
        "encoding": encoding,
        "turns": turns,
        "turns_convention": turns_convention,
        "reported_speech": reported_speech,
        "language": language,
        "reference_date": reference_date,
        "relative_dates": False if no_relative_dates else None,
        "without": frozenset(without) or None,
        "schemas": schema_instructions(schema_href) or None,
        "date": date_of_encoding(encoding_date),
        "strict": strict or None,
        "validate": False if no_validate else None,
    }
    return {name: value for name, value in given.items() if value is not None}
