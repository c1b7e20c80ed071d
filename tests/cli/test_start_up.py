"""What a run does not need is not loaded: half of the time of a short run is that of its imports."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.relaxng.schemas import LETTERS, OPENER, letter

HEAVY = (
    "babel",
    "elementpath",
    "html",
    "http",
    "jinja2",
    "jsonschema",
    "lxml",
    "msgspec",
    "pathspec",
    "rapidfuzz",
    "rich",
    "socket",
    "teikit.dates",
    "teikit.relaxng.compact",
    "teikit.relaxng.restrictions",
    "teikit.relaxng.simplify",
    "teikit.rules",
    "teikit.schematron",
    "teikit.validation.entities",
    "tomllib",
    "urllib.request",
    "xmlschema",
    "yaml",
)
"""Modules that a document checked against a grammar only, one that was compiled before, must not wait for."""

PROGRAM = """
import sys
from teikit.cli import main
try:
    main(sys.argv[1:])
finally:
    import json
    print(json.dumps(sorted(loaded)), file=sys.stderr)
"""


def loaded(arguments: list[str], cache: Path) -> set[str]:
    """The modules that a run of the command line has loaded."""
    program = PROGRAM.replace("    import json\n", "    loaded = set(sys.modules)\n    import json\n")
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env={"TEIKIT_CACHE": str(cache), "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    return set(json.loads(done.stderr))


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("start")
    (folder / "letters.rnc").write_text(LETTERS, encoding="utf-8")
    (folder / "letter.xml").write_bytes(letter(f"{OPENER}<para/>"))
    (folder / "another.xml").write_bytes(letter(f"{OPENER}<para/>x"))
    command = ["validate", "--no-config", "--no-rules", "--schema", str(folder / "letters.rnc")]
    loaded([*command, str(folder / "another.xml")], folder / "cache")
    return loaded([*command, str(folder / "letter.xml")], folder / "cache")


@pytest.mark.parametrize("name", HEAVY)
def test_a_grammar_alone_loads_nothing_heavy(name: str, modules: set[str]) -> None:
    assert name not in modules
