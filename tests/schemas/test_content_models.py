"""Each content model refuses something, and both engines see it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import xmlschema
from lxml import etree

from teikit import bundled

TEI = "{http://www.tei-c.org/ns/1.0}"
NAMES = [
    kind.get("name")
    for kind in etree.fromstring(bundled.read()).iterfind("{http://www.w3.org/2001/XMLSchema}complexType")
]


@pytest.fixture(scope="module")
def generator(new_generator: Callable[[int], Any]) -> Any:
    return new_generator(1)


def spoiled(element: etree._Element, kind: Any, held: frozenset[str], strangers: list[str]) -> Iterator[str]:
    """Breaks the element in one way after another; yields what was done, then mends it again."""
    for stranger in strangers:
        child = etree.Element(TEI + stranger)
        element.insert(0, child)
        yield f"{stranger} within"
        element.remove(child)
    element.set("nonesuch", "1")
    yield "an attribute that does not exist"
    del element.attrib["nonesuch"]
    if not kind.mixed and not kind.has_simple_content():
        text, element.text = element.text, "words"
        yield "text between the elements"
        element.text = text
    for name, attribute in kind.attributes.items():
        if attribute.use == "required":
            value = element.attrib.pop(name)
            yield f"without {name}"
            element.set(name, value)
    if held and not kind.content.is_emptiable():
        children = list(element)
        element[:] = []
        yield "without content"
        element[:] = children


@pytest.mark.parametrize("name", NAMES)
def test_content_model_refuses(name: str, generator: Any, schema: xmlschema.XMLSchema) -> None:
    document = generator.document(levels=0, goal=name)
    kind = schema.types[name]
    held = generator.children(kind.content)
    others = [other for other in NAMES if other not in held]
    strangers = ["nonesuch", *generator.random.sample(others, 2)]
    element = next(document.iter(TEI + name))
    assert bundled.libxml2_schema().validate(document)
    for what in spoiled(element, kind, held, strangers):
        assert not bundled.libxml2_schema().validate(document), f"libxml2 accepts {name}: {what}"
        assert not schema.is_valid(document), f"xmlschema accepts {name}: {what}"
    assert bundled.libxml2_schema().validate(document)
    assert schema.is_valid(document)
