"""Regular expressions as XPath has them, and the automaton beside Python's engine."""

import random
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from teikit.schematron.xpath import regex
from teikit.schematron.xpath.automaton import Automaton, TooComplexError, backtracking_degree
from teikit.schematron.xpath.spans import Finder

MATCHES = (
    # text, pattern, flags, whether it matches: F&O 3.1, 5.6.1 and 5.6.3
    ("abracadabra", "bra", "", True),
    ("abracadabra", "^a.*a$", "", True),
    ("abracadabra", "^bra", "", False),
    ("a\n", "a$", "", False),
    ("a\nb", "^b$", "", False),
    ("a\nb", "^b$", "m", True),
    ("a\n", "a$", "m", True),
    ("a\nb", "a.b", "", False),
    ("a\nb", "a.b", "s", True),
    ("HELLO", "hello", "i", True),
    ("helloworld", "hello world", "x", True),
    ("hello world", r"hello\ sworld", "x", False),
    ("a b", "a[ ]b", "x", True),
    ("a.b", "a.b", "q", True),
    ("axb", "a.b", "q", False),
    ("a\u00a0b", r"a\sb", "", False),
    ("a\u00a0b", r"a\Sb", "", True),
    ("a\tb", r"a\sb", "", True),
    ("_", r"\w", "", False),
    ("_", r"\W", "", True),
    ("é5", r"^\w\d$", "", True),
    ("e\u0301", r"^\w\w$", "", True),
    ("٣", r"\d", "", True),
    ("Ж", r"^\p{Lu}$", "", True),
    ("ж", r"^\p{IsCyrillic}$", "", True),
    ("b", "^[a-z-[aeiou]]$", "", True),
    ("e", "^[a-z-[aeiou]]$", "", False),
    ("xml:id", r"^\i\c*$", "", True),
    ("aXbX", r"(\w)X\1X", "", False),
    ("aXaX", r"(\w)X\1X", "", True),
    ("", "^$", "", True),
    ("GARF. f. 130. op. 1. d. 12", r"^[A-Z]+\. f\. \d+\. op\. \d+\. d\. \d+$", "", True),
    ("#p1 #p22", r"^#p\d+( #p\d+)*$", "", True),
    ("#p1  #p22", r"^#p\d+( #p\d+)*$", "", False),
)


@pytest.mark.parametrize(("text", "pattern", "flags", "expected"), MATCHES)
def test_matches(text, pattern, flags, expected):
    assert regex.matches(text, pattern, flags) is expected


REPLACEMENTS = (
    ("abracadabra", "bra", "*", "", "a*cada*"),
    ("abracadabra", "a.*a", "*", "", "*"),
    ("abracadabra", "a.*?a", "*", "", "*c*bra"),
    ("abracadabra", "a", "", "", "brcdbr"),
    ("abracadabra", "a(.)", "a$1$1", "", "abbraccaddabbra"),
    ("AAAA", "A+", "b", "", "b"),
    ("darted", "^(.*?)d(.*)$", "$1c$2", "", "carted"),
    ("1917", r"(\d\d)(\d\d)", "$2-$1", "", "17-19"),
    ("ab", "(a)", r"\$1$1", "", "$1ab"),
    ("a.b", ".", "$", "q", "a$b"),
    ("ab", "(a)", "$12", "", "a2b"),
)


@pytest.mark.parametrize(("text", "pattern", "replacement", "flags", "expected"), REPLACEMENTS)
def test_replace(text, pattern, replacement, flags, expected):
    assert regex.replace(text, pattern, replacement, flags) == expected


TOKENS = (
    ("The cat sat", r"\s+", "", ["The", "cat", "sat"]),
    ("1, 15, 24, 50", r",\s*", "", ["1", "15", "24", "50"]),
    ("1,15,,24,50,", ",", "", ["1", "15", "", "24", "50", ""]),
    ("Some <br> text", "<(br|hr)>", "", ["Some ", " text"]),
    ("", ",", "", []),
    ("a.b.c", ".", "q", ["a", "b", "c"]),
)


@pytest.mark.parametrize(("text", "pattern", "flags", "expected"), TOKENS)
def test_tokenize(text, pattern, flags, expected):
    assert regex.tokenize(text, pattern, flags) == expected


