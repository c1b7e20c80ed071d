"""How long Schematron takes: loading a schema, and validating documents with it.

    python benchmarks/schematron.py SCHEMA.sch FILE.xml ... [--repeat N] [--profile]

Prints the time to import the package and load the schema, then per document the time to validate it (without
parsing, and with), as median and mean over all documents, the best of N rounds. SCHEMA may be RELAX NG with
embedded rules.
"""

import argparse
import cProfile
import pstats
import statistics
import sys
import time
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("schema", type=Path)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--profile", action="store_true")
    options = parser.parse_args()

    begin = time.perf_counter()
    from lxml import etree

    from teikit import schematron

    imported = time.perf_counter()
    load = schematron.load_embedded if options.schema.suffix == ".rng" else schematron.load
    schema = load(options.schema)
    loaded = time.perf_counter()
    print(f"import {1000 * (imported - begin):8.1f} ms")
    print(f"load   {1000 * (loaded - imported):8.1f} ms   {len(schema.model.patterns)} patterns")
    for unsupported in schema.unsupported:
        print(f"not evaluated: {unsupported.construct} ({unsupported.where})")

    profile = cProfile.Profile()
    rounds: list[list[tuple[float, float]]] = []
    findings = 0
    for number in range(options.repeat):
        times = []
        for path in options.files:
            started = time.perf_counter()
            tree = etree.parse(path, etree.XMLParser(collect_ids=False, huge_tree=True))
            parsed = time.perf_counter()
            if options.profile and number == options.repeat - 1:
                profile.enable()
            count = sum(1 for _ in schema.validate(tree, path))
            profile.disable()
            ended = time.perf_counter()
            findings += count if number == 0 else 0
            times.append((ended - parsed, ended - started))
        rounds.append(times)
    best = [min(times) for times in zip(*rounds, strict=True)]
    for name, column in (("validate", 0), ("with parsing", 1)):
        values = [1000 * times[column] for times in best]
        median, mean = statistics.median(values), statistics.fmean(values)
        print(f"{name:13} median {median:7.2f} ms   mean {mean:7.2f} ms   longest {max(values):8.2f} ms")
    print(f"{len(options.files)} documents, {findings} findings")
    if options.profile:
        pstats.Stats(profile, stream=sys.stdout).sort_stats("tottime").print_stats(25)


if __name__ == "__main__":
    main()
