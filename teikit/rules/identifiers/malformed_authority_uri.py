"""An address in a well-known authority file cannot be right.

The addresses of VIAF, GND, Wikidata, GeoNames and others have a fixed form; this one has another, so it leads nowhere.

Bad::

    <p><persName ref="https://www.wikidata.org/wiki/1234">Orlov</persName></p>

Good::

    <p><persName ref="https://www.wikidata.org/wiki/Q1234">Orlov</persName></p>
"""

import re
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View

FORMS: tuple[tuple[str, str, str], ...] = (
    (r"viaf\.org/viaf/", r"\d{3,22}", "https://viaf.org/viaf/ and a number"),
    (r"d-nb\.info/gnd/", r"[0-9]{1,10}-?[0-9X]", "https://d-nb.info/gnd/ and a number"),
    (
        r"(?:www\.|m\.)?wikidata\.org/(?:wiki|entity)/",
        r"(?:[A-Za-z]+:.*|[QPL]\d+(?:\.[a-z]+)?)",
        "https://www.wikidata.org/wiki/ and Q with a number",
    ),
    (r"(?:www\.|sws\.)?geonames\.org/", r"\d+", "https://www.geonames.org/ and a number"),
    (r"orcid\.org/", r"(?:\d{4}-){3}\d{3}[\dX]", "https://orcid.org/ and four groups of four digits"),
    (
        r"id\.loc\.gov/authorities/names/",
        r"n[a-z]{0,2}\d{6,12}(?:\.[a-z.]+)?",
        "…/names/ and a number such as n79021164",
    ),
)
"""Host and path up to the identifier, the identifier, and what is expected in words."""

SEGMENT = re.compile(r"[^/?#]*")
"""The part of an address in which the identifier stands."""


def check(view: View) -> Iterator[Finding]:
    """Findings at each such pointer."""
    for pointer in view.pointers:
        if not pointer.value.startswith(("http://", "https://")):
            continue
        address = pointer.value.partition("://")[2]
        for start, identifier, expected in FORMS:
            begin = re.match(start, address)
            # words without figures are pages about something else: a search, a help text
            one = SEGMENT.match(address, begin.end()) if begin else None
            if one and re.search(r"\d", one[0]) and not re.fullmatch(identifier, one[0]):
                yield view.about_value(
                    pointer.element,
                    pointer.attribute,
                    f"{pointer.value} cannot be right: expected {expected}",
                    part=pointer.part,
                )


RULE = Rule("IDN009", "malformed-authority-uri", Severity.WARNING, check, __doc__)
