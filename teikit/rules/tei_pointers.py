"""The attributes that hold pointers: those whose datatype is ``teidata.pointer`` or a list of it.

Read off the declarations of TEI P5 4.9 (``attDef/datatype`` in ``p5subset.xml``), class by class. An attribute that
is a pointer wherever it occurs has one row; one that is a pointer on some elements and something else on others, as
``from`` is, names the elements. ``ref`` of ``dataRef``, ``xml:base``, and what only the description of schemas uses
are left out: ``url`` of ``moduleRef`` leads to no document of the edition.
"""

from collections.abc import Mapping

LISTS = frozenset(
    """
    active adj adjFrom adjTo ana calendar change children class corresp datcat decls domains edRef exclude facs
    feats given inst mutual nymRef parts passive perf period ref rendition replyTo require resp scribeRef
    scriptRef select source synch target targetDatcat targetEnd toWhom valueDatcat where who wit
    """.split()
)
"""One or more pointers, wherever the attribute occurs."""

SINGLE = frozenset(
    """
    code copyOf datingMethod datingPoint end fVal filter follow fromUnit hand lemmaRef location mergedIn next origin parent
    prev sameAs since spanTo start toUnit unitRef url
    """.split()
)
"""Exactly one pointer, wherever the attribute occurs."""

ON_SOME_ELEMENTS: Mapping[str, frozenset[str]] = {
    "from": frozenset({"app", "arc", "rt", "span"}),
    "to": frozenset({"app", "arc", "rt", "span"}),
    "new": frozenset({"handShift"}),
    "scheme": frozenset(
        {"catRef", "classCode", "keywords", "locus", "locusGrp", "occupation", "socecStatus"}
    ),
    "value": frozenset({"eLeaf", "eTree", "iNode", "leaf", "node", "root", "triangle"}),
}
"""A pointer on these elements only."""

NOT_ON: Mapping[str, frozenset[str]] = {
    "class": frozenset({"attRef"}),
    "location": frozenset({"variantEncoding"}),
    "passive": frozenset({"valItem"}),
    "require": frozenset({"anyElement"}),
    "start": frozenset({"schemaSpec"}),
    "source": frozenset(
        {"schemaSpec", "elementRef", "classRef", "dataRef", "macroRef", "moduleRef", "specGrpRef"}
    ),
    "url": frozenset({"moduleRef", "schemaRef"}),
    "ref": frozenset({"dataRef"}),
}
"""Elements on which an attribute of the rows above is no pointer into the edition."""


def is_pointer(element: str, attribute: str) -> bool:
    """Whether an attribute of an element of TEI holds pointers.

    >>> is_pointer("span", "from"), is_pointer("date", "from")
    (True, False)
    """
    if attribute in ON_SOME_ELEMENTS:
        return element in ON_SOME_ELEMENTS[attribute]
    if attribute not in LISTS and attribute not in SINGLE:
        return False
    return element not in NOT_ON.get(attribute, ())
