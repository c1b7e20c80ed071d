"""What the survey of a schema tells, beside what a look at every pattern tells."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from teikit.relaxng.builder import Builder
from teikit.relaxng.compact import parse as parse_compact
from teikit.relaxng.compile import Compiler, elements_within
from teikit.relaxng.datatypes.library import DatatypeLibraries
from teikit.relaxng.errors import SchemaError
from teikit.relaxng.expected import attributes_of
from teikit.relaxng.pattern import Data, Value
from teikit.relaxng.resources import Resources
from teikit.relaxng.restrictions import Restrictions
from teikit.relaxng.simple_form import EMPTY, NOT_ALLOWED, START, TEXT, ElementPlace, Simple
from teikit.relaxng.simplify import SimpleSchema, simplify
from teikit.relaxng.survey import EndlessDefinitionError, Survey, common_attributes
from teikit.relaxng.syntax import SchemaElement
from tests.relaxng.schemas import LETTERS

XSD = "http://www.w3.org/2001/XMLSchema-datatypes"


def surveyed(schema: SimpleSchema) -> tuple[Survey, Compiler]:
    libraries = DatatypeLibraries()
    compiler = Compiler(schema.definitions, schema.elements, libraries, Builder())
    return Survey(schema.definitions, libraries, compiler), compiler


def fault(schema: SimpleSchema, compiler: Compiler, places: list[ElementPlace]) -> str:
    """The restriction that is broken, and the ids that stand where none should; ``""`` for none."""
    root = SchemaElement("", "grammar", file="x")
    restrictions = Restrictions(compiler, [root] * len(schema.elements), root)
    try:
        restrictions.check(places)
    except SchemaError as error:
        return error.section + error.message
    return restrictions.id_fault


class RandomSchema:
    """A schema in simple form that makes much of what is forbidden."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.schema = SimpleSchema()
        self.keys = ["d1", "d2", "d3", "d4", "d5"]
        for number, key in reversed([*enumerate(self.keys)]):
            self.definition = key
            self.within = self.keys[number + 1 :]
            self.schema.definitions[key] = self.pattern(3, self.within)
        self.definition = START
        start = [self.element(2) for _ in range(random.randint(1, 2))]
        self.schema.definitions[START] = ("choice", *start) if len(start) > 1 else start[0]

    def pattern(self, size: int, keys: list[str]) -> Simple:
        random = self.random
        kind = random.random()
        if kind < 0.15 and keys:
            return ("ref", random.choice(keys))
        if size <= 0 or kind < 0.4:
            return self.leaf(keys)
        if kind < 0.5:
            return self.element(size)
        if kind < 0.65:
            names = random.choice(("a", "b", "c", "d", ("any", None), ("choice", "a", "b")))
            return ("attribute", names, self.pattern(size - 2, keys), None)
        if kind < 0.72:
            return (random.choice(("oneOrMore", "list")), self.pattern(size - 1, keys))
        parts = [self.pattern(size - 1, keys) for _ in range(random.randint(2, 3))]
        return (random.choice(("choice", "group", "group", "interleave")), *parts)

    def leaf(self, keys: list[str]) -> Simple:
        kind = self.random.randrange(6)
        if kind < 3:
            return (EMPTY, TEXT, NOT_ALLOWED)[kind]
        if kind == 3:
            return ("value", "", "token", "a", None)
        if kind == 4:
            return ("data", XSD, self.random.choice(("integer", "ID", "IDREF")), (), None)
        return ("data", "", "token", (), self.pattern(0, keys))

    def element(self, size: int) -> Simple:
        names = self.random.choice(("e", "f", "g", ("any", None)))
        uid = len(self.schema.elements)
        self.schema.elements.append(ElementPlace(uid, names, self.definition))
        return ("element", uid, names, self.pattern(size - 1, self.keys))


@settings(max_examples=1_500, deadline=None)
@given(st.integers(0, 2**40))
def test_random_schemas(seed: int) -> None:
    schema = RandomSchema(Random(seed)).schema
    survey, compiler = surveyed(schema)
    todo = [*elements_within(compiler.start())]
    held = {}
    while todo:
        element = todo.pop()
        if element.uid not in held:
            content = compiler.content(element)
            held[element.uid] = set()
            for attribute in attributes_of(content):
                inside = attribute.content
                kind = inside.datatype.id_type if isinstance(inside, Data | Value) else ""
                held[element.uid].add((attribute.names, kind))
            todo += elements_within(content)
    assert {uid: set(inventory.attributes) for uid, inventory in survey.elements.items()} == held

    every = [schema.elements[uid] for uid in sorted(held)]
    doubtful = [place for place in every if not survey.elements[place.uid].is_surely_right()]
    assert fault(schema, compiler, every) == fault(schema, compiler, doubtful)


def test_letters_leave_no_doubt() -> None:
    resources = Resources()
    schema = simplify(parse_compact(LETTERS), resources, DatatypeLibraries())
    survey, _ = surveyed(schema)
    assert len(survey.elements) == len(schema.elements)
    assert all(inventory.is_surely_right() for inventory in survey.elements.values())
    assert survey.is_complete
    letter = survey.elements[0]
    assert dict(letter.attributes) == {
        ("http://www.w3.org/XML/1998/namespace}id", "ID"): None,
        ("status", ""): None,
    }


def of(**definitions: Simple) -> SimpleSchema:
    return SimpleSchema(
        {START: ("element", 0, "a", ("ref", "x")), **definitions},
        [ElementPlace(0, "a", START), ElementPlace(1, "b", "x")],
    )


@pytest.mark.parametrize(
    "x", [("ref", "x"), ("choice", TEXT, ("ref", "y")), ("attribute", "n", ("list", ("ref", "x")), None)]
)
def test_definitions_without_end(x: Simple) -> None:
    with pytest.raises(EndlessDefinitionError):
        surveyed(of(x=x, y=("group", EMPTY, ("ref", "x"))))


def test_what_notallowed_takes_away_is_left_aside() -> None:
    survey, _ = surveyed(of(x=("choice", ("group", ("element", 1, "b", TEXT), NOT_ALLOWED), EMPTY)))
    assert list(survey.elements) == [0]
    assert not survey.is_complete


def test_definitions_that_double_forty_times() -> None:
    definitions: dict[str, Simple] = {
        f"d{number}": ("group", ("ref", f"d{number + 1}"), ("ref", f"d{number + 1}")) for number in range(40)
    }
    survey, _ = surveyed(of(x=("ref", "d0"), d40=("attribute", "n", TEXT, None), **definitions))
    assert list(survey.elements[0].attributes) == [("n", "")]
    assert survey.elements[0].count == 2**40
    assert not survey.elements[0].is_surely_right()


def test_common_attributes() -> None:
    n, x, anything = ("n", ""), ("x", ""), (("any", None), "")
    assert common_attributes([[n, x], [n], [n, anything], [], []]) == {"n"}
