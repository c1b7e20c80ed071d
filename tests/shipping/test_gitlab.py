"""The template for GitLab, run as shell."""

import json
from typing import Any

import pytest
import yaml

from tests.shipping.conftest import LETTER, ROOT, Place

TEMPLATE: dict[str, Any] = yaml.safe_load((ROOT / "ci" / "gitlab.yml").read_text(encoding="utf-8"))
JOB = TEMPLATE["teikit"]


def run(place: Place, **variables: str) -> tuple[int, str]:
    defaults = {name: entry["value"] for name, entry in TEMPLATE["variables"].items()}
    environment = defaults | {"CI_PROJECT_DIR": str(place.checkout)} | variables
    result = place.run("\n".join(JOB["script"]), environment, ("sh", "-e"))
    return result.returncode, result.stdout + result.stderr


def test_every_variable_is_explained() -> None:
    assert all(entry["description"] for entry in TEMPLATE["variables"].values())


def test_the_reports_are_those_that_the_script_writes(place: Place) -> None:
    (place.checkout / "a.xml").write_text(LETTER.format("nowhere"))
    status, output = run(place, TEIKIT_ARGUMENTS="--ignore SKP")
    assert status == 1, output
    reports = JOB["artifacts"]["reports"]
    issues = json.loads((place.checkout / reports["codequality"]).read_text())
    assert [(issue["check_name"], issue["location"]["path"]) for issue in issues][-1:] == [
        ("PTR001", "a.xml")
    ]
    assert "<testsuites" in (place.checkout / reports["junit"]).read_text()


@pytest.mark.parametrize(
    ("variables", "arguments"),
    [
        ({}, "."),
        ({"TEIKIT_PATHS": "letters indices"}, "letters indices"),
        ({"TEIKIT_CHANGED_ONLY": "true"}, "."),
        ({"TEIKIT_CHANGED_ONLY": "true", "CI_MERGE_REQUEST_DIFF_BASE_SHA": "HEAD^1"}, "--changed HEAD^1 | ."),
        ({"TEIKIT_ARGUMENTS": "--select DAT --quiet"}, "--select DAT --quiet ."),
    ],
)
def test_what_the_program_gets(variables: dict[str, str], arguments: str, place: Place) -> None:
    place.git("init", "--quiet")
    for name in ("one", "two"):
        place.git("commit", "--quiet", "--allow-empty", "--message", name)
    place.stub("teikit", 'echo "$@"')
    reports = "--report gitlab=teikit-code-quality.json --report junit=teikit-junit.xml"
    before, bar, after = arguments.rpartition(" | ")
    expected = f"validate {before + ' ' if bar else ''}{reports} {after}\n"
    assert run(place, **variables) == (0, expected)


def test_nothing_is_installed_that_was_not_named(place: Place) -> None:
    place.stub("python", 'echo "$@"')
    script = "\n".join(JOB["before_script"])
    nothing = place.run(script, {"TEIKIT_REQUIREMENT": ""}, ("sh", "-e"))
    assert nothing.returncode == 2
    assert "TEIKIT_REQUIREMENT is not set" in nothing.stdout
    named = place.run(script, {"TEIKIT_REQUIREMENT": "teikit @ file:///teikit.zip"}, ("sh", "-e"))
    assert named.stdout == "-m pip install --quiet teikit @ file:///teikit.zip\n"
