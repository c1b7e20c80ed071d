"""Output formats against the JSON schemas that their makers publish.

The schemas are their makers' and are not part of teikit: they are taken from the folder that the environment variable
``TEIKIT_PUBLISHED_SCHEMAS`` names, else from the web; without either the tests are skipped.
"""

import io
import json
import os
from functools import cache
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import jsonschema
import pytest

from teikit.report import load_format
from teikit.report.formats.sarif import SCHEMA as SARIF
from teikit.report.report_format import ReportOptions
from teikit.validation.batch import validate_files
from teikit.validation.discovery import discover
from teikit.validation.explanations import explain
from teikit.validation.settings import Settings

FOLDER = "TEIKIT_PUBLISHED_SCHEMAS"

PUBLISHED = {
    "sarif": SARIF,
    "rdjson": "https://raw.githubusercontent.com/reviewdog/reviewdog/master/proto/rdf/jsonschema/DiagnosticResult.json",
}

LETTER = """<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de">
<p>Grüße <ref target="#nö">a</ref> <date when="1960-02-30">x</date><ref target=" #p1 ">y</ref></p><p xml:id="p1">ä</p>
"""

FILES = {
    "letter.xml": (LETTER + "</TEI>").encode(),
    "windows.xml": (LETTER + "</TEI>").replace("\n", "\r\n").encode(),
    "utf-16.xml": ('<?xml version="1.0" encoding="UTF-16"?>' + LETTER + "</TEI>").encode("utf-16"),
    "latin-1.xml": ('<?xml version="1.0" encoding="ISO-8859-1"?>' + LETTER + "</TEI>").encode("latin-1"),
    "unended.xml": LETTER.encode(),
    "empty.xml": b"",
    "Größe, 1:2 #x?.xml": (LETTER + "</TEI>").encode(),
    "two\nlines.xml": (LETTER + "</TEI>").encode(),
    os.fsdecode(b"no text \xff.xml"): (LETTER + "</TEI>").encode(),
}


@cache
def schema(name: str) -> dict[str, Any] | None:
    """A published schema; ``None`` where it cannot be had."""
    address = PUBLISHED[name]
    if folder := os.environ.get(FOLDER):
        path = Path(folder, address.rpartition("/")[2])
        return dict(json.loads(path.read_text(encoding="utf-8-sig")))
    try:
        with urlopen(address, timeout=5) as answer:
            return dict(json.load(answer))
    except (URLError, TimeoutError, ValueError):
        return None


def output(name: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What a format says of :data:`FILES`, and of what is no file."""
    for file, content in FILES.items():
        try:
            (folder / file).write_bytes(content)
        except OSError:
            # not every system has such names
            continue
    if hasattr(os, "symlink"):
        (folder / "loop.xml").symlink_to("loop.xml")
    monkeypatch.chdir(folder)
    out = io.StringIO()
    reports = validate_files(list(discover([".", "none.xml"])), Settings(root=str(folder), cache=False))
    load_format(name).write(reports, out, ReportOptions(page=explain))
    return out.getvalue()


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_format_is_what_its_makers_say(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = output(name, tmp_path, monkeypatch)
    assert text.count("DAT004") >= 6
    if (published := schema(name)) is None:
        pytest.skip(f"no network, and {FOLDER} names no folder with the schema of {name}")
    validator = jsonschema.validators.validator_for(published)
    found = validator(published, format_checker=validator.FORMAT_CHECKER).iter_errors(json.loads(text))
    assert [f"{error.json_path}: {error.message[:200]}" for error in found] == []


@pytest.mark.parametrize("name", ["concise", "github", "gitlab", "html", "json", "junit", "markdown", "text"])
def test_strange_files_are_told_in_every_format(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "DAT004" in output(name, tmp_path, monkeypatch)
