"""``teikit rules``: the edition checks, in a table."""

import click


@click.command("rules")
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.argument("codes", nargs=-1, metavar="[CODE]...")
def COMMAND(codes: tuple[str, ...], output_format: str) -> None:  # noqa: N802  (the constant that the folder asks for)
    """List the rules that look at what no schema sees.

    CODE, or how codes begin (PTR, DAT00), shows some of them. teikit explain CODE tells about one, with examples.
    """
    from teikit.rules.explanation import explanation
    from teikit.rules.registry import rules

    chosen = [
        rule for code, rule in rules().items() if not codes or code.startswith(tuple(map(str.upper, codes)))
    ]
    if output_format == "json":
        import json

        rows = [
            {
                "code": rule.code,
                "name": rule.name,
                "severity": rule.severity.value,
                "default": rule.is_default,
                "summary": explanation(rule).summary,
            }
            for rule in chosen
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    width = max((len(rule.name) for rule in chosen), default=0)
    for rule in chosen:
        state = rule.severity.value if rule.is_default else "off"
        click.echo(f"{rule.code}  {rule.name:{width}}  {state:7}  {explanation(rule).summary}")
