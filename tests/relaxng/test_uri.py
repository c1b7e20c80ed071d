"""Addresses: the verdicts are those of jing."""

import pytest

from teikit.relaxng.datatypes.uri import fault

GOOD = (
    *[
        "",
        "#",
        "#p1",
        "?",
        "?a[1]",
        "letters.xml#p1",
        "a b",
        "é/中",
        "///",
        "/",
        "//host",
        "//?a",
        "//#a",
        "..",
        "-a",
        "1/b:c",
    ],
    *[
        "urn:isbn:3",
        "mailto:a@b",
        "x:[y]",
        "http:a",
        "http:///",
        "http://h/a?b[c]#d[e]",
        "http://h:80/",
        "a%20b",
        "{}|\\^`<>",
    ],
    *[
        "http://[::1]/",
        "http://u@[::1]:8080/a",
        "//[fe80::1%25]",
        "http://[1:2:3:4:5:6:7:8]",
        "http://[::1]:",
    ],
    *["http://a_b", "http://h:port/", "http://x:99999999/"],
)

BAD = (
    ("%", "after '%' come two hexadecimal digits"),
    ("a%2", "after '%' come two hexadecimal digits"),
    ("%zz", "after '%' come two hexadecimal digits"),
    ("a#b#c", "only one '#' is allowed"),
    (":a", "before the first ':' comes a scheme such as https"),
    ("1a:b", "before the first ':' comes a scheme such as https"),
    ("é:b", "before the first ':' comes a scheme such as https"),
    ("a b:c", "before the first ':' comes a scheme such as https"),
    ("a:", "something must follow 'a:'"),
    ("a:#b", "something must follow 'a:'"),
    ("//", "the name of a computer must follow '//'"),
    ("http://", "the name of a computer must follow '//'"),
    ("[", "'[' and ']' are written %5B and %5D"),
    ("[url]", "'[' and ']' are written %5B and %5D"),
    ("http://h/[a]", "'[' and ']' are written %5B and %5D"),
    ("http:/a]", "'[' and ']' are written %5B and %5D"),
    ("http://[a]/", "only the number of a computer, as in http://[::1]/, stands between '[' and ']'"),
    ("http://[::1]a/", "only the number of a computer, as in http://[::1]/, stands between '[' and ']'"),
    ("http://a[::1]/", "only the number of a computer, as in http://[::1]/, stands between '[' and ']'"),
    ("//h]", "only the number of a computer, as in http://[::1]/, stands between '[' and ']'"),
)


@pytest.mark.parametrize("text", GOOD)
def test_good(text: str) -> None:
    assert fault(text) is None


@pytest.mark.parametrize(("text", "why"), BAD, ids=[row[0] for row in BAD])
def test_bad(text: str, why: str) -> None:
    assert fault(text) == why
