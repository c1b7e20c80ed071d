"""What is written can be read again: ``format(parse(x))`` has the units of ``x``, in every way of citing."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from teikit import archives
from teikit.archives.catalogue import schemes
from teikit.archives.table import archives as rows
from teikit.model.archival_reference import ArchivalReference

REFERENCES = [
    line.split("\t")[0]
    for line in (Path(__file__).parent / "references.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
EXAMPLES = {name: [example.text for example in scheme.examples] for name, scheme in schemes().items()}
for row in rows().values():
    EXAMPLES[row.scheme].append(row.example)


def read(text: str) -> ArchivalReference | None:
    """The only reference of a line; none where there are several."""
    found = archives.read_provenance(text, states_source=True).references
    if len(found) != 1:
        return None
    assert isinstance(found[0].value, ArchivalReference)
    return found[0].value


def said(reference: ArchivalReference) -> tuple[list[tuple[str, str]], str | None]:
    flat = [(unit.type, " ".join(unit.value.split())) for unit in reference.units]
    return flat, " ".join(reference.pages.split()) if reference.pages else None


def reads_back(text: str) -> None:
    reference = read(text)
    if reference is None:
        return
    citation = archives.format(reference)
    again = read(citation)
    assert again is not None, citation
    assert said(again) == said(reference), citation
    assert archives.format(again) == citation


@pytest.mark.parametrize("text", REFERENCES, ids=[text[:50] for text in REFERENCES])
def test_reference(text: str) -> None:
    reads_back(text)


@pytest.mark.parametrize("name", sorted(EXAMPLES))
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_any_number(name: str, data: st.DataObject) -> None:
    """The examples of a scheme and of its archives, with other figures in them; noughts stay, since they lead."""
    text = data.draw(st.sampled_from(EXAMPLES[name]))
    figures = iter(data.draw(st.lists(st.sampled_from("123456789"), min_size=len(text), max_size=len(text))))
    reads_back(re.sub("[1-9]", lambda _: next(figures), text))
