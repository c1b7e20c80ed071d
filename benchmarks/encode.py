"""Speed of encoding: whole processes and megabytes a second.

    python benchmarks/encode.py [--megabytes 2]

The text is that of ``examples/``, multiplied. Beside teikit stand, where they are installed, ``dateparser.search`` (which
only finds dates) and ``pandoc -t tei`` (which only wraps paragraphs), on the same text in the same run.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from teikit.pipeline.check import check
from teikit.pipeline.encode import encode_bytes
from teikit.pipeline.options import EncodeOptions

EXAMPLES = Path(__file__).parent.parent / "examples"
RUNS = 5


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--megabytes", type=float, default=2.0, help="text for the throughput rows")
    arguments = parser.parse_args()
    records = [
        path.read_bytes() for path in sorted(EXAMPLES.rglob("*")) if path.suffix in (".txt", ".vtt", ".srt")
    ]
    small = EXAMPLES / "letter" / "brief-aus-der-sommerfrische-1894.txt"
    row(
        "one small record, whole process",
        whole_process("-m", "teikit", "encode", "--no-config", str(small)),
        "s",
    )
    row("  of which Python and click", whole_process("-c", "import click"), "s")
    for data in records:
        encode(data)
    bodies = [data for data in records if b"-->" not in data and not data.startswith(b"---")]
    long_record = b"\n\n".join(bodies)
    size = int(arguments.megabytes * 1e6)
    copies = records * max(1, size // sum(map(len, records)))
    row(
        "many small records, encoded and validated",
        rate(lambda: [encode(data) for data in copies], sum(map(len, copies))),
        "MB/s",
    )
    row("  records a second", len(copies) / seconds(lambda: [encode(data) for data in copies]), "")
    long_record = long_record * max(1, size // len(long_record))
    row(
        "one long record, encoded and validated",
        rate(lambda: encode(long_record, "text"), len(long_record)),
        "MB/s",
    )
    peers(long_record.decode("utf-8"))


def encode(data: bytes, record_format: str = "auto") -> None:
    """Encode with proof and validation, to bytes."""
    encoded = encode_bytes(data, EncodeOptions(format=record_format))
    if check(encoded.tree):
        raise SystemExit("a benchmark record is not valid")
    encoded.to_bytes()


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one run: other programs on the machine do not count."""
    start = time.process_time()
    work()
    return time.process_time() - start


def rate(work: Callable[[], object], size: int) -> float:
    """Megabytes a second, the best of several runs."""
    return size / 1e6 / min(seconds(work) for _ in range(3))


def whole_process(*arguments: str) -> float:
    """Median wall time of a Python process, with its modules compiled before as an installation does."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    times = []
    for _ in range(RUNS + 1):
        start = time.perf_counter()
        subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, env=environment)
        times.append(time.perf_counter() - start)
    return median(times[1:])


def peers(text: str) -> None:
    """The same text through other programs."""
    if find_spec("dateparser"):
        from dateparser.search import search_dates

        sample = text[:40_000]
        row("dateparser.search, dates only", rate(lambda: search_dates(sample), len(sample.encode())), "MB/s")
    else:
        print("dateparser is not installed")
    if shutil.which("pandoc"):
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            start = time.perf_counter()
            command = ["pandoc", "-f", "markdown", "-t", "tei", stream.name]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            row(
                "pandoc -t tei, paragraphs only",
                len(text.encode()) / 1e6 / (time.perf_counter() - start),
                "MB/s",
            )
    else:
        print("pandoc is not installed")


def row(name: str, value: float, unit: str) -> None:
    """One line of the table."""
    print(f"{name:46}{value:10.3f} {unit}")


if __name__ == "__main__":
    main()
