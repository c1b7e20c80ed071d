"""How fast a whole edition is validated, beside jing, in one run: ratios, as machines and their moods differ.

    python benchmarks/validate.py SCHEMA.rng [--files 11000] [--megabytes 130] [--jobs 2] [--repeat 5] [--only ROW ...]

The edition is made here, of letters with headers, shelfmarks, dates and pointers into indices of persons and places,
in folders of 500, under git. Every fiftieth letter has a mistake. jing is run if it is on the path. Rows: ``small``
(one small letter, whole process), ``first`` (all files, nothing cached: grammar only, with the rules of the schema, and
with the edition checks too), ``again`` (the same run again; after one file has changed, after an index has got one
person more, and with ``--changed``), ``watch`` (from saving 50 kB to the verdict). Peak memory is that of the
largest process.
"""

import argparse
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from relaxng import without_annotations

TEIKIT = (sys.executable, "-m", "teikit", "validate", "--quiet", "--exit-zero", "--output-format", "concise")
PERSONS, PLACES = 900, 300
FOLDER = 500
"""Letters in a folder."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("schema", type=Path)
    parser.add_argument("--files", type=int, default=11_000)
    parser.add_argument("--megabytes", type=float, default=130)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--only", nargs="*", choices=ROWS, default=list(ROWS))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="teikit-benchmark-") as work:
        edition = Edition(Path(work) / "edition", options.schema, options.files, options.megabytes)
        os.environ["TEIKIT_CACHE"] = str(Path(work) / "cache")
        megabytes = sum(path.stat().st_size for path in edition.letters) / 1_000_000
        print(f"{len(edition.letters):,} letters, {megabytes:.1f} MB, {options.jobs} processes")
        for row in options.only:
            ROWS[row](options, edition)


class Edition:
    """A repository in the making."""

    def __init__(self, root: Path, schema: Path, files: int, megabytes: float) -> None:
        self.root = root
        self.random = random.Random(1950)
        (root / "schema").mkdir(parents=True)
        (root / "indices").mkdir()
        self.schema = root / "schema" / "schema.rng"
        shutil.copy(schema, self.schema)
        persons = "".join(person(number) for number in range(1, PERSONS + 1))
        self.persons = root / "indices" / "persons.xml"
        self.persons.write_text(index("Persons", f"<listPerson>{persons}</listPerson>"), encoding="utf-8")
        places = "".join(
            f'<place xml:id="l{number}"><placeName>Place {number}</placeName></place>\n'
            for number in range(1, PLACES + 1)
        )
        (root / "indices" / "places.xml").write_text(
            index("Places", f"<listPlace>{places}</listPlace>"), encoding="utf-8"
        )
        (root / "teikit.toml").write_text('[pointers]\nscope = ["file", "authority:indices/*.xml"]\n')
        size = int(megabytes * 1_000_000 / files) if files else 0
        self.letters = [self._letter(number, size) for number in range(1, files + 1)]
        for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "The edition"]):
            git(root, *command)

    def _letter(self, number: int, size: int) -> Path:
        folder = self.root / "letters" / f"{(number - 1) // FOLDER:04}"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"letter-{number:06}.xml"
        path.write_text(self.letter(number, size), encoding="utf-8")
        return path

    def letter(self, number: int, size: int) -> str:
        """A letter of about so many bytes."""
        choose = self.random
        day = f"19{choose.randint(45, 60)}-{choose.randint(1, 12):02}-{choose.randint(1, 28):02}"
        sender, receiver = choose.sample(range(1, PERSONS + 1), 2)
        head = HEAD.format(
            number=number,
            day=day,
            sender=sender,
            receiver=receiver,
            place=choose.randint(1, PLACES),
            box=number % 97 + 1,
        )
        paragraphs: list[str] = []
        length = len(head) + len(TAIL)
        while length < size or not paragraphs:
            paragraphs.append(
                choose.choice(PARAGRAPHS).format(
                    person=choose.randint(1, PERSONS),
                    place=choose.randint(1, PLACES),
                    day=day,
                    number=number,
                    words=" ".join(choose.choice(WORDS) for _ in range(choose.randint(20, 70))),
                    note=len(paragraphs) + 1,
                )
            )
            length += len(paragraphs[-1])
        if number % 50 == 0:
            paragraphs.insert(len(paragraphs) // 2, '<p><dat when="1950">the next year</dat></p>\n')
        return head + "".join(paragraphs) + TAIL


def index(title: str, content: str) -> str:
    return INDEX.format(title=title, content=content)


def person(number: int) -> str:
    return (
        f'<person xml:id="p{number}"><persName><surname>Name{number}</surname></persName>'
        f'<birth when="18{number % 90 + 10}"/><death when="19{number % 30 + 65}"/></person>\n'
    )


INDEX = """<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="../schema/schema.rng" schematypens="http://relaxng.org/ns/structure/1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
<titleStmt><title>{title}</title></titleStmt>
<publicationStmt><publisher>The edition</publisher>
<availability><licence target="https://example.org/licence">Free</licence></availability></publicationStmt>
<sourceDesc><p>Made for this file.</p></sourceDesc></fileDesc></teiHeader>
<text><body>{content}</body></text></TEI>
"""

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="../../schema/schema.rng" schematypens="http://relaxng.org/ns/structure/1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="letter-{number:06}" xml:lang="en">
<teiHeader><fileDesc>
<titleStmt><title>Letter {number}</title><author ref="../../indices/persons.xml#p{sender}">Name{sender}</author></titleStmt>
<publicationStmt><publisher>The edition</publisher><date when="2020">2020</date>
<availability><licence target="https://example.org/licence">Free to use.</licence></availability></publicationStmt>
<sourceDesc><msDesc><msIdentifier><settlement>Kew</settlement><repository>The National Archives</repository>
<idno type="shelfmark">FO 371/{number}, box {box}</idno></msIdentifier></msDesc></sourceDesc></fileDesc>
<profileDesc><correspDesc>
<correspAction type="sent"><persName ref="#p{sender}">Name{sender}</persName>
<placeName ref="#l{place}">Place {place}</placeName><date when="{day}">{day}</date></correspAction>
<correspAction type="received"><persName ref="#p{receiver}">Name{receiver}</persName></correspAction>
</correspDesc><langUsage><language ident="en">English</language></langUsage></profileDesc></teiHeader>
<text><body><div type="letter"><opener>
<dateline><placeName ref="#l{place}">Place {place}</placeName>, <date when="{day}">{day}</date></dateline>
<salute>Dear Name{receiver},</salute></opener>
"""

