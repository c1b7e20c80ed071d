"""``teikit validate``: TEI against its schemas, and the checks that no schema makes."""

import sys
from pathlib import Path

import click

from teikit.cli._further_reports import FurtherReport, ReportType
from teikit.report import format_names


@click.command("validate")
@click.argument("paths", nargs=-1)
@click.option(
    "-s", "--schema", "schemas", multiple=True, help="Schema to check against, instead of any other."
)
@click.option("--phase", help="Schematron phase, where the document names none.")
@click.option("--select", multiple=True, help="Codes (or how they begin) of the findings to show.")
@click.option("--extend-select", multiple=True, help="Further codes: of rules that are off by default.")
@click.option("--ignore", multiple=True, help="Codes of findings not to show.")
@click.option("--fix", is_flag=True, help="Mend what can be mended without doubt, in place.")
@click.option("--fix-only", is_flag=True, help="The same, without saying what else was found.")
@click.option(
    "--unsafe-fixes", is_flag=True, help="With --fix or --diff: also what an editor should look at."
)
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--no-rules", is_flag=True, help="Schemas only, no edition checks.")
@click.option("--strict", is_flag=True, help="Whatever was not checked is an error.")
@click.option(
    "--require-schema", is_flag=True, help="A document without a usable schema fails the run (status 2)."
)
@click.option(
    "--allow", multiple=True, type=click.Path(), help="Folder outside the project to read schemas from."
)
@click.option("--catalog", "catalogs", multiple=True, type=click.Path(), help="XML catalogue.")
@click.option(
    "--output-format",
    type=click.Choice(format_names()),
    default="text",
    show_default=True,
    help="How to print the findings.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File to print them to.")
@click.option(
    "--report",
    "further_reports",
    multiple=True,
    type=ReportType(),
    help="A further report in a file; may be given several times.",
)
@click.option(
    "--max-problems", type=click.IntRange(min=0), help="Print that many at most; the rest is counted."
)
@click.option("--statistics", is_flag=True, help="Count the findings by code.")
@click.option("--exit-zero", is_flag=True, help="Exit status 0 also where problems were found.")
@click.option("--stdin-filename", default="-", help="Name of the document on standard input.")
@click.option(
    "--changed",
    is_flag=False,
    flag_value="HEAD",
    metavar="[REF]",
    help="Only files that changed since a git revision, and those that look at what changed.  [default: HEAD]",
)
@click.option(
    "--write-baseline",
    is_flag=True,
    help="Keep today's findings in a file; from then on only new ones are shown.",
)
@click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    help="The file of known findings.  [default: teikit-baseline.json, where it is there]",
)
@click.option("--no-baseline", is_flag=True, help="Show also findings that are known.")
@click.option(
    "--watch", is_flag=True, help="Go on: validate what is saved, and what rests on it. Ctrl-C ends."
)
@click.option("--no-gitignore", is_flag=True, help="Also files that git ignores.")
@click.option(
    "--force-exclude",
    is_flag=True,
    help="Pass over files that the configuration excludes, and those that are no TEI, also if they are named here.",
)
@click.option("-j", "--jobs", type=click.IntRange(min=1), help="Processes.  [default: all cores]")
@click.option(
    "--config", type=click.Path(path_type=Path), help="Configuration file instead of the one found."
)
@click.option("--no-config", is_flag=True, help="Ignore all configuration.")
@click.option(
    "--no-cache",
    is_flag=True,
    help="Look at every file, compile every schema; keep nothing for the next run.",
)
@click.option("-q", "--quiet", is_flag=True, help="Findings only, no summary.")
@click.option("-v", "--verbose", is_flag=True, help="Also paths of elements, schemas, files passed over.")
def COMMAND(  # noqa: N802  (the constant that the folder of commands asks for)
    paths: tuple[str, ...],
    output_format: str,
    output: Path | None,
    max_problems: int | None,
    statistics: bool,
    exit_zero: bool,
    stdin_filename: str,
    no_gitignore: bool,
    jobs: int | None,
    quiet: bool,
    verbose: bool,
    fix: bool,
    fix_only: bool,
    unsafe_fixes: bool,
    diff: bool,
    changed: str | None,
    write_baseline: bool,
    baseline: Path | None,
    no_baseline: bool,
    watch: bool,
    force_exclude: bool,
    further_reports: tuple[FurtherReport, ...],
    **decided: object,
) -> None:
    """Validate TEI documents.

    PATHS are files, folders (all .xml, .tei and .odd in them) or patterns; a minus sign reads standard input. Each
    document is checked against the schemas of --schema, of the configuration or of its own instructions, in this
    order. Nothing is fetched from the network; see teikit schema.

    Exit status: 0 nothing found, 1 problems found, 2 the run itself failed.
    """
    from teikit.cli._validate_run import ValidateRequest, run_validate

    if changed is not None:
        from teikit.cli._validate_changed import revision_and_paths

        changed, paths = revision_and_paths(changed, paths)
        if "-" in paths:
            raise click.UsageError("--changed works on files; standard input (-) is none")
    if not paths:
        raise click.UsageError("Missing argument 'PATHS...': files or folders; a dot is the current folder.")
    if fix_only and (diff or write_baseline or further_reports or output is not None):
        raise click.UsageError(
            "--fix-only finds nothing to show: it does not go with --diff, --write-baseline and reports"
        )
    fix = fix or fix_only
    does_more = fix or diff or changed is not None or write_baseline or further_reports
    if watch and (does_more or output is not None or "-" in paths):
        raise click.UsageError(
            "--watch shows findings as they come: it does not go with --fix, --diff, --changed, --write-baseline, "
            "--output, --report, nor with standard input"
        )
    if no_baseline and (baseline or write_baseline):
        raise click.UsageError("--no-baseline contradicts --baseline and --write-baseline")
    if unsafe_fixes and not (fix or diff):
        raise click.UsageError("--unsafe-fixes goes with --fix or --diff")
    if (fix or diff) and "-" in paths:
        option = "--fix" if fix else "--diff"
        raise click.UsageError(f"{option} works on files; standard input (-) is no file that could be mended")

    request = ValidateRequest(
        paths=paths,
        output_format=output_format,
        output=output,
        max_problems=max_problems,
        statistics=statistics,
        exit_zero=exit_zero,
        stdin_filename=stdin_filename,
        use_gitignore=not no_gitignore,
        jobs=jobs,
        quiet=quiet,
        verbose=verbose,
        fix=fix,
        fix_only=fix_only,
        unsafe_fixes=unsafe_fixes,
        diff=diff,
        changed=changed,
        write_baseline=write_baseline,
        baseline=baseline,
        use_baseline=not no_baseline,
        force_exclude=force_exclude,
        further_reports=further_reports,
        decided=decided,
    )
    if watch:
        from teikit.cli._validate_watch import watch_validate

        sys.exit(watch_validate(request))
    sys.exit(run_validate(request))
