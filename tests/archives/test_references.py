"""Tables of references in the words of historians and archives, and of texts that only look like references."""

from pathlib import Path

import pytest

from teikit import archives
from teikit.archives.citation import described
from teikit.model.archival_reference import ArchivalReference

FOLDER = Path(__file__).parent


def table(name: str) -> list[list[str]]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


REFERENCES = table("references.tsv")
TRAPS = [text for (text,) in table("traps.txt")]


@pytest.mark.parametrize(("text", "repository", "units"), REFERENCES, ids=[row[0][:50] for row in REFERENCES])
def test_line(text: str, repository: str, units: str) -> None:
    (reference,) = archives.read_provenance(text).references
    value = reference.value
    assert isinstance(value, ArchivalReference)
    assert value.repository == repository
    assert described(value) == units


@pytest.mark.parametrize(("text", "repository", "units"), REFERENCES, ids=[row[0][:50] for row in REFERENCES])
def test_spans_are_those_of_the_text(text: str, repository: str, units: str) -> None:
    for reference in archives.recognise(f"Siehe dazu: {text} — und anderes."):
        value = reference.value
        assert isinstance(value, ArchivalReference)
        words = f"Siehe dazu: {text} — und anderes."
        for unit in value.units:
            assert unit.span is not None
            assert words[unit.span.start : unit.span.end] == unit.value
            assert reference.start <= unit.span.start < unit.span.end <= reference.end
        if value.repository_span is not None:
            assert words[value.repository_span.start : value.repository_span.end] == value.repository


@pytest.mark.parametrize("text", TRAPS)
def test_trap(text: str) -> None:
    assert archives.recognise(text) == []
    assert archives.read_provenance(text).references == ()


BROKEN = (
    "Vgl. Politisches Archiv\ndes Auswärtigen Amts, B 12, Bd. 97, Bl. 3.",
    "See Library\n   of Congress, Manuscript\n   Division, Papers of Ada Marsh, Box 3.",
    "ÖStA,\n  AdR, BMAA, II-Pol,\n  Karton 77.",
    "München,\nBayerische\nStaatsbibliothek, Clm 4660,\nfol. 64v.",
    "GARF,\nf. R-9401,\nop. 2,\nd. 201, ll. 12-\n15.",
)


@pytest.mark.parametrize("text", BROKEN)
def test_a_broken_line_reads_as_the_whole_one(text: str) -> None:
    (broken,) = archives.recognise(text)
    (whole,) = archives.recognise(" ".join(text.split()).replace("- 1", "-1"))
    one, other = broken.value, whole.value
    assert isinstance(one, ArchivalReference)
    assert isinstance(other, ArchivalReference)
    assert one.archive == other.archive
    assert " ".join((one.repository or "").split()) == other.repository
    assert "".join(described(one).split()) == "".join(described(other).split())
