"""Findings known again after lines have moved.

A fingerprint is made of the code, the file, the message without its numbers, the element's path without its positions,
and the text of the line, or of the part of it around the finding where a line is very long. Equal ones in one file are
told apart by their order.
"""

import re
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

from teikit.model.diagnostic import Diagnostic
from teikit.report.checkout import path_in_checkout
from teikit.report.run import FileReport
from teikit.report.source_lines import LONGEST, line_of, passage

_NUMBER = re.compile(r"\d+")
_POSITION = re.compile(r"\[\d+\]")


class Traits(NamedTuple):
    """What stays of a finding when lines move."""

    code: str
    message: str
    """Without its numbers."""
    element: str
    """The path of the element without positions."""
    text: str
    """The line it stands on, or the part of it around the finding."""


def traits(finding: Diagnostic) -> Traits:
    """What a finding is known by."""
    return Traits(
        finding.code,
        _NUMBER.sub("#", finding.message),
        _POSITION.sub("", finding.xpath or ""),
        _text_at(finding),
    )


def fingerprints(file: FileReport) -> Iterator[tuple[Diagnostic, str]]:
    """Each finding of a file with its fingerprint, 32 hexadecimal digits."""
    seen: Counter[str] = Counter()
    for finding in file.findings:
        code, *others = traits(finding)
        base = "\0".join((code, path_in_checkout(finding.path), *others))
        seen[base] += 1
        yield finding, sha256(f"{base}\0{seen[base]}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _text_at(finding: Diagnostic) -> str:
    line = line_of(finding)
    return " ".join((line if len(line) <= LONGEST else "".join(passage(finding))).split())
