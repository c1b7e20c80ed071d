"""Persons of a record as ``particDesc/listPerson`` (Guidelines 15.2.2, 14.3.2)."""

from collections.abc import Sequence

from lxml import etree

from teikit.model.person import Person
from teikit.tei.names import add

INTERVIEW = frozenset({"interviewer", "interviewee"})
"""Roles that nobody has but in the record: of ``person``, no occupation."""


def write_persons(profile_desc: etree._Element, persons: Sequence[Person]) -> None:
    """Write a ``person`` for each, every form of the name; nothing where there are none."""
    if not persons:
        return
    listing = add(add(profile_desc, "particDesc"), "listPerson")
    for one in persons:
        asked = one.role if one.role in INTERVIEW else None
        person = add(listing, "person", xml_id=one.id, role=asked, cert=one.cert)
        add(person, "persName", one.name, ref=one.ref)
        for variant in one.variants:
            if variant != one.name:
                add(person, "persName", variant, type="variant")
        if one.role and not asked:
            add(person, "occupation", one.role)
        if one.affiliation:
            add(person, "affiliation", one.affiliation)
        if one.description:
            add(person, "note", one.description)
        for kind, value in one.identifiers:
            add(person, "idno", value, type=kind)
