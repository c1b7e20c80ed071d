"""Characters in the file as it is written: patterns over its bytes, comments left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import cast

from teikit.model.diagnostic import Fix
from teikit.rules.finding import Finding
from teikit.rules.view import View

NOT_TEXT = re.compile(rb"<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL)
"""Comments, processing instructions, the document type."""

MOST = 20
"""Findings of one kind that are shown for a file, one by one."""


def places(view: View, pattern: re.Pattern[bytes]) -> Iterator[re.Match[bytes]]:
    """Where a pattern matches in the text and the tags of a document."""
    utf8 = view.document.source.utf8
    hidden: list[tuple[int, int]] | None = None
    for match in pattern.finditer(utf8):
        if hidden is None:
            hidden = _hidden(view)
        if not any(start <= match.start() < end for start, end in hidden):
            yield match


def _hidden(view: View) -> list[tuple[int, int]]:
    if "hidden" not in view.memo:
        view.memo["hidden"] = [match.span() for match in NOT_TEXT.finditer(view.document.source.utf8)]
    return cast("list[tuple[int, int]]", view.memo["hidden"])


OF_MARKUP = ("code", "eg", "gi", "tag", "val", "schemaSpec", "xenoData")
"""Elements of documents about markup, or with the markup of others."""


def is_about_markup(view: View) -> bool:
    """Whether escaped markup in a document is likely to be meant."""
    return bool(view.named(*OF_MARKUP))


def is_in_text(view: View, offset: int) -> bool:
    """Whether a place is in text, and not in a tag."""
    utf8 = view.document.source.utf8
    return utf8.rfind(b">", 0, offset) > utf8.rfind(b"<", 0, offset)


def limited(findings: Iterator[Finding], what: str) -> Iterator[Finding]:
    """The first findings; of the rest only how many they are, said with the last of them, which mends them too."""
    shown = [finding for _, finding in zip(range(MOST), findings, strict=False)]
    rest = list(findings)
    if rest:
        last = shown[-1]
        message = f"{last.message} ({len(rest)} more {what} in this file)"
        shown[-1] = last._replace(message=message, fix=_of_all([last, *rest]))
    yield from shown


def _of_all(findings: Sequence[Finding]) -> Fix | None:
    fixes = [finding.fix for finding in findings if finding.fix is not None]
    if not fixes:
        return None
    edits = sorted((edit for fix in fixes for edit in fix.edits), key=lambda edit: (edit.start, edit.end))
    apart = [*edits[:1], *(edit for before, edit in pairwise(edits) if before.end <= edit.start)]
    return Fix(f"{fixes[0].title}, and the others like it", tuple(apart), all(fix.safe for fix in fixes))


def is_ascii(view: View) -> bool:
    """Whether a file has no characters beyond ASCII."""
    if "is ascii" not in view.memo:
        view.memo["is ascii"] = view.document.source.utf8.isascii()
    return bool(view.memo["is ascii"])


def code_point(character: str) -> str:
    """``U+00A0``"""
    return f"U+{ord(character):04X}"
