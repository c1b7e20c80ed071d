"""The table of pointer attributes is what the declarations of TEI say."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import pytest
from lxml import etree

from teikit.rules.tei_pointers import LISTS, NOT_ON, ON_SOME_ELEMENTS, SINGLE, is_pointer

TEI = "{http://www.tei-c.org/ns/1.0}"

OF_SCHEMAS = frozenset({"xml:base", "property", "uri"})
"""Left out: a base is no pointer, the others are used in the description of schemas only."""


@pytest.fixture(scope="module")
def declared(data: Path) -> dict[str, dict[str, bool]]:
    """By attribute: the classes and elements that declare it as a pointer, and whether it is a list."""
    found: dict[str, dict[str, bool]] = defaultdict(dict)
    tree = etree.parse(data / "schemas" / "p5subset.xml")
    for spec in tree.iter(TEI + "elementSpec", TEI + "classSpec"):
        for attribute in spec.iter(TEI + "attDef"):
            datatype = attribute.find(f"{TEI}datatype")
            reference = datatype.find(f"{TEI}dataRef") if datatype is not None else None
            if datatype is not None and reference is not None and reference.get("key") == "teidata.pointer":
                is_list = datatype.get("maxOccurs", "1") != "1"
                found[attribute.get("ident", "")][spec.get("ident", "")] = is_list
    return found


def test_every_pointer_attribute_is_in_the_table(declared: dict[str, dict[str, bool]]) -> None:
    assert declared.keys() - OF_SCHEMAS == LISTS | SINGLE | ON_SOME_ELEMENTS.keys()


def test_lists_are_lists(declared: dict[str, dict[str, bool]]) -> None:
    assert {name for name in LISTS if not any(declared[name].values())} == set()
    assert {name for name in SINGLE if any(declared[name].values())} == set()


def test_elements_declare_what_the_table_says(declared: dict[str, dict[str, bool]]) -> None:
    for attribute, elements in ON_SOME_ELEMENTS.items():
        assert declared[attribute].keys() == elements, attribute


@pytest.mark.parametrize(
    ("element", "attribute", "expected"),
    [
        ("ref", "target", True),
        ("sp", "who", True),
        ("entry", "location", True),
        ("variantEncoding", "location", False),
        ("date", "from", False),
        ("locus", "from", False),
        ("span", "from", True),
        ("attRef", "class", False),
        ("p", "rend", False),
    ],
)
def test_is_pointer(element: str, attribute: str, expected: bool) -> None:
    assert is_pointer(element, attribute) is expected


def test_exceptions_are_of_known_attributes() -> None:
    names: Iterable[str] = NOT_ON
    assert set(names) <= LISTS | SINGLE
