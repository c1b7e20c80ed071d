"""The GitHub action: pinned, and its steps run as shell."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.shipping.conftest import LETTER, ROOT, Place

ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"]}
EXPRESSION = re.compile(r"\$\{\{ ([\w.\-]+) \}\}")
BASH = ("bash", "--noprofile", "--norc", "-eo", "pipefail")
NONE = "0" * 40


def run(place: Place, name: str, inputs: dict[str, str], **context: str) -> tuple[int, str, dict[str, str]]:
    """Exit status, output, and outputs of a step."""
    temp = place.checkout.parent / "temp"
    temp.mkdir(exist_ok=True)
    values = {f"inputs.{key}": str(entry.get("default", "")) for key, entry in ACTION["inputs"].items()}
    values |= {f"inputs.{key}": value for key, value in inputs.items()}
    values |= {"runner.temp": str(temp), "github.action_path": str(ROOT), "github.event.before": ""}
    values |= {
        "steps.changed.outputs.base": "",
        **{key.replace("__", "."): value for key, value in context.items()},
    }
    step = STEPS[name]
    environment = {
        key: EXPRESSION.sub(lambda match: values[match[1]], value)
        for key, value in step.get("env", {}).items()
    }
    files = {key: str(temp / key) for key in ("GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STEP_SUMMARY")}
    runner = {"GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": str(place.checkout), "RUNNER_TEMP": str(temp)}
    result = place.run(step["run"], environment | files | runner, BASH)
    output = Path(files["GITHUB_OUTPUT"])
    lines = output.read_text().splitlines() if output.exists() else []
    return result.returncode, result.stdout + result.stderr, dict(line.split("=", 1) for line in lines)


def test_it_is_a_composite_action_with_documented_inputs() -> None:
    assert ACTION["runs"]["using"] == "composite"
    assert all(entry["description"] for entry in (*ACTION["inputs"].values(), *ACTION["outputs"].values()))
    assert all(step["shell"] == "bash" for step in STEPS.values() if "run" in step)


def test_other_actions_are_pinned() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)(.*)", text)
    assert used
    for action, comment in used:
        assert re.fullmatch(r"[\w\-]+/[\w\-]+@[0-9a-f]{40}", action)
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment)


def test_scripts_hold_no_expressions() -> None:
    def inputs_of(value: Any) -> set[str]:
        return set(re.findall(r"inputs\.([\w\-]+)", json.dumps(value)))

    assert not any("${{" in step.get("run", "") for step in STEPS.values())
    assert inputs_of(ACTION["runs"]) == ACTION["inputs"].keys()


def test_the_version_of_the_action_is_installed(place: Place) -> None:
    log = place.checkout.parent / "log"
    fake = f'#!/bin/sh\\necho "$@" >> {log}\\n'
    place.stub("python", f'mkdir -p "$3/bin"; printf \'{fake}\' > "$3/bin/python"; chmod +x "$3/bin/python"')
    status, output, _ = run(place, "Install teikit", {})
    assert status == 0, output
    assert log.read_text().split() == ["-m", "pip", "install", "--quiet", str(ROOT)]
    assert (place.checkout.parent / "temp" / "GITHUB_PATH").read_text().strip().endswith("/teikit/bin")


@pytest.fixture
def history(place: Place) -> Place:
    """A repository with a branch, merged as a pull request is for its test."""
    place.git("init", "--quiet", "--initial-branch=main")
    for name in ("first", "second"):
        (place.checkout / f"{name}.xml").write_text(LETTER.format("p1"))
        place.git("add", ".")
        place.git("commit", "--quiet", "--message", name)
    place.git("checkout", "--quiet", "-b", "branch", "HEAD^1")
    (place.checkout / "third.xml").write_text(LETTER.format("p1"))
    place.git("add", ".")
    place.git("commit", "--quiet", "--message", "third")
    place.git("checkout", "--quiet", "main")
    place.git("merge", "--quiet", "--no-ff", "--message", "merged", "branch")
    return place


def cloned(history: Place, depth: int) -> Place:
    clone = history.checkout.parent / "clone"
    history.git("clone", "--quiet", f"--depth={depth}", f"file://{history.checkout}", str(clone))
    return Place(clone, history.programs)


@pytest.mark.parametrize("depth", [0, 1, 2])
def test_a_pull_request_is_compared_with_its_base(history: Place, depth: int) -> None:
    place = cloned(history, depth) if depth else history
    status, output, outputs = run(place, "Find what has changed", {}, github__event_name="pull_request")
    assert (status, outputs) == (0, {"base": "HEAD^1"}), output
    assert place.git("diff", "--name-only", outputs["base"], "HEAD") == "third.xml"


@pytest.mark.parametrize("is_shallow", [False, True])
def test_a_push_is_compared_with_what_was_there_before(history: Place, is_shallow: bool) -> None:
    before = history.git("rev-parse", "HEAD^1^1")
    place = cloned(history, 1) if is_shallow else history
    status, output, outputs = run(
        place, "Find what has changed", {}, github__event_name="push", github__event__before=before
    )
    assert (status, outputs) == (0, {"base": before}), output
    assert place.git("diff", "--name-only", before, "HEAD") == "second.xml\nthird.xml"


def test_a_new_branch_is_checked_as_a_whole(history: Place) -> None:
    _, output, outputs = run(
        history, "Find what has changed", {}, github__event_name="push", github__event__before=NONE
    )
    assert outputs == {"base": ""}
    assert "all files are checked" in output


def test_the_user_may_name_the_base(history: Place) -> None:
    _, _, outputs = run(history, "Find what has changed", {"base": "branch"}, github__event_name="schedule")
    assert outputs == {"base": "branch"}
    _, _, outputs = run(history, "Find what has changed", {}, github__event_name="schedule")
    assert outputs == {"base": ""}


def test_it_validates_annotates_and_reports(place: Place) -> None:
    (place.checkout / "letters").mkdir()
    (place.checkout / "letters" / "a letter.xml").write_text(LETTER.format("nowhere"))
    (place.checkout / "other.xml").write_text(LETTER.format("p1"))
    inputs = {
        "paths": "letters/a letter.xml\nother.xml",
        "reports": "sarif=teikit.sarif\nhtml=teikit.html\n",
        "arguments": "--ignore\nSKP",
    }
    status, output, outputs = run(place, "Validate", inputs)
    assert (status, outputs["status"]) == (1, "1"), output
    assert "letters/a letter.xml:2:" in output
    assert "::error file=letters/a letter.xml,line=2," in output
    assert json.loads((place.checkout / "teikit.sarif").read_text())["runs"][0]["results"]
    assert (place.checkout / "teikit.html").exists()
    summary = (place.checkout.parent / "temp" / "GITHUB_STEP_SUMMARY").read_text()
    assert "| PTR001 dangling pointer | error | 1 | 1 |" in summary


def test_it_may_only_tell(place: Place) -> None:
    (place.checkout / "a.xml").write_text(LETTER.format("nowhere"))
    status, _, outputs = run(place, "Validate", {"fail": "false"})
    assert (status, outputs["status"]) == (0, "1")
    status, _, outputs = run(place, "Validate", {"fail": "false", "config": "nowhere.toml"})
    assert (status, outputs["status"]) == (2, "2")


def test_arguments_reach_the_program_as_they_are(place: Place) -> None:
    place.stub("teikit", 'for argument; do echo "<$argument>"; done')
    inputs = {
        "paths": "a b\nc*",
        "config": "my config.toml",
        "format": "concise",
        "arguments": "--select\nDAT",
    }
    _, output, _ = run(place, "Validate", inputs, steps__changed__outputs__base="HEAD^1")
    assert output.split("\n")[:-1] == [
        "<validate>", "<--output-format>", "<concise>", "<--config>", "<my config.toml>", "<--changed>", "<HEAD^1>",
        "<--select>", "<DAT>", "<a b>", "<c*>",
    ]  # fmt: skip


def test_only_what_has_changed_is_checked(history: Place) -> None:
    place = cloned(history, 1)
    for name in ("second", "first"):
        (place.checkout / f"{name}.xml").write_text(LETTER.format("nowhere"))
        place.git("commit", "--quiet", "--all", "--message", f"an error in the {name}")
    _, _, outputs = run(place, "Find what has changed", {"base": "HEAD^1"}, github__event_name="push")
    inputs = {"arguments": "--ignore\nSKP", "format": "concise"}
    status, output, _ = run(place, "Validate", inputs, steps__changed__outputs__base=outputs["base"])
    assert status == 1
    assert {
        line.partition(":")[0] for line in output.splitlines() if "PTR001" in line and line[0] == "."
    } == {"./first.xml"}
    status, output, _ = run(place, "Validate", inputs)
    assert "./second.xml" in output
