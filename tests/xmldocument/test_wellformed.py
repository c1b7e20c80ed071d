"""Files that are no well-formed XML: one code each, in an encoder's words, at the right place."""

import pytest

from teikit.xmldocument import MalformedDocument, XmlDocument
from teikit.xmldocument.source import Source
from teikit.xmldocument.wellformed import first_problem

BOMB = (
    b"<!DOCTYPE a [<!ENTITY b0 'ha'>"
    + b"".join(b"<!ENTITY b%d '%s'>" % (n, b"&b%d;" % (n - 1) * 20) for n in range(1, 12))
    + b"]><a>&b11;</a>"
)

CASES: tuple[tuple[bytes, str, str, int, int], ...] = (
    (b"", "XML002", "the file is empty", 0, 0),
    (b" \n\t", "XML002", "the file holds only white space", 0, 0),
    (b"Dear Sir,", "XML003", "the file is not XML: it does not begin with a tag", 1, 1),
    (b"PK\x03\x04\0\0", "XML003", "it looks like a ZIP archive", 1, 1),
    (b"<a>\n <b>\n</a>", "XML001", "the end tag </a> does not match the start tag <b> of line 2", 3, 1),
    (
        b"<a>\n <b>x",
        "XML004",
        "the file ends before its root element is closed: <b> of line 2 is still open",
        2,
        6,
    ),
    (
        b'<a>\n <b n="',
        "XML004",
        "the file ends within a tag, comment or reference: <a> of line 1 is still open",
        2,
        2,
    ),
    (b"<a><![CDATA[x", "XML004", "the file ends within a CDATA section", 1, 14),
    (b"<p>Smith & Sons</p>", "XML001", "a tag, an attribute or a reference is written wrongly here", 1, 11),
    (b"<a/>\n<b/>", "XML001", "nothing but comments and processing instructions may follow", 2, 1),
    (b"\n<?xml version='1.0'?><a/>", "XML001", "the XML declaration must be the very first thing", 2, 1),
    (b"<a n='1' n='2'/>", "XML001", "the start tag has the same attribute twice", 1, 10),
    (b"<p>caf\xe9</p>", "XML005", "the bytes E9 are no character in UTF-8", 1, 7),
    (
        b"<?xml version='1.0' encoding='ascii'?><p>\xc3\xa9</p>",
        "XML005",
        "the bytes C3 are no character in ASCII",
        1,
        42,
    ),
    (b"<?xml version='1.0' encoding='klingon-1'?><p/>", "XML005", "the encoding 'klingon-1'", 1, 1),
    (b"<?xml version='1.0' encoding='UTF-16'?><p/>", "XML005", "the file declares UTF-16", 1, 1),
    (b"<p>&nbsp;</p>", "XML007", "an entity is used that the file does not declare", 1, 4),
    (b"<tei:p/>", "XML008", "a namespace prefix is used that is not declared", 1, 1),
    (BOMB, "XML006", "more than 100 times", 1, 0),
    (b"<!DOCTYPE a [<!ENTITY e '&e;'>]><a>&e;</a>", "XML006", "an entity refers to itself", 1, 0),
    (b"<a>\x01</a>", "XML001", "written wrongly here", 1, 4),
)


@pytest.mark.parametrize(
    ("data", "code", "message", "line", "column"), CASES, ids=[str(c[0][:24]) for c in CASES]
)
def test_problems(data: bytes, code: str, message: str, line: int, column: int) -> None:
    found = first_problem(Source(data), "a.xml")
    assert found is not None
    assert (found.code, found.path) == (code, "a.xml")
    assert message in found.message
    assert found.line == line
    if column:
        assert found.column == column
    with pytest.raises(MalformedDocument) as caught:
        _ = XmlDocument("a.xml", data).tree
    assert caught.value.diagnostic == found


@pytest.mark.parametrize(
    "data",
    [
        b"<a/>",
        b"\xef\xbb\xbf<a/>",
        "<?xml version='1.0' encoding='UTF-16'?><p>é</p>".encode("utf-16"),
        "<?xml version='1.0' encoding='windows-1251'?><p>Ф. 0102</p>".encode("cp1251"),
        b"<a xml:id='x'><b xml:id='x'/></a>",
        b"<a>" * 2_000 + b"</a>" * 2_000,
        b"<a n='" + b"x" * 11_000_000 + b"'/>",
    ],
    ids=lambda data: str(data[:30]),
)
def test_well_formed(data: bytes) -> None:
    assert first_problem(Source(data)) is None
    assert XmlDocument("a.xml", data).tree.getroot() is not None


@pytest.fixture
def secret(tmp_path: object) -> str:
    path = f"{tmp_path}/secret.txt"
    with open(path, "w") as file:
        file.write("<b>the secret</b>")
    return "file://" + path


@pytest.mark.parametrize(
    ("template", "missing"),
    [
        ("<!DOCTYPE a SYSTEM '{0}'><a/>", ()),
        ("<!DOCTYPE a SYSTEM '{0}'><a n='&e;'>&f;</a>", ("e", "f")),
        ("<!DOCTYPE a [<!ENTITY e SYSTEM '{0}'>]><a>&e;</a>", ("e",)),
        ("<!DOCTYPE a [<!ENTITY % e SYSTEM '{0}'>%e;]><a>&f;</a>", ("f",)),
        ("<!DOCTYPE a SYSTEM 'http://localhost:9/a.dtd'><a>&e;</a>", ("e",)),
    ],
)
def test_nothing_is_read_from_outside(template: str, missing: tuple[str, ...], secret: str) -> None:
    doc = XmlDocument("a.xml", template.format(secret).encode())
    assert "".join(doc.tree.getroot().itertext()) == ""
    assert len(doc.tree.getroot()) == 0
    assert doc.self_contained.missing == missing


def test_declared_entities_and_defaults_are_kept() -> None:
    data = b"""<!DOCTYPE a SYSTEM "none.dtd" [<!ENTITY q 'He said &#34;100 &#37;&#34; &r;'><!ENTITY r '<b/>'>
    <!ATTLIST b n CDATA "&lt;1">]><a>&q;</a>"""
    root = XmlDocument("a.xml", data).tree.getroot()
    assert root.text == 'He said "100 %" '
    assert root[0].get("n") == "<1"


def test_deep_nesting_is_well_formed_but_has_no_tree() -> None:
    doc = XmlDocument("deep.xml", b"<a>" * 100_000 + b"</a>" * 100_000)
    assert first_problem(doc.source) is None
    assert len(doc.nodes.starts) == 100_000
    with pytest.raises(MalformedDocument, match="nested more than 2,048 deep"):
        _ = doc.tree
