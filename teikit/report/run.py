"""What a run found, file by file."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from teikit.model.diagnostic import Diagnostic, Severity

ABOUT_NO_FILE = frozenset(("SKP007", "CFG004"))
"""The codes of a folder or pattern in which no file was found, and of the configuration."""


class FileReport(NamedTuple):
    """What was found in one file."""

    path: str
    """The file as the user named it."""
    findings: tuple[Diagnostic, ...] = ()
    """By place."""
    known: tuple[Diagnostic, ...] = ()
    """What was found too and is not shown, since a baseline knows it."""

    @property
    def is_valid(self) -> bool:
        """Whether nothing of what was found is an error, be it known or not."""
        return all(finding.severity is not Severity.ERROR for finding in (*self.findings, *self.known))

    @property
    def is_file(self) -> bool:
        """Whether this is about a file, and not about a place where none was found."""
        return bool(self.path) and not any(finding.code in ABOUT_NO_FILE for finding in self.findings)


class Summary:
    """Counts over a run; filled while the files go by."""

    def __init__(self) -> None:
        self.files = self.valid = 0
        self.errors = self.warnings = 0
        self.skipped = 0
        """Findings about something that was not checked."""
        self.notes = 0
        """Those of them that are mere information."""
        self.hidden = 0
        """Findings beyond the number to show."""
        self.more_notes: Counter[str] = Counter()
        """Notes beyond those that people are shown, by code."""
        self.codes: Counter[str] = Counter()

    @property
    def invalid(self) -> int:
        """Files with at least one error."""
        return self.files - self.valid

    def add(self, file: FileReport) -> None:
        """Counts a file and its findings."""
        self.files += file.is_file
        self.valid += file.is_file and file.is_valid
        for finding in file.findings:
            self.codes[finding.code] += 1
            self.errors += finding.severity is Severity.ERROR
            self.warnings += finding.severity is Severity.WARNING
        for finding in (*file.findings, *file.known):
            if finding.is_gap:
                self.skipped += 1
                self.notes += finding.severity is Severity.INFO

    def as_dict(self) -> dict[str, int]:
        """The counts under their names in the JSON output."""
        return {
            "files": self.files,
            "valid": self.valid,
            "invalid": self.invalid,
            "errors": self.errors,
            "warnings": self.warnings,
            "skipped": self.skipped,
        }


def summarise(files: Iterable[FileReport]) -> Summary:
    """The counts over all files."""
    summary = Summary()
    for file in files:
        summary.add(file)
    return summary
