"""Turns, beyond the figures of ``quality.py``: languages without a table, texts without speakers, speed.

    python benchmarks/turns.py ../shared/data/gold

*Without its table*: each language is read as if nobody had written its table, with the tables of all others. What is
left is what the structure of a record tells, and so what a language that has no table yet can expect.
*False turns*: items of the other gold files, letters, diaries and catalogues, in which somebody seems to speak.
"""

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from scoring import SpanScore

from teikit.turns import TurnContext, Turns, recognise
from teikit.turns.words import tables, words

PASSES = 3
SHORT_CODES = {"grc": "el"}
"""Codes of the gold whose table has another."""


def main() -> int:
    """Print the three tables; the exit status is 1 if more than one item in a thousand has a false turn."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    gold = parser.parse_args().gold
    spoken = [item for path in sorted(gold.glob("turns_*.jsonl")) for item in items(path)]
    for name, context in (
        ("with its table", lambda code: TurnContext((code,))),
        ("without its table", lambda code: TurnContext(all_but(code))),
    ):
        print(f"{name}\n  {'':5}{'gold':>6}{'exact':>8}{'label':>8}{'who':>8}")
        for language, score in scores(spoken, context).items():
            figures = score.figures()
            shown = "".join(f"{figures[key] or 0:8.3f}" for key in ("exact", "value", "who"))
            print(f"  {language:5}{score.gold:>6}{shown}")
    silent = [
        item
        for path in sorted(gold.glob("*.jsonl"))
        if "turns_" not in path.name
        for item in items(path)
        if "text" in item
    ]
    false = [
        item["id"] for item in silent if recognise(item["text"], TurnContext(languages(item))).annotations
    ]
    print(f"false turns in {len(false)} of {len(silent)} items without speakers", *false, sep="\n  ")
    print(f"{speed(spoken):.1f} MB/s")
    return int(len(false) > len(silent) / 1000)


def items(path: Path) -> Iterator[dict[str, Any]]:
    """The items of a gold file."""
    with path.open(encoding="utf-8") as stream:
        yield from map(json.loads, stream)


def languages(item: Mapping[str, Any]) -> tuple[str, ...]:
    """The language of an item as the context takes it."""
    code = item.get("lang")
    return (SHORT_CODES.get(code, code),) if code else ()


def all_but(code: str) -> tuple[str, ...]:
    """The codes of all tables but one."""
    return tuple(table.xml_lang for table in tables() if table.xml_lang != code)


def scores(spoken: Sequence[Mapping[str, Any]], context: Any) -> dict[str, SpanScore]:
    """Scores by language, the largest first, and over all."""
    found: dict[str, SpanScore] = defaultdict(SpanScore)
    for item in spoken:
        (code,) = languages(item)
        predicted = [span(turns) for turns in recognise(item["text"], context(code)).annotations]
        for name in (code, "all"):
            found[name].add(item, predicted, "turn")
    return {name: found[name] for name in sorted(found, key=lambda name: (name == "all", -found[name].gold))}


def span(annotation: Any) -> dict[str, Any]:
    """An annotation in the interchange format."""
    attributes = dict(annotation.value.attributes())
    return {"start": annotation.start, "end": annotation.end, "kind": annotation.kind, "attrs": attributes}


def speed(spoken: Sequence[Mapping[str, Any]]) -> float:
    """Megabytes of UTF-8 a second of processor time, language tables loaded; the fastest of some passes."""
    words()
    seconds = []
    for _ in range(PASSES):
        start = time.process_time()
        found: list[Turns] = [recognise(item["text"], TurnContext(languages(item))) for item in spoken]
        seconds.append(time.process_time() - start)
        assert len(found) == len(spoken)
    return sum(len(item["text"].encode()) for item in spoken) / 1e6 / min(seconds)


if __name__ == "__main__":
    sys.exit(main())