PARAGRAPHS = (
    '<p>{words}, as <persName ref="#p{person}">Name{person}</persName> wrote from '
    '<placeName ref="#l{place}">Place {place}</placeName> on <date when="{day}">{day}</date>.</p>\n',
    '<p>{words}<note xml:id="n{number}-{note}" place="bottom">See <ref target="../../indices/persons.xml#p{person}">the '
    'index</ref>.</note> <hi rend="italic">{words}</hi></p>\n',
    '<p><said who="#p{person}">{words}</said>, <rs type="person" ref="#p{person}">he</rs> said. <choice><sic>teh</sic>'
    "<corr>the</corr></choice> {words}.</p>\n",
    "<list><item>{words}</item><item><del>{words}</del> <add>{words}</add></item></list>\n",
)
TAIL = "<closer><signed>Yours</signed></closer></div></body></text></TEI>\n"
WORDS = (
    "the of and to in we that it was for on as with by at have from not are this be which had but they has been more"
    " their will all been would who about when there were our can into than only other new some could time these"
    " government minister question treaty conference delegation proposal answer council embassy telegram"
).split()


def git(folder: Path, *arguments: str) -> None:
    settings = ("-c", "user.name=teikit", "-c", "user.email=teikit@example.org", "-c", "gc.auto=0")
    subprocess.run(["git", "-C", str(folder), *settings, *arguments], check=True)


def run(command: Sequence[str], folder: Path) -> float:
    """Seconds that a command takes; it must not fail but for findings."""
    start = time.perf_counter()
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    took = time.perf_counter() - start
    if done.returncode > 1:
        sys.exit(f"{' '.join(command[:6])} …: {done.stderr.decode()[-2000:]}")
    return took


def best(repeat: int, command: Sequence[str], folder: Path) -> float:
    return min(run(command, folder) for _ in range(repeat))


def peak() -> float:
    """Megabytes of the largest process so far."""
    kilobytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return kilobytes / (1_000_000 if sys.platform == "darwin" else 1_000)


def show(name: str, seconds: float, beside: float | None = None, note: str = "") -> None:
    ratio = f"{beside / seconds:6.1f} times as fast as jing" if beside else ""
    print(f"  {name:<52}{seconds:8.2f} s  {ratio}{'  ' if ratio else ''}{note}", flush=True)


