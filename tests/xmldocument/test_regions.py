"""Every part of a tree is found again in the bytes it was read from."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from teikit.xmldocument import XmlDocument

LETTER = """<?xml version="1.0" encoding="UTF-8"?>
<!-- a letter -->
<?xml-model href="letters.rng"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:x="urn:x">
  <text xml:id="t" x:n='1'
        n = "a &amp; b">
    <p>Zürich, <date when="1960-07-24"
      />den &#x32;4. Juli<!-- no year --> 19<![CDATA[60 & später]]>
    <?page 2?>Ende</p>
  </text>
</TEI>
"""


def document(text: str = LETTER, encoding: str = "utf-8") -> XmlDocument:
    return XmlDocument("letter.xml", text.replace("UTF-8", encoding).encode(encoding))


def shown(doc: XmlDocument, region: tuple[int, ...]) -> str:
    return doc.data[region[4] : region[5]].decode(doc.source.encoding.name)


def find(doc: XmlDocument, name: str) -> etree._Element:
    (element,) = doc.tree.iter(f"{{http://www.tei-c.org/ns/1.0}}{name}")
    return element


@pytest.mark.parametrize("encoding", ["UTF-8", "iso-8859-1", "utf-16", "cp037"])
def test_tags_and_attributes(encoding: str) -> None:
    doc = document(encoding=encoding)
    text, date, p = find(doc, "text"), find(doc, "date"), find(doc, "p")
    assert shown(doc, doc.region_of_start_tag(p)) == "<p>"
    assert shown(doc, doc.region_of_end_tag(p)) == "</p>"
    assert shown(doc, doc.region_of_start_tag(date)) == '<date when="1960-07-24"\n      />'
    assert shown(doc, doc.region_of_end_tag(date)) == ""
    assert shown(doc, doc.region_of_element(date)) == shown(doc, doc.region_of_start_tag(date))
    assert shown(doc, doc.region_of_attribute(text, "n")) == 'n = "a &amp; b"'
    assert shown(doc, doc.region_of_attribute(text, "{urn:x}n")) == "x:n='1'"
    assert shown(doc, doc.region_of_attribute_name(text, "{urn:x}n")) == "x:n"
    assert (
        shown(doc, doc.region_of_attribute(text, "{http://www.w3.org/XML/1998/namespace}id")) == 'xml:id="t"'
    )
    assert shown(doc, doc.region_of_attribute_value(date, "when")) == "1960-07-24"
    assert shown(doc, doc.region_of_attribute_value(date, "when", 5, 7)) == "07"
    assert shown(doc, doc.region_of_attribute_value(text, "n", 2, 3)) == "&amp;"
    assert doc.region_of_start_tag(date)[:4] == (7, 16, 8, 9)


def test_text_is_found_as_it_is_written() -> None:
    doc = document()
    p, date = find(doc, "p"), find(doc, "date")
    comment, page = p[1], p[2]
    assert shown(doc, doc.region_of_text(p)) == "Zürich, "
    assert doc.region_of_text(p, 1, 2)[:4] == (7, 9, 7, 10)
    assert shown(doc, doc.region_of_text(date, 4, 6, tail=True)) == "&#x32;4"
    assert shown(doc, doc.region_of_text(date, 3, 5, tail=True)) == " &#x32;"
    assert (comment.tail or "")[3:7] == "60 &"
    assert shown(doc, doc.region_of_text(comment, 3, 7, tail=True)) == "60 &"
    assert shown(doc, doc.region_of_text(page, tail=True)) == "Ende"
    assert shown(doc, doc.region_of_start_tag(page)) == "<?page 2?>"
    assert shown(doc, doc.region_of_start_tag(comment)) == "<!-- no year -->"


def test_behind_line_65535() -> None:
    doc = XmlDocument("long.xml", b"<a>" + b"\n" * 70_000 + b"   <b c='1'/></a>")
    (b,) = doc.tree.getroot()
    assert doc.region_of_attribute(b, "c")[:2] == (70_001, 7)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends(line_end: str) -> None:
    doc = XmlDocument("a.xml", f"<a>{line_end}x{line_end}{line_end}<b/></a>".encode())
    (b,) = doc.tree.getroot()
    assert doc.region_of_start_tag(b)[:2] == (4, 1)
    assert doc.region_of_text(doc.tree.getroot(), 1, 2)[:2] == (2, 1)


def test_a_byte_order_mark_is_no_column_but_three_bytes() -> None:
    doc = XmlDocument("a.xml", b"\xef\xbb\xbf<a><b/></a>")
    (b,) = doc.tree.getroot()
    region = doc.region_of_start_tag(b)
    assert (region.line, region.column, region.start) == (1, 4, 6)


def test_what_comes_out_of_an_entity_stands_where_it_is_referred_to() -> None:
    doc = XmlDocument("a.xml", b'<!DOCTYPE a [<!-- in --><!ENTITY e "<b>x</b>">]><a>1&e;2<c/></a>')
    b, c = doc.tree.getroot()
    assert shown(doc, doc.region_of_start_tag(b)) == "&e;"
    assert shown(doc, doc.region_of_element(b)) == "&e;"
    assert shown(doc, doc.region_of_start_tag(c)) == "<c/>"


def test_attributes_that_nobody_wrote_stand_at_the_tag() -> None:
    doc = XmlDocument("a.xml", b'<!DOCTYPE a [<!ATTLIST a n CDATA "1">]><a></a>')
    assert doc.tree.getroot().get("n") == "1"
    assert shown(doc, doc.region_of_attribute(doc.tree.getroot(), "n")) == "<a>"


PIECES = st.recursive(
    st.one_of(
        st.text("abcé中𝔸 \n", max_size=5),
        st.sampled_from(
            ["&amp;", "&#65;", "<!--c-->", "<?p i?>", "<![CDATA[<&>]]>", "<e/>", "<e n='>'/>", "\r\n"]
        ),
    ),
    lambda inner: st.lists(inner, max_size=4).map(lambda pieces: f'<e k="/>">{"".join(pieces)}</e>'),
    max_leaves=20,
)


@given(st.lists(PIECES, max_size=6), st.sampled_from(["utf-8", "utf-16"]))
def test_all_nodes_and_characters_are_found(pieces: list[str], encoding: str) -> None:
    doc = XmlDocument("a.xml", f'<?xml version="1.0"?><a>{"".join(pieces)}</a>'.encode(encoding))
    for node in doc.tree.getroot().iter():
        whole = shown(doc, doc.region_of_start_tag(node))
        if isinstance(node.tag, str):
            assert re.match(rf"<{node.tag}[\s/>]", whole)
            assert whole.endswith(">")
            assert shown(doc, doc.region_of_element(node)).endswith(">")
        else:
            assert whole in ("<!--c-->", "<?p i?>")
        for value, tail in ((node.text if isinstance(node.tag, str) else None, False), (node.tail, True)):
            for at, character in enumerate(value or ""):
                written = shown(doc, doc.region_of_text(node, at, at + 1, tail=tail))
                assert (
                    written == character or {"&amp;": "&", "&#65;": "A", "\r\n": "\n"}[written] == character
                )


@given(
    st.text("aé中𝔸\n", max_size=50),
    st.integers(0, 300_000),
    st.sampled_from(["utf-8", "iso-8859-1", "utf-16"]),
)
def test_columns_in_lines_of_any_length(text: str, length: int, encoding: str) -> None:
    if encoding == "iso-8859-1":
        text = text.replace("中", "ü").replace("𝔸", "ß")
    before = f'<?xml version="1.0" encoding="{encoding}"?><a>' + text + "xé" * length + text
    doc = XmlDocument("a.xml", f"{before}<b/></a>".encode(encoding))
    (b,) = doc.tree.getroot()
    region = doc.region_of_start_tag(b)
    assert (region.line, region.column) == (before.count("\n") + 1, len(before) - before.rfind("\n"))
    assert (
        doc.data[region.start : region.end].decode(encoding if encoding != "utf-16" else "utf-16-le")
        == "<b/>"
    )
