"""The quick look: it says what the parser's handlers say, or nothing; and it does look at what is usual."""

import itertools
from random import Random

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from teikit import relaxng
from teikit.relaxng.problem import Problem
from teikit.relaxng.quick_look import MAX_PAUSE, Patience, QuickLook
from teikit.relaxng.schema import Schema
from teikit.relaxng.tag_table import MAX_TAGS
from teikit.relaxng.validation import validate_bytes
from teikit.relaxng.written_tag import WrittenNames, names_in, read_start_tag, value
from tests.relaxng.naive_cases import PREAMBLE, random_document, random_grammar, written, xml
from tests.relaxng.schemas import LETTERS, OPENER, compact, letter
from tests.relaxng.test_mutants import SOUND, mutant


def quick(data: bytes, schema: Schema | None = None, *, check_ids: bool = True) -> list[Problem] | None:
    automaton = (schema or compact(LETTERS)).automaton
    return QuickLook(automaton).problems(data, check_ids=check_ids)


def by_handlers(data: bytes, schema: Schema | None = None) -> list[Problem]:
    automaton = (schema or compact(LETTERS)).automaton
    return list(validate_bytes(automaton, data, recoded=False, check_ids=True, describe=None))


USUAL = (
    SOUND,
    b'<?xml version="1.0"?>\n<!-- a <letter> -->\n<?xml-model href="x>y"?>\n'
    + letter(f"{OPENER}<p>Yes! Why?</p>"),
    letter(f"{OPENER}<p>a<!-- <p> & > -->b</p><!-- c -->\n<?pi <p>?>\n<p/>\n<!-- d -->"),
    letter(f"{OPENER}\n\n\t<p  n = '1'\n>a > b</p ><p n='2'/><p/ >".replace("/ >", "/>"))
    + b"\n<!-- end -->\n",
    letter(f"{OPENER}<p n='&#49;' who='l1'>A &amp; B</p>", """status='draft' xml:id="l1" """),
    letter(f"{OPENER}<p xmlns='urn:letters' who=' l1\n'>again the same</p>"),
    b'<t:letter xmlns:t="urn:letters" xmlns:x="urn:x" xml:id="l1">'
    + OPENER.replace("<", "<t:").replace("<t:/", "</t:").encode()
    + b"<t:p/></t:letter>",
)
"""Valid documents, as one meets them."""

TO_BE_LOOKED_AT_CLOSELY = (
    letter(f"{OPENER}<list>&#32;<item/></list>"),
    letter(f"{OPENER}<p/><closer><signed>A</signed><year>1960</year></closer>"),
    letter(f"{OPENER}<p/><closer><signed>A</signed><year>\n<!-- in -->1960 </year></closer><!-- end -->"),
)
"""Valid documents with something that cannot be known from the tags."""

LEFT_TO_THE_PARSER = (
    b"<!DOCTYPE letter>" + SOUND,
    letter(f"{OPENER}<p><![CDATA[a <p> b]]></p>"),
    letter(f"{OPENER}<p><l:lb xmlns:l='urn:letters'/></p>"),
    letter(f"{OPENER}<p n='1'><ref target='a>b'>x</ref></p>"),
    letter(f'{OPENER}<list>&#32;<item/></list><p><ref target="a>b">x</ref></p>'),
)
"""Valid documents that have what is left to the parser."""

WRONG = (
    letter(f"{OPENER}<p>a</p>text"),
    letter(f"{OPENER}<p>a</p>text<p/>"),
    letter(f"{OPENER}text<p>a</p>"),
    letter(OPENER),
    letter(f"{OPENER}<p><lb>x</lb></p>"),
    letter(f"{OPENER}<p n='0'/>"),
    letter(f'{OPENER}<p n="0"/>'),
    letter(f"{OPENER}<p who='nobody'/>"),
    letter(f"{OPENER}<p m='1'/>"),
    letter(f"{OPENER}<p><lb/><q/></p>"),
    letter(f"{OPENER}<p/>", ""),
    letter(f"{OPENER}<p/>", 'xml:id="l1" status="d&#114;aftt"'),
    letter(f"{OPENER}<p>a</q>"),
    letter(f"{OPENER}<p>a"),
    letter(f"{OPENER}<p>&nothing;</p>"),
    letter(f"{OPENER}<p>a & b</p>"),
    letter(f"{OPENER}<p>a ]]> b</p>"),
    letter(f"{OPENER}<p n='1' n='1'>b</p>"),
    letter(f"{OPENER}<p>\x01</p>"),
    letter(f"{OPENER}<p>a</p>").replace(b"urn:letters", b"urn:other"),
    letter(f"{OPENER}<p>a</p>") + b"text",
    letter(f"{OPENER}<p>a</p>") + SOUND,
    letter(f"{OPENER}<p>\xff</p>").decode().encode("latin-1"),
    letter(f"{OPENER}<p><!-- a -- b --></p>"),
    b"",
    b" \n",
    b"no XML",
    b"<",
    b"<letter",
    b"</letter>",
    b'<letter xmlns="urn:letters',
    b'<x:letter xmlns="urn:letters"/>',
)


