"""Findings that a document itself says to ignore: ``<?teikit ignore DAT005 as in the source?>``.

The instruction is for the element that follows it, with all that the element holds; before the root element it is for
the whole file. It names codes, the beginnings of codes, or names of rules, separated by commas; what follows is the
reason. ``<?teikit ignore=DAT005?>`` means the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from teikit.model.diagnostic import Diagnostic, Edit, Fix, Severity
from teikit.validation.selection import ALWAYS, is_selected
from teikit.validation.settings import Settings
from teikit.xmldocument.document import MalformedDocument, XmlDocument
from teikit.xmldocument.region import Region

if TYPE_CHECKING:
    from lxml import etree

TARGET = "teikit"
INSTRUCTION = r"ignore(?:\s*=\s*|\s+)[\"']?([A-Za-z][\w\-]*(?:\s*,\s*[A-Za-z][\w\-]*)*)[\"']?(?:\s|$)"
"""``ignore``, one or more codes or names."""

UNUSED = "FIL008"
"""The rule that reports an instruction which ignores nothing."""


class Suppression(NamedTuple):
    """One code in one instruction."""

    region: Region
    """The instruction."""
    word: str
    """The code, its beginning, or the name of a rule; as written."""
    code: str
    """The code that it means."""
    first: tuple[int, int]
    """Line and column where the element begins."""
    last: tuple[int, int]
    """Line and column just behind it."""
    is_for_file: bool

    def covers(self, finding: Diagnostic) -> bool:
        """Whether a finding is of this kind and at this place."""
        if not finding.code.startswith(self.code) or finding.code.startswith(ALWAYS):
            return False
        return self.is_for_file or self.first <= (finding.line, finding.column) < self.last


def without_suppressed(
    document: XmlDocument, findings: Sequence[Diagnostic], settings: Settings
) -> list[Diagnostic]:
    """The findings that no instruction ignores; and a finding for each instruction that ignores none."""
    if document.source.is_utf8 and not _may_have_instructions(document.data):
        return list(findings)
    try:
        instructions = list(suppressions(document))
    except MalformedDocument:
        return list(findings)
    kept: list[Diagnostic] = []
    used: set[Suppression] = set()
    for finding in findings:
        covering = [one for one in instructions if one.covers(finding)]
        used.update(covering)
        if not covering:
            kept.append(finding)
    if settings.use_rules and is_selected(UNUSED, settings):
        unused = [one for one in instructions if one not in used and _was_checked(one, settings)]
        reports = [_report(document, one, instructions) for one in unused]
        kept += [report for report in reports if not any(one.covers(report) for one in instructions)]
    return kept


def _may_have_instructions(data: bytes) -> bool:
    """Whether there is one of ours; question marks are rare, and the last one is found much faster."""
    return data.find(b"<?" + TARGET.encode(), 0, data.rfind(b"?") + 1 + len(TARGET)) >= 0


def suppressions(document: XmlDocument) -> Iterator[Suppression]:
    """The instructions of a document. Raises :class:`teikit.xmldocument.MalformedDocument`."""
    from lxml import etree

    root = document.tree.getroot()
    before = [*root.itersiblings(preceding=True)][::-1]
    for node in (*before, *root.iter(etree.ProcessingInstruction)):
        if not isinstance(node, etree._ProcessingInstruction) or node.target != TARGET:
            continue
        match = re.match(INSTRUCTION, (node.text or "").strip())
        if match is None:
            continue
        is_for_file = node.getparent() is None
        element = root if is_for_file else _following(node)
        region = document.region_of_start_tag(node)
        place = document.region_of_element(element) if element is not None else region
        for word in re.split(r"\s*,\s*", match[1]):
            yield Suppression(
                region,
                word,
                _code(word),
                (place.line, place.column),
                (place.end_line, place.end_column),
                is_for_file,
            )


def _following(node: etree._Element) -> etree._Element | None:
    return next((one for one in node.itersiblings() if isinstance(one.tag, str)), None)


def _code(word: str) -> str:
    """The code that a word means."""
    if re.fullmatch(r"[A-Z]{3}\d*", word):
        return word
    from teikit.rules.registry import rule_called

    rule = rule_called(word)
    return rule.code if rule is not None else word


def _was_checked(suppression: Suppression, settings: Settings) -> bool:
    """Whether the run could have found something for it: only then is it known to be unused."""
    code = suppression.code
    if re.fullmatch(r"(PTR|IDN|DAT|TRN|HDR|TXT|FIL)\d*", code):
        from teikit.rules.registry import rules
        from teikit.validation.layers.rules import runs

        meant = [rule for known, rule in rules().items() if known.startswith(code)]
        return not meant or any(runs(rule, settings) for rule in meant)
    # findings of schemas depend on the schema that was at hand; what is no code at all is unused for sure
    return re.fullmatch(r"[A-Z]{3}\d*", code) is None


def _report(document: XmlDocument, suppression: Suppression, all_: Sequence[Suppression]) -> Diagnostic:
    region = suppression.region
    is_alone = sum(one.region == region for one in all_) == 1
    fix = (
        Fix("remove the instruction", (Edit(region.start, region.end, b""),), safe=True) if is_alone else None
    )
    message = f"there is no {suppression.word} to ignore here"
    return Diagnostic(UNUSED, Severity.WARNING, message, document.path)._replace(
        line=region.line,
        column=region.column,
        end_line=region.end_line,
        end_column=region.end_column,
        rule="unused-ignore",
        hint="remove the instruction",
        fix=fix,
    )
