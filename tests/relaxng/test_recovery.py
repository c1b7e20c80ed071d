"""One mistake, one message: what validation does after an error."""

import pytest

from tests.relaxng.schemas import LETTERS, OPENER, compact, letter

CASES = {
    "inside an unknown element nothing is wrong but in known ones": (
        f'{OPENER}<x y="z">text <w/></x><p/><y><p><lb>x</lb></p></y>',
        ["unknown-element", "unknown-element", "text-not-allowed"],
    ),
    "a misplaced element is looked into": (
        f"{OPENER}<p/><opener><dateline><date>x</date></dateline></opener>",
        ["misplaced-element", "missing-attribute"],
    ),
    "after an early element, later mistakes are found": (
        "<p/><head/>",
        ["early-element", "misplaced-element"],
    ),
    "a wrong attribute does not hide a missing one": (
        "<opener><dateline><date where='x'/></dateline></opener><p/>",
        ["attribute-not-allowed", "missing-attribute"],
    ),
    "a wrong value does not hide the next": (
        f'{OPENER}<p n="x" who="#">x</p>',
        ["attribute-value", "attribute-value", "unknown-id"],
    ),
    "an incomplete child leaves its parent complete": ("<opener/><p/>", ["incomplete-element"]),
    "text is reported once, however many pieces": (
        f"{OPENER}one &amp; two\nthree<!-- c -->four<p/>",
        ["text-not-allowed"],
    ),
}


@pytest.mark.parametrize(("body", "kinds"), CASES.values(), ids=CASES.keys())
def test_recovery(body: str, kinds: list[str]) -> None:
    assert [problem.kind.value for problem in compact(LETTERS).validate(letter(body))] == kinds


def test_unknown_root() -> None:
    problems = list(compact(LETTERS).validate(b"<letter/>"))
    assert [problem.kind for problem in problems] == ["unknown-element"]
    assert "as the root element" in problems[0].message


def test_repeated_validation_gives_the_same() -> None:
    document = letter("<p/><x/><opener/>")
    schema = compact(LETTERS)
    assert list(schema.validate(document)) == list(schema.validate(document))


def test_elements_of_one_name_are_joined_for_recovery() -> None:
    schema = compact(
        "element r { element a { element n { element x { empty } } }, element b { element n { text } } }"
    )
    problems = list(schema.validate(b"<r><a><n><x/></n></a><b><n>t</n></b><n>t</n><n><x/></n></r>"))
    assert [problem.kind for problem in problems] == ["misplaced-element", "misplaced-element"]
