"""Archival references on the command line: what they say, as units and as msIdentifier; the table of archives."""

import json
import sys
from collections.abc import Mapping, Sequence

import click

from teikit.model.annotation import Annotation
from teikit.model.archival_reference import ArchivalReference, Unit


def as_data(text: str, lang: str | None = None) -> dict[str, object]:
    """A line's references, persons and programme, as ``--jsonl`` and ``--output-format json`` write them."""
    from teikit import archives

    provenance = archives.read_provenance(text, archives.ArchiveContext(lang=lang))
    return {
        "references": [_reference(annotation) for annotation in provenance.references],
        "obtained_by": provenance.by("obtained", "contributed", "discovered"),
        "translated_by": provenance.by("translated"),
        "transcribed_by": provenance.by("transcribed"),
        "edited_by": provenance.by("edited"),
        "program": provenance.program,
    }


def _reference(annotation: Annotation) -> dict[str, object]:
    value = annotation.value
    assert isinstance(value, ArchivalReference)
    described: dict[str, object] = {
        "repository": value.repository,
        "archive": value.archive,
        "units": _units(value.units),
        "pages": value.pages,
        "cert": annotation.cert.value if annotation.cert is not None else None,
    }
    if value.role is not None:
        described["role"] = value.role
    if value.inherited:
        described["inherited"] = _units(value.inherited)
    if annotation.reason:
        described["reason"] = annotation.reason
    return described


def _units(units: Sequence[Unit]) -> list[dict[str, str]]:
    return [{"type": unit.type, "value": unit.value, "label": unit.label} for unit in units]


def _show(text: str, lang: str | None) -> None:
    """A line for people: units, persons, homoglyphs, canonical citation and msIdentifier."""
    from lxml import etree

    from teikit import archives
    from teikit.archives.citation import described
    from teikit.archives.shadow import homoglyphs
    from teikit.tei.ms_identifier import ms_identifier

    provenance = archives.read_provenance(text, archives.ArchiveContext(lang=lang))
    for annotation in provenance.references:
        value = annotation.value
        assert isinstance(value, ArchivalReference)
        click.echo(value.repository or f"(no repository; archive: {value.archive or 'not known'})")
        for unit in (*value.inherited, *value.units):
            label = f"  ({unit.label})" if unit.label else ""
            taken = "" if unit.span is not None else "  from the reference before"
            click.echo(f"  {unit.type}: {unit.value}{label}{taken}")
        if value.pages:
            click.echo(f"  pages: {value.pages}")
        if annotation.reason:
            click.echo(f"  cert={annotation.cert.value if annotation.cert else 'none'}: {annotation.reason}")
        click.echo(f"  citation: {archives.format(value)}")
        if value.units:
            click.echo(f'  as a row of the table has it: units = "{described(value)}"')
    for agent in provenance.agents:
        program = f" for {agent.program}" if agent.program else ""
        click.echo(f"{agent.role} by {agent.name}{program}")
    for found in homoglyphs(text):
        click.echo(f"{found.written} mixes scripts; read as {found.read}", err=True)
    if provenance.references:
        identifier = ms_identifier(text, provenance.references)

        click.echo(etree.tostring(identifier, encoding="unicode"))
    else:
        click.echo("no archival reference", err=True)


def _row(key: str) -> Mapping[str, object]:
    """A row of the table, without its empty cells."""
    from dataclasses import asdict

    from teikit.archives.table import archive

    try:
        row = archive(key)
    except KeyError as error:
        raise click.BadParameter(f"no archive {key!r}; see --list", param_hint="--archive") from error
    return {name: value for name, value in asdict(row).items() if value}


def _print_row(row: Mapping[str, object], output_format: str) -> None:
    if output_format == "json":
        click.echo(json.dumps(row, ensure_ascii=False))
        return
    for name, value in row.items():
        words = "; ".join(value) if isinstance(value, tuple) else value
        click.echo(f"{name}: {words}")


def _list(output_format: str) -> None:
    from teikit.archives.table import archives

    for key, row in archives().items():
        if output_format == "json":
            click.echo(json.dumps(_row(key), ensure_ascii=False))
        else:
            sigla = ", ".join(row.sigla[:2])
            click.echo(f"{key}\t{row.country}\t{row.settlement}\t{sigla}\t{row.name}\t{row.scheme}")


def _jsonl(path: str) -> None:
    with click.open_file(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                item = json.loads(line)
                text = str(item["text"])
            except (ValueError, KeyError, TypeError) as error:
                raise click.ClickException(f'{path}:{number}: not an object with "text": {error}') from error
            click.echo(
                json.dumps({"id": item.get("id"), **as_data(text, item.get("lang"))}, ensure_ascii=False)
            )


@click.command(name="identifiers")
@click.argument("texts", metavar="TEXT...", nargs=-1)
@click.option("--lang", help="Language of the text (BCP 47).")
@click.option("--archive", "key", metavar="KEY", help="Show a row of the table of archives.")
@click.option("--list", "list_", is_flag=True, help="List the table of archives.")
@click.option(
    "--jsonl",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True),
    help='Read lines {"id", "text", "lang"?} of a file (- is standard input); write a line of JSON for each.',
)
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text", show_default=True)
def COMMAND(  # noqa: N802
    texts: tuple[str, ...],
    lang: str | None,
    key: str | None,
    list_: bool,
    jsonl: str | None,
    output_format: str,
) -> None:
    """Read archival references: each TEXT is a provenance line or a note (standard input for - or without one)."""
    if key is not None:
        _print_row(_row(key), output_format)
    elif list_:
        _list(output_format)
    elif jsonl is not None:
        _jsonl(jsonl)
    else:
        for text in texts or ("-",):
            text = sys.stdin.read().strip() if text == "-" else text
            if output_format == "json":
                click.echo(json.dumps({"text": text, **as_data(text, lang)}, ensure_ascii=False))
            else:
                _show(text, lang)
