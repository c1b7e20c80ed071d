"""Validation from Python."""

from pathlib import Path

import pytest
from lxml import etree

from teikit.validation.api import validate
from teikit.validation.loading import SchemaError
from tests.validation.conftest import RNG, tei


def test_sources(project: Path) -> None:
    path = project / "letters" / "a.xml"
    path.write_text(tei("<q/>"))
    for source in (
        path,
        str(path),
        path.read_bytes(),
        etree.parse(str(path)),
        etree.parse(str(path)).getroot(),
    ):
        found = validate(source, "schema/tei.rng", rules=False)
        assert found[0].code == "RNG001"
        assert found[0].line in (2, 3), "a tree is serialised with an XML declaration"
    assert validate(path, ["schema/tei.rng", Path("schema/tei.xsd")], rules=False)[-1].code.startswith(
        ("RNG", "XSD")
    )


def test_a_schema_that_changes_is_loaded_again(project: Path) -> None:
    document = tei("<q/>").encode()
    assert validate(document, "schema/tei.rng", rules=False)
    (project / "schema" / "tei.rng").write_text(
        RNG.replace('name="p"><optional>', 'name="q"><optional>').replace(
            '<element name="p">', '<element name="q">'
        )
    )
    assert validate(document, "schema/tei.rng", rules=False) == []


def test_faults(project: Path) -> None:
    with pytest.raises(FileNotFoundError):
        validate("none.xml")
    with pytest.raises(SchemaError):
        validate(b"<a/>", "none.rng")
    assert [f.code for f in validate(b"<a", rules=False)] == ["XML004"]
