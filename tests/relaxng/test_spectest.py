"""James Clark's test suite for RELAX NG: every schema and every document of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from teikit import relaxng

SUITE = Path(__file__).parents[2].parent / "shared/data/conformance/relaxng-spectest.xml"

EXCEPTIONS: dict[tuple[str, int], str] = {}
"""By section and number of the case: why the outcome differs."""

BASE = "file:///suite/"


def cases() -> Iterator[tuple[str, int, etree._Element]]:
    if not SUITE.exists():
        return
    tree = etree.parse(SUITE, etree.XMLParser(remove_comments=False))
    for number, case in enumerate(tree.iter("testCase"), 1):
        yield case.findtext("section", "-"), number, case


CASES = list(cases())


def child_bytes(parent: etree._Element) -> bytes:
    """The one element inside, with the namespaces in scope."""
    element = next(child for child in parent if isinstance(child.tag, str))
    text = etree.tostring(element, encoding="utf-8", with_tail=False)
    dtd = parent.get("dtd")
    return (dtd.encode() if dtd else b"") + text


def files(case: etree._Element) -> dict[str, bytes]:
    found: dict[str, bytes] = {}

    def walk(parent: etree._Element, folder: str) -> None:
        for child in parent:
            if child.tag == "resource":
                found[BASE + folder + child.get("name")] = child_bytes(child)
            elif child.tag == "dir":
                walk(child, folder + child.get("name") + "/")

    walk(case, "")
    return found


@pytest.mark.skipif(not CASES, reason=f"the suite is not there: {SUITE}")
def test_the_suite_is_whole() -> None:
    assert len(CASES) == 385


@pytest.mark.parametrize(
    ("section", "number", "case"),
    [pytest.param(*case, id=f"{case[0]}-{case[1]}") for case in CASES],
)
def test_case(section: str, number: int, case: etree._Element) -> None:
    resources = files(case)

    def resolve(uri: str) -> bytes:
        if uri not in resources:
            raise FileNotFoundError(uri)
        return resources[uri]

    def load(data: bytes) -> relaxng.Schema:
        return relaxng.load(data, base_uri=BASE + "schema.rng", resolver=resolve)

    if (section, number) in EXCEPTIONS:
        pytest.xfail(EXCEPTIONS[section, number])
    for incorrect in case.findall("incorrect"):
        with pytest.raises(relaxng.RelaxNGError) as caught:
            load(child_bytes(incorrect))
        assert caught.value.message
    for correct in case.findall("correct"):
        schema = load(child_bytes(correct))
        for valid in case.findall("valid"):
            assert [problem.message for problem in schema.validate(child_bytes(valid), check_ids=False)] == []
        for invalid in case.findall("invalid"):
            assert list(schema.validate(child_bytes(invalid), check_ids=False))
