"""A value that its record calls a shelfmark, of whatever holder: ``Shelfmark: SKA/AV/77-2``.

The record says what it is, so that the form need not; only what has no letter or no figure is believed to be none.
"""

import re

from teikit.archives.provenance import read_provenance
from teikit.model.annotation import Annotation
from teikit.model.archival_reference import ArchivalReference, Unit
from teikit.model.text import Span, trim

_LONGEST = 60
"""More characters than a shelfmark without its holder has."""

_SHELFMARK = re.compile(r"(?=[^\n]*\d)(?=[^\n]*[^\W\d_])[^\n;]+")


def read_shelfmark(value: str) -> list[Annotation]:
    """The references that the value of a field named shelfmark holds; where none is known, the value is one.

    >>> [(unit.type, unit.value) for a in read_shelfmark("SKA/AV/77-2") for unit in a.value.units]
    [('shelfmark', 'SKA/AV/77-2')]
    """
    found = list(read_provenance(value, states_source=True).references)
    span = trim(value, 0, len(value))
    if found or span.end - span.start > _LONGEST or not _SHELFMARK.fullmatch(value, *span):
        return found
    unit = Unit("shelfmark", value[span.start : span.end], span=Span(*span))
    return [Annotation(*span, ArchivalReference(None, None, (unit,)))]
