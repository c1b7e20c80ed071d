"""Every rule is well-formed, explained, and finds what its own examples say."""

import re
from collections.abc import Callable

import pytest

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.rules.explanation import explanation, page
from teikit.rules.registry import rule_called, rules, subjects
from teikit.rules.rule import Rule

RULES = tuple(rules().values())
by_code = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
PREFIXES = {"PTR", "DAT", "TRN", "IDN", "HDR", "TXT", "FIL"}


def test_there_are_rules_on_every_subject() -> None:
    assert len(RULES) >= 40
    assert {rule.code[:3] for rule in RULES} == PREFIXES
    assert len(subjects()) == len(PREFIXES)


def test_names_are_unique_and_lead_to_their_rules() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule_called(rule.name) is rule and rule_called(rule.code.lower()) is rule for rule in RULES)
    assert rule_called("PTR999") is None


@by_code
def test_a_rule_is_well_formed(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", rule.name)
    assert rule.name.replace("-", "_") == rule.check.__module__.rpartition(".")[2], (
        "the file is called as the rule"
    )
    assert isinstance(rule.severity, Severity)


@by_code
def test_a_rule_is_explained(rule: Rule) -> None:
    parts = explanation(rule)
    assert 15 < len(parts.summary) < 120
    assert parts.reason
    assert parts.bad
    assert parts.good
    assert page(rule).startswith(f"# {rule.code} ")


@by_code
def test_bad_examples_are_found(rule: Rule, findings: Callable[..., list[Diagnostic]]) -> None:
    parts = explanation(rule)
    for example in parts.bad:
        found = findings(example, rule.code, options=parts.options, files=parts.files)
        assert found, f"nothing found in: {example}"
        assert all(one.severity is rule.severity and one.rule == rule.name for one in found)
        assert all(len(one.message) > 10 for one in found)


@by_code
def test_good_examples_are_not_found(rule: Rule, findings: Callable[..., list[Diagnostic]]) -> None:
    parts = explanation(rule)
    for example in parts.good:
        found = findings(example, rule.code, options=parts.options, files=parts.files)
        assert not found, f"{found[0].message} in: {example}"
