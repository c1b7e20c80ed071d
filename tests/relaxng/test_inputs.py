"""Documents from bytes, paths, files and trees give the same problems."""

import io
import mmap
from pathlib import Path
from xml.etree import ElementTree

import pytest
from lxml import etree

from teikit.relaxng import source
from tests.relaxng.schemas import LETTERS, OPENER, compact, letter

DOCUMENTS = {
    "right": letter(f"{OPENER}<p>x<!-- c -->y<?p i?>z</p>"),
    "wrong": letter(
        f"{OPENER}a<!-- c --><p n='x'>x<q:x xmlns:q='u'>y</q:x></p>\n<p><lb>t</lb></p><head/>tail"
    ),
    "entities": b'<!DOCTYPE letter [<!ENTITY e "<x/>t">]>' + letter(f"{OPENER}<p>&e;</p>"),
}


def seen(problems: object) -> list[tuple[str, str, str | None, str]]:
    return [(p.kind.value, p.message, p.hint, p.xpath) for p in problems]  # type: ignore[attr-defined]


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_the_same_from_everywhere(document: bytes, tmp_path: Path) -> None:
    schema = compact(LETTERS)
    expected = seen(schema.validate(document))
    path = tmp_path / "document.xml"
    path.write_bytes(document)
    tree = etree.parse(path, etree.XMLParser(resolve_entities=True))
    with path.open("rb") as file:
        given = [path, str(path), bytearray(document), memoryview(document), io.BytesIO(document), file, tree]
        given += [tree.getroot()]
        for thing in given:
            assert seen(schema.validate(thing)) == expected, type(thing)


def test_trees_of_the_standard_library() -> None:
    (problem,) = compact("element a { empty }").validate(ElementTree.fromstring("<a><b/></a>"))
    assert (problem.kind.value, problem.line, problem.column) == ("unknown-element", 0, 0)


def test_lines_of_a_tree() -> None:
    tree = etree.ElementTree(etree.fromstring("<a>\n\n<b/></a>"))
    (problem,) = compact("element a { empty }").validate(tree)
    assert (problem.line, problem.column) == (3, 0)


def test_large_files_are_mapped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "_MAP_FROM", 10)
    path = tmp_path / "document.xml"
    path.write_bytes(DOCUMENTS["wrong"])
    assert isinstance(source.read(path), mmap.mmap)
    schema = compact(LETTERS)
    assert list(schema.validate(path)) == list(schema.validate(DOCUMENTS["wrong"]))


def test_a_missing_file_raises(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(compact(LETTERS).validate(tmp_path / "none.xml"))


def test_problems_come_while_the_document_is_read() -> None:
    document = b"<a><b/>" + b"<c/>" * 200_000 + b"<a>"
    problems = compact("element a { element c { empty }* }").validate(document)
    assert next(problems).kind == "unknown-element"
    problems.close()
