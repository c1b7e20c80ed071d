"""Sentences as they stand in minutes, letters and chronicles, in every language, with the values of all their dates.

``corpus.tsv``: language, date of the record, text, values with `` ; `` between them in the notation of
``teikit.dates.language.Example``; ``-`` where there is no date.
"""

import csv
from pathlib import Path

import pytest

from teikit.dates import DateContext, recognise
from tests.dates.test_languages import shown

with Path(__file__).with_name("corpus.tsv").open(encoding="utf-8", newline="") as file:
    ROWS = [
        (row["language"], row["reference"], row["text"], row["values"])
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
    ]


@pytest.mark.parametrize(("code", "reference", "text", "values"), ROWS, ids=lambda value: str(value)[:40])
def test_sentences(code: str, reference: str, text: str, values: str) -> None:
    found = recognise(text, DateContext((code,), reference or None))
    assert " ; ".join(shown(one) for one in found if one.kind == "date") == values.replace(
        "-", "", values == "-"
    )
