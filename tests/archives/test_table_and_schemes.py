"""Every scheme and every archive brings its own tests: examples, counter-examples, and a citation that reads back."""

import re
from collections import Counter

import pytest

from teikit import archives
from teikit.archives.catalogue import schemes
from teikit.archives.citation import described
from teikit.archives.scheme import Example, Scheme
from teikit.archives.table import archives as rows
from teikit.archives.table import by_name
from teikit.model.archival_reference import ArchivalReference

EXAMPLES = [(name, example) for name, scheme in schemes().items() for example in scheme.examples]
COUNTEREXAMPLES = [(name, text) for name, scheme in schemes().items() for text in scheme.counterexamples]


def read(text: str, *, states_source: bool = False) -> list[ArchivalReference]:
    found = archives.read_provenance(text, states_source=states_source).references
    return [reference.value for reference in found if isinstance(reference.value, ArchivalReference)]


@pytest.mark.parametrize(("name", "example"), EXAMPLES, ids=[f"{n}: {e.text[:40]}" for n, e in EXAMPLES])
def test_example(name: str, example: Example) -> None:
    (reference,) = read(example.text, states_source=name == "general")
    assert described(reference) == example.units


@pytest.mark.parametrize(
    ("name", "text"), COUNTEREXAMPLES, ids=[f"{n}: {t[:40]}" for n, t in COUNTEREXAMPLES]
)
def test_counterexample(name: str, text: str) -> None:
    assert archives.recognise(text) == []
    assert read(text) == []


@pytest.mark.parametrize("scheme", schemes().values(), ids=schemes())
def test_scheme_is_complete(scheme: Scheme) -> None:
    assert scheme.examples
    assert scheme.counterexamples
    assert scheme.style
    assert len(set(scheme.levels)) == len(scheme.levels)
    assert set(scheme.titles) <= set(scheme.levels)


@pytest.mark.parametrize("key", rows())
def test_archive(key: str) -> None:
    row = rows()[key]
    found = read(row.example)
    assert [described(reference) for reference in found] == [row.units]
    assert [reference.archive for reference in found] == [key], "another row has this name, and comes first"
    assert re.fullmatch(r"[A-Z]{2}", row.country)
    assert row.scheme in schemes()
    assert row.written


@pytest.mark.parametrize("key", rows())
def test_canonical_citation_reads_back(key: str) -> None:
    (reference,) = read(rows()[key].example)
    citation = archives.format(reference)
    (again,) = read(citation, states_source=True)
    assert described(again) == described(reference)
    assert archives.format(again) == citation


def test_the_table_is_wide() -> None:
    assert len(rows()) >= 120
    assert len({row.country for row in rows().values()}) >= 40


def test_names_are_written_once_in_a_row() -> None:
    for key, row in rows().items():
        assert [name for name, count in Counter(row.written).items() if count > 1] == [], key


def test_a_shared_name_means_first_whose_usual_name_it_is() -> None:
    assert by_name()["National Archives"][0] == "nara"
