"""Elements that mean nothing where they stand are told by name: what they were to check is not checked."""

import pytest
from lxml import etree

from teikit.schematron.vocabulary import misplaced

RULE = '<pattern id="dates"><rule context="t:date">{}</rule></pattern>'

MISPLACED = [
    (RULE.format('<asert test="@when">x</asert>'), "element asert", "rule t:date"),
    (RULE.format('<assert test="@when">a <valueof select="."/></assert>'), "element valueof", "assert @when"),
    ('<pattern id="dates"><assert test="@when">x</assert></pattern>', "element assert", "pattern dates"),
    ('<patern><rule context="a"/></patern>', "element patern", "schema"),
    ('<phase id="draft"><active pattern="dates"><rule/></active></phase>', "element rule", "active"),
    ('<diagnostic id="d">x</diagnostic>', "element diagnostic", "schema"),
    (
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="dates.sch"/>',
        "element xi:include",
        "the schema it stands in",
    ),
]


@pytest.mark.parametrize(("inside", "construct", "where"), MISPLACED)
def test_misplaced(load, inside, construct, where):
    (found,) = load(inside).unsupported
    assert (found.construct.partition(",")[0], found.where, found.line) == (construct, where, 1)


PLACED = [
    '<p>Any <foo xmlns="urn:x"/> <emph>text</emph></p>',
    '<let name="table"><row xmlns="urn:x"/><assert>data</assert></let>',
    RULE.format(
        '<fix xmlns="http://www.schematron-quickfix.com/validator/process" id="f"><description/></fix>'
    ),
    RULE.format('<p>Why.</p><let name="a" value="1"/><report test="$a"><dir>x</dir><span>y</span></report>'),
    '<diagnostics><diagnostic id="d"><value-of select="1"/></diagnostic></diagnostics>',
]


@pytest.mark.parametrize("inside", PLACED)
def test_what_is_in_its_place_or_another_vocabulary(written, inside):
    assert list(misplaced(etree.fromstring(written(inside)))) == []


@pytest.mark.parametrize("kind", ["diagnostics", "properties"])
def test_a_note_that_is_not_declared(load, kind):
    schema = load(RULE.format(f'<assert test="@when" {kind}="gone">x</assert>'))
    (found,) = schema.unsupported
    assert "gone, which is not declared" in found.construct


TYPED = [
    ("xs:integer", "@n", "$v instance of xs:integer", True),
    ("xs:integer", "@n", "$v + 1 = 4", True),
    ("xs:string", "@n", "$v instance of xs:string", True),
    ("xs:integer*", "//@n", "every $x in $v satisfies $x gt 2", True),
    ("xs:string?", "@none", "empty($v)", True),
    ("element()", ".", "name($v) = 'a'", True),
    (" xs:date ", "@day", "$v lt xs:date('1950-01-02')", True),
]


@pytest.mark.parametrize(("type_", "value", "test", "expected"), TYPED)
@pytest.mark.parametrize("level", ["schema", "rule"])
def test_a_variable_is_of_the_type_it_is_said_to_be_of(check, level, type_, value, test, expected):
    let = f'<let name="v" as="{type_}" value="{value if level == "rule" else f"/a/({value})"}"/>'
    own, of_schema = (let, "") if level == "rule" else ("", let)
    found = check(
        f'{of_schema}<pattern><rule context="a">{own}<report test="{test}">x</report></rule></pattern>',
        '<a n="3" day="1950-01-01"/>',
    )
    assert [finding.kind for finding in found] == ["report"] * expected


def test_a_variable_that_is_not_of_its_type_fails(check):
    (found,) = check(
        '<pattern><rule context="a"><let name="v" as="xs:integer" value="string(@n)"/>'
        '<report test="$v">x</report></rule></pattern>',
        '<a n="3"/>',
    )
    assert found.kind == "error"
    assert "xs:integer" in found.text
