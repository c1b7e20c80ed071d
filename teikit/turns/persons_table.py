"""The table of persons for review: a row for each label, with the person it was joined to and why.

Whoever edits it changes the ``id`` of a row to move the label to another person (an id that is new makes a new
person), or ``name``, ``role`` and ``ref`` of a person. Given back, its decisions hold and are certain.
"""

import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from teikit.model.person import Person
from teikit.turns.authority import NCNAME

COLUMNS = ("record", "label", "id", "name", "role", "ref", "cert", "evidence", "candidates")


class PersonsTableError(ValueError):
    """A table of persons without the columns it needs, or with an id that is none."""


def write_table(persons: Iterable[tuple[str, Person]]) -> str:
    """The table as CSV, in the order given: ``persons`` are pairs of a record's name and one of its persons.

    ``candidates`` are the other persons of the record who bear a part of the same name.
    """
    by_record: dict[str, list[Person]] = defaultdict(list)
    for record, person in persons:
        by_record[record].append(person)
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for record, cast in by_record.items():
        for person in cast:
            for label in dict.fromkeys((person.name, *person.variants)):
                writer.writerow(
                    {
                        "record": record,
                        "label": label,
                        "id": person.id,
                        "name": person.name,
                        "role": person.role or "",
                        "ref": person.ref or "",
                        "cert": person.cert or "",
                        "evidence": _of_label(label, person.evidence),
                        "candidates": " ".join(_candidates(label, person, cast)),
                    }
                )
    return buffer.getvalue()


def _of_label(label: str, evidence: str) -> str:
    """The part of a person's evidence that is about one label."""
    return "; ".join(part for part in evidence.split("; ") if part.startswith(f"“{label}”"))


def _candidates(label: str, chosen: Person, cast: Sequence[Person]) -> list[str]:
    parts = _parts(label)
    return [
        person.id
        for person in cast
        if person.id != chosen.id and any(parts & _parts(form) for form in (person.name, *person.variants))
    ]


def _parts(name: str) -> set[str]:
    """The parts of a name that are longer than an abbreviation, case folded."""
    return {part.casefold() for part in re.findall(r"[^\W\d_]{3,}", name)}


def read_table(text: str, record: str | None = None) -> tuple[Person, ...]:
    """The persons that an edited table decides on, in its order; none has a certainty, since a human decided.

    ``record`` takes only the rows of one record. Without it a label that means different persons in different records
    decides nothing. Raises :class:`PersonsTableError`.
    """
    delimiter = max((",", ";", "\t"), key=text.partition("\n")[0].count)
    rows = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    columns = {(name or "").strip().casefold() for name in rows.fieldnames or ()}
    if not {"label", "id"} <= columns:
        raise PersonsTableError("a table of persons needs the columns label and id")
    labels: dict[str, list[str]] = {}
    details: dict[str, dict[str, str]] = {}
    claims: dict[str, set[str]] = defaultdict(set)
    for number, raw in enumerate(rows, start=2):
        row = {
            (key or "").strip().casefold(): " ".join((value or "").split())
            for key, value in raw.items()
            if isinstance(value, str)
        }
        if record is not None and row.get("record") != record:
            continue
        label, identifier = row.get("label", ""), row.get("id", "").removeprefix("#")
        if not label and not identifier:
            continue
        if not label or NCNAME.fullmatch(identifier) is None:
            raise PersonsTableError(f"row {number}: a label, and an id that is an XML name, are needed")
        labels.setdefault(identifier, []).append(label)
        claims[label.casefold()].add(identifier)
        kept = details.setdefault(identifier, {})
        for field in ("name", "role", "ref"):
            if row.get(field):
                kept.setdefault(field, row[field])
    return tuple(
        _decided(identifier, forms, details[identifier], claims) for identifier, forms in labels.items()
    )


def _decided(
    identifier: str, forms: list[str], details: dict[str, str], claims: dict[str, set[str]]
) -> Person:
    """The person with one id. A name that the rows move to another person is not theirs any longer."""
    own = [form for form in dict.fromkeys(forms) if len(claims[form.casefold()]) == 1]
    name = details.get("name", "")
    if not name or claims.get(name.casefold(), {identifier}) != {identifier}:
        name = max(own or forms, key=len)
    return Person(
        id=identifier,
        name=name,
        variants=tuple(form for form in own if form != name),
        role=details.get("role"),
        ref=details.get("ref"),
    )
