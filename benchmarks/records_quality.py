"""Whole records against gold: header fields, spans, read-back, pointers."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from lxml import etree
from scoring import f1

from teikit.pipeline.encode import Encoded, encode_bytes
from teikit.pipeline.interchange import KINDS, spans
from teikit.pipeline.options import EncodeOptions
from teikit.records.errors import RecordError
from teikit.tei.read_back import body_text

TEI = {"t": "http://www.tei-c.org/ns/1.0"}
Figures = dict[str, float | int | None]


def measure(folder: Path) -> dict[str, Figures]:
    """Means over the records of a folder: of header fields, of span F1 by kind, of the promises."""
    fields: dict[str, list[bool]] = defaultdict(list)
    kinds: dict[str, list[float]] = defaultdict(list)
    promises: dict[str, list[bool]] = defaultdict(list)
    for path in sorted(folder.glob("*.txt")):
        gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        text = path.read_bytes().decode(gold["encoding"]).replace("\r\n", "\n").replace("\r", "\n")
        try:
            encoded = encode_bytes(path.read_bytes(), EncodeOptions(), path.name)
        except RecordError:
            promises["refused"].append(gold["format"] == "empty" or not gold.get("body_end"))
            continue
        tree = etree.fromstring(encoded.to_bytes())
        for name, right in header(tree, gold):
            fields[name].append(right)
        body = squeezed(text[gold["body_start"] : gold["body_end"]])
        back = squeezed(body_text(tree))
        promises["reads_back"].append(body in back and len(back) <= 1.02 * len(body) + 200)
        promises["who_resolves"].append(pointers(tree))
        for kind, value in span_scores(text, gold, encoded):
            kinds[kind].append(value)
    everything = [value for values in fields.values() for value in values]
    return {
        "records.header": {
            "all": mean(everything),
            **{name: mean(values) for name, values in sorted(fields.items())},
        },
        "records.spans": {kind: mean(values) for kind, values in sorted(kinds.items())},
        "records.promises": {name: mean(values) for name, values in sorted(promises.items())},
    }


def mean(values: list[Any]) -> float | None:
    """The mean; ``None`` of nothing."""
    return sum(map(float, values)) / len(values) if values else None


def squeezed(text: str) -> str:
    """The visible characters."""
    return re.sub(r"[\s\x00-\x1f\x7f-\x9f\ufeff]+", "", text)


def folded(text: str | None) -> str:
    """White space folded, letter case ignored."""
    return " ".join((text or "").split()).casefold()


def words(tree: etree._Element, path: str) -> list[str]:
    """The folded contents of elements or attributes."""
    found = tree.xpath(path, namespaces=TEI)
    return [
        folded(str(one) if not isinstance(one, etree._Element) else "".join(one.itertext())) for one in found
    ]


def header(tree: etree._Element, gold: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    """Field name and whether the header has it right, for the fields that the gold has."""
    want = gold["header"]
    if want.get("title"):
        yield "title", any(folded(want["title"]) in title for title in words(tree, "//t:titleStmt/t:title"))
    if want.get("date"):
        path = "//t:profileDesc/t:creation//t:date/@*[local-name()='when' or local-name()='from' or local-name()='to']"
        stated = words(tree, path)
        yield "date", all(part.casefold() in stated for part in want["date"].split("/"))
    if want.get("funders"):
        yield "funders", sorted(map(folded, want["funders"])) == sorted(words(tree, "//t:titleStmt/t:funder"))
    names = words(tree, "//t:respStmt//t:persName") + words(tree, "//t:respStmt/t:name")
    for key in ("translators", "obtained_by"):
        if want.get(key):
            people = [one["name"] if isinstance(one, dict) else one for one in want[key]]
            yield key, all(folded(person) in names for person in people)
    if want.get("repository"):
        holders = words(tree, "//t:msIdentifier/t:repository") + words(tree, "//t:msIdentifier/t:institution")
        yield "repository", folded(want["repository"]) in holders
    if want.get("units"):
        found = tree.xpath("//t:msIdentifier//t:idno[@type]", namespaces=TEI)
        typed = Counter((one.get("type"), folded("".join(one.itertext()))) for one in found)
        yield "units", all(typed[unit["type"], folded(unit["value"])] for unit in want["units"])
    if want.get("abstract"):
        paragraphs = [want["abstract"]] if isinstance(want["abstract"], str) else want["abstract"]
        yield (
            "abstract",
            all(folded(paragraph) in words(tree, "//t:abstract//t:p") for paragraph in paragraphs),
        )
    if want.get("genre"):
        yield "genre", folded(want["genre"]) in words(tree, "//t:textClass//t:term")
    if want.get("rights_paragraphs"):
        yield "rights", len(words(tree, "//t:availability//t:p")) == want["rights_paragraphs"]
    if gold.get("lang"):
        idents = [ident.split("-")[0] for ident in words(tree, "//t:langUsage/t:language/@ident")]
        yield "lang", gold["lang"].split("-")[0] in idents


def pointers(tree: etree._Element) -> bool:
    """Whether every ``who`` resolves."""
    known = set(tree.xpath("//@xml:id"))
    return all(
        part[1:] in known for who in tree.xpath("//@who") for part in who.split() if part.startswith("#")
    )


def span_scores(text: str, gold: Mapping[str, Any], encoded: Encoded) -> Iterator[tuple[str, float]]:
    """Kind and exact F1, edges trimmed; turns count by their beginnings."""
    predicted = spans(encoded.annotations, KINDS)
    for kind in sorted({span["kind"] for span in gold["spans"]} | {"date", "turn", "idno"}):
        if kind == "said" and not gold.get("said_complete", True):
            continue
        wanted = [span for span in gold["spans"] if span["kind"] == kind and span.get("region") != "dropped"]
        found = [span for span in predicted if span["kind"] == kind]
        if wanted or found:
            a = Counter(place(text, span, kind) for span in wanted)
            b = Counter(place(text, span, kind) for span in found)
            yield kind, f1((a & b).total(), b.total(), a.total())


def place(text: str, span: Mapping[str, Any], kind: str) -> tuple[int, ...]:
    """Where a span is, for comparison."""
    start, end = span["start"], span["end"]
    while start < end and (text[start].isspace() or text[start] in ",.;:"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",.;:"):
        end -= 1
    return (start,) if kind == "turn" else (start, end)
