"""Elements, their attributes and their text, whatever the characters."""

import pytest
from lxml import etree

from teikit.tei.names import add, append_text, illegal_characters, root, without_illegal

# Both sides of every border of production 2, Char.
BORDERS = [*range(0x30), 0x7F, 0xD7FF, 0xD800, 0xDFFF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x10FFFF]


@pytest.mark.parametrize("character", [chr(number) for number in BORDERS], ids=ascii)
def test_what_xml_cannot_hold_is_left_out(character: str) -> None:
    words = f"Ada{character}Finch"
    element = add(root("p"), "name", words, n=words)
    append_text(element, words)
    lines = add(element, "lb")
    append_text(element, words)
    kept = without_illegal(words)
    assert (element.text, element.get("n"), lines.tail) == (kept * 2, kept, kept)
    assert (kept == words) == (not illegal_characters(words))
    etree.fromstring(etree.tostring(element))


def test_attributes_are_named_as_in_tei() -> None:
    element = add(root("p"), "date", from_="1931", when_custom="2591", xml_id="d1", cert=None)
    assert dict(element.attrib) == {
        "from": "1931",
        "when-custom": "2591",
        "{http://www.w3.org/XML/1998/namespace}id": "d1",
    }