def small(options: argparse.Namespace, edition: Edition) -> None:
    """One small letter, whole process."""
    path = edition.root / "letters" / "small.xml"
    relative = str(path.relative_to(edition.root))
    text = edition.letter(1, 3_000).replace("../../", "../")
    path.write_text(text, encoding="utf-8")
    print(f"one small letter ({len(text):,} bytes), whole process, best of {options.repeat}")
    jing = None
    if shutil.which("jing"):
        jing = best(options.repeat, ["jing", str(edition.schema), str(path)], edition.root)
    run([*TEIKIT, relative], edition.root)
    times = []
    for number in range(options.repeat):
        path.write_text(text.replace("Dear", "Dear" + "r" * number), encoding="utf-8")
        times.append(run([*TEIKIT, relative], edition.root))
    show("changed since the last run, compiled schema cached", min(times), jing)
    show("unchanged", best(options.repeat, [*TEIKIT, relative], edition.root), jing)
    if jing:
        show("jing", jing)
    path.unlink()


def first(options: argparse.Namespace, edition: Edition) -> None:
    """All letters, nothing cached but the compiled schema."""
    jobs = ["--jobs", str(options.jobs)]
    print("all letters for the first time")
    plain = without_annotations(edition.schema, edition.root.parent)
    for schema in ([], ["--schema", str(plain)]):
        run([*TEIKIT, "--no-rules", *schema, str(edition.letters[0])], edition.root)
    jing = None
    before = peak()
    if shutil.which("jing"):
        letters = [str(path) for path in edition.letters]
        jing = sum(
            run(["jing", str(edition.schema), *letters[start : start + 11_000]], edition.root)
            for start in range(0, len(letters), 11_000)
        )
        show("jing", jing, note=f"peak {peak():.0f} MB")
    grammar = run([*TEIKIT, *jobs, "--no-rules", "--schema", str(plain), "letters"], edition.root)
    show("teikit, grammar only, as jing", grammar, jing)
    schematron = run([*TEIKIT, *jobs, "--no-rules", "letters"], edition.root)
    show("teikit, with the schema's Schematron", schematron, jing)
    show("teikit, with both and the edition checks", run([*TEIKIT, *jobs, "."], edition.root), jing)
    if jing is None:
        print(f"  peak memory of a process {max(peak(), before):.0f} MB")


def again(options: argparse.Namespace, edition: Edition) -> None:
    """The same, when little has changed."""
    command = [*TEIKIT, "--jobs", str(options.jobs), "."]
    run(command, edition.root)
    print("all letters again, with the edition checks")
    show("nothing changed", run(command, edition.root))
    letter = edition.letters[len(edition.letters) // 2]
    letter.write_text(letter.read_text(encoding="utf-8").replace("Dear", "My dear"), encoding="utf-8")
    show("one letter changed", run(command, edition.root))
    text = edition.persons.read_text(encoding="utf-8")
    edition.persons.write_text(text.replace("</listPerson>", person(PERSONS + 1) + "</listPerson>"))
    show("one person more in the index", run(command, edition.root))
    show(
        "the same with --changed and no cache", run([*command, "--changed=HEAD", "--no-cache"], edition.root)
    )


def watch(options: argparse.Namespace, edition: Edition) -> None:
    """From saving a letter of 50 kB to its verdict, which shows a new mistake each time."""
    path = edition.root / "letters" / "long.xml"
    text = edition.letter(1, 50_000).replace("../../", "../")
    path.write_text(text, encoding="utf-8")
    command = [*TEIKIT, "--watch", "."]
    with subprocess.Popen(
        [word for word in command if word != "--quiet"],
        cwd=edition.root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if "watching" in line:
                break
        times = []
        for number in range(options.repeat):
            time.sleep(3)  # what rests on the file is looked at too
            path.write_text(text.replace("Dear", f"<wrong{number}/>"), encoding="utf-8")
            start = time.perf_counter()
            for line in process.stdout:
                if f"wrong{number}" in line:
                    break
            times.append(time.perf_counter() - start)
        process.terminate()
    print(
        f"watching {len(edition.letters):,} letters; one of {len(text):,} bytes is saved {options.repeat} times"
    )
    show("from saving to the verdict, median", sorted(times)[len(times) // 2])
    show("the slowest", max(times))
    path.unlink()


ROWS = {"small": small, "first": first, "again": again, "watch": watch}


if __name__ == "__main__":
    main()
