"""What a way of citing archives is: the words for its levels, and the codes it writes without words.

A scheme is a way of *writing*; an archive is a row of ``repositories.toml`` that uses one. A scheme is plain
data: the reading is in :mod:`teikit.archives.units`, and is the same for all.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

GENERAL_ORDER = (
    "fond record-group collection opis series subseries year microfilm register inventory entry lot carton bundle box "
    "fascicle papka shelfmark piece volume folder file delo archival-unit item document list folio pages"
).split()
"""The types of unit from broad to narrow, where a scheme says nothing else."""

LEAF_TYPES = frozenset({"list", "folio", "pages"})
"""Units that are counted on the leaves: their values are ranges and lists with verso marks."""

NAMED_TYPES = frozenset(
    "fond record-group collection series subseries folder file bundle carton register papka".split()
)
"""Units whose value may be a name in place of a number."""


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of a label, and where it holds. Types are those read so far in the same reference."""

    type: str
    """The type of unit that the label names."""
    after: tuple[str, ...] = ()
    """One of these must have been read; empty: no condition."""
    unless: tuple[str, ...] = ()
    """None of these may have been read."""
    last: tuple[str, ...] = ()
    """The unit just before must be one of these; empty: no condition."""
    value: str = ""
    """Pattern of the value where the usual one does not fit."""


@dataclass(frozen=True, slots=True)
class Code:
    """Units written without labels. Named groups are types, ``_`` for ``-``: ``(?P<record_group>DY 30)``.

    A group ``x_label`` beside a group ``x`` holds the label of the unit ``x``.
    """

    pattern: str
    """May use ``{leaves}``, ``{code}`` and ``{year}`` of :mod:`teikit.archives.values`."""
    after: tuple[str, ...] = ()
    """The unit just before must be one of these types; ``""`` stands for the beginning; empty: anywhere."""
    strong: bool = False
    """So particular that it is a reference without any archive named."""


@dataclass(frozen=True, slots=True)
class Example:
    """A reference and how it is read: ``fond 0102 | opis 16 | pages 3-4``."""

    text: str
    units: str


@dataclass(frozen=True, slots=True)
class Scheme:
    """A way of citing."""

    name: str
    """The name of its module."""
    title: str
    """What is cited so, for people."""
    labels: Mapping[str, str]
    """Type of unit to the labels that name it, separated by commas, points only where they are part of it."""
    senses: Mapping[str, tuple[Sense, ...]] = field(default_factory=dict)
    """Labels with several meanings: the first that holds is taken; none holds: the label is none."""
    number_first: Mapping[str, str] = field(default_factory=dict)
    """Labels that stand behind their number: ``5. doboz``."""
    codes: tuple[Code, ...] = ()
    """What is written without labels, tried in this order, before the labels."""
    levels: tuple[str, ...] = ()
    """Types from broad to narrow where their order is not the general one."""
    titles: tuple[str, ...] = ()
    """The types that a name without a label takes, in this order: ``Ann Whitman File, NSC Series``."""
    ordered: bool = True
    """Whether the units are put into the order of the levels; otherwise that of the text is kept."""
    dated_titles: bool = False
    """Whether a date behind a name belongs to the name: ``Memos to the President, May 1970``."""
    joined: str = ""
    """Pattern of what goes on with the name before, behind a comma: ``Moscou, Ambassade``."""
    gloss: str = ""
    """Pattern of names that explain the numbered unit before and are no unit of their own."""
    style: tuple[Mapping[str, str], ...] = ()
    """Canonical ways to write: type to ``label {}``; ``/{}`` is joined without a comma."""
    heads: tuple[str, ...] = ("fond", "record-group")
    """Types with which a reference begins."""
    examples: tuple[Example, ...] = ()
    counterexamples: tuple[str, ...] = ()
    """Texts in which there is no reference."""

    def rank(self, type_: str) -> int:
        """How narrow a type is; unknown ones are narrowest."""
        order = self.levels or GENERAL_ORDER
        if type_ in order:
            return order.index(type_) * 100
        if type_ in GENERAL_ORDER and self.levels:
            return self._between(type_)
        return 100_000

    def _between(self, type_: str) -> int:
        """The place of a type that ``levels`` does not name: just behind the last broader one that it does."""
        at = GENERAL_ORDER.index(type_)
        broader = [self.levels.index(t) for t in GENERAL_ORDER[:at] if t in self.levels]
        return (max(broader) * 100 if broader else -100) + at
