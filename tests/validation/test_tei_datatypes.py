"""TEI's datatypes in an encoder's words, by name or by what a schema made from an ODD has in their place."""

import pytest

from teikit import relaxng
from teikit.validation.tei_datatypes import describe

SCHEMA = r"""
default namespace = "urn:tei-like"
dates = xsd:date | xsd:gYear | xsd:gMonth | xsd:gDay | xsd:gYearMonth | xsd:gMonthDay | xsd:time | xsd:dateTime
start = element event {
  attribute when { dates }?,
  attribute who { list { xsd:anyURI { pattern = "\S+" }+ } }?,
  attribute cert { "high" | "low" | xsd:double { minInclusive = "0" maxInclusive = "1" } }?,
  attribute xml:lang { xsd:language | "" }?,
  attribute type { xsd:token { pattern = "[^\p{C}\p{Z}]+" } }?,
  attribute quantity { xsd:double | xsd:token { pattern = "(\-?[\d]+/\-?[\d]+)" } | xsd:decimal }?,
  attribute width { xsd:token { pattern = "[\-+]?\d+(\.\d+)?(%|cm|mm|in|pt|pc|px|em|ex|ch|rem|vw|vh|vmin|vmax)" } }?,
  attribute shelf { xsd:token { pattern = "MS \d+" } }?,
  empty
}
"""

W3C = "must be a date or time such as 1960-07-24, 1960-07, 1960, --07-24 or 10:30:00"
WORD = "must be one word without spaces, of letters, digits, punctuation or symbols"
POINTER = "must be an address without spaces, such as #person12, places.xml#rome or https://example.org/"

CASES = (
    ('when="24 July 1960"', W3C),
    ('when="1960-13-01"', f"{W3C}; there is no month 13"),
    ('who="#kim %zz"', f"item 2, \"%zz\", {POINTER}; after '%' come two hexadecimal digits"),
    ('who="%zz"', f"{POINTER}, or several with blanks between; after '%' come two hexadecimal digits"),
    ('cert="very"', "must be a probability from 0 to 1, such as 0.75, or one of the values listed"),
    ('xml:lang="en_GB"', "must be a language tag such as de, en-GB or ru-Latn, or empty"),
    ('type="two words"', WORD),
    ('quantity="five"', "must be a number, a fraction or a quotient, such as 12, 2.5 or 3/4"),
    ('width="12 mm"', "must be a length with its unit, such as 12mm or 80%"),
    ('shelf="12"', r"must be text, matching the pattern MS \d+"),
)


@pytest.mark.parametrize(("attribute", "expected"), CASES, ids=[attribute for attribute, _ in CASES])
def test_values_in_the_words_of_tei(attribute: str, expected: str) -> None:
    schema = relaxng.load(SCHEMA.encode(), describe_datatype=describe)
    (problem,) = schema.validate(f'<event xmlns="urn:tei-like" {attribute}/>'.encode())
    assert problem.message.endswith(expected)


def test_the_name_of_the_definition_says_more_than_the_datatype() -> None:
    word = frozenset([("token", (("pattern", r"[^\p{C}\p{Z}]+"),))])
    assert describe("my_teidata.sex", word) == "a word for the sex, such as F, M, 1 or 2"
    assert (describe("", word) or "").startswith("one word")
    assert describe("", frozenset([("token", ())])) is None
