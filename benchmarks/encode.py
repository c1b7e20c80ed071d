"""Speed of encoding: whole processes, and megabytes a second on one core after start-up.

    python benchmarks/encode.py [FOLDER] [--megabytes 2]

The records are those of ``examples/``, or of another folder, multiplied. Beside teikit stand, where they are installed,
``dateparser.search`` (which only finds dates) and ``pandoc -t tei`` (which only wraps paragraphs), on the same text in the
same run. Times are of the processor where one process works, so that other programs on the machine count little.
"""

import argparse
import gc
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from teikit.__main__ import COLLECT_AFTER
from teikit.pipeline.check import check
from teikit.pipeline.encode import encode_bytes
from teikit.pipeline.options import EncodeOptions
from teikit.records.errors import RecordError

EXAMPLES = Path(__file__).parent.parent / "examples"
SUFFIXES = (".txt", ".vtt", ".srt")
RUNS = 5


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?", default=EXAMPLES, help="records to encode")
    parser.add_argument("--megabytes", type=float, default=2.0, help="text for the throughput rows")
    arguments = parser.parse_args()
    gc.set_threshold(COLLECT_AFTER)  # as the command line does
    records = usable(
        path.read_bytes() for path in sorted(arguments.folder.rglob("*")) if path.suffix in SUFFIXES
    )
    small = EXAMPLES / "letter" / "brief-aus-der-sommerfrische-1894.txt"
    row(
        "one small record, whole process",
        whole_process("-m", "teikit", "encode", "--no-config", str(small)),
        "s",
    )
    row("  of which Python and click", whole_process("-c", "import click"), "s")
    size = int(arguments.megabytes * 1e6)
    copies = records * max(1, size // sum(map(len, records)))
    needed = fastest(lambda: [encode(data) for data in copies])
    row("many records, encoded and validated", sum(map(len, copies)) / 1e6 / needed, "MB/s")
    row("  records a second", len(copies) / needed, "")
    bodies = [data for data in records if b"-->" not in data and not data.startswith(b"---")]
    long_record = b"\n\n".join(bodies)
    long_record = long_record * max(1, size // len(long_record))
    needed = fastest(lambda: encode(long_record, "text"))
    row("one long record, encoded and validated", len(long_record) / 1e6 / needed, "MB/s")
    two_processes(copies)
    peers(long_record.decode("utf-8"))


def usable(records: Iterable[bytes]) -> list[bytes]:
    """The records that can be encoded, each encoded once, so that all tables and patterns are there."""
    found = []
    for data in records:
        try:
            encode(data)
        except RecordError:
            continue
        found.append(data)
    return found


def two_processes(records: Sequence[bytes]) -> None:
    """How much sooner two processes are ready than one, wall time from start to end."""
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(records):
            (Path(folder) / f"{number}.txt").write_bytes(data)
        command = ("-m", "teikit", "encode", "--no-config", "-q", folder, "-o", f"{folder}/out", "--dry-run")
        one, two = (whole_process(*command, "--jobs", jobs, runs=1) for jobs in ("1", "2"))
    row("--jobs 2 beside --jobs 1, whole processes", one / two, "times as fast")


def encode(data: bytes, record_format: str = "auto") -> None:
    """Encode with proof and validation, to bytes."""
    encoded = encode_bytes(data, EncodeOptions(format=record_format))
    if check(encoded.tree):
        raise SystemExit("a benchmark record is not valid")
    encoded.to_bytes()


def fastest(work: Callable[[], object]) -> float:
    """Processor time in seconds, the best of several runs."""
    times = []
    for _ in range(3):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def whole_process(*arguments: str, runs: int = RUNS) -> float:
    """Median wall time of a Python process, with its modules compiled before as an installation does."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    times = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, env=environment)
        times.append(time.perf_counter() - start)
    return median(times[1:])


def peers(text: str) -> None:
    """The same text through other programs."""
    if find_spec("dateparser"):
        from dateparser.search import search_dates

        sample = text[:40_000]
        needed = fastest(lambda: search_dates(sample))
        row("dateparser.search, dates only", len(sample.encode()) / 1e6 / needed, "MB/s")
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
