"""How fast RELAX NG validation is, beside jing and lxml, in one run: ratios, as machines and their moods differ.

    python benchmarks/relaxng.py SCHEMA.rng FOLDER [--files 2000] [--megabytes 7] [--repeat 5] [--only ROW ...]

FOLDER holds XML documents, also in its subfolders. From them are made: one document of some megabytes, and many
documents by copying and mutating. jing is run if it is on the path. Beside the time on the clock stands the time of the
processor, of all cores together: the former tells how long one waits, the latter is less at the mercy of what else the
computer does, and jing always keeps two cores busy. Rows: ``one`` (a whole process for one small file,
with a warm cache and with none), ``large`` (parse and validate one large document), ``many`` (all the documents with
one process and with two), ``memory`` (the highest use of memory after 10,000 documents).
"""

import argparse
import itertools
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

TEIKIT = (sys.executable, "-m", "teikit", "validate", "--no-config", "--no-rules", "--quiet", "--exit-zero")
"""Without edition checks, of which jing knows nothing."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("schema", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=2_000)
    parser.add_argument("--megabytes", type=float, default=7)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--only", nargs="*", choices=ROWS, default=list(ROWS))
    options = parser.parse_args()
    # jing follows XInclude and stops altogether where that fails.
    found = [path for path in options.folder.rglob("*.xml") if b"/XInclude" not in path.read_bytes()]
    files = sorted(found, key=lambda path: (path.stat().st_size, path))
    if not files:
        parser.error(f"no XML documents in {options.folder}")
    with tempfile.TemporaryDirectory(prefix="teikit-benchmark-") as work:
        options.plain = without_annotations(options.schema, Path(work))
        # Modules are compiled once, as those of an installed package are.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(work) / "bytecode")
        for row in options.only:
            ROWS[row](options, files, Path(work))


def one(options: argparse.Namespace, files: Sequence[Path], work: Path) -> None:
    """One small file, whole process."""
    small = files[len(files) // 2]
    cache = {"TEIKIT_CACHE": str(work / "cache")}
    copies = copies_of(small, work / "one")
    rules = [part for part in TEIKIT if part != "--no-rules"]
    rows = {
        "click": lambda: run([sys.executable, "-c", "import click"])(),
        "warm": lambda: run([*TEIKIT, "--schema", str(options.plain), next(copies)], cache)(),
        "cold": lambda: run([*TEIKIT, "--no-cache", "--schema", str(options.plain), next(copies)], cache)(),
        "schematron": lambda: run([*TEIKIT, "--schema", str(options.schema), next(copies)], cache)(),
        "rules": lambda: run([*rules, "--schema", str(options.schema), next(copies)], cache)(),
        "engine": lambda: run(
            [sys.executable, "-c", ENGINE, str(options.schema), str(work / "cache"), next(copies)]
        )(),
    }
    if shutil.which("jing"):
        rows["jing"] = lambda: run(["jing", str(options.schema), next(copies)])()
    seconds = best_of_each(options.repeat, rows)
    click, jing = seconds["click"], seconds.get("jing")
    budget = f"budget {2 * click.clock + 0.06:.3f} s"
    print(f"one small file ({small.name}, {small.stat().st_size:,} bytes), whole process")
    show("python -c 'import click'", click)
    show("teikit validate, warm cache", seconds["warm"], jing, budget)
    show("teikit validate, no cache", seconds["cold"], jing)
    show("with embedded Schematron", seconds["schematron"], jing, "warm cache; jing does not look at it")
    show("with Schematron and the edition checks", seconds["rules"], jing, "warm cache; nor at those")
    show("the engine alone, warm cache", seconds["engine"], jing)
    show("jing", jing)


ENGINE = (
    "import sys; from teikit import relaxng; "
    "print(len(list(relaxng.load(sys.argv[1], cache=sys.argv[2]).validate(sys.argv[3]))))"
)


def large(options: argparse.Namespace, files: Sequence[Path], work: Path) -> None:
    """One large document, in one process."""
    from lxml import etree

    from teikit import relaxng

    document = multiply(files[-1].read_bytes(), int(options.megabytes * 1_000_000))
    megabytes = len(document) / 1_000_000
    schema = relaxng.load(options.schema)

    def validate() -> None:
        for _ in schema.validate(document):
            pass

    ours = best(options.repeat, validate, warm_up=True)
    bare = best(options.repeat, lambda: etree.fromstring(document, etree.XMLParser(huge_tree=True)))
    print(f"one document of {megabytes:.1f} MB, parse and validate in one process")
    show("teikit.relaxng", ours, note=f"{megabytes / ours.clock:.0f} MB/s")
    show("lxml, parse only", bare, note=f"{megabytes / bare.clock:.0f} MB/s")
    if shutil.which("jing"):
        path = work / "large.xml"
        path.write_bytes(document)
        single = best(2, run(["jing", str(options.schema), str(path)]))
        nine = best(2, run(["jing", str(options.schema), *[str(path)] * 9]))
        steady = Seconds((nine.clock - single.clock) / 8, (nine.processor - single.processor) / 8)
        speed = f"{megabytes / steady.clock:.0f} MB/s"
        show("jing, steady state in its own JVM", steady, note=speed)
        show("teikit.relaxng", ours, steady)


def many(options: argparse.Namespace, files: Sequence[Path], work: Path) -> None:
    """Many documents."""
    made = mutate_all(files, options.files, work / "many")
    size = sum(path.stat().st_size for path in made) / 1_000_000
    command = [*TEIKIT, "--schema", str(options.plain)]

    def teikit(jobs: int) -> Callable[[], None]:
        # A cache of its own for each run: what the run before has found is not to help it.
        number = itertools.count()

        def go() -> None:
            cache = {"TEIKIT_CACHE": str(work / f"cache-{jobs}-{next(number)}")}
            run([*command, "--jobs", str(jobs), str(work / "many")], cache)()

        return go

    rows = {
        "engine": run([sys.executable, "-c", ENGINE_MANY, str(options.schema), str(work / "many")]),
        "single": teikit(1),
        "double": teikit(2),
    }
    if shutil.which("jing"):
        rows["jing"] = run(["jing", str(options.schema), *map(str, made)])
    seconds = best_of_each(2, rows)
    engine, single, double, jing = (seconds.get(row) for row in ("engine", "single", "double", "jing"))
    print(f"{len(made):,} documents, {size:.1f} MB")
    show("teikit validate, 1 process", single, jing)
    show("teikit validate, 2 processes", double, jing)
    show("the engine alone, 1 process", engine, jing)
    show("jing", jing)


ENGINE_MANY = (
    "import sys, pathlib; from teikit import relaxng; schema = relaxng.load(sys.argv[1]); "
    "print(sum(1 for path in pathlib.Path(sys.argv[2]).iterdir() for _ in schema.validate(path)))"
)


def memory(options: argparse.Namespace, files: Sequence[Path], work: Path) -> None:
    """The highest use of memory of a process that validates 10,000 documents, as the system tells it."""
    if not (work / "many").exists():
        mutate_all(files, options.files, work / "many")
    code = (
        "import sys, pathlib; from teikit import relaxng; schema = relaxng.load(sys.argv[1], cache=sys.argv[3])\n"
        "paths = list(pathlib.Path(sys.argv[2]).iterdir())\n"
        "for number in range(10_000):\n"
        "    for _ in schema.validate(paths[number % len(paths)]): pass\n"
        "status = pathlib.Path('/proc/self/status').read_text()\n"
        "print(status.split('VmHWM:')[1].split()[0])"
    )
    if not Path("/proc/self/status").exists():  # getrusage would count what this process has before it
        print("memory: this system does not tell it")
        return
    command = [sys.executable, "-c", code, str(options.schema), str(work / "many"), str(work / "cache")]
    subprocess.run(
        [sys.executable, "-c", ENGINE, str(options.schema), str(work / "cache"), str(files[0])], check=True
    )
    found = subprocess.run(command, capture_output=True, check=True)
    print(f"memory over 10,000 documents\n  {'the engine':38} {int(found.stdout) / 1_000:8.0f} MB")


ROWS: dict[str, Callable[[argparse.Namespace, Sequence[Path], Path], None]] = {
    "one": one,
    "large": large,
    "many": many,
    "memory": memory,
}


def without_annotations(schema: Path, work: Path) -> Path:
    """A copy of the schema without embedded Schematron, which jing does not look at either."""
    from teikit.relaxng.read_xml import parse
    from teikit.relaxng.write_xml import write_xml

    if schema.suffix != ".rng":
        return schema
    plain = work / schema.name
    plain.write_text(write_xml(parse(schema.read_bytes(), str(schema), annotations=False)), encoding="utf-8")
    return plain


def run(command: Sequence[str], environment: dict[str, str] | None = None) -> Callable[[], None]:
    """The run of a program whose verdict does not matter here."""

    def go() -> None:
        subprocess.run(
            command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **(environment or {})},
            check=False,
        )

    return go


class Seconds(NamedTuple):
    """How long something took."""

    clock: float
    """As a clock on the wall shows it."""
    processor: float
    """All cores together, of this process and those that it waited for."""


def best(repeat: int, action: Callable[[], object], *, warm_up: bool = False) -> Seconds:
    """The fastest of several rounds."""
    if warm_up:
        action()
    return _least([_measured(action) for _ in range(repeat)])


def best_of_each(repeat: int, rows: Mapping[str, Callable[[], object]]) -> dict[str, Seconds]:
    """The fastest round of each row, in turn, after one round that does not count."""
    for action in rows.values():
        action()
    rounds = [{row: _measured(action) for row, action in rows.items()} for _ in range(repeat)]
    return {row: _least([round_[row] for round_ in rounds]) for row in rows}


def _measured(action: Callable[[], object]) -> Seconds:
    clock, processor = time.perf_counter(), _processor()
    action()
    return Seconds(time.perf_counter() - clock, _processor() - processor)


def _processor() -> float:
    """Seconds that this process and those that it waited for have used."""
    used = [resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _least(rounds: Sequence[Seconds]) -> Seconds:
    return Seconds(min(one.clock for one in rounds), min(one.processor for one in rounds))


def copies_of(file: Path, folder: Path) -> Iterator[str]:
    """Endless copies that differ in a comment at the end: what is known of one must not help with the next."""
    folder.mkdir(parents=True, exist_ok=True)
    content = file.read_bytes()
    for number in itertools.count():
        copy = folder / f"{number}.xml"
        copy.write_bytes(content + b"<!-- %d -->" % number)
        yield str(copy)


def show(what: str, seconds: Seconds | None, jing: Seconds | None = None, note: str = "") -> None:
    """A line: the time on the clock, that of the processor, and both beside jing's."""
    if seconds is None:
        print(f"  {what:38} is not there")
        return
    ratio = ""
    if jing is not None and jing is not seconds:
        ratio = f"{jing.clock / seconds.clock:5.1f} x jing ({jing.processor / seconds.processor:.1f} x)"
    print(f"  {what:38} {seconds.clock:7.3f} s ({seconds.processor:7.3f} s) {ratio:20} {note}".rstrip())


