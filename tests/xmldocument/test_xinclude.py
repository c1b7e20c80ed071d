"""A document with its inclusions, and the way back."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from teikit.xmldocument.source import Source
from teikit.xmldocument.xinclude import put_in

XI = 'xmlns:xi="http://www.w3.org/2001/XInclude"'
FILES = {
    "file:///d/a.xml": b'<?xml version="1.0"?><!-- c --><a n="1">A</a><!-- d -->',
    "file:///d/b.xml": f'<b {XI}><xi:include href="a.xml"/><c xml:id="x">C</c></b>'.encode(),
    "file:///d/sub/e.xml": f'<e {XI} xml:base="../"><xi:include href="a.xml"/></e>'.encode(),
    "file:///d/t.txt": "<é & ü>".encode(),
}


def read(uri: str) -> bytes:
    if uri not in FILES:
        raise FileNotFoundError(2, "No such file or directory")
    return FILES[uri]


def whole(content: str) -> tuple[str, list[tuple[int, str]]]:
    document = f"<r {XI}>{content}</r>"
    result = put_in(Source(document.encode()), "file:///d/r.xml", read)
    return result.utf8.decode().removeprefix(f"<r {XI}>").removesuffix("</r>"), result.missing


def test_what_is_put_in() -> None:
    assert whole('1<xi:include href="a.xml"/>2') == ('1<a n="1">A</a>2', [])
    assert whole('<xi:include href="b.xml" xpointer="x"/>') == ('<c xml:id="x">C</c>', [])
    assert whole('<xi:include href="b.xml" xpointer="element(x)"/>')[0] == '<c xml:id="x">C</c>'
    assert whole('<xi:include href="t.txt" parse="text"/>') == ("&lt;é &amp; ü&gt;", [])
    assert whole('<xi:include href="b.xml"/>') == (f'<b {XI}><a n="1">A</a><c xml:id="x">C</c></b>', [])
    assert whole('<xi:include href="sub/e.xml"/>')[0] == f'<e {XI} xml:base="../"><a n="1">A</a></e>'
    assert whole('<xi:include href="z"><xi:fallback>F</xi:fallback></xi:include>') == ("F", [])
    text, missing = whole('<xi:include href="z.xml"/>')
    assert text == ""
    assert "z.xml cannot be included: No such file or directory" in missing[0][1]
    assert (
        "of a kind that is not supported"
        in whole('<xi:include href="a.xml" xpointer="xpath1(//a)"/>')[1][0][1]
    )


def test_the_way_back() -> None:
    document = f'<r {XI}>é<xi:include href="b.xml"/>2</r>'
    result = put_in(Source(document.encode()), "file:///d/r.xml", read)
    place = document.encode().index(b"<xi:include")
    assert result.origin(result.utf8.index("é".encode())) == (document.encode().index("é".encode()), None)
    assert result.origin(result.utf8.index(b"<c")) == (place, "file:///d/b.xml:1:73")
    assert result.origin(result.utf8.index(b"A<")) == (place, "file:///d/a.xml:1:41")
    assert result.origin(result.utf8.index(b"2</r>")) == (document.encode().index(b"2</r>"), None)


PIECE = (
    "é",
    "\n",
    "<p/>",
    '<xi:include href="a.xml"/>',
    '<p><xi:include href="b.xml"/></p>',
    '<xi:include href="none"><xi:fallback>f<q/></xi:fallback></xi:include>',
    '<xi:include href="none"/>',
)


@given(st.lists(st.sampled_from(PIECE), max_size=12), st.sampled_from(["utf-8", "utf-16", "iso-8859-1"]))
def test_the_whole_is_well_formed_and_what_is_the_documents_own_is_found_again(
    pieces: list[str], encoding: str
) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?><r {XI}>{"".join(pieces)}</r>'
    source = Source(text.encode(encoding))
    result = put_in(source, "file:///d/r.xml", read)
    tree = etree.fromstring(result.utf8, etree.XMLParser(encoding="utf-8", collect_ids=False))
    assert not tree.xpath("//xi:include", namespaces={"xi": "http://www.w3.org/2001/XInclude"})
    assert len(result.missing) == pieces.count('<xi:include href="none"/>')
    for offset in range(len(result.utf8)):
        origin, inside = result.origin(offset)
        is_declaration = offset < text.index("?>") + 2
        if inside is None and not is_declaration:
            assert source.utf8[origin] == result.utf8[offset]
