"""A pointer leads to another file, and the file has no such id.

The file is there: so the id was renamed or mistyped.

File persons.xml::

    <TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson><person xml:id="orlov"/></listPerson></standOff></TEI>

Bad::

    <p><persName ref="persons.xml#orlof">Orlov</persName></p>

Good::

    <p><persName ref="persons.xml#orlov">Orlov</persName></p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.evidence import nearest
from teikit.rules.finding import Finding
from teikit.rules.rule import Rule
from teikit.rules.targets import IDENTIFIER, Fate, resolved
from teikit.rules.view import View
from teikit.xmldocument.id_index import SUFFIXES


def check(view: View) -> Iterator[Finding]:
    """Findings at each pointer ``file#id``."""
    for pointer, target in resolved(view):
        if target.fate is not Fate.NO_ID or not target.file:
            continue
        known = view.index.ids(target.path)
        if not known or not target.path.endswith(SUFFIXES) or not IDENTIFIER.match(target.identifier):
            # a page of a PDF, an anchor of HTML, an ID of METS: other kinds of files name their parts otherwise
            continue
        folded = [one for one in known if one.casefold() == target.identifier.casefold()]
        near = folded[0] if len(folded) == 1 else nearest(target.identifier, known)
        yield view.about_value(
            pointer.element,
            pointer.attribute,
            f"{pointer.place} leads to #{target.identifier} in {target.file}, which has no such id",
            f"did you mean {target.file}#{near}?" if near else None,
            part=pointer.part,
        )


RULE = Rule("PTR004", "missing-id-in-file", Severity.ERROR, check, __doc__)