@pytest.mark.parametrize("data", USUAL + TO_BE_LOOKED_AT_CLOSELY)
def test_valid(data: bytes) -> None:
    assert by_handlers(data) == []
    assert quick(data) == []


@pytest.mark.parametrize("data", LEFT_TO_THE_PARSER)
def test_left_to_the_parser(data: bytes) -> None:
    assert by_handlers(data) == []
    assert quick(data) is None


@pytest.mark.parametrize("data", WRONG)
def test_wrong(data: bytes) -> None:
    expected = by_handlers(data)
    assert expected
    assert quick(data) in (expected, None)


FAULTY = (
    "<p n='0'/><p>a<ref target='b'/>c<unheard><p/>d</unheard>e</p>f<p/>",
    "<p/>text<p><lb>x</lb> <lb> </lb>\n<lb/></p>\n\n text",
    "<unheard><unheard/><p>a</p></unheard>\n<p m='1' n='0'/><list/><p/>",
    "<p/><closer><signed>A</signed><year>60 <p/> </year>]</closer>\r\r\n]",
    "<p>]<lb/>]\r<q/>\r]</p><!-- <p> -->]<p/><?p ]?>",
    "<p/><closer><signed>A</signed><year> </year></closer><p/>",
    "<p/><closer><signed>A</signed><year></year></closer><p/>",
    "".join(f"<p n='{number % 3}'/>" for number in range(200)),
)


@pytest.mark.parametrize("body", FAULTY)
def test_faults_are_told_as_by_the_handlers(body: str) -> None:
    data = letter(OPENER + body)
    expected = by_handlers(data)
    assert len(expected) > 1
    assert quick(data) == expected


def test_ids_are_checked_only_when_asked_for() -> None:
    for who in ("nobody", "l1"):
        data = letter(f"{OPENER}<p who='{who}'/>")
        assert quick(data) == ([] if who == "l1" else None)
        assert quick(data, check_ids=False) == []


AMBIGUOUS = relaxng.load(
    b"""start = element a { (element b { attribute x { text }?, c }, e) | (element b { d* }, f) }
    c = element c { xsd:int } d = element c { text } e = element e { empty } f = element f { empty }"""
)


@pytest.mark.parametrize(
    "body", ["<b><c>1</c></b><e/>", "<b><c>x</c></b><f/>", "<b/><f/>", "<b x='1'><c>1</c></b><e/>"]
)
def test_start_tags_with_several_meanings(body: str) -> None:
    for data in (f"<a>{body}</a>", f"<a>{body}</a>".replace("<e/>", "<f/>"), f"<a>{body}<g/></a>"):
        assert quick(data.encode(), AMBIGUOUS) == by_handlers(data.encode(), AMBIGUOUS)


@pytest.mark.parametrize("content", ["", " ", "\n ", "ab", " a", "<!-- a --> "])
@pytest.mark.parametrize(
    "pattern", ['xsd:string { minLength = "2" }', "list { xsd:int* }", '" " | element b { text }']
)
def test_white_space_may_be_a_value(pattern: str, content: str) -> None:
    schema = relaxng.load(f"element a {{ element c {{ {pattern} }} }}".encode())
    data = f"<a><c>{content}</c></a>".encode()
    assert quick(data, schema) == by_handlers(data, schema)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**40))
def test_random_documents(seed: int) -> None:
    note(f"seed {seed}")
    random = Random(seed)
    grammar = random_grammar(random)
    try:
        schema = relaxng.load((PREAMBLE + written(grammar)).encode())
    except relaxng.SchemaError:
        return
    for _ in range(6):
        document = random_document(random, grammar)
        data = xml(document).encode()
        found = quick(data, schema)
        if found is not None:
            assert found == by_handlers(data, schema), f"{PREAMBLE}{written(grammar)}\n\n{xml(document)}"
            assert grammar.is_valid(document) == (not found)