def multiply(document: bytes, size: int) -> bytes:
    """A document in which the children of its ``body``, or of its root element, are repeated up to a size."""
    match = re.search(rb"<body[^>]*>(.*)</body>", document, re.DOTALL) or re.search(
        rb"<\w[^>]*>(.*)</", document, re.DOTALL
    )
    assert match
    end = match.end(1)
    inside = re.sub(rb'\sxml:id="[^"]*"', b"", match.group(1))
    times = max(1, (size - len(document)) // max(1, len(inside)))
    return document[:end] + inside * times + document[end:]


def mutate_all(files: Sequence[Path], number: int, folder: Path) -> list[Path]:
    """Documents by copying; every second one loses or repeats a tag pair, an attribute or some text."""
    folder.mkdir(parents=True)
    chance = random.Random(20_261_125)
    made = []
    for index in range(number):
        text = files[index % len(files)].read_text(encoding="utf-8", errors="replace")
        path = folder / f"{index:05}.xml"
        path.write_text(mutate(text, chance) if index % 2 else text, encoding="utf-8")
        made.append(path)
    return made


def mutate(text: str, chance: random.Random) -> str:
    """One change that keeps the document well-formed."""
    leaves = list(re.finditer(r"<(\w[\w.:-]*)(\s[^<>]*)?>([^<>]*)</\1>", text))
    if not leaves:
        return text
    leaf = chance.choice(leaves)
    whole, name, attributes, inside = leaf.group(0), leaf.group(1), leaf.group(2) or "", leaf.group(3)
    changed = chance.choice(
        [
            "",
            whole + whole,
            f"<{name}>{inside}</{name}>",
            f'<{name} unknown="x"{attributes}>{inside}</{name}>',
            f"<unknown>{inside}</unknown>",
            whole + " text ",
        ]
    )
    return text[: leaf.start()] + changed + text[leaf.end() :]


if __name__ == "__main__":
    main()
