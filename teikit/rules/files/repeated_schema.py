"""The same schema is named twice.

Two `xml-model` instructions have the same address, type and phase: programs validate twice and report everything twice.

Bad::

    <?xml-model href="tei.rng"?><?xml-model href="tei.rng"?>
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text><body><p>No.</p></body></text></TEI>

Good::

    <?xml-model href="tei.rng" schematypens="http://relaxng.org/ns/structure/1.0"?>
    <?xml-model href="tei.rng" schematypens="http://purl.oclc.org/dsdl/schematron"?>
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text><body><p>No.</p></body></text></TEI>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """Findings at the second of two like instructions."""
    if view.document.source.utf8.count(b"<?xml-model") < 2:
        return
    seen: set[frozenset[tuple[str, str]]] = set()
    for instruction in view.document.prolog.instructions:
        if instruction.target != "xml-model":
            continue
        attributes = frozenset(instruction.attributes.items())
        if attributes in seen:
            yield Finding(
                instruction.place.region, f"the schema {instruction.attributes.get('href')} is named twice"
            )
        seen.add(attributes)


RULE = Rule("FIL007", "repeated-schema", Severity.INFO, check, __doc__)
