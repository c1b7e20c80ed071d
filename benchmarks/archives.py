"""Throughput of the recogniser of archival references.

    python benchmarks/archives.py FILE... [--repeat 3]

FILE is running text, or JSON lines with a ``text``. Prints megabytes (of UTF-8) a second on one core, and how many
references were found.
"""

import argparse
import json
import time
from pathlib import Path

from teikit import archives


def main() -> None:
    """Measure each file, the fastest run counts."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--repeat", type=int, default=3)
    arguments = parser.parse_args()
    archives.recognise("RGANI, f. 5, op. 30.")  # compiles the patterns
    for path in arguments.files:
        texts = list(texts_of(path))
        size = sum(len(text.encode()) for text in texts) / 1e6
        fastest = min(elapsed(texts) for _ in range(arguments.repeat))
        found = sum(len(archives.recognise(text)) for text in texts)
        print(f"{path.name}: {size / fastest:.1f} MB/s, {size:.2f} MB, {found} references")


def texts_of(path: Path) -> list[str]:
    """The texts of a file."""
    content = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        return [json.loads(line)["text"] for line in content.splitlines() if line.strip()]
    return [content]


def elapsed(texts: list[str]) -> float:
    """Seconds for one run over all texts."""
    start = time.perf_counter()
    for text in texts:
        archives.recognise(text)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
