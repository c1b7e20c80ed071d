"""``teikit text``: the source text of a TEI body."""

import sys
from pathlib import Path

import click
from lxml import etree

from teikit.tei.read_back import body_text


@click.command("text")
@click.argument("files", nargs=-1, required=True, type=click.Path())
def COMMAND(files: tuple[str, ...]) -> None:  # noqa: N802  (the constant that the folder of commands asks for)
    """Print the source text of the body of TEI FILES, read back from the TEI alone.

    A minus sign reads standard input.
    """
    failed = False
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, collect_ids=False)
    for name in files:
        try:
            data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
            tree = etree.fromstring(data, parser)
        except OSError as error:
            click.echo(f"{name}: {error.strerror}", err=True)
            failed = True
            continue
        except etree.XMLSyntaxError as error:
            click.echo(f"{name}:{error.lineno}: not well-formed: {error.msg}", err=True)
            failed = True
            continue
        text = body_text(tree)
        if text:
            click.echo(text)
        else:
            click.echo(f"{name}: no TEI text/body", err=True)
            failed = True
    if failed:
        sys.exit(1)
