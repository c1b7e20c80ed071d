"""How annotations are scored against gold: spans, values of dates, labels and persons of turns, units of references.

Edges are trimmed of white space and punctuation first, since editors differ there. Each gold span is paired with at most
one predicted span, the longest overlaps first.
"""

import calendar
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

EDGE_LEFT = ",.;:([{«\"'„“"
EDGE_RIGHT = ",.;:)]}»\"'”“"
CONVENTION_YEARS = 25
"""Windows that are an edition's convention ("13th century") may differ by this much at each end."""

_W3C = re.compile(r"(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?(?:Z|[+-]\d\d:\d\d)?")
Pair = tuple[int, int]


def trimmed(text: str, start: int, end: int) -> Pair:
    """A span without space and punctuation at its edges."""
    while start < end and (text[start].isspace() or text[start] in EDGE_LEFT):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in EDGE_RIGHT):
        end -= 1
    return start, end


def paired(gold: Sequence[Pair], predicted: Sequence[Pair]) -> list[Pair]:
    """Indices (gold, predicted) of spans that overlap, one to one, longest overlap first."""
    candidates = [
        (min(g[1], p[1]) - max(g[0], p[0]), -abs(g[0] - p[0]), i, j)
        for i, g in enumerate(gold)
        for j, p in enumerate(predicted)
        if min(g[1], p[1]) > max(g[0], p[0])
    ]
    used_gold: set[int] = set()
    used_predicted: set[int] = set()
    pairs = []
    for _, _, i, j in sorted(candidates, reverse=True):
        if i not in used_gold and j not in used_predicted:
            used_gold.add(i)
            used_predicted.add(j)
            pairs.append((i, j))
    return pairs


def f1(hits: int, predicted: int, gold: int) -> float:
    """Harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found."""
    precision = hits / predicted if predicted else 1.0
    recall = hits / gold if gold else 1.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _bound(value: str | None, *, last: bool) -> str | None:
    """First or last day of a W3C date; the value itself where it is none (``--07-24``)."""
    match = _W3C.fullmatch(value) if value else None
    if match is None:
        return value
    year, month, day = match.groups()
    if day:
        return f"{year}-{month}-{day}"
    if month is None:
        return f"{year}-12-31" if last else f"{year}-01-01"
    if not last:
        return f"{year}-{month}-01"
    if not 0 < int(year) < 9999:
        return value
    return f"{year}-{month}-{calendar.monthrange(int(year), int(month))[1]:02d}"


