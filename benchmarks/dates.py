"""Speed of the search for dates, in megabytes a second, beside the libraries that are installed.

    python benchmarks/dates.py TEXT-FILE [--lang en]

The text is searched as one language, with the language told from the words, and by ``dateparser`` and
``datefinder`` (a prefix only: they take minutes) where they are installed.
"""

import argparse
import importlib.util
import time
from collections.abc import Callable
from pathlib import Path

PREFIX = 20_000
"""Characters that the slower libraries get."""


def speed(search: Callable[[str], object], text: str, runs: int = 3) -> float:
    """The best of some runs, in megabytes of UTF-8 a second."""
    best = min(_seconds(search, text) for _ in range(runs))
    return len(text.encode()) / best / 1e6


def _seconds(search: Callable[[str], object], text: str) -> float:
    start = time.perf_counter()
    search(text)
    return time.perf_counter() - start


def main() -> None:
    """Print a line for each library."""
    from teikit.dates import DateContext, recognise

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--lang", default="en")
    arguments = parser.parse_args()
    text = arguments.file.read_text(encoding="utf-8")
    one, every = DateContext((arguments.lang,), "1950-01-01"), DateContext(reference_date="1950-01-01")
    recognise(text[:2000], every)
    rows = [
        (f"teikit, {arguments.lang}", speed(lambda part: recognise(part, one), text)),
        ("teikit, all languages", speed(lambda part: recognise(part, every), text)),
    ]
    if importlib.util.find_spec("dateparser"):
        from dateparser.search import search_dates

        rows.append(
            (
                "dateparser",
                speed(lambda part: search_dates(part, languages=[arguments.lang]), text[:PREFIX], 1),
            )
        )
    if importlib.util.find_spec("datefinder"):
        import datefinder

        rows.append(("datefinder", speed(lambda part: list(datefinder.find_dates(part)), text[:PREFIX], 1)))
    for name, rate in rows:
        print(f"{name:24}{rate:10.3f} MB/s")


if __name__ == "__main__":
    main()
