"""Whole schema files from one syntax to the other, with what they include."""

from pathlib import Path

import pytest

from teikit import relaxng
from teikit.relaxng.convert import convert

MAIN = """\
namespace x = "urn:x"
include "parts/common.rnc" inherit = x {
  p = element p { text }
}
## A letter
start = letter
letter = element letter { p+, external "date.rnc" }
"""
COMMON = 'p = notAllowed\ninclude "deep/er.rnc"\n'
DEEPER = "q = element q { p }\n"
DATE = "element date { xsd:date }\n"

DOCUMENTS = (
    (b"<letter><p>a</p><date>1960-07-24</date></letter>", True),
    (b"<letter><p>a</p><date>24 July</date></letter>", False),
    (b"<letter><date>1960-07-24</date></letter>", False),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in {
        "main.rnc": MAIN,
        "date.rnc": DATE,
        "parts/common.rnc": COMMON,
        "parts/deep/er.rnc": DEEPER,
    }.items():
        path = tmp_path / "schemas" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_there_and_back_with_all_files(folder: Path) -> None:
    there = convert(folder / "schemas/main.rnc", folder / "xml/letter.rng")
    assert [str(path.relative_to(folder / "xml")) for path in there] == [
        "letter.rng",
        "parts/common.rng",
        "parts/deep/er.rng",
        "date.rng",
    ]
    back = convert(folder / "xml/letter.rng", folder / "compact/letter.rnc")
    assert len(back) == 4
    for path in (folder / "schemas/main.rnc", there[0], back[0]):
        schema = relaxng.load(path)
        assert [not any(schema.validate(document)) for document, _ in DOCUMENTS] == [
            good for _, good in DOCUMENTS
        ]
    text = back[0].read_text(encoding="utf-8")
    assert 'include "parts/common.rnc" inherit = x {' in text
    assert "## A letter\nstart = letter" in text
    assert (folder / "compact/parts/deep/er.rnc").read_text(encoding="utf-8") == DEEPER


def test_a_schema_can_be_laid_out_anew_in_its_own_syntax(folder: Path) -> None:
    (path,) = convert(folder / "schemas/date.rnc", folder / "new.rnc")
    assert path.read_text(encoding="utf-8") == DATE


def test_the_target_says_what_to_write(folder: Path) -> None:
    with pytest.raises(
        ValueError, match=r'the name must end in "\.rng" \(XML syntax\) or "\.rnc" \(compact syntax\)'
    ):
        convert(folder / "schemas/date.rnc", folder / "date.xsd")


@pytest.mark.parametrize("target", ["date.rnc", "main.rnc"])
def test_nothing_is_written_over_what_is_read(folder: Path, target: str) -> None:
    with pytest.raises(ValueError, match="it is not written over"):
        convert(folder / "schemas/main.rnc", folder / "schemas" / target)
    assert (folder / "schemas/main.rnc").read_text(encoding="utf-8") == MAIN


def test_a_faulty_schema_is_reported_and_nothing_written(folder: Path) -> None:
    (folder / "schemas/main.rnc").write_text("start = letter", encoding="utf-8")
    with pytest.raises(relaxng.SchemaError, match="letter"):
        convert(folder / "schemas/main.rnc", folder / "out/main.rng")
    assert not (folder / "out").exists()


def test_files_elsewhere_are_left_alone(folder: Path) -> None:
    (folder / "other.rnc").write_text("p = text", encoding="utf-8")
    (folder / "schemas/main.rnc").write_text(
        'include "../other.rnc"\nstart = element a { p }', encoding="utf-8"
    )
    with pytest.raises(
        relaxng.ResourceError, match=r"main\.rnc:1:1: include href='\.\./other\.rnc': only files in"
    ):
        convert(folder / "schemas/main.rnc", folder / "out/main.rng")


COMMENTED = """\
namespace a = "urn:a"

# Licence: public domain
#
#   indented
# The start
start = letter
# at the end of a line
## A letter
letter = element letter { p+ }
# inside
div {
  # in a division
  p = element p { text }
  # behind it
}
# The end
"""


def test_comments_of_grammars_stay(tmp_path: Path) -> None:
    source = tmp_path / "source.rnc"
    source.write_text(
        COMMENTED.replace("start = letter\n", "start = letter ").replace(
            "{ p+ }\n# inside", "{ # inside\np+ }"
        ),
        encoding="utf-8",
    )
    convert(source, tmp_path / "letter.rng")
    convert(tmp_path / "letter.rng", tmp_path / "back.rnc")
    text = (tmp_path / "back.rnc").read_text(encoding="utf-8")
    assert (
        text.replace('namespace ns1 = "http://relaxng.org/ns/compatibility/annotations/1.0"\n', "")
        == COMMENTED
    )


@pytest.mark.parametrize("comment", ["-", "--", "---", "a--b-", "\\x{41}", "  x", "", "<![CDATA[", "é"])
def test_any_comment_stays_a_comment(tmp_path: Path, comment: str) -> None:
    source = tmp_path / "source.rnc"
    source.write_text(f"# {comment}\nstart = element a {{ empty }}\n", encoding="utf-8")
    convert(source, tmp_path / "letter.rng")
    convert(tmp_path / "letter.rng", tmp_path / "back.rnc")
    convert(tmp_path / "back.rnc", tmp_path / "again.rng")
    assert (tmp_path / "again.rng").read_bytes() == (tmp_path / "letter.rng").read_bytes()
    assert "start = element a { empty }" in (tmp_path / "back.rnc").read_text(encoding="utf-8")
