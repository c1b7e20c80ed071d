"""The commands of ``teikit schema`` that explain: which schema, what it allows, what it looks like otherwise."""

from pathlib import Path

import click

from teikit.cli._schema_store import FAILED, FAULTS, project_root, say
from teikit.model.diagnostic import Diagnostic
from teikit.validation.association import associations
from teikit.validation.location import Missing, SchemaLocator
from teikit.validation.reading import read_document
from teikit.validation.store.store import Stores
from teikit.xmldocument.prolog import read_prolog


def run_which(file: str, *, no_config: bool) -> int:
    """``teikit schema which``: a line for each schema; status 1 if one is missing or there is none."""
    from teikit.cli._validate_run import settings_of
    from teikit.configuration.find import ConfigurationError

    document = read_document(file)
    if isinstance(document, Diagnostic):
        say(f"{file}: {document.message}")
        return FAILED
    try:
        settings = settings_of([file], {"no_config": no_config})
        locator = SchemaLocator(settings)
        wanted, findings = associations(document, read_prolog(document.source), settings)
        status = 0
        for wish in (one for first in wanted for one in (first, *first.others)):
            place = locator.locate(wish, file)
            where = f"{wish.said_by}, line {wish.region.line}" if wish.region else wish.said_by
            kind = f" ({wish.kind})" if wish.kind else ""
            click.echo(f"{wish.address}{kind}, says {where}")
            if isinstance(place, Missing):
                status = 1
                click.echo(f"    {place.message}" + (f"\n    {place.hint}" if place.hint else ""))
            else:
                click.echo(f"    {place.address if str(place.path).startswith('teikit:') else place.path}")
    except (*FAULTS, ConfigurationError) as error:
        say(f"teikit: {error}")
        return FAILED
    for finding in findings:
        click.echo(f"line {finding.line}: {finding.message}")
    if not wanted:
        click.echo("none: neither the configuration nor the document names a schema")
    return status if wanted else 1


def run_show(schema: str) -> int:
    """``teikit schema show``."""
    try:
        return _show_stored(schema)
    except FAULTS as error:
        say(f"teikit: {error}")
        return FAILED


def _show_stored(name: str) -> int:
    found = Stores.of_project(project_root()).by_name(name) or Stores.of_project(project_root()).by_url(name)
    if found is None:
        say(f"teikit: no schema {name} is stored here; teikit schema list shows those that are")
        return FAILED
    schema = found.schema
    click.echo(f"{schema.name}\n    url         {schema.url}\n    language    {schema.kind}")
    click.echo(f"    TEI         {schema.tei_version or 'not stated in the schema'}")
    click.echo(f"    fetched     {schema.fetched or 'taken from a local copy'}")
    for file in schema.files:
        click.echo(
            f"    file        {found.folder / file.path}\n    sha256      {file.sha256} ({file.size:,} bytes)"
        )
    if damage := found.damage():
        click.echo(f"    DAMAGED     {damage}")
        return 1
    return 0


def run_convert(source: str, target: str) -> int:
    """``teikit schema convert``."""
    import tempfile

    from teikit.relaxng.convert import convert
    from teikit.relaxng.errors import RelaxNGError
    from teikit.relaxng.resources import is_compact

    try:
        if target != "-":
            for path in convert(source, target):
                say(f"wrote {path}")
            return 0
        suffix = ".rng" if is_compact(Path(source).read_bytes(), source) else ".rnc"
        with tempfile.TemporaryDirectory(prefix="teikit-") as folder:
            (first, *_) = convert(source, Path(folder) / f"schema{suffix}")
            click.echo(first.read_text(encoding="utf-8"), nl=False)
    except (RelaxNGError, OSError, ValueError) as error:
        say(f"teikit: {error}")
        return FAILED
    return 0
