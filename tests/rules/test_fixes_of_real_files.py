"""Errors planted in real files are mended back to the very bytes that were there."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from teikit.model.diagnostic import Severity
from teikit.validation.fixes import Mended, Mender
from teikit.validation.settings import Settings
from teikit.validation.validator import Validator
from teikit.xmldocument import XmlDocument
from teikit.xmldocument.edit import apply_edits

WORDS = re.compile(r"(?<=[a-zäöü]{2}) (?=[a-zäöü]{2}[^<>]*</)")
"""A space between words of a text."""

Planting = Callable[[str, int], str]


def at_a_space(written: str) -> Planting:
    """Writes something in the place of a space between two words; which, the number says."""
    return lambda text, number: _written(text, WORDS, number, lambda match: written)


def at_a_pointer(change: Callable[[str], str]) -> Planting:
    """Changes one of the pointers to an id of the document."""
    ids = re.compile(r'(?<=(?:who|ref)=")#([a-z]\w{3,})(?=")')

    def plant(text: str, number: int) -> str:
        if "xml:base=" in text:
            # a pointer without # is an address on another computer there
            return text
        known = set(re.findall(r'xml:id="([^"]+)"', text))
        pointers = [match for match in ids.finditer(text) if match[1] in known]
        if not pointers:
            return text
        match = pointers[number % len(pointers)]
        return text[: match.start()] + change(match[1]) + text[match.end() :]

    return plant


def _written(text: str, pattern: re.Pattern[str], number: int, new: Callable[[re.Match[str]], str]) -> str:
    places = list(pattern.finditer(text))
    if not places:
        return text
    match = places[number % len(places)]
    return text[: match.start()] + new(match) + text[match.end() :]


SAFE: dict[str, Planting] = {
    "byte order mark": lambda text, number: "\ufeff" + text.removeprefix("\ufeff"),
    "line end": lambda text, number: _written(text, re.compile(r"(?<!\r)\n"), number, lambda match: "\r\n"),
    "space behind a pointer": at_a_pointer(lambda identifier: f"#{identifier} "),
    "no hash": at_a_pointer(lambda identifier: identifier),
    "capital letter": at_a_pointer(lambda identifier: f"#{identifier.capitalize()}"),
}
UNSAFE: dict[str, Planting] = {
    "no-break space": at_a_space(" \u00a0"),
    "zero width": at_a_space(" \u200b"),
    "tab": at_a_space("\t"),
    "more than one space": at_a_space("   "),
}
SETTINGS = {"extend_select": ("TXT009",), "cache": False}


@cache
def clean(folder: Path) -> tuple[tuple[str, str], ...]:
    """Path and text of files in which nothing can be mended, some of each edition."""
    mender = Mender(Settings(root=str(folder), **SETTINGS), unsafe=True)  # type: ignore[arg-type]
    found = []
    for edition in ("dracor", "bodleian", "schnitzler-briefe", "frus-history"):
        files = sorted((folder / edition).glob("*.xml"), key=lambda path: path.stat().st_size)
        number = 0
        for path in files:
            data = path.read_bytes()
            if mender.mend(XmlDocument(str(path), data)).data == data:
                found.append((str(path), data.decode()))
                number += 1
            if number == 3:
                break
    return tuple(found)


def mended(path: str, data: bytes, *, unsafe: bool) -> Mended:
    root = str(Path(path).parent.parent)
    return Mender(Settings(root=root, **SETTINGS), unsafe=unsafe).mend(XmlDocument(path, data))  # type: ignore[arg-type]


def text_of(path: str, data: bytes) -> str:
    return "".join(map(str, XmlDocument(path, data).tree.getroot().itertext()))


def planted(data: Path, plantings: dict[str, Planting], choice: st.DataObject) -> tuple[str, bytes, bytes]:
    """A file, its bytes, and its bytes with some errors."""
    files = clean(data / "editions")
    path, text = files[choice.draw(st.integers(0, len(files) - 1))]
    wrong = text
    names = choice.draw(st.lists(st.sampled_from(sorted(plantings)), min_size=1, max_size=5, unique=True))
    for name in names:
        wrong = plantings[name](wrong, choice.draw(st.integers(0, 10_000)))
    return path, text.encode(), wrong.encode()


fast = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@fast
@given(choice=st.data())
def test_safe_fixes_restore_what_was_there(choice: st.DataObject, data: Path) -> None:
    path, right, wrong = planted(data, SAFE, choice)
    result = mended(path, wrong, unsafe=False)
    assert result.data == right
    assert text_of(path, result.data) == text_of(path, wrong)
    assert mended(path, result.data, unsafe=False).data == result.data


@fast
@given(choice=st.data())
def test_unsafe_fixes_restore_what_was_there(choice: st.DataObject, data: Path) -> None:
    path, right, wrong = planted(data, SAFE | UNSAFE, choice)
    assert mended(path, wrong, unsafe=True).data == right


@fast
@given(choice=st.data())
def test_bytes_outside_the_spans_stay(choice: st.DataObject, data: Path) -> None:
    path, _, wrong = planted(data, SAFE | UNSAFE, choice)
    root = str(Path(path).parent.parent)
    found = Validator(Settings(root=root, **SETTINGS)).validate(XmlDocument(path, wrong))  # type: ignore[arg-type]
    for finding in found:
        if finding.fix is None:
            continue
        after = apply_edits(wrong, finding.fix.edits)
        at = moved = 0
        for edit in finding.fix.edits:
            assert wrong[at : edit.start] == after[at + moved : edit.start + moved]
            at = edit.end
            moved += len(edit.replacement) - (edit.end - edit.start)
        assert wrong[at:] == after[at + moved :]


def test_a_fixed_file_is_valid(data: Path) -> None:
    schema = str(data / "schemas" / "tei_all.rng")
    validator = Validator(Settings(root=str(data), schemas=(schema,), use_rules=False))

    def errors(path: str, text: bytes) -> list[str]:
        found = validator.validate(XmlDocument(path, text))
        return [one.message for one in found if one.severity is Severity.ERROR]

    tried = 0
    for path, text in clean(data / "editions"):
        wrong = text
        for plant in (SAFE | UNSAFE).values():
            wrong = plant(wrong, 7)
        before = errors(path, text.encode())
        assert errors(path, mended(path, wrong.encode(), unsafe=True).data) == before
        tried += not before
    assert tried, "no file is valid against tei_all"


def test_more_errors_than_are_shown_are_mended_in_one_run(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    body = "".join(f"<p>nach \u00a0{number} Tagen</p>\n" for number in range(500))
    text = f'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><text><body>{body}</body></text></TEI>\n'
    result = mended(str(path), text.encode(), unsafe=True)
    assert result.data == text.replace("\u00a0", "").encode()


@pytest.mark.parametrize("name", sorted(SAFE | UNSAFE))
def test_everything_is_planted_somewhere(name: str, data: Path) -> None:
    assert any((SAFE | UNSAFE)[name](text, 3) != text for _, text in clean(data / "editions"))


ENCODED = (
    '<?xml version="1.0" encoding="{}"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de_AT"><text><body>\n'
    '<p xml:id="p1">Grüße, „Köln“ <ref target="#P1">hier</ref>, \t4.\u00a0 Mai</p>\n</body></text></TEI>\n'
)
MENDED = (("de_AT", "de-AT"), ("#P1", "#p1"), (", \t4", ", 4"), ("\u00a0 Mai", " Mai"))


@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "iso-8859-15", "windows-1252"]
)
def test_fixes_are_written_in_the_encoding_of_the_file(codec: str, tmp_path: Path) -> None:
    text = ENCODED.format({"utf-8-sig": "utf-8", "utf-16-be": "utf-16"}.get(codec, codec))
    if codec == "iso-8859-15":
        text = text.replace("„", "&#8222;").replace("“", "&#x201C;")
    mark = "\ufeff" if codec == "utf-16-be" else ""
    result = mended(str(tmp_path / "a.xml"), (mark + text).encode(codec), unsafe=True)
    for wrong, right in MENDED:
        text = text.replace(wrong, right)
    assert result.data == (mark + text).encode(codec if codec != "utf-8-sig" else "utf-8")


def test_a_long_text_full_of_findings_takes_no_time_for_each_to_look_back(tmp_path: Path) -> None:
    text = "a\t" * 60_000 + "a"
    comments = "<!-- b\tb -->" * 20_000
    document = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><text><body>'
        f"<p>{text}</p>{comments}</body></text></TEI>"
    )
    data = document.encode()
    (found,) = (
        one
        for one in Validator(Settings(root=str(tmp_path), **SETTINGS)).validate(
            XmlDocument(str(tmp_path / "a.xml"), data)
        )  # type: ignore[arg-type]
        if one.code == "TXT008" and "more" in one.message
    )
    assert "59,980 more tabs" in found.message
