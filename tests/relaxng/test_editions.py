"""Real editions beside jing: verdict, place and kind of every problem. The data is not part of the project."""

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from teikit import relaxng

DATA = Path(__file__).parents[2].parent / "shared/data"

KINDS = {
    "not allowed anywhere": "unknown-element",
    "not allowed here": "misplaced-element",
    "not allowed yet": "early-element",
    "incomplete": "incomplete-element",
    "text not allowed": "text-not-allowed",
    "character content": "content-value",
    "value of attribute": "attribute-value",
    "missing required attribute": "missing-attribute",
    "required attributes": "missing-attribute",
    "attribute ": "attribute-not-allowed",
    "already been defined": "duplicate-id",
    "without matching ID": "unknown-id",
}
"""By a part of jing's message, the first that fits: the kind here."""

STALE = (
    "after an element that the schema does not know, jing repeats its last message at the end tag of every known "
    "element inside"
)
INCLUSION = "jing follows xi:include, and stops where that fails; the engine leaves inclusions to its caller"

REASONS = {"XInclude": INCLUSION}
"""Why a file may differ, by what it contains."""


def kind_of(message: str) -> str:
    if message.startswith("attribute ") and "not allowed" in message:
        return "attribute-not-allowed"
    if message.startswith("text not allowed"):
        return "text-not-allowed"
    return next((kind for part, kind in KINDS.items() if part in message), message)


def runs() -> Iterator[tuple[str, Path, list[list[object]]]]:
    for report in sorted(DATA.glob("editions/*/jing.json")):
        for schema, files in json.loads(report.read_text(encoding="utf-8")).items():
            for name, messages in files.items():
                yield schema, report.parent / name, messages


RUNS = list(runs())
pytestmark = pytest.mark.skipif(not RUNS, reason=f"the editions are not there: {DATA / 'editions'}")


@cache
def schema(name: str) -> relaxng.Schema:
    return relaxng.load(DATA / "schemas" / name)


def without_stale(messages: list[list[object]]) -> list[list[object]]:
    """jing's messages without those that it repeats."""
    kept: list[list[object]] = []
    for message in messages:
        stale = kept and kept[-1][3] == message[3] and "not allowed anywhere" in str(message[3])
        if not stale:
            kept.append(message)
    return kept


def test_every_file_as_jing() -> None:
    different = []
    compared = 0
    for name, file, messages in RUNS:
        if any(word.encode() in file.read_bytes() for word in REASONS):
            continue
        found = Counter((*problem.event, problem.kind.value) for problem in schema(name).validate(file))
        expected = Counter((line, column, kind_of(str(text))) for line, column, _, text in messages)
        fresh = Counter(
            (line, column, kind_of(str(text))) for line, column, _, text in without_stale(messages)
        )
        compared += 1
        if bool(found) != bool(expected) or found - expected or fresh - found:
            different.append((file.name, found - expected, fresh - found))
    assert different == []
    assert compared >= 0.9 * len(RUNS)


def test_the_places_say_what_is_there() -> None:
    """Every region begins with the tag, attribute, value or text that the problem is about."""
    for name, file, _ in RUNS:
        lines = file.read_text(encoding="utf-8").splitlines()
        for problem in schema(name).validate(file):
            text = lines[problem.line - 1][problem.column - 1 :]
            if problem.kind.endswith("-element"):
                assert text.startswith("<"), (file, problem)
            elif problem.kind == "attribute-not-allowed":
                assert text.startswith(problem.name + "="), (file, problem)
            elif problem.kind == "attribute-value":
                assert lines[problem.line - 1][problem.column - 2] in "\"'", (file, problem)
