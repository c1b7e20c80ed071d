"""Fixes do what they promise: the finding is gone, what is left is well-formed, a second run changes nothing."""

from pathlib import Path

import pytest

from teikit.rules.explanation import explanation
from teikit.rules.registry import rules
from teikit.rules.rule import Rule
from teikit.validation.fixes import Mender
from teikit.validation.settings import Settings
from teikit.xmldocument import XmlDocument
from teikit.xmldocument.wellformed import first_problem
from tests.rules.conftest import document

EXAMPLES = [
    pytest.param(rule, example, id=f"{code}-{number}")
    for code, rule in rules().items()
    for number, example in enumerate(explanation(rule).bad)
    if not explanation(rule).files
]


def mender(tmp_path: Path, code: str, *, unsafe: bool) -> Mender:
    settings = Settings(root=str(tmp_path), select=(code,), extend_select=(code,), cache=False)
    return Mender(settings, unsafe=unsafe)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_examples_are_mended(rule: Rule, example: str, tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(document(example).encode("utf-8", "surrogatepass"))
    before = XmlDocument.read(path)
    mended = mender(tmp_path, rule.code, unsafe=True).mend(before)
    assert bool(mended.fixed) is (mended.data != before.data)
    if not mended.fixed:
        return
    after = XmlDocument(str(path), mended.data)
    assert first_problem(after.source, str(path)) is None
    assert mender(tmp_path, rule.code, unsafe=True).mend(after).data == mended.data


def test_some_rules_have_fixes(tmp_path: Path) -> None:
    fixed = set()
    for parameters in EXAMPLES:
        rule, example = parameters.values
        path = tmp_path / "a.xml"
        path.write_bytes(document(example).encode("utf-8", "surrogatepass"))
        if mender(tmp_path, rule.code, unsafe=True).mend(XmlDocument.read(path)).fixed:
            fixed.add(rule.code)
    assert len(fixed) >= 4
