"""The edition checks as a layer: the rules of :mod:`teikit.rules` that the settings ask for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from teikit.model.diagnostic import Diagnostic
from teikit.rules.finding import Finding
from teikit.rules.options import rule_options
from teikit.rules.registry import rules
from teikit.rules.rule import Rule
from teikit.rules.view import View
from teikit.validation.selection import is_selected, selects
from teikit.validation.settings import Settings
from teikit.validation.surroundings import Surroundings
from teikit.xmldocument.document import XmlDocument


class RulesLayer:
    """The rules that the settings ask for; ``settings.rules`` has their options by section."""

    def __init__(self, settings: Settings, surroundings: Surroundings | None = None) -> None:
        self._settings = settings
        self._options = rule_options(settings.rules, settings.root)
        self._surroundings = surroundings or Surroundings(settings)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that run, by code."""
        return tuple(rule for rule in rules().values() if runs(rule, self._settings))

    def check(self, document: XmlDocument) -> Iterator[Diagnostic]:
        """What the rules say about a document."""
        index = self._surroundings.index(document.path)
        # dates that lie behind us today always will
        index.notes.note(("since",), self._options.today)
        view = View(document, self._options, index)
        for rule in self.rules:
            for finding in rule.check(view):
                yield _diagnostic(rule, finding, document)


def runs(rule: Rule, settings: Settings) -> bool:
    """Whether a rule is asked for: those that are off by default must be named, or how their codes begin."""
    if not is_selected(rule.code, settings):
        return False
    return rule.is_default or bool(selects((*settings.select, *settings.extend_select), rule.code))


def _diagnostic(rule: Rule, finding: Finding, document: XmlDocument) -> Diagnostic:
    line, column, end_line, end_column = finding.region[:4] if finding.region else (0, 0, 0, 0)
    return Diagnostic(
        rule.code,
        finding.severity or rule.severity,
        finding.message,
        document.path,
        line,
        column,
        end_line,
        end_column,
        xpath=document.path_of(finding.element) if finding.element is not None else None,
        rule=rule.name,
        hint=finding.hint,
        fix=finding.fix,
    )
