"""Found by comparing with jing: which schemas are refused."""

import pytest

from teikit import relaxng

ALLOWED = (
    # jing asks an attribute of any name for repetition only; its values may have a datatype
    "element a { attribute * { xsd:NCName }* }",
    'namespace p = "urn:p"\nelement a { attribute p:* - p:b { "x" | list { "y"+ } }* }',
)


@pytest.mark.parametrize("schema", ALLOWED)
def test_allowed(schema: str) -> None:
    relaxng.load(schema.encode())


def test_values_of_attributes_of_any_name() -> None:
    schema = relaxng.load(b"element a { attribute * { xsd:integer }* }")
    assert [*schema.validate(b"<a b='1' c='2'/>")] == []
    assert [problem.name for problem in schema.validate(b"<a b='1' c='x'/>")] == ["c"]


REFUSED = (
    # definitions that nothing refers to are read as well
    'start = element a { empty }\nb = element b { xsd:string { pattern = "[" } }',
    'start = element a { empty }\nb = element b { xsd:int { minInclusive = "x" } }',
    'start = element a { empty }\nb = element b { xsd:token { maxLength = "-2" } }',
)


@pytest.mark.parametrize("schema", REFUSED)
def test_refused(schema: str) -> None:
    with pytest.raises(relaxng.SchemaError) as caught:
        relaxng.load(schema.encode())
    assert (caught.value.line, caught.value.section) == (2, "4.16")
