"""For people and editors: what an element may hold, and what may stand at a place."""

import pytest

from teikit.relaxng.allowed import PlaceError, allowed_at
from teikit.relaxng.describe import describe_element, element_names
from tests.relaxng.schemas import LETTERS, compact

DOCUMENT = b"""<letter xmlns="urn:letters" xml:id="a"
  status="">
  <opener><dateline><date when="1960">24</date></dateline></opener>
  <p>text <ref target="x">y</ref> </p>

</letter>"""


def test_content_and_attributes() -> None:
    (letter,) = describe_element(compact(LETTERS), "letter")
    assert letter.namespace == "urn:letters"
    assert letter.content == "head?, opener, (p | list)+, closer?"
    assert letter.children == ("closer", "head", "list", "opener", "p")
    assert not letter.text
    assert letter.parents == ()
    assert [str(attribute) for attribute in letter.attributes] == [
        "@xml:id  an XML name: a letter or '_' first, then letters, digits, '.', '-' or '_', no blank and no colon",
        '@status?  "checked" | "draft" | "final"',
    ]


def test_definitions_are_named_in_the_model_and_resolved_in_the_list() -> None:
    (p,) = describe_element(compact(LETTERS), "p")
    assert p.content == "inline*"
    assert p.children == ("lb", "ref")
    assert p.text
    assert p.parents == ("letter",)
    assert "may contain text lb ref" in str(p)


def test_expanded_names_and_strangers() -> None:
    schema = compact(LETTERS)
    assert [element.name for element in describe_element(schema, "{urn:letters}lb")] == ["lb"]
    assert describe_element(schema, "{urn:other}lb") == []
    assert describe_element(schema, "none") == []
    assert "signed" in element_names(schema)


def test_several_elements_of_one_name() -> None:
    schema = compact("element r { element a { element n { text } }, element b { element n { empty } } }")
    assert [(element.content, element.parents) for element in describe_element(schema, "n")] == [
        ("text", ("a",)),
        ("empty", ("b",)),
    ]


PLACES = [
    # (line, column, what of the answer, expected)
    (1, None, "elements", ("{urn:letters}letter",)),
    (3, None, "elements", ("opener", "head")),
    (3, None, "required", ("opener",)),
    (4, None, "elements", ("list", "p")),
    (5, None, "elements", ("closer", "list", "p")),
    (4, 8, "elements", ("lb", "ref")),
    (4, 8, "text", True),
    (4, 6, "end", True),
    (3, None, "end", False),
    (2, None, "attributes", ()),
    (1, 28, "xpath", "/letter"),
    (2, 11, "values", ("checked", "draft", "final")),
    (3, 35, "datatypes", ("when",)),
    (3, 35, "xpath", "/letter/opener[1]/dateline[1]/date/@when"),
    (4, 15, "attributes", ()),
    (6, 10, "elements", ()),
]


@pytest.mark.parametrize(("line", "column", "what", "expected"), PLACES)
def test_allowed(line: int, column: int | None, what: str, expected: object) -> None:
    assert getattr(allowed_at(compact(LETTERS), DOCUMENT, line, column), what) == expected


def test_the_rest_of_the_document_does_not_matter() -> None:
    cut = DOCUMENT[: DOCUMENT.index(b"<p>") + 3] + b"<&&"
    assert allowed_at(compact(LETTERS), cut, 4, 6).elements == ("lb", "ref")


def test_mistakes_before_the_place_do_not_matter() -> None:
    document = DOCUMENT.replace(b"<opener>", b"<x/><opener>")
    assert allowed_at(compact(LETTERS), document, 5).elements == ("closer", "list", "p")


@pytest.mark.parametrize(("line", "column"), [(0, None), (7, None), (1, 99), (1, 0)])
def test_places_that_are_not_there(line: int, column: int | None) -> None:
    with pytest.raises(PlaceError):
        allowed_at(compact(LETTERS), DOCUMENT, line, column)


def test_a_document_that_is_not_well_formed_before_the_place() -> None:
    with pytest.raises(PlaceError, match="in line 1"):
        allowed_at(compact(LETTERS), b"<a></b>\n<x/>", 2)


@pytest.mark.parametrize("aside", ["<!-- a <p or | two -->", "<?editor a <p | ?>", "<![CDATA[ <p | ]]>"])
def test_what_looks_like_a_tag_in_a_comment_is_none(aside: str) -> None:
    before = DOCUMENT[: DOCUMENT.index(b"<p>") + 3].decode()
    document = f"{before}<!-- <p> -->{aside}</p></letter>"
    place = document.index("|")
    line, column = document.count("\n", 0, place) + 1, place - document.rindex("\n", 0, place)
    found = allowed_at(compact(LETTERS), document.encode(), line, column)
    assert (found.xpath, found.elements) == ("/letter/p[1]", ("lb", "ref"))
