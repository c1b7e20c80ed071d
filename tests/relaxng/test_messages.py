"""What the encoder reads: kind, message, hint and path of problems."""

import pytest

from teikit.relaxng.datatypes.datatype import Shape
from tests.relaxng.schemas import LETTERS, OPENER, compact, letter

P = "<p>Dear</p>"

CASES = [
    # (body, attributes, kind, message, hint)
    (
        f"{OPENER}<para>x</para>{P}",
        'xml:id="a"',
        "unknown-element",
        'element "para" is not known to the schema, inside letter after opener',
        "allowed next: list, p",
    ),
    (
        f"{OPENER}{P}<head>x</head>",
        'xml:id="a"',
        "misplaced-element",
        'element "head" is not allowed here, inside letter after p',
        "allowed next: closer, list, p, or the end of letter",
    ),
    (
        f"{OPENER}<lists><item/></lists>{P}",
        'xml:id="a"',
        "unknown-element",
        'element "lists" is not known to the schema, inside letter after opener',
        'did you mean "list"? allowed next: list, p',
    ),
    (
        P,
        'xml:id="a"',
        "early-element",
        'element "p" is not allowed yet, inside letter; missing before it: "opener"',
        "allowed next: opener, head",
    ),
    (
        OPENER,
        'xml:id="a"',
        "incomplete-element",
        'element "letter" is incomplete after opener',
        "allowed next: list, p",
    ),
    (
        f"{OPENER}{P}<closer><year>1960</year></closer>",
        'xml:id="a"',
        "early-element",
        'element "year" is not allowed yet, inside closer; missing before it: "signed"',
        "allowed next: signed",
    ),
    (
        f"{OPENER}{P}<closer><signed/></closer>",
        'xml:id="a"',
        "incomplete-element",
        'element "closer" is incomplete after signed: missing "year"',
        "allowed next: year",
    ),
    (
        f"{OPENER}{P}",
        "",
        "missing-attribute",
        'element "letter" lacks its required attribute "xml:id"',
        None,
    ),
    (
        f"{OPENER}{P}",
        'xml:id="a" state="final"',
        "attribute-not-allowed",
        'attribute "state" is not allowed on letter',
        'did you mean "status"? allowed attributes: status',
    ),
    (
        f"{OPENER}{P}",
        'xml:id="a" status="finale"',
        "attribute-value",
        'value "finale" of attribute "status" on letter is not allowed; it is none of the values listed',
        'did you mean "final"? allowed values: "final", "checked", "draft"',
    ),
    (
        f'{OPENER}<p n="0">x</p>',
        'xml:id="a"',
        "attribute-value",
        'value "0" of attribute "n" on p is not allowed: must be a whole number, 1 or more',
        None,
    ),
    (
        f"{OPENER}{P}<closer><signed/><year>MCMLX</year></closer>",
        'xml:id="a"',
        "content-value",
        'text "MCMLX" is not allowed as the content of "year": must be a year of four digits such as 1960',
        None,
    ),
    (
        f"{OPENER}{P}<closer><signed/><year/></closer>",
        'xml:id="a"',
        "content-value",
        'element "year" must not be empty: must be a year of four digits such as 1960',
        None,
    ),
    (
        f"{OPENER} and so {P}",
        'xml:id="a"',
        "text-not-allowed",
        'text "and so" is not allowed here, inside letter after opener',
        "allowed next: list, p",
    ),
    (
        f'{OPENER}<p who="b">x</p>',
        'xml:id="a"',
        "unknown-id",
        'who points to "b", but the document has no such id',
        None,
    ),
    (
        f"{OPENER}{P}<p><lb>x</lb></p>",
        'xml:id="a"',
        "text-not-allowed",
        'text "x" is not allowed here, inside lb',
        "allowed next: the end of lb",
    ),
]


@pytest.mark.parametrize(
    ("body", "attributes", "kind", "message", "hint"), CASES, ids=[case[3] for case in CASES]
)
def test_one_mistake_one_message(
    body: str, attributes: str, kind: str, message: str, hint: str | None
) -> None:
    problems = list(compact(LETTERS).validate(letter(body, attributes)))
    assert [(problem.kind.value, problem.message, problem.hint) for problem in problems] == [
        (kind, message, hint)
    ]


