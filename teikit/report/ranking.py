"""The findings that matter, where only a few can be shown: the gravest first, each kind once before any comes again."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from teikit.model.diagnostic import Diagnostic, Severity

LAYERS = ("CFG", "XML", "DTD", "RNG", "XSD", "SCH", "PTR", "TRN", "DAT", "IDN", "HDR", "FIL", "TXT", "SKP")
"""Beginnings of codes, the gravest first: what hinders the reading of a file hides all else in it."""
_SEVERITIES = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def gravity(finding: Diagnostic) -> tuple[int, int, str]:
    """For sorting: severity, layer, code."""
    layer = finding.code[:3]
    return (
        _SEVERITIES[finding.severity],
        LAYERS.index(layer) if layer in LAYERS else len(LAYERS),
        finding.code,
    )


def ranked(findings: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The findings in the order in which they should be shown.

    First one of each code, the gravest code first; then a second of each, and so on. Of one code, another message comes
    before one that was there already, and another file before the same.
    """
    by_code: dict[str, list[Diagnostic]] = defaultdict(list)
    for finding in sorted(findings, key=gravity):
        by_code[finding.code].append(finding)
    queues = [_varied(same) for same in by_code.values()]
    longest = max(map(len, queues), default=0)
    return [queue[turn] for turn in range(longest) for queue in queues if turn < len(queue)]


def _varied(same: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Findings of one code, so ordered that messages and files repeat as late as possible."""
    messages: Counter[str] = Counter()
    paths: Counter[str] = Counter()
    order = []
    for number, finding in enumerate(same):
        order.append((messages[finding.message], paths[finding.path], number, finding))
        messages[finding.message] += 1
        paths[finding.path] += 1
    return [finding for *_, finding in sorted(order, key=lambda entry: entry[:3])]
