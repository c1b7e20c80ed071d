"""Findings known again after lines have moved.

A fingerprint is made of the code, the file, the message without its numbers, the element's path without its positions,
and the text of the line. Equal ones in one file are told apart by their order.
"""

import re
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from teikit.model.diagnostic import Diagnostic
from teikit.report.run import FileReport
from teikit.report.source_lines import line_of

_NUMBER = re.compile(r"\d+")
_POSITION = re.compile(r"\[\d+\]")


def fingerprints(file: FileReport) -> Iterator[tuple[Diagnostic, str]]:
    """Each finding of a file with its fingerprint, 32 hexadecimal digits."""
    seen: Counter[str] = Counter()
    for finding in file.findings:
        parts = (
            finding.code,
            finding.path.replace("\\", "/"),
            _NUMBER.sub("#", finding.message),
            _POSITION.sub("", finding.xpath or ""),
            " ".join(line_of(finding).split()),
        )
        base = "\0".join(parts)
        seen[base] += 1
        yield finding, sha256(f"{base}\0{seen[base]}".encode()).hexdigest()[:32]