def test_a_right_letter_has_no_problem() -> None:
    body = f'{OPENER}<p n="1" who="a">x <lb/> <ref target="a.xml#b http://c">y</ref></p>'
    assert list(compact(LETTERS).validate(letter(body, 'xml:id="a"'))) == []


def test_dates_are_explained() -> None:
    body = OPENER.replace("1960-07-24", "24.7.1960") + P
    (problem,) = compact(LETTERS).validate(letter(body))
    assert problem.definition == "when"
    assert "a date such as 1960-07-24" in problem.message
    assert "a year of four digits such as 1960" in problem.message


def test_the_token_of_a_list_is_named() -> None:
    (problem,) = compact(LETTERS).validate(letter(f'{OPENER}<p><ref target="a.xml %zz">x</ref></p>'))
    assert problem.message == (
        'value "a.xml %zz" of attribute "target" on ref is not allowed: '
        "item 2, \"%zz\", must be a URI; after '%' come two hexadecimal digits"
    )


LISTS = [
    # what the list is, the text, and what is said of it
    ("(xsd:integer, 'x'?)+", "1 x x 3", 'item 3, "x", must be a whole number'),
    ("xsd:integer, xsd:date", "1", "behind it comes one more item, which must be a date such as 1960-07-24"),
    ("xsd:integer+", "one", "must be a whole number, or several with blanks between"),
    ("('bold' | 'italic'), 'under'?", "bold undr", 'item 2, "undr", is none of the values listed'),
    (
        "xsd:date+",
        "1960-07-24 1960-02-30",
        'item 2, "1960-02-30", must be a date such as 1960-07-24; that month',
    ),
]


@pytest.mark.parametrize(("items", "text", "said"), LISTS, ids=[case[1] for case in LISTS])
def test_of_a_list_the_wrong_item_is_explained(items: str, text: str, said: str) -> None:
    (problem,) = compact(f"element a {{ list {{ {items} }} }}").validate(f"<a>{text}</a>".encode())
    assert said in problem.message


def test_attributes_of_its_own_are_named_before_those_of_all_elements() -> None:
    shared = "attribute ana { text }?, attribute facs { text }?, attribute cert { text }?"
    others = ", ".join(f"element e{number} {{ {shared} }}" for number in range(6))
    layout = f"element layout {{ {shared}, attribute columns {{ text }}?, attribute streams {{ text }}? }}"
    (problem,) = compact(f"element a {{ {shared}, {others}, {layout} }}").validate(
        b"<a><e0/><e1/><e2/><e3/><e4/><e5/><layout lines='3'/></a>"
    )
    assert problem.hint == "allowed attributes: columns, streams, ana, cert, facs"


def test_the_nearest_value_is_that_of_the_item() -> None:
    schema = compact("element a { attribute rend { list { ('bold' | 'italic')+ } } }")
    (problem,) = schema.validate(b'<a rend="bold itallic"/>')
    assert problem.hint == 'did you mean "italic"? allowed values: "italic", "bold"'


def test_a_known_name_in_a_wrong_place_is_no_slip_for_another() -> None:
    schema = compact("element a { element origin { empty }?, element b { element orig { empty }? } }")
    (problem,) = schema.validate(b"<a><b><origin/></b></a>")
    assert problem.hint == "allowed next: orig, or the end of b"


def test_what_is_wrong_in_particular_stands_behind_all_that_may_be() -> None:
    from teikit import relaxng

    def describe(_: str, shapes: frozenset[Shape]) -> str | None:
        return "a day" if shapes == {("date", ())} else None

    schema = relaxng.load(b"element a { xsd:date | xsd:gYear }", describe_datatype=describe)
    (problem,) = schema.validate(b"<a>1960-02-30</a>")
    assert problem.message.endswith(
        "must be a day or a year of four digits such as 1960; that month has no day 30"
    )


