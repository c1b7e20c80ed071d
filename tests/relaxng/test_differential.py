"""The engine beside the naive implementation, and both beside jing, on random schemas and documents."""

import re
import shutil
import subprocess
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from teikit import relaxng
from tests.relaxng.naive import Grammar, Node
from tests.relaxng.naive_cases import PREAMBLE, random_document, random_grammar, written, xml


def load(grammar: Grammar) -> relaxng.Schema | None:
    """The schema, ``None`` if section 7 of the specification forbids it."""
    try:
        return relaxng.load((PREAMBLE + written(grammar)).encode())
    except relaxng.SchemaError as error:
        if error.section.startswith("7"):
            return None
        raise


def is_valid(schema: relaxng.Schema, document: Node) -> bool:
    return not any(schema.validate(xml(document).encode()))


def compare(seed: int, documents: int, **size: int) -> tuple[int, int]:
    """How many documents both found valid and invalid; fails where they differ."""
    random = Random(seed)
    grammar = random_grammar(random, **size)
    schema = load(grammar)
    valid = invalid = 0
    if schema is not None:
        for _ in range(documents):
            document = random_document(random, grammar)
            expected = grammar.is_valid(document)
            found = is_valid(schema, document)
            assert found == expected, f"{PREAMBLE}{written(grammar)}\n\n{xml(document)}"
            valid, invalid = valid + expected, invalid + (not expected)
    return valid, invalid


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**40))
def test_random_schemas(seed: int) -> None:
    note(f"seed {seed}")
    compare(seed, documents=6)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**40))
def test_random_schemas_of_few_but_deep_definitions(seed: int) -> None:
    note(f"seed {seed}")
    compare(seed, documents=4, definitions=2, size=6)


def test_the_random_cases_are_worth_something() -> None:
    """Enough schemas are allowed, and their documents are neither all valid nor all invalid."""
    outcomes = [compare(seed, documents=4) for seed in range(100)]
    valid, invalid = (sum(counts) for counts in zip(*outcomes, strict=True))
    assert sum(1 for counts in outcomes if any(counts)) > 40
    assert valid > 60
    assert invalid > 60


AMBIGUOUS = (
    # content of a, children of a that are valid, children that are not
    (
        "(b1, c) | (b2, d)",
        ["<b x='1'/><c/>", "<b y='1'/><d/>"],
        ["<b x='1'/><d/>", "<b y='1'/><c/>", "<b/><c/>"],
    ),
    ("(b3, c) | (b4, d)", ["<b><x/></b><c/>", "<b><y/></b><d/>"], ["<b><x/></b><d/>", "<b><y/></b><c/>"]),
    ("(b5, c) | (b6, d)", ["<b>1</b><c/>", "<b>2</b><d/>"], ["<b>1</b><d/>", "<b>2</b><c/>", "<b>3</b><c/>"]),
    (
        "(b1+, c) | (b2+, d)",
        ["<b x='1'/><b x='1'/><c/>"],
        ["<b x='1'/><b y='1'/><c/>", "<b x='1'/><b y='1'/><d/>"],
    ),
    ("b7", ["<b><b><b x='1'/></b></b>"], ["<b><b/></b>", "<b><b x='1' y='1'/></b>"]),
    ("(b3 & c) | (b4 & d)", ["<c/><b><x/></b>", "<b><y/></b><d/>"], ["<b><x/></b><d/>", "<c/><b><y/></b>"]),
    ("(b3+ & c) | (b3, b4)", ["<b><x/></b><c/><b><x/></b>", "<b><x/></b><b><y/></b>"], ["<c/><b><y/></b>"]),
    ("(c & d & text)", ["<c/>x<d/>y", "x<d/><c/>", "<d/><c/>"], ["<c/>x", "<c/><d/><c/>"]),
    (
        "(c, c)* & (d, b1)*",
        ["<c/><d/><c/><b x='1'/>", "<d/><c/><b x='1'/><c/>", ""],
        ["<c/><d/><b x='1'/>", "<d/>"],
    ),
    (
        "mode",
        ["<m is='list'><c/></m>", "<m is='text'>x</m>"],
        ["<m is='list'>x</m>", "<m is='text'><c/></m>", "<m/>"],
    ),
)

ELEMENTS = """
b1 = element b { attribute x { "1" } }
b2 = element b { attribute y { "1" } }
b3 = element b { element x { empty } }
b4 = element b { element y { empty } }
b5 = element b { "1" }
b6 = element b { "2" }
b7 = element b { b7 | attribute x { "1" } } | element b { b7 | attribute y { "1" } }
c = element c { empty }
d = element d { empty }
mode = element m { (attribute is { "list" }, c+) | (attribute is { "text" }, text) }
"""


@pytest.mark.parametrize(("content", "valid", "invalid"), AMBIGUOUS, ids=[row[0] for row in AMBIGUOUS])
def test_known_ambiguities(content: str, valid: list[str], invalid: list[str]) -> None:
    """What the suite of the specification does not look at, and where engines go wrong."""
    schema = relaxng.load(f"start = element a {{ {content} }}\n{ELEMENTS}".encode())
    for children in valid:
        assert [*schema.validate(f"<a>{children}</a>".encode())] == [], children
    for children in invalid:
        assert [*schema.validate(f"<a>{children}</a>".encode())] != [], children


@pytest.mark.skipif(shutil.which("jing") is None, reason="needs jing")
def test_beside_jing(tmp_path: Path) -> None:
    """All cases in one run: a schema whose root element says which of many grammars is meant."""
    grammars, documents = [], []
    for seed in range(150):
        random = Random(seed)
        grammar = random_grammar(random)
        if load(grammar) is None:
            continue
        name = f"case{len(grammars)}"
        grammars.append(f"element {name} {{ grammar {{\n{written(grammar)}\n}} }}")
        for _ in range(4):
            document = random_document(random, grammar)
            documents.append((name, grammar, document))
    schema = PREAMBLE + "start = " + "\n| ".join(grammars)
    (tmp_path / "all.rnc").write_text(schema, encoding="utf-8")
    paths = []
    for number, (name, _, document) in enumerate(documents):
        paths.append(tmp_path / f"{number}.xml")
        paths[-1].write_text(f"<{name}>{xml(document)}</{name}>", encoding="utf-8")
    command = ["jing", "-c", str(tmp_path / "all.rnc"), *map(str, paths)]
    output = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    refused = {int(number) for number in re.findall(r"/(\d+)\.xml:\d+:\d+: error", output)}
    assert "all.rnc" not in output
    assert 0 < len(refused) < len(documents)
    engine = relaxng.load(tmp_path / "all.rnc")
    for number, (_, grammar, document) in enumerate(documents):
        expected = number not in refused
        assert grammar.is_valid(document) == expected, xml(document)
        assert (not any(engine.validate(paths[number]))) == expected, xml(document)