def test_most_random_documents_are_looked_at() -> None:
    """The test above would not notice if none were."""
    looked, number = 0, 0
    for seed in range(100):
        random = Random(seed)
        grammar = random_grammar(random)
        try:
            schema = relaxng.load((PREAMBLE + written(grammar)).encode())
        except relaxng.SchemaError:
            continue
        for _ in range(4):
            number += 1
            looked += quick(xml(random_document(random, grammar)).encode(), schema) is not None
    assert looked > 0.8 * number


@settings(max_examples=400, deadline=None)
@given(st.randoms(use_true_random=False))
def test_mutants(chance: Random) -> None:
    data = bytearray(mutant(chance))
    for _ in range(chance.choice((0, 0, 1, 2))):
        place = chance.randrange(len(data))
        data[place : place + chance.randint(0, 2)] = chance.choice(
            (
                b"<",
                b">",
                b"&",
                b'"',
                b"'",
                b" ",
                b"\n",
                b"/",
                b"<!--",
                b"-->",
                b"<?",
                b"?>",
                b"&#10;",
                b"\xc3",
                b"]",
            )
        )
    document = bytes(data)
    found = quick(document)
    if found is not None:
        assert found == by_handlers(document)


def test_documents_one_after_the_other_do_not_disturb_each_other() -> None:
    schema = compact(LETTERS)
    look = QuickLook(schema.automaton)
    good, same_id = letter(f"{OPENER}<p/>"), letter(f"{OPENER}<p who='l1'/>")
    for data in (good, same_id, good, letter(f"{OPENER}<p who='l2'/>", 'xml:id="l2"'), good):
        assert look.problems(data, check_ids=True) == []


@pytest.mark.parametrize(
    "inside",
    [
        "<!--" * 200_000,
        "<?x" * 200_000,
        "<!-- -->" + "<!-- -- " * 200_000,
        "<p n='&#" + "9" * 10_000 + ";'/>",
        "<p n='&#x110000;'/><p who='&#xD800;'/>",
        "<p" + " n" * 200_000 + ">",
        "<p" + " n='1'" * 100_000 + "x>",
        "<p>" + ">" * 200_000 + " " * 200_000,
    ],
)
def test_hostile_documents_take_no_time(inside: str) -> None:
    assert not quick(letter(OPENER + inside + "</p>"))


def test_more_tags_than_are_remembered() -> None:
    schema = relaxng.load(b"element a { element b { attribute n { text } }* }")
    body = "".join(f'<b n="{number}"/>' for number in range(MAX_TAGS + 10))
    assert quick(f"<a>{body}</a>".encode(), schema) == []
    faulty = f"<a>{body}<b/></a>".encode()
    assert quick(faulty, schema) == by_handlers(faulty, schema)


def test_patience_ends_and_comes_back() -> None:
    patience = Patience()
    looked = []
    for number in range(500):
        if patience.is_left():
            looked.append(number)
            patience.learn(was_worth_while=False)
    assert looked[:3] == [0, 1, 2]
    assert len(looked) < 50
    assert max(b - a for a, b in itertools.pairwise(looked)) <= MAX_PAUSE
    while not patience.is_left():
        pass
    patience.learn(was_worth_while=True)
    assert patience.is_left()


@pytest.mark.parametrize(
    ("tag", "names", "values"),
    [
        (b"<p", WrittenNames("p", (), False, False), []),
        (b"<p />", WrittenNames("p", (), True, True), []),
        (b'<a:p n="1" xml:id = "a"', WrittenNames("a:p", ("n", "xml:id"), False, False), [b"1", b"a"]),
        (b'<p n=""\n/>', WrittenNames("p", ("n",), True, True), [b""]),
    ],
)
def test_a_tag_is_read_the_same_in_both_ways(tag: bytes, names: WrittenNames, values: list[bytes]) -> None:
    assert read_start_tag(tag) == (names, values)
    parts = tag.split(b'"')
    assert (names_in(parts[::2]), parts[1::2]) == (names, values)


@pytest.mark.parametrize(
    "tag", [b'<p n="1', b"<p n='1\" m=\"2'x", b"<p n=1", b"<", b'<p n="1"m="2"', b"<p 'a'"]
)
def test_what_is_no_start_tag(tag: bytes) -> None:
    assert read_start_tag(tag) is None


@pytest.mark.parametrize(
    ("written_value", "meant"),
    [
        (b"a b", "a b"),
        (b"a\r\nb\tc\nd", "a b c d"),
        (b"&#10;&#xA;&amp;lt;&quot;&apos;&lt;&gt;", "\n\n&lt;\"'<>"),
        ("März".encode(), "März"),
    ],
)
def test_values(written_value: bytes, meant: str) -> None:
    assert value(written_value) == meant
