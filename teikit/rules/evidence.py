"""Whether a pointer that leads nowhere is a slip, or meant for a file that is not at hand.

Many editions keep persons, taxonomies and renditions in one central file and write ``#id`` for them all the same.
As long as the project's configuration does not say where ``#id`` may lead, the rest of the document has to.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import cast

from teikit.rules.names import TEI, name_of
from teikit.rules.pointers_of import Pointer
from teikit.rules.targets import Fate, Target, ids_in_scope, resolved
from teikit.rules.view import View

OFTEN_CENTRAL = frozenset(
    """
    ana change class code corresp datcat datingMethod datingPoint decls edRef facs feats filter fromUnit fVal hand inst
    lemmaRef new nymRef perf period ref rendition resp scheme scribeRef scriptRef source targetDatcat toUnit toWhom
    unitRef valueDatcat where wit who
    """.split()
)
"""Attributes that often lead to what is kept in one place for all files of an edition."""

CENTRAL_PLACES = frozenset(
    {("catRef", "target"), ("relation", "active"), ("relation", "passive"), ("relation", "mutual")}
)
"""Others that do so on one element."""

DOCUMENTS = (TEI + "TEI", TEI + "teiCorpus")
"""Roots of whole documents; a file with another root is a part of one."""

SEVERAL = 3
"""Pointers of one kind, none of which finds its target, that are taken to lead elsewhere all together."""

NEAR = 88
"""How like two ids must be, of 100, for one to be a slip of the other."""

TRIES = 50
"""Ids of one document for which the nearest is looked for among all."""

DIGITS = re.compile(r"\d+")

SHORTEST = 4
"""Characters of the shortest id that is compared with others."""


def is_surprising(view: View, pointer: Pointer) -> bool:
    """Whether a pointer that finds no id in the document should have found one."""
    if view.options.scope:
        return True
    place = _place(pointer)
    found, missing = _balance(view)[place]
    if pointer.attribute in OFTEN_CENTRAL or place in CENTRAL_PLACES or view.root.tag not in DOCUMENTS:
        return 0 < found >= missing
    return bool(found) or missing < SEVERAL


def _place(pointer: Pointer) -> tuple[str, str]:
    return name_of(pointer.element), pointer.attribute


def _balance(view: View) -> Mapping[tuple[str, str], tuple[int, int]]:
    """How many pointers of each kind, by element and attribute, lead to something in the document, and how many ids
    are missing."""
    if "balance" not in view.memo:
        found: dict[tuple[str, str], int] = defaultdict(int)
        missing: dict[tuple[str, str], set[str]] = defaultdict(set)
        for pointer, target in resolved(view):
            if pointer.value.startswith("#") and target.fate is Fate.FOUND:
                found[_place(pointer)] += 1
            elif pointer.value.startswith("#") and target.fate is Fate.NO_ID:
                missing[_place(pointer)].add(target.identifier)
        view.memo["balance"] = {
            place: (found[place], len(missing[place])) for place in found.keys() | missing.keys()
        }
    return cast("Mapping[tuple[str, str], tuple[int, int]]", view.memo["balance"])


def other_case(view: View, target: Target) -> str | None:
    """The one id that differs from the missing one in capital letters only."""
    folded = _by_folded_id(view).get(target.identifier.casefold(), ())
    return folded[0] if len(folded) == 1 else None


def _by_folded_id(view: View) -> Mapping[str, tuple[str, ...]]:
    if "by folded id" not in view.memo:
        found: dict[str, tuple[str, ...]] = {}
        for identifier in (*view.ids, *ids_in_scope(view)):
            found[identifier.casefold()] = (*found.get(identifier.casefold(), ()), identifier)
        view.memo["by folded id"] = found
    return cast("Mapping[str, tuple[str, ...]]", view.memo["by folded id"])


def nearest_here(view: View, target: Target) -> str | None:
    """The id of the document, or of its scope, that is most like a missing one, if it is very like it; looked for
    :data:`TRIES` times at most, since a look at all ids of a large project takes its time."""
    known = view.memo.setdefault("nearest", {})
    assert isinstance(known, dict)
    if target.identifier not in known:
        is_allowed = len(known) < TRIES
        known[target.identifier] = (
            nearest(target.identifier, (*view.ids, *ids_in_scope(view))) if is_allowed else None
        )
    return cast("str | None", known[target.identifier])


def slip_here(view: View, target: Target) -> str | None:
    """The id of the document of which a missing one is a slip of the pen, whatever its kind of pointers is for: two
    numbers of one series are as like, and no slips."""
    known = view.memo.setdefault("slips", {})
    assert isinstance(known, dict)
    if target.identifier not in known:
        same = _by_figures(view).get(tuple(DIGITS.findall(target.identifier)), ())
        known[target.identifier] = nearest(target.identifier, same)
    return cast("str | None", known[target.identifier])


def _by_figures(view: View) -> Mapping[tuple[str, ...], list[str]]:
    """The ids of the document by the numbers in them."""
    if "by figures" not in view.memo:
        found: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for identifier in view.ids:
            found[tuple(DIGITS.findall(identifier))].append(identifier)
        view.memo["by figures"] = found
    return cast("Mapping[tuple[str, ...], list[str]]", view.memo["by figures"])


def nearest(identifier: str, known: Iterable[str]) -> str | None:
    """The known id that is most like a missing one, if it is very like it."""
    if len(identifier) < SHORTEST:
        return None
    from rapidfuzz import fuzz, process

    found = process.extractOne(identifier, list(known), scorer=fuzz.ratio, score_cutoff=NEAR - 10)
    if found is None:
        return None
    one, score, _ = found
    has_same_figures = DIGITS.findall(identifier) == DIGITS.findall(str(one))
    return str(one) if score >= NEAR or has_same_figures else None