def window(attributes: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """First and last day that a date's attributes allow."""
    named = {name.removesuffix("-iso"): value for name, value in attributes.items()}
    first = named.get("when") or named.get("from") or named.get("notBefore")
    last = named.get("when") or named.get("to") or named.get("notAfter")
    return _bound(first, last=False), _bound(last, last=True)


def _year(value: str | None) -> int | None:
    match = re.match(r"-?\d{4,}", value or "")
    return int(match[0]) if match else None


def same_date(gold: Mapping[str, Any], predicted: Mapping[str, Any]) -> bool:
    """Whether two dates mean the same; windows that are a convention may differ a little."""
    wanted, found = window(gold), window(predicted)
    if wanted == found:
        return True
    years = [_year(value) for value in (*wanted, *found)]
    if gold.get("loose"):
        return bool({years[0], years[1]} & {years[2], years[3]} - {None})
    first, last = years[0], years[1]
    wide = ("notBefore" in gold or "notAfter" in gold) and (first is None or last is None or last - first > 5)
    close = all(
        a is None or b is None or abs(a - b) <= CONVENTION_YEARS
        for a, b in ((years[0], years[2]), (years[1], years[3]))
    )
    return bool(wide and found != (None, None) and close)


def b_cubed(rows: Sequence[tuple[str, str, str | None]]) -> float | None:
    """B-cubed F1 of clusters: rows are (document, gold cluster, predicted cluster)."""
    if not rows:
        return None
    gold = Counter((document, a) for document, a, _ in rows)
    predicted = Counter((document, b) for document, _, b in rows)
    both = Counter(rows)
    precision = sum(both[row] / predicted[row[0], row[2]] for row in rows) / len(rows)
    recall = sum(both[row] / gold[row[0], row[1]] for row in rows) / len(rows)
    return 2 * precision * recall / (precision + recall)


@dataclass(slots=True)
class SpanScore:
    """Counts of one kind of span, to be added up item by item."""

    gold: int = 0
    predicted: int = 0
    exact: int = 0
    overlapping: int = 0
    values: int = 0
    right_values: int = 0
    undoubted_values: int = 0
    """Values that no list calls in doubt."""
    right_undoubted_values: int = 0
    context_values: int = 0
    right_context_values: int = 0
    persons: list[tuple[str, str, str | None]] = field(default_factory=list)

    def add(
        self,
        item: Mapping[str, Any],
        spans: Iterable[Mapping[str, Any]],
        kind: str,
        doubts: frozenset[tuple[str, int]] = frozenset(),
    ) -> None:
        """Score one item. ``doubts`` are gold spans (item and offset) whose values are counted apart."""
        text = item["text"]
        gold = [span for span in item["spans"] if span["kind"] == kind]
        predicted = [span for span in spans if span["kind"] == kind]
        ignored = [
            (x["start"], x["end"]) if isinstance(x, dict) else tuple(x[:2]) for x in item.get("ignore", [])
        ]
        wanted = [trimmed(text, span["start"], span["end"]) for span in gold]
        found = [trimmed(text, span["start"], span["end"]) for span in predicted]
        pairs = paired(wanted, found)
        matched = {j for _, j in pairs}
        self.gold += len(gold)
        self.predicted += sum(
            1
            for j, (start, end) in enumerate(found)
            if j in matched or not any(min(b, end) > max(a, start) for a, b in ignored)
        )
        self.overlapping += len(pairs)
        self.exact += sum(wanted[i] == found[j] for i, j in pairs)
        for i, j in pairs:
            doubted = (item["id"], gold[i]["start"]) in doubts
            self._value(item, gold[i].get("attrs", {}), predicted[j].get("attrs", {}), kind, doubted)

    def _value(
        self,
        item: Mapping[str, Any],
        gold: Mapping[str, Any],
        predicted: Mapping[str, Any],
        kind: str,
        doubted: bool,
    ) -> None:
        if kind == "date":
            if not any(window(gold)) or gold.get("suspect"):
                return
            if gold.get("needs_context"):
                self.context_values += 1
                self.right_context_values += same_date(gold, predicted)
            else:
                right = same_date(gold, predicted)
                self.values += 1
                self.right_values += right
                self.undoubted_values += not doubted
                self.right_undoubted_values += right and not doubted
        elif kind == "turn":
            text = item["text"]
            self.values += 1
            labels = gold.get("label"), predicted.get("label")
            self.right_values += bool(
                labels[0] and labels[1] and trimmed(text, *labels[0]) == trimmed(text, *labels[1])
            )
            if gold.get("who"):
                self.persons.append((item["id"], gold["who"], predicted.get("who")))
        elif kind == "idno":
            self.values += 1
            self.right_values += same_units(gold.get("units"), predicted.get("units"))

    def figures(self) -> dict[str, float | int | None]:
        """The figures by name; ``None`` for what was not measured."""
        return {
            "gold": self.gold,
            "predicted": self.predicted,
            "exact": f1(self.exact, self.predicted, self.gold),
            "overlap": f1(self.overlapping, self.predicted, self.gold),
            "value": self.right_values / self.values if self.values else None,
            "undoubted": self.right_undoubted_values / self.undoubted_values
            if self.undoubted_values
            else None,
            "context": self.right_context_values / self.context_values if self.context_values else None,
            "who": b_cubed(self.persons),
        }


_SYNONYMS = {"folio": "list", "fonds": "fond"}


def units_of(units: Sequence[Mapping[str, str]] | None, *, types: bool = True) -> list[tuple[str, str]]:
    """Units as comparable pairs; without types only the values count."""
    return [
        (_SYNONYMS.get(unit["type"], unit["type"]) if types else "", " ".join(unit["value"].split()))
        for unit in units or []
    ]


def same_units(gold: Any, predicted: Any, *, types: bool = True) -> bool:
    """Whether two references have the same units."""
    return units_of(gold, types=types) == units_of(predicted, types=types)


@dataclass(slots=True)
class ReferenceScore:
    """Counts of references in provenance lines."""

    lines: int = 0
    right_units: int = 0
    right_repositories: int = 0
    people: int = 0
    right_people: int = 0
    traps: int = 0
    sprung: int = 0

    def add(self, item: Mapping[str, Any], predicted: Mapping[str, Any], *, types: bool = True) -> None:
        """Score one line. Without types, only as many references count as the gold has."""
        golds = item.get("golds") or [item["gold"]]
        references = predicted.get("references") or []
        real = [gold for gold in golds if gold.get("units")]
        if not types:
            references = references[: len(real)]
        if real:
            self.lines += 1
            self.right_units += len(real) == len(references) and all(
                any(same_units(reading, reference["units"], types=types) for reading in _readings(gold))
                for gold, reference in zip(real, references, strict=True)
            )
            names = [" ".join((gold.get("repository") or "").split()) for gold in real]
            self.right_repositories += names == [
                " ".join((r.get("repository") or "").split()) for r in references
            ]
        else:
            self.traps += 1
            self.sprung += any(reference.get("units") for reference in references)
        for role in ("obtained_by", "translated_by"):
            self.people += 1
            self.right_people += (golds[0].get(role) or []) == (predicted.get(role) or [])

    def figures(self) -> dict[str, float | int | None]:
        """The figures by name."""
        return {
            "lines": self.lines,
            "units": self.right_units / self.lines if self.lines else None,
            "repository": self.right_repositories / self.lines if self.lines else None,
            "people": self.right_people / self.people if self.people else None,
            "traps": self.traps,
            "false": self.sprung / self.traps if self.traps else None,
        }


def _readings(gold: Mapping[str, Any]) -> list[Any]:
    """The units of a reference, and the other readings that the gold allows."""
    other = gold.get("alt_units") or []
    return [gold["units"], *([other] if other and isinstance(other[0], dict) else other)]
