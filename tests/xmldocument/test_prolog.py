"""What a document says about its schemas, read without a tree."""

from teikit.xmldocument.prolog import read_prolog
from teikit.xmldocument.source import Source

LETTER = b"""<?xml version="1.0"?>
<?xml-model href="a.rng?x=1&amp;y=2" type='application/xml'
    schematypens = "http://relaxng.org/ns/structure/1.0"?>
<!-- <?xml-model href="commented-out.rng"?> -->
<!DOCTYPE TEI PUBLIC "-//TEI//" "tei.dtd" [ <?xml-model href="no.rng"?> <!ENTITY a "b"> ]>
<?xml-model href="rules.sch" phase="print"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.tei-c.org/ns/1.0 a.xsd
     urn:x  b.xsd" n="a>b">
<p></TEI>"""


def test_prolog() -> None:
    prolog = read_prolog(Source(LETTER))
    assert [i.attributes.get("href") for i in prolog.instructions] == ["a.rng?x=1&y=2", "rules.sch"]
    assert prolog.instructions[0].attributes["schematypens"] == "http://relaxng.org/ns/structure/1.0"
    assert prolog.instructions[1].place.region[:4] == (6, 1, 6, 45)
    assert prolog.doctype is not None
    assert (prolog.doctype.name, prolog.doctype.system_id) == ("TEI", "tei.dtd")
    assert LETTER[prolog.doctype.place.start : prolog.doctype.place.end].startswith(b"<!DOCTYPE TEI")
    assert LETTER[prolog.doctype.place.start : prolog.doctype.place.end].endswith(b"]>")
    assert (prolog.root_namespace, prolog.root_name) == ("http://www.tei-c.org/ns/1.0", "TEI")
    assert prolog.schema_locations == (("http://www.tei-c.org/ns/1.0", "a.xsd"), ("urn:x", "b.xsd"))
    assert prolog.root is not None
    assert LETTER[prolog.root.start : prolog.root.end].endswith(b'n="a>b">')


def test_no_namespace_location() -> None:
    data = (
        b"""<a xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:noNamespaceSchemaLocation=" a.xsd "/>"""
    )
    assert read_prolog(Source(data)).schema_locations == (("", "a.xsd"),)


def test_what_cannot_be_read_has_an_empty_prolog() -> None:
    for data in (b"", b"Dear Sir", b"<?xml version='1.0' encoding='none'?><a/>", b"<", b"\xff\xfe"):
        assert read_prolog(Source(data)).root_name == ""


def test_a_prolog_longer_than_one_piece() -> None:
    data = b"<!--" + b"x" * 50_000 + b"--><?xml-model href='a.rng'?><a/>"
    prolog = read_prolog(Source(data))
    assert (len(prolog.instructions), prolog.root_name) == (1, "a")
