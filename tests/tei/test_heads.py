"""Headings of Markdown: their marks are kept as a rendition, and no paragraph of ``#`` is left."""

from lxml import etree

import teikit
from teikit.tei.names import NAMESPACES
from teikit.tei.read_back import body_text

TEXT = "# A pilot's diary\n\n## 3 January 1914\n\nWind from the north.\n\n## 4 January\n\nSnow.\n"


def test_marks_are_renditions() -> None:
    encoded = teikit.encode(TEXT, format="text")
    heads = encoded.tree.findall(".//tei:body//tei:head", NAMESPACES)
    assert ["".join(head.itertext()) for head in heads] == ["A pilot's diary", "3 January 1914", "4 January"]
    assert all(head.get("rendition") for head in heads)
    assert [p.text for p in encoded.tree.iterfind(".//tei:body//tei:p", NAMESPACES)] == [
        "Wind from the north.",
        "Snow.",
    ]
    assert body_text(etree.fromstring(encoded.to_bytes())).split() == TEXT.split()
