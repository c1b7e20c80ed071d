"""What a document and a project say to ignore; and that what ignores nothing is a finding."""

from pathlib import Path

import pytest

from teikit.validation.settings import Settings
from teikit.validation.validator import Validator
from teikit.xmldocument import XmlDocument

WRONG = '<p><ref target="#nope">x</ref></p>'


def codes(body: str, path: str = "a.xml", **settings: object) -> list[str]:
    data = f'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text><body>{body}</body></text></TEI>\n'
    options = Settings(**{"select": ("PTR001", "FIL008"), "ignore": ("SKP",), **settings})  # type: ignore[arg-type]
    return [found.code for found in Validator(options).validate(XmlDocument(path, data.encode()))]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (WRONG, ["PTR001"]),
        (f"<?teikit ignore PTR001 as in the source?>{WRONG}", []),
        (f"<?teikit ignore=PTR001?>{WRONG}", []),
        (f"<?teikit ignore='PTR'?>{WRONG}", []),
        (f"<?teikit ignore dangling-pointer, PTR002?>{WRONG}", []),
        (f"{WRONG}<?teikit ignore PTR001?><p/>", ["PTR001", "FIL008"]),
        (f"<?teikit ignore PTR001?><p/>{WRONG}", ["FIL008", "PTR001"]),
        (f"<?teikit ignore no-such-rule?>{WRONG}", ["FIL008", "PTR001"]),
        # rules that did not run may have had something to ignore
        (f"<?teikit ignore PTR001, DAT009?>{WRONG}", []),
        (f"<?teikit ignore SCH001?><p/>{WRONG}", ["PTR001"]),
        (f"<?teikit render PTR001?>{WRONG}", ["PTR001"]),
    ],
)
def test_instructions_in_the_document(body: str, found: list[str]) -> None:
    assert codes(body) == found


def test_whole_files_by_their_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    project = {"root": str(tmp_path), "per_file_ignores": (("drafts/", ("PTR",)),)}
    assert codes(WRONG, "letters/a.xml", **project) == ["PTR001"]
    assert codes(WRONG, "drafts/a.xml", **project) == []
