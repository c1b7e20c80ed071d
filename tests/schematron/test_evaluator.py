"""Where the complete evaluator differs from elementpath: each line is what XPath, and Saxon, says."""

import pytest
from lxml import etree

LETTER = """<TEI xmlns="http://www.tei-c.org/ns/1.0" n="7"><text><body>
<div><head>Eins</head><p rend="a b" n="10">Zwei <hi>drei</hi>, vier</p></div>
<div><join/><entry/><p n="9"/><p n="10"/><date notBefore="1900-05-02" notAfter="1900-05-01"/></div></body></text></TEI>"""

XPATH_3 = (
    ("count(//t:head) + count(//t:p ! 1)", "4"),
    ("//t:div[not(t:head)][. ! t:join]/t:p[1]/@n", "9"),
    ("string-join(//t:body/t:div/*[1] ! name(), ' ')", "head join"),
    ("//t:head/following-sibling::*[1]/self::t:p/name()", "p"),
    ("count((1, 2) ! 1) + count(//t:entry)", "3"),
    ("contains-token(//t:p[1]/@rend, 'b')", "true"),
    ("contains-token(('a', 'b c'), ' c ')", "true"),
    ("contains-token(@none, 'b')", "false"),
    ("sort(//t:p/@n)", "10 10 9"),
    ("sort(//t:p/@n/xs:integer(.))", "9 10 10"),
    ("('b', 'a') => sort() => string-join('')", "ab"),
    ("format-date(xs:date('1900-05-03'), '[D]. [MNn] [Y]')", "3. May 1900"),
    ("//t:p[1]//text()", "Zwei drei, vier"),
    ("concat(1 div 3, '')", "0.333333333333333333"),
    ("string(1e6)", "1.0E6"),
    ("1.5e-7 || ''", "1.5E-7"),
)


@pytest.mark.parametrize(("expression", "expected"), XPATH_3)
def test_value(check, expression, expected):
    schema = f'<pattern><rule context="/*"><report test="1"><value-of select="{expression}"/></report></rule></pattern>'
    assert [finding.text for finding in check(schema, LETTER, "xslt3")] == [expected]


XPATH_1 = (
    ("//t:date/@notBefore &lt;= //t:date/@notAfter", False),
    ("'a' &lt; 'b'", False),
    ("'10' &lt; '9'", False),
    ("//t:p/@n &lt; 10", True),
    ("//t:head &gt; 1", False),
    ("'a' = 1", False),
    ("'1' = 1.0", True),
    ("true() = 'false'", True),
    ("false() = //t:none", True),
    ("//t:none &lt; 1", False),
)


@pytest.mark.parametrize(("test", "expected"), XPATH_1)
@pytest.mark.parametrize("wrapping", ["{}", "some $x in 1 to 1 satisfies ({})"])
def test_comparison_by_the_rules_of_xpath_1(check, test, expected, wrapping):
    schema = f'<pattern><rule context="/*"><report test="{wrapping.format(test)}">x</report></rule></pattern>'
    assert [finding.kind for finding in check(schema, LETTER, "xslt")] == ["report"] * expected


@pytest.mark.parametrize(
    "name",
    [
        "div",
        "date",
        "name",
        "text",
        "and",
        "head",
        "join",
        "entry",
        "size",
        "filter",
        "get",
        "put",
        "sort",
        "tail",
        "contains",
    ],
)
def test_an_element_may_have_the_name_of_a_function(check, name):
    document = etree.tostring(
        etree.fromstring(f'<a xmlns="http://www.tei-c.org/ns/1.0"><{name}/></a>')
    ).decode()
    schema = (
        f'<pattern><rule context="/*"><report test="(1, 2) ! 1 = 1 and t:{name}">x</report></rule></pattern>'
        f'<pattern><rule context="/*[. ! *:{name}]"><report test="1">y</report></rule></pattern>'
    )
    assert [finding.text for finding in check(schema, document)] == ["x", "y"]
