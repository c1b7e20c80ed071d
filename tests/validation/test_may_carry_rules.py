"""A quick look at a RELAX NG schema, before an engine for Schematron is loaded: never wrong when it says no."""

import pytest

from teikit.validation.layers.schematron import may_carry_rules

RELAXNG = 'xmlns="http://relaxng.org/ns/structure/1.0"'
SCH = "http://purl.oclc.org/dsdl/schematron"

CASES = (
    ("declared, not used", f'<grammar {RELAXNG} xmlns:sch="{SCH}"><start/></grammar>', False),
    ("declared and used", f'<grammar {RELAXNG} xmlns:sch="{SCH}"><sch:ns/></grammar>', True),
    ("another prefix", f"<grammar {RELAXNG} xmlns:rule = '{SCH}'><rule:pattern/></grammar>", True),
    ("two prefixes", f'<grammar {RELAXNG} xmlns:s="{SCH}" xmlns:t="{SCH}"><t:ns/></grammar>', True),
    ("default namespace", f'<grammar {RELAXNG}><pattern xmlns="{SCH}"/></grammar>', True),
    ("through an entity", f'<!DOCTYPE grammar [<!ENTITY s "{SCH}">]><grammar xmlns:s="&s;"/>', True),
    ("another schema", f'<grammar {RELAXNG}><include href="a.rng"/></grammar>', True),
    ("another schema, with prefix", '<rng:group><rng:externalRef href="a.rng"/></rng:group>', True),
    ("the word in a text", f"<grammar {RELAXNG}><!-- these include all --></grammar>", False),
    ("the word in a name", f'<grammar {RELAXNG}><ref name="att.include"/></grammar>', False),
    ("compact syntax", f'namespace sch = "{SCH}"\nstart = element p {{ text }}', True),
    ("compact syntax, another schema", 'start = x\n  include "a.rnc"', True),
    ("compact syntax, neither", "start = element p { text }", False),
)


@pytest.mark.parametrize(
    ("schema", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_may_carry_rules(schema: str, expected: bool) -> None:
    assert may_carry_rules(schema.encode()) is expected


def test_of_an_encoding_in_which_nothing_is_found_it_says_yes() -> None:
    assert may_carry_rules(f'<grammar {RELAXNG} xmlns:sch="{SCH}"><sch:ns/></grammar>'.encode("utf-16"))
