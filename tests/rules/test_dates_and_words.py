"""The words of a date beside its attributes, as editions write them."""

from collections.abc import Callable

import pytest

from teikit.model.diagnostic import Diagnostic

WORDS = [
    # (language, element, codes that are expected)
    ("en", '<date when="1960-07-24">24 July 1960</date>', []),
    ("en", '<date when="1960-07-25">24 July 1960</date>', ["DAT005"]),
    ("en", '<date when-iso="1960-07-25">24 July 1960</date>', ["DAT005"]),
    ("en", '<date when-iso="1960-07-24/1960-07-30">24 July 1960</date>', []),
    ("en", '<date when="1960-07">24 July 1960</date>', []),
    ("en", '<date from="1960-07-01" to="1960-07-31">24 July 1960</date>', []),
    ("de", '<date when="1892-08-10">10. VIII. 92</date>', []),
    ("de", '<date when="1892-08-11">10. VIII. 1892</date>', ["DAT005"]),
    # Old Style, converted or not, with and without @calendar
    ("ru", '<date when="1905-01-25">12 января 1905</date>', []),
    ("ru", '<date when="1905-01-12">12 января 1905</date>', []),
    ("ru", '<date when="1905-01-26" calendar="#julian">12 января 1905</date>', ["DAT005"]),
    ("en", '<date when="1745-03-14">Sunday 3 March 1745</date>', []),
    ("en", '<date when="1745-03-03">Sunday 3 March 1745</date>', []),
    ("en", '<date when="1745-03-03">Monday 3 March 1745</date>', ["DAT006"]),
    ("en", "<date>Sunday 3 March 1745</date>", []),
    ("en", "<date>Monday 3 March 1745</date>", ["DAT006"]),
    ("en", "<date>Sunday 3 March 1945</date>", ["DAT006"]),
    # other calendars have other years
    ("en", '<date when="1859" calendar="#Hijri-qamari">dated 1276</date>', []),
    ("en", '<origDate notBefore="1700" notAfter="1799" calendar="#AH">12th century</origDate>', []),
    # words that are no whole date say nothing
    ("en", '<date when="1863-05-24">the 24th inst</date>', []),
    ("en", '<date when="1863-05-24">Whit Sunday</date>', []),
    ("en", '<date notBefore="1200" notAfter="1210">13th century, second half</date>', ["DAT005"]),
    ("en", '<date notBefore="1250" notAfter="1299">13th century, second half</date>', []),
    ("en", '<date when="1862-01-26">Jan 26th <choice><sic>1863</sic><corr>1862</corr></choice></date>', []),
    ("en", '<date when="1864-01-26">Jan 26th <choice><sic>1863</sic><corr>1862</corr></choice></date>', ["DAT005"]),
    ("en", "<date>31 June 1950</date>", ["DAT007"]),
    ("en", "<date><sic>31 June 1950</sic></date>", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "element", "codes"), WORDS)
def test_words_and_attributes(
    language: str, element: str, codes: list[str], findings: Callable[..., list[Diagnostic]]
) -> None:
    found = findings(
        f'<p xml:lang="{language}">Of {element}.</p>', "DAT001", "DAT005", "DAT006", "DAT007", "DAT004"
    )
    assert [one.code for one in found] == codes


@pytest.mark.parametrize(
    ("sent", "dateline", "is_found"),
    [
        ('when="1951-10-05"', ['when="1951-10-05"'], False),
        ('when="1951-10-05"', ['when="1951-10"'], False),
        ('from="1951-10-01" to="1951-10-09"', ['when="1951-10-05"'], False),
        ('when="1951-10-05"', ['when="1951-05-10"'], True),
        ('when-iso="1951-10-05"', ['when-iso="1951-05-10"'], True),
        # written over several days, sent on the last
        ('when="1951-10-05"', ['when="1951-10-03"', 'when="1951-10-05"'], False),
        # Old Style in one of the two
        ('when="1905-01-25"', ['when="1905-01-12"'], False),
        ('when="1905-01-12"', ['when="1905-01-25"'], False),
        ('when="--10-05"', ['when="1951-05-10"'], False),
        ("", ['when="1951-05-10"'], False),
    ],
)
def test_datelines_and_headers(
    sent: str, dateline: list[str], is_found: bool, findings: Callable[..., list[Diagnostic]]
) -> None:
    lines = "".join(
        f"<opener><dateline>Minsk, <date {one}/></dateline></opener><p>Dear friend,</p>" for one in dateline
    )
    header = f'<correspDesc><correspAction type="sent"><date {sent}/></correspAction></correspDesc>'
    assert bool(findings(header + lines, "DAT015")) is is_found
