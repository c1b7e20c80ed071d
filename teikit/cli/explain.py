"""``teikit explain``: what a code means, why it matters, and what to do."""

import sys

import click


@click.command("explain")
@click.argument("codes", nargs=-1, metavar="[CODE]...")
def COMMAND(codes: tuple[str, ...]) -> None:  # noqa: N802  (the constant that the folder of commands asks for)
    """Explain codes such as RNG003; without one, list them all."""
    from teikit.validation.explanations import explain, page_codes, title

    if not codes:
        for code in page_codes():
            click.echo(f"{code:8} {title(code)}")
        return
    unknown = [code for code in codes if explain(code) is None]
    pages = [page for code in codes if (page := explain(code)) is not None]
    show("\n".join(pages))
    for code in unknown:
        click.echo(f"teikit: there is no code {code}; teikit explain lists them all", err=True)
    sys.exit(2 if unknown else 0)


def show(markdown: str) -> None:
    """Prints Markdown: laid out on a terminal, as it is elsewhere."""
    if not markdown:
        return
    if not sys.stdout.isatty():
        click.echo(markdown, nl=False)
        return
    from rich.console import Console
    from rich.markdown import Markdown

    Console().print(Markdown(markdown))
