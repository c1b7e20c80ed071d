"""Steps of CI services, run as their runners run them: as shell, with a folder of programs in front."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]

LETTER = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text><body>\n'
    '<p xml:id="p1">See <ref target="#{}">above</ref>.</p>\n</body></text></TEI>\n'
)


class Place(NamedTuple):
    """A folder with a checkout and what a runner needs around it."""

    checkout: Path
    programs: Path
    """The folder of programs that come first: ``teikit`` of this checkout, and stubs."""

    def run(
        self, script: str, environment: dict[str, str], shell: tuple[str, ...]
    ) -> subprocess.CompletedProcess[str]:
        """Runs a script in the checkout; nothing of the environment outside but its programs."""
        return subprocess.run(
            [*shell, "-c", script],
            cwd=self.checkout,
            env={
                "PATH": f"{self.programs}{os.pathsep}{os.environ['PATH']}",
                "HOME": str(self.checkout.parent),
                "PYTHONPATH": str(ROOT),
                "TEIKIT_CACHE": str(self.checkout.parent / "cache"),
                "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
                "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
                **environment,
            },
            capture_output=True, text=True, timeout=120,
        )  # fmt: skip

    def stub(self, name: str, script: str) -> None:
        """Puts a program of this name in front of all others."""
        path = self.programs / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    def git(self, *arguments: str) -> str:
        """Runs git in the checkout and gives what it prints."""
        script = "git " + " ".join(f"'{argument}'" for argument in arguments)
        result = self.run(script, {}, ("sh", "-e"))
        assert result.returncode == 0, result.stderr
        return result.stdout.strip()


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """An empty checkout beside the program of this one."""
    if os.name == "nt" or shutil.which("bash") is None:
        pytest.skip("needs a shell")
    made = Place(tmp_path / "checkout", tmp_path / "bin")
    made.checkout.mkdir()
    made.programs.mkdir()
    made.stub("teikit", f'exec "{sys.executable}" -m teikit "$@"')
    return made
