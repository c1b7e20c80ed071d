"""The schema is found from a checkout, an installed package and a zip archive; it is documented throughout."""

import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from copy import deepcopy
from pathlib import Path

import pytest
import xmlschema
from lxml import etree

from teikit import bundled

REPOSITORY = Path(bundled.__file__).parent.parent
XSD = "{http://www.w3.org/2001/XMLSchema}"
SCHEMA = etree.fromstring(bundled.read())

PROBE = """
from lxml import etree
from teikit import bundled
with bundled.schema_path() as path:
    assert path.is_file() and (path.parent / "xml.xsd").is_file(), path
assert not bundled.libxml2_schema().validate(etree.fromstring("<TEI/>"))
print(bundled.folder())
"""


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The package as the wheel lays it out."""
    site = tmp_path / "site"
    shutil.copytree(REPOSITORY / "teikit", site / "teikit", ignore=shutil.ignore_patterns("__pycache__"))
    if not (site / "teikit" / "schemas").exists():
        project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
        places = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
        shutil.copytree(REPOSITORY / "schemas", site / places["schemas"])
    return site


def probe(path: Path, cwd: Path) -> str:
    """Where a fresh interpreter finds the schemas with ``path`` before everything else."""
    run = subprocess.run(
        [sys.executable, "-c", PROBE],
        env={**os.environ, "PYTHONPATH": str(path)},
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def test_checkout(tmp_path: Path) -> None:
    assert probe(REPOSITORY, tmp_path) == str(bundled.folder())


def test_installed_package(installed: Path, tmp_path: Path) -> None:
    assert probe(installed, tmp_path) == str(installed / "teikit" / "schemas")


def test_zip_archive(installed: Path, tmp_path: Path) -> None:
    archive = tmp_path / "teikit.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for file in installed.rglob("*"):
            packed.write(file, file.relative_to(installed))
    assert probe(archive, tmp_path).startswith(str(archive))


def test_a_missing_schema_is_said_clearly(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(bundled, "files", lambda package: tmp_path / package)
    with pytest.raises(bundled.BundledSchemaError, match=r"teikit\.xsd is missing"):
        bundled.folder()


def test_flattening_leaves_the_elements_of_every_choice(schema: xmlschema.XMLSchema) -> None:
    def names(choice: etree._Element, groups: dict[str, etree._Element]) -> list[str]:
        found = []
        for child in choice:
            if child.tag == XSD + "group" and set(child.attrib) == {"ref"}:
                found += names(groups[child.get("ref")], groups)
            else:
                found.append(child.get("name") or child.get("ref") or child.tag)
        return found

    groups = {group.get("name"): group.find(XSD + "choice") for group in SCHEMA.iterfind(XSD + "group")}
    flat = bundled.flattened(deepcopy(SCHEMA))
    for nested, listed in zip(SCHEMA.iter(XSD + "choice"), flat.iter(XSD + "choice"), strict=False):
        if nested.getparent().tag == XSD + "group":
            assert names(nested, groups) == [c.get("name") or c.get("ref") or c.tag for c in listed]
    assert len(list(SCHEMA.iter(XSD + "complexType"))) == len(list(flat.iter(XSD + "complexType")))


@pytest.mark.parametrize("kind", ["complexType", "simpleType", "group", "attributeGroup", "attribute"])
def test_everything_is_documented(kind: str) -> None:
    for component in SCHEMA.iter(XSD + kind):
        if component.get("name"):
            text = component.findtext(f"{XSD}annotation/{XSD}documentation", "").strip()
            assert len(text) > 2, f"{kind} {component.get('name')} says nothing"


def test_types_are_named_after_their_elements() -> None:
    for element in SCHEMA.iter(XSD + "element"):
        assert element.get("name") == element.get("type")
