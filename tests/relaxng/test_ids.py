"""ID, IDREF and IDREFS (RELAX NG DTD Compatibility, section 5)."""

import pytest

from tests.relaxng.schemas import compact

SCHEMA = """
start = element r { x* }
x = element x {
  attribute id { xsd:ID }?, attribute ref { xsd:IDREF }?, attribute refs { xsd:IDREFS }?, x*
}
"""


def kinds(document: bytes, schema: str = SCHEMA) -> list[str]:
    return [problem.kind.value for problem in compact(schema).validate(document)]


def test_references_may_come_before_what_they_point_to() -> None:
    assert kinds(b'<r><x ref="a" refs=" b  a "/><x id="a"/><x id="b"/></r>') == []


def test_a_duplicate_gives_both_places() -> None:
    (problem,) = compact(SCHEMA).validate(b'<r>\n <x id="a"/>\n <x id=" a "/></r>')
    assert (problem.line, problem.column, problem.related) == (3, 9, (2, 2))
    assert "line 2, column 2" in problem.message


def test_each_reference_is_looked_up() -> None:
    problems = list(compact(SCHEMA).validate(b'<r><x refs="a b c" id="b"/></r>'))
    assert [problem.message.split('"')[1] for problem in problems] == ["a", "c"]


def test_values_that_are_no_names_are_reported_once() -> None:
    assert kinds(b'<r><x id="a b"/><x id="a"/><x ref="  "/></r>') == ["attribute-value", "attribute-value"]


def test_ids_count_in_elements_that_are_out_of_place() -> None:
    assert kinds(b'<r><y><x id="a"/></y><x id="a"/></r>') == ["unknown-element", "duplicate-id"]


def test_ids_can_be_left_unchecked() -> None:
    document = b'<r><x id="a"/><x id="a" ref="q"/></r>'
    assert list(compact(SCHEMA).validate(document, check_ids=False)) == []


def test_an_inconsistent_schema_has_no_ids() -> None:
    schema = "element r { element x { attribute id { xsd:ID } }, element y { element x { attribute id { text } } } }"
    assert kinds(b'<r><x id="a"/><y><x id="a"/></y></r>', schema) == []
    assert "different ID-types" in compact(schema).compiled.id_fault


@pytest.mark.parametrize(
    "content",
    [
        "xsd:ID",
        "attribute id { xsd:ID | 'none' }",
        "attribute ids { list { xsd:IDREF+ } }",
        "attribute id { xsd:ID }, element b { xsd:IDREFS }",
    ],
)
def test_an_id_is_all_that_an_attribute_holds(content: str) -> None:
    """jing refuses these schemas; here they are used, without ids."""
    assert "not all that an attribute holds" in compact(f"element a {{ {content} }}").compiled.id_fault


@pytest.mark.parametrize("content", ["xsd:ID", "xsd:ID - 'none'", "xsd:IDREFS", "xsd:ID 'one'"])
def test_ids_that_may_be(content: str) -> None:
    assert compact(f"element a {{ attribute id {{ {content} }} }}").compiled.id_fault == ""


def test_an_id_needs_a_name() -> None:
    schema = "element * { attribute id { xsd:ID } }"
    assert "class of names" in compact(schema).compiled.id_fault
