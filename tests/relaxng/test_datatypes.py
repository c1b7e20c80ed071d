"""The datatypes of XML Schema: what belongs to them, as jing has it, and why something does not."""

import pytest

from teikit.relaxng.datatypes.datatype import DatatypeError
from teikit.relaxng.datatypes.library import DatatypeLibraries

XSD = "http://www.w3.org/2001/XMLSchema-datatypes"
CONTEXT = {"tei": "http://www.tei-c.org/ns/1.0", "!drawing": ""}

CASES = [
    # (type, parameters, what belongs to it, what does not)
    ("string", (), ["", " a ", "é\n"], []),
    ("normalizedString", (), ["", " a  b"], []),
    ("token", (), ["", " a  b "], []),
    ("language", (), ["en", "de-AT", "x-klingon", "abcdefgh"], ["", "abcdefghi", "de_AT", "en-", "é"]),
    ("Name", (), ["a:b", ":a", "é"], ["1a", "-a", "a b", ""]),
    ("NCName", (), ["a", "_1", "a.b-c", "日本", "Москва"], ["", "a:b", "1", "-a", "a b", "\u00b7a", "a\u2028b"]),
    ("NMTOKEN", (), ["1", "-a", "a:b", "\u00b7a"], ["", "a b", "a,b", "+"]),
    ("NMTOKENS", (), ["a", " 1 2 "], ["", "  ", "a ,"]),
    ("ID", (), ["a", " a "], ["a b", "1", ""]),
    ("IDREFS", (), ["a b"], ["", "a 1"]),
    ("ENTITY", (), ["drawing"], ["photo", "a b"]),
    ("ENTITIES", (), ["drawing drawing"], ["", "drawing photo"]),
    ("QName", (), ["p", "tei:p", " tei:p "], ["x:p", "a:b:c", ":p", "tei:", ""]),
    ("NOTATION", (), ["tei:p"], ["x:p"]),
    ("anyURI", (), ["", "#a", "a b", "http://x/é", "mailto:a", "%20", "/1:a", "?x:y"], ["%zz", "%2", "#a#b", "1:a", ":a"]),
    ("boolean", (), ["true", "false", "1", "0", " true "], ["True", "yes", ""]),
    ("decimal", (), ["1", "-1.50", "+.5", "1.", "0" * 5_000], ["", ".", "1e5", "1,5", "INF"]),
    ("float", (), ["1", "-1E4", "1e400", "INF", "-INF", "NaN", ".5"], ["+INF", "nan", "", "1E"]),
    ("double", (), ["1", "1E+5"], ["Infinity", "0x1"]),
    ("integer", (), ["0", "+1", "-1", "9" * 5_000], ["1.0", "", "1e3", "١"]),
    ("nonNegativeInteger", (), ["0", "-0", "+7"], ["-1"]),
    ("positiveInteger", (), ["1"], ["0"]),
    ("negativeInteger", (), ["-1"], ["0"]),
    ("nonPositiveInteger", (), ["0", "-7"], ["1"]),
    ("long", (), ["9223372036854775807", "-9223372036854775808"], ["9223372036854775808"]),
    ("int", (), ["2147483647"], ["2147483648"]),
    ("short", (), ["-32768"], ["-32769"]),
    ("byte", (), ["127", "-128"], ["128"]),
    ("unsignedLong", (), ["18446744073709551615"], ["18446744073709551616", "-1"]),
    ("unsignedInt", (), ["4294967295"], ["4294967296"]),
    ("unsignedShort", (), ["65535"], ["65536"]),
    ("unsignedByte", (), ["255"], ["256"]),
    ("hexBinary", (), ["", "fF00"], ["f", "0g"]),
    ("base64Binary", (), ["", "AAAA", "AA==", "AAA=", "A A A A", "AA= ="], ["A", "AB==", "AAB=", "====", "AAé="]),
    ("date", (), ["1960-07-24", "2000-02-29", "-0005-02-29", "12000-01-01", "1960-07-24Z", "1960-07-24+14:00"],
     ["1960-7-24", "1900-02-29", "0000-01-01", "1960-13-01", "1960-04-31", "1960-07-24+14:01", "01960-01-01", "24.7.1960"]),
    ("dateTime", (), ["1960-07-24T18:30:00", "1960-07-24T18:30:00.5Z", "1960-07-24T18:30:60"],
     ["1960-07-24", "1960-07-24 18:30:00", "1960-07-24T24:00:00", "1960-07-24T18:30", "1960-07-24T18:60:00"]),
    ("time", (), ["18:30:00", "00:00:00-05:00"], ["18:30", "24:00:00", "18:30:00z"]),
    ("gYear", (), ["1960", "-0044", "12000", "1960Z"], ["60", "0000", "01960"]),
    ("gYearMonth", (), ["1960-07"], ["1960-13", "1960-7"]),
    ("gMonthDay", (), ["--02-29", "--07-24Z"], ["--02-30", "07-24"]),
    ("gMonth", (), ["--07"], ["--13", "--07--", "07"]),
    ("gDay", (), ["---24"], ["---32", "24"]),
    ("duration", (), ["P1Y", "-P1Y2M3DT4H5M6.7S", "PT.5S", "PT1.S"], ["P", "PT", "P1YT", "P-1Y", "1Y", "P1M1Y", "PT.S"]),
    ("token", (("pattern", "[A-Z]{2}-[0-9]+"),), ["AK-47", " AK-47 "], ["ak-47", "AK-47x"]),
    ("string", (("pattern", "a*"), ("pattern", "..")), ["aa"], ["a", "ab"]),
    ("string", (("length", "2"),), ["ab", "𝔘𝔘"], ["a", "abc"]),
    ("NMTOKENS", (("minLength", "2"),), ["a b"], ["ab"]),
    ("hexBinary", (("maxLength", "1"),), ["ff"], ["ffff"]),
    ("decimal", (("totalDigits", "3"),), ["001.20", "12.3"], ["12.34", "1000"]),
    ("decimal", (("fractionDigits", "1"),), ["1.10", "1"], ["1.11"]),
    ("decimal", (("minExclusive", "0"), ("maxInclusive", "1.0")), ["0.1", "1"], ["0", "1.01"]),
    ("double", (("minInclusive", "1"),), ["1", "INF"], ["0", "NaN"]),
    ("date", (("minInclusive", "1960-07-24"),), ["1960-07-24", "1961-01-01", "1960-07-26Z"], ["1960-07-23", "1960-07-24Z"]),
    ("gYear", (("maxExclusive", "1900"),), ["1899", "-0044"], ["1900", "2000"]),
    ("duration", (("maxExclusive", "P1M"),), ["P27D"], ["P30D", "P1M"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "params", "members", "others"),
    CASES,
    ids=[f"{name}{dict(params) or ''}" for name, params, *_ in CASES],
)
def test_members(
    name: str, params: tuple[tuple[str, str], ...], members: list[str], others: list[str]
) -> None:
    datatype = DatatypeLibraries().datatype(XSD, name, params)
    assert [text for text in members if not datatype.accepts(text, CONTEXT)] == []
    assert [text for text in others if datatype.accepts(text, CONTEXT)] == []
    for text in others:
        assert datatype.reason(text, CONTEXT)


EQUAL = [
    ("integer", "1", "+01"),
    ("decimal", "1.0", "1"),
    ("double", "1E2", "100"),
    ("double", "NaN", "NaN"),
    ("boolean", "1", "true"),
    ("token", " a  b ", "a b"),
    ("dateTime", "1960-07-24T12:00:00Z", "1960-07-24T14:00:00.0+02:00"),
    ("duration", "P1Y", "P12M"),
    ("hexBinary", "ff", "FF"),
    ("QName", "tei:p", " tei:p"),
    ("base64Binary", "AAAA", "AA AA"),
]
DIFFERENT = [
    ("string", "a", " a"),
    ("dateTime", "1960-07-24T12:00:00Z", "1960-07-24T12:00:00"),
    ("QName", "tei:p", "p"),
    ("float", "0.1", "0.2"),
]


@pytest.mark.parametrize(("name", "one", "other"), EQUAL)
def test_equal(name: str, one: str, other: str) -> None:
    datatype = DatatypeLibraries().datatype(XSD, name, ())
    assert datatype.value(one, CONTEXT) == datatype.value(other, CONTEXT)


@pytest.mark.parametrize(("name", "one", "other"), DIFFERENT)
def test_different(name: str, one: str, other: str) -> None:
    datatype = DatatypeLibraries().datatype(XSD, name, ())
    assert datatype.value(one, CONTEXT) != datatype.value(other, CONTEXT)


WRONG = [
    (XSD, "dat", ()),
    (XSD, "date", (("length", "3"),)),
    (XSD, "string", (("length", "-1"),)),
    (XSD, "string", (("whiteSpace", "collapse"),)),
    (XSD, "decimal", (("totalDigits", "0"),)),
    (XSD, "decimal", (("minInclusive", "x"),)),
    (XSD, "token", (("pattern", "(a"),)),
    ("", "date", ()),
    ("", "token", (("pattern", "a"),)),
    ("urn:none", "x", ()),
    ("http://relaxng.org/ns/compatibility/datatypes/1.0", "date", ()),
]


@pytest.mark.parametrize(("library", "name", "params"), WRONG)
def test_what_libraries_do_not_have(library: str, name: str, params: tuple[tuple[str, str], ...]) -> None:
    with pytest.raises(DatatypeError):
        DatatypeLibraries().datatype(library, name, params).check()


def test_reasons_are_in_words() -> None:
    reasons = {
        ("date", "1960-13-01"): "a date such as 1960-07-24; there is no month 13",
        ("date", "1961-02-29"): "a date such as 1960-07-24; that month has no day 29",
        ("anyURI", "a%zz"): "a URI; after '%' come two hexadecimal digits",
        ("QName", "x:p"): "a name whose prefix is declared; 'x' is not",
    }
    for (name, text), words in reasons.items():
        assert DatatypeLibraries().datatype(XSD, name, ()).reason(text, CONTEXT) == words
