"""``--changed``: what git says, and that no file is left out whose verdict is another one."""

import os
import subprocess
from pathlib import Path

import pytest

from teikit.report.run import FileReport
from teikit.validation.affected import affected, differing_ids
from teikit.validation.batch import validate_files
from teikit.validation.changed_files import Changes, ChangesError, changes_since, is_revision
from teikit.validation.discovery import discover
from teikit.validation.loading import SchemaError
from teikit.validation.surroundings import Surroundings
from tests.validation.small_edition import CHANGES, change, enter, make, settings, tei, write


def git(*arguments: str) -> None:
    names = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main")
    subprocess.run(["git", *names, *arguments], check=True, capture_output=True)


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = enter(tmp_path, monkeypatch)
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "all")
    return root


def verdicts() -> dict[str, FileReport | str]:
    try:
        return {report.path: report for report in validate_files(list(discover(["."])), settings())}
    except SchemaError as error:
        return {str(candidate): str(error) for candidate in discover(["."])}


def names(changes: Changes) -> set[str]:
    found, _ = affected(list(discover(["."])), changes, Surroundings(settings()))
    return {Path(one.path).stem for one in found}


FEW = {
    "nothing": "",
    "a document": "a",
    "a document and back": "",
    "a person more": "persons",
    "a person less": "b persons",
    "the missing person": "d persons",
    "a person dies earlier": "a f persons",
    "an image vanishes": "c",
    "a target appears": "c none",
    "an included file": "e part",
    "what a document type declares": "g",
}
"""Where exactly these files are to be looked at; elsewhere a few more may be."""


@pytest.mark.parametrize("name", CHANGES)
def test_no_file_is_left_out_whose_verdict_changes(name: str) -> None:
    before = verdicts()
    CHANGES[name][0]()
    after = verdicts()
    differing = {Path(path).stem for path in after if before.get(path) != after[path]}
    # a near name only makes another hint, for a pointer that was wrong before
    if name == "a name near to a missing target":
        differing.discard("c")
    found = names(changes_since("HEAD", "."))
    if not name.endswith("vanishes") or name == "an image vanishes":
        assert differing <= found
    if name in FEW:
        assert found == set(FEW[name].split())


def test_git_knows_what_was_renamed_deleted_and_is_new(repository: Path) -> None:
    git("mv", "letters/b.xml", "letters/é b.xml")
    git("rm", "-q", "letters/c.xml")
    write(Path("letters/new.xml"), tei("<p/>"))
    change("letters/a.xml", "By", "From")
    git("add", "letters/a.xml")
    found = changes_since("HEAD", "letters")
    root = str(repository.resolve())
    assert {path.removeprefix(root) for path in found.changed} == {
        "/letters/é b.xml",
        "/letters/new.xml",
        "/letters/a.xml",
    }
    assert {path.removeprefix(root) for path in found.gone} == {"/letters/b.xml", "/letters/c.xml"}
    assert found.before(root + "/letters/c.xml").startswith(b"<TEI")
    # a.xml points to b.xml, which is gone
    assert names(found) == {"a", "é b", "new"}


def test_a_branch_is_compared_with_where_it_began() -> None:
    git("checkout", "-q", "-b", "work")
    change("letters/a.xml", "By", "From")
    git("commit", "-q", "-a", "-m", "a")
    git("checkout", "-q", "-")
    change("letters/c.xml", "See", "Read")
    git("commit", "-q", "-a", "-m", "c")
    git("branch", "trunk")
    git("checkout", "-q", "work")
    assert names(changes_since("trunk", ".")) == {"a"}
    assert names(changes_since("HEAD", ".")) == set()
    assert names(changes_since("HEAD~1", ".")) == {"a"}


def test_a_shallow_clone_says_what_to_fetch(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git("branch", "other")
    change("letters/a.xml", "By", "From")
    git("commit", "-q", "-a", "-m", "a")
    git("clone", "-q", "--depth=1", repository.as_uri(), str(tmp_path / "clone"))
    monkeypatch.chdir(tmp_path / "clone")
    with pytest.raises(
        ChangesError, match=r"origin/other is not in this shallow clone.*origin other.*fetch-depth: 0"
    ):
        changes_since("origin/other", ".")
    git("fetch", "-q", "--depth=1", "origin", "other:refs/remotes/origin/other")
    assert names(changes_since("origin/other", ".")) == {"a"}


def test_what_git_cannot_tell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ChangesError, match="git knows no revision no-such"):
        changes_since("no-such", ".")
    assert not is_revision("--output=x", ".")
    assert is_revision("HEAD", ".")
    with pytest.raises(ChangesError, match="needs a git repository"):
        changes_since("HEAD", str(tmp_path))
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ChangesError, match="needs git, and it cannot be started"):
        changes_since("HEAD", ".")


def test_before_the_first_commit_everything_is_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path / "new")
    monkeypatch.chdir(tmp_path / "new")
    git("init", "-q")
    git("add", "letters")
    assert len(names(changes_since("HEAD", "."))) == 9


@pytest.mark.parametrize(
    ("before", "after", "ids"),
    [
        (b'<l xml:id="l"><p xml:id="a"/></l>', b'<l xml:id="l"><p xml:id="a"/></l>', ""),
        (b'<l><p xml:id="a"/></l>', b'<l><p xml:id="a"/><p xml:id="b"/></l>', "b"),
        (b'<l xml:id="l"><p xml:id="a"/></l>', b'<l xml:id="l"><p xml:id="a">x</p></l>', "a l"),
        (b'<l><p xml:id="a"/> x</l>', b'<l><p xml:id="a"/> y</l>', ""),
        (b'<l><p xml:id="a"/>', b'<l><p xml:id="b"/></l>', "a b"),
        (b"", b'<p xml:id="a"/>', "a"),
    ],
)
def test_which_ids_differ(before: bytes, after: bytes, ids: str) -> None:
    assert differing_ids(before, after) == frozenset(ids.split())
