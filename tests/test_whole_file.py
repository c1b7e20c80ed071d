"""Files that appear at one stroke."""

import os
from pathlib import Path

import pytest

from teikit.whole_file import sweep, temporary_beside, write_whole


def test_folders_are_made_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.xml"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert os.listdir(path.parent) == ["b.xml"]


def test_a_link_stays_a_link_and_a_file_keeps_its_mode(tmp_path: Path) -> None:
    real, link = tmp_path / "real.xml", tmp_path / "link.xml"
    real.write_bytes(b"one")
    real.chmod(0o640)
    link.symlink_to(real)
    write_whole(link, b"two")
    assert link.is_symlink()
    assert real.read_bytes() == b"two"
    assert real.stat().st_mode & 0o777 == 0o640


def test_what_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(b"one")

    def full(self: Path, data: bytes) -> int:
        self.touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"two")
    assert path.read_bytes() == b"one"
    assert os.listdir(tmp_path) == ["a.xml"]


def test_a_file_where_a_folder_should_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(NotADirectoryError):
        write_whole(tmp_path / "a" / "b.xml", b"")


def test_only_what_the_run_left_beside_the_file_is_swept(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    mine, other = temporary_beside(path, "17-"), temporary_beside(path, "18-")
    kept = [other, tmp_path / ".b.xml.17-1.new", tmp_path / ".a.xml.17-notes"]
    for one in (mine, *kept):
        one.write_bytes(b"")
    sweep([path], "17-")
    assert sorted(os.listdir(tmp_path)) == sorted(one.name for one in kept)


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="needs /dev/null")
def test_a_device_stays_one() -> None:
    write_whole(Path("/dev/null"), b"two")
    assert Path("/dev/null").is_char_device()
