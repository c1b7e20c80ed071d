"""Dates in TEI: who decided their values, and ids that no person has already."""

from lxml import etree

from teikit.pipeline.encode import encode_text
from teikit.pipeline.options import EncodeOptions

TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def encoded(text: str) -> etree._Element:
    return etree.fromstring(encode_text(text, EncodeOptions()).to_bytes())


def identified(tree: etree._Element, tag: str) -> list[str | None]:
    return [element.get(XML_ID) for element in tree.iter(TEI + tag)]


def test_the_program_is_responsible_for_what_it_decided() -> None:
    tree = encoded("Oxford, 5 May 1863\n\nDear Sir, yours of the 3rd inst. came on 4 May 1863, about 1860.\n")
    found = [(date.text, date.get("cert"), date.get("resp")) for date in tree.iter(TEI + "date")]
    assert ("3rd inst.", "medium", "#teikit") in found
    assert ("4 May 1863", None, None) in found
    assert ("about 1860", "low", None) in found
    assert identified(tree, "application") == ["teikit"]


def test_nothing_points_at_the_program_where_it_decided_nothing() -> None:
    assert identified(encoded("Oxford, 5 May 1863\n\nDear Sir, I came on 4 May 1863.\n"), "application") == [
        None
    ]


def test_a_person_may_have_the_name_of_a_calendar() -> None:
    tree = encoded(
        "JULIAN: I came here on 24 October 1917 O.S.\n\nMARY: No, that was later.\n\n"
        "JULIAN: Yes, it was.\n\nMARY: Well, what have they said?\n"
    )
    assert "julian" in identified(tree, "person")
    assert identified(tree, "calendar") == ["julian-2"]
    assert {date.get("calendar") for date in tree.iter(TEI + "date")} == {"#julian-2"}
