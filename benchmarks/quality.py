"""Quality: recognisers and encoder against gold.

    python benchmarks/quality.py ../shared/data [--only dates] [--thresholds benchmarks/thresholds.toml]

DATA holds ``gold/*.jsonl`` (items with spans, one JSON object a line) and ``records/*.txt`` with ``*.json`` beside
them. With ``--beside N``, the other date libraries that are installed (dateparser, parsedatetime, datefinder) are
measured on every Nth gold item of dates, and teikit on the same items, with the speed of each. With thresholds, the
exit status is 1 where a figure is below its floor (or a rate of falsehoods above its ceiling).
"""

import argparse
import json
import sys
import time
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import other_date_libraries
import records_quality
from scoring import ReferenceScore, SpanScore

from teikit.pipeline.annotate import annotate_text
from teikit.pipeline.interchange import spans
from teikit.pipeline.options import EncodeOptions

DOUBTS = Path(__file__).with_name("gold_doubts_dates.tsv")
"""Gold values that are not what their words say, each with the reason; "undoubted" is the figure without them."""
Figures = dict[str, float | int | None]
RUNS = (
    ("dates", "date", "dates_*.jsonl"),
    ("turns", "turn", "turns_*.jsonl"),
    ("stages", "stage", "turns_*.jsonl"),
    ("identifiers", "idno", "idno_running.jsonl"),
)
"""Name, kind of span, gold files."""
NOT_IN_TOTAL = ("_recall_only", "_hac")
"""Gold that its makers do not want counted with the rest."""


def main() -> int:
    """Run what is asked for; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument(
        "--only", action="append", help="dates, turns, stages, identifiers, provenance, records"
    )
    parser.add_argument("--beside", type=int, metavar="N", help="also measure other date libraries")
    parser.add_argument("--thresholds", type=Path)
    arguments = parser.parse_args()
    if not arguments.data.is_dir():
        print(f"{arguments.data}: no such folder: nothing is measured")
        return 0
    measured: dict[str, Figures] = {}
    for name, kind, pattern in RUNS:
        if not arguments.only or name in arguments.only:
            for group, figures in by_language(arguments.data / "gold", kind, pattern).items():
                measured[f"{name}.{group}"] = figures
    if not arguments.only or "provenance" in arguments.only:
        measured |= provenance(arguments.data / "gold")
    if not arguments.only or "records" in arguments.only:
        measured |= records_quality.measure(arguments.data / "records")
    for name, figures in measured.items():
        print(f"{name:34}" + "  ".join(f"{key} {shown(value)}" for key, value in figures.items()))
    if arguments.beside:
        for name, figures in beside(arguments.data / "gold", arguments.beside).items():
            print(f"{name:34}" + "  ".join(f"{key} {shown(value)}" for key, value in figures.items()))
    return below(measured, arguments.thresholds) if arguments.thresholds else 0


def shown(value: float | int | None) -> str:
    """A figure for the table."""
    return "-" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)


def items(path: Path) -> Iterator[dict[str, Any]]:
    """The items of a gold file."""
    with path.open(encoding="utf-8") as stream:
        yield from map(json.loads, stream)


def doubts() -> frozenset[tuple[str, int]]:
    """Item and offset of every gold value in doubt."""
    rows = (line.split("\t") for line in DOUBTS.read_text(encoding="utf-8").splitlines() if line[:1] != "#")
    return frozenset((row[0], int(row[1])) for row in rows)


def by_language(gold: Path, kind: str, pattern: str) -> dict[str, Figures]:
    """Figures of one kind of span, for each language and over all."""
    scores: dict[str, SpanScore] = defaultdict(SpanScore)
    doubted = doubts()
    for path in sorted(gold.glob(pattern)):
        for item in items(path):
            found = annotate_text(
                item["text"],
                EncodeOptions(
                    format="text", language=item.get("lang"), reference_date=item.get("reference_date")
                ),
                (kind,),
            )
            predicted = spans(found.annotations, (kind,))
            language = (item.get("lang") or "?")[:2]
            scores[language].add(item, predicted, kind, doubted)
            if not any(mark in path.stem for mark in NOT_IN_TOTAL):
                scores["all"].add(item, predicted, kind, doubted)
    ordered = sorted(scores, key=lambda name: (name == "all", -scores[name].gold))
    return {name: scores[name].figures() for name in ordered}


def beside(gold: Path, step: int) -> dict[str, Figures]:
    """Figures of teikit and of the other libraries on the same gold items of dates, by language."""
    chosen = [
        item
        for path in sorted(gold.glob("dates_*.jsonl"))
        if not any(mark in path.stem for mark in NOT_IN_TOTAL)
        for item in items(path)
    ][::step]
    measured: dict[str, Figures] = {}
    doubted = doubts()
    for search in (teikit, *other_date_libraries.installed()):
        scores: dict[str, SpanScore] = defaultdict(SpanScore)
        seconds = 0.0
        for item in chosen:
            language = (item.get("lang") or "en")[:2]
            start = time.perf_counter()
            try:
                found = search(item["text"], language, item.get("reference_date"))
            except Exception:  # a library that breaks on an item finds nothing in it
                found = []
            seconds += time.perf_counter() - start
            for name in (language, "all"):
                scores[name].add(item, found, "date", doubted)
        size = sum(len(item["text"].encode()) for item in chosen)
        for name in (one for one in ("en", "de", "fr", "all") if scores[one].predicted):
            measured[f"{search.__name__}.{name}"] = scores[name].figures()
        measured[f"{search.__name__}.all"]["kB/s"] = round(size / seconds / 1000)
    return measured


def teikit(text: str, language: str, reference: str | None) -> list[dict[str, Any]]:
    """teikit itself, called as the others are."""
    options = EncodeOptions(format="text", language=language, reference_date=reference)
    return spans(annotate_text(text, options, ("date",)).annotations, ("date",))


def provenance(gold: Path) -> dict[str, Figures]:
    """Figures of provenance lines, and of another annotator's lines by values only."""
    from teikit.cli.identifiers import as_data

    measured: dict[str, Figures] = {}
    for name, types in (("idno_provenance", True), ("idnos_frus", False)):
        path = gold / f"{name}.jsonl"
        if not path.exists():
            continue
        score = ReferenceScore()
        for item in items(path):
            score.add(item, as_data(item["text"], item.get("lang")), types=types)
        measured[f"provenance.{name}"] = score.figures()
    return measured


def below(measured: dict[str, Figures], thresholds: Path) -> int:
    """Compare with floors and ceilings; says what is missed and returns the exit status."""
    missed = 0
    for name, limits in tomllib.loads(thresholds.read_text(encoding="utf-8")).items():
        if name not in measured:
            continue
        for key, limit in limits.items():
            value = measured[name].get(key)
            too_low = value is not None and key != "false" and value < limit
            too_high = value is not None and key == "false" and value > limit
            if too_low or too_high:
                missed += 1
                print(f"{name}: {key} is {shown(value)}, the limit is {limit}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
