"""A verdict as bytes: findings and what they rest on, for the cache and for the way from one process to another."""

import json
from collections.abc import Iterable
from typing import Any

from teikit.digest import digest, digest_of
from teikit.model.diagnostic import Diagnostic, Edit, Fix, Severity
from teikit.validation import codes
from teikit.validation.program import program
from teikit.validation.settings import Settings

NO_MATTER = ("cache", "baseline")
"""Settings that have no say in a verdict."""

NEVER_KEPT = frozenset((codes.INTERNAL.code, codes.UNREADABLE.code))
"""Findings that the next run may not have again."""


def run_digest(settings: Settings) -> str:
    """What all verdicts of a run rest on: the program, and what it was asked to do."""
    fields = {name: getattr(settings, name) for name in Settings._fields if name not in NO_MATTER}
    return digest_of(program(with_rules=settings.use_rules), json.dumps(fields, sort_keys=True, default=list))


def key_of(run: str, path: str, data: bytes, folders: Iterable[str], *, is_named: bool) -> bytes:
    """Under which key the verdict about a document is kept; ``path`` is absolute, ``folders`` are those in which it
    may name files."""
    return digest(
        digest_of(run, path, "named" if is_named else "", *folders).encode()
        + digest(data)
        + b"%d" % len(data)
    )


def to_bytes(facts: list[list[object]], findings: Iterable[Diagnostic]) -> bytes:
    """What a verdict rests on, and its findings without their path, which the key stands for."""
    return json.dumps([facts, [_row(finding) for finding in findings]]).encode()


def facts_in(body: list[Any]) -> list[list[object]]:
    """The facts of a verdict that :func:`json.loads` has read."""
    facts: list[list[object]] = body[0]
    return facts


def findings_in(body: list[Any], path: str) -> tuple[Diagnostic, ...]:
    """The findings of a verdict that :func:`json.loads` has read, about the file as the user calls it."""
    return tuple(_finding(row, path) for row in body[1])


def _row(finding: Diagnostic) -> list[object]:
    fix = finding.fix
    return [
        finding.code,
        finding.severity.value,
        finding.message,
        finding.line,
        finding.column,
        finding.end_line,
        finding.end_column,
        finding.event,
        finding.xpath,
        finding.schema,
        finding.rule,
        finding.hint,
        None
        if fix is None
        else [
            fix.title,
            [[edit.start, edit.end, edit.replacement.decode("latin-1")] for edit in fix.edits],
            fix.safe,
        ],
    ]


def _finding(row: list[Any], path: str) -> Diagnostic:
    code, severity, message, line, column, end_line, end_column, event, xpath, schema, rule, hint, fix = row
    return Diagnostic(
        code,
        Severity(severity),
        message,
        path,
        line,
        column,
        end_line,
        end_column,
        None if event is None else (event[0], event[1]),
        xpath,
        schema,
        rule,
        hint,
        None
        if fix is None
        else Fix(fix[0], tuple(Edit(a, b, text.encode("latin-1")) for a, b, text in fix[1]), fix[2]),
    )
