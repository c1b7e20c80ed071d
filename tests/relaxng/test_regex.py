"""XML Schema's regular expressions: a table by production, and properties beside a naive matcher and Python's re."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from teikit.relaxng import xsd_regex
from teikit.relaxng.xsd_regex import automaton, charset
from teikit.relaxng.xsd_regex.blocks import BLOCKS

MATCHES = (
    # pattern, values that fit, values that do not
    ("", [""], ["a"]),
    ("Fonds?", ["Fond", "Fonds"], ["Fondss", "fond", " Fond"]),
    ("ab|cd|", ["ab", "cd", ""], ["abcd", "a"]),
    ("(ab|c)*d", ["d", "abcd", "cabababd"], ["ad", "abc"]),
    ("a{2}", ["aa"], ["a", "aaa"]),
    ("a{2,}", ["aa", "aaaaa"], ["a"]),
    ("a{0}b", ["b"], ["ab"]),
    ("a{1,3}", ["a", "aaa"], ["", "aaaa"]),
    ("(a?){3}", ["", "a", "aaa"], ["aaaa"]),
    ("(ab?){2,3}", ["aa", "abab", "aaba"], ["a", "abb", "aaaa"]),
    (".+", ["a b", "\t", "\u2028"], ["", "\n", "a\rb"]),
    ("^a$", ["^a$"], ["a"]),
    ("a\\.b", ["a.b"], ["axb"]),
    ("\\^\\-\\|\\{\\}\\[\\]\\(\\)\\*\\+\\?\\\\", ["^-|{}[]()*+?\\"], [""]),
    ("\\n\\r\\t", ["\n\r\t"], ["nrt"]),
    ("[a-c]", ["a", "b", "c"], ["d", "-", ""]),
    ("[^a-c]", ["d", "\n", "ж"], ["a"]),
    ("[a-]", ["a", "-"], ["b"]),
    ("[-a]", ["a", "-"], ["b"]),
    ("[^-a]", ["b"], ["a", "-"]),
    ("[a-c-]", ["b", "-"], ["d"]),
    ("[-]", ["-"], ["a"]),
    ("[a^]", ["a", "^"], ["b"]),
    ("[.?*+(){}|$]", [*".?*+(){}|$"], ["a"]),
    ("[\\]\\[\\\\]", ["]", "[", "\\"], ["a"]),
    ("[+-9]", ["+", ",", "5"], ["*", ":"]),
    ("[\\--a]", ["-", "A"], ["b"]),
    ("[\\d\\s]", ["5", " "], ["d", "s"]),
    ("[a-z-[aeiou]]", ["b", "z"], ["a", "u", "-"]),
    ("[^a-z-[0-9]]", ["A", "-"], ["a", "5"]),
    ("[a-z-[b-y-[m]]]", ["a", "m", "z"], ["b", "y"]),
    ("[\\i-[:]][\\c-[:]]*", ["xml.id", "_", "élan", "фонд-1"], ["1a", "a:b", "-a"]),
    ("\\i\\c*", ["tei:TEI", "\u4e00", "a\u0301"], ["·", "5"]),
    ("\\d+", ["1960", "\u0661\u0662"], ["½", "IV"]),
    ("\\D\\S\\I\\C\\W", ["aa- -"], ["1aaaa"]),
    ("\\w+", ["naïve", "a+b", "фонд", "5", "€"], ["a b", "a-b", "a.b", "\u00a0"]),
    ("\\s", [" ", "\t", "\n", "\r"], ["\u00a0", "\x0b"]),
    ("\\p{Lu}\\p{Ll}+", ["Москва", "Åbo"], ["москва", "ABO"]),
    ("\\P{L}", ["1", "-"], ["a", "ж"]),
    ("[^\\p{C}\\p{Z}]+", ["#p1", "дело", "\U0001f600"], ["a b", "\u00ad", "\u00a0"]),
    ("\\p{Nd}\\p{Sc}\\p{Pd}", ["5€–"], ["5e-"]),
    ("\\p{IsCyrillic}+", ["Пузанов"], ["Puzanov"]),
    ("\\p{IsGreek}\\p{IsGreekandCoptic}", ["αβ"], ["aα"]),
    ("\\P{IsBasicLatin}", ["é"], ["e"]),
    ("\\p{IsLatin-1Supplement}\\p{IsLatinExtended-A}", ["éœ"], ["oe"]),
    ("\\p{IsPrivateUse}", ["\ue000", "\U000f0000"], ["a"]),
    ("[\U0001f600-\U0001f64f]", ["\U0001f601"], ["\U0001f680"]),
    ("a{1,100000}", ["a" * 1000], [""]),
    ("a{999999999999}", [], ["a" * 1000]),
)


@pytest.mark.parametrize(("pattern", "good", "bad"), MATCHES, ids=[row[0] for row in MATCHES])
def test_match(pattern: str, good: list[str], bad: list[str]) -> None:
    compiled = xsd_regex.compile(pattern)
    assert [value for value in good if not compiled.match(value)] == []
    assert [value for value in bad if compiled.match(value)] == []


REFUSED = (
    ("a{,2}", 2, "expected a number of repetitions"),
    ("a{2,1}", 1, "the lower number of repetitions is above the upper one"),
    ("a{", 2, "expected a number of repetitions"),
    ("a{2", 3, 'expected "}" behind the number of repetitions, found the end of the pattern'),
    ("a{9999999999999999999}", 2, "no value is that long"),
    ("a**", 2, 'nothing stands before "*" that it could repeat'),
    ("+", 0, 'nothing stands before "+" that it could repeat'),
    ("(?:a)", 1, 'expected ")" for the parenthesis, found "?"'),
    ("a}", 1, '"}" must be written with a backslash here'),
    ("a)", 1, '")" must be written with a backslash here'),
    ("]", 0, '"]" must be written with a backslash here'),
    ("(a", 2, 'expected ")" for the parenthesis, found the end of the pattern'),
    ("[a", 2, 'expected "]" for the character class, found the end of the pattern'),
    ("[", 1, "the pattern ends too early"),
    ("[]", 1, '"]" must be written with a backslash in a character class'),
    ("[a[b]", 2, '"[" must be written with a backslash in a character class'),
    ("[a-c-e]", 4, '"-" must be written with a backslash between other characters'),
    ("[z-a]", 1, 'the range "z-a" runs backwards'),
    ("[\\w-z]", 1, "a range needs single characters at both ends"),
    ("[a-z-[b]c]", 8, 'expected "]" for the character class, found "c"'),
    ("\\$", 0, '"$" must be written without a backslash'),
    ("\\b", 0, 'XML Schema knows no "\\b"'),
    ("\\1", 0, 'XML Schema knows no "\\1"'),
    ("a\\", 1, "nothing follows the backslash"),
    ("\\pL", 2, 'expected "{" behind "\\p", found "L"'),
    ("\\p{L", 3, 'expected "}" for the name of the property'),
    ("\\p{Cs}", 3, 'there is no Unicode category or block "Cs"'),
    ("\\p{IsKlingon}", 3, 'there is no Unicode category or block "IsKlingon"'),
    ("(" * 101 + ")" * 101, 101, "nested more than 100 deep"),
    ("[a-" * 101 + "[b]" + "]" * 101, 301, "nested more than 100 deep"),
    (".*a.{5000}", 0, "counts too far: 5003 repetitions to be told apart, 2000 at most"),
    ("((a|bb){1,400}c?){1,400}", 0, "counts too far: 2800 repetitions to be told apart, 2000 at most"),
)


@pytest.mark.parametrize(("pattern", "offset", "message"), REFUSED, ids=[row[0][:24] for row in REFUSED])
def test_refused(pattern: str, offset: int, message: str) -> None:
    with pytest.raises(xsd_regex.PatternError) as caught:
        xsd_regex.compile(pattern)
    assert (caught.value.message, caught.value.offset) == (message, offset)
    assert str(caught.value) == f"{message} (character {offset + 1} of the pattern)"


LINEAR = (
    ("(a|a)*b", "a"),
    ("(a*)*b", "a"),
    ("((a?){30}){30}b", "a"),
    ("(a|aa)+b", "a"),
    ("(.*,){20}x", "a,"),
    ("([a-z]+)*[0-9]", "az"),
    (".{1,1000000}b", "a"),
    ("(a|bb){0,100000}c", "abb"),
    (".*.*.*.*.*=.*", "x"),
)


@pytest.mark.parametrize(("pattern", "unit"), LINEAR, ids=[row[0] for row in LINEAR])
def test_nothing_backtracks(pattern: str, unit: str) -> None:
    """Each of these takes re longer than the age of the universe, or all memory; here the test simply ends."""
    assert not xsd_regex.compile(pattern).match(unit * 20_000)


def test_remembered_states_are_bounded() -> None:
    compiled = xsd_regex.compile("(.{1,50}[ab])*\\p{L}{3,90000}")
    for length in range(40_000, 40_003):
        assert compiled.match("".join(chr(0x4E00 + i % 20_000) for i in range(length)))
    held = sum(1 + len(state) + len(state.ways) for state in compiled.states.values())
    assert held <= automaton.CAPACITY + 3 * len(compiled.start.ways) + 1000


# --- properties ---------------------------------------------------------------------------------------------------

Ends = Callable[[str, int], set[int]]
"""Where a part of a pattern can end in a value if it begins at an offset: the naive meaning of the expression."""


def character(text: str, members: str) -> tuple[str, Ends]:
    return text, lambda value, at: {at + 1} if value[at : at + 1] and value[at] in members else set()


LEAVES = st.sampled_from(
    [
        character("a", "a"),
        character("b", "b"),
        character("[ab]", "ab"),
        character("[^a]", "bc"),
        character("[a-c-[b]]", "ac"),
        character(".", "abc"),
        ("", lambda value, at: {at}),
    ]
)


def choice(parts: list[tuple[str, Ends]]) -> tuple[str, Ends]:
    return f"({'|'.join(text for text, _ in parts)})", lambda value, at: set().union(
        *(ends(value, at) for _, ends in parts)
    )


def sequence(parts: list[tuple[str, Ends]]) -> tuple[str, Ends]:
    def run(value: str, at: int) -> set[int]:
        reached = {at}
        for _, ends in parts:
            reached = {end for start in reached for end in ends(value, start)}
        return reached

    return "".join(text for text, _ in parts), run


def repeated(part: tuple[str, Ends], counts: tuple[str, int, int]) -> tuple[str, Ends]:
    text, ends = part
    sign, least, most = counts

    def run(value: str, at: int) -> set[int]:
        reached, found = {at}, set()
        for count in range(min(most, least + len(value)) + 1):
            if count >= least:
                found |= reached
            reached = {end for start in reached for end in ends(value, start)}
        return found

    return f"({text}){sign}", run


COUNTS = st.sampled_from(
    [
        ("?", 0, 1),
        ("*", 0, 99),
        ("+", 1, 99),
        ("{2}", 2, 2),
        ("{1,3}", 1, 3),
        ("{2,}", 2, 99),
        ("{0,2}", 0, 2),
    ]
)
PATTERNS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(choice),
        st.lists(inner, min_size=1, max_size=3).map(sequence),
        st.builds(repeated, inner, COUNTS),
    ),
    max_leaves=8,
)
VALUES = st.lists(st.text("abc", max_size=9), min_size=1, max_size=6)


@settings(max_examples=400, deadline=None)
@given(PATTERNS, VALUES)
def test_as_the_naive_matcher(pattern: tuple[str, Ends], values: list[str]) -> None:
    text, ends = pattern
    compiled = xsd_regex.compile(text)
    assert [compiled.match(value) for value in values] == [len(value) in ends(value, 0) for value in values]


@settings(max_examples=200, deadline=None)
@given(PATTERNS, VALUES)
def test_forgetting_changes_nothing(pattern: tuple[str, Ends], values: list[str]) -> None:
    compiled = xsd_regex.compile(pattern[0])
    expected = [compiled.match(value) for value in values]
    found = []
    for value in values:
        compiled.room = -1
        found.append(compiled.match(value))
    assert found == expected


@settings(max_examples=300, deadline=None)
@given(st.from_regex(re.compile(r"[ab\-^]{0,4}|[a-c]-[a-c]"), fullmatch=True), st.sampled_from("abc-^d"))
def test_classes_as_in_re(inside: str, value: str) -> None:
    """Where both languages accept a character class, they agree on it."""
    try:
        compiled = xsd_regex.compile(f"[{inside}]")
        expected = re.fullmatch(f"[{inside}]", value) is not None
    except (xsd_regex.PatternError, re.error):
        return
    assert compiled.match(value) == expected


@settings(max_examples=300, deadline=None)
@given(st.text("ab\\[]{}()|*+?-^.,1p", max_size=12), st.text("ab", max_size=4))
def test_any_text_is_a_pattern_or_refused(pattern: str, value: str) -> None:
    offset = 0
    try:
        compiled = xsd_regex.compile(pattern)
    except xsd_regex.PatternError as error:
        offset = error.offset
    else:
        assert compiled.match(value) in (True, False)
    assert 0 <= offset <= len(pattern)


# --- character sets -----------------------------------------------------------------------------------------------


def test_categories_of_ascii() -> None:
    assert [charset.category_of(chr(code)) for code in range(0x180)] == [
        unicodedata.category(chr(code)) for code in range(0x180)
    ]


def test_blocks_are_intervals_that_ascend_and_do_not_overlap() -> None:
    renamed = {"Greek", "CombiningMarksforSymbols", "CyrillicSupplementary", "PrivateUse"}
    borders = "".join(block for name, block in BLOCKS.items() if name not in renamed)
    codes = [ord(border) for border in borders]
    assert codes == sorted(codes)
    assert len(set(codes)) == len(codes)
    assert codes[0] == 0
    assert codes[-1] == 0x10FFFF


def test_name_characters() -> None:
    """XML 1.0, appendix B: letters are letters of Unicode 2.0, or letterlike; the others combine, count or extend."""
    letters = {chr(code) for code in range(0x80, 0x10000) if charset.initial_name_character(chr(code))}
    assert {letter for letter in letters if unicodedata.category(letter)[0] not in "LN"} == {"\u212e"}
    others = {chr(code) for code in range(0x80, 0x10000) if charset.name_character(chr(code))} - letters
    odd = {character for character in others if unicodedata.category(character)[0] not in "MNL"}
    assert odd == {"\u00b7", "\u0387", "\u06dd", "\u06de"}
    assert all(character in letters for character in "éßжא\u4e00\u3007\u3042\uac00")
    assert all(character in others for character in "·\u0301\u0660\u3005")
    assert not {"×", "÷", "\u2160", "\uff21", "\U00010400"} & (letters | others)


SCHEMA = Path(__file__).parents[2].parent / "shared" / "data" / "schemas" / "tei_all.rng"


@pytest.mark.skipif(not SCHEMA.exists(), reason="needs ../shared/data/schemas/tei_all.rng")
def test_the_patterns_of_tei() -> None:
    patterns = set(re.findall(r'<param name="pattern">([^<]*)</param>', SCHEMA.read_text(encoding="utf-8")))
    assert len(patterns) > 10
    for pattern in patterns:
        xsd_regex.compile(pattern).match("1960-07-24")
