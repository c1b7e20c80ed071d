"""The review table: a row for each label, the person it was taken for, and why; edited by hand, its decisions hold."""

import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from teikit import tabular
from teikit.model.person import Person
from teikit.turns.authority import NCNAME
from teikit.turns.names import is_article, is_initial, plain, read_label
from teikit.turns.words import fold, words

COLUMNS = (
    "file",
    "label",
    "id",
    "name",
    "role",
    "affiliation",
    "description",
    "ref",
    "cert",
    "evidence",
    "candidates",
)
"""``candidates`` are the other persons of the record who bear a part of the same name."""


def write_table(persons: Iterable[tuple[str, Person]]) -> str:
    """The table of (file, person) pairs as CSV, in the order given."""
    casts: dict[str, list[Person]] = defaultdict(list)
    for file, person in persons:
        casts[file].append(person)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for file, person in ((file, person) for file, cast in casts.items() for person in cast):
        evidence = _by_label(person)
        for label in (person.name, *person.variants):
            writer.writerow(
                (
                    file,
                    label,
                    person.id,
                    person.name,
                    person.role or "",
                    person.affiliation or "",
                    person.description or "",
                    person.ref or "",
                    person.cert or "",
                    evidence.get(label, ""),
                    " ".join(_candidates(label, person, casts[file])),
                )
            )
    return out.getvalue()


def _candidates(label: str, chosen: Person, cast: Sequence[Person]) -> list[str]:
    parts = _parts(label)
    return [
        person.id
        for person in cast
        if person.id != chosen.id and any(parts & _parts(form) for form in (person.name, *person.variants))
    ]


def _parts(name: str) -> set[str]:
    """The parts of a name that are no initials, titles or offices of any language, in Latin letters."""
    long = {part for part in read_label(name, words()).names if not is_initial(part)}
    short = {part for part in _SHORT_NAME.findall(name) if fold(part) not in words().titles}
    return long | {plain(part) for part in short if not is_article(part)}


_SHORT_NAME = re.compile(r"(?<![^\W\d_])[^\W\d_]{2}(?![^\W\d_.])")
"""``Wu``, which is a surname, and no initial."""


def _by_label(person: Person) -> Mapping[str, str]:
    """The evidence for each label."""
    found = {}
    for part in person.evidence.split("; "):
        label, _, why = part.partition("”: ")
        if why:
            found[label.removeprefix("“")] = why
    return found


def read_table(text: str) -> Mapping[str, tuple[Person, ...]]:
    """File to the persons decided for it; the key ``""`` holds those of rows without a file.

    A decision has no certainty: a human made it. Raises ``ValueError`` for a table without the columns label and id.
    """
    rows = tabular.read(text)
    if not {"label", "id"} <= set(rows.columns):
        raise ValueError("a table of persons needs the columns label and id")
    persons: dict[str, dict[str, Person]] = {}
    for row in rows.rows:
        cells = row.cells
        label, identifier = cells.get("label", ""), cells.get("id", "").removeprefix("#")
        if not label and not identifier:
            continue
        if not label or NCNAME.fullmatch(identifier) is None:
            raise ValueError(f"line {row.line}: a row needs a label, and an id that is an XML name")
        known = persons.setdefault(cells.get("file", ""), {})
        name = cells.get("name") or label
        person = known.get(identifier) or Person(
            identifier,
            name,
            role=cells.get("role") or None,
            ref=cells.get("ref") or None,
            affiliation=cells.get("affiliation") or None,
            description=cells.get("description") or None,
        )
        if label not in (person.name, *person.variants):
            person = replace(person, variants=(*person.variants, label))
        known[identifier] = person
    return {file: tuple(found.values()) for file, found in persons.items()}


def decisions_for(table: Mapping[str, tuple[Person, ...]], file: str) -> tuple[Person, ...]:
    """The persons decided for a file, by its path as given or its name, before those decided for all."""
    own = table.get(file) or table.get(file.replace("\\", "/").rpartition("/")[2]) or ()
    return (*own, *table.get("", ()))
