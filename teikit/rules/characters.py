"""Characters in the file as it is written: patterns over its bytes, comments left out."""

from __future__ import annotations

import re
from bisect import bisect_right
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

MOST_MENDED = 100_000
"""Findings that are mended in one go: a file that is all wrong shall not fill the memory."""


def places(view: View, pattern: re.Pattern[bytes]) -> Iterator[re.Match[bytes]]:
    """Where a pattern matches in the text and the tags of a document."""
    hidden: list[tuple[int, int]] | None = None
    for match in pattern.finditer(view.document.source.utf8):
        if hidden is None:
            hidden = _hidden(view)
        number = bisect_right(hidden, match.start(), key=_start) - 1
        if number < 0 or match.start() >= hidden[number][1]:
            yield match


def _start(span: tuple[int, int]) -> int:
    return span[0]


def places_in_text(view: View, pattern: re.Pattern[bytes]) -> Iterator[re.Match[bytes]]:
    """Where a pattern matches in the text, and not in the tags, of a document."""
    utf8 = view.document.source.utf8
    is_text, at = False, 0
    for match in places(view, pattern):
        # what stands between two places tells whether a tag has begun or ended there; a look back to the last tag from
        # each place would take for ever in a long text
        opened, closed = utf8.rfind(b"<", at, match.start()), utf8.rfind(b">", at, match.start())
        if opened != closed:
            is_text = closed > opened
        at = match.start()
        if is_text:
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


def limited(findings: Iterator[Finding], what: str) -> Iterator[Finding]:
    """The first findings; of the rest only how many they are, said with the last of them, which mends them too."""
    shown = [finding for _, finding in zip(range(MOST), findings, strict=False)]
    rest = 0
    fixes = [shown[-1].fix] if shown and shown[-1].fix else []
    for finding in findings:
        rest += 1
        if finding.fix is not None and rest < MOST_MENDED:
            fixes.append(finding.fix)
    if rest:
        last = shown[-1]
        message = f"{last.message} ({rest:,} more {what} in this file)"
        shown[-1] = last._replace(message=message, fix=_of_all(fixes))
    yield from shown


def _of_all(fixes: Sequence[Fix]) -> Fix | None:
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
