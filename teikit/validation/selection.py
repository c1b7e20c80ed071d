"""Which findings are shown: by code, by file."""

from collections.abc import Iterable

from teikit.model.diagnostic import Diagnostic
from teikit.validation.settings import Settings

ALWAYS = ("CFG",)
"""Findings that cannot be ignored: the run itself has failed."""

UNLESS_IGNORED = ("XML", "SKP")
"""Findings that a selection of others does not hide: that a file cannot be read, or was not checked."""


def selects(prefixes: Iterable[str], code: str) -> int:
    """Length of the longest of the given codes, or beginnings of codes, that fits; 0 if none does; ``ALL`` fits
    everything a little.

    >>> selects(["DAT", "DAT002"], "DAT002"), selects(["ALL"], "XML001"), selects(["PTR"], "DAT001")
    (6, 1, 0)
    """
    return max((1 if p == "ALL" else len(p) for p in prefixes if p == "ALL" or code.startswith(p)), default=0)


def is_selected(code: str, settings: Settings) -> bool:
    """Whether findings of a code are asked for. The more exact of two contradicting settings decides."""
    if code.startswith(ALWAYS):
        return True
    ignored = selects(settings.ignore, code)
    chosen = max(selects(settings.select, code), selects(settings.extend_select, code))
    if ignored:
        return chosen > ignored
    return bool(chosen) or not settings.select or code.startswith(UNLESS_IGNORED)


def shown(findings: Iterable[Diagnostic], settings: Settings) -> list[Diagnostic]:
    """The findings of one file that the settings ask for."""
    kept = [finding for finding in findings if is_selected(finding.code, settings)]
    if not settings.per_file_ignores or settings.root is None or not kept:
        return kept
    from teikit.validation.path_patterns import matches

    path, root = kept[0].path, settings.root
    ignored = [
        code for pattern, codes in settings.per_file_ignores if matches(pattern, path, root) for code in codes
    ]
    return [f for f in kept if f.code.startswith(ALWAYS) or not selects(ignored, f.code)]
