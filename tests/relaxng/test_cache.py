"""Compiled schemas on disk: used when nothing has changed, never trusted otherwise."""

import os
import stat
import sys
from pathlib import Path

import pytest

from teikit import relaxng
from teikit.relaxng import loading
from tests.relaxng.schemas import LETTERS, OPENER, grammar, letter

INCLUDING = grammar('<include href="part.rng"/>')
PART = grammar('<start><element name="a"><text/></element></start>')
OTHER_PART = grammar('<start><element name="b"><text/></element></start>')


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows by one whenever a schema is compiled."""
    seen: list[str] = []
    compile_schema = loading.compile_schema

    def counting(data, uri, resources, libraries):  # type: ignore[no-untyped-def]
        seen.append(uri)
        return compile_schema(data, uri, resources, libraries)

    monkeypatch.setattr(loading, "compile_schema", counting)
    return seen


@pytest.fixture
def schema(tmp_path: Path) -> Path:
    file = tmp_path / "root.rng"
    file.write_bytes(INCLUDING)
    (tmp_path / "part.rng").write_bytes(PART)
    return file


def stored(cache: Path) -> list[Path]:
    return sorted((cache / "relaxng").iterdir())


def test_second_load_compiles_nothing(schema: Path, tmp_path: Path, compilations: list[str]) -> None:
    for _ in range(2):
        assert list(relaxng.load(schema, cache=tmp_path / "cache").validate(b"<a/>")) == []
    assert len(compilations) == 1


def test_stored_schema_gives_the_same_problems(tmp_path: Path) -> None:
    file = tmp_path / "letters.rnc"
    file.write_text(LETTERS, encoding="utf-8")
    documents = [letter(body) for body in ("<p/>", f"{OPENER}<p n='x' who='q'/><year/>", "<x/>", OPENER)]
    results = [
        [list(relaxng.load(file, cache=tmp_path / "cache").validate(document)) for document in documents]
        for _ in range(2)
    ]
    assert results[0] == results[1]


@pytest.mark.parametrize("changed", ["part.rng", "root.rng"])
def test_a_changed_file_is_noticed(
    schema: Path, tmp_path: Path, compilations: list[str], changed: str
) -> None:
    relaxng.load(schema, cache=tmp_path / "cache")
    (tmp_path / changed).write_bytes(OTHER_PART)
    assert list(relaxng.load(schema, cache=tmp_path / "cache").validate(b"<b/>")) == []
    assert len(compilations) == 2


def test_an_include_that_is_gone_is_an_error(schema: Path, tmp_path: Path) -> None:
    relaxng.load(schema, cache=tmp_path / "cache")
    (tmp_path / "part.rng").unlink()
    with pytest.raises(relaxng.ResourceError):
        relaxng.load(schema, cache=tmp_path / "cache")


def test_every_damage_is_noticed(schema: Path, tmp_path: Path, compilations: list[str]) -> None:
    cache = tmp_path / "cache"
    relaxng.load(schema, cache=cache)
    (file,) = stored(cache)
    whole = file.read_bytes()
    damaged = [b"", whole[:40], whole[:-1], whole + b"x"]
    damaged += [
        whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :] for place in range(0, len(whole), 37)
    ]
    for content in damaged:
        file.write_bytes(content)
        before = len(compilations)
        assert list(relaxng.load(schema, cache=cache).validate(b"<a/>")) == []
        assert len(compilations) == before + 1
    assert file.read_bytes() == whole


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such mode bits")
def test_only_the_user_can_write(schema: Path, tmp_path: Path, compilations: list[str]) -> None:
    cache = tmp_path / "cache"
    relaxng.load(schema, cache=cache)
    (file,) = stored(cache)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    for path, mode in ((file, 0o666), (file.parent, 0o777)):
        own = path.stat().st_mode
        path.chmod(mode)
        relaxng.load(schema, cache=cache)
        path.chmod(own)
    assert len(compilations) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links_are_not_followed(schema: Path, tmp_path: Path, compilations: list[str]) -> None:
    cache = tmp_path / "cache"
    relaxng.load(schema, cache=cache)
    (file,) = stored(cache)
    elsewhere = tmp_path / "elsewhere"
    file.rename(elsewhere)
    file.symlink_to(elsewhere)
    relaxng.load(schema, cache=cache)
    assert len(compilations) == 2


def test_a_folder_that_cannot_be_written_does_not_matter(schema: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    assert list(relaxng.load(schema, cache=blocked).validate(b"<a/>")) == []


def test_plug_in_datatypes_are_not_stored(tmp_path: Path) -> None:
    from teikit.relaxng.datatypes.datatype import Datatype

    class Anything(Datatype):
        def value(self, text: str, context: object) -> str:
            return text

    text = grammar('<start><element name="a"><data type="x" datatypeLibrary="urn:x"/></element></start>')
    schema = relaxng.load(text, datatype_libraries={"urn:x": lambda name, params: Anything()}, cache=tmp_path)
    assert list(schema.validate(b"<a>x</a>")) == []
    assert os.listdir(tmp_path) == []


def test_old_schemas_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from teikit.relaxng import cache

    monkeypatch.setattr(cache, "MAX_FILES", 3)
    for number in range(6):
        relaxng.load(f"element a{number} {{ empty }}".encode(), cache=tmp_path)
    assert len(stored(tmp_path)) == 3