def test_an_empty_list_is_told_from_a_wrong_one() -> None:
    (problem,) = compact(LETTERS).validate(letter(f'{OPENER}<p><ref target=" ">x</ref></p>'))
    assert problem.kind == "attribute-value"
    assert "item" not in problem.message


def test_the_caller_explains_datatypes() -> None:
    from teikit import relaxng

    days = {("date", ()), ("gYear", ()), ("gYearMonth", ())}

    def describe(definition: str, datatypes: frozenset[Shape]) -> str | None:
        return "a day, month or year" if definition == "when" and datatypes == days else None

    schema = relaxng.load(LETTERS.encode(), describe_datatype=describe)
    (problem,) = schema.validate(letter(OPENER.replace("1960-07-24", "summer") + P))
    assert problem.message.endswith("must be a day, month or year")


def test_long_values_are_cut() -> None:
    (problem,) = compact(LETTERS).validate(letter(f'{OPENER}<p n="{"x" * 500}">x</p>'))
    assert "x…" in problem.message
    assert len(problem.message) < 200


def test_many_names_are_counted() -> None:
    names = " | ".join(f"element e{number} {{ empty }}" for number in range(40))
    schema = compact(f"element r {{ ({names})* }}")
    (problem,) = schema.validate(b"<r><x/></r>")
    assert problem.hint == "allowed next: e0, e1, e10, e11, e12, 35 more, or the end of r"
    assert len(problem.expected) == 40


def test_names_are_shown_with_the_prefixes_of_the_document() -> None:
    text = f'<l:letter xmlns:l="urn:letters" xml:id="a">{OPENER}</l:letter>'.replace(
        "<opener", '<opener xmlns="urn:letters"'
    )
    (problem,) = compact(LETTERS).validate(text.encode())
    assert problem.message == 'element "l:letter" is incomplete after l:opener'
    assert problem.expected == ("l:list", "l:p")
    assert problem.xpath == "/l:letter"


def test_paths_count_siblings_of_one_name() -> None:
    body = f"{OPENER}<p/><list><item/><item><lb/><x/></item></list><p/>"
    (problem,) = compact(LETTERS).validate(letter(body))
    assert problem.xpath == "/letter/list[1]/item[2]/x[1]"


def test_what_has_a_place_of_its_own_comes_before_what_may_stand_anywhere() -> None:
    anywhere = " | ".join(f"element e{number} {{ empty }}" for number in range(20))
    schema = compact(f"""
        start = element list {{ (head | any)*, (item, any*)+ }}
        any = {anywhere}
        head = element head {{ text }}
        item = element item {{ text }}
    """)
    (problem,) = list(schema.validate(b"<list><p/><item>x</item></list>"))
    assert problem.hint == "allowed next: item, e0, e1, e10, e11, 17 more"


NAMESPACES = (
    (
        "<letter/>",
        'element "letter" without a namespace is not known to the schema as the root element',
        'it is allowed in the namespace urn:letters: xmlns="urn:letters"',
    ),
    (
        '<letter xmlns="urn:letter"/>',
        'element "letter" of the namespace urn:letter is not known to the schema as the root element',
        'it is allowed in the namespace urn:letters: xmlns="urn:letters"',
    ),
    (
        "<charter/>",
        'element "charter" is not known to the schema as the root element',
        "allowed next, in the namespace urn:letters: letter",
    ),
    (
        '<l:letter xmlns:l="urn:letters" xml:id="a"><opener/></l:letter>',
        'element "opener" without a namespace is not known to the schema, inside l:letter',
        'it is allowed in the namespace urn:letters: xmlns="urn:letters"',
    ),
)


@pytest.mark.parametrize(("document", "message", "hint"), NAMESPACES, ids=[case[0] for case in NAMESPACES])
def test_a_name_in_the_wrong_namespace(document: str, message: str, hint: str) -> None:
    problem = next(iter(compact(LETTERS).validate(document.encode())))
    assert (problem.message, problem.hint) == (message, hint)


def test_a_name_that_should_have_no_namespace() -> None:
    problem = next(iter(compact("element memo { empty }").validate(b'<memo xmlns="urn:letters"/>')))
    assert problem.hint == 'it is allowed without a namespace: xmlns=""'
