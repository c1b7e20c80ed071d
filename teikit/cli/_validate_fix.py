"""``teikit validate --fix`` and ``--diff``: findings mended in place, or shown as a difference."""

import sys
from collections.abc import Iterator, Sequence
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

import click

from teikit.model.diagnostic import Diagnostic
from teikit.report.lines import counted
from teikit.whole_file import write_whole

if TYPE_CHECKING:
    from teikit.validation.discovery import Candidate
    from teikit.validation.fixes import Mended
    from teikit.validation.settings import Settings


def mended_files(
    candidates: "Sequence[Candidate | Diagnostic]", settings: "Settings", *, unsafe: bool
) -> "Iterator[tuple[str, bytes, Mended]]":
    """Path, bytes and mended bytes of each file in which something can be mended."""
    from teikit.validation.fixes import Mender
    from teikit.validation.reading import read_document
    from teikit.validation.validator import TEI
    from teikit.xmldocument.prolog import read_prolog

    mender = Mender(settings, unsafe=unsafe)
    for candidate in candidates:
        if isinstance(candidate, Diagnostic):
            continue
        document = read_document(candidate.path)
        if isinstance(document, Diagnostic) or read_prolog(document.source).root_namespace != TEI:
            continue
        mended = mender.mend(document)
        if mended.data != document.data:
            yield candidate.path, document.data, mended


def fix_files(candidates: "Sequence[Candidate | Diagnostic]", settings: "Settings", *, unsafe: bool) -> None:
    """Mends the files in place and says how much. Raises ``click.FileError`` for one that cannot be written."""
    files = findings = 0
    for path, _, mended in mended_files(candidates, settings, unsafe=unsafe):
        try:
            write_whole(Path(path), mended.data)
        except OSError as error:
            raise click.FileError(path, error.strerror or str(error)) from error
        files += 1
        findings += len(mended.fixed)
    if files:
        click.echo(f"teikit: {counted(findings, 'finding')} fixed in {counted(files, 'file')}", err=True)


def show_differences(
    candidates: "Sequence[Candidate | Diagnostic]", settings: "Settings", *, unsafe: bool
) -> int:
    """Prints what would be mended as unified differences; 1 if there is any, else 0."""
    status = 0
    for path, before, mended in mended_files(candidates, settings, unsafe=unsafe):
        status = 1
        # a byte for a character: what is printed can be applied, whatever the encoding of the file
        lines = unified_diff(
            before.decode("latin-1").splitlines(keepends=True),
            mended.data.decode("latin-1").splitlines(keepends=True),
            path.encode("utf-8", "surrogateescape").decode("latin-1"),
            path.encode("utf-8", "surrogateescape").decode("latin-1"),
        )
        for line in lines:
            text = line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
            sys.stdout.buffer.write(text.encode("latin-1"))
    sys.stdout.buffer.flush()
    return status
