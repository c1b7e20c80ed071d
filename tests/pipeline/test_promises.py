"""The encoder's promises: the body reads back, every character is accounted for, the same input gives the same bytes,
whatever is written is valid. With records made up from pieces, and with real ones.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from teikit.pipeline.check import check
from teikit.pipeline.encode import Encoded, encode_bytes, encode_text
from teikit.pipeline.ledger import ledger_json
from teikit.pipeline.options import CONVENTIONS, REPORTED_SPEECH, TURNS, EncodeOptions
from teikit.records.decode import decode
from teikit.records.errors import RecordError
from teikit.tei.read_back import body_text
from tests.conftest import EXAMPLES

SOURCES = sorted(path for path in EXAMPLES.rglob("*") if path.suffix in (".txt", ".vtt", ".srt"))

PIECES = """
Skip to content | May 2, 1961 | Document Information | Record ID | CITATION | SHARE | --- | title: A | Title: On Salt
Date: 3 May 1950 | Interviewer: Ann Low | WEBVTT | 1 | 00:00:01.000 --> 00:00:02.000 | <v Ann>Hello. | ACT I | SCENE 2
ANN. Yes. [laughs] No. | BO: (Laughter.) Who is there? | Q. When? | A. Then. | M. le président. – Oui. | ANN.
ПРЕДСЕДАТЕЛЬ. Товарищи! (Шум.) | Der Präsident: Ja. (Beifall.) | [00:01:02] Speaker 2: Hm. | Note: no turn
Kim said that 24 July 1960 was late. | between 3 and 5 May 1950 | 24 October (6 November) 1917 | 31 June 1948
AVPRF fond 0102, opis 16, delo 7, p.16-42 | RG 59, Box 12, Folder 3 | PA AA, MfAA, A 8421 | [[Kim?]] | [illegible] | [...]
he told [me] so | [sic] | [handwritten] Copy A | [stamp: a [[b?]] c] | (p. 2) | [17] | A claim.[1] | [1] A note. | [ spaced ]
[[ | ]] | - one | - two | 1. one | 2. two | TOP SECRET | Copy No. 2 | Port Veyra, 6 March 1961 | 6 March 1961 | Dear Sir,
Yours sincerely, | W. Krone | (Sd.) P. Anand | P.S. More. | Distribution: | 1x file | Subject: Salt | # Heading | * * *
<tag> & "quotes" | \x0c | \x01 | a\x0bb | \u2028 | е\u0301 | 𝔄𝔅
"""
"""What records are made of, in any order."""
PARTS = (
    *(piece.strip(" ") for line in PIECES.strip().split("\n") for piece in line.split(" | ")),
    "|a|b|",
    "|---|---|",
    "| 1 | 2 |",
    "x" * 300,
)

texts = st.lists(
    st.tuples(st.sampled_from(PARTS), st.sampled_from([" ", "\n", "\n\n", "\n\n\n", "", "\t"])),
    min_size=1,
    max_size=14,
).map(lambda pairs: "".join(piece + gap for piece, gap in pairs))

options = st.builds(
    EncodeOptions,
    turns=st.sampled_from(TURNS),
    reported_speech=st.sampled_from(REPORTED_SPEECH),
    without=st.frozensets(st.sampled_from(CONVENTIONS)),
    format=st.sampled_from(["auto", "auto", "text", "transcript", "letter"]),
)


def dangling(tree: etree._Element) -> Iterator[str]:
    """The pointers within a document that have no target."""
    ids = {f"#{element.get('{http://www.w3.org/XML/1998/namespace}id')}" for element in tree.iter()}
    for element in tree.iter("{*}*"):
        for name, value in element.attrib.items():
            if name in POINTERS:
                yield from (
                    f"@{name}={one}" for one in str(value).split() if one[0] == "#" and one not in ids
                )


POINTERS = frozenset(
    "who resp ref target corresp start end rendition calendar hand next prev decls wit source".split()
)


def assert_promises(encoded: Encoded, source: str) -> None:
    assert check(encoded.tree) == []
    assert list(dangling(encoded.tree)) == []
    record = encoded.record
    taken = [0] * len(record.text)
    for entry in encoded.ledger:
        for at in range(entry.span.start, entry.span.end):
            taken[at] += 1
    visible = [at for at, character in enumerate(record.text) if not character.isspace()]
    assert all(taken[at] == 1 for at in visible)
    written = etree.fromstring(encoded.to_bytes())
    body = record.text[record.body.start : record.body.end]
    legal = "".join(c for c in body if c in "\t\n" or (c >= " " and c not in "\ufffe\uffff"))
    assert body_text(written).split() == legal.split()
    json.dumps(ledger_json(record, encoded.ledger, source))


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts, options)
def test_made_up_records(text: str, chosen: EncodeOptions) -> None:
    try:
        encoded = encode_text(text, chosen)
    except RecordError:
        return
    assert_promises(encoded, "made-up.txt")
    assert encode_text(text, chosen).to_bytes() == encoded.to_bytes()


def _paragraphs() -> list[str]:
    """The shorter paragraphs of all examples, neighbours beside each other."""
    found = []
    for path in SOURCES:
        text = decode(path.read_bytes()).text
        found += [part for part in re.split(r"\n[ \t]*\n", text) if part.strip() and len(part) < 700]
    return found


PARAGRAPHS = _paragraphs()
"""Runs of them hold layouts together, which single lines do not."""

mixtures = st.builds(
    lambda runs, gap: gap.join(part for start, count in runs for part in PARAGRAPHS[start : start + count]),
    st.lists(
        st.tuples(st.integers(0, len(PARAGRAPHS) - 1), st.integers(1, 6)),
        min_size=1,
        max_size=5,
    ),
    st.sampled_from(["\n\n", "\n\n", "\n"]),
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mixtures, options)
def test_mixed_paragraphs_of_the_examples(text: str, chosen: EncodeOptions) -> None:
    try:
        encoded = encode_text(text, chosen)
    except RecordError:
        return
    assert_promises(encoded, "mixture.txt")


@pytest.mark.parametrize("turns", TURNS)
@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_examples(path: Path, turns: str) -> None:
    encoded = encode_bytes(path.read_bytes(), EncodeOptions(turns=turns), path.name)
    assert_promises(encoded, path.name)


def test_reference_records(data: Path) -> None:
    for path in sorted((data / "records").glob("*.txt")):
        if path.stat().st_size:
            assert_promises(encode_bytes(path.read_bytes(), EncodeOptions(), path.name), path.name)
