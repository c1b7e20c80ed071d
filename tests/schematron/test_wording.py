"""Failures are told in XPath's words, without the classes and objects of the evaluator."""

import pytest
from lxml import etree

FAILING = {
    "xs:date('2020-06')": "'2020-06' for xs:date",
    "1 = '1'": "cannot compare xs:integer and xs:string",
    "xs:date('2020-06-01') gt 1": "between an xs:date and 1",
    "'a' + 1": "has type xs:string instead of a number or a duration",
    "-'a'": "has type xs:string instead of a number",
    "day-from-date('x')": "has type xs:string instead of xs:date",
    "number(@n) lt xs:date('2020-01-01')": "between nan and an xs:date",
    "b treat as xs:integer": "item element b is not of type 'xs:integer'",
    "distinct-values(1) = true()": "cannot compare xs:integer and xs:boolean",
}


@pytest.mark.parametrize(("test", "words"), FAILING.items())
def test_failures_in_the_words_of_xpath(load, test, words):
    schema = load(f'<pattern><rule context="a"><assert test="{test}">x</assert></rule></pattern>')
    (finding,) = schema.validate(etree.fromstring('<a n="x"><b>k</b></a>'))
    assert words in finding.text
    assert not any(name in finding.text for name in ("class", "elementpath", "0x", "Proxy"))
