"""What a shortened reference takes over from the one before it."""

from dataclasses import replace

from teikit.archives.scheme import Scheme
from teikit.model.annotation import Annotation, Certainty
from teikit.model.archival_reference import ArchivalReference, Unit


def inherit(short: Annotation, previous: ArchivalReference | None, scheme: Scheme, why: str) -> Annotation:
    """The shortened reference with the archive and all units broader than its own, as ``inherited``.

    The text and the units that it states stay as they are. Without a reference before, nothing is inherited.
    """
    value = short.value
    assert isinstance(value, ArchivalReference)
    if previous is None:
        return replace(short, cert=Certainty.LOW, reason=f"{why} without a reference before")
    broadest = min((scheme.rank(unit.type) for unit in value.units), default=10**9)
    whole = (*previous.inherited, *previous.units)
    taken = tuple(
        Unit(unit.type, unit.value, unit.label) for unit in whole if scheme.rank(unit.type) < broadest
    )
    full = replace(value, archive=value.archive or previous.archive, inherited=taken)
    words = ", ".join(f"{unit.type} {unit.value}" for unit in taken) or "the archive"
    return replace(
        short,
        value=full,
        cert=Certainty.MEDIUM,
        reason=f"{why}: {words} taken over from the reference before",
    )
