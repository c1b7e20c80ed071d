"""Whatever is valid against the bundled schema is valid against tei_all; libxml2 and xmlschema agree about it."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xmlschema

from teikit import bundled

TEI_ALL = Path(__file__).parents[2] / "../shared/data/schemas/tei_all.rng"
DOCUMENTS = int(os.environ.get("TEIKIT_SCHEMA_DOCUMENTS", "200"))
"""How many documents to draw; a release is checked with 2,000."""


def test_random_documents_are_valid_against_tei_all(
    new_generator: Callable[[int], Any], tmp_path: Path
) -> None:
    if not TEI_ALL.exists():
        pytest.skip("needs ../shared/data/schemas/tei_all.rng")
    if not shutil.which("jing"):
        pytest.skip("needs jing")
    generator = new_generator(DOCUMENTS)
    goals = sorted(generator.paths)
    paths = []
    for number in range(DOCUMENTS):
        document = generator.document(goal=goals[number % len(goals)])
        assert bundled.libxml2_schema().validate(document), bundled.libxml2_schema().error_log
        paths.append(tmp_path / f"{number}.xml")
        document.write(paths[-1], encoding="UTF-8", xml_declaration=True)
    run = subprocess.run(
        ["jing", str(TEI_ALL), *map(str, paths)], capture_output=True, text=True, check=False, timeout=600
    )
    assert run.stdout == ""
    assert run.returncode == 0, run.stderr


def test_libxml2_and_xmlschema_accept_the_same_random_documents(
    new_generator: Callable[[int], Any], schema: xmlschema.XMLSchema
) -> None:
    generator = new_generator(7)
    for _ in range(25):
        document = generator.document(levels=7)
        assert bundled.libxml2_schema().validate(document), bundled.libxml2_schema().error_log
        assert not list(schema.iter_errors(document))


def test_every_element_can_be_reached(
    new_generator: Callable[[int], Any], schema: xmlschema.XMLSchema
) -> None:
    complex_types = {name for name, kind in schema.types.items() if kind.is_complex()}
    assert new_generator(0).paths.keys() == complex_types
    assert list(schema.elements) == ["TEI"], "a global element could be the root of a document"
