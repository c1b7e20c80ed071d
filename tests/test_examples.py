"""The examples are the manual: what goes in and what comes out, kept equal."""

import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from teikit import bundled
from tests.rewrite_examples import outputs, sources


@pytest.mark.parametrize("source", sources(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_example(source: Path) -> None:
    for path, data in outputs(source):
        assert (path.read_bytes() if path.exists() else None) == data, (
            f"python -m tests.rewrite_examples ({path.name})"
        )


def test_there_are_enough_of_them() -> None:
    assert len(sources()) >= 10
    assert len({path.parent for path in sources()}) >= 8


def test_all_are_valid_against_the_bundled_schema() -> None:
    schema = bundled.libxml2_schema()
    for source in sources():
        schema.assertValid(etree.parse(source.with_suffix(".xml")))


def test_all_are_valid_against_tei_all(data: Path) -> None:
    if shutil.which("jing") is None:
        pytest.skip("jing is not installed")
    files = [str(source.with_suffix(".xml")) for source in sources()]
    result = subprocess.run(
        ["jing", str(data / "schemas" / "tei_all.rng"), *files], capture_output=True, text=True
    )
    errors = [line for line in result.stdout.splitlines() if ": error:" in line or ": fatal:" in line]
    assert errors == []
