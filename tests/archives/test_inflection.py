"""Names of archives in another case than the table has them."""

import pytest

from teikit.archives import read_provenance
from teikit.archives.inflection import called_in_any_case
from teikit.model.archival_reference import ArchivalReference


@pytest.mark.parametrize(
    ("line", "key", "repository"),
    [
        ("в Национальном архиве Республики Татарстан, ф. 1, д. 2", "nart", "Национальном архиве Республики Татарстан"),
        ("в Российском государственном военном архиве, ф. 4", "rgva", "Российском государственном военном архиве"),
        ("з Державного архіву Одеської області, ф. 12, оп. 1, спр. 4", "daoo", "Державного архіву Одеської області"),
        ("v Národním archivu v Praze, fond KSČ-ÚV, sv. 45, a.j. 58", "na-cz", "Národním archivu v Praze"),
        ("Z Archiwum Państwowego w Krakowie, zesp. 12, sygn. 3", "apkra", "Archiwum Państwowego w Krakowie"),
        ("a Magyar Országos Levéltárban, XIX-J-1-j, 32. doboz", "mnlol", "Magyar Országos Levéltárban"),
        ("in den Akten des Bundesarchivs, B 136/59748", "barch", "Bundesarchivs"),
    ],
)  # fmt: skip
def test_archive(line: str, key: str, repository: str) -> None:
    (reference,) = read_provenance(line).references
    value = reference.value
    assert isinstance(value, ArchivalReference)
    assert (value.archive, value.repository) == (key, repository)


@pytest.mark.parametrize(
    "name",
    ["Государственный архив Томской области", "National Archives of Australasia", "Archiwum", "архив"],
)
def test_another_archive(name: str) -> None:
    assert called_in_any_case(name) == ()
