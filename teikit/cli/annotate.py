"""``teikit annotate``: the annotations alone, as data beside the text."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import click

from teikit.cli._reference_date import no_reference_date
from teikit.cli._reference_date import reference_date as reference_date_option
from teikit.pipeline.interchange import KINDS
from teikit.pipeline.options import EncodeOptions, OptionError, is_reference_date


@click.command("annotate")
@click.argument("files", nargs=-1, type=click.Path())
@click.option(
    "--jsonl", "jsonl", metavar="FILE", help="Read items, one JSON object a line; - is standard input."
)
@click.option("--output-format", type=click.Choice(["json"]), default="json", show_default=True)
@click.option("--kinds", default=",".join(KINDS), help="Kinds of spans wanted, separated by commas.")
@click.option("--format", "format_name", help="Record format; auto for files, text for items.")
@click.option("--encoding", help="Encoding of files; otherwise detected.")
@click.option("--language", help="Language of the text (BCP 47); otherwise told from the text.")
@click.option(
    "--reference-date",
    metavar="DATE",
    callback=reference_date_option,
    help="Date that relative dates count from: YYYY-MM-DD, YYYY-MM or YYYY.",
)
@click.option("--turns-convention", help="Convention of speaker labels; otherwise found.")
@click.option("-v", "--verbose", is_flag=True, help="Say which readers and conventions were taken, and why.")
def COMMAND(  # noqa: N802
    files: tuple[str, ...],
    jsonl: str | None,
    output_format: str,
    kinds: str,
    format_name: str | None,
    encoding: str | None,
    language: str | None,
    reference_date: str | None,
    turns_convention: str | None,
    verbose: bool,
) -> None:
    """Print the annotations of FILES as JSON, one object a file: standoff over the decoded text.

    Offsets count characters from 0, ends are exclusive, line ends are single characters.
    """
    if bool(files) == bool(jsonl):
        raise click.UsageError("give files, or --jsonl FILE")
    wanted = tuple(kind.strip() for kind in kinds.split(",") if kind.strip())
    for kind in wanted:
        if kind not in KINDS:
            raise click.UsageError(f"no kind {kind!r}: one of {', '.join(KINDS)}")
    from teikit.pipeline.option_names import check_names

    try:
        options = EncodeOptions(
            format=format_name or ("text" if jsonl else "auto"),
            encoding=encoding,
            language=language,
            reference_date=reference_date,
            turns_convention=turns_convention,
        )
        check_names(options)
    except OptionError as error:
        raise click.UsageError(str(error)) from None
    source = _items(jsonl) if jsonl else _texts(files, options)
    failed = False
    for name, item in source:
        if isinstance(item, str):
            click.echo(f"{name}: {item}", err=True)
            failed = True
            continue
        failed |= not _annotate(name, item, options, wanted, verbose)
    if failed:
        sys.exit(1)


def _annotate(
    item_name: str, item: dict[str, Any], options: EncodeOptions, kinds: tuple[str, ...], verbose: bool
) -> bool:
    from dataclasses import replace

    from teikit.pipeline.annotate import annotate_text
    from teikit.pipeline.interchange import spans
    from teikit.pipeline.unforeseen import unforeseen
    from teikit.records.errors import RecordError

    layout = item.get("format") or options.format
    reference = item.get("reference_date") or options.reference_date
    try:
        own = replace(
            options, format=layout, reference_date=reference, language=item.get("lang") or options.language
        )
    except (OptionError, TypeError):
        own = replace(options, format=layout, reference_date=reference)
        click.echo(f"{item_name}: {item['lang']!r} is no language tag: it is left out of account", err=True)
    try:
        found = annotate_text(item["text"], own, kinds)
    except RecordError as error:
        click.echo(f"{item_name}: {error}", err=True)
        return False
    except Exception as error:  # an error of the program must not keep the other items back
        click.echo(f"{item_name}: {unforeseen(error)}", err=True)
        return False
    if verbose:
        for reason in found.reasons:
            click.echo(f"{item_name}: {reason}", err=True)
    row = {"id": item.get("id"), "spans": spans(found.annotations, kinds)}
    click.echo(json.dumps(row, ensure_ascii=False))
    return True


def _items(path: str) -> Iterator[tuple[str, dict[str, Any] | str]]:
    """The items of a JSON-lines file, one at a time; a broken line is its error message."""
    try:
        stream: BinaryIO = sys.stdin.buffer if path == "-" else open(path, "rb")  # noqa: SIM115
    except OSError as error:
        raise click.UsageError(f"{path}: {error.strerror}") from None
    with stream:
        for number, line in enumerate(stream, start=1):
            if not line.strip():
                continue
            name = f"{path}:{number}"
            try:
                item = json.loads(line)
            except (json.JSONDecodeError, UnicodeDecodeError) as error:
                yield name, f"no JSON: {error}"
                continue
            if not isinstance(item, dict) or not isinstance(item.get("text"), str):
                yield name, 'an item must be an object with a string "text"'
                continue
            given = item.get("reference_date")
            if given is not None and not (isinstance(given, str) and is_reference_date(given)):
                yield name, f"reference_date: {no_reference_date(given)}"
                continue
            yield name, item


def _texts(files: tuple[str, ...], options: EncodeOptions) -> Iterator[tuple[str, dict[str, Any] | str]]:
    from teikit.records.decode import decode
    from teikit.records.errors import RecordError

    for name in files:
        try:
            data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
            decoded = decode(data, options.encoding)
        except OSError as error:
            yield name, error.strerror or str(error)
        except RecordError as error:
            yield name, str(error)
        else:
            yield name, {"id": name, "text": decoded.text}
