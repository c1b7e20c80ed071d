"""What the chapter on CI shows is what the program, the action and the template take."""

import re
import tomllib

import msgspec
import pytest
import yaml

from teikit.cli import main
from teikit.report import format_names
from teikit.version import __version__
from tests.shipping.conftest import ROOT

TEXT = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
BLOCKS = [
    (match[2], re.sub(f"(?m)^{match[1]}", "", match[3]))
    for match in re.finditer(r"^( *)```(\w+)\n(.*?)^\1```$", TEXT, re.DOTALL | re.MULTILINE)
]


def blocks(kind: str) -> list[str]:
    return [text for language, text in BLOCKS if language == kind]


def test_commands_have_the_options_that_are_shown() -> None:
    lines = [
        line
        for text in blocks("sh")
        for line in text.splitlines()
        if re.search(r"\bteikit (?:validate|schema|explain)\b", line)
    ]
    assert len(lines) >= 6
    for line in lines:
        words = re.split(r"\bteikit (?=validate|schema|explain)", line)[-1].split()
        command = main.get_command(None, words[0])  # type: ignore[arg-type]
        assert command is not None
        known = {name for parameter in command.params for name in parameter.opts}
        assert {word for word in words if word.startswith("--")} <= known, line


def test_options_in_the_text_exist() -> None:
    command = main.get_command(None, "validate")  # type: ignore[arg-type]
    assert command is not None
    known = {name for parameter in command.params for name in parameter.opts}
    prose = re.sub(r"(?ms)^ *```.*?^ *```$", "", TEXT)
    shown = {option for code in re.findall(r"`([^`]+)`", prose) for option in re.findall(r"--[a-z\-]+", code)}
    assert len(shown) > 4
    assert shown <= known


def test_the_configuration_is_one() -> None:
    from teikit.configuration.sections import Configuration

    (text,) = blocks("toml")
    msgspec.convert(tomllib.loads(text), Configuration)


def test_the_action_has_the_inputs_that_are_shown() -> None:
    inputs = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["inputs"]
    table = re.findall(r"^\| `([\w\-]+)` \| (.*?) \|", TEXT, re.MULTILINE)
    assert [name for name, _ in table] == list(inputs)
    for name, default in table:
        if default.startswith("`") and name != "config":
            assert default.strip("`") == str(inputs[name]["default"])
    for text in blocks("yaml"):
        for job in (yaml.safe_load(text).get("jobs") or {}).values():
            for step in job["steps"]:
                if step["uses"].startswith("OWNER/teikit@"):
                    assert step.get("with", {}).keys() <= inputs.keys()


def test_what_is_to_be_filled_in_is_explained() -> None:
    (explained,) = re.findall(r"## What to fill in\n(.*?)\n## ", TEXT, re.DOTALL)
    for word in ("OWNER/teikit", "RELEASE"):
        assert f"`{word}`: " in explained
    for _, text in BLOCKS:
        assert __version__ not in text, "a release that may not be there"


def test_other_actions_are_pinned_to_commits() -> None:
    used = [word for _, text in BLOCKS for word in re.findall(r"uses: (\S+)", text)]
    used += re.findall(r"uses: (\S+)", (ROOT / "action.yml").read_text(encoding="utf-8"))
    assert len(used) > 6
    for word in used:
        assert word == "OWNER/teikit@RELEASE" or re.fullmatch(r"[\w./\-]+@[0-9a-f]{40}", word), word


def test_the_template_has_the_variables_that_are_shown() -> None:
    variables = yaml.safe_load((ROOT / "ci" / "gitlab.yml").read_text(encoding="utf-8"))["variables"]
    assert set(re.findall(r"TEIKIT_(?!CACHE)[A-Z_]+", TEXT)) == variables.keys()


def test_the_hooks_are_those_of_the_manifest() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    shown = [
        hook["id"]
        for text in blocks("yaml")
        for repo in yaml.safe_load(text).get("repos", ())
        for hook in repo["hooks"]
    ]
    assert set(shown) == {hook["id"] for hook in hooks}


@pytest.mark.parametrize("name", re.findall(r"--report (\w+)=|^\s+(\w+)=teikit\.", TEXT, re.MULTILINE))
def test_the_formats_exist(name: tuple[str, str]) -> None:
    assert (name[0] or name[1]) in format_names()
