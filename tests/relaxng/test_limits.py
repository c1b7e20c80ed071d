"""Hostile documents and schemas end soon, with one clear message."""

import gc

import pytest

from teikit import relaxng
from teikit.relaxng import automaton, read_xml
from teikit.relaxng.compact import tokens
from tests.relaxng.schemas import ATTRIBUTES, compact, grammar

RECURSIVE = "start = a\na = element a { attribute x { text }?, mixed { a* } }"
DEPTH = 100_000


def kinds(document: bytes, schema: str = RECURSIVE) -> list[str]:
    return [problem.kind.value for problem in compact(schema).validate(document)]


def test_depth() -> None:
    assert kinds(b"<a>" * DEPTH + b"</a>" * DEPTH) == []
    (problem,) = compact(RECURSIVE).validate(b"<a>" * DEPTH + b"<b/>" + b"</a>" * DEPTH)
    assert problem.column == 3 * DEPTH + 1


@pytest.mark.parametrize("size", [10_000_000])
def test_long_attributes_and_texts(size: int) -> None:
    assert kinds(b'<a x="' + b">" * size + b'"/>') == []
    assert kinds(b"<a>" + b"x " * (size // 2) + b"</a>") == []
    assert kinds(b'<a y="' + b">" * size + b'"/>') == ["attribute-not-allowed"]


def test_long_lists() -> None:
    schema = "element a { list { xsd:integer+ } }"
    assert kinds(b"<a>" + b"1 " * 300_000 + b"</a>", schema) == []
    assert kinds(b"<a>" + b"1 " * 300_000 + b"x</a>", schema) == ["content-value"]


def test_entity_bomb() -> None:
    entities = b"".join(
        b'<!ENTITY e%d "%s">' % (number, (b"&e%d;" % (number - 1) if number else b"x" * 60) * 20)
        for number in range(10)
    )
    (problem,) = compact(RECURSIVE).validate(b"<!DOCTYPE a [" + entities + b"]><a>&e9;</a>")
    assert problem.kind == "entity"
    assert "100 times its size" in problem.message


@pytest.mark.parametrize(
    "document",
    [
        b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>',
        b'<!DOCTYPE a SYSTEM "http://localhost:1/x.dtd"><a>&nbsp;</a>',
    ],
)
def test_nothing_external_is_read(document: bytes) -> None:
    assert kinds(document) == ["entity"]


MALFORMED = {
    b"": ("not-well-formed", "the document is empty", 1, 1),
    b"<a>\n<a>": ("not-well-formed", 'ends before its root element does; "a" is open', 2, 4),
    b"<a>\n</b>": ("not-well-formed", 'the element that is open here is "a"', 2, 3),
    b"<a>\n & </a>": ("not-well-formed", 'the character "&" stands alone', 2, 2),
    b"<a>\n 1 < 2</a>": ("not-well-formed", 'the character "<" does not begin a tag', 2, 4),
    b"<a>\n\xff</a>": ("encoding", "the byte FF is not UTF-8", 2, 1),
    b"<a>\n\x01</a>": ("not-well-formed", "the control character 01", 2, 1),
    b"<a>\n<a x='1' x='2'/></a>": ("not-well-formed", "an attribute stands twice", 2, 10),
    b"<a>&nbsp;</a>": ("not-well-formed", "an entity is not declared", 1, 4),
    b"<a/>x": ("not-well-formed", "something follows the end", 1, 5),
    b"<q:a/>": ("not-well-formed", "prefix is not declared", 1, 1),
    b"<?xml version='1.0' encoding='klingon'?><a/>": ("encoding", "'klingon' is not known", 1, 1),
    b"<?xml version='1.0' encoding='utf-16'?><a/>": ("encoding", "", 1, 1),
}


@pytest.mark.parametrize(("document", "expected"), MALFORMED.items(), ids=[repr(text) for text in MALFORMED])
def test_malformed(document: bytes, expected: tuple[str, str, int, int]) -> None:
    *_, last = compact(RECURSIVE).validate(document)
    kind, part, line, column = expected
    assert last.kind == kind
    assert part in last.message
    assert (last.line, last.column) == (line, column)


def test_problems_before_the_fault_are_given() -> None:
    assert kinds(b"<a><b/>\n<a></b></a>") == ["unknown-element", "not-well-formed"]


def test_the_tables_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(automaton, "MAX_ENTRIES", 500)
    schema = relaxng.load(RECURSIVE.encode())
    document = b"<a>" + b"".join(b'<a b%d="1"/>' % number for number in range(3_000)) + b"</a>"
    assert len(list(schema.validate(document))) == 3_000
    gc.collect()
    states = [thing for thing in gc.get_objects() if isinstance(thing, automaton.State)]
    assert sum(len(state) for state in states if state.automaton is schema.automaton) < 600


def test_forgetting_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = " & ".join(f"element e{number} {{ empty }}?" for number in range(12))
    text = f"element a {{ {parts} }}".encode()
    documents = [
        b"<a>" + b"".join(b"<e%d/>" % (number * step % 13) for number in range(12)) + b"</a>"
        for step in range(1, 13)
    ]
    generous = relaxng.load(text)
    expected = [[problem.message for problem in generous.validate(document)] for document in documents]
    monkeypatch.setattr(automaton, "MAX_ENTRIES", 40)
    frugal = relaxng.load(text)
    assert [[problem.message for problem in frugal.validate(document)] for document in documents] == expected


def test_large_interleave() -> None:
    parts = "".join(f'<optional><element name="e{n}"><empty/></element></optional>' for n in range(400))
    schema = relaxng.load(
        f'<element name="a" {ATTRIBUTES}><interleave>{parts}</interleave></element>'.encode()
    )
    assert (
        list(schema.validate(b"<a>" + b"".join(b"<e%d/>" % n for n in reversed(range(400))) + b"</a>")) == []
    )


def test_schemas_too_large_or_too_deep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_xml, "MAX_ELEMENTS", 1_000)
    values = "<value>x</value>" * 1_001
    with pytest.raises(relaxng.SchemaSyntaxError, match="more than 1,000 elements"):
        relaxng.load(f'<element name="a" {ATTRIBUTES}><choice>{values}</choice></element>'.encode())
    deep = "<group>" * 300 + "<empty/>" + "</group>" * 300
    with pytest.raises(relaxng.SchemaSyntaxError, match="nested more than"):
        relaxng.load(f'<element name="a" {ATTRIBUTES}>{deep}</element>'.encode())


def test_a_compact_schema_too_large_is_refused_before_it_is_taken_apart(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tokens, "MAX_TOKENS", 1_000)
    with pytest.raises(relaxng.SchemaSyntaxError, match="more than 1,000 words and signs"):
        compact("element a { " + " | ".join(["element b { empty }"] * 200) + " }")


def test_a_long_chain_of_definitions() -> None:
    chain = "".join(f'<define name="d{n}"><ref name="d{n + 1}"/></define>' for n in range(5_000))
    schema = grammar(
        f'<start><element name="a"><ref name="d0"/></element></start>{chain}<define name="d5000"><empty/></define>'
    )
    with pytest.raises(relaxng.SchemaError, match="nested too deeply"):
        relaxng.load(schema)


def test_a_path_of_many_steps_leaves_out_those_in_the_middle() -> None:
    schema = "start = a\na = element a { b? }\nb = element b { a? }"
    depth = 30_000
    problems = list(compact(schema).validate(b"<a>" * depth + b"</a>" * depth))
    assert len(problems) == depth - 1
    assert problems[1].xpath == "/a/a[1]/a[1]"
    assert problems[-1].xpath == "/a" + "/a[1]" * 20 + "/" + "/a[1]" * 80


def test_a_tag_with_very_many_wrong_attributes() -> None:
    number = 3_000
    document = "<a\n" + "\n".join(f' y{index}="é"' for index in range(number)) + "/>"
    problems = list(compact(RECURSIVE).validate(document.encode()))
    assert [(problem.line, problem.column) for problem in problems] == [(row + 2, 2) for row in range(number)]
    assert {problem.event for problem in problems} == {(number + 1, 13)}


def test_very_many_unknown_names() -> None:
    document = b"<a>" + b"".join(b"<e%d/>" % index for index in range(3_000)) + b"</a>"
    assert set(kinds(document)) == {"unknown-element"}


@pytest.mark.parametrize(
    "body",
    [
        "<group>{next}{next}</group>",
        "<choice>{next}<group>{next}{next}</group></choice>",
        '<choice>{next}<group>{next}<attribute name="x{number}"/></group></choice>',
    ],
)
def test_definitions_that_double_each_other_are_refused(body: str) -> None:
    chain = "".join(
        f'<define name="d{number}">'
        + body.format(next=f'<ref name="d{number + 1}"/>', number=number)
        + "</define>"
        for number in range(40)
    )
    schema = grammar(
        f'<start><element name="a"><ref name="d0"/></element></start>{chain}<define name="d40"><empty/></define>'
    )
    if "attribute" not in body:
        schema = schema.replace(b"<empty/>", b'<element name="b"><empty/></element>')
    with pytest.raises(relaxng.SchemaError, match="more than 500,000 parts"):
        relaxng.load(schema)
