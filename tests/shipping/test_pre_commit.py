"""The hooks, run by pre-commit itself in a repository made for it."""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
HOOKS = ROOT / ".pre-commit-hooks.yaml"

needs_pre_commit = pytest.mark.skipif(
    find_spec("pre_commit") is None or shutil.which("git") is None, reason="needs pre-commit and git"
)

LETTER = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>A letter</title>'
    "</titleStmt><publicationStmt><publisher>The archive</publisher><availability><p>Free.</p></availability>"
    "</publicationStmt><sourceDesc><p>Typescript.</p></sourceDesc></fileDesc></teiHeader><text><body>\n"
    '<p xml:id="p1">See <ref target="#p1">above</ref>.</p>\n</body></text></TEI>\n'
)
CONFIGURATION = '[validate]\nschema = { "**/*.xml" = "any.rnc" }\nexclude = ["templates/**"]\n'
SCHEMA = """start = any
any = element * { (attribute * { text } | text | any)* }
"""


def pre_commit(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PATH": f"{folder.parent / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PRE_COMMIT_HOME": str(folder.parent / "pre-commit"),
        "TEIKIT_CACHE": str(folder.parent / "cache"),
        "PYTHONPATH": str(ROOT),
        "GIT_CONFIG_GLOBAL": os.devnull,
    }
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", *arguments],
        cwd=folder, env=environment, capture_output=True, text=True, timeout=120,
    )  # fmt: skip


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with the two hooks, run with the teikit of this checkout."""
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "teikit"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m teikit "$@"\n')
    program.chmod(0o755)
    hooks = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))
    folder = tmp_path / "edition"
    (folder / "templates").mkdir(parents=True)
    local = [{"repo": "local", "hooks": [{**hook, "language": "system"} for hook in hooks]}]
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": local}))
    (folder / "teikit.toml").write_text(CONFIGURATION)
    (folder / "any.rnc").write_text(SCHEMA)
    (folder / "letter.xml").write_text(LETTER)
    (folder / "build.xml").write_text("<project/>\n")
    (folder / "templates" / "new.xml").write_text(LETTER.replace('"#p1"', '"#nowhere"'))
    subprocess.run(["git", "init", "--quiet", str(folder)], check=True)
    subprocess.run(["git", "add", "."], cwd=folder, check=True)
    return folder


@needs_pre_commit
def test_the_manifest_is_valid(repository: Path) -> None:
    result = pre_commit(repository, "validate-manifest", str(HOOKS))
    assert result.returncode == 0, result.stdout + result.stderr


@needs_pre_commit
def test_a_clean_repository_passes(repository: Path) -> None:
    result = pre_commit(repository, "run", "--all-files")
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stdout.count("Passed") == 2


@needs_pre_commit
def test_errors_stop_the_commit_and_fixes_are_made(repository: Path) -> None:
    letter = repository / "letter.xml"
    letter.write_text(
        LETTER.replace('"#p1"', '"#p1 "').replace("above</ref>", 'above</ref> <ref target="#p7"/>')
    )
    subprocess.run(["git", "add", "."], cwd=repository, check=True)
    result = pre_commit(repository, "run", "teikit-validate")
    assert result.returncode == 1
    assert "letter.xml:2:" in result.stdout
    assert "PTR009" in result.stdout
    assert "PTR001" in result.stdout
    assert '"#p1 "' in letter.read_text()

    result = pre_commit(repository, "run", "teikit-fix")
    assert result.returncode == 1
    assert "files were modified by this hook" in result.stdout
    assert '<ref target="#p1">' in letter.read_text()
    assert "PTR009" not in pre_commit(repository, "run", "teikit-validate", "--all-files").stdout


def test_the_hooks_name_what_the_program_knows() -> None:
    from teikit.cli.validate import COMMAND

    known = {name for parameter in COMMAND.params for name in parameter.opts}
    for hook in yaml.safe_load(HOOKS.read_text(encoding="utf-8")):
        program, command, *options = hook["entry"].split()
        assert (program, command) == ("teikit", "validate")
        assert set(options) <= known
