"""Lines, columns and ends of problems; the place where jing would report them."""

import codecs

import pytest

from tests.relaxng.schemas import compact

SCHEMA = "element r { (element p { attribute n { xsd:integer }?, text } | element e { empty } | element d { xsd:date })* }"

CASES = {
    # document: (line, column, end line, end column, event)
    "<r>\n  <x a='>'/>\n</r>": (2, 3, 2, 5, (2, 13)),
    "<r>\n  <p n = 'a'\n/></r>": (2, 11, 2, 12, (3, 3)),
    "<r>\n  <p\n   zz='1'>t</p></r>": (3, 4, 3, 10, (3, 11)),
    "<r><e>\n  one two \n three</e></r>": (2, 3, 3, 7, (2, 11)),
    "<r>é𝔘<e/></r>": (1, 4, 1, 6, (1, 6)),
    "<r><d>24 July</d></r>": (1, 7, 1, 14, (1, 18)),
    "<r><d/></r>": (1, 4, 1, 8, (1, 8)),
    "<r><d></d></r>": (1, 7, 1, 11, (1, 11)),
    "<r><d\n/></r>": (1, 4, 2, 3, (2, 3)),
    "<r>\r\n<e/>\r<x/></r>": (3, 1, 3, 3, (3, 5)),
    "<r><p xmlns:q='u' n='1' q:m='x'/></r>": (1, 25, 1, 32, (1, 34)),
}


@pytest.mark.parametrize(("document", "place"), CASES.items(), ids=[repr(document) for document in CASES])
def test_place(document: str, place: tuple[int, int, int, int, tuple[int, int]]) -> None:
    (problem,) = compact(SCHEMA).validate(document.encode())
    assert (problem.line, problem.column, problem.end_line, problem.end_column, problem.event) == place


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-16", "utf-16-le", "utf-32", "windows-1251", "koi8-r", "cp855"]
)
def test_columns_count_characters_in_any_encoding(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>\n<r><p>Москва</p><x/></r>'
    (problem,) = compact(SCHEMA).validate(text.encode(encoding))
    assert (problem.line, problem.column) == (2, 17)


def test_a_byte_order_mark_is_no_column() -> None:
    (problem,) = compact(SCHEMA).validate(codecs.BOM_UTF8 + b"<r><x/></r>")
    assert problem.column == 4


def test_lines_beyond_65535() -> None:
    document = b"<r>" + b"\n" * 70_000 + b"<x/></r>"
    (problem,) = compact(SCHEMA).validate(document)
    assert (problem.line, problem.column) == (70_001, 1)


def test_problems_are_in_the_entity_where_it_is_used() -> None:
    document = b'<!DOCTYPE r [<!ENTITY x "<x/>">]>\n<r>a&x;</r>'
    kinds = [
        (problem.kind.value, problem.line, problem.column) for problem in compact(SCHEMA).validate(document)
    ]
    assert ("unknown-element", 2, 5) in kinds


def test_places_in_one_tag_are_asked_for_in_any_order() -> None:
    document = "<r><p xml:id='a'/>\n<p xml:id='a'\n n='é' zz='1'/></r>"
    schema = "element r { element p { attribute xml:id { xsd:ID }, attribute n { xsd:integer }? }* }"
    found = [(p.kind.value, p.line, p.column) for p in compact(schema).validate(document.encode())]
    assert found == [("attribute-value", 3, 5), ("attribute-not-allowed", 3, 8), ("duplicate-id", 2, 12)]
