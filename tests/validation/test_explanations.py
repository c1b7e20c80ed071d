"""Every code has a page, and every page a code."""

import re
from importlib.resources import files
from pathlib import Path

import pytest
from click.testing import CliRunner

import teikit
from teikit.cli.explain import COMMAND
from teikit.rules.registry import rules
from teikit.validation.explanations import explain, page_codes, title
from teikit.xmldocument.source import Source
from teikit.xmldocument.wellformed import first_problem

PACKAGE = Path(str(files(teikit)))
USED = sorted(
    {
        code
        for folder in ("validation", "xmldocument")
        for path in (PACKAGE / folder).rglob("*.py")
        for code in re.findall(r'"((?:XML|RNG|XSD|DTD|SCH|SKP|CFG)\d{3})"', path.read_text(encoding="utf-8"))
    }
)


def test_the_codes_and_the_pages_are_the_same() -> None:
    assert page_codes() == sorted((*USED, *rules()))


def test_rules_are_explained_by_code_and_by_name() -> None:
    for code, rule in rules().items():
        page = explain(code)
        assert page is not None
        assert page == explain(rule.name) == explain(code.lower())
        assert page.startswith(f"# {code} ")


@pytest.mark.parametrize("code", USED)
def test_pages(code: str) -> None:
    page = explain(code)
    assert page is not None
    assert page.startswith(f"# {code} {title(code)}\n")
    assert title(code)
    for heading in ("Why it matters", "Example", "What to do"):
        assert f"\n## {heading}\n" in page


EXAMPLES = [code for code in USED if "```xml" in (explain(code) or "")]


@pytest.mark.parametrize("code", [code for code in EXAMPLES if code.startswith("XML")])
def test_examples_of_malformed_documents_are(code: str) -> None:
    (example,) = re.findall(r"```xml\n(.*?)\n```", explain(code) or "", re.DOTALL)
    found = first_problem(Source(example.encode()))
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("code", [code for code in EXAMPLES if not code.startswith(("XML", "SKP008"))])
def test_other_examples_are_well_formed(code: str) -> None:
    (example,) = re.findall(r"```xml\n(.*?)\n```", explain(code) or "", re.DOTALL)
    wrapped = example if example.startswith(("<?", "<!")) else f"<x>{example}</x>"
    assert first_problem(Source(wrapped.encode())) is None


def test_the_command() -> None:
    runner = CliRunner()
    assert "# RNG003 element not allowed here" in runner.invoke(COMMAND, ["rng003"]).output
    assert "assertion failed" in runner.invoke(COMMAND, ["SCH001:my-rule"]).output
    listed = runner.invoke(COMMAND, []).output
    assert all(code in listed for code in USED)
    wrong = runner.invoke(COMMAND, ["RNG003", "NO999", "../x"])
    assert wrong.exit_code == 2
    assert "there is no code NO999" in wrong.output
