"""``teikit schema``: the schemas of a project: fetched once on command, stored with their checksums, explained."""

import sys
from pathlib import Path

import click


@click.group("schema")
def COMMAND() -> None:  # noqa: N802  (the constant that the folder of commands asks for)
    """The schemas of a project: store, look up, convert, explain.

    Schemas are kept in the folder "schemas" of the project, with their checksums in schemas.lock; with --user, or
    outside of a project, in the user's own store. Only add and update use the network.
    """


user_option = click.option("--user", is_flag=True, help="The user's own store instead of the project's.")


@COMMAND.command("add")
@click.argument("schema")
@click.option(
    "--from", "copy", type=click.Path(path_type=Path), help="Local copy to take instead of fetching."
)
@click.option("--name", help="Name for the schema; otherwise the file's.")
@user_option
def add(schema: str, copy: Path | None, name: str | None, user: bool) -> None:
    """Store a schema: a URL, a FILE or a known NAME such as tei_all, with all that it includes."""
    from teikit.cli._schema_store import run_add

    sys.exit(run_add(schema, copy, name, user))


@COMMAND.command("update")
@click.argument("names", nargs=-1)
@click.option(
    "--diff", is_flag=True, help="Change nothing; list what would change and which documents fail then."
)
@click.option(
    "--documents",
    multiple=True,
    type=click.Path(),
    help="Files or folders for --diff.  [default: the project]",
)
@click.option("--from", "copy", type=click.Path(path_type=Path), help="Local copy of the new version.")
@user_option
def update(
    names: tuple[str, ...], diff: bool, documents: tuple[str, ...], copy: Path | None, user: bool
) -> None:
    """Fetch stored schemas again: those of NAMES, or all."""
    from teikit.cli._schema_store import run_update

    sys.exit(run_update(names, diff=diff, documents=documents, copy=copy, user=user))


@COMMAND.command("list")
@click.option("--known", is_flag=True, help="The schemas that can be added by name.")
def list_schemas(known: bool) -> None:
    """List the stored schemas, each checked against its checksums."""
    from teikit.cli._schema_store import run_list

    sys.exit(run_list(known))


@COMMAND.command("show")
@click.argument("schema")
@click.argument("element", required=False)
def show(schema: str, element: str | None) -> None:
    """What is known of a stored SCHEMA; or what an ELEMENT of it may contain, its attributes and their values. Then
    SCHEMA may also be a RELAX NG file."""
    if element is not None:
        from teikit.cli._schema_elements import run_show_element

        sys.exit(run_show_element(schema, element))
    from teikit.cli._schema_explain import run_show

    sys.exit(run_show(schema))


@COMMAND.command("allowed")
@click.argument("place", metavar="FILE:LINE[:COLUMN]")
@click.option("--schema", "-s", help="RELAX NG schema: a file, or the name of a stored one.")
@click.option("--no-config", is_flag=True, help="Ignore all configuration.")
def allowed(place: str, schema: str | None, no_config: bool) -> None:
    """What may stand at a place of a document: elements, attributes within a start tag, values within quotes.

    Without COLUMN, the place is before the first character of the line.
    """
    from teikit.cli._schema_elements import run_allowed

    sys.exit(run_allowed(place, schema, no_config=no_config))


@COMMAND.command("remove")
@click.argument("name")
@user_option
def remove(name: str, user: bool) -> None:
    """Remove a stored schema and the files that no other schema needs."""
    from teikit.cli._schema_store import run_remove

    sys.exit(run_remove(name, user))


@COMMAND.command("which")
@click.argument("file")
@click.option("--no-config", is_flag=True, help="Ignore all configuration.")
def which(file: str, no_config: bool) -> None:
    """Which schemas FILE is checked against, who says so, and where they are."""
    from teikit.cli._schema_explain import run_which

    sys.exit(run_which(file, no_config=no_config))


@COMMAND.command("convert")
@click.argument("source", metavar="IN")
@click.argument("target", metavar="OUT")
def convert(source: str, target: str) -> None:
    """Convert a RELAX NG schema between XML syntax (.rng) and compact syntax (.rnc); a minus sign is standard
    output, in the syntax that IN is not in."""
    from teikit.cli._schema_explain import run_convert

    sys.exit(run_convert(source, target))
