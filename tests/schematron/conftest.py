"""What the tests of the engine share: schemas are written as the inside of a schema element."""

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from teikit import schematron

Check = Callable[..., list[schematron.Finding]]

HEAD = (
    '<schema xmlns="http://purl.oclc.org/dsdl/schematron" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" '
    'xmlns:f="urn:functions" queryBinding="{}"{}><ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>'
    '<ns prefix="f" uri="urn:functions"/>{}</schema>'
)


@pytest.fixture
def written() -> Callable[..., bytes]:
    """A schema's text from the inside of its root element."""

    def write(inside: str, binding: str = "xslt2", attributes: str = "") -> bytes:
        return HEAD.format(binding, attributes, inside).encode()

    return write


@pytest.fixture
def load(written: Callable[..., bytes]) -> Callable[..., schematron.Schema]:
    """A loaded schema from the inside of its root element; further arguments go to ``schematron.load``."""

    def load_it(
        inside: str, binding: str = "xslt2", attributes: str = "", **options: object
    ) -> schematron.Schema:
        return schematron.load(written(inside, binding, attributes), **options)  # type: ignore[arg-type]

    return load_it


@pytest.fixture
def check(load: Callable[..., schematron.Schema]) -> Check:
    """The findings of a schema, from the inside of its root element, about a document."""

    def check_it(
        inside: str, document: str, binding: str = "xslt2", **options: object
    ) -> list[schematron.Finding]:
        schema = load(inside, binding, **options)
        assert schema.unsupported == ()
        return list(schema.validate(etree.ElementTree(etree.fromstring(document))))

    return check_it


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    """Writes files, given by name and content, below a fresh folder; the folder."""

    def write(**files: str) -> Path:
        for name, content in files.items():
            path = tmp_path / name.replace("__", "/").replace("_", ".", 1)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        return tmp_path

    return write
