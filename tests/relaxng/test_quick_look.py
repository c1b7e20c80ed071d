"""The quick look: it is never sure of what is wrong, and it is sure of what is usual."""

import itertools
from random import Random

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from teikit import relaxng
from teikit.relaxng.quick_look import MAX_PAUSE, Patience, QuickLook
from teikit.relaxng.schema import Schema
from teikit.relaxng.tag_table import MAX_TAGS
from teikit.relaxng.validation import validate_bytes
from teikit.relaxng.written_tag import Names, names_in, read_start_tag, value
from tests.relaxng.naive_cases import PREAMBLE, random_document, random_grammar, written, xml
from tests.relaxng.schemas import LETTERS, OPENER, compact, letter
from tests.relaxng.test_mutants import SOUND, mutant


def is_sure(data: bytes, schema: Schema | None = None, *, check_ids: bool = True) -> bool:
    automaton = (schema or compact(LETTERS)).automaton
    return QuickLook(automaton).is_surely_valid(data, check_ids=check_ids)


def has_problem(data: bytes, schema: Schema | None = None) -> bool:
    automaton = (schema or compact(LETTERS)).automaton
    return any(validate_bytes(automaton, data, recoded=False, check_ids=True, describe=None))


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

LEFT_TO_THE_PARSER = (
    b"<!DOCTYPE letter>" + SOUND,
    letter(f"{OPENER}<p><![CDATA[a <p> b]]></p>"),
    letter(f"{OPENER}<p><l:lb xmlns:l='urn:letters'/></p>"),
    letter(f"{OPENER}<p n='1'><ref target='a>b'>x</ref></p>"),
    letter(f"{OPENER}<list>&#32;<item/></list>"),
    letter(f"{OPENER}<p/><closer><signed>A</signed><year>1960</year></closer>"),
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


@pytest.mark.parametrize("data", USUAL)
def test_sure_of_what_is_usual(data: bytes) -> None:
    assert not has_problem(data)
    assert is_sure(data)


@pytest.mark.parametrize("data", LEFT_TO_THE_PARSER)
def test_not_sure_of_what_is_left_to_the_parser(data: bytes) -> None:
    assert not has_problem(data)
    assert not is_sure(data)


@pytest.mark.parametrize("data", WRONG)
def test_not_sure_of_what_is_wrong(data: bytes) -> None:
    assert has_problem(data)
    assert not is_sure(data)


def test_ids_are_checked_only_when_asked_for() -> None:
    for who in ("nobody", "l1"):
        data = letter(f"{OPENER}<p who='{who}'/>")
        assert is_sure(data) == (who == "l1")
        assert is_sure(data, check_ids=False)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**40))
def test_never_sure_of_a_random_document_that_is_not_valid(seed: int) -> None:
    note(f"seed {seed}")
    random = Random(seed)
    grammar = random_grammar(random)
    try:
        schema = relaxng.load((PREAMBLE + written(grammar)).encode())
    except relaxng.SchemaError:
        return
    for _ in range(6):
        document = random_document(random, grammar)
        if is_sure(xml(document).encode(), schema):
            assert grammar.is_valid(document), f"{PREAMBLE}{written(grammar)}\n\n{xml(document)}"


def test_sure_of_many_random_documents() -> None:
    """The test above would not notice if nothing were ever sure."""
    sure = 0
    for seed in range(150):
        random = Random(seed)
        grammar = random_grammar(random)
        try:
            schema = relaxng.load((PREAMBLE + written(grammar)).encode())
        except relaxng.SchemaError:
            continue
        sure += sum(is_sure(xml(random_document(random, grammar)).encode(), schema) for _ in range(4))
    assert sure > 30


@settings(max_examples=300, deadline=None)
@given(st.randoms(use_true_random=False))
def test_never_sure_of_a_mutant_that_is_not_valid(chance: Random) -> None:
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
            )
        )
    document = bytes(data)
    if is_sure(document):
        assert not has_problem(document)


def test_documents_one_after_the_other_do_not_disturb_each_other() -> None:
    schema = compact(LETTERS)
    look = QuickLook(schema.automaton)
    good, same_id = letter(f"{OPENER}<p/>"), letter(f"{OPENER}<p who='l1'/>")
    for data in (good, same_id, good, letter(f"{OPENER}<p who='l2'/>", 'xml:id="l2"'), good):
        assert look.is_surely_valid(data, check_ids=True)


def test_more_tags_than_are_remembered() -> None:
    schema = relaxng.load(b"element a { element b { attribute n { text } }* }")
    body = "".join(f'<b n="{number}"/>' for number in range(MAX_TAGS + 10))
    for end, sure in (("", True), ("<b/>", False)):
        assert is_sure(f"<a>{body}{end}</a>".encode(), schema) is sure


def test_patience_ends_and_comes_back() -> None:
    patience = Patience()
    looked = []
    for number in range(500):
        if patience.is_left():
            looked.append(number)
            patience.learn(sure=False)
    assert looked[:3] == [0, 1, 2]
    assert len(looked) < 50
    assert max(b - a for a, b in itertools.pairwise(looked)) <= MAX_PAUSE
    while not patience.is_left():
        pass
    patience.learn(sure=True)
    assert patience.is_left()


@pytest.mark.parametrize(
    ("tag", "names", "values"),
    [
        (b"<p", Names("p", (), False, False), []),
        (b"<p />", Names("p", (), True, True), []),
        (b'<a:p n="1" xml:id = "a"', Names("a:p", ("n", "xml:id"), False, False), [b"1", b"a"]),
        (b'<p n=""\n/>', Names("p", ("n",), True, True), [b""]),
    ],
)
def test_a_tag_is_read_the_same_in_both_ways(tag: bytes, names: Names, values: list[bytes]) -> None:
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