ERRORS = (
    (lambda: regex.matches("a", "["), "FORX0002"),
    (lambda: regex.matches("a", "(a"), "FORX0002"),
    (lambda: regex.matches("a", "a", "z"), "FORX0001"),
    (lambda: regex.replace("a", "a*", "b"), "FORX0003"),
    (lambda: regex.tokenize("a", "a?"), "FORX0003"),
    (lambda: regex.replace("a", "a", "$"), "FORX0004"),
    (lambda: regex.replace("a", "a", "\\a"), "FORX0004"),
    (lambda: regex.replace("a" * 40, r"(a+)+\1b", "x"), "FORX0002"),
)


@pytest.mark.parametrize(("call", "code"), ERRORS, ids=[str(number) for number in range(len(ERRORS))])
def test_errors(call, code):
    with pytest.raises(regex.RegularExpressionError) as caught:
        call()
    assert caught.value.code == code


DEGREES = (
    ("abc", 1),
    ("a+b", 2),
    ("a+", 1),
    (r",\s*", 1),
    (r"\s*,\s*", 3),
    ("^a*b*$", 3),
    ("a{3}", 1),
    ("(a+)+", float("inf")),
    ("(a|ab)*", float("inf")),
    ("(a|b)*", 2),
    ("(xa|yb)*", 2),
    (r"(\w+\s?)*", float("inf")),
)


@pytest.mark.parametrize(("pattern", "expected"), DEGREES)
def test_degree(pattern, expected):
    assert backtracking_degree(re.compile(pattern)) == expected


atoms = st.sampled_from(
    ["a", "b", "ab", ".", "[ab]", "[^a]", r"\d", r"\s", "(a|b)", "(ab|a)", "^", "$", "\n"]
)
pieces = st.builds(
    lambda atom, times: atom + times,
    atoms,
    st.sampled_from(["", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?"]),
)
patterns = st.recursive(
    st.lists(pieces, min_size=1, max_size=3).map("".join),
    lambda inner: st.builds(
        lambda a, b, times: f"({a}|{b}){times}", inner, inner, st.sampled_from(["", "*", "+", "?"])
    ),
    max_leaves=4,
)


@settings(max_examples=400, deadline=None)
@example(".$*", "1\n", 0)
@given(patterns, st.text("ab1 \n", max_size=9), st.sampled_from([0, re.DOTALL, re.MULTILINE, re.IGNORECASE]))
def test_automaton_agrees_with_python(pattern, text, flags):
    try:
        end = "$" if flags & re.MULTILINE else r"(?:$(?!\n\Z))"
        expression = re.compile(pattern.replace("$", end), flags)
    except re.error:
        return
    assert Automaton(expression).search(text) is (expression.search(text) is not None)


@settings(max_examples=400, deadline=None)
@example("(a|ab)(b|1)*", "abb1ab", 0)
@example("(a*?b){2,}", "aabab ab", 0)
@given(patterns, st.text("ab1 \n", max_size=9), st.sampled_from([0, re.DOTALL, re.MULTILINE, re.IGNORECASE]))
def test_finder_agrees_with_python(pattern, text, flags):
    try:
        end = "$" if flags & re.MULTILINE else r"(?:$(?!\n\Z))"
        expression = re.compile(pattern.replace("$", end), flags)
    except re.error:
        return
    if expression.search("") is not None:
        return
    found = [(span.start, span.end) for span in Finder(expression).find(text)]
    assert found == [match.span() for match in expression.finditer(text) if match.group()]


def test_long_texts_are_cut_into_words():
    assert len(regex.tokenize("word " * 200_000, r"\s+")) == 200_001
    assert len(regex.tokenize("word, " * 20_000, r"\s*,\s*")) == 20_001


@pytest.mark.parametrize(
    ("text", "pattern", "replacement", "expected"),
    [
        ("and so . . . . on", r"(\s+\.){3,}", "", "and so on"),
        ("a" * 4000 + "!", "(a+)+!", "<$1>", "<" + "a" * 4000 + ">"),
        ("a" * 4000 + "!", "(a+)+b", "x", "a" * 4000 + "!"),
        ("12.06.1917", r"((\d+)\.?)+", "[$1|$2]", "[1917|1917]"),
    ],
)
def test_what_could_take_exponential_time_is_replaced_all_the_same(text, pattern, replacement, expected):
    assert regex.replace(text, pattern, replacement) == expected


def test_automaton_gives_up():
    automaton = Automaton(re.compile("(a|b)*a(a|b){600}c"))
    text = "".join(random.Random(1917).choices("ab", k=100_000))
    with pytest.raises(TooComplexError):
        automaton.search(text)


@pytest.mark.parametrize("pattern", [r"(a)\1", "(?=a)b", "(a{100}){100}"])
def test_no_automaton(pattern):
    with pytest.raises(TooComplexError):
        Automaton(re.compile(pattern))
